#include "blocksetter.h"

#include "fontbook.h"
#include "markdown.h"

#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

// The structure as one text: "H4(Title) L(LI(Lbl(•)LBody(P(a))))"; lines are joined.
QString structure(const std::vector<LineBox> &lines)
{
    QString text;
    for (const LineBox &line : lines) {
        for (const LinePart &part : line.parts) {
            for (const StructureMark &mark : part.opens)
                text += QLatin1StringView(mark.tag) + u'(';
            for (const GlyphRun &run : part.runs)
                text += QString::fromUtf8(run.text);
            text += QString(part.closes, u')');
        }
    }
    return text;
}

} // namespace

class TestBlockSetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdownKeepsItsStructure_data();
    void markdownKeepsItsStructure()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, expected);
        QCOMPARE(structure(set(markdown)), expected);
    }

    void howeverDeepTextStaysInTheColumn()
    {
        QString markdown;
        for (int depth = 0; depth < 60; ++depth)
            markdown += QString(2 * depth, u' ') + u"- item of a list\n"_s;
        markdown += u"\n\n"_s + u"> "_s.repeated(60) + u"quoted\n"_s;
        const DossierTheme theme = dossierTheme({});
        for (const LineBox &line : set(markdown)) {
            for (const LinePart &part : line.parts) {
                for (const GlyphRun &run : part.runs) {
                    QVERIFY(run.x >= 0);
                    QVERIFY(run.x + run.width < theme.page.columnWidth + 6);
                }
            }
        }
    }

    void aHeadingKeepsWithWhatFollows()
    {
        const auto lines = set(u"# Title\n\ntext"_s);
        QCOMPARE(lines.size(), 2U);
        QCOMPARE(lines[0].measure.keepNext, 2);
        QCOMPARE(lines[1].measure.keepNext, 0);
    }

    void aLinkThatIsNotSafeIsText()
    {
        const auto texts = styledTexts({{.text = u"a"_s, .link = u"javascript:alert(1)"_s},
                                        {.text = u"b"_s, .link = u"https://b.org"_s}});
        QVERIFY(texts[0].link.isEmpty());
        QVERIFY(!texts[0].ink.has_value());
        QCOMPARE(texts[1].link, "https://b.org");
    }

    void aTableStandsInTheColumnWithItsCellsSideBySide()
    {
        const auto lines = set(u"| Year | What happened |\n|---:|:---|\n| 1995 | "_s +
                               u"The looms were bought. "_s.repeated(7) + u"|\n| 96 | b |"_s);
        QCOMPARE(lines.size(), 3U); // a row is one line, and on one page
        QVERIFY(lines[1].parts.size() > 2);
        QVERIFY(lines[1].measure.height > 2 * m_theme.note.leading);
        const LinePart &year = lines[1].parts[0];
        const LinePart &text = lines[1].parts[1];
        QVERIFY(text.runs[0].x > year.runs[0].x + year.runs[0].width);
        const LinePart &last = lines[1].parts.back();
        QVERIFY(last.runs[0].y > text.runs[0].y);
        QVERIFY(last.runs[0].y < lines[1].measure.height - lines[1].baseline);
        for (const LineBox &line : lines) {
            for (const LinePart &part : line.parts) {
                for (const GlyphRun &run : part.runs)
                    QVERIFY(run.x + run.width < m_theme.page.columnWidth + 6);
            }
        }
        // Numbers end at the right of their column.
        const GlyphRun &small = lines[2].parts[0].runs[0];
        QVERIFY(std::abs(small.x + small.width - year.runs[0].x - year.runs[0].width) < 3);
    }

    void aTableFromRightToLeftBeginsAtTheRight()
    {
        const auto lines = set(
            u"| \u0627\u0644\u0645\u0635\u0646\u0639 | \u0627\u0644\u0623\u0639\u0636\u0627\u0621 |\n|---|:-:|\n| \u0627\u0644\u0646\u0633\u064a\u062c | 120 |\n"_s);
        QCOMPARE(lines.size(), 2U);
        const double width = dossierTheme({}).page.columnWidth;
        for (const LineBox &row : lines) {
            QCOMPARE(row.parts.size(), 2U);
            const GlyphRun &first = row.parts[0].runs.front();
            const GlyphRun &second = row.parts[1].runs.front();
            QVERIFY(second.x + second.width < first.x);
            QVERIFY(std::abs(first.x + first.width - width) < 1);
            QVERIFY(row.backings.front().x > width / 2);
        }
    }

    void theHeadingsOfATableAreThereForEveryPage()
    {
        const auto lines = set(u"| a | b |\n|---|---|\n"_s + u"| c | d |\n"_s.repeated(5));
        QCOMPARE(lines.size(), 6U);
        QVERIFY(!lines[0].headings && !lines[1].headings); // these are always together
        for (std::size_t i = 2; i < lines.size(); ++i) {
            QVERIFY(lines[i].headings);
            QCOMPARE(lines[i].headings->parts.size(), 2U);
            QCOMPARE(lines[i].headings->parts[1].runs.front().text, "b");
            QCOMPARE(lines[i].measure.repeated, lines[0].measure.height);
        }
        for (const LineBox &line : set(u"|  |  |\n|---|---|\n"_s))
            QVERIFY(!line.headings);
    }

    void aTableThatIsTooWideIsSetRowByRow()
    {
        QString markdown;
        for (const QString &cell : {u"h"_s, u"--"_s, u"cell"_s})
            markdown += u'|' + (cell + u'|').repeated(20) + u'\n';
        const QString text = structure(set(markdown));
        QVERIFY2(text.startsWith(u"P(h\u2002cell)P(h\u2002cell)"_s), qPrintable(text));
        QCOMPARE(text.count(u"cell"_s), 20);
    }

    void codeShowsWhatItIs()
    {
        const auto lines = set(u"```python\nreturn 'a' # why\n```"_s);
        QCOMPARE(lines.size(), 1U);
        const auto &runs = lines[0].parts[0].runs;
        const auto runOf = [&runs](const QByteArray &text) {
            const auto run = std::ranges::find_if(
                runs, [&](const GlyphRun &some) { return some.text.contains(text); });
            return run == runs.end() ? GlyphRun() : *run;
        };
        QCOMPARE(runOf("'a'").ink, Ink::String);
        QCOMPARE(runOf("why").ink, Ink::Soft);
        QVERIFY(runOf("return").face != runOf("'a'").face); // bold
        QVERIFY(runOf("why").face != runOf("'a'").face);    // italic
        const auto plain = set(u"```no-such-language\nreturn 'a'\n```"_s);
        QCOMPARE(plain[0].parts[0].runs.size(), 1U);
    }

    void whatReadsFromRightToLeftIsIndentedThere()
    {
        const auto lines = set(u"- \u0645\u0631\u062d\u0628\u0627\n"_s);
        const LinePart &label = lines[0].parts.front();
        const LinePart &text = lines[0].parts.back();
        QCOMPARE(label.runs[0].text, "\u2022");
        QVERIFY(label.runs[0].x > text.runs[0].x + text.runs[0].width);
        QVERIFY(label.runs[0].x + label.runs[0].width <= m_theme.page.columnWidth);
    }

