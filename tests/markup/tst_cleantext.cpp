#include "cleantext.h"

#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

class TestCleanText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatCanBeShownStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char *name, const QString &text, const QString &clean) {
            QTest::newRow(name) << text << clean;
        };
        row("plain", "Una acción", "Una acción");
        row("tab stays", "a\tb", "a\tb");
        row("nul", QStringLiteral("a%1b").arg(QChar(0)), "ab");
        row("bell and escape", "a\a\x1b[31mb", "a[31mb");
        row("c1", u"a\u009bb"_s, "ab");
        row("crlf", "a\r\nb\rc", "a\nb\nc");
        row("form feed", "a\fb", "a\nb");
        row("unicode line ends", u"a\u2028b\u2029c\u0085d"_s, "a\nb\nc\nd");
        row("byte order mark", u"\ufeffa"_s, "a");
        row("noncharacter", QStringLiteral("a") + QChar(0xffff) + u'b', "ab");
        row("noncharacter beyond the first plane", QString::fromUcs4(U"a\U0001ffffb"), "ab");
        row("lone high", QStringLiteral("a") + QChar(0xd83d) + u'b', u"a\ufffdb"_s);
        row("lone low", QStringLiteral("a") + QChar(0xde00), u"a\ufffd"_s);
        row("pair", u"\U0001f600"_s, u"\U0001f600"_s);
        row("high at the end", QString(QChar(0xd83d)), u"\ufffd"_s);
    }

    void onlyWhatCanBeShownStays()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(cleanText(text), clean);
        QCOMPARE(cleanText(clean), clean);
    }

    void aLineHasNoLineEnd() { QCOMPARE(cleanLine(u" a\r\n b\u2028 c "), "a b c"); }
};

QTEST_GUILESS_MAIN(TestCleanText)
#include "tst_cleantext.moc"
