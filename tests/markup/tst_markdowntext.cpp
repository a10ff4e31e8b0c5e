// Plain text as Markdown shows itself, and comes back as it was.
#include "cleantext.h"
#include "markdown.h"
#include "markdowntext.h"
#include "notetag.h"

#include <QRandomGenerator>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

// What a reader of Markdown is shown, in one line; only paragraphs are expected.
QString shown(const QString &text)
{
    QString line;
    for (const Block &block : markdownBlocks(markdownText(text))) {
        if (block.kind != BlockKind::Paragraph)
            return u"not a paragraph"_s;
        for (const TextRun &run : block.runs) {
            if (run.styles != 0)
                return u"not plain"_s;
            line += run.text;
        }
        line += u' ';
    }
    return line.simplified();
}

} // namespace

class TestMarkdownText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textShowsItself_data();
    void textShowsItself();
    void addressesStayAddresses();
    void anyTextComesBack();
    void aLineIsOneLine();
    void tagsAreWhatNotesAllow();
};

void TestMarkdownText::textShowsItself_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"# no heading",
                             "- no item",
                             "+ no item",
                             "* no item",
                             "1. no item",
                             "12) no item",
                             "> no quote",
                             "    no code",
                             "\tno code",
                             "```",
                             "~~~",
                             "---",
                             "***",
                             "a\n===",
                             "a\n---",
                             "*a* _b_ __c__ **d** ~~e~~ `f`",
                             "[a](b)",
                             "![a](b)",
                             "<b>a</b>",
                             "<!-- a -->",
                             "&amp; &#32; &copy;",
                             "a\\b \\* \\",
                             "a|b",
                             "| a | b |\n|---|---|",
                             "#tag",
                             "%%a%%",
                             "$a$",
                             "==a==",
                             "a ^b",
                             "[[a]]",
                             "[^1]: a",
                             "snake_case_word",
                             "2 * 3 = 6",
                             "Señor Ñandú",
                             "\xe5\xb7\xa5\xe5\x8e\x82",
                             ": a",
                             "a  \nb",
                             "[x] a",
                             "a#b"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestMarkdownText::textShowsItself()
{
    QFETCH(const QString, text);
    QCOMPARE(shown(text), text.simplified());
    QCOMPARE(markdownTextBack(markdownText(text)), text);
}

void TestMarkdownText::addressesStayAddresses()
{
    const QString address = u"https://a.org/x_y~z?b=1&c=2#d"_s;
    QVERIFY(markdownText(u"see "_s + address + u" there"_s).contains(address));
    QCOMPARE(shown(address), address);
}

void TestMarkdownText::anyTextComesBack()
{
    QRandomGenerator random(4);
    const QString letters = u"ab 1.-+*_#>`~[]()<!&;\\|$%=^:/\n\t\rñ工 https://"_s;
    for (int i = 0; i < 4000; ++i) {
        QString text;
        for (int length = random.bounded(30); length > 0; --length)
            text += letters[random.bounded(letters.size())];
        if (random.bounded(4) == 0)
            text.insert(0, u"https://a.org/&#32;_"_s);
        QCOMPARE(markdownTextBack(markdownText(text)), text);
    }
}

void TestMarkdownText::aLineIsOneLine() { QCOMPARE(markdownLine(u"# a\n\n b "_s), u"\\# a b"_s); }

void TestMarkdownText::tagsAreWhatNotesAllow()
{
    QCOMPARE(noteTag(u"to read"_s), u"to-read"_s);
    QCOMPARE(noteTag(u"work/theses_2"_s), u"work/theses_2"_s);
    QCOMPARE(noteTag(u"C++ & más"_s), u"C-----más"_s);
}

QTEST_GUILESS_MAIN(TestMarkdownText)
#include "tst_markdowntext.moc"