private:
    std::vector<LineBox> set(const QString &markdown)
    {
        Galley galley;
        BlockSetter(m_typesetter, m_theme, m_theme.note, 3).set(markdownBlocks(markdown), galley);
        return galley.take();
    }

    FontBook m_fonts;
    Typesetter m_typesetter{m_fonts};
    DossierTheme m_theme = dossierTheme({});
};

void TestBlockSetter::markdownKeepsItsStructure_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *markdown, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(expected);
    };
    row("paragraphs", "a\n\nb", "P(a)P(b)");
    row("headings below the note's own", "# a\n\n##### b", "H4(a)H6(b)");
    row("list", "- a\n- b", "L(LI(Lbl(•)LBody(P(a)))LI(Lbl(•)LBody(P(b))))");
    row("numbers", "9. a\n10. b", "L(LI(Lbl(9.)LBody(P(a)))LI(Lbl(10.)LBody(P(b))))");
    row("check boxes", "- [ ] a\n- [x] b", "L(LI(Lbl(☐)LBody(P(a)))LI(Lbl(☑)LBody(P(b))))");
    row("nested", "- a\n  - b", "L(LI(Lbl(•)LBody(P(a)L(LI(Lbl(•)LBody(P(b)))))))");
    row("a list that begins with a list", "- - a", "L(LI(Lbl(•)LBody(L(LI(Lbl(•)LBody(P(a)))))))");
    row("an item without text", "-\n- a", "L(LI(Lbl(•)LBody(\u00a0))LI(Lbl(•)LBody(P(a))))");
    row("quote", "> a\n>\n> b", "BlockQuote(P(a)P(b))");
    row("code", "```\na\nb\n```", "P(Code(ab))");
    row("empty code", "```\n```", "");
    row("table", "| a | b |\n|---|---|\n| c | |", "Table(TR(TH(a)TH(b))TR(TD(c)TD(\u00a0)))");
    row("rule", "a\n\n---\n\nb", "P(a)P(b)");
    row("list in a quote", "> - a", "BlockQuote(L(LI(Lbl(•)LBody(P(a)))))");
}

QTEST_GUILESS_MAIN(TestBlockSetter)
#include "tst_blocksetter.moc"
