#include "dateinwords.h"
#include "dossierwords.h"
#include "errorwords.h"
#include "helpwords.h"
#include "journalwords.h"
#include "querywords.h"
#include "reportwords.h"
#include "standingwords.h"

#include <QJsonArray>
#include <QTest>

using namespace acervo;

namespace {

constexpr int lastErrorCode = int(ErrorCode::Cancelled);
constexpr int lastHintCode = int(QueryHint::Code::TooDeep);

JournalEntry entry(const QString &kind, const QJsonObject &arguments)
{
    JournalEntry result;
    result.kind = kind;
    result.arguments = arguments;
    return result;
}

QString nameOfPlace(const QString &code)
{
    if (code == u"VE")
        return QStringLiteral("Venezuela");
    return code == u"419" ? QStringLiteral("Latin America") : QString();
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void datesReadAsTheyAreKnown_data();
    void datesReadAsTheyAreKnown();
    void datesSpeakTheLanguageOfTheLocale();
    void aDossierHasALanguageInEveryLocale();
    void everyErrorIsAWholeSentence_data();
    void everyErrorIsAWholeSentence();
    void errorsNameFileAndLine();
    void markupInAFileNameStaysAsItIs();
    void everyHintIsASentence();
    void hintsSuggestTheNearestName();
    void aPastedPageDoesNotFillAHint();
    void entriesReadAsWhatWasDone_data();
    void entriesReadAsWhatWasDone();
    void entriesOfUnknownKindShowTheirKind();
    void reportsCountWhatHappened_data();
    void reportsCountWhatHappened();
    void helpLinesFitATerminal();
    void everyStandingIsSaid_data();
    void everyStandingIsSaid();
};

void WordsTest::datesReadAsTheyAreKnown_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("brief");
    QTest::newRow("day") << "2024-01-01" << "1 January 2024" << "1 Jan";
    QTest::newRow("month") << "2023-05" << "May 2023" << "May";
    QTest::newRow("year") << "2023" << "2023" << "";
    QTest::newRow("old") << "0079-08-24" << "24 August 79" << "24 Aug";
    QTest::newRow("none") << "" << "No date" << "";
}

void WordsTest::datesReadAsTheyAreKnown()
{
    QFETCH(QString, iso);
    const PartialDate date = PartialDate::fromIso(iso);
    QTEST(dateInWords(date), "full");
    QTEST(shortDateInWords(date), "brief");
}

void WordsTest::datesSpeakTheLanguageOfTheLocale()
{
    const PartialDate day = PartialDate::fromIso(u"2024-01-01");
    QCOMPARE(dateInWords(day, QLocale(QLocale::Spanish)), "1 de enero de 2024");
    QCOMPARE(dateInWords(day, QLocale(QLocale::French)), "1 janvier 2024");
    QCOMPARE(dateInWords(PartialDate::fromIso(u"2024-03"), QLocale(QLocale::Portuguese)),
             "Março 2024");
}

void WordsTest::everyErrorIsAWholeSentence_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code <= lastErrorCode; ++code)
        QTest::addRow("%d", code) << code;
}

void WordsTest::everyErrorIsAWholeSentence()
{
    QFETCH(int, code);
    for (const QString &subject : {QString(), QStringLiteral("/home/a/notes.txt")}) {
        const QString sentence = errorInWords({ErrorCode(code), subject, QStringLiteral("17"), 3});
        QVERIFY2(!sentence.isEmpty(), "an error without a sentence");
        QVERIFY(sentence.front().isUpper() || sentence.front() == u'“');
        QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u')'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    }
}

void WordsTest::errorsNameFileAndLine()
{
    const QString sentence = errorInWords(
        {ErrorCode::RecordMalformed, QStringLiteral("/data/a.jsonl"), QStringLiteral("no }"), 7});
    QVERIFY(sentence.contains(u"/data/a.jsonl"));
    QVERIFY(sentence.contains(u"line 7"));
    QVERIFY(sentence.contains(u"no }"));
}

void WordsTest::markupInAFileNameStaysAsItIs()
{
    const QString name = QStringLiteral("/x/%1 <b>%2.txt");
    QVERIFY(errorInWords({ErrorCode::FileEmpty, name, {}, 0}).contains(name));
}

void WordsTest::everyHintIsASentence()
{
    for (int code = 0; code <= lastHintCode; ++code) {
        const QString sentence =
            hintInWords({QueryHint::Code(code), 0, 3, QStringLiteral("a:b"), {}});
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    }
}

