#include "placenames.h"

#include <QTest>

using namespace acervo;

class PlaceNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameMeansItsCountry_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code"); // empty: no country

        QTest::newRow("english") << "Cuba" << "CU";
        QTest::newRow("code") << "CU" << "CU";
        QTest::newRow("code in lower case") << "cu" << "CU";
        QTest::newRow("odd accents and case") << "cÚBá" << "CU";
        QTest::newRow("spanish") << "Países Bajos" << "NL";
        QTest::newRow("portuguese") << "Suíça" << "CH";
        QTest::newRow("french") << "Royaume-Uni" << "GB";
        QTest::newRow("short name") << "UK" << "GB";
        QTest::newRow("with stops") << "U.S." << "US";
        QTest::newRow("official") << "Bolivarian Republic of Venezuela" << "VE";
        QTest::newRow("ampersand or and") << "Trinidad & Tobago" << "TT";
        QTest::newRow("and") << "Trinidad and Tobago" << "TT";
        QTest::newRow("spaces around") << "  costa   rica " << "CR";
        QTest::newRow("two share it: the one shown so") << "Congo" << "CG";
        QTest::newRow("ambiguous in a text, not as a name") << "Georgia" << "GE";
        QTest::newRow("former state") << "Yugoslavia" << "";
        QTest::newRow("adjective") << "Venezuelan" << "";
        QTest::newRow("region") << "Latin America" << "";
        QTest::newRow("town") << "Caracas" << "";
        QTest::newRow("empty") << "" << "";
        QTest::newRow("only marks") << "?!" << "";
        QTest::newRow("very long") << QString(1'000'000, u'a') << "";
    }
    void aNameMeansItsCountry()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        QCOMPARE(PlaceNames::standard().countryCode(name).value_or(QString()), code);
    }

    void aNameMeansItsRegion_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");

        QTest::newRow("english") << "Latin America" << "419";
        QTest::newRow("long name") << "Latin America and the Caribbean" << "419";
        QTest::newRow("spanish") << "América Latina" << "419";
        QTest::newRow("one word") << "Latinoamérica" << "419";
        QTest::newRow("french") << "Amérique latine" << "419";
        QTest::newRow("code") << "419" << "419";
        QTest::newRow("case") << "SUB-SAHARAN AFRICA" << "202";
        QTest::newRow("caribbean") << "the Caribbean" << "029";
        QTest::newRow("southern europe") << "Southern Europe" << "039";
        QTest::newRow("not m49") << "Andes" << "";
        QTest::newRow("a country") << "Cuba" << "";
        QTest::newRow("a topic") << "Credit Unions" << "";
    }
    void aNameMeansItsRegion()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        QCOMPARE(PlaceNames::standard().regionCode(name).value_or(QString()), code);
    }

    void aCodeIsShownInTheLanguageAskedFor_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");

        QTest::newRow("english") << "VE" << "en" << "Venezuela";
        QTest::newRow("spanish") << "US" << "es" << "Estados Unidos";
        QTest::newRow("portuguese") << "NL" << "pt" << "Países Baixos";
        QTest::newRow("french") << "DE" << "fr" << "Allemagne";
        QTest::newRow("locale") << "DE" << "fr_FR" << "Allemagne";
        QTest::newRow("unknown language") << "DE" << "nl" << "Germany";
        QTest::newRow("no language") << "DE" << "" << "Germany";
        QTest::newRow("unknown code") << "ZZ" << "en" << "ZZ";
        QTest::newRow("region") << "419" << "en" << "Latin America";
        QTest::newRow("region in spanish") << "419" << "es" << "América Latina";
        QTest::newRow("region in french") << "029" << "fr" << "Caraïbes";
    }
    void aCodeIsShownInTheLanguageAskedFor()
    {
        QFETCH(QString, code);
        QFETCH(QString, language);
        QFETCH(QString, name);
        QCOMPARE(PlaceNames::standard().name(code, language), name);
    }

    // What the interface shows must be understood when a person types it.
    void everyShownNameIsUnderstood()
    {
        const PlaceNames &names = PlaceNames::standard();
        for (const char *language : {"en", "es", "pt", "fr"}) {
            for (const QString &code : names.countryCodes())
                QCOMPARE(
                    names.countryCode(names.name(code, QLatin1StringView(language).toString())),
                    code);
            for (const QString &code : names.regionCodes())
                QCOMPARE(names.regionCode(names.name(code, QLatin1StringView(language).toString())),
                         code);
        }
    }

    void codesAreSortedAndComplete()
    {
        const QStringList countries = PlaceNames::standard().countryCodes();
        QCOMPARE(countries.size(), 250);
        QVERIFY(std::ranges::is_sorted(countries));
        const QStringList regions = PlaceNames::standard().regionCodes();
        QVERIFY(regions.contains(QStringLiteral("419")));
        QVERIFY(std::ranges::is_sorted(regions));
    }
};

QTEST_GUILESS_MAIN(PlaceNamesTest)
#include "tst_placenames.moc"
