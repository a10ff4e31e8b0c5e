#include "timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace acervo;

namespace {

ArticleId id(qint64 number) { return ArticleId(number); }

SearchResultPtr resultOf(std::vector<ArticleId> articles,
                         std::vector<TimelineHeading> headings = {})
{
    auto result = std::make_shared<SearchResult>();
    result->articles = std::move(articles);
    result->headings = std::move(headings);
    return result;
}

// Articles 1 to `count`, in that order.
SearchResultPtr plainResult(int count)
{
    std::vector<ArticleId> articles;
    for (int i = 1; i <= count; ++i)
        articles.push_back(id(i));
    return resultOf(std::move(articles));
}

ArticleRow rowOf(ArticleId article, const QString &title = {})
{
    ArticleRow row;
    row.id = article;
    row.title = title.isEmpty() ? QStringLiteral("Article %1").arg(number(article)) : title;
    row.date = PartialDate::ofDay(2024, 1, 1);
    return row;
}

QList<ArticleRow> rowsOf(const QList<ArticleId> &articles, const QString &title = {})
{
    QList<ArticleRow> rows;
    for (const ArticleId article : articles)
        rows.append(rowOf(article, title));
    return rows;
}

// What the model asked for, kept until the test answers it.
struct Requests : QObject
{
    struct Request
    {
        QList<ArticleId> articles;
        quint64 serial;
    };
    QList<Request> open;

    explicit Requests(TimelineModel &model)
    {
        connect(&model, &TimelineModel::rowsWanted, this,
                [this](const QList<ArticleId> &articles, quint64 serial) {
                    open.append({articles, serial});
                });
    }
    void answerAll(TimelineModel &model)
    {
        while (!open.isEmpty()) {
            const Request request = open.takeFirst();
            model.setRows(request.serial, rowsOf(request.articles));
        }
    }
};

Change touching(const QList<ArticleId> &articles)
{
    Change change;
    for (const ArticleId article : articles) {
        if (number(article) % 2 == 0)
            change.personal.append({.id = article, .states = 0, .tags = {}});
        else
            change.touched.append({.id = article});
    }
    return change;
}

struct Fixture
{
    TimelineModel model{
        [](const ArticleRow &row) { return QStringLiteral("A sentence about ") + row.title; }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    Requests requests{model};

    QVariant at(int row, int role) const { return model.data(model.index(row, 0), role); }
    bool isLoaded(int row) const { return at(row, TimelineModel::LoadedRole).toBool(); }
    QString title(int row) const { return at(row, TimelineModel::TitleRole).toString(); }
};

} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyBeforeTheFirstResult();
    void everyArticleHasARowBeforeAnythingIsFetched();
    void asksOnlyForThePagesAroundTheView_data();
    void asksOnlyForThePagesAroundTheView();
    void asksForNothingTwice();
    void asksOnlyForRowsInSightWhileResultsFollowEachOther();
    void anAnswerFillsTheRolesOfItsRow();
    void anAnswerNamesTheRowsThatItChanged();
    void rowsOfAnOldResultLandWhereTheirArticleIsNow();
    void rowsNobodyAskedForAreDropped();
    void repliesOutOfOrderLeaveTheNewest();
    void aFailedRequestIsAskedAgainWhenTheRowsAreSeenAgain();
    void rowsSeenLongAgoAreForgotten();
    void rowsInViewStayWhenTheResultChanges();
    void theSameRowsAreNotReset();
    void aTouchedRowInViewIsFetchedAgainAndStaysMeanwhile();
    void aTouchedRowOutOfViewIsFetchedWhenItIsSeen();
    void anAnswerFromBeforeATouchIsNotTaken();
    void aRenamedTagOrSourceIsSeenInTheRows_data();
    void aRenamedTagOrSourceIsSeenInTheRows();
    void headingsStandAtTheirRows();
    void aRowIsOneSentenceForAScreenReader();
    void passagesStayAsLongAsTheirQuery();
    void findsTheRowOfAnArticle();
    void knowsDatesBeforeAnythingIsFetched();
    void hostileRangesAreCut_data();
    void hostileRangesAreCut();
};

void TestTimelineModel::isEmptyBeforeTheFirstResult()
{
    Fixture f;
    QCOMPARE(f.model.rowCount(), 0);
    QCOMPARE(f.model.columnCount(), 1);
    f.model.setVisibleRows(0, 10);
    QVERIFY(f.requests.open.isEmpty());
    QCOMPARE(f.model.articleAt(0), ArticleId{});
}

