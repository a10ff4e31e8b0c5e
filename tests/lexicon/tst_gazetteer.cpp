#include "gazetteer.h"

#include <QSet>
#include <QTest>

using namespace acervo;

class GazetteerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsReadIntoItsColumns()
    {
        const auto places = readGazetteer(QStringLiteral(
            "# a "
            "comment\nJO\tJordan|?"
            "Transjordan\tJordania\tJordânia\tJordanie\tJordanian\tjordano\t\t\tAmman\n"));
        QCOMPARE(places.size(), 1);
        const GazetteerPlace &jordan = places.first();
        QCOMPARE(jordan.code, QStringLiteral("JO"));
        QCOMPARE(jordan.names[0].size(), 2);
        QCOMPARE(jordan.names[0][1].text, QStringLiteral("Transjordan"));
        QVERIFY(jordan.names[0][1].isAmbiguous());
        QVERIFY(!jordan.names[0][0].isAmbiguous());
        QCOMPARE(jordan.names[3].first().text, QStringLiteral("Jordanie"));
        QCOMPARE(jordan.adjectives[1].first().text, QStringLiteral("jordano"));
        QVERIFY(jordan.adjectives[2].isEmpty());
        QCOMPARE(jordan.towns.first().text, QStringLiteral("Amman"));
    }

    void everyPlaceHasANameInEveryLanguage()
    {
        for (const auto &places : {gazetteerCountries(), gazetteerRegions()}) {
            for (const GazetteerPlace &place : places) {
                for (const auto &names : place.names)
                    QVERIFY2(!names.isEmpty(), qPrintable(place.code));
            }
        }
    }

    // Nobody lives there, or what the people are called is no word of its own.
    void everyPeopleHasItsAdjectiveInEveryLanguage()
    {
        const QStringList uninhabited{"AQ", "BV", "GS", "HM", "TF", "UM"};
        const QStringList without{"CC", "CX", "SJ", "VG", "VI"};
        for (const GazetteerPlace &place : gazetteerCountries()) {
            if (uninhabited.contains(place.code))
                continue;
            QVERIFY2(!place.adjectives[0].isEmpty(), qPrintable(place.code));
            if (without.contains(place.code))
                continue;
            for (const auto &adjectives : place.adjectives)
                QVERIFY2(!adjectives.isEmpty(), qPrintable(place.code));
        }
    }

    // A form that ends in -o has one in -a, one of -és one of -esa, one of -ão one of -ã; and
    // plurals.
    void adjectivesHaveTheirGendersAndNumbers()
    {
        for (const GazetteerPlace &place : gazetteerCountries()) {
            for (const size_t language : {1, 2}) {
                QSet<QString> forms;
                for (const GazetteerForm &form : place.adjectives[language])
                    forms.insert(form.text);
                const auto has = [&](const QString &form, const QString &other) {
                    QVERIFY2(forms.contains(other),
                             qPrintable(place.code + u' ' + form + u' ' + other));
                };
                for (const QString &form : std::as_const(forms)) {
                    const bool isPlural = form.endsWith(u's') && forms.contains(form.chopped(1));
                    if (isPlural || form.contains(u' ') || form.contains(u'-'))
                        continue;
                    if (form.endsWith(QStringLiteral("ão"))) {
                        has(form, form.chopped(2) + u'ã');
                    } else if (form.endsWith(u'o')) {
                        has(form, form.chopped(1) + u'a');
                        has(form, form + u's');
                        has(form, form.chopped(1) + QStringLiteral("as"));
                    } else if (form.endsWith(QStringLiteral("és")) ||
                               form.endsWith(QStringLiteral("ês"))) {
                        has(form, form.chopped(2) + QStringLiteral("esa"));
                        has(form, form.chopped(2) + QStringLiteral("eses"));
                        has(form, form.chopped(2) + QStringLiteral("esas"));
                    } else if (form.endsWith(QStringLiteral("ense"))) {
                        has(form, form + u's');
                    }
                }
            }
        }
    }

    void codesAreTheirStandardsAndUnique()
    {
        QSet<QString> codes;
        for (const GazetteerPlace &place : gazetteerCountries()) {
            QVERIFY2(place.code.size() == 2 && place.code == place.code.toUpper(),
                     qPrintable(place.code));
            codes.insert(place.code);
        }
        QCOMPARE(codes.size(), 249 + 1); // ISO 3166-1 has so many; and Kosovo
        for (const GazetteerPlace &place : gazetteerRegions()) {
            QVERIFY2(place.code.size() == 3 && place.code.toInt() > 0, qPrintable(place.code));
            QVERIFY(!codes.contains(place.code));
            codes.insert(place.code);
        }
    }

    void noCellIsStray()
    {
        for (const GazetteerPlace &place : gazetteerCountries()) {
            const auto check = [&](const QList<GazetteerForm> &forms) {
                for (const GazetteerForm &form : forms) {
                    QVERIFY2(form.text.size() >= 2 && form.text == form.text.simplified() &&
                                 !form.text.contains(u'^') && !form.text.contains(u'='),
                             qPrintable(place.code + u' ' + form.text));
                }
            };
            for (size_t i = 0; i < 4; ++i) {
                check(place.names[i]);
                check(place.adjectives[i]);
            }
            check(place.towns);
        }
    }
};

QTEST_GUILESS_MAIN(GazetteerTest)
#include "tst_gazetteer.moc"
