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
    void aHeadingSaysWhatIsInUse();
    void aPlaceWithoutANameKeepsItsCode();
};

void TestFacetLabels::aLineIsSaid_data()
{
    QTest::addColumn<Facet>("facet");
    QTest::addColumn<FacetEntry>("entry");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("sentence");
    const auto value = [](const char *name, qint64 count, ValueState state = ValueState::Off) {
        return FacetEntry{Kind::Value, 1, QString::fromUtf8(name), count, state};
    };
    QTest::newRow("country") << Facet::Country << value("VE", 6) << "Name of VE"
                             << "Name of VE, 6 articles";
    QTest::newRow("one article") << Facet::Topic << value("communes", 1) << "communes"
                                 << "communes, 1 article";
    QTest::newRow("chosen") << Facet::Tag << value("to\nread", 1234, ValueState::Ticked)
                            << "to read" << "to read, 1,234 articles, chosen";
    QTest::newRow("excluded") << Facet::Language << value("es", 3, ValueState::Excluded)
                              << "Spanish" << "Spanish, excluded, takes away 3 articles";
    QTest::newRow("mixed") << Facet::State << value("read", 3, ValueState::Mixed) << "Read"
                           << "Read, 3 articles, also in the text";
    QTest::newRow("none") << Facet::Country << FacetEntry{Kind::None, 0, {}, 3, ValueState::Ticked}
                          << "No country"
                          << "No country, 3 articles, chosen";
    QTest::newRow("all") << Facet::Country << FacetEntry{Kind::More, 0, {}, 34, ValueState::Off}
                         << "Show all 34" << "Countries: Show all 34";
    QTest::newRow("too many at once")
        << Facet::Author << FacetEntry{Kind::More, 0, {}, 43212, ValueState::Off}
        << "Show more of 43,212" << "Authors: Show more of 43,212";
    QTest::newRow("fewer") << Facet::Tag << FacetEntry{Kind::Fewer, 0, {}, 34, ValueState::Off}
                           << "Show fewer" << "Tags: Show fewer";
}

void TestFacetLabels::aLineIsSaid()
{
    QFETCH(Facet, facet);
    QFETCH(FacetEntry, entry);
    QLocale::setDefault(QLocale(QLocale::English));
    const FacetLabels labels([](const QString &code) { return QStringLiteral("Name of ") + code; });
    QTEST(labels.label(facet, entry), "label");
    QTEST(labels.sentence(facet, entry), "sentence");
}

void TestFacetLabels::aHeadingSaysWhatIsInUse()
{
    const FacetLabels labels({});
    QCOMPARE(labels.headingSentence(Facet::Country, 0), QStringLiteral("Countries"));
    QCOMPARE(labels.headingSentence(Facet::Country, 2), QStringLiteral("Countries, 2 in use"));
}

void TestFacetLabels::aPlaceWithoutANameKeepsItsCode()
{
    const FacetEntry entry{Kind::Value, 1, QStringLiteral("XX"), 1, ValueState::Off};
    QCOMPARE(FacetLabels({}).label(Facet::Country, entry), QStringLiteral("XX"));
    QCOMPARE(FacetLabels([](const QString &) { return QString(); }).label(Facet::Country, entry),
             QStringLiteral("XX"));
}

QTEST_MAIN(TestFacetLabels)
#include "tst_facetlabels.moc"
