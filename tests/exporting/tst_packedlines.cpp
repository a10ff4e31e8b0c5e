#include "articlesetter.h"
#include "fontbook.h"
#include "packedlines.h"
#include "randomarticle.h"

#include <QRandomGenerator>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

void compareRuns(const GlyphRun &a, const GlyphRun &b)
{
    QCOMPARE(a.face, b.face);
    QCOMPARE(a.text, b.text);
    QCOMPARE(a.link, b.link);
    QVERIFY(a.x == b.x && a.width == b.width);
    QVERIFY(a.ink == b.ink && a.struck == b.struck && a.backward == b.backward);
    QVERIFY(std::ranges::equal(a.glyphs, b.glyphs, [](const auto &one, const auto &other) {
        return one.index == other.index && one.x == other.x && one.y == other.y;
    }));
    QVERIFY(std::ranges::equal(a.clusters, b.clusters, [](const auto &one, const auto &other) {
        return one.num_bytes == other.num_bytes && one.num_glyphs == other.num_glyphs;
    }));
}

void compareParts(const LinePart &a, const LinePart &b)
{
    QCOMPARE(a.closes, b.closes);
    QVERIFY(std::ranges::equal(a.opens, b.opens, [](const auto &one, const auto &other) {
        return one.tag == other.tag && one.attributes == other.attributes;
    }));
    QCOMPARE(a.runs.size(), b.runs.size());
    for (std::size_t i = 0; i < a.runs.size(); ++i)
        compareRuns(a.runs[i], b.runs[i]);
}

void compareLines(const LineBox &a, const LineBox &b)
{
    QVERIFY(a.measure == b.measure && a.baseline == b.baseline && a.ruleAbove == b.ruleAbove);
    QVERIFY(std::ranges::equal(a.backings, b.backings));
    QCOMPARE(a.headings == nullptr, b.headings == nullptr);
    if (a.headings)
        compareLines(*a.headings, *b.headings);
    QCOMPARE(a.parts.size(), b.parts.size());
    for (std::size_t i = 0; i < a.parts.size(); ++i)
        compareParts(a.parts[i], b.parts[i]);
}

} // namespace

class TestPackedLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesComeOutAsTheyWentIn()
    {
        FontBook fonts;
        Typesetter typesetter(fonts);
        const DossierTheme theme = dossierTheme({});
        const DossierSetup setup;
        ArticleSetter setter(typesetter, theme, setup);
        QRandomGenerator random(11);
        for (qsizetype i = 0; i < 60; ++i) {
            DossierArticle article = randomArticle(random);
            article.notes += hostileText(random, 200);
            const auto lines = setter.set(articleMatter(article), i);
            const auto again = unpackedLines(packedLines(lines));
            QCOMPARE(again.size(), lines.size());
            for (std::size_t line = 0; line < lines.size(); ++line)
                compareLines(again[line], lines[line]);
        }
    }

    void rowsKeepTheHeadingsOfTheirTable()
    {
        FontBook fonts;
        Typesetter typesetter(fonts);
        const DossierTheme theme = dossierTheme({});
        const DossierSetup setup;
        ArticleSetter setter(typesetter, theme, setup);
        const QString table =
            u"| name | place |\n|---|---|\n"_s + u"| loom | hall |\n"_s.repeated(60);
        DossierArticle article;
        article.article.title = u"Tables"_s;
        article.notes = {table + u"\nBetween.\n\n"_s + table};
        const auto lines = setter.set(articleMatter(article), 0);
        const auto again = unpackedLines(packedLines(lines));
        QCOMPARE(again.size(), lines.size());
        qsizetype repeated = 0;
        for (std::size_t line = 0; line < lines.size(); ++line) {
            compareLines(again[line], lines[line]);
            repeated += lines[line].headings ? 1 : 0;
        }
        QCOMPARE(repeated, 2 * 59);
        QVERIFY(packedLines(lines).size() < 200'000);
    }

    void plainTextIsShort()
    {
        FontBook fonts;
        Typesetter typesetter(fonts);
        const DossierTheme theme = dossierTheme({});
        const QString text = u"The assembly met and decided what to make. "_s.repeated(40);
        const auto lines = typesetter.set({{.text = text}}, theme.text, {.width = 372});
        QVERIFY(packedLines(lines).size() < 10 * text.size());
    }
};

QTEST_GUILESS_MAIN(TestPackedLines)
#include "tst_packedlines.moc"
