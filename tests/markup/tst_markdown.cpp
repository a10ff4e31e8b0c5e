#include "markdown.h"

#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

// A document as one readable text: p(...) h2(...) ul[li(...)], *emphasis* **strong** `code`
// ~struck~.
QString shown(const TextRun &run)
{
    QString text = run.text;
    text.replace(u'\n', u'/');
    if (run.has(RunStyle::Code))
        text = u'`' + text + u'`';
    if (run.has(RunStyle::Emphasis))
        text = u'*' + text + u'*';
    if (run.has(RunStyle::Strong))
        text = u"**"_s + text + u"**"_s;
    if (run.has(RunStyle::Struck))
        text = u'~' + text + u'~';
    return run.link.isEmpty() ? text : u"<%1|%2>"_s.arg(text, run.link);
}

QString nameOf(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Paragraph:
        return u"p"_s;
    case BlockKind::Heading:
        return u"h%1"_s.arg(block.level);
    case BlockKind::Code:
        return u"code:"_s + block.language;
    case BlockKind::Rule:
        return u"rule"_s;
    case BlockKind::Quote:
        return u"quote"_s;
    case BlockKind::List:
        return block.ordered ? u"ol:%1"_s.arg(block.start) : u"ul"_s;
    case BlockKind::Item:
        return block.check == CheckBox::None   ? u"li"_s
               : block.check == CheckBox::Done ? u"[x]"_s
                                               : u"[ ]"_s;
    case BlockKind::Table:
        return u"table"_s;
    case BlockKind::Row:
        return u"row"_s;
    case BlockKind::Cell:
        return (block.isHeading ? u"th"_s : u"td"_s) + (block.align == CellAlign::Right    ? u">"_s
                                                        : block.align == CellAlign::Centre ? u"^"_s
                                                                                           : u""_s);
    case BlockKind::Figure:
        return u"figure:"_s + block.picture.digest.first(4) + u':' + block.shows;
    }
    return {};
}

QString shown(const Blocks &blocks)
{
    QStringList parts;
    for (const Block &block : blocks) {
        QString inside = shown(block.blocks);
        for (const TextRun &run : block.runs)
            inside += shown(run);
        parts.append(nameOf(block) + u'(' + inside + u')');
    }
    return parts.join(u' ');
}

int depthOf(const Blocks &blocks)
{
    int depth = 0;
    for (const Block &block : blocks)
        depth = std::max(depth, 1 + depthOf(block.blocks));
    return depth;
}

qsizetype lettersIn(const Blocks &blocks, QChar letter)
{
    qsizetype count = 0;
    for (const Block &block : blocks) {
        count += lettersIn(block.blocks, letter);
        for (const TextRun &run : block.runs)
            count += run.text.count(letter);
    }
    return count;
}

} // namespace

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdownBecomesBlocks_data();
    void markdownBecomesBlocks()
    {
        QFETCH(QString, text);
        QFETCH(QString, blocks);
        QCOMPARE(shown(markdownBlocks(text)), blocks);
    }

    void hostileTextIsReadWholeAndNeverDeep_data();
    void hostileTextIsReadWholeAndNeverDeep()
    {
        QFETCH(QString, text);
        const Blocks blocks = markdownBlocks(text);
        QVERIFY(depthOf(blocks) <= kDeepestBlock);
        QCOMPARE(lettersIn(blocks, u'Q'), text.count(u'Q'));
    }

    void whatFollowsTheLongestTextStaysAsParagraphs()
    {
        const QString text = u"word "_s.repeated(kLongestMarkdown / 5) + u"\n\n# *Q*\n"_s;
        const Blocks blocks = markdownBlocks(text);
        QCOMPARE(blocks.size(), 2U);
        QCOMPARE(blocks.back().kind, BlockKind::Paragraph);
        QCOMPARE(blocks.back().runs.constFirst().text, u"# *Q*"_s);
    }
};

