#include "detector.h"

#include <QTest>

using namespace acervo;

namespace {

// "VE CU?" : in force, suggested; strongest first.
QString found(bool regions, const QString &title, const QString &summary, const QString &body)
{
    QStringList codes;
    for (const Place &place : Detector::standard().placesIn(title, summary, body)) {
        if (place.isRegion() == regions)
            codes.append(place.code + (place.suggested ? QStringLiteral("?") : QString()));
    }
    return codes.join(u' ');
}

QString found(const QString &title, const QString &summary = {}, const QString &body = {})
{
    return found(false, title, summary, body);
}

// The words that an evidence points at, by code points.
QString evidenceText(const QString &text, const Evidence &evidence)
{
    const QList<uint> points = text.toUcs4();
    const auto part = points.sliced(evidence.start, evidence.end - evidence.start);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
}

} // namespace

class DetectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTitleNamesItsCountries_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("codes");

        QTest::newRow("name") << "CoopCycle in Argentina" << "AR";
        QTest::newRow("possessive") << "Cuba's New Cooperative Legislation" << "CU";
        QTest::newRow("typographic possessive") << "Venezuela’s communes" << "VE";
        QTest::newRow("english adjective") << "Venezuelan Cooperatives" << "VE";
        QTest::newRow("english people") << "Haitians Organise" << "HT";
        QTest::newRow("french language") << "L'anglais recule, le coréen grimpe" << "";
        QTest::newRow("french adjective of a name") << "Le japonais Toyota embauche" << "JP";
        QTest::newRow("beginning of a name") << "La caisse de Sainte-Anne-des-Monts" << "GP?";
        QTest::newRow("a name of four words")
            << "Camiones entre Cúcuta y San Antonio del Táchira" << "CO VE";
        QTest::newRow("whose police") << "La policía de Cali no reportó incidentes" << "CO";
        QTest::newRow("a longer saint") << "La comunidad de San Sebastián Teponahuaxtlán" << "ES?";
        QTest::newRow("a noun within a name") << "La chácara de Rincón del Cerro" << "CU?";
        QTest::newRow("treaty of a town")
            << "Chisinau ratifie la convention d'Istanbul" << "MD TR?";
        QTest::newRow("a verb in capitals") << "CARTEIROS IRÃO PARAR NA SEXTA-FEIRA" << "IR?";
        QTest::newRow("the country beside that verb") << "O Irão para de exportar" << "IR";
        QTest::newRow("politician") << "Museveni wins again" << "UG";
        QTest::newRow("two") << "Cooperative Finance in Haiti and Grenada" << "GD HT";
        QTest::newRow("spanish") << "Las cooperativas venezolanas resisten" << "VE";
        QTest::newRow("spanish feminine") << "La comuna cubana" << "CU";
        QTest::newRow("portuguese") << "Bancos comunitários moçambicanos" << "MZ";
        QTest::newRow("french") << "Les coopératives haïtiennes" << "HT";
        QTest::newRow("french with capital") << "Les Vénézuéliens s'organisent" << "VE";
        QTest::newRow("elision") << "Retour d'Haïti par l'Équateur" << "EC HT";
        QTest::newRow("no accents") << "Cooperativas en Mexico y Peru" << "MX PE";
        QTest::newRow("longest: Guinea-Bissau") << "Banking in Guinea-Bissau" << "GW";
        QTest::newRow("longest: Papua New Guinea") << "Papua New Guinea at work" << "PG";
        QTest::newRow("longest: South Africa") << "South African stokvels" << "ZA";
        QTest::newRow("longest: Dominican Republic") << "The Dominican Republic" << "DO";
        QTest::newRow("new mexico") << "Acequias of New Mexico" << "US";
        QTest::newRow("latin america") << "Latin America and the Caribbean" << "";
        QTest::newRow("latin american") << "Latin American solidarity economies" << "";
        QTest::newRow("american") << "The American Dream" << "";
        QTest::newRow("former states of several countries")
            << "Yugoslavia, the Soviet Union, Czechoslovakia" << "";
        QTest::newRow("a former state of one") << "Mining in Zaire" << "CD";
        QTest::newRow("east germany") << "Life in East Germany" << "DE";
        QTest::newRow("us") << "Worker co-ops in the US" << "US";
        QTest::newRow("u.s.") << "Worker co-ops in the U.S. economy" << "US";
        QTest::newRow("us is a pronoun") << "Give us bread" << "";
        QTest::newRow("us in capitals says nothing") << "JOIN US NOW" << "";
        QTest::newRow("capitals") << "VENEZUELA'S COMMUNES" << "VE";
        QTest::newRow("usa in capitals") << "COOPERATIVES OF THE USA" << "US";
        QTest::newRow("ee.uu.") << "Cooperativas en EE.UU." << "US";
        QTest::newRow("lower case name") << "a plate of chile and turkey" << "";
        QTest::newRow("indian ocean") << "Fishing the Indian Ocean" << "";
        QTest::newRow("portuguese indiana") << "a cooperativa indiana" << "IN";
        QTest::newRow("the state of Indiana") << "Farms of Indiana" << "US";
        QTest::newRow("a comma parts a name") << "In Costa, Rica writes" << "";
        QTest::newRow("language") << "Also available in Spanish" << "";
        QTest::newRow("speaking") << "Notes from the French-speaking world" << "";
        QTest::newRow("not the language") << "Lessons in French cooperatives" << "FR";
        QTest::newRow("town") << "A print shop in Buenos Aires" << "AR";
        QTest::newRow("polish") << "Polish Dairies" << "PL";
        QTest::newRow("polish space") << "Measures on Polish spaces" << "";
        QTest::newRow("nothing") << "Building, Here and Now" << "";
        QTest::newRow("reunion is a meeting") << "Reunión anual" << "RE?";
    }
    void aTitleNamesItsCountries()
    {
        QFETCH(QString, title);
        QFETCH(QString, codes);
        QCOMPARE(found(title), codes);
    }

    void anAmbiguousNameNeedsAnotherSign_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("codes");

        QTest::newRow("georgia alone") << "Farming in Georgia" << "" << "GE? US?";
        QTest::newRow("however often") << "Georgia" << "Georgia, Georgia. Georgia!" << "GE? US?";
        QTest::newRow("with its capital") << "Farming in Georgia" << "Around Tbilisi." << "GE";
        QTest::newRow("beside a country") << "Wine of Armenia and Georgia" << "" << "AM GE";
        QTest::newRow("in a list") << "Niger, Chad and Mali" << "" << "ML NE TD";
        QTest::newRow("with its adjective") << "Jordan" << "The Jordanian co-ops." << "JO";
        QTest::newRow("a person") << "Cuba, Michael Jordan and us" << "" << "CU";
        QTest::newRow("another person") << "Cuba and Barbara Jordan" << "" << "CU";
        QTest::newRow("turkey") << "Turkey" << "" << "TR";
        QTest::newRow("turkish") << "Turkey" << "Turkish bakeries." << "TR";
        QTest::newRow("a surname after it") << "Jordan Peterson in Cuba" << "Jordan said." << "CU";
        QTest::newRow("its state after it") << "Cuba, New Mexico" << "" << "US";
        QTest::newRow("a state shortened") << "Floods in Lima, Ohio" << "And in Paris, TX." << "US";
        QTest::newRow("a list is no state") << "Armenia, Georgia and Iran" << "" << "AM GE IR";
        QTest::newRow("a word, in its place") << "Grève à Nice" << "" << "FR";
        QTest::newRow("a word") << "Nice work" << "" << "";
        QTest::newRow("a university") << "Cuba" << "The University of Chicago asks." << "CU US?";
        QTest::newRow("an origin weighs less") << "Cuba" << "The Mexican singer plays." << "CU MX?";
        QTest::newRow("a noun") << "Una china en el zapato" << "" << "CN?";
        QTest::newRow("an adjective") << "Empresas chinas" << "" << "CN";
        QTest::newRow("both Congos") << "Mining in Congo" << "" << "CD? CG?";
    }
    void anAmbiguousNameNeedsAnotherSign()
    {
        QFETCH(QString, title);
        QFETCH(QString, summary);
        QFETCH(QString, codes);
        QCOMPARE(found(title, summary), codes);
    }

    void aTextNamesItsRegions_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("codes");

        QTest::newRow("name") << "Credit unions in West Africa" << "" << "011";
        QTest::newRow("the longest name") << "Latin America and the Caribbean" << "" << "419";
        QTest::newRow("adjective") << "Latin American feminisms" << "" << "419";
        QTest::newRow("spanish") << "Ferias del Caribe" << "" << "029";
        QTest::newRow("portuguese") << "Cooperativas na Europa do Leste" << "" << "151";
        QTest::newRow("french") << "Les femmes d'Afrique de l'Ouest" << "" << "011";
        QTest::newRow("french adjective") << "Les coopératives africaines" << "" << "002";
        QTest::newRow("one, in whatever language") << "Asia" << "Asia" << "142";
        QTest::newRow("weighs by its field") << "Africa" << "In Europe" << "002 150";
        QTest::newRow("beside a country") << "Kenya and East Africa" << "" << "014";
        QTest::newRow("a country is no region") << "South Africa" << "South Africans" << "";
        QTest::newRow("nor does it make one") << "Kenya" << "" << "";
        QTest::newRow("a town is none") << "Teulada in Europe" << "" << "150";
        QTest::newRow("a people of one country") << "African American farmers" << "" << "";
        QTest::newRow("the world is everywhere") << "A World to Win" << "El mundo" << "";
        QTest::newRow("a country that is called so") << "Pohnpei, Micronesia" << "" << "";
        QTest::newRow("a list of countries") << "Australia and New Zealand" << "" << "";
        QTest::newRow("a person") << "Asia Argento sings" << "Africa Zamora answers" << "";
        QTest::newRow("another language's word") << "Landing on Europa" << "" << "";
        QTest::newRow("compared") << "Prices as in Europe" << "" << "150?";
        QTest::newRow("capitals") << "ÁFRICA OCIDENTAL" << "" << "011";
    }
    void aTextNamesItsRegions()
    {
        QFETCH(QString, title);
        QFETCH(QString, summary);
        QFETCH(QString, codes);
        QCOMPARE(found(true, title, summary, {}), codes);
    }

    void aRegionHasItsWords()
    {
        const auto places = Detector::standard().placesIn(u"Kenya", u"🌍 In East Africa", {});
        QCOMPARE(places.size(), 2);
        QCOMPARE(places[0].code, QStringLiteral("KE")); // countries first
        QCOMPARE(places[1].code, QStringLiteral("014"));
        QVERIFY(places[1].provenance == Provenance::Detected);
        QCOMPARE(places[1].evidence, (QList<Evidence>{{TextField::Summary, 5, 16}}));
    }

    void aTitleWeighsMoreThanASummaryThanABody()
    {
        const Detector &detector = Detector::standard();
        const auto inTitle = detector.placesIn(u"Cuba", {}, {}).first();
        const auto inSummary = detector.placesIn({}, u"Cuba", {}).first();
        const auto inBody = detector.placesIn({}, {}, u"Cuba").first();
        QVERIFY(inTitle.confidence > inSummary.confidence);
        QVERIFY(inSummary.confidence > inBody.confidence);
        QVERIFY(!inSummary.suggested);
        QVERIFY(inBody.suggested);
        QVERIFY(!detector.placesIn({}, u"After Havana", {}).first().suggested);
        QVERIFY(detector.placesIn({}, {}, u"After Havana").first().suggested);
        const auto often = detector.placesIn({}, {}, u"Cuba. Cuba. Cuba.").first();
        QVERIFY(often.confidence > inBody.confidence);
        QVERIFY(!often.suggested);
        QVERIFY(inTitle.provenance == Provenance::Detected);
    }

    void evidencePointsAtTheWordsInCodePoints_data()
    {
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QStringList>("words");

        QTest::newRow("plain") << "In Cuba and Cuban towns" << QStringList{"Cuba", "Cuban"};
        QTest::newRow("beyond the basic plane")
            << QStringLiteral("😀😀 Cuba 𝒳 Cuba") << QStringList{"Cuba", "Cuba"};
        QTest::newRow("accents stay") << "de Haïti" << QStringList{"Haïti"};
        QTest::newRow("decomposed accents")
            << QStringLiteral("de Hai\u0308ti 😀, Hai\u0308ti")
            << QStringList{QStringLiteral("Hai\u0308ti"), QStringLiteral("Hai\u0308ti")};
        QTest::newRow("several words")
            << "the United States of America." << QStringList{"United States of America"};
    }
    void evidencePointsAtTheWordsInCodePoints()
    {
        QFETCH(QString, summary);
        QFETCH(QStringList, words);
        const auto places = Detector::standard().placesIn({}, summary, {});
        QCOMPARE(places.size(), 1);
        QStringList pointedAt;
        for (const Evidence &evidence : places.first().evidence) {
            QVERIFY(evidence.field == TextField::Summary);
            pointedAt.append(evidenceText(summary, evidence));
        }
        QCOMPARE(pointedAt, words);
    }

    void evidenceIsCapped()
    {
        const auto places =
            Detector::standard().placesIn({}, {}, QStringLiteral("Cuba. ").repeated(10'000));
        QCOMPARE(places.first().evidence.size(), Detector::maxEvidence);
        QVERIFY(places.first().confidence < 1);
    }

    void hostileTextIsSurvived_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("empty") << "";
        QTest::newRow("lone surrogates")
            << QString(QChar(0xd83d)) + QStringLiteral(" Cuba ") + QChar(0xde00);
        QTest::newRow("no letters") << QString(100'000, u'-');
        QTest::newRow("one endless word") << QString(1'000'000, u'x');
        QTest::newRow("the beginning of a long name, often")
            << QStringLiteral("United States of ").repeated(20'000);
        QTest::newRow("nul") << QStringLiteral("Cu") + QChar(0) + QStringLiteral("ba");
    }
    void hostileTextIsSurvived()
    {
        QFETCH(QString, text);
        for (const Place &place : Detector::standard().placesIn(text, text, text))
            QVERIFY(!place.evidence.isEmpty());
    }

    void theSameTextGivesTheSameAnswer()
    {
        const QString text = QStringLiteral("Cuba, Haiti, Grenada, Venezuela and Mali");
        QCOMPARE(Detector::standard().placesIn(text, text, text),
                 Detector::standard().placesIn(text, text, text));
    }
};

QTEST_GUILESS_MAIN(DetectorTest)
#include "tst_detector.moc"
