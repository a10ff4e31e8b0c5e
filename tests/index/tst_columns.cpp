#include "columns.h"
#include "columnscomparison.h"
#include "randomlibrary.h"
#include "statenames.h"

#include <QRandomGenerator>
#include <QTest>

#include <ranges>

using namespace acervo;

namespace {

ArticleFacts dated(qint64 id, const char *date)
{
    return {.id = ArticleId(id), .date = PartialDate::fromIso(QString::fromLatin1(date))};
}

Columns loaded(const QList<ArticleFacts> &articles)
{
    Columns columns;
    for (const ArticleFacts &facts : articles)
        columns.addArticle(facts);
    columns.finishLoading(1);
    return columns;
}

} // namespace

class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timelineIsInTheOrderOfTheDesign();
    void oneDateStandsByWhenItCame();
    void loadedInAnyOrderTheTimelineIsTheSame();
    void holdsAllFactsOfAnArticle();
    void repeatedAndEmptyValuesAreDropped();
    void thousandsOfAuthorsAreKept();
    void slotsStayWhereTheyAre();
    void removedArticleLeavesAnEmptySlot();
    void articleThatComesBackGetsANewSlot();
    void addedThatIsThereIsTouched();
    void touchedThatIsNotThereIsAdded();
    void changedDateMovesInTheTimeline();
    void replacedValuesDoNotPileUp();
    void changedColumnsAnswerLikeLoadedAfresh_data();
    void changedColumnsAnswerLikeLoadedAfresh();
    void loadedInPartsTheyAreTheSame_data();
    void loadedInPartsTheyAreTheSame();
    void laidByTimeSlotsFollowTheTimeline();
    void undoneChangesLeaveNoTrace();
    void largeChangesAreSortedIn();
    void namesAreFoundWhateverTheirCaseAndAccents_data();
    void namesAreFoundWhateverTheirCaseAndAccents();
    void namesThatDifferInCaseAreBothFound();
    void authorsWithAndWithoutAccentsAreOne();
    void renamedIsFoundByItsNewNameOnly();
    void codesNeedNoNames();
    void everyStateHasAName();
};

void TestColumns::timelineIsInTheOrderOfTheDesign()
{
    const Columns columns = loaded({dated(1, "2023"), dated(2, "2023-02"), dated(3, "2023-02-28"),
                                    dated(4, "2023-02-01"), dated(5, ""), dated(6, "2024-01-01"),
                                    dated(7, "2023-01-01"), dated(8, "2023-12-31")});
    QCOMPARE(idsOf(columns, columns.newestFirst()), QList<qint64>({6, 8, 3, 4, 2, 7, 1, 5}));
    QCOMPARE(idsOf(columns, columns.oldestFirst()), QList<qint64>({7, 4, 3, 2, 8, 1, 6, 5}));
}

void TestColumns::oneDateStandsByWhenItCame()
{
    const Columns columns =
        loaded({dated(1, "2023"), dated(2, "2023"), dated(3, ""), dated(4, "")});
    QCOMPARE(idsOf(columns, columns.newestFirst()), QList<qint64>({2, 1, 4, 3}));
    QCOMPARE(idsOf(columns, columns.oldestFirst()), QList<qint64>({1, 2, 3, 4}));
}

void TestColumns::loadedInAnyOrderTheTimelineIsTheSame()
{
    const RandomLibrary library(1, 300);
    QList<ArticleFacts> articles = library.articles().values();
    const Columns columns = loaded(articles);
    std::ranges::shuffle(articles, QRandomGenerator(2));
    const Columns shuffled = loaded(articles);
    QCOMPARE(idsOf(shuffled, shuffled.newestFirst()), idsOf(columns, columns.newestFirst()));
    QCOMPARE(idsOf(shuffled, shuffled.oldestFirst()), idsOf(columns, columns.oldestFirst()));
}

