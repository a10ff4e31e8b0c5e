#include "dossierstatistics.h"

#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

DossierStatistics ofDates(const QStringList &dates)
{
    DossierStatistics statistics;
    for (const QString &date : dates) {
        const PartialDate known = PartialDate::fromIso(date);
        ArticleMatter matter;
        matter.year = known.year();
        matter.month = known.month();
        statistics.add(matter);
    }
    return statistics;
}

QStringList shown(const QList<NamedCount> &counts)
{
    QStringList shown;
    for (const NamedCount &some : counts)
        shown.append(some.name + u' ' + QString::number(some.count));
    return shown;
}

} // namespace

class TestDossierStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsFitTheirSpan_data()
    {
        QTest::addColumn<QStringList>("dates");
        QTest::addColumn<QStringList>("bars");
        QTest::newRow("years without gaps")
            << QStringList{u"2024"_s, u"2021"_s, u"2024-02"_s}
            << QStringList{u"2021 1"_s, u"2022 0"_s, u"2023 0"_s, u"2024 2"_s};
        QTest::newRow("months") << QStringList{u"2024-01"_s, u"2023-11-30"_s}
                                << QStringList{u"2023-11 1"_s, u"2023-12 0"_s, u"2024-01 1"_s};
        QTest::newRow("a year among months")
            << QStringList{u"2024-01"_s, u"2023"_s} << QStringList{u"2023 1"_s, u"2024 1"_s};
        QTest::newRow("centuries")
            << QStringList{u"1788"_s, u"2024"_s} << QStringList{u"1785–1789 1"_s, u"1790–1794 0"_s};
        QTest::newRow("one month") << QStringList{u"2024-01"_s, u"2024-01-20"_s} << QStringList();
        QTest::newRow("no dates") << QStringList{QString()} << QStringList();
    }
    void barsFitTheirSpan()
    {
        QFETCH(QStringList, dates);
        QFETCH(QStringList, bars);
        const QStringList made = shown(ofDates(dates).overTime(60));
        if (dates.value(0) != u"1788")
            QCOMPARE(made, bars);
        QCOMPARE(made.first(bars.size()), bars);
        QVERIFY(made.size() <= 61);
    }

    void theCommonestComeFirst()
    {
        DossierStatistics statistics;
        ArticleMatter matter;
        matter.countries = {u"Peru"_s, u"Cuba"_s};
        matter.topics = {u"Land"_s};
        statistics.add(matter);
        matter.countries = {u"Peru"_s, u"Chile"_s};
        DossierStatistics more;
        more.add(matter);
        statistics.add(more);
        QCOMPARE(shown(statistics.countries(2)), (QStringList{u"Peru 2"_s, u"Chile 1"_s}));
        QCOMPARE(shown(statistics.topics(5)), QStringList{u"Land 2"_s});
    }
};

QTEST_GUILESS_MAIN(TestDossierStatistics)
#include "tst_dossierstatistics.moc"
