// What the program says in its four languages. That a text of the source is missing in one shows
// here, and nowhere else: Qt would show the English one without a word.
#include "countwords.h"
#include "dateinwords.h"
#include "partialdate.h"
#include "spokenlanguage.h"
#include "testpaths.h"

#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    QString context;
    QString source;
    QString comment;
    QStringList forms; // one, or one for each plural
    bool isFinished = true;

    QString key() const { return context + u'\x1f' + source + u'\x1f' + comment; }
};

Text readText(QXmlStreamReader &xml, const QString &context)
{
    Text text{.context = context};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            text.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            text.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            text.isFinished = !xml.attributes().hasAttribute("type");
            const QString whole = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            text.forms = {whole};
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

QList<Text> textsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Text> texts;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            texts.append(readText(xml, context));
    }
    return xml.hasError() ? QList<Text>() : texts;
}

QString translationFile(const QString &language)
{
    return QStringLiteral(ACERVO_SOURCE_DIR "/resources/translations/acervo_%1.ts").arg(language);
}

// What has to stand in both: the places of values, in any order and of plurals in every form, and
// what a file dialog takes for patterns.
QMap<QString, bool> placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?[0-9n]|;;|\\(\\*[^)]*\\)|<[^>]*>"));
    QMap<QString, bool> places;
    for (const QRegularExpressionMatch &match : place.globalMatch(text))
        places.insert(match.captured(), true);
    return places;
}

QString blanksAround(const QString &text)
{
    static const QRegularExpression around(QStringLiteral("^([ \\n]*).*?([ \\n]*)$"),
                                           QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = around.match(text);
    return match.captured(1) + u'|' + match.captured(2);
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void noTextOfTheSourceIsMissing();
    void thePlacesOfValuesStand_data() { everyTextIsTranslated_data(); }
    void thePlacesOfValuesStand();
    void itSpeaks_data();
    void itSpeaks();
    void itSpeaksWhatTheSystemWishes_data();
    void itSpeaksWhatTheSystemWishes();
    void theChosenLanguageIsKept();
};

void TranslationsTest::cleanup()
{
    chooseLanguage({});
    speak(QStringLiteral("en"));
}

void TranslationsTest::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const SpokenLanguage &language : spokenLanguages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TranslationsTest::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const QList<Text> texts = textsOf(translationFile(language));
    QVERIFY(!texts.isEmpty());
    QStringList missing;
    for (const Text &text : texts) {
        if (!text.isFinished || text.forms.value(0).isEmpty())
            missing << text.context + u": "_s + text.source;
        // lupdate knows the class only where it understands the header.
        QVERIFY2(text.context.startsWith(u"acervo::") || text.context == u"CommandLine",
                 qPrintable(text.context + u": "_s + text.source));
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TranslationsTest::noTextOfTheSourceIsMissing()
{
    const QTemporaryDir folder;
    const QString found = folder.filePath(QStringLiteral("found_es.ts"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(ACERVO_SOURCE_DIR));
    lupdate.start(QStringLiteral(ACERVO_LUPDATE),
                  {"-silent", "-locations", "none", "-source-language", "en", "-target-language",
                   "es", "-recursive", "app", "ui", "models", "-ts", found});
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    QSet<QString> known;
    for (const Text &text : textsOf(translationFile(QStringLiteral("es"))))
        known.insert(text.key());
    const QList<Text> source = textsOf(found);
    QVERIFY(source.size() > 500);
    QStringList missing;
    for (const Text &text : source) {
        if (!known.remove(text.key()))
            missing << text.context + u": "_s + text.source;
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"New; the target acervo_texts brings them in:\n"_s + missing.join(u'\n')));
    QVERIFY2(known.isEmpty(), qPrintable(u"Gone: "_s + QStringList(known.values()).join(u'\n')));
}

void TranslationsTest::thePlacesOfValuesStand()
{
    QFETCH(QString, language);
    for (const Text &text : textsOf(translationFile(language))) {
        const QString said = text.forms.value(0);
        QVERIFY2(placesIn(said) == placesIn(text.source), qPrintable(said));
        if (said.contains(u'\n') && !text.source.contains(u'\n'))
            continue; // the forms of a plural, one under the other
        QVERIFY2(blanksAround(said) == blanksAround(text.source), qPrintable(said));
        QVERIFY2(said.endsWith(u'…') == text.source.endsWith(u'…'), qPrintable(said));
        // Where a language has no letter left for a key it goes without one.
        QVERIFY2(said.count(u'&') <= text.source.count(u'&'), qPrintable(said));
    }
}

void TranslationsTest::itSpeaks_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("many");
    QTest::addColumn<QString>("day");
    QTest::newRow("en") << "1 article" << "12 articles" << "16 February 2023";
    QTest::newRow("es") << "1 artículo" << "12 artículos" << "16 de febrero de 2023";
    QTest::newRow("pt") << "1 artigo" << "12 artigos" << "16 de fevereiro de 2023";
    QTest::newRow("fr") << "1 article" << "12 articles" << "16 février 2023";
}

void TranslationsTest::itSpeaks()
{
    QFETCH(QString, one);
    QFETCH(QString, many);
    QFETCH(QString, day);
    speak(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(articleCount(1), one);
    QCOMPARE(articleCount(12), many);
    QCOMPARE(dateInWords(PartialDate::ofDay(2023, 2, 16)), day);
}

void TranslationsTest::itSpeaksWhatTheSystemWishes_data()
{
    QTest::addColumn<QStringList>("wishes");
    QTest::addColumn<QString>("language");
    QTest::newRow("Mexico") << QStringList{"es-MX", "es"} << "es";
    QTest::newRow("Brazil") << QStringList{"pt-BR"} << "pt";
    QTest::newRow("second wish") << QStringList{"de-DE", "de", "fr-FR"} << "fr";
    QTest::newRow("neither") << QStringList{"de-DE", "de"} << "en";
    QTest::newRow("C") << QStringList{"C"} << "en";
    QTest::newRow("nothing") << QStringList() << "en";
}

void TranslationsTest::itSpeaksWhatTheSystemWishes()
{
    QFETCH(QStringList, wishes);
    QTEST(spokenLanguageFor(wishes), "language");
}

void TranslationsTest::theChosenLanguageIsKept()
{
    QVERIFY(chosenLanguage().isEmpty());
    chooseLanguage(QStringLiteral("fr"));
    QCOMPARE(chosenLanguage(), "fr");
    speakChosenLanguage();
    QCOMPARE(articleCount(2), "2 articles");
    QCOMPARE(QLocale().language(), QLocale::French);
    chooseLanguage({});
    speakChosenLanguage();
    QVERIFY(QLocale().language() != QLocale::French);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
