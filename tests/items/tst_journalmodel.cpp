#include "journalmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace acervo;

namespace {

JournalEntry step(qint64 id, QDate day, const QString &kind = QStringLiteral("star"))
{
    const QDateTime time(day, QTime(12, 0));
    return {.id = JournalId{id},
            .kind = kind,
            .arguments = {},
            .opened = time.toUTC(),
            .closed = time.toUTC(),
            .undone = {}};
}

JournalPhrases phrases()
{
    return {.day = [](QDate day) { return day.toString(Qt::ISODate); },
            .time = [](const JournalEntry &one) { return one.opened.toLocalTime().toString("HH"); },
            .sentence = [](const JournalEntry &one) { return one.kind; },
            .state = [](const JournalEntry &one) {
                return one.undone.isValid() ? QStringLiteral("undone") : QString();
            }};
}

// "2026-03-02: c b; 2026-03-01: a"
QString shown(const JournalModel &model)
{
    QStringList days;
    for (int day = 0; day < model.rowCount(); ++day) {
        const QModelIndex above = model.index(day, 0);
        QString line = above.data().toString() + u':';
        for (int row = 0; row < model.rowCount(above); ++row)
            line += u' ' + model.index(row, JournalModel::SentenceColumn, above).data().toString();
        days += line;
    }
    return days.join(QStringLiteral("; "));
}

const QDate monday(2026, 3, 2);
const QDate sunday(2026, 3, 1);

// A page of steps of one day, the newest with the number `newest`.
QList<JournalEntry> page(qint64 newest, const QString &kind)
{
    QList<JournalEntry> steps;
    for (int i = 0; i < JournalModel::pageSize; ++i)
        steps += step(newest - i, sunday, kind);
    return steps;
}

} // namespace

class TestJournalModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsStandBelowTheirDay();
    void olderOnesComeWhenTheyAreWanted();
    void aDayGoesOnInTheNextPage();
    void aStepThatWasUndoneStaysInItsPlace();
    void newStepsComeAtTheTop();
    void wordsNarrowAndLookFurther();
};

void TestJournalModel::stepsStandBelowTheirDay()
{
    JournalModel model(phrases());
    const QAbstractItemModelTester tester(&model);
    model.showNewest({step(3, monday, "c"), step(2, monday, "b"), step(1, sunday, "a")});
    QCOMPARE(shown(model), "2026-03-02: c b; 2026-03-01: a");
    QVERIFY(!model.stepAt(model.index(0, 0)));
    QCOMPARE(model.stepAt(model.index(1, 0, model.index(0, 0)))->id, JournalId{2});
    QVERIFY(!model.canFetchMore({}));
}

void TestJournalModel::olderOnesComeWhenTheyAreWanted()
{
    JournalModel model(phrases()); // no tester: it would fetch more by itself
    const QSignalSpy wanted(&model, &JournalModel::olderWanted);
    model.showNewest(page(1000, "x"));
    QVERIFY(wanted.isEmpty());
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({}); // it is on its way
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<JournalId>(), JournalId{801});
    model.addOlder({step(1, sunday.addDays(-1), "a")});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.canFetchMore({}));
}

void TestJournalModel::aDayGoesOnInTheNextPage()
{
    JournalModel model(phrases());
    const QAbstractItemModelTester tester(&model);
    model.showNewest(page(1000, "x"));
    model.addOlder({step(2, sunday, "y"), step(1, sunday, "z")});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowCount(model.index(0, 0)), JournalModel::pageSize + 2);
}

void TestJournalModel::aStepThatWasUndoneStaysInItsPlace()
{
    JournalModel model(phrases());
    const QAbstractItemModelTester tester(&model);
    model.showNewest({step(2, monday, "b"), step(1, monday, "a")});
    const QPersistentModelIndex second = model.index(1, JournalModel::StateColumn, model.index(0, 0));
    QCOMPARE(second.data().toString(), "");
    JournalEntry undone = step(1, monday, "a");
    undone.undone = undone.closed;
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.showNewest({step(2, monday, "b"), undone});
    QVERIFY(reset.isEmpty());
    QCOMPARE(second.data().toString(), "undone");
    QVERIFY(second.data(JournalModel::IsUndoneRole).toBool());
}

void TestJournalModel::newStepsComeAtTheTop()
{
    JournalModel model(phrases());
    const QAbstractItemModelTester tester(&model);
    model.showNewest({step(1, sunday, "a")});
    model.showNewest({step(2, monday, "b"), step(1, sunday, "a")});
    QCOMPARE(shown(model), "2026-03-02: b; 2026-03-01: a");
}

void TestJournalModel::wordsNarrowAndLookFurther()
{
    JournalModel model(phrases());
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy wanted(&model, &JournalModel::olderWanted);
    model.showNewest(page(1000, "starred"));
    model.setFilter(QStringLiteral("TAGGED 2026"));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(wanted.size(), 1); // nothing is in sight that fits
    QList<JournalEntry> older = page(800, "starred");
    older[5].kind = QStringLiteral("tagged");
    model.addOlder(older);
    QCOMPARE(shown(model), "2026-03-01: tagged");
    QCOMPARE(wanted.size(), 2);
    model.addOlder({});
    QCOMPARE(wanted.size(), 2);
    model.setFilter({});
    QCOMPARE(model.rowCount(model.index(0, 0)), 2 * JournalModel::pageSize);
}

QTEST_GUILESS_MAIN(TestJournalModel)
#include "tst_journalmodel.moc"
