#include "languageguess.h"
#include "testpaths.h"

#include <QFile>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

class TestLanguageGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreRecognized_data();
    void textsAreRecognized();
    void unsureIsEmpty_data();
    void unsureIsEmpty();
    void seedsAreEnglish();
};

void TestLanguageGuess::textsAreRecognized_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    auto row = [n = 0](const char *language, const char *text) mutable {
        QTest::addRow("%s %d", language, ++n)
            << QString::fromLatin1(language) << QString::fromUtf8(text);
    };
    row("en", "Industrias del Orinoco, C.A. (Indorca) is a factory without bosses in the "
              "industrial city of Puerto "
              "Ordaz in Bolívar state, the home of Venezuela’s basic industries.");
    row("en", "What makes communes and their advances so important?");
    row("en", "We show that the energy of the ground state is bounded from below.");
    row("es", "La fábrica sin patrones es una experiencia de control obrero en la ciudad de Puerto "
              "Ordaz.");
    row("es", "Las comunas y la construcción del socialismo en Venezuela");
    row("es", "¿Qué hace que las comunas sean tan importantes para el futuro del país?");
    row("pt",
        "A fábrica sem patrões é uma experiência de controle operário na cidade de Porto Alegre.");
    row("pt", "As comunas e a construção do poder popular não são uma novidade na América Latina");
    row("pt", "O movimento dos trabalhadores rurais sem terra no Brasil");
    row("fr", "L’usine sans patron est une expérience de contrôle ouvrier dans la ville de Puerto "
              "Ordaz.");
    row("fr", "Les communes et la construction du socialisme au Venezuela");
    row("fr", "Qu'est-ce que l'économie sociale et solidaire ?");
    row("de",
        "Die Fabrik ohne Chefs ist ein Beispiel für die Kontrolle durch Arbeiter in der Stadt.");
    row("de", "Über die Lage der arbeitenden Klasse und das Ende der Geschichte");
    row("it", "La fabbrica senza padroni è un'esperienza di controllo operaio nella città di "
              "Puerto Ordaz.");
    row("it", "Le comuni e la costruzione del socialismo nel Venezuela che non si arrende");
}

void TestLanguageGuess::textsAreRecognized()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QCOMPARE(guessedLanguage(text), language);
}

void TestLanguageGuess::unsureIsEmpty_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("a name") << u"Venezuela"_s;
    QTest::newRow("a short title") << u"Cuba libre"_s;
    QTest::newRow("shared words") << u"de la"_s;
    QTest::newRow("numbers") << u"1 2 3 4 5 6 7 8 9"_s;
    QTest::newRow("formula") << u"E = m c² and E = h ν: a b c d e f g h i j k l m"_s;
    QTest::newRow("russian")
        << u"Все люди рождаются свободными и равными в своем достоинстве и правах."_s;
    QTest::newRow("chinese") << u"人人生而自由，在尊严和权利上一律平等。"_s;
    QTest::newRow("finnish")
        << u"Kaikki ihmiset syntyvät vapaina ja tasavertaisina arvoltaan ja oikeuksiltaan."_s;
    QTest::newRow("lone surrogates") << QString(100, QChar(0xD800));
}

void TestLanguageGuess::unsureIsEmpty()
{
    QFETCH(QString, text);
    QCOMPARE(guessedLanguage(text), QString());
}

void TestLanguageGuess::seedsAreEnglish()
{
    QFile file(QStringLiteral(ACERVO_SOURCE_DIR "/../shared/data/seeds/000_bf3891c100bd8740.txt"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The seed listings are not beside the checkout.");
    int paragraphs = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.size() < 200)
            continue;
        QCOMPARE(guessedLanguage(QString::fromUtf8(line)), u"en"_s);
        ++paragraphs;
    }
    QVERIFY(paragraphs >= 5);
}

QTEST_GUILESS_MAIN(TestLanguageGuess)
#include "tst_languageguess.moc"