void TestTimelineModel::everyArticleHasARowBeforeAnythingIsFetched()
{
    Fixture f;
    f.model.showResult(plainResult(1000));
    QCOMPARE(f.model.rowCount(), 1000);
    QCOMPARE(f.at(999, TimelineModel::IdRole).value<ArticleId>(), id(1000));
    QVERIFY(!f.isLoaded(0));
    QVERIFY(!f.at(0, Qt::DisplayRole).isValid());
    QVERIFY(f.requests.open.isEmpty());
}

void TestTimelineModel::asksOnlyForThePagesAroundTheView_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("firstAsked");
    QTest::addColumn<int>("lastAsked");
    QTest::newRow("top") << 0 << 9 << 0 << 127;
    QTest::newRow("middle") << 500 << 509 << 384 << 575;
    QTest::newRow("across two pages") << 505 << 515 << 384 << 639;
    QTest::newRow("end") << 990 << 999 << 896 << 999;
}

void TestTimelineModel::asksOnlyForThePagesAroundTheView()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(int, firstAsked);
    QFETCH(int, lastAsked);
    Fixture f;
    f.model.showResult(plainResult(1000));
    f.model.setVisibleRows(first, last);
    // Those in sight by themselves: they do not wait for the others.
    QCOMPARE(f.requests.open.size(), 1);
    QTRY_COMPARE(f.requests.open.size(), 2);
    QList<ArticleId> asked = f.requests.open.first().articles;
    QCOMPARE(asked.first(), id(first + 1));
    QCOMPARE(asked.last(), id(last + 1));
    asked += f.requests.open.last().articles;
    std::ranges::sort(asked);
    QCOMPARE(asked.first(), id(firstAsked + 1));
    QCOMPARE(asked.last(), id(lastAsked + 1));
    QCOMPARE(asked.size(), lastAsked - firstAsked + 1);
}

void TestTimelineModel::asksForNothingTwice()
{
    Fixture f;
    f.model.showResult(plainResult(1000));
    f.model.setVisibleRows(0, 9);
    QTRY_COMPARE(f.requests.open.size(), 2);
    f.model.setVisibleRows(1, 10); // still on its way
    QTest::qWait(2 * TimelineModel::aroundDelay);
    QCOMPARE(f.requests.open.size(), 2);
    f.requests.answerAll(f.model);
    f.model.setVisibleRows(2, 11); // here
    QTest::qWait(2 * TimelineModel::aroundDelay);
    QVERIFY(f.requests.open.isEmpty());
    f.model.setVisibleRows(64, 70); // one page further
    QTRY_COMPARE(f.requests.open.size(), 1);
    QCOMPARE(f.requests.open.first().articles.size(), 64);
    QCOMPARE(f.requests.open.first().articles.first(), id(129));
}

void TestTimelineModel::asksOnlyForRowsInSightWhileResultsFollowEachOther()
{
    Fixture f;
    for (int step = 0; step < 5; ++step) {
        f.model.showResult(resultOf({id(1 + 10 * step), id(2 + 10 * step), id(3 + 10 * step)}));
        f.model.setVisibleRows(0, 1);
        QTest::qWait(TimelineModel::aroundDelay / 5);
    }
    QList<ArticleId> asked;
    for (const auto &request : std::as_const(f.requests.open))
        asked += request.articles;
    QVERIFY(!asked.contains(id(3)));
    QTRY_COMPARE(f.requests.open.last().articles, QList{id(43)});
}

void TestTimelineModel::anAnswerFillsTheRolesOfItsRow()
{
    Fixture f;
    f.model.showResult(plainResult(1));
    f.model.setVisibleRows(0, 0);
    ArticleRow row = rowOf(id(1), QStringLiteral("A Factory without Bosses"));
    row.summary = QStringLiteral("Industrias del Orinoco");
    row.sources = {QStringLiteral("geo.coop")};
    row.countries = {QStringLiteral("VE")};
    row.tags = {QStringLiteral("to read")};
    row.read = true;
    row.starred = true;
    row.hasNote = true;
    f.model.setRows(f.requests.open.first().serial, {row});

    QVERIFY(f.isLoaded(0));
    QCOMPARE(f.title(0), row.title);
    QCOMPARE(f.at(0, Qt::DisplayRole).toString(), row.title);
    QCOMPARE(f.at(0, TimelineModel::SummaryRole).toString(), row.summary);
    QCOMPARE(f.at(0, TimelineModel::SourcesRole).toStringList(), row.sources);
    QCOMPARE(f.at(0, TimelineModel::CountriesRole).toStringList(), row.countries);
    QCOMPARE(f.at(0, TimelineModel::TagsRole).toStringList(), row.tags);
    QCOMPARE(f.at(0, TimelineModel::DateRole).value<PartialDate>(), row.date);
    QVERIFY(f.at(0, TimelineModel::ReadRole).toBool());
    QVERIFY(f.at(0, TimelineModel::StarredRole).toBool());
    QVERIFY(f.at(0, TimelineModel::NoteRole).toBool());
}

