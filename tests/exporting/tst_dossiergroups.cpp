#include "dossiergroups.h"

#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

// As "Name: 0 2", with an asterisk where an article stands.
QStringList shown(const std::vector<DossierGroup> &groups)
{
    QStringList lines;
    for (const DossierGroup &group : groups) {
        QString line = group.name + u':';
        for (const Listing &listing : group.listings)
            line += u' ' + QString::number(listing.article) + (listing.isHome ? u"*"_s : QString());
        lines.append(line);
    }
    return lines;
}

} // namespace

class TestDossierGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articlesStandInGroups_data()
    {
        QTest::addColumn<DossierGrouping>("grouping");
        QTest::addColumn<QList<QStringList>>("names"); // of each article
        QTest::addColumn<QStringList>("expected");
        using enum DossierGrouping;
        const auto row = [](const char *name, DossierGrouping grouping,
                            const QList<QStringList> &names, const QStringList &expected) {
            QTest::newRow(name) << grouping << names << expected;
        };
        row("a list by date is under its years", List, {{u"2024"_s}, {u"2024"_s}, {u"2021"_s}, {}},
            {u"2024: 0* 1*"_s, u"2021: 2*"_s, u"No date: 3*"_s});
        row("what has no date may come first", List, {{}, {u"2024"_s}},
            {u"No date: 0*"_s, u"2024: 1*"_s});
        row("another list is one", List, {{u"2024"_s}, {u"2021"_s}, {u"2024"_s}},
            {u": 0* 1* 2*"_s});
        row("years are gathered", Year, {{u"2024"_s}, {u"2021"_s}, {}, {u"2024"_s}},
            {u"2024: 0* 3*"_s, u"2021: 1*"_s, u"No date: 2*"_s});
        row("years run as the list does", Year, {{}, {u"2021"_s}, {u"2024"_s}},
            {u"2021: 1*"_s, u"2024: 2*"_s, u"No date: 0*"_s});
        row("an article stands once and is listed in each", Country,
            {{u"Peru"_s, u"Cuba"_s}, {u"Peru"_s}, {}, {u"Cuba"_s}},
            {u"Cuba: 0* 3*"_s, u"Peru: 0 1*"_s, u"No country: 2*"_s});
        row("a name that comes twice is one", Tag, {{u"a"_s, u"a"_s}}, {u"a: 0*"_s});
        row("names stand as they are looked up", Topic, {{u"Zinc"_s}, {u"Árbol"_s}, {u"banca"_s}},
            {u"Árbol: 1*"_s, u"banca: 2*"_s, u"Zinc: 0*"_s});
        row("nothing", Country, {}, {});
        row("collections as they come", Collection, {{u"b"_s}, {u"a"_s, u"b"_s}, {}, {u"a"_s}},
            {u"b: 0* 1*"_s, u"a: 1 3*"_s, u"In none: 2*"_s});
        row("only the rest", Tag, {{}, {}}, {u"No tag: 0* 1*"_s});
    }
    void articlesStandInGroups()
    {
        QFETCH(DossierGrouping, grouping);
        QFETCH(QList<QStringList>, names);
        QFETCH(QStringList, expected);
        DossierSetup setup;
        setup.options.group = grouping;
        setup.words.language = u"es"_s;
        setup.words.noDate = u"No date"_s;
        setup.words.noCountry = u"No country"_s;
        setup.words.noTag = u"No tag"_s;
        setup.words.noCollection = u"In none"_s;
        DossierGroups groups;
        for (const QStringList &article : std::as_const(names))
            groups.add(article);
        QCOMPARE(shown(groups.made(setup)), expected);
    }
};

QTEST_GUILESS_MAIN(TestDossierGroups)
#include "tst_dossiergroups.moc"
