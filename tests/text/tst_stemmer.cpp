#include "stemmer.h"

#include <QTest>

using namespace acervo;

class TestStemmer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsOfOneWordShareAStem_data();
    void formsOfOneWordShareAStem();
    void whatHasNoStem_data();
    void whatHasNoStem();
    void eachStemStandsOnce();
    void accentsTypedOrNot();
    void signsAroundAWordAreNotOfIt();
};

void TestStemmer::formsOfOneWordShareAStem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("en") << "en" << "cooperatives" << "Cooperative";
    QTest::newRow("es") << "es" << "cooperativas" << "cooperativa";
    QTest::newRow("pt") << "pt" << "trabalhadores" << "trabalhador";
    QTest::newRow("fr") << "fr" << "travailleurs" << "travailleur";
    QTest::newRow("it") << "it" << "fabbriche" << "fabbrica";
    QTest::newRow("de") << "de" << "Genossenschaften" << "Genossenschaft";
}

void TestStemmer::formsOfOneWordShareAStem()
{
    QFETCH(const QString, language);
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    Stemmer stemmer;
    const QString stem = stemmer.stems(one, language);
    QVERIFY(stem.startsWith(language + u':'));
    QCOMPARE(stemmer.stems(other, language), stem);
    QVERIFY(stemmer.stemsInAllLanguages(one).contains(stem));
}

void TestStemmer::whatHasNoStem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("no language") << "cooperatives" << QString();
    QTest::newRow("another language") << "cooperatives" << "zh";
    QTest::newRow("short words") << "of to a" << "en";
    QTest::newRow("numbers") << "2023 1st" << "en";
    QTest::newRow("signs") << "& - …" << "en";
    QTest::newRow("too long") << QString(1000, QChar(u'x')) << "en";
    QTest::newRow("lone surrogate") << QString(QChar(char16_t(0xd800))) << "en";
}

void TestStemmer::whatHasNoStem()
{
    QFETCH(const QString, text);
    QFETCH(const QString, language);
    QCOMPARE(Stemmer().stems(text, language), QString());
}

void TestStemmer::eachStemStandsOnce()
{
    QCOMPARE(Stemmer().stems(u"Worker, workers; the WORKER.", QStringLiteral("en")),
             QStringLiteral("en:worker en:the"));
}

// Snowball knows "ación", not "acion".
void TestStemmer::accentsTypedOrNot()
{
    Stemmer stemmer;
    const QStringList stored = stemmer.stems(u"cooperación", QStringLiteral("es")).split(u' ');
    const auto finds = [&](QStringView typed) {
        return std::ranges::any_of(stemmer.stemsInAllLanguages(typed),
                                   [&](const QString &stem) { return stored.contains(stem); });
    };
    QVERIFY(finds(u"cooperacion"));
    QVERIFY(finds(u"cooperaciones"));
    QVERIFY(finds(u"COOPERACIÓN"));
    QVERIFY(!finds(u"corporación"));
}

void TestStemmer::signsAroundAWordAreNotOfIt()
{
    Stemmer stemmer;
    const QStringList stems = stemmer.stemsOf(u"lasers", QStringLiteral("en"));
    QCOMPARE(stems, QStringList{QStringLiteral("en:laser")});
    for (const char16_t *text : {u"'lasers", u"#lasers", u"@lasers", u"[lasers]", u"lasers…"})
        QCOMPARE(stemmer.stemsOf(text, QStringLiteral("en")), stems);
    QCOMPARE(stemmer.stemsInAllLanguages(u"'Lasers'"), stemmer.stemsInAllLanguages(u"lasers"));
    QCOMPARE(stemmer.stemsInAllLanguages(u"two lasers"), QStringList());
}

QTEST_GUILESS_MAIN(TestStemmer)
#include "tst_stemmer.moc"