void TestTimelineModel::anAnswerNamesTheRowsThatItChanged()
{
    Fixture f;
    f.model.showResult(plainResult(1000));
    f.model.setVisibleRows(0, 9);
    QSignalSpy changed(&f.model, &TimelineModel::dataChanged);
    const auto request = f.requests.open.takeFirst();
    f.model.setRows(request.serial, rowsOf({id(6), id(4)}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 3);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 5);
}

void TestTimelineModel::rowsOfAnOldResultLandWhereTheirArticleIsNow()
{
    Fixture f;
    f.model.showResult(resultOf({id(1), id(2), id(3)}));
    f.model.setVisibleRows(0, 2);
    f.model.showResult(resultOf({id(9), id(3)}));
    f.model.setVisibleRows(0, 1);
    QCOMPARE(f.requests.open.size(), 2);
    QCOMPARE(f.requests.open.at(1).articles, QList{id(9)}); // 3 is already on its way
    f.requests.answerAll(f.model);
    QCOMPARE(f.title(0), QStringLiteral("Article 9"));
    QCOMPARE(f.title(1), QStringLiteral("Article 3"));
}

void TestTimelineModel::rowsNobodyAskedForAreDropped()
{
    Fixture f;
    f.model.showResult(plainResult(10));
    QSignalSpy changed(&f.model, &TimelineModel::dataChanged);
    f.model.setRows(0, rowsOf({id(1)}));
    f.model.setRows(77, rowsOf({id(1), id(4711)}));
    QVERIFY(!f.isLoaded(0));
    QVERIFY(changed.isEmpty());
}

void TestTimelineModel::repliesOutOfOrderLeaveTheNewest()
{
    Fixture f;
    f.model.showResult(plainResult(1));
    f.model.setVisibleRows(0, 0);
    f.model.applyChange(touching({id(1)}));
    f.model.applyChange(touching({id(1)}));
    QCOMPARE(f.requests.open.size(), 3);
    f.model.setRows(f.requests.open.at(2).serial, rowsOf({id(1)}, QStringLiteral("newest")));
    f.model.setRows(f.requests.open.at(0).serial, rowsOf({id(1)}, QStringLiteral("oldest")));
    f.model.setRows(f.requests.open.at(1).serial, rowsOf({id(1)}, QStringLiteral("older")));
    QCOMPARE(f.title(0), QStringLiteral("newest"));
}

void TestTimelineModel::aFailedRequestIsAskedAgainWhenTheRowsAreSeenAgain()
{
    Fixture f;
    f.model.showResult(plainResult(10));
    f.model.setVisibleRows(0, 9);
    f.model.setRows(f.requests.open.takeFirst().serial, {});
    QVERIFY(!f.isLoaded(0));
    f.model.setVisibleRows(0, 9);
    f.requests.answerAll(f.model);
    QVERIFY(f.isLoaded(0));
}

void TestTimelineModel::rowsSeenLongAgoAreForgotten()
{
    Fixture f;
    constexpr int count = 2 * TimelineModel::cachedRows;
    f.model.showResult(plainResult(count));
    for (int row = 0; row + 20 < count; row += 25) {
        f.model.setVisibleRows(row, row + 20);
        f.requests.answerAll(f.model);
        QVERIFY(f.isLoaded(row));
        QVERIFY(f.isLoaded(row + 20));
    }
    int loaded = 0;
    for (int row = 0; row < count; ++row)
        loaded += f.isLoaded(row) ? 1 : 0;
    QVERIFY(loaded <= TimelineModel::cachedRows);
    QVERIFY(!f.isLoaded(70)); // the tester looks at row 0 all the time, which keeps that
}

