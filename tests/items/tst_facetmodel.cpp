#include "facetmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace acervo;
using Kind = FacetEntry::Kind;

namespace {

class PlainPhrases : public FacetPhrases
{
public:
    QString heading(Facet facet) const override
    {
        return facet == Facet::Country ? QStringLiteral("Countries") : QStringLiteral("Topics");
    }
    QString label(Facet, const FacetEntry &entry) const override
    {
        switch (entry.kind) {
        case Kind::Value:
            return QStringLiteral("label of ") + entry.name;
        case Kind::None:
            return QStringLiteral("none");
        case Kind::More:
            return QStringLiteral("more");
        case Kind::Fewer:
            return QStringLiteral("fewer");
        }
        return {};
    }
    QString sentence(Facet facet, const FacetEntry &entry) const override
    {
        return label(facet, entry) + QStringLiteral(", %1 articles").arg(entry.count);
    }
    QString headingSentence(Facet facet, qsizetype chosen) const override
    {
        return heading(facet) + QStringLiteral(", %1 chosen").arg(chosen);
    }
};

struct Value
{
    int value;
    qint64 count;
    ValueState state = ValueState::Off;
};

FacetCounts counts(Facet facet, const QList<Value> &values, qint64 none = 0)
{
    FacetCounts result;
    result.facet = facet;
    result.none = none;
    for (const Value &value : values) {
        result.values.append(
            {FacetValue(value.value), QString::number(value.value), value.count, value.state});
    }
    return result;
}

FacetCounts manyCounts(int values)
{
    FacetCounts result;
    result.facet = Facet::Country;
    for (int i = 0; i < values; ++i)
        result.values.append({FacetValue(i + 1), QString::number(i + 1), values - i});
    return result;
}

struct Fixture
{
    PlainPhrases phrases;
    FacetModel model{{Facet::Country, Facet::Topic}, phrases};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    QModelIndex line(Facet facet, int row) const
    {
        return model.index(row, 0, model.sectionOf(facet));
    }
    QStringList names(Facet facet = Facet::Country) const
    {
        QStringList names;
        const QModelIndex section = model.sectionOf(facet);
        for (int row = 0; row < model.rowCount(section); ++row) {
            const QModelIndex index = model.index(row, 0, section);
            names << (model.entryAt(index)->kind == Kind::Value
                          ? index.data(FacetModel::NameRole).toString()
                          : index.data().toString());
        }
        return names;
    }
};

} // namespace

class TestFacetModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNoSectionBeforeItIsCounted();
    void sectionsKeepTheirOrder();
    void aSectionWithNothingToChooseIsGone();
    void aFacetThatWasNotCountedKeepsItsLines();
    void rolesSayWhatTheLineIs();
    void stateIsToldToAScreenReader();
    void onlyCountsChangedIsOnlyDataChanged();
    void aLineKeepsItsIdentity_data();
    void aLineKeepsItsIdentity();
    void moreOpensAndFewerCloses();
    void aHugeFacetOpensInSteps();
    void endsWithWhatWasCounted();
};

void TestFacetModel::hasNoSectionBeforeItIsCounted()
{
    Fixture f;
    QCOMPARE(f.model.rowCount(), 0);
    QVERIFY(!f.model.sectionOf(Facet::Country).isValid());
    f.model.showMore(Facet::Country);
    f.model.showFewer(Facet::Author); // not one of its facets
    QCOMPARE(f.model.rowCount(), 0);
}

void TestFacetModel::sectionsKeepTheirOrder()
{
    Fixture f;
    f.model.showCounts({counts(Facet::Topic, {{1, 6}})});
    QCOMPARE(f.model.rowCount(), 1);
    f.model.showCounts({counts(Facet::Country, {{1, 6}, {2, 2}})});
    QCOMPARE(f.model.rowCount(), 2);
    QCOMPARE(f.model.index(0, 0).data().toString(), QStringLiteral("Countries"));
    QCOMPARE(f.model.index(1, 0).data().toString(), QStringLiteral("Topics"));
    QCOMPARE(f.model.facetAt(f.line(Facet::Topic, 0)), Facet::Topic);
    QCOMPARE(f.names(Facet::Country), QStringList({QStringLiteral("1"), QStringLiteral("2")}));
}

