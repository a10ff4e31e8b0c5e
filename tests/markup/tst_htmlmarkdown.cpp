#include "htmlmarkdown.h"
#include "markdown.h"

#include <QTest>

using namespace acervo;

class HtmlMarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesMarkdown_data();
    void becomesMarkdown();
    void wordsStayWords_data();
    void wordsStayWords();
};

void HtmlMarkdownTest::becomesMarkdown_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("markdown");
    QTest::newRow("nothing") << "" << "";
    QTest::newRow("a browser's piece")
        << "<meta charset='utf-8'><html><body><!--StartFragment--><p>One <b>two</b> "
           "<i>three</i>.</p><p>Four</p><!--EndFragment--></body></html>"
        << "One **two** *three*.\n\nFour";
    QTest::newRow("spaces go outside of marks") << "a<b> b </b>c" << "a **b** c";
    QTest::newRow("a word processor's wrapper")
        << "<b style=\"font-weight: normal;\"><p>One</p><h2>Two</h2></b>" << "One\n\n## Two";
    QTest::newRow("link") << "<p>See <a href='https://a.example/x'>this</a>.</p>"
                          << "See [this](https://a.example/x).";
    QTest::newRow("an address that is not safe leaves its words")
        << "<a href='javascript:alert(1)'>this</a> <a href='file:///etc/passwd'>that</a>"
        << "this that";
    QTest::newRow("a picture leaves its words")
        << "<img src='https://a.example/x.png' alt='A map'>" << "A map";
    QTest::newRow("lists") << "<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>"
                           << "- a\n  - b\n- c\n\n  d";
    QTest::newRow("numbers") << "<ol><li>a</li><li>b</li></ol>" << "1. a\n2. b";
    QTest::newRow("quote") << "<blockquote><p>a</p><p>b</p></blockquote>" << "> a\n>\n> b";
    QTest::newRow("code") << "<pre><code class='language-cpp'>int a;\n\nint *b;\n</code></pre>"
                          << "```cpp\nint a;\n\nint *b;\n```";
    QTest::newRow("code in a line") << "<p>the <code>a`b</code></p>" << "the ``a`b``";
    QTest::newRow("table") << "<table><tr><th>A</th><th>B</th></tr><tr><td>1|2</td><td>3</td></tr>"
                              "</table>"
                           << "| A | B |\n| --- | --- |\n| 1\\|2 | 3 |";
    QTest::newRow("lines") << "<p>One<br>two</p><hr><p>three</p>"
                           << "One\\\ntwo\n\n---\n\nthree";
    QTest::newRow("scripts and styles are no text")
        << "<head><title>T</title><style>p{}</style></head><script>alert(1)</script><p>a</p>"
        << "a";
}

void HtmlMarkdownTest::becomesMarkdown()
{
    QFETCH(QString, html);
    QTEST(htmlMarkdown(html), "markdown");
}

void HtmlMarkdownTest::wordsStayWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("stars") << "2 * 3 * 4 and *not emphasis*";
    QTest::newRow("a hash at the start") << "# no heading";
    QTest::newRow("a number at the start") << "1917. A year";
    QTest::newRow("brackets") << "[a](b) <b> &amp;";
    QTest::newRow("names") << "snake_case_name and _this_";
}

// What Markdown takes for marks is escaped: read as Markdown, it is one paragraph of the same
// words.
void HtmlMarkdownTest::wordsStayWords()
{
    QFETCH(QString, words);
    const Blocks blocks =
        markdownBlocks(htmlMarkdown(QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped())));
    QCOMPARE(blocks.size(), 1U);
    QCOMPARE(blocks[0].kind, BlockKind::Paragraph);
    QString text;
    for (const TextRun &run : blocks[0].runs) {
        QCOMPARE(run.styles, RunStyles(0));
        QVERIFY(run.link.isEmpty());
        text += run.text;
    }
    QCOMPARE(text, words);
}

QTEST_GUILESS_MAIN(HtmlMarkdownTest)
#include "tst_htmlmarkdown.moc"