void TestTimelineModel::rowsInViewStayWhenTheResultChanges()
{
    Fixture f;
    f.model.showResult(plainResult(100));
    f.model.setVisibleRows(0, 99);
    f.requests.answerAll(f.model);
    f.model.showResult(resultOf({id(50), id(7), id(200)}));
    QCOMPARE(f.title(0), QStringLiteral("Article 50")); // no blank row while typing
    QVERIFY(!f.isLoaded(2));
    f.model.setVisibleRows(0, 2);
    QCOMPARE(f.requests.open.first().articles, QList{id(200)});
}

void TestTimelineModel::theSameRowsAreNotReset()
{
    Fixture f;
    f.model.showResult(plainResult(10));
    QSignalSpy reset(&f.model, &TimelineModel::modelReset);
    QSignalSpy shown(&f.model, &TimelineModel::resultShown);
    const SearchResultPtr again = plainResult(10);
    f.model.showResult(again);
    QVERIFY(reset.isEmpty());
    QCOMPARE(shown.size(), 1);
    QCOMPARE(f.model.result(), again);
    f.model.showResult(plainResult(9));
    QCOMPARE(reset.size(), 1);
}

void TestTimelineModel::aTouchedRowInViewIsFetchedAgainAndStaysMeanwhile()
{
    Fixture f;
    f.model.showResult(plainResult(10));
    f.model.setVisibleRows(0, 9);
    f.requests.answerAll(f.model);
    f.model.applyChange(touching({id(3), id(4711)}));
    QCOMPARE(f.title(2), QStringLiteral("Article 3"));
    QCOMPARE(f.requests.open.size(), 1);
    QCOMPARE(f.requests.open.first().articles, QList{id(3)});
    f.model.setRows(f.requests.open.first().serial, rowsOf({id(3)}, QStringLiteral("renamed")));
    QCOMPARE(f.title(2), QStringLiteral("renamed"));
}

void TestTimelineModel::aTouchedRowOutOfViewIsFetchedWhenItIsSeen()
{
    Fixture f;
    f.model.showResult(plainResult(1000));
    f.model.setVisibleRows(0, 9);
    f.requests.answerAll(f.model);
    f.model.setVisibleRows(500, 509);
    f.requests.answerAll(f.model);
    f.model.applyChange(touching({id(3)}));
    QVERIFY(f.requests.open.isEmpty());
    f.model.setVisibleRows(0, 9);
    QCOMPARE(f.requests.open.size(), 1);
    QCOMPARE(f.requests.open.first().articles, QList{id(3)});
}

void TestTimelineModel::anAnswerFromBeforeATouchIsNotTaken()
{
    Fixture f;
    f.model.showResult(plainResult(1000));
    f.model.setVisibleRows(0, 9);
    const auto early = f.requests.open.takeFirst();
    f.model.setVisibleRows(500, 509); // scrolled away before the answer
    f.requests.answerAll(f.model);
    f.model.applyChange(touching({id(3)}));
    f.model.setRows(early.serial, rowsOf(early.articles, QStringLiteral("early")));
    QCOMPARE(f.title(1), QStringLiteral("early"));
    QVERIFY(!f.isLoaded(2));
}

void TestTimelineModel::aRenamedTagOrSourceIsSeenInTheRows_data()
{
    QTest::addColumn<Facet>("facet");
    QTest::addColumn<bool>("asksAgain");
    QTest::newRow("tag") << Facet::Tag << true;
    QTest::newRow("source") << Facet::Source << true;
    QTest::newRow("topic, which no row shows") << Facet::Topic << false;
}

void TestTimelineModel::aRenamedTagOrSourceIsSeenInTheRows()
{
    QFETCH(Facet, facet);
    QFETCH(bool, asksAgain);
    Fixture f;
    f.model.showResult(plainResult(1000));
    f.model.setVisibleRows(500, 509);
    f.requests.answerAll(f.model);
    f.model.setVisibleRows(0, 9);
    QTRY_COMPARE(f.requests.open.size(), 2);
    f.requests.answerAll(f.model);
    Change change;
    change.names = {{.facet = facet, .value = 1, .name = QStringLiteral("renamed")}};
    f.model.applyChange(change);
    QVERIFY(f.isLoaded(5));
    QCOMPARE(f.isLoaded(505), !asksAgain);
    QCOMPARE(f.requests.open.size(), asksAgain ? 1 : 0);
    if (asksAgain)
        QCOMPARE(f.requests.open.first().articles.size(), 2 * TimelineModel::pageSize);
}