void TestMarkdown::markdownBecomesBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("blocks");
    const auto row = [](const char *name, const QString &text, const QString &blocks) {
        QTest::newRow(name) << text << blocks;
    };
    row("nothing", "", "");
    row("paragraphs", "One\ntwo.\n\nThree.", "p(One two.) p(Three.)");
    row("line end on purpose", "One  \ntwo\\\nthree", "p(One/two/three)");
    row("headings", "# A\n### B *c*\n\nD\n===", "h1(A) h3(B *c*) h1(D)");
    row("emphasis", "a *b* **c** ***d*** ~~e~~", "p(a *b* **c** ***d*** ~e~)");
    row("code in a line", "a `b < c` d", "p(a `b < c` d)");
    row("code with a language", "```Python x\na\n  b\n```", "code:python(a/  b/)");
    row("code with none", "    a\n    b", "code:(a/b/)");
    row("empty code", "```sql\n```", "code:sql()");
    row("rule", "a\n\n---\n\nb", "p(a) rule() p(b)");
    row("image from elsewhere", "a ![b *c*](https://d.example/e.png) f",
        "p(a <b |https://d.example/e.png><*c*|https://d.example/e.png> f)");
    row("image without words", "![](https://d.example/e.png)", "");
    const QString kept = "acervo-picture:0123456789abcdef0123456789abcdef";
    row("kept picture", "![b](" + kept + ")", "figure:0123:b(b)");
    row("kept picture without words", "a\n\n![](" + kept + ")\n\nc", "p(a) figure:0123:() p(c)");
    row("kept pictures between words", "a ![b](" + kept + ") c ![](" + kept + ") d",
        "p(a ) figure:0123:b(b) p( c ) figure:0123:() p( d)");
    row("kept picture in an item", "- a\n\n  ![b](" + kept + ")", "ul(li(p(a) figure:0123:b(b)))");
    row("kept picture in a heading", "# ![b](" + kept + ")", "h1(<b|" + kept + ">)");
    row("no picture of ours", "![b](acervo-picture:../x)", "p(<b|acervo-picture:../x>)");
    row("quote", "> a\n> > b", "quote(p(a) quote(p(b)))");
    row("list", "- a\n- b\n  c", "ul(li(p(a)) li(p(b c)))");
    row("loose list", "- a\n\n- b", "ul(li(p(a)) li(p(b)))");
    row("numbered list", "3. a\n4. b", "ol:3(li(p(a)) li(p(b)))");
    row("nested lists", "- a\n  1. b\n     - c\n- d",
        "ul(li(p(a) ol:1(li(p(b) ul(li(p(c)))))) li(p(d)))");
    row("check boxes", "- [ ] a\n- [x] b\n- [X] c", "ul([ ](p(a)) [x](p(b)) [x](p(c)))");
    row("item of code", "- a\n\n      b", "ul(li(p(a) code:(b/)))");
    row("table", "| a | *b* |\n|--:|:-:|\n| 1 | |\n\nc",
        "table(row(th>(a) th^(*b*)) row(td>(1) td^())) p(c)");
    row("table in a list", "- | a |\n  |---|\n  | b |", "ul(li(table(row(th(a)) row(td(b)))))");
    row("empty item", "-\n- a", "ul(li() li(p(a)))");
    row("link", "[a *b*](https://x.org/?q=1&amp;r \"t\")",
        "p(<a |https://x.org/?q=1&r><*b*|https://x.org/?q=1&r>)");
    row("bare address", "see https://x.org/a.", "p(see <https://x.org/a|https://x.org/a>.)");
    row("a script is kept as it is written, for others to refuse", "[a](javascript:alert(1))",
        "p(<a|javascript:alert(1)>)");
    row("image", "![a map](m.png)", "p(<a map|m.png>)");
    row("html is text", "<script>x</script> a<br>b", "p(<script>x</script> a<br>b)");
    row("html block is text", "<div>\n*a*\n</div>", "p(<div> *a* </div>)");
    row("entities", "&amp; &eacute; &unknown; &#233; &#xE9; &mdash; &#0; &#x110000;",
        u"p(& é &unknown; é é — \ufffd \ufffd)"_s);
    row("entity of a control character", "a&#7;b&#27;c", "p(abc)");
    row("nul and lone surrogate", u"a%1b%2"_s.arg(QChar(0)).arg(QChar(0xd800)), u"p(ab\ufffd)"_s);
    row("many scripts", u"**日本語** عربي 😀"_s, u"p(**日本語** عربي 😀)"_s);
}

void TestMarkdown::hostileTextIsReadWholeAndNeverDeep_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u">"_s.repeated(50'000) + u"Q"_s;
    QTest::newRow("quotes, line after line") << (u">"_s.repeated(100) + u"Q\n"_s).repeated(2'000);
    QString lists;
    for (int depth = 0; depth < 400; ++depth)
        lists += QString(2 * depth, u' ') + u"- Q\n"_s;
    QTest::newRow("lists") << lists;
    QTest::newRow("brackets") << u"["_s.repeated(100'000) + u"Q"_s;
    QTest::newRow("links") << u"[a]("_s.repeated(50'000) + u"Q"_s;
    QTest::newRow("images") << u"![Q]("_s.repeated(20'000);
    QTest::newRow("emphasis") << u"*a **a "_s.repeated(50'000) + u"Q"_s;
    QTest::newRow("underscores") << u"_"_s.repeated(200'000) + u"Q"_s;
    QTest::newRow("ticks") << u"e"_s + u"`"_s.repeated(100'000) + u"Q"_s;
    QTest::newRow("ticks of every length") << [] {
        QString text;
        for (int length = 1; length < 600; ++length)
            text += u"e"_s + QString(length, u'`');
        return text + u'Q';
    }();
    QTest::newRow("definitions") << u"[a]: b\n"_s.repeated(20'000) + u"\n[a] Q"_s;
    QTest::newRow("open tags") << u"<a "_s.repeated(50'000) + u"Q"_s;
    QTest::newRow("one long word") << u"Q"_s.repeated(1'000'000);
    QTest::newRow("one megabyte of paragraphs") << u"Q word word\n\n"_s.repeated(80'000);
    QTest::newRow("entities") << u"&#1"_s.repeated(100'000) + u"Q"_s;
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
