#include "idranges.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace acervo;

class TestIdRanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neighboursBecomeOneRange();
    void aSetOfRangesIsTheSetOfItsIds();
};

void TestIdRanges::neighboursBecomeOneRange()
{
    IdRanges ranges;
    QVERIFY(ranges.isEmpty());
    for (const qint64 id : {5, 7, 6, 1, 5})
        ranges.add(ArticleId{id});
    QCOMPARE(ranges.list(), (QList<IdRange>{{.first = ArticleId{1}, .last = ArticleId{1}},
                                            {.first = ArticleId{5}, .last = ArticleId{7}}}));
    IdRanges more;
    for (const qint64 id : {2, 3, 4, 9})
        more.add(ArticleId{id});
    ranges.add(more);
    QCOMPARE(ranges.list(), (QList<IdRange>{{.first = ArticleId{1}, .last = ArticleId{7}},
                                            {.first = ArticleId{9}, .last = ArticleId{9}}}));
}

void TestIdRanges::aSetOfRangesIsTheSetOfItsIds()
{
    QRandomGenerator random(7);
    IdRanges ranges;
    QSet<qint64> ids;
    for (int i = 0; i < 300; ++i) {
        const qint64 id = random.bounded(1, 400);
        ranges.add(ArticleId{id});
        ids.insert(id);
    }
    qint64 last = -1;
    for (const IdRange &range : ranges.list()) {
        QVERIFY(number(range.first) > last + 1); // no two touch
        last = number(range.last);
    }
    for (qint64 id = 0; id <= 401; ++id)
        QCOMPARE(ranges.contains(ArticleId{id}), ids.contains(id));
}

QTEST_GUILESS_MAIN(TestIdRanges)
#include "tst_idranges.moc"
