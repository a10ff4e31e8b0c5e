#include "facetlabels.h"

#include <QTest>

using namespace acervo;
using Kind = FacetEntry::Kind;

class TestFacetLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsSaid_data();
    void aLineIsSaid();
    void aHeadingSaysHowItStands();
    void aPlaceWithoutANameKeepsItsCode();
    void aValueIsFoundByAnyOfItsNames_data();
    void aValueIsFoundByAnyOfItsNames();
};

void TestFacetLabels::aLineIsSaid_data()
{
    QTest::addColumn<FacetEntry>("entry");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("sentence");
    const auto value = [](Facet facet, const char *name, qint64 count,
                          ValueState state = ValueState::Off) {
        return FacetEntry{
            .key = {facet, 1}, .name = QString::fromUtf8(name), .count = count, .state = state};
    };
    const auto line = [](Kind kind, Facet facet, qint64 count, const QString &name = {}) {
        return FacetEntry{.kind = kind, .key = {facet, 0}, .name = name, .count = count};
    };
    QTest::newRow("country") << value(Facet::Country, "VE", 6) << "Name of VE"
                             << "Name of VE, 6 articles";
    QTest::newRow("one article") << value(Facet::Topic, "communes", 1) << "communes"
                                 << "communes, 1 article";
    QTest::newRow("ticked") << value(Facet::Tag, "to\nread", 1234, ValueState::Ticked) << "to read"
                            << "to read, 1,234 articles, ticked";
    QTest::newRow("excluded") << value(Facet::Language, "es", 3, ValueState::Excluded) << "Spanish"
                              << "Spanish, excluded, takes away 3 articles";
    QTest::newRow("mixed") << value(Facet::State, "read", 3, ValueState::Mixed) << "Read"
                           << "Read, 3 articles, also in the text";
    FacetEntry none = line(Kind::None, Facet::Country, 3);
    none.state = ValueState::Ticked;
    QTest::newRow("none") << none << "No country"
                          << "No country, 3 articles, ticked";
    FacetEntry below = value(Facet::Region, "005", 7);
    below.depth = 1;
    below.fold = FacetEntry::Fold::Open;
    QTest::newRow("below another one") << below << "Name of 005"
                                       << "Name of 005, level 2, 7 articles, open";
    below.fold = FacetEntry::Fold::Closed;
    QTest::newRow("closed") << below << "Name of 005"
                            << "Name of 005, level 2, 7 articles, closed";
    QTest::newRow("all") << line(Kind::More, Facet::Country, 34) << "Show all 34"
                         << "Countries: Show all 34";
    QTest::newRow("all of a region")
        << line(Kind::More, Facet::Region, 34, QStringLiteral("005")) << "Show all 34"
        << "Name of 005: Show all 34";
    QTest::newRow("too many at once") << line(Kind::More, Facet::Author, 43212)
                                      << "Show more of 43,212" << "Authors: Show more of 43,212";
    QTest::newRow("fewer") << line(Kind::Fewer, Facet::Tag, 34) << "Show fewer"
                           << "Tags: Show fewer";
    QTest::newRow("beyond") << line(Kind::Beyond, Facet::Author, 43012)
                            << "43,012 more: find them by name"
                            << "Authors: 43,012 more: find them by name";
    QTest::newRow("nothing") << line(Kind::Nothing, Facet::Author, 0) << "Nothing here"
                             << "Authors: Nothing here";
}

void TestFacetLabels::aLineIsSaid()
{
    QFETCH(FacetEntry, entry);
    QLocale::setDefault(QLocale(QLocale::English));
    const FacetLabels labels([](const QString &code) { return QStringLiteral("Name of ") + code; });
    QTEST(labels.label(entry), "label");
    QTEST(labels.sentence(entry), "sentence");
}

void TestFacetLabels::aHeadingSaysHowItStands()
{
    const FacetLabels labels({});
    QCOMPARE(labels.headingSentence({.facet = Facet::Country}), QStringLiteral("Countries"));
    QCOMPARE(labels.headingSentence(
                 {.facet = Facet::Country, .chosen = 2, .allOf = true, .byName = true}),
             QStringLiteral("Countries, 2 in use, all of those ticked must hold, by name"));
}

void TestFacetLabels::aPlaceWithoutANameKeepsItsCode()
{
    const FacetEntry entry{.key = {Facet::Country, 1}, .name = QStringLiteral("XX"), .count = 1};
    QCOMPARE(FacetLabels({}).label(entry), QStringLiteral("XX"));
    QCOMPARE(FacetLabels([](const QString &) { return QString(); }).label(entry),
             QStringLiteral("XX"));
}

void TestFacetLabels::aValueIsFoundByAnyOfItsNames_data()
{
    QTest::addColumn<Facet>("facet");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("found");
    QTest::newRow("its label") << Facet::Tag << "to read" << "READ" << true;
    QTest::newRow("not by letters apart") << Facet::Tag << "to read" << "trd" << false;
    QTest::newRow("another language") << Facet::Country << "BR" << "bresil" << true;
    QTest::newRow("its code") << Facet::Country << "BR" << "br" << true;
    QTest::newRow("another one's code") << Facet::Country << "VE" << "br" << false;
    QTest::newRow("a language's own name") << Facet::Language << "es" << "espanol" << true;
    QTest::newRow("a name's middle") << Facet::Author << "Ana María Pérez" << "maria pe" << true;
    QTest::newRow("a tag is no code") << Facet::Tag << "ve" << "venezuela" << false;
}

void TestFacetLabels::aValueIsFoundByAnyOfItsNames()
{
    QFETCH(Facet, facet);
    QFETCH(QString, value);
    QFETCH(QString, part);
    const FacetEntry entry{.key = {facet, 1}, .name = value, .count = 1};
    QTEST(FacetLabels({}).isCalled(entry, part), "found");
}

QTEST_MAIN(TestFacetLabels)
#include "tst_facetlabels.moc"
