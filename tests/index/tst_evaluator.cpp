#include "evaluator.h"
#include "matchorder.h"
#include "naivesearch.h"
#include "randomsearch.h"

#include <QTest>

#include <ranges>

using namespace acervo;

namespace {

const QDate today(2024, 6, 15);

QList<ArticleId> idsOf(const Columns &columns, const Bitmap &bitmap)
{
    QList<ArticleId> ids;
    bitmap.forEach([&](Slot slot) { ids.append(columns.idAt(slot)); });
    std::ranges::sort(ids);
    return ids;
}

Expr value(Field field, const char *text)
{
    return {.kind = Expr::Kind::Value, .field = field, .text = QString::fromUtf8(text)};
}

Expr word(const char *text, Field field = Field::Any)
{
    return {.kind = Expr::Kind::Word, .field = field, .text = QString::fromUtf8(text)};
}

Expr negated(const Expr &expr) { return {.kind = Expr::Kind::Not, .parts = {expr}}; }

} // namespace

class TestEvaluator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatANaiveSearchFinds_data();
    void findsWhatANaiveSearchFinds();
    void findsTheSameInChangedColumns();
    void emptyQueryShowsEverythingButTheTrash();
    void trashIsSearchedWhenTheQuerySpeaksOfIt();
    void partialDateMatchesWhatItOverlaps_data();
    void partialDateMatchesWhatItOverlaps();
    void wordsAreLookedUpOncePerGeneration();
    void authorsWholeNameNeedsNoWords();
    void failedLookupFailsTheSearch();
    void daysCountedBackFollowToday();
    void matchesStandInTheQuerysOrder_data();
    void matchesStandInTheQuerysOrder();
};

void TestEvaluator::findsWhatANaiveSearchFinds_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestEvaluator::findsWhatANaiveSearchFinds()
{
    QFETCH(const quint32, seed);
    const RandomLibrary library(seed, int(seed) * 17);
    const Columns columns = library.load();
    FakeWords words;
    Evaluator evaluator(columns, words);
    RandomQuery queries(seed, library);
    for (int i = 0; i < 400; ++i) {
        const Query query = queries.next();
        const FreeNotes freeNotes = i % 3 == 0 ? FreeNotes::Apart : FreeNotes::Among;
        const NaiveSearch naive(library, today, freeNotes);
        const auto evaluation = evaluator.evaluate(query, today, freeNotes);
        QVERIFY(evaluation);
        QCOMPARE(idsOf(columns, evaluation->matches), naive.find(query));
        QCOMPARE(evaluation->clauses.size(), query.clauses.size());
        for (qsizetype c = 0; c < query.clauses.size(); ++c) {
            QList<ArticleId> expected;
            for (const ArticleFacts &facts : library.articles()) {
                if (naive.matches(query.clauses[c], facts))
                    expected.append(facts.id);
            }
            QCOMPARE(idsOf(columns, evaluation->clauses[c]), expected);
        }
    }
}

void TestEvaluator::findsTheSameInChangedColumns()
{
    RandomLibrary library(3, 80);
    Columns columns = library.load();
    FakeWords words;
    Evaluator evaluator(columns, words);
    for (quint32 i = 0; i < 50; ++i) {
        columns.apply(library.change());
        const NaiveSearch naive(library, today);
        RandomQuery queries(i, library);
        for (int q = 0; q < 20; ++q) {
            const Query query = queries.next();
            QCOMPARE(idsOf(columns, evaluator.evaluate(query, today)->matches), naive.find(query));
        }
    }
}

void TestEvaluator::emptyQueryShowsEverythingButTheTrash()
{
    Columns columns;
    columns.addArticle({.id = ArticleId(1)});
    columns.addArticle({.id = ArticleId(2), .states = StateFlags(StateFlag::Trashed)});
    columns.finishLoading(1);
    FakeWords words;
    const auto evaluation = Evaluator(columns, words).evaluate({}, today);
    QCOMPARE(idsOf(columns, evaluation->matches), QList{ArticleId(1)});
    QCOMPARE(evaluation->scope, evaluation->matches);
}

