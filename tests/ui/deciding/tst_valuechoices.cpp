#include "valuechoices.h"

#include "placenaming.h"

#include <QTest>

using namespace acervo;

class TestValueChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void aValueIsOffered_data();
    void aValueIsOffered();
    void whatTheLibraryHasComesFirst();
    void aTopicIsOfferedOnce();
};

void TestValueChoices::aValueIsOffered_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value"); // that is the first
    QTest::newRow("English") << "brazil" << "BR";
    QTest::newRow("Spanish") << "haití" << "HT";
    QTest::newRow("Portuguese") << "moçambique" << "MZ";
    QTest::newRow("French, without accents") << "bresil" << "BR";
    QTest::newRow("code") << "ve" << "VE";
    QTest::newRow("a country that no article has") << "kiribati" << "KI";
    QTest::newRow("region") << "south america" << "005";
    QTest::newRow("a topic of the library") << "commun" << "communes";
    QTest::newRow("a topic of the lexicon") << "credit" << "Credit unions";
}

void TestValueChoices::aValueIsOffered()
{
    QFETCH(QString, typed);
    ValueChoices choices(placeName);
    choices.setCounts({{.facet = Facet::Topic, .values = {{1, QStringLiteral("communes"), 4}}}});
    choices.setLexicon({QStringLiteral("Credit unions"), QStringLiteral("communes")});
    const QList<ValueChoice> offered = choices.matching(typed);
    QVERIFY(!offered.isEmpty());
    QTEST(offered.first().value, "value");
    QVERIFY(!offered.first().isNew);
}

void TestValueChoices::whatTheLibraryHasComesFirst()
{
    ValueChoices choices(placeName);
    choices.setCounts({{.facet = Facet::Country,
                        .values = {{packedCode(u"VE"), QStringLiteral("VE"), 6},
                                   {packedCode(u"CU"), QStringLiteral("CU"), 9}}}});
    const QList<ValueChoice> offered = choices.matching({});
    QCOMPARE(offered.size(), 2);
    QCOMPARE(offered.first().value, QStringLiteral("CU"));
    QCOMPARE(offered.first().count, std::optional<qint64>(9));
}

void TestValueChoices::aTopicIsOfferedOnce()
{
    ValueChoices choices(placeName);
    choices.setCounts({{.facet = Facet::Topic, .values = {{1, QStringLiteral("Land"), 4}}}});
    choices.setLexicon({QStringLiteral("Land")});
    const auto isLand = [](const ValueChoice &choice) { return choice.value == u"Land"; };
    QCOMPARE(std::ranges::count_if(choices.matching(QStringLiteral("land")), isLand), 1);
}

QTEST_MAIN(TestValueChoices)
#include "tst_valuechoices.moc"
