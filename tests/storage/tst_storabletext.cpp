#include "storabletext.h"

#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

class TestStorableText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatCanNotBeStoredGoes_data();
    void onlyWhatCanNotBeStoredGoes();
    void validTextIsNotCopied();
};

void TestStorableText::onlyWhatCanNotBeStoredGoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    const QChar high(0xd83d);
    const QChar low(0xdc4d);
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("plain") << u"añ漢"_s << u"añ漢"_s;
    QTest::newRow("pair") << u"a👍b"_s << u"a👍b"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << u"ab"_s;
    QTest::newRow("only NUL") << QString(QChar(0)) << u""_s;
    QTest::newRow("high alone") << u"a"_s + high << u"a\uFFFD"_s;
    QTest::newRow("low alone") << low + u"a"_s << u"\uFFFDa"_s;
    QTest::newRow("the wrong way round") << QString(low) + high << u"\uFFFD\uFFFD"_s;
    QTest::newRow("two highs and a low") << QString(high) + high + low << u"\uFFFD👍"_s;
    QTest::newRow("NUL between a pair") << QString(high) + QChar(0) + low << u"\uFFFD\uFFFD"_s;
}

void TestStorableText::onlyWhatCanNotBeStoredGoes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, stored);
    QCOMPARE(storableText(text), stored);
    QCOMPARE(storableText(stored), stored);
}

void TestStorableText::validTextIsNotCopied()
{
    const QString text = u"valid 👍"_s;
    QCOMPARE(storableText(text).constData(), text.constData());
}

QTEST_GUILESS_MAIN(TestStorableText)
#include "tst_storabletext.moc"
