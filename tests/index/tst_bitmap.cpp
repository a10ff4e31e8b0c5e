#include "bitmap.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace acervo;

namespace {

std::set<Slot> slotsIn(const Bitmap &bitmap)
{
    std::set<Slot> found;
    bitmap.forEach([&](Slot slot) { found.insert(slot); });
    return found;
}

Bitmap of(qsizetype size, const std::set<Slot> &members)
{
    Bitmap bitmap(size);
    for (const Slot slot : members)
        bitmap.set(slot);
    return bitmap;
}

std::set<Slot> randomSlots(QRandomGenerator &random, qsizetype size)
{
    std::set<Slot> members;
    for (Slot slot = 0; slot < size; ++slot) {
        if (random.bounded(3) == 0)
            members.insert(slot);
    }
    return members;
}

} // namespace

class TestBitmap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void behavesAsASet_data();
    void behavesAsASet();
    void fullBitmapHasNoBitsBeyondItsSize_data();
    void fullBitmapHasNoBitsBeyondItsSize();
    void growingAddsNothingAndShrinkingForgets();
    void whereAsksForEverySlotInOrder();
};

void TestBitmap::behavesAsASet_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 63, 64, 65, 128, 1000})
        QTest::addRow("%d slots", int(size)) << size;
}

void TestBitmap::behavesAsASet()
{
    QFETCH(const qsizetype, size);
    QRandomGenerator random(4711);
    const std::set<Slot> a = randomSlots(random, size);
    const std::set<Slot> b = randomSlots(random, size);
    std::set<Slot> both, either, onlyA, notA;
    for (Slot slot = 0; slot < size; ++slot) {
        if (a.contains(slot) && b.contains(slot))
            both.insert(slot);
        if (a.contains(slot) || b.contains(slot))
            either.insert(slot);
        if (a.contains(slot) && !b.contains(slot))
            onlyA.insert(slot);
        if (!a.contains(slot))
            notA.insert(slot);
    }

    QCOMPARE(slotsIn(of(size, a)), a);
    QCOMPARE(of(size, a).count(), qsizetype(a.size()));
    QCOMPARE(of(size, a).isEmpty(), a.empty());
    QCOMPARE(of(size, a).countAnd(of(size, b)), qsizetype(both.size()));
    QCOMPARE(slotsIn(of(size, a) &= of(size, b)), both);
    QCOMPARE(slotsIn(of(size, a) |= of(size, b)), either);
    QCOMPARE(slotsIn(of(size, a).subtract(of(size, b))), onlyA);
    QCOMPARE(slotsIn(of(size, a).invert()), notA);
    QCOMPARE(of(size, a).invert().invert(), of(size, a));
}

void TestBitmap::fullBitmapHasNoBitsBeyondItsSize_data() { behavesAsASet_data(); }

void TestBitmap::fullBitmapHasNoBitsBeyondItsSize()
{
    QFETCH(const qsizetype, size);
    QCOMPARE(Bitmap(size, true).count(), size);
    QCOMPARE(Bitmap(size).invert(), Bitmap(size, true));
}

void TestBitmap::growingAddsNothingAndShrinkingForgets()
{
    Bitmap bitmap(70, true);
    bitmap.resize(200);
    QCOMPARE(bitmap.size(), 200);
    QCOMPARE(bitmap.count(), 70);
    bitmap.resize(3);
    QCOMPARE(bitmap.count(), 3);
    bitmap.resize(70);
    QCOMPARE(bitmap.count(), 3);
    bitmap.clear(1);
    QVERIFY(!bitmap.test(1));
    QVERIFY(bitmap.test(2));
}

void TestBitmap::whereAsksForEverySlotInOrder()
{
    std::vector<Slot> asked;
    const Bitmap even = Bitmap::where(130, [&](Slot slot) {
        asked.push_back(slot);
        return slot % 2 == 0;
    });
    QCOMPARE(asked.size(), size_t(130));
    QVERIFY(std::ranges::is_sorted(asked));
    QCOMPARE(even.count(), 65);
    QVERIFY(even.test(128));
    QVERIFY(!even.test(129));
}

QTEST_GUILESS_MAIN(TestBitmap)
#include "tst_bitmap.moc"