void TestTimelineModel::headingsStandAtTheirRows()
{
    Fixture f;
    f.model.showResult(resultOf(
        {id(1), id(2), id(3), id(4)},
        {{0, PartialDate::ofYear(2024)}, {2, PartialDate::ofYear(2023)}, {3, PartialDate()}}));
    QCOMPARE(f.model.headingUnit(), PartialDate::Precision::Year);
    QCOMPARE(f.at(0, TimelineModel::HeadingRole).value<PartialDate>(), PartialDate::ofYear(2024));
    QVERIFY(!f.at(1, TimelineModel::HeadingRole).isValid());
    QCOMPARE(f.at(2, TimelineModel::HeadingRole).value<PartialDate>(), PartialDate::ofYear(2023));
    QVERIFY(f.at(3, TimelineModel::HeadingRole).isValid()); // "No date" is a heading too
    QVERIFY(!f.at(3, TimelineModel::HeadingRole).value<PartialDate>().isKnown());
}

void TestTimelineModel::aRowIsOneSentenceForAScreenReader()
{
    Fixture f;
    f.model.showResult(plainResult(1));
    f.model.setVisibleRows(0, 0);
    f.requests.answerAll(f.model);
    QCOMPARE(f.at(0, Qt::AccessibleTextRole).toString(),
             QStringLiteral("A sentence about Article 1"));
}

void TestTimelineModel::findsTheRowOfAnArticle()
{
    Fixture f;
    f.model.showResult(resultOf({id(5), id(3)}));
    QCOMPARE(f.model.rowOf(id(3)), 1);
    QCOMPARE(f.model.rowOf(id(4)), -1);
}

void TestTimelineModel::knowsDatesBeforeAnythingIsFetched()
{
    Fixture f;
    const PartialDate date = PartialDate::ofMonth(2024, 2);
    QCOMPARE(f.model.dateAt(0), PartialDate());
    QVERIFY(!f.model.rowAtDate(date));
    auto result = std::make_shared<SearchResult>();
    result->articles = {id(5), id(3)};
    result->dates.append(PartialDate::ofYear(2025));
    result->dates.append(date);
    f.model.showResult(result);
    QCOMPARE(f.model.dateAt(1), date);
    QCOMPARE(f.model.dateAt(2), PartialDate());
    QCOMPARE(f.model.rowAtDate(date), 1);
}

void TestTimelineModel::passagesStayAsLongAsTheirQuery()
{
    Fixture f;
    f.model.showResult(plainResult(3));
    f.model.setVisibleRows(0, 2);
    QVERIFY(f.model.visibleRows().isEmpty());
    f.requests.answerAll(f.model);
    QCOMPARE(f.model.visibleRows().size(), 3);

    const FoundPassage passage{id(2), TextPart::Body, QStringLiteral("one loom")};
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    f.model.setPassages({passage});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(f.at(1, TimelineModel::PassageRole).value<FoundPassage>(), passage);
    QVERIFY(f.at(1, Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("one loom")));
    QVERIFY(!f.at(0, TimelineModel::PassageRole).isValid());

    f.model.showResult(plainResult(3)); // counted again
    QVERIFY(f.at(1, TimelineModel::PassageRole).isValid());
    auto other = std::make_shared<SearchResult>(*plainResult(3));
    other->query.clauses.append(Expr{.kind = Expr::Kind::Word, .text = QStringLiteral("loom")});
    f.model.showResult(other);
    QVERIFY(!f.at(1, TimelineModel::PassageRole).isValid());
}

void TestTimelineModel::hostileRangesAreCut_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<bool>("asks");
    QTest::newRow("before the first row") << -5 << -1 << false;
    QTest::newRow("behind the last row") << 100000 << 100010 << false;
    QTest::newRow("backwards") << 9 << 3 << false;
    QTest::newRow("everything") << 0 << std::numeric_limits<int>::max() << true;
}

void TestTimelineModel::hostileRangesAreCut()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(bool, asks);
    Fixture f;
    f.model.showResult(plainResult(5000));
    f.model.setVisibleRows(first, last);
    QCOMPARE(!f.requests.open.isEmpty(), asks);
    if (asks)
        QVERIFY(f.requests.open.first().articles.size() <= TimelineModel::cachedRows);
}

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