void TestFacetModel::aSectionWithNothingToChooseIsGone()
{
    Fixture f;
    f.model.showCounts({counts(Facet::Country, {{1, 6}}), counts(Facet::Topic, {{1, 6}})});
    f.model.showCounts({counts(Facet::Country, {}, 13)});
    QCOMPARE(f.model.rowCount(), 1);
    QVERIFY(!f.model.sectionOf(Facet::Country).isValid());
    QCOMPARE(f.model.sectionOf(Facet::Topic).row(), 0);
}

void TestFacetModel::aFacetThatWasNotCountedKeepsItsLines()
{
    Fixture f;
    f.model.showCounts({counts(Facet::Country, {{1, 6}}), counts(Facet::Topic, {{1, 6}})});
    f.model.showCounts({counts(Facet::Topic, {{2, 6}})});
    QCOMPARE(f.names(Facet::Country), QStringList{QStringLiteral("1")});
    QCOMPARE(f.names(Facet::Topic), QStringList{QStringLiteral("2")});
}

void TestFacetModel::rolesSayWhatTheLineIs()
{
    Fixture f;
    f.model.showCounts({counts(Facet::Country, {{7, 6, ValueState::Excluded}}, 3)});
    const QModelIndex value = f.line(Facet::Country, 0);
    QCOMPARE(value.data().toString(), QStringLiteral("label of 7"));
    QCOMPARE(value.data(FacetModel::NameRole).toString(), QStringLiteral("7"));
    QCOMPARE(value.data(FacetModel::CountRole).toLongLong(), 6);
    QCOMPARE(value.data(FacetModel::StateRole).value<ValueState>(), ValueState::Excluded);
    QCOMPARE(value.data(FacetModel::FacetRole).value<Facet>(), Facet::Country);
    QCOMPARE(f.line(Facet::Country, 1).data(FacetModel::KindRole).value<Kind>(), Kind::None);
    const QModelIndex section = f.model.sectionOf(Facet::Country);
    QVERIFY(!section.data(FacetModel::KindRole).isValid());
    QCOMPARE(section.data(FacetModel::CountRole).toInt(), 1);
}

