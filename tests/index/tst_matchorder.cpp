#include "matchorder.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace acervo;

class TestMatchOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatMatchesInTheOrder_data();
    void givesWhatMatchesInTheOrder();
    void endsWhereNoMoreIsTaken();
};

namespace {

constexpr Slot slotsInAll = 1000;

std::vector<Slot> upwards()
{
    std::vector<Slot> order(slotsInAll);
    std::iota(order.begin(), order.end(), Slot(0));
    return order;
}

Bitmap someOf(QRandomGenerator &random, qsizetype size, int oneIn)
{
    Bitmap some(size);
    for (Slot slot = 0; slot < size; ++slot) {
        if (random.bounded(oneIn) == 0)
            some.set(slot);
    }
    return some;
}

std::vector<Slot> given(const std::vector<Slot> &order, const Bitmap &matches, size_t most)
{
    std::vector<Slot> slots;
    forEachMatch(order, matches, [&](Slot slot) {
        slots.push_back(slot);
        return slots.size() < most;
    });
    return slots;
}

} // namespace

void TestMatchOrder::givesWhatMatchesInTheOrder_data()
{
    QTest::addColumn<QList<Slot>>("order");

    QRandomGenerator random(1);
    const auto row = [](const char *name, const std::vector<Slot> &order) {
        QTest::newRow(name) << QList<Slot>(order.begin(), order.end());
    };
    std::vector<Slot> order = upwards();
    row("upwards", order);
    std::ranges::reverse(order);
    row("downwards", order);
    order = upwards();
    std::ranges::rotate(order, order.begin() + 130);
    row("new ones before the others", order);
    std::ranges::rotate(order.begin() + 100, order.begin() + 300, order.begin() + 617);
    row("runs", order);
    order.erase(order.begin() + 250, order.begin() + 260);
    row("not all of them", order);
    std::swap(order[500], order[777]);
    row("two that changed places", order);
    std::ranges::shuffle(order, random);
    row("no runs at all", order);
    row("none", {});
}

void TestMatchOrder::givesWhatMatchesInTheOrder()
{
    QFETCH(QList<Slot>, order);
    const std::vector<Slot> slots(order.begin(), order.end());
    QRandomGenerator random(2);
    for (const int oneIn : {1, 2, 40, 2000}) {
        const Bitmap matches = someOf(random, slotsInAll, oneIn);
        std::vector<Slot> expected;
        std::ranges::copy_if(slots, std::back_inserter(expected),
                             [&](Slot slot) { return matches.test(slot); });
        QCOMPARE(given(slots, matches, slotsInAll + 1), expected);
    }
}

void TestMatchOrder::endsWhereNoMoreIsTaken()
{
    const Bitmap all(slotsInAll, true);
    QCOMPARE(given(upwards(), all, 70).size(), size_t(70));
    std::vector<Slot> shuffled = upwards();
    QRandomGenerator random(3);
    std::ranges::shuffle(shuffled, random);
    QCOMPARE(given(shuffled, all, 70), std::vector<Slot>(shuffled.begin(), shuffled.begin() + 70));
}

QTEST_GUILESS_MAIN(TestMatchOrder)
#include "tst_matchorder.moc"
