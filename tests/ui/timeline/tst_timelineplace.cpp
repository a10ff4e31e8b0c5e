#include "timelineplace.h"

#include <QTest>

#include <numeric>

using namespace acervo;

namespace {

QList<ArticleId> ids(const QList<int> &numbers)
{
    QList<ArticleId> articles;
    for (const int number : numbers)
        articles.append(ArticleId(number));
    return articles;
}

// Articles 3 to 6 are in sight, 64 pixels each, the top one cut by 10; 5 is the current one.
TimelinePlace reading(bool atTop = false)
{
    TimelinePlace place;
    for (int i = 0; i < 4; ++i)
        place.inView.append({ArticleId(3 + i), i * 64 - 10});
    place.current = {ArticleId(5), 118};
    place.currentInView = true;
    place.after = ids({6, 7, 8});
    place.atTop = atTop;
    return place;
}

} // namespace

class TestTimelinePlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhereTheReaderWas_data();
    void findsWhereTheReaderWas();
    void findsTheSelectedRowsInOrder();
    void aMillionRowsAreLookedThrough();
};

void TestTimelinePlace::findsWhereTheReaderWas_data()
{
    QTest::addColumn<TimelinePlace>("place");
    QTest::addColumn<QList<int>>("articles");
    QTest::addColumn<int>("current");
    QTest::addColumn<int>("next");
    QTest::addColumn<int>("anchor");
    QTest::addColumn<int>("offset");
    using L = QList<int>;

    TimelinePlace scrolledAway = reading();
    scrolledAway.currentInView = false;
    TimelinePlace nothingCurrent = reading();
    nothingCurrent.current.reset();
    nothingCurrent.after.clear();

    QTest::newRow("all there") << reading() << L{1, 2, 3, 4, 5, 6, 7, 8} << 4 << -1 << 4 << 118;
    QTest::newRow("others before it") << reading() << L{5, 9} << 0 << -1 << 0 << 118;
    QTest::newRow("the current one holds also at the top")
        << reading(true) << L{99, 3, 4, 5} << 3 << -1 << 3 << 118;
    QTest::newRow("it is gone, the next takes over")
        << reading() << L{1, 2, 3, 4, 6, 7} << -1 << 4 << 2 << -10;
    QTest::newRow("it and the next are gone") << reading() << L{1, 4, 8} << -1 << 2 << 1 << 54;
    QTest::newRow("it is out of sight: what is in sight stays")
        << scrolledAway << L{5, 90, 4, 6} << 0 << -1 << 2 << 54;
    QTest::newRow("none current") << nothingCurrent << L{90, 3, 4} << -1 << -1 << 1 << -10;
    QTest::newRow("all gone") << reading() << L{90, 91} << -1 << -1 << -1 << 0;
    QTest::newRow("empty result") << reading() << L{} << -1 << -1 << -1 << 0;
    QTest::newRow("no place yet") << TimelinePlace() << L{1, 2} << -1 << -1 << -1 << 0;
}

void TestTimelinePlace::findsWhereTheReaderWas()
{
    QFETCH(TimelinePlace, place);
    QFETCH(QList<int>, articles);
    const FoundPlace found = findPlace(place, ids(articles));
    QTEST(found.current, "current");
    QTEST(found.next, "next");
    QTEST(found.anchor, "anchor");
    QTEST(found.offset, "offset");
}

void TestTimelinePlace::findsTheSelectedRowsInOrder()
{
    TimelinePlace place;
    place.selected = {ArticleId(7), ArticleId(2), ArticleId(70'000)};
    QCOMPARE(findPlace(place, ids({9, 7, 70'000, 2 + 65'536, 2})).selected, QList<int>({1, 2, 4}));
}

void TestTimelinePlace::aMillionRowsAreLookedThrough()
{
    std::vector<ArticleId> articles;
    for (int i = 1; i <= 1'000'000; ++i)
        articles.push_back(ArticleId(i));
    TimelinePlace place = reading();
    place.current = {ArticleId(5'000'000), 0}; // not there: everything is looked through
    const FoundPlace found = findPlace(place, articles);
    QCOMPARE(found.next, 5);
}

QTEST_MAIN(TestTimelinePlace)
#include "tst_timelineplace.moc"