void TestFacetModel::stateIsToldToAScreenReader()
{
    Fixture f;
    f.model.showCounts({counts(Facet::Country, {{1, 6, ValueState::Ticked}, {2, 2}})});
    QCOMPARE(f.line(Facet::Country, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(f.line(Facet::Country, 1).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(f.line(Facet::Country, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("label of 1, 6 articles"));
    QCOMPARE(f.model.sectionOf(Facet::Country).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Countries, 1 chosen"));
}

void TestFacetModel::onlyCountsChangedIsOnlyDataChanged()
{
    Fixture f;
    f.model.showCounts({counts(Facet::Country, {{1, 6}, {2, 2}, {3, 1}})});
    QSignalSpy removed(&f.model, &FacetModel::rowsRemoved);
    QSignalSpy inserted(&f.model, &FacetModel::rowsInserted);
    QSignalSpy layout(&f.model, &FacetModel::layoutChanged);
    QSignalSpy reset(&f.model, &FacetModel::modelReset);
    QSignalSpy changed(&f.model, &FacetModel::dataChanged);
    f.model.showCounts({counts(Facet::Country, {{1, 6}, {2, 1, ValueState::Ticked}, {3, 1}})});
    QCOMPARE(removed.size() + inserted.size() + layout.size() + reset.size(), 0);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 1);
}

void TestFacetModel::aLineKeepsItsIdentity_data()
{
    QTest::addColumn<FacetCounts>("after");
    QTest::addColumn<int>("row"); // where value 2 stands now, -1: nowhere
    QTest::newRow("same") << counts(Facet::Country, {{1, 6}, {2, 2}, {3, 1}}) << 1;
    QTest::newRow("the one before is gone") << counts(Facet::Country, {{2, 2}, {3, 1}}) << 0;
    QTest::newRow("itself gone") << counts(Facet::Country, {{1, 6}, {3, 1}}) << -1;
    QTest::newRow("overtakes") << counts(Facet::Country, {{2, 9}, {1, 6}, {3, 1}}) << 0;
    QTest::newRow("new ones before it")
        << counts(Facet::Country, {{8, 9}, {1, 6}, {9, 3}, {2, 2}, {3, 1}}) << 3;
    QTest::newRow("all at once") << counts(Facet::Country, {{9, 9}, {3, 8}, {2, 2}}, 4) << 2;
}

void TestFacetModel::aLineKeepsItsIdentity()
{
    QFETCH(FacetCounts, after);
    QFETCH(int, row);
    Fixture f;
    f.model.showCounts({counts(Facet::Country, {{1, 6}, {2, 2}, {3, 1}})});
    const QPersistentModelIndex two = f.line(Facet::Country, 1);
    f.model.showCounts({after});
    QCOMPARE(two.isValid() ? two.row() : -1, row);
    if (row >= 0)
        QCOMPARE(two.data(FacetModel::NameRole).toString(), QStringLiteral("2"));
}

void TestFacetModel::moreOpensAndFewerCloses()
{
    Fixture f;
    f.model.showCounts({manyCounts(34)});
    QCOMPARE(f.names().size(), fewFacetValues + 1);
    QCOMPARE(f.names().last(), QStringLiteral("more"));
    const QPersistentModelIndex third = f.line(Facet::Country, 2);
    f.model.showMore(Facet::Country);
    QCOMPARE(f.names().size(), 35);
    QCOMPARE(f.names().last(), QStringLiteral("fewer"));
    QCOMPARE(third.row(), 2);
    f.model.showCounts({manyCounts(33)}); // stays open over the next search
    QCOMPARE(f.names().size(), 34);
    f.model.showFewer(Facet::Country);
    QCOMPARE(f.names().size(), fewFacetValues + 1);
}

void TestFacetModel::aHugeFacetOpensInSteps()
{
    Fixture f;
    f.model.showCounts({manyCounts(100'000)});
    f.model.showMore(Facet::Country);
    QCOMPARE(f.names().size(), FacetModel::moreAtOnce + 1);
    QCOMPARE(f.names().last(), QStringLiteral("more"));
    f.model.showMore(Facet::Country);
    QCOMPARE(f.names().size(), 2 * FacetModel::moreAtOnce + 1);
}

// Whatever stood before, the lines are in the end those of the counts, and the model tester has
// watched each step.
void TestFacetModel::endsWithWhatWasCounted()
{
    QRandomGenerator random(20240101);
    Fixture f;
    for (int round = 0; round < 200; ++round) {
        FacetCounts next;
        next.facet = Facet::Country;
        next.none = random.bounded(3);
        for (int i = 0, values = random.bounded(20); i < values; ++i) {
            const FacetValue value = FacetValue(random.bounded(30));
            const auto isSame = [value](const auto &other) { return other.value == value; };
            if (std::ranges::none_of(next.values, isSame)) {
                next.values.append({value, QString::number(value), random.bounded(100),
                                    ValueState(random.bounded(4))});
            }
        }
        f.model.showCounts({next});
        if (random.bounded(10) == 0)
            f.model.showMore(Facet::Country);
        else if (random.bounded(10) == 0)
            f.model.showFewer(Facet::Country);
        QList<FacetEntry> lines;
        const QModelIndex section = f.model.sectionOf(Facet::Country);
        for (int row = 0; row < f.model.rowCount(section); ++row)
            lines.append(*f.model.entryAt(f.model.index(row, 0, section)));
        const bool open = !lines.isEmpty() && (lines.last().kind == Kind::Fewer ||
                                               lines == facetEntries(next, FacetModel::moreAtOnce));
        QCOMPARE(lines, facetEntries(next, open ? FacetModel::moreAtOnce : fewFacetValues));
    }
}

QTEST_GUILESS_MAIN(TestFacetModel)
#include "tst_facetmodel.moc"
