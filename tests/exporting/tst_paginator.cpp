#include "pagecounter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

// A column as one word: H heading line, digits a paragraph of so many lines, S a section's first
// line (a heading). Every line is 10 points high, without gaps.
std::vector<LineMeasure> column(const QString &word)
{
    std::vector<LineMeasure> lines;
    for (const QChar c : word) {
        if (c == u'H' || c == u'S') {
            lines.push_back({.height = 10, .keepNext = 2, .startsSection = c == u'S'});
            continue;
        }
        const auto count = static_cast<quint32>(c.digitValue());
        for (quint32 i = 0; i < count; ++i)
            lines.push_back({.height = 10, .lineInParagraph = i, .linesInParagraph = count});
    }
    return lines;
}

std::vector<LineMeasure> randomColumn(QRandomGenerator &random)
{
    std::vector<LineMeasure> lines;
    const auto add = [&](quint32 count, quint8 keepNext, bool starts) {
        for (quint32 i = 0; i < count; ++i)
            lines.push_back({.gap = i == 0 ? static_cast<float>(random.bounded(30)) : 0,
                             .height = static_cast<float>(8 + random.bounded(12)),
                             .lineInParagraph = i,
                             .linesInParagraph = count,
                             .keepNext = keepNext,
                             .startsSection = starts && i == 0});
    };
    for (int article = 0; article < 40; ++article) {
        add(1 + random.bounded(3), 2, true);
        add(1 + random.bounded(2), 2, false);
        for (int i = random.bounded(5); i > 0; --i) {
            if (random.bounded(4) == 0)
                add(1, 2, false);
            add(1 + random.bounded(14), 0, false);
        }
    }
    return lines;
}

} // namespace

class TestPaginator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Rows of a table: what stands above each where it begins a page takes the place of one.
    void whatIsRepeatedTakesItsPlace()
    {
        const std::vector<LineMeasure> rows(20, LineMeasure{.height = 10, .repeated = 10});
        PageFlow flow(50);
        flow.add(rows);
        QCOMPARE(flow.nextPage(), std::optional<std::size_t>(4));
        QCOMPARE(flow.nextPage(), std::optional<std::size_t>(4));
        std::vector<LineMeasure> first = rows;
        first.front().repeated = 0;
        PageFlow other(50);
        other.add(first);
        QCOMPARE(other.nextPage(), std::optional<std::size_t>(5));
        QCOMPARE(other.nextPage(), std::optional<std::size_t>(4));
    }

    void aLineThatStartsAPageDoesSo()
    {
        std::vector<LineMeasure> lines = column(u"S4S4"_s);
        lines[5].startsPage = true;
        QCOMPARE(pageBreak(lines, 1000), 5U);
        QCOMPARE(pageBreak(lines, 50), 5U);
        QCOMPARE(pageBreak(lines, 40), 3U); // the page is full before
        QVERIFY(!pageBreak(std::span(lines).subspan(5), 1000));
    }

    void aPageEndsWhereItMay_data();
    void aPageEndsWhereItMay()
    {
        QFETCH(QString, lines);
        QFETCH(int, height);
        QFETCH(int, onPage);
        const auto count = pageBreak(column(lines), height);
        QCOMPARE(count ? static_cast<int>(*count) : -1, onPage);
    }

    void theGapAboveAPageFallsAway()
    {
        auto lines = column(QStringLiteral("5"));
        lines.front().gap = 1000;
        QCOMPARE(pageBreak(lines, 50), std::nullopt);
        lines[2].gap = 5;
        QCOMPARE(pageBreak(lines, 50), 3U);
    }

    void randomColumnsKeepTheRules()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            constexpr double height = 600;
            const auto lines = randomColumn(random);
            PageFlow flow(height);
            flow.add(lines);
            std::size_t begin = 0;
            while (const auto count = flow.nextPage()) {
                const auto page = std::span(lines).subspan(begin, *count);
                begin += *count;
                double used = 0;
                for (std::size_t i = 0; i < page.size(); ++i)
                    used += page[i].height + (i == 0 ? 0 : page[i].gap);
                QVERIFY(used <= height + 0.1);
                const LineMeasure &next = lines[begin];
                if (next.linesInParagraph > 1) {
                    QVERIFY(next.lineInParagraph != 1);
                    QVERIFY(next.lineInParagraph + 1 != next.linesInParagraph);
                }
                QVERIFY(next.startsSection || page.back().keepNext == 0);
                QVERIFY(next.startsSection || page[page.size() - 2].keepNext == 0);
            }
            QCOMPARE(begin + flow.linesLeft(), lines.size());
        }
    }

    void pagesAreTheSameHoweverTheColumnGrows()
    {
        QRandomGenerator random(11);
        const auto lines = randomColumn(random);
        PageCounter whole(500);
        whole.addPart(lines);
        whole.finish();
        PageCounter parts(500);
        std::vector<std::size_t> begins;
        for (std::size_t at = 0; at < lines.size();) {
            const std::size_t size =
                std::min<std::size_t>(1 + random.bounded(9), lines.size() - at);
            begins.push_back(at);
            parts.addPart(std::span(lines).subspan(at, size));
            at += size;
        }
        parts.finish();
        QCOMPARE(parts.pages(), whole.pages());
        QCOMPARE(parts.partPages().size(), begins.size());

        // Where each part begins, found the other way round: page by page.
        PageFlow flow(500);
        flow.add(lines);
        std::vector<std::size_t> ends;
        while (const auto count = flow.nextPage())
            ends.push_back((ends.empty() ? 0 : ends.back()) + *count);
        for (std::size_t i = 0; i < begins.size(); ++i) {
            const auto page = std::upper_bound(ends.begin(), ends.end(), begins[i]) - ends.begin();
            QCOMPARE(parts.partPages()[i], static_cast<int>(page));
        }
    }
};

void TestPaginator::aPageEndsWhereItMay_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("onPage"); // -1: all of them, the page may go on
    const auto row = [](const char *name, const char *lines, int height, int onPage) {
        QTest::newRow(name) << QString::fromLatin1(lines) << height << onPage;
    };
    row("nothing", "", 50, -1);
    row("all fit", "5", 50, -1);
    row("a line more than fits is decided", "9", 50, 5);
    row("the last line does not go over alone", "6", 50, 4);
    row("the first line does not stay alone", "45", 50, 4);
    row("three lines stay together", "33", 50, 3);
    row("two lines stay together", "42", 50, 4);
    row("a line of its own goes anywhere", "51", 50, 5);
    row("a heading is not the last line", "4H9", 50, 4);
    row("a heading is not the last but one", "3H9", 50, 3);
    row("two lines after a heading are enough", "2H9", 50, 5);
    row("a heading of two lines goes over whole", "2HH9", 50, 2);
    row("a short paragraph after a heading is not enough", "3H19", 50, 3);
    row("the end of a section needs no lines", "3S1S9", 50, 5);
    row("a section begins on a new page rather than end one", "4S19", 50, 4);
    row("headings only", "HHHHHHHH", 50, 5);
    row("one heading higher than the page", "SHHHHHHHH9", 50, 5);
    row("lines higher than the page still make pages", "9", 5, 1);
}

QTEST_GUILESS_MAIN(TestPaginator)
#include "tst_paginator.moc"