void TestEvaluator::trashIsSearchedWhenTheQuerySpeaksOfIt()
{
    Columns columns;
    columns.addArticle({.id = ArticleId(1)});
    columns.addArticle({.id = ArticleId(2), .states = StateFlags(StateFlag::Trashed)});
    columns.finishLoading(1);
    FakeWords words;
    Evaluator evaluator(columns, words);
    const Expr trashed = value(Field::Is, "trashed");
    const auto found = [&](const Expr &clause) {
        return idsOf(columns, evaluator.evaluate({{clause}}, today)->matches);
    };
    QCOMPARE(found(trashed), QList{ArticleId(2)});
    QCOMPARE(found(negated(trashed)), QList{ArticleId(1)});
    QCOMPARE(found({.kind = Expr::Kind::Or, .parts = {trashed, value(Field::Is, "unread")}}),
             QList({ArticleId(1), ArticleId(2)}));
    QCOMPARE(found(value(Field::Is, "unread")), QList{ArticleId(1)});
}

void TestEvaluator::partialDateMatchesWhatItOverlaps_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *date, const char *from, const char *to, bool matches) {
        QTest::addRow("%s in %s..%s", date, from, to)
            << QString::fromLatin1(date) << QString::fromLatin1(from) << QString::fromLatin1(to)
            << matches;
    };
    row("2023", "2023-06-01", "2023-06-30", true);
    row("2023", "2023-12-31", "", true);
    row("2023", "2024-01-01", "", false);
    row("2023", "", "2023-01-01", true);
    row("2023", "", "2022-12-31", false);
    row("2023-02", "2023-02-28", "2023-02-28", true);
    row("2023-02", "2023-03", "2023-03", false);
    row("2023-02-16", "2023", "2023", true);
    row("2023-02-16", "2023-02-17", "2024", false);
    row("", "", "2024", false);
    row("", "", "", false);
    row("9999", "", "", true);
    row("0001", "", "", true);
}

void TestEvaluator::partialDateMatchesWhatItOverlaps()
{
    QFETCH(const QString, date);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const bool, matches);
    Columns columns;
    columns.addArticle({.id = ArticleId(1), .date = PartialDate::fromIso(date)});
    columns.finishLoading(1);
    FakeWords words;
    const Expr dates{.kind = Expr::Kind::Dates,
                     .field = Field::Date,
                     .dates = {PartialDate::fromIso(from), PartialDate::fromIso(to)}};
    QCOMPARE(!Evaluator(columns, words).evaluate({{dates}}, today)->matches.isEmpty(), matches);
}

void TestEvaluator::wordsAreLookedUpOncePerGeneration()
{
    RandomLibrary library(1, 20);
    Columns columns = library.load();
    FakeWords words;
    Evaluator evaluator(columns, words);
    const Expr worker = word("worker");
    QVERIFY(evaluator.evaluate({{worker}}, today));
    QVERIFY(evaluator.evaluate({{worker, value(Field::Country, "VE")}}, today));
    QVERIFY(evaluator.evaluate({{negated(worker)}}, today));
    QCOMPARE(words.asked, 1);
    QVERIFY(evaluator.evaluate({{word("worker", Field::Title)}}, today));
    QCOMPARE(words.asked, 2);

    columns.apply(library.change());
    QVERIFY(evaluator.evaluate({{worker}}, today));
    QCOMPARE(words.asked, 3);
    for (int i = 0; i < 1000; ++i) // more than it keeps
        QVERIFY(evaluator.evaluate({{word(QByteArray::number(i).constData())}}, today));
    QVERIFY(evaluator.evaluate({{worker}}, today));
    QCOMPARE(words.asked, 1004);
}

