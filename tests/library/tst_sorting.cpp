#include "libraryfixture.h"

#include "fold.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <cmath>

using namespace acervo;

class TestSorting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesStandInTheOrderOfTheAlphabet();
    void titlesFollowImportsAndUndo();
    void theTitleOutweighsTheSummaryAndThatTheRest();
    void relevanceIsWhatTheRuleSays();
    void aWordThatIsExcludedCountsForNothing();
    void withoutWordsTheMostRelevantIsTheNewest();
    void countsAreTheSameInEveryOrder();
    void unreadStandsFirstAndStaysWhileItIsRead();
};

namespace {

struct Written
{
    QString title;
    QString summary;
    QString date;
};

QByteArray linesOf(const QList<Written> &articles)
{
    QByteArray lines;
    for (const Written &article : articles) {
        const QJsonObject object{{QStringLiteral("title"), article.title},
                                 {QStringLiteral("summary"), article.summary},
                                 {QStringLiteral("date"), article.date}};
        lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

// "w1" to "w30", the first most often. No language has other forms of them.
QString someWords(QRandomGenerator &random, int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words += QStringLiteral("w%1").arg(1 + int(30 * std::pow(random.generateDouble(), 3)));
    return words.join(u' ');
}

QList<Written> someArticles(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    QList<Written> articles;
    for (int i = 0; i < count; ++i) {
        articles.append({.title = someWords(random, random.bounded(1, 4)) +
                                  QStringLiteral(" n%1 %2").arg(seed).arg(i),
                         .summary = someWords(random, random.bounded(12)),
                         .date = QStringLiteral("%1-0%2-1%3")
                                     .arg(random.bounded(2018, 2024))
                                     .arg(random.bounded(1, 10))
                                     .arg(random.bounded(10))});
    }
    return articles;
}

QList<Article> found(Library &library, const QString &query)
{
    const SearchResultPtr result = searchFor(library, query);
    if (!result)
        return {};
    return *await(library.articles(QList(result->articles.begin(), result->articles.end())));
}

QStringList titles(Library &library, const QString &query)
{
    QStringList titles;
    for (const Article &article : found(library, query))
        titles += article.title;
    return titles;
}

QStringList inAlphabet(Library &library, const QString &words)
{
    // Newest first already: that is how equal ones stand.
    QStringList sorted = titles(library, words);
    std::ranges::stable_sort(sorted, {},
                             [](const QString &title) { return foldedWords(title).toUtf8(); });
    return sorted;
}

bool holds(const QString &text, const QString &word)
{
    return foldedWords(text).split(u' ').contains(word);
}

// The rule of relevance.h, article by article.
double score(const Article &article, const QStringList &words, const QList<Article> &all)
{
    double sum = 0;
    for (const QString &word : words) {
        const auto having = std::ranges::count_if(all, [&](const Article &other) {
            return holds(other.title, word) || holds(other.summary, word);
        });
        const int weight = holds(article.title, word) ? 8 : holds(article.summary, word) ? 3 : 0;
        sum += weight * std::floor(1000 * std::log(1 + double(all.size()) / double(having)));
    }
    return sum;
}

} // namespace

void TestSorting::titlesStandInTheOrderOfTheAlphabet()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    importAll(*library, {fixture.write(QStringLiteral("a.jsonl"),
                                       linesOf({{QStringLiteral("zebra"), {}, {}},
                                                {QStringLiteral("Éclair"), {}, {}},
                                                {QStringLiteral("\u00bfDe qui\u00e9n?"), {}, {}},
                                                {QStringLiteral("Eclair b"), {}, {}},
                                                {QStringLiteral("\u201cApple\u201d"), {}, {}},
                                                {QStringLiteral("Ørsted"), {}, {}}}))});
    QCOMPARE(
        titles(*library, QStringLiteral("sort:title")),
        QStringList({QStringLiteral("\u201cApple\u201d"), QStringLiteral("\u00bfDe qui\u00e9n?"),
                     QStringLiteral("Éclair"), QStringLiteral("Eclair b"), QStringLiteral("Ørsted"),
                     QStringLiteral("zebra")}));
}

void TestSorting::titlesFollowImportsAndUndo()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    const QString byTitle = QStringLiteral("w1 sort:title");
    for (quint32 round = 1; round <= 4; ++round) {
        // The last is more than is put in one by one.
        importAll(*library, {fixture.write(QStringLiteral("%1.jsonl").arg(round),
                                           linesOf(someArticles(round, round < 4 ? 60 : 1500)))});
        const QStringList sorted = titles(*library, byTitle);
        QVERIFY(sorted.size() > 20);
        QCOMPARE(sorted, inAlphabet(*library, QStringLiteral("w1")));
    }
    QVERIFY(await(library->undo()));
    QCOMPARE(titles(*library, byTitle), inAlphabet(*library, QStringLiteral("w1")));
    QVERIFY(await(library->redo()));
    QCOMPARE(titles(*library, byTitle), inAlphabet(*library, QStringLiteral("w1")));
}

