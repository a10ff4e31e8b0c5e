#include "linediff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

// "=a -b +c"
QString shown(const QList<DiffLine> &lines)
{
    QStringList words;
    for (const DiffLine &line : lines)
        words << u"=+-"_s.sliced(int(line.kind), 1) + line.text;
    return words.join(u' ');
}

QString linesOf(const QList<DiffLine> &lines, DiffLine::Kind but)
{
    QStringList texts;
    for (const DiffLine &line : lines) {
        if (line.kind != but)
            texts << line.text;
    }
    return texts.join(u'\n');
}

} // namespace

class TestLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatHasChanged_data();
    void itSaysWhatHasChanged();
    void bothTextsComeOutOfIt();
    void unlikeTextsAreQuick();
};

void TestLineDiff::itSaysWhatHasChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("diff");
    QTest::newRow("nothing") << u"a\nb"_s << u"a\nb"_s << u"=a =b"_s;
    QTest::newRow("all is new") << u""_s << u"a\nb"_s << u"+a +b"_s;
    QTest::newRow("all is gone") << u"a\nb"_s << u""_s << u"-a -b"_s;
    QTest::newRow("one line is another") << u"a\nb\nc"_s << u"a\nx\nc"_s << u"=a -b +x =c"_s;
    QTest::newRow("one is put in") << u"a\nc"_s << u"a\nb\nc"_s << u"=a +b =c"_s;
    QTest::newRow("one is moved") << u"a\nb\nc"_s << u"b\nc\na"_s << u"-a =b =c +a"_s;
}

void TestLineDiff::itSaysWhatHasChanged()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, diff);
    QCOMPARE(shown(lineDiff(before, after)), diff);
}

void TestLineDiff::bothTextsComeOutOfIt()
{
    QRandomGenerator random(3);
    const auto text = [&] {
        QStringList lines;
        for (int i = 1 + random.bounded(12); i > 0; --i)
            lines << QString(QChar(u'a' + random.bounded(4)));
        return lines.join(u'\n');
    };
    for (int round = 0; round < 500; ++round) {
        const QString before = text();
        const QString after = text();
        const auto diff = lineDiff(before, after);
        QCOMPARE(linesOf(diff, DiffLine::Kind::Added), before);
        QCOMPARE(linesOf(diff, DiffLine::Kind::Removed), after);
    }
}

void TestLineDiff::unlikeTextsAreQuick()
{
    QStringList one;
    QStringList other;
    for (int i = 0; i < 50'000; ++i) {
        one << QString::number(i);
        other << QString::number(-i - 1);
    }
    QCOMPARE(lineDiff(one.join(u'\n'), other.join(u'\n')).size(), 100'000);
}

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
