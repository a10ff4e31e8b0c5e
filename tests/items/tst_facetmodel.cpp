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
    QString label(const FacetEntry &entry) const override
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
        case Kind::Beyond:
            return QStringLiteral("beyond");
        case Kind::Nothing:
            return QStringLiteral("nothing");
        }
        return {};
    }
    QString sentence(const FacetEntry &entry) const override
    {
        return label(entry) + QStringLiteral(", %1 articles").arg(entry.count);
    }
    QString headingSentence(const FacetHeading &shown) const override
    {
        return heading(shown.facet) + QStringLiteral(", %1 chosen").arg(shown.chosen) +
               (shown.allOf ? QStringLiteral(", all") : QString());
    }
    bool isCalled(const FacetEntry &entry, const QString &part) const override
    {
        return entry.name.contains(part);
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
    QModelIndex last() const
    {
        const QModelIndex section = model.sectionOf(Facet::Country);
        return model.index(model.rowCount(section) - 1, 0, section);
    }
    QStringList names(Facet facet = Facet::Country) const
    {
        QStringList names;
        const QModelIndex section = model.sectionOf(facet);
        for (int row = 0; section.isValid() && row < model.rowCount(section); ++row) {
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
    void aFacetThatWasNotCountedHasOnlyItsHeading();
    void whatWasOpenedDoesNotVanishForBeingEmpty();
    void sectionsMoveWithTheirLines();
    void aSectionMayBeTakenAway();
    void rolesSayWhatTheLineIs();
    void stateIsToldToAScreenReader();
    void onlyCountsChangedIsOnlyDataChanged();
    void aLineKeepsItsIdentity_data();
    void aLineKeepsItsIdentity();
    void moreOpensAndFewerCloses();
    void aHugeFacetOpensInSteps();
    void countriesStandBelowTheirRegions();
    void nothingVanishesWhileItIsHeld();
    void whatIsFoundIsShownAlone();
    void byNameIsAnotherOrder();
    void endsWithWhatWasCounted();
    void itIsQuickWithManyValues();
};

void TestFacetModel::hasNoSectionBeforeItIsCounted()
{
    Fixture f;
    QCOMPARE(f.model.rowCount(), 0);
    QVERIFY(!f.model.sectionOf(Facet::Country).isValid());
    f.model.setByName(Facet::Author, true); // not one of its facets
    QCOMPARE(f.model.rowCount(), 0);
}

void TestFacetModel::sectionsKeepTheirOrder()
{
    Fixture f;
    f.model.showCounts({counts(Facet::Topic, {{1, 6}}), counts(Facet::Country, {})});
    QCOMPARE(f.model.rowCount(), 1);
    f.model.showCounts({counts(Facet::Topic, {{1, 6}}), counts(Facet::Country, {{1, 6}, {2, 2}})});
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
    f.model.showCounts({counts(Facet::Country, {}, 13), counts(Facet::Topic, {{1, 6}})});
    QCOMPARE(f.model.rowCount(), 1);
    QVERIFY(!f.model.sectionOf(Facet::Country).isValid());
    QCOMPARE(f.model.sectionOf(Facet::Topic).row(), 0);
}

void TestFacetModel::aFacetThatWasNotCountedHasOnlyItsHeading()
{
    Fixture f;
    f.model.showCounts({counts(Facet::Country, {{1, 6}}), counts(Facet::Topic, {{1, 6}})});
    f.model.showCounts({counts(Facet::Topic, {{2, 6}})});
    QVERIFY(f.model.sectionOf(Facet::Country).isValid());
    QCOMPARE(f.names(Facet::Country), QStringList());
    QCOMPARE(f.names(Facet::Topic), QStringList{QStringLiteral("2")});
}

void TestFacetModel::whatWasOpenedDoesNotVanishForBeingEmpty()
{
    Fixture f;
    f.model.showCounts({counts(Facet::Topic, {{2, 6}})});
    f.model.showCounts({counts(Facet::Topic, {{2, 6}}), counts(Facet::Country, {})});
    QCOMPARE(f.names(Facet::Country), QStringList{QStringLiteral("nothing")});
}

void TestFacetModel::sectionsMoveWithTheirLines()
{
    Fixture f;
    f.model.showCounts({counts(Facet::Country, {{1, 6}, {2, 3}}), counts(Facet::Topic, {{7, 6}})});
    const QPersistentModelIndex line = f.line(Facet::Country, 1);
    QSignalSpy moved(&f.model, &FacetModel::rowsMoved);
    f.model.setFacets({Facet::Topic, Facet::Country});
    QCOMPARE(moved.size(), 1);
    QCOMPARE(f.model.index(0, 0).data().toString(), QStringLiteral("Topics"));
    QVERIFY(line.isValid());
    QCOMPARE(line.parent(), f.model.index(1, 0));
    QCOMPARE(line.data(FacetModel::NameRole).toString(), QStringLiteral("2"));
    QCOMPARE(f.model.facetAt(line), Facet::Country);
}

void TestFacetModel::aSectionMayBeTakenAway()
{
    Fixture f;
    f.model.showCounts({counts(Facet::Country, {{1, 6}}), counts(Facet::Topic, {{7, 6}})});
    f.model.setFacets({Facet::Topic});
    QCOMPARE(f.model.rowCount(), 1);
    QVERIFY(!f.model.sectionOf(Facet::Country).isValid());
    QCOMPARE(f.names(Facet::Topic), QStringList{QStringLiteral("7")});
    f.model.setFacets({Facet::Country, Facet::Topic});
    f.model.showCounts({counts(Facet::Country, {{1, 6}}), counts(Facet::Topic, {{7, 6}})});
    QCOMPARE(f.model.sectionOf(Facet::Country).row(), 0);
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
    f.model.setAllOf(Facet::Country, true);
    QCOMPARE(f.model.sectionOf(Facet::Country).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Countries, 1 chosen, all"));
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
    f.model.showMore(f.last());
    QCOMPARE(f.names().size(), 35);
    QCOMPARE(f.names().last(), QStringLiteral("fewer"));
    QCOMPARE(third.row(), 2);
    f.model.showCounts({manyCounts(33)}); // stays open over the next search
    QCOMPARE(f.names().size(), 34);
    f.model.showFewer(f.last());
    QCOMPARE(f.names().size(), fewFacetValues + 1);
}

void TestFacetModel::aHugeFacetOpensInSteps()
{
    Fixture f;
    f.model.showCounts({manyCounts(100'000)});
    f.model.showMore(f.last());
    QCOMPARE(f.names().size(), FacetModel::moreAtOnce + 1);
    QCOMPARE(f.names().last(), QStringLiteral("more"));
    f.model.showMore(f.last());
    QCOMPARE(f.names().size(), 2 * FacetModel::moreAtOnce + 1);
}

void TestFacetModel::countriesStandBelowTheirRegions()
{
    PlainPhrases phrases;
    FacetModel model({Facet::Country, Facet::Region}, phrases);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    FacetCounts countries{.facet = Facet::Country, .values = {}};
    for (const auto &[code, count] :
         {std::pair(u"VE", 6), std::pair(u"CU", 2), std::pair(u"ES", 1)})
        countries.values.append({packedCode(code), QString::fromUtf16(code), count});
    FacetCounts regions{.facet = Facet::Region, .values = {}};
    for (const auto &[code, count] :
         {std::pair(19, 8), std::pair(419, 8), std::pair(5, 6), std::pair(29, 2),
          std::pair(150, 1), std::pair(39, 1)})
        regions.values.append(
            {FacetValue(code), QString::number(code).rightJustified(3, u'0'), count});
    model.showCounts({countries, regions});
    const auto lines = [&model](Facet facet) {
        QStringList all;
        const QModelIndex section = model.sectionOf(facet);
        for (int row = 0; row < model.rowCount(section); ++row) {
            const QModelIndex line = model.index(row, 0, section);
            all << QString(line.data(FacetModel::DepthRole).toInt(), u'-') +
                         line.data(FacetModel::NameRole).toString();
        }
        return all.join(u' ');
    };
    QCOMPARE(lines(Facet::Country), QStringLiteral("419 -005 --VE -029 --CU 039 -ES"));
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex latin = model.index(0, 0, model.sectionOf(Facet::Country));
    QCOMPARE(model.entryAt(latin)->key.facet, Facet::Region);
    model.setOpen(latin, false);
    QCOMPARE(lines(Facet::Country), QStringLiteral("419 039 -ES"));
    model.setGrouped(false);
    QCOMPARE(lines(Facet::Country), QStringLiteral("VE CU ES"));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(lines(Facet::Region).contains(u"419"));
    model.setGrouped(true);
    QCOMPARE(lines(Facet::Country), QStringLiteral("419 039 -ES"));
}

void TestFacetModel::nothingVanishesWhileItIsHeld()
{
    Fixture f;
    f.model.showCounts({counts(Facet::Country, {{1, 6}, {2, 2}, {3, 1}})});
    f.model.setHeld(true);
    f.model.showCounts({counts(Facet::Country, {{9, 8}, {3, 7}, {1, 1}})});
    QCOMPARE(f.names().join(u' '), QStringLiteral("1 2 3 9"));
    QCOMPARE(f.line(Facet::Country, 1).data(FacetModel::CountRole).toInt(), 0);
    f.model.setHeld(false);
    QCOMPARE(f.names().join(u' '), QStringLiteral("9 3 1"));
}

void TestFacetModel::whatIsFoundIsShownAlone()
{
    Fixture f;
    f.model.showCounts({manyCounts(34), counts(Facet::Topic, {{7, 6}})});
    f.model.setFound(QStringLiteral("3"));
    QCOMPARE(f.names().join(u' '), QStringLiteral("3 13 23 30 31 32 33 34"));
    QVERIFY(!f.model.sectionOf(Facet::Topic).isValid());
    f.model.setFound({});
    QCOMPARE(f.names().size(), fewFacetValues + 1);
    QCOMPARE(f.names(Facet::Topic), QStringList{QStringLiteral("7")});
}

void TestFacetModel::byNameIsAnotherOrder()
{
    QLocale::setDefault(QLocale(QLocale::English));
    Fixture f;
    f.model.showCounts({counts(Facet::Country, {{5, 6}, {10, 4}, {3, 1}})});
    f.model.setByName(Facet::Country, true);
    QCOMPARE(f.names().join(u' '), QStringLiteral("3 5 10"));
    f.model.setByName(Facet::Country, false);
    QCOMPARE(f.names().join(u' '), QStringLiteral("5 10 3"));
}

// Whatever stood before, the lines are in the end those of a model that saw nothing else, and the
// model tester has watched each step.
void TestFacetModel::endsWithWhatWasCounted()
{
    QRandomGenerator random(20240101);
    Fixture f;
    bool held = false;
    for (int round = 0; round < 300; ++round) {
        FacetCounts next;
        next.facet = Facet::Country;
        next.none = random.bounded(3);
        for (int i = 0, values = random.bounded(20); i < values; ++i) {
            const FacetValue value = FacetValue(random.bounded(30));
            const auto isSame = [value](const auto &other) { return other.value == value; };
            if (std::ranges::none_of(next.values, isSame)) {
                FacetValueCount count{value, QString::number(value), random.bounded(100),
                                      ValueState(random.bounded(4))};
                count.parent = value > 9 ? value % 10 : 0;
                next.values.append(count);
            }
        }
        if (random.bounded(5) == 0)
            f.model.setHeld(held = !held);
        f.model.showCounts({next, counts(Facet::Topic, {{1, 1}})});
        if (held)
            continue;
        Fixture fresh;
        fresh.model.showCounts({next, counts(Facet::Topic, {{1, 1}})});
        QCOMPARE(f.names(), fresh.names());
    }
}

// 10,000 tags and the next 10,000: what is not listed costs no line.
void TestFacetModel::itIsQuickWithManyValues()
{
    Fixture f;
    f.model.showCounts({manyCounts(10'000)});
    QSignalSpy inserted(&f.model, &FacetModel::rowsInserted);
    FacetCounts next = manyCounts(10'000);
    std::ranges::reverse(next.values);
    f.model.showCounts({next});
    QCOMPARE(f.names().size(), fewFacetValues + 1);
    QVERIFY(inserted.size() <= fewFacetValues);
}

QTEST_GUILESS_MAIN(TestFacetModel)
#include "tst_facetmodel.moc"