void TestEvaluator::authorsWholeNameNeedsNoWords()
{
    Columns columns;
    columns.addArticle({.id = ArticleId(1), .authors = {QStringLiteral("Dario Azzellini")}});
    columns.addArticle({.id = ArticleId(2), .authors = {QStringLiteral("DARIO AZZELLINI")}});
    columns.addArticle({.id = ArticleId(3), .authors = {QStringLiteral("Ana Pérez")}});
    columns.finishLoading(1);
    FakeWords words;
    Evaluator evaluator(columns, words);
    const auto evaluation = evaluator.evaluate({{value(Field::Author, "dario azzellini")}}, today);
    QCOMPARE(idsOf(columns, evaluation->matches), QList({ArticleId(1), ArticleId(2)}));
    QCOMPARE(words.asked, 0);
    QVERIFY(evaluator.evaluate({{value(Field::Author, "azzellini")}}, today));
    QCOMPARE(words.asked, 1);
}

void TestEvaluator::failedLookupFailsTheSearch()
{
    const Columns columns = RandomLibrary(1, 20).load();
    FakeWords words;
    words.fails = true;
    Evaluator evaluator(columns, words);
    const Query query{{value(Field::Country, "VE"), negated(word("worker"))}};
    const auto failed = evaluator.evaluate(query, today);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::Cancelled);
    words.fails = false;
    QVERIFY(evaluator.evaluate(query, today));
}

void TestEvaluator::daysCountedBackFollowToday()
{
    Columns columns;
    columns.addArticle({.id = ArticleId(1), .date = PartialDate::ofDay(2024, 6, 10)});
    columns.finishLoading(1);
    FakeWords words;
    Evaluator evaluator(columns, words);
    const Query lastWeek{{{.kind = Expr::Kind::Dates,
                           .field = Field::Date,
                           .dates = {.last = 1, .unit = DateSpan::Unit::Weeks}}}};
    QCOMPARE(evaluator.evaluate(lastWeek, today)->matches.count(), 1);
    QCOMPARE(evaluator.evaluate(lastWeek, today.addDays(30))->matches.count(), 0);
    QCOMPARE(evaluator.evaluate(lastWeek, today)->matches.count(), 1);
}

void TestEvaluator::matchesStandInTheQuerysOrder_data()
{
    QTest::addColumn<SortOrder>("sort");
    QTest::newRow("newest") << SortOrder::Newest;
    QTest::newRow("oldest") << SortOrder::Oldest;
    QTest::newRow("added") << SortOrder::Added;
    QTest::newRow("relevance is newest") << SortOrder::Relevance;
}

void TestEvaluator::matchesStandInTheQuerysOrder()
{
    QFETCH(const SortOrder, sort);
    const RandomLibrary library(9, 200);
    const Columns columns = library.load();
    FakeWords words;
    const auto evaluation = Evaluator(columns, words).evaluate({{word("worker")}, sort}, today);

    QList<ArticleFacts> expected;
    for (const ArticleId id : NaiveSearch(library, today).find({{word("worker")}}))
        expected.append(library.articles()[id]);
    std::ranges::sort(expected, [&](const ArticleFacts &a, const ArticleFacts &b) {
        if (sort == SortOrder::Added)
            return std::pair(a.added, a.id) > std::pair(b.added, b.id);
        if (sort == SortOrder::Oldest) {
            const auto order = compareOldestFirst(a.date, b.date);
            return order == 0 ? a.id < b.id : order < 0;
        }
        const auto order = compareNewestFirst(a.date, b.date);
        return order == 0 ? a.id > b.id : order < 0;
    });
    QList<ArticleId> ids;
    for (const Slot slot : orderedMatches(columns, *evaluation))
        ids.append(columns.idAt(slot));
    QVERIFY(ids.size() > 40);
    QCOMPARE(ids, expected | std::views::transform(&ArticleFacts::id) |
                      std::ranges::to<QList<ArticleId>>());
    QCOMPARE(orderedMatches(columns, *evaluation, 7).size(), 7u);
    QCOMPARE(columns.idAt(orderedMatches(columns, *evaluation, 7).back()), ids[6]);
    QCOMPARE(orderedMatches(columns, *evaluation, 100'000).size(), size_t(ids.size()));
}

QTEST_GUILESS_MAIN(TestEvaluator)
#include "tst_evaluator.moc"
