#include "articlesetter.h"
#include "fontbook.h"
#include "randomarticle.h"

#include <QRandomGenerator>
#include <QTest>

using namespace acervo;

namespace {

struct Page
{
    std::vector<LineBox> lines;
};

// A line of text before an address asks for one line to follow; only headings ask for two.
bool isHeading(const LineBox &line) { return line.measure.keepNext > 1; }

bool hasPicture(const Page &page)
{
    return std::ranges::any_of(page.lines, [](const LineBox &line) {
        return !line.parts.empty() && !line.parts.front().pictures.empty();
    });
}

} // namespace

// Lays out 500 random articles and reads the rules of layout off the pages.
class TestDossierLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        FontBook fonts;
        Typesetter typesetter(fonts);
        const DossierSetup setup;
        ArticleSetter setter(typesetter, m_theme, setup);
        QRandomGenerator random(42);
        PageFlow flow(m_theme.page.columnHeight);
        std::vector<LineBox> waiting;
        for (qsizetype i = 0; i < 500; ++i) {
            std::vector<LineMeasure> measures;
            for (LineBox &line : setter.set(articleMatter(randomArticle(random)), i)) {
                measures.push_back(line.measure);
                waiting.push_back(std::move(line));
            }
            flow.add(measures);
            std::size_t first = 0;
            while (const auto count = flow.nextPage()) {
                Page &page = m_pages.emplace_back();
                for (std::size_t line = 0; line < *count; ++line)
                    page.lines.push_back(std::move(waiting[first++]));
            }
            waiting.erase(waiting.begin(), waiting.begin() + static_cast<std::ptrdiff_t>(first));
        }
        m_pages.push_back({std::move(waiting)});
        QVERIFY(m_pages.size() > 200);
    }

    void noHeadingIsInTheLastTwoLinesOfAPage()
    {
        for (std::size_t i = 0; i + 1 < m_pages.size(); ++i) {
            const auto &lines = m_pages[i].lines;
            // A picture may leave room for few lines beside it.
            QVERIFY(lines.size() > 4 || hasPicture(m_pages[i]));
            if (lines.size() < 2)
                continue;
            // Where the article ends with the page there are no lines to follow.
            if (m_pages[i + 1].lines.front().measure.startsSection)
                continue;
            QVERIFY2(!isHeading(lines[lines.size() - 1]), qPrintable(QString::number(i)));
            QVERIFY2(!isHeading(lines[lines.size() - 2]), qPrintable(QString::number(i)));
        }
    }

    void noLineOfAParagraphIsAlone()
    {
        for (const Page &page : m_pages) {
            const LineMeasure &first = page.lines.front().measure;
            const LineMeasure &last = page.lines.back().measure;
            QVERIFY(first.linesInParagraph == 1 ||
                    first.lineInParagraph + 1 < first.linesInParagraph);
            QVERIFY(last.linesInParagraph == 1 || last.lineInParagraph > 0);
        }
    }

    void nothingIsOutsideTheMargins()
    {
        for (const Page &page : m_pages) {
            double height = page.lines.front().measure.repeated;
            for (const LineBox &line : page.lines) {
                height += line.measure.height;
                height += &line == &page.lines.front() ? 0 : line.measure.gap;
                for (const LinePart &part : line.parts) {
                    for (const GlyphRun &run : part.runs) {
                        QVERIFY(run.x >= -0.5);
                        const double hanging = run.text.endsWith(' ') ? 8 : 0.5;
                        QVERIFY(run.x + run.width <= m_theme.page.columnWidth + hanging);
                    }
                    for (const PictureBox &picture : part.pictures) {
                        QVERIFY(picture.x >= 0 && picture.width > 0);
                        QVERIFY(picture.x + picture.width <= m_theme.page.columnWidth + 0.1);
                        QVERIFY(picture.y >= -line.baseline - 0.1);
                        QVERIFY(picture.y + picture.height <=
                                double(line.measure.height) - line.baseline + 0.1);
                    }
                }
            }
            QVERIFY(height <= m_theme.page.columnHeight + 0.1);
        }
    }

    void aPicturesWordsAreOnItsPage()
    {
        int pictures = 0;
        for (const Page &page : m_pages) {
            for (std::size_t i = 0; i < page.lines.size(); ++i) {
                if (page.lines[i].parts.front().pictures.empty())
                    continue;
                ++pictures;
                QVERIFY(i + page.lines[i].measure.keepNext < page.lines.size());
            }
        }
        QVERIFY(pictures > 50);
    }

    void pagesAreFull()
    {
        double filled = 0;
        for (const Page &page : m_pages) {
            for (const LineBox &line : page.lines)
                filled += line.measure.height + line.measure.gap;
        }
        QVERIFY(filled / static_cast<double>(m_pages.size()) > 0.85 * m_theme.page.columnHeight);
    }

    void whatOpensCloses()
    {
        int open = 0;
        for (const Page &page : m_pages) {
            for (const LineBox &line : page.lines) {
                QVERIFY(!line.measure.startsSection || open == 0);
                for (const LinePart &part : line.parts)
                    open += static_cast<int>(part.opens.size()) - part.closes;
                QVERIFY(open >= 0);
            }
        }
        QCOMPARE(open, 0);
    }

private:
    DossierTheme m_theme = dossierTheme({});
    std::vector<Page> m_pages;
};

QTEST_GUILESS_MAIN(TestDossierLayout)
#include "tst_dossierlayout.moc"
