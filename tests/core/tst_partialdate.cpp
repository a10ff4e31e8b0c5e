#include "partialdate.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

PartialDate iso(const QString &text) { return PartialDate::fromIso(text); }

PartialDate randomDate(QRandomGenerator &random)
{
    const int year = 2022 + random.bounded(2);
    const int month = 1 + random.bounded(12);
    switch (random.bounded(6)) {
    case 0:
        return {};
    case 1:
        return PartialDate::ofYear(year);
    case 2:
        return PartialDate::ofMonth(year, month);
    default:
        return PartialDate::ofDay(year, month, 1 + random.bounded(28));
    }
}

} // namespace

class TestPartialDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isoTextIsReadAndWritten_data();
    void isoTextIsReadAndWritten();
    void anythingElseIsNotKnown_data();
    void anythingElseIsNotKnown();
    void periodsHaveBounds_data();
    void periodsHaveBounds();
    void storedDatesComeBack();
    void periodsSortAfterTheirDays();
    void bothOrdersAreTotal();
};

void TestPartialDate::isoTextIsReadAndWritten_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<PartialDate::Precision>("precision");
    QTest::newRow("2023") << 2023 << 0 << 0 << PartialDate::Precision::Year;
    QTest::newRow("2023-02") << 2023 << 2 << 0 << PartialDate::Precision::Month;
    QTest::newRow("2023-02-16") << 2023 << 2 << 16 << PartialDate::Precision::Day;
    QTest::newRow("2024-02-29") << 2024 << 2 << 29 << PartialDate::Precision::Day;
    QTest::newRow("0001") << 1 << 0 << 0 << PartialDate::Precision::Year;
    QTest::newRow("9999-12-31") << 9999 << 12 << 31 << PartialDate::Precision::Day;
}

void TestPartialDate::isoTextIsReadAndWritten()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(PartialDate::Precision, precision);
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    const PartialDate date = iso(text);
    QVERIFY(date.isKnown());
    QCOMPARE(date.year(), year);
    QCOMPARE(date.month(), month);
    QCOMPARE(date.day(), day);
    QCOMPARE(date.precision(), precision);
    QCOMPARE(date.toIso(), text);
}

void TestPartialDate::anythingElseIsNotKnown_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"",           "0",          "202",        "20233",       "0000",     "2023-",
          "2023-1",     "2023-13",    "2023-00",    "2023/02",     "2023-02-", "2023-02-1",
          "2023-02-30", "2023-02-29", "2023-02-00", "2023-02-16x", "-2023",    "2023-02-16T00:00",
          "abcd",       " 2023",      "+123",       "2023-0a"})
        QTest::addRow("'%s'", text) << QString::fromLatin1(text);
    QTest::newRow("other digits") << u"２０２３"_s;
    QTest::newRow("surrogates") << QString(10, QChar(0xD800));
}

void TestPartialDate::anythingElseIsNotKnown()
{
    QFETCH(QString, text);
    const PartialDate date = iso(text);
    QVERIFY(!date.isKnown());
    QCOMPARE(date, PartialDate());
    QCOMPARE(date.toIso(), QString());
    QCOMPARE(date.year() + date.month() + date.day() + date.firstDay() + date.lastDay(), 0);
}

void TestPartialDate::periodsHaveBounds_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("2023") << QDate(2023, 1, 1) << QDate(2023, 12, 31);
    QTest::newRow("2024") << QDate(2024, 1, 1) << QDate(2024, 12, 31);
    QTest::newRow("2024-02") << QDate(2024, 2, 1) << QDate(2024, 2, 29);
    QTest::newRow("2023-02") << QDate(2023, 2, 1) << QDate(2023, 2, 28);
    QTest::newRow("2023-12") << QDate(2023, 12, 1) << QDate(2023, 12, 31);
    QTest::newRow("2023-02-16") << QDate(2023, 2, 16) << QDate(2023, 2, 16);
    QTest::newRow("9999") << QDate(9999, 1, 1) << QDate(9999, 12, 31);
}

void TestPartialDate::periodsHaveBounds()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const PartialDate date = iso(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(date.firstDay(), first.toJulianDay());
    QCOMPARE(date.lastDay(), last.toJulianDay());
}

void TestPartialDate::storedDatesComeBack()
{
    QRandomGenerator random(31);
    for (int i = 0; i < 1'000; ++i) {
        const PartialDate date = randomDate(random);
        QCOMPARE(PartialDate::fromStored(date.firstDay(), date.precision()), date);
    }
    QCOMPARE(PartialDate::fromStored(5, PartialDate::Precision::None), PartialDate());
    QCOMPARE(PartialDate::ofDate(QDate()), PartialDate());
    QCOMPARE(PartialDate::ofYear(0), PartialDate());
    QCOMPARE(PartialDate::ofYear(10'000), PartialDate());
    QCOMPARE(PartialDate::ofYear(-1), PartialDate());
}

void TestPartialDate::periodsSortAfterTheirDays()
{
    const QList<PartialDate> newestFirst = {
        iso(u"2024-01-01"_s), iso(u"2023-12-31"_s), iso(u"2023-12-01"_s), iso(u"2023-12"_s),
        iso(u"2023-02-16"_s), iso(u"2023-01-01"_s), iso(u"2023-01"_s),    iso(u"2023"_s),
        iso(u"2022-12-31"_s), iso(u"2022"_s),       PartialDate()};
    const QList<PartialDate> oldestFirst = {
        iso(u"2022-12-31"_s), iso(u"2022"_s),       iso(u"2023-01-01"_s), iso(u"2023-01-31"_s),
        iso(u"2023-01"_s),    iso(u"2023-02-16"_s), iso(u"2023-12-01"_s), iso(u"2023-12-31"_s),
        iso(u"2023-12"_s),    iso(u"2023"_s),       iso(u"2024-01-01"_s), PartialDate()};
    for (qsizetype i = 1; i < newestFirst.size(); ++i)
        QVERIFY2(compareNewestFirst(newestFirst[i - 1], newestFirst[i]) < 0,
                 qPrintable(newestFirst[i].toIso()));
    for (qsizetype i = 1; i < oldestFirst.size(); ++i)
        QVERIFY2(compareOldestFirst(oldestFirst[i - 1], oldestFirst[i]) < 0,
                 qPrintable(oldestFirst[i].toIso()));
}

void TestPartialDate::bothOrdersAreTotal()
{
    QRandomGenerator random(32);
    for (int i = 0; i < 20'000; ++i) {
        const PartialDate a = randomDate(random);
        const PartialDate b = randomDate(random);
        const PartialDate c = randomDate(random);
        for (const auto compare : {compareNewestFirst, compareOldestFirst}) {
            QVERIFY((compare(a, b) < 0) == (compare(b, a) > 0));
            QVERIFY((compare(a, b) == 0) == (a == b));
            if (compare(a, b) < 0 && compare(b, c) < 0)
                QVERIFY(compare(a, c) < 0);
        }
    }
}

QTEST_GUILESS_MAIN(TestPartialDate)
#include "tst_partialdate.moc"