void TestColumns::holdsAllFactsOfAnArticle()
{
    ArticleFacts facts = dated(7, "2023-02-16");
    facts.added = 1700000000;
    facts.states = StateFlags(StateFlag::Read) | StateFlags(StateFlag::HasDoi);
    facts.language = packedCode(u"en");
    facts.countries = {packedCode(u"VE"), packedCode(u"CU")};
    facts.regions = {419};
    facts.topics = {3'000'000'000};
    facts.tags = {1, 2, 3};
    facts.authors = {QStringLiteral("Dario Azzellini"), QStringLiteral("李 雷")};
    const Columns columns = loaded({dated(6, "2020"), facts});

    QCOMPARE(factsOf(columns, ArticleId(7)), QStringList({"7",          "2023-02-16",
                                                          "1700000000", "65",
                                                          "|",          "VE",
                                                          "CU",         "|",
                                                          "419",        "|",
                                                          "",           "|",
                                                          "",           "",
                                                          "",           "|",
                                                          "2023",       "|",
                                                          "|",          "en",
                                                          "|",          "dario azzellini",
                                                          "李 雷"}));
    QCOMPARE(columns.nameOf(Facet::Author, columns.valuesAt(Facet::Author, 1).front()),
             QStringLiteral("Dario Azzellini"));
    QCOMPARE(columns.valuesAt(Facet::Topic, 1).front(), 3'000'000'000u);
    QCOMPARE(columns.valuesAt(Facet::Tag, 1).size(), 3u);
    QVERIFY(columns.valuesAt(Facet::Source, 1).empty());
}

void TestColumns::repeatedAndEmptyValuesAreDropped()
{
    ArticleFacts facts = dated(1, "2023");
    facts.topics = {4, 0, 4, 2};
    facts.authors = {QString(), QStringLiteral("A"), QStringLiteral("A")};
    const Columns columns = loaded({facts});
    QVERIFY(std::ranges::equal(columns.valuesAt(Facet::Topic, 0), std::array{4u, 2u}));
    QCOMPARE(columns.valuesAt(Facet::Author, 0).size(), 1u);
    QCOMPARE(columns.values(Facet::Topic).totals()[4], 1u);
}

void TestColumns::thousandsOfAuthorsAreKept()
{
    ArticleFacts facts = dated(1, "2023");
    for (int i = 0; i < 100'000; ++i)
        facts.authors.append(QStringLiteral("Author %1").arg(i % 70'000));
    const Columns columns = loaded({facts});
    QCOMPARE(columns.valuesAt(Facet::Author, 0).size(), 70'000u);
    const FacetValue last = columns.valuesAt(Facet::Author, 0).back();
    QCOMPARE(columns.nameOf(Facet::Author, last), QStringLiteral("Author 69999"));
}

void TestColumns::slotsStayWhereTheyAre()
{
    Columns columns = loaded({dated(1, "2020"), dated(2, "2021"), dated(3, "2022")});
    columns.apply({.generation = 2, .added = {dated(4, "2019")}, .removed = {ArticleId(2)}});
    QCOMPARE(columns.slotOf(ArticleId(1)), Slot(0));
    QCOMPARE(columns.slotOf(ArticleId(3)), Slot(2));
    QCOMPARE(columns.slotOf(ArticleId(4)), Slot(3));
    QCOMPARE(columns.generation(), 2u);
    QCOMPARE(idsOf(columns, columns.newestFirst()), QList<qint64>({3, 1, 4}));
}

void TestColumns::removedArticleLeavesAnEmptySlot()
{
    ArticleFacts facts = dated(2, "2021");
    facts.countries = {packedCode(u"VE")};
    Columns columns = loaded({dated(1, "2020"), facts});
    columns.apply({.generation = 2, .removed = {ArticleId(2), ArticleId(2), ArticleId(99)}});
    QCOMPARE(columns.slotCount(), 2);
    QCOMPARE(columns.live().count(), 1);
    QVERIFY(!columns.slotOf(ArticleId(2)));
    QVERIFY(columns.valuesAt(Facet::Country, 1).empty());
    QVERIFY(columns.knownValues(Facet::Country).isEmpty());
    QCOMPARE(idsOf(columns, columns.oldestFirst()), QList<qint64>({1}));
}

void TestColumns::articleThatComesBackGetsANewSlot()
{
    Columns columns = loaded({dated(1, "2020"), dated(2, "2021")});
    columns.apply({.generation = 2, .removed = {ArticleId(1)}});
    columns.apply({.generation = 3, .added = {dated(1, "2022")}});
    QCOMPARE(columns.slotOf(ArticleId(1)), Slot(2));
    QCOMPARE(columns.dateAt(2).toIso(), QStringLiteral("2022"));
    QCOMPARE(idsOf(columns, columns.newestFirst()), QList<qint64>({1, 2}));
}

void TestColumns::addedThatIsThereIsTouched()
{
    Columns columns = loaded({dated(1, "2020"), dated(2, "2021")});
    columns.apply({.generation = 2, .added = {dated(1, "2024")}});
    QCOMPARE(columns.slotCount(), 2);
    QCOMPARE(idsOf(columns, columns.newestFirst()), QList<qint64>({1, 2}));
}

void TestColumns::touchedThatIsNotThereIsAdded()
{
    Columns columns = loaded({dated(1, "2020")});
    columns.apply({.generation = 2, .touched = {dated(2, "2021"), dated(2, "2019")}});
    QCOMPARE(columns.slotCount(), 2);
    QCOMPARE(idsOf(columns, columns.newestFirst()), QList<qint64>({1, 2}));
}

void TestColumns::changedDateMovesInTheTimeline()
{
    Columns columns = loaded({dated(1, "2020"), dated(2, "2021"), dated(3, "2022")});
    columns.apply({.generation = 2, .touched = {dated(3, "2020-05-01"), dated(1, "")}});
    QCOMPARE(idsOf(columns, columns.newestFirst()), QList<qint64>({2, 3, 1}));
    QCOMPARE(idsOf(columns, columns.oldestFirst()), QList<qint64>({3, 2, 1}));
}

void TestColumns::replacedValuesDoNotPileUp()
{
    ArticleFacts facts = dated(1, "2020");
    ArticleFacts other = dated(2, "2020");
    other.topics = {7, 8, 9};
    Columns columns = loaded({facts, other});
    for (FacetValue i = 1; i < 20'000; ++i) { // compacts several times
        facts.topics = {i, i + 1};
        columns.apply({.generation = i + 1, .touched = {facts}});
    }
    QVERIFY(std::ranges::equal(columns.valuesAt(Facet::Topic, 0), std::array{19'999u, 20'000u}));
    QVERIFY(std::ranges::equal(columns.valuesAt(Facet::Topic, 1), std::array{7u, 8u, 9u}));
    QCOMPARE(columns.knownValues(Facet::Topic), QList<FacetValue>({7, 8, 9, 19'999, 20'000}));
}

void TestColumns::changedColumnsAnswerLikeLoadedAfresh_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("articles");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed << int(seed * seed * 3 - 3);
}

void TestColumns::changedColumnsAnswerLikeLoadedAfresh()
{
    QFETCH(const quint32, seed);
    QFETCH(const int, articles);
    RandomLibrary library(seed, articles);
    Columns columns = library.load();
    for (int i = 0; i < 60; ++i) {
        columns.apply(library.change());
        if (i % 7 == 6)
            columns.layByTime();
        if (i % 5 == 4)
            compare(columns, library.load(), library);
        if (QTest::currentTestFailed())
            return;
    }
}

// As a start without a snapshot loads them: the timeline, a change, and then the rest.
void TestColumns::loadedInPartsTheyAreTheSame_data()
{
    QTest::addColumn<bool>("changes");
    QTest::newRow("nothing came in between") << false;
    QTest::newRow("a change came in between") << true;
}

void TestColumns::loadedInPartsTheyAreTheSame()
{
    QFETCH(const bool, changes);
    RandomLibrary library(7, 400);
    Columns columns;
    for (const NamedValue &name : library.names())
        columns.addName(name);
    const auto timelines = PersonalFacts::flags | StateFlags(StateFlag::FreeNote);
    std::vector<DatedArticle> dated;
    for (const ArticleFacts &facts : library.articles())
        dated.emplace_back(facts.id, facts.date, StateFlags(facts.states & timelines));
    // In two parts, as two threads read them, and not in the order of ids.
    const std::span all(dated);
    columns.addDated(all.last(150));
    columns.addDated(all.first(all.size() - 150));
    columns.finishLoading(1);
    QVERIFY(columns.layByTime());
    const Columns whole = library.load();
    QCOMPARE(idsOf(columns, columns.newestFirst()), idsOf(whole, whole.newestFirst()));
    QCOMPARE(idsOf(columns, columns.oldestFirst()), idsOf(whole, whole.oldestFirst()));
    if (changes)
        columns.apply(library.change());
    columns.expectValues();
    for (const ArticleFacts &facts : library.articles()) {
        columns.setOwn(facts);
        columns.setValues(facts);
        columns.setAuthors(facts);
    }
    columns.setOwn({.id = ArticleId{999'999}, .added = 1}); // gone meanwhile
    columns.setValues({.id = ArticleId{999'999}, .countries = {1}});
    columns.setAuthors({.id = ArticleId{999'999}, .authors = {QStringLiteral("Nobody")}});
    compare(columns, library.load(), library);
}

void TestColumns::laidByTimeSlotsFollowTheTimeline()
{
    RandomLibrary library(5, 300);
    Columns columns = library.load();
    QVERIFY(columns.layByTime());
    QVERIFY(std::ranges::equal(columns.newestFirst(), std::views::iota(Slot(0), Slot(300))));
    compare(columns, library.load(), library);
    QVERIFY(!columns.layByTime());
    // The slots of those that are gone go as well.
    Change change{.generation = columns.generation() + 1};
    change.removed = library.articles().keys().mid(0, 100);
    columns.apply(change);
    QCOMPARE(columns.slotCount(), 300);
    QVERIFY(columns.layByTime());
    QCOMPARE(columns.slotCount(), 200);
    QCOMPARE(columns.live().count(), 200);
    QVERIFY(!columns.slotOf(change.removed.first()));
}

void TestColumns::undoneChangesLeaveNoTrace()
{
    RandomLibrary library(77, 60);
    Columns columns = library.load();
    QList<ArticleMap> past;
    for (int i = 0; i < 10; ++i) {
        past.append(library.articles());
        columns.apply(library.change());
    }
    while (!past.isEmpty()) {
        const ArticleMap undone = library.articles();
        columns.apply(library.changeTo(past.last()));
        columns.apply(library.changeTo(undone)); // redone, and undone again
        columns.apply(library.changeTo(past.takeLast()));
        compare(columns, library.load(), library);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestColumns::largeChangesAreSortedIn()
{
    RandomLibrary library(5, 50);
    Columns columns = library.load();
    const RandomLibrary many(6, 5000);
    columns.apply(library.changeTo(many.articles()));
    compare(columns, library.load(), library);
    columns.apply(library.changeTo({}));
    QVERIFY(columns.newestFirst().empty());
    compare(columns, library.load(), library);
}

void TestColumns::namesAreFoundWhateverTheirCaseAndAccents_data()
{
    QTest::addColumn<Facet>("facet");
    QTest::addColumn<QString>("text");
    QTest::addColumn<FacetValue>("value");
    QTest::newRow("topic") << Facet::Topic << QStringLiteral("ENERGIE") << FacetValue(4);
    QTest::newRow("two words") << Facet::Topic << QStringLiteral("latin américa") << FacetValue(2);
    QTest::newRow("source") << Facet::Source << QStringLiteral("GEO.coop") << FacetValue(1);
    QTest::newRow("country") << Facet::Country << QStringLiteral("ve") << packedCode(u"VE");
    QTest::newRow("language") << Facet::Language << QStringLiteral("EN") << packedCode(u"en");
    QTest::newRow("region") << Facet::Region << QStringLiteral("419") << FacetValue(419);
    QTest::newRow("region, leading zeros")
        << Facet::Region << QStringLiteral("005") << FacetValue(5);
    QTest::newRow("year") << Facet::Year << QStringLiteral("2023") << FacetValue(2023);
    QTest::newRow("state") << Facet::State << QStringLiteral("Read") << FacetValue(StateFlag::Read);
    QTest::newRow("unread") << Facet::State << QStringLiteral("unread") << unreadState;
}

void TestColumns::namesAreFoundWhateverTheirCaseAndAccents()
{
    QFETCH(const Facet, facet);
    QFETCH(const QString, text);
    QFETCH(const FacetValue, value);
    const Columns columns = RandomLibrary(1, 10).load();
    QCOMPARE(columns.valuesNamed(facet, text), QList<FacetValue>{value});
    QCOMPARE(columns.valuesNamed(facet, columns.nameOf(facet, value)), QList<FacetValue>{value});
    QVERIFY(columns.valuesNamed(facet, u"").isEmpty());
    QVERIFY(columns.valuesNamed(facet, u"no such thing").isEmpty());
}

void TestColumns::namesThatDifferInCaseAreBothFound()
{
    const Columns columns = RandomLibrary(1, 100).load();
    QCOMPARE(columns.valuesNamed(Facet::Topic, u"COMMUNES"), QList<FacetValue>({1, 3}));
}

void TestColumns::authorsWithAndWithoutAccentsAreOne()
{
    ArticleFacts first = dated(1, "2023");
    first.authors = {QStringLiteral("Ana Pérez")};
    ArticleFacts second = dated(2, "2022");
    second.authors = {QStringLiteral("ANA PEREZ"), QStringLiteral("Ana Peres")};
    const Columns columns = loaded({first, second});
    const QList<FacetValue> named = columns.valuesNamed(Facet::Author, u"ana perez");
    QCOMPARE(named.size(), 1);
    QCOMPARE(columns.nameOf(Facet::Author, named.first()), QStringLiteral("Ana Pérez"));
    QCOMPARE(columns.values(Facet::Author).totals()[named.first()], 2u);
    QCOMPARE(columns.knownValues(Facet::Author).size(), 2);
}

void TestColumns::renamedIsFoundByItsNewNameOnly()
{
    Columns columns = RandomLibrary(1, 10).load();
    columns.apply({.generation = 9, .names = {{Facet::Topic, 4, 2, QStringLiteral("Wind")}}});
    QVERIFY(columns.valuesNamed(Facet::Topic, u"énergie").isEmpty());
    QCOMPARE(columns.valuesNamed(Facet::Topic, u"wind"), QList<FacetValue>{4});
    QCOMPARE(columns.parentOf(Facet::Topic, 4), 2u);
}

void TestColumns::codesNeedNoNames()
{
    const Columns columns;
    QCOMPARE(columns.nameOf(Facet::Country, packedCode(u"VE")), QStringLiteral("VE"));
    QCOMPARE(columns.nameOf(Facet::Region, 5), QStringLiteral("005"));
    QCOMPARE(columns.nameOf(Facet::Year, 476), QStringLiteral("0476"));
    QCOMPARE(columns.nameOf(Facet::Topic, 1), QString());
    QCOMPARE(columns.nameOf(Facet::Author, 1), QString());
    QCOMPARE(columns.slotCount(), 0);
    QVERIFY(columns.newestFirst().empty());
}

void TestColumns::everyStateHasAName()
{
    const Columns columns;
    for (const FacetValue state : columns.knownValues(Facet::State)) {
        const QString name = columns.nameOf(Facet::State, state);
        QVERIFY(!name.isEmpty());
        QCOMPARE(columns.valuesNamed(Facet::State, name), QList<FacetValue>{state});
    }
}

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