void WordsTest::hintsSuggestTheNearestName()
{
    QCOMPARE(hintInWords({QueryHint::Code::UnknownField, 0, 8, QStringLiteral("contry:x"),
                          QStringLiteral("country")}),
             "No field “contry”. Did you mean “country”?");
}

void WordsTest::aPastedPageDoesNotFillAHint()
{
    const QueryHint hint{QueryHint::Code::UnknownValue, 0, 1, QString(100'000, u'x'), {}};
    QVERIFY(hintInWords(hint).size() < 100);
}

void WordsTest::entriesReadAsWhatWasDone_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("import") << "import"
                            << QJsonObject{{"added", 13}, {"files", QJsonArray{"a", "b"}}}
                            << "Imported 13 articles from 2 files";
    QTest::newRow("import of one")
        << "import" << QJsonObject{{"added", 1}, {"files", 1}} << "Imported 1 article from 1 file";
    QTest::newRow("import that updates")
        << "import" << QJsonObject{{"added", 2}, {"updated", 1200}, {"files", 1}}
        << "Imported 2 articles from 1 file and updated 1,200";
    QTest::newRow("update") << "import" << QJsonObject{{"updated", 3}, {"files", 1}}
                            << "Updated 3 articles from 1 file";
    QTest::newRow("tag") << "tag" << QJsonObject{{"articles", 2}, {"tag", "to read"}}
                         << "Tagged 2 articles “to read”";
    QTest::newRow("untag") << "untag" << QJsonObject{{"articles", 1}, {"tag", "draft"}}
                           << "Removed the tag “draft” from 1 article";
    QTest::newRow("tag named like a place holder")
        << "untag" << QJsonObject{{"articles", 1}, {"tag", "%1"}}
        << "Removed the tag “%1” from 1 article";
    QTest::newRow("confirm") << "decide"
                             << QJsonObject{{"articles", 1},
                                            {"verdict", "confirm"},
                                            {"topic", "Land"}}
                             << "Confirmed “Land” for 1 article";
    QTest::newRow("a country by its name")
        << "decide" << QJsonObject{{"articles", 2}, {"verdict", "add"}, {"place", "VE"}}
        << "Added “Venezuela” to 2 articles";
    QTest::newRow("a region by its name")
        << "decide" << QJsonObject{{"articles", 1}, {"verdict", "reject"}, {"place", "419"}}
        << "Rejected “Latin America” for 1 article";
    QTest::newRow("a place without a name")
        << "decide" << QJsonObject{{"articles", 1}, {"verdict", "withdraw"}, {"place", "QX"}}
        << "Withdrew what was decided about “QX” of 1 article";
    QTest::newRow("suggestions") << "decide"
                                 << QJsonObject{{"articles", 2},
                                                {"verdict", "reject"},
                                                {"suggested", true}}
                                 << "Rejected suggestions in 2 articles";
    QTest::newRow("rename") << "rename-tag" << QJsonObject{{"tag", "a"}, {"to", "b"}}
                            << "Renamed the tag “a” to “b”";
    QTest::newRow("unread") << "read" << QJsonObject{{"articles", 4}, {"value", false}}
                            << "Marked 4 articles as unread";
    QTest::newRow("star") << "star" << QJsonObject{{"articles", 1}, {"value", true}}
                          << "Starred 1 article";
    QTest::newRow("trash") << "trash" << QJsonObject{{"articles", 5}, {"value", true}}
                           << "Moved 5 articles to the trash";
    QTest::newRow("empty trash") << "empty-trash" << QJsonObject{{"articles", 5}, {"notes", 2}}
                                 << "Emptied the trash: 5 articles with 2 notes";
    QTest::newRow("correct") << "correct"
                             << QJsonObject{{"articles", 2},
                                            {"facts", QJsonArray{"date", "authors", "newer"}}}
                             << "Corrected 2 articles: Date, Authors";
    QTest::newRow("restore")
        << "correct"
        << QJsonObject{{"articles", 1}, {"facts", QJsonArray{"title"}}, {"restored", true}}
        << "Took the source's values back for 1 article: Title";
    QTest::newRow("new article") << "new-article"
                                 << QJsonObject{{"articles", 1}, {"heading", "A pamphlet"}}
                                 << "Made the article “A pamphlet” by hand";
    QTest::newRow("new articles") << "new-article" << QJsonObject{{"articles", 3}}
                                  << "Made 3 articles by hand";
    QTest::newRow("note") << "note" << QJsonObject{} << "Edited a note";
}

void WordsTest::entriesReadAsWhatWasDone()
{
    QFETCH(QString, kind);
    QFETCH(QJsonObject, arguments);
    QFETCH(QString, sentence);
    QCOMPARE(entryInWords(entry(kind, arguments), nameOfPlace), sentence);
    QCOMPARE(undoInWords(entry(kind, arguments), nameOfPlace), QStringLiteral("Undo: ") + sentence);
}

void WordsTest::entriesOfUnknownKindShowTheirKind()
{
    QCOMPARE(entryInWords(entry(QStringLiteral("merge-sources"), {}), nameOfPlace),
             "merge-sources");
}

void WordsTest::reportsCountWhatHappened_data()
{
    QTest::addColumn<int>("added");
    QTest::addColumn<int>("updated");
    QTest::addColumn<int>("unchanged");
    QTest::addColumn<int>("failures");
    QTest::addColumn<bool>("cancelled");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("first") << 13 << 0 << 0 << 0 << false << "13 articles added.";
    QTest::newRow("one") << 1 << 0 << 6 << 0 << false << "1 article added, 6 already here.";
    QTest::newRow("again") << 0 << 0 << 13 << 0 << false << "Nothing new, 13 already here.";
    QTest::newRow("all bad") << 0 << 0 << 0 << 2 << false
                             << "Nothing could be imported, 2 not readable.";
    QTest::newRow("some bad") << 5 << 1 << 0 << 2 << false
                              << "5 articles added, 1 updated, 2 not readable.";
    QTest::newRow("cancelled") << 2000 << 0 << 0 << 0 << true << "Stopped. 2,000 articles added.";
}

void WordsTest::reportsCountWhatHappened()
{
    QFETCH(int, added);
    QFETCH(int, updated);
    QFETCH(int, unchanged);
    QFETCH(int, failures);
    QFETCH(bool, cancelled);
    ImportReport report;
    report.added = added;
    report.updated = updated;
    report.unchanged = unchanged;
    report.failures = failures;
    report.cancelled = cancelled;
    QTEST(reportInWords(report), "sentence");
}

void WordsTest::helpLinesFitATerminal()
{
    const QStringList lines = queryHelp().split(u'\n');
    QVERIFY(lines.size() > 20);
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

void WordsTest::everyStandingIsSaid_data()
{
    QTest::addColumn<Provenance>("provenance");
    QTest::addColumn<bool>("suggested");
    QTest::addColumn<double>("confidence");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("stated") << Provenance::Stated << false << 1. << "Cuba, stated by the source";
    QTest::newRow("detected") << Provenance::Detected << false << 0.968
                              << QStringLiteral("Cuba, detected in the text, 97\u00a0%");
    QTest::newRow("suggested") << Provenance::Detected << true << 0.4
                               << QStringLiteral("Cuba, suggested by the text, 40\u00a0%");
    QTest::newRow("confirmed") << Provenance::Confirmed << true << 0.4 << "Cuba, confirmed by you";
    QTest::newRow("rejected") << Provenance::Rejected << false << 1. << "Cuba, rejected by you";
    QTest::newRow("added") << Provenance::Added << false << 1. << "Cuba, added by you";
    QTest::newRow("out of bounds") << Provenance::Detected << false << 1.5
                                   << QStringLiteral("Cuba, detected in the text, 100\u00a0%");
}

void WordsTest::everyStandingIsSaid()
{
    QFETCH(Provenance, provenance);
    QFETCH(bool, suggested);
    QFETCH(double, confidence);
    QTEST(standingInWords(QStringLiteral("Cuba"), standingOf(provenance, suggested), confidence),
          "sentence");
}

void WordsTest::aDossierHasALanguageInEveryLocale()
{
    const QLocale before;
    const auto languageIn = [](const QLocale &locale) {
        QLocale::setDefault(locale);
        return dossierWording({}, 1, QDate(2026, 1, 1), [](const QString &) { return QString(); })
            .language;
    };
    const QString ofC = languageIn(QLocale::c());
    const QString ofSpanish = languageIn(QLocale(QLocale::Spanish, QLocale::Mexico));
    QLocale::setDefault(before);
    QCOMPARE(ofC, QStringLiteral("en"));
    QCOMPARE(ofSpanish, QStringLiteral("es"));
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