void TestSorting::theTitleOutweighsTheSummaryAndThatTheRest()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    const QByteArray lines = R"({"title": "A", "summary": "x", "body": "weaving", "date": "2023"}
{"title": "B", "summary": "on weaving", "date": "2022"}
{"title": "C and weaving", "date": "2001"}
{"title": "D", "summary": "x", "body": "also weaving", "date": "2024"}
)";
    importAll(*library, {fixture.write(QStringLiteral("a.jsonl"), lines)});
    const QStringList sorted = titles(*library, QStringLiteral("weaving sort:relevance"));
    QCOMPARE(sorted.first(2), QStringList({QStringLiteral("C and weaving"), QStringLiteral("B")}));
    QCOMPARE(sorted.sliced(2), titles(*library, QStringLiteral("weaving"))
                                   .filter(QRegularExpression(QStringLiteral("^[AD]$"))));
}

void TestSorting::relevanceIsWhatTheRuleSays()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    importAll(*library, {fixture.write(QStringLiteral("a.jsonl"), linesOf(someArticles(5, 400)))});
    const QList<Article> all = found(*library, {});
    const QList<QStringList> queries{
        {QStringLiteral("w1")},
        {QStringLiteral("w1"), QStringLiteral("w25")},
        {QStringLiteral("w2"), QStringLiteral("w9"), QStringLiteral("w14")}};
    for (const QStringList &words : queries) {
        const QString query = words.join(u" OR ");
        QList<Article> expected = found(*library, query);
        QVERIFY(expected.size() > 20);
        std::ranges::stable_sort(expected, std::greater(), [&](const Article &article) {
            return score(article, words, all);
        });
        QStringList expectedTitles;
        for (const Article &article : expected)
            expectedTitles += article.title;
        QCOMPARE(titles(*library, query + QStringLiteral(" sort:relevance")), expectedTitles);
    }
}

void TestSorting::aWordThatIsExcludedCountsForNothing()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    importAll(*library, {fixture.write(QStringLiteral("a.jsonl"), linesOf(someArticles(6, 200)))});
    const QString without = QStringLiteral("-w1 sort:relevance");
    QVERIFY(!titles(*library, without).isEmpty());
    QCOMPARE(titles(*library, without), titles(*library, QStringLiteral("-w1")));
}

void TestSorting::withoutWordsTheMostRelevantIsTheNewest()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    importAll(*library, {fixture.write(QStringLiteral("a.jsonl"), linesOf(someArticles(7, 100)))});
    QCOMPARE(titles(*library, QStringLiteral("date:2020.. sort:relevance")),
             titles(*library, QStringLiteral("date:2020..")));
}

void TestSorting::countsAreTheSameInEveryOrder()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    importAll(*library, {fixture.write(QStringLiteral("a.jsonl"), linesOf(someArticles(8, 200)))});
    const QList<Facet> facets{Facet::Year, Facet::State, Facet::Language};
    const SearchResultPtr newest = searchFor(*library, QStringLiteral("w1"), facets);
    QVERIFY(newest);
    for (const char *order : {"relevance", "title", "unread"}) {
        const SearchResultPtr other =
            searchFor(*library, QStringLiteral("w1 sort:") + QLatin1StringView(order), facets);
        QVERIFY(other);
        QCOMPARE(other->total, newest->total);
        QCOMPARE(other->facets, newest->facets);
        QCOMPARE(other->time, newest->time);
        QVERIFY(other->headings.empty());
        auto sorted = other->articles;
        auto expected = newest->articles;
        std::ranges::sort(sorted);
        std::ranges::sort(expected);
        QCOMPARE(sorted, expected);
    }
}

void TestSorting::unreadStandsFirstAndStaysWhileItIsRead()
{
    LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    importAll(*library, {fixture.write(QStringLiteral("a.jsonl"), linesOf(someArticles(9, 120)))});
    const auto sorted = [&](const QString &query) {
        QList<Article> all = found(*library, query);
        std::ranges::stable_partition(all, [](const Article &article) { return !article.read; });
        QStringList titles;
        for (const Article &article : std::as_const(all))
            titles += article.title;
        return titles;
    };
    const auto read = [&](qsizetype from, qsizetype step) {
        const QList<Article> all = found(*library, QString());
        QList<ArticleId> some;
        for (qsizetype i = from; i < all.size(); i += step)
            some += all[i].id;
        QVERIFY(await(library->setRead(some, true, Library::Marking::ByPerson)));
    };
    read(0, 3);
    const QString all = QStringLiteral("sort:unread");
    const QString some = QStringLiteral("w1 sort:unread");
    QCOMPARE(titles(*library, all), sorted({}));
    QCOMPARE(titles(*library, some), sorted(QStringLiteral("w1")));
    // While the query stands what is read does not move.
    const QStringList before = titles(*library, all);
    QCOMPARE(before, sorted({}));
    read(1, 3);
    QCOMPARE(titles(*library, all), before);
    QVERIFY(sorted({}) != before);
    QCOMPARE(titles(*library, some), sorted(QStringLiteral("w1")));
    QCOMPARE(titles(*library, all), sorted({}));
}

QTEST_GUILESS_MAIN(TestSorting)
#include "tst_sorting.moc"
