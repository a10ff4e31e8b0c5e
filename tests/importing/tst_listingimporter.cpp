#include "detector.h"
#include "formatdetection.h"
#include "recordingsink.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace acervo;

namespace {

const QString shared = QStringLiteral(ACERVO_SOURCE_DIR "/../shared/data");

QStringList authorsOf(const ArticleDraft &draft)
{
    QStringList names;
    for (const Person &person : draft.persons)
        names.append(person.shown());
    return names;
}

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list.append(value.toString());
    return list;
}

QStringList countriesOf(const ArticleDraft &draft)
{
    QStringList codes;
    for (const Place &place :
         Detector::standard().countriesIn(draft.title, draft.summary, draft.body)) {
        if (!place.suggested)
            codes.append(place.code);
    }
    codes.sort();
    return codes;
}

} // namespace

class ListingImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListingIsReadAsItsSheetSays_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(shared + QStringLiteral("/listings"), {QStringLiteral("*.txt")});
        if (!files.hasNext())
            QSKIP("the shared listings are not here");
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(files.fileName())) << path;
        }
    }
    void aListingIsReadAsItsSheetSays()
    {
        QFETCH(QString, path);
        QFile sheet(
            QString(path).replace(QStringLiteral(".txt"), QStringLiteral(".expected.json")));
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(sheet.readAll()).object();

        RecordingSink sink;
        QVERIFY(importFile(path, sink));
        QVERIFY(sink.bad.isEmpty());
        const QJsonArray articles = expected.value(u"articles").toArray();
        QCOMPARE(sink.articles.size(), articles.size());
        for (qsizetype i = 0; i < articles.size(); ++i) {
            const QJsonObject article = articles[i].toObject();
            const ArticleDraft &draft = sink.articles[i];
            QCOMPARE(draft.title, article.value(u"title").toString());
            QCOMPARE(draft.summary, article.value(u"summary").toString());
            QCOMPARE(draft.date.toIso(), article.value(u"date").toString());
            QCOMPARE(draft.url, article.value(u"url").toString());
            QCOMPARE(authorsOf(draft), strings(article.value(u"authors")));
            const QString heading = expected.value(u"heading").toString();
            const QStringList topics =
                heading == QStringLiteral("Search") ? QStringList() : QStringList(heading);
            QCOMPARE(draft.topics, topics);
            QVERIFY(draft.line > 0);
        }
    }

    void theSeedsGiveTheirArticlesAndCountries()
    {
        QDirIterator files(shared + QStringLiteral("/seeds"), {QStringLiteral("*.txt")});
        if (!files.hasNext())
            QSKIP("the shared seeds are not here");
        RecordingSink sink;
        while (files.hasNext())
            QVERIFY(importFile(files.next(), sink));
        QCOMPARE(sink.articles.size(), 19);

        QMap<QString, ArticleDraft> distinct;
        for (const ArticleDraft &draft : std::as_const(sink.articles)) {
            QVERIFY(!draft.title.isEmpty());
            QVERIFY(!draft.summary.isEmpty());
            QCOMPARE(draft.date.precision(), PartialDate::Precision::Day);
            QCOMPARE(draft.topics, QStringList(QStringLiteral("Latin America")));
            QCOMPARE(draft.source, QString());
            distinct.insert(draft.title, draft);
        }
        QCOMPARE(distinct.size(), 13);

        QMap<QString, int> counts;
        for (const ArticleDraft &draft : std::as_const(distinct))
            ++counts[countriesOf(draft).join(u'+')];
        const QMap<QString, int> expected{{QStringLiteral("VE"), 6},
                                          {QStringLiteral("CU"), 2},
                                          {QStringLiteral("AR"), 1},
                                          {QStringLiteral("GD+HT"), 1},
                                          {QString(), 3}};
        QCOMPARE(counts, expected);
    }

    void lineIsWhereTheArticleBegins()
    {
        const QByteArray text = "Cuba\n\nMay 1, 2020\n\nOne\n\nA text.\n\nMay 2, 2020\n\nTwo\n";
        QBuffer buffer;
        buffer.setData(text);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        RecordingSink sink;
        QVERIFY(newImporter(ImportFormat::Listing)->read(buffer, QStringLiteral("x"), sink));
        QCOMPARE(sink.articles.size(), 2);
        QCOMPARE(sink.articles[0].line, 3);
        QCOMPARE(sink.articles[1].line, 9);
        QCOMPARE(sink.reports.last(), text.size());
    }

    void stopEndsTheReading()
    {
        QBuffer buffer;
        buffer.setData(QByteArray("May 1, 2020\n\nTitle\n\nA text.\n\n").repeated(1000));
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        RecordingSink sink;
        sink.stopAfter = 10;
        const auto result =
            newImporter(ImportFormat::Listing)->read(buffer, QStringLiteral("x"), sink);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(sink.articles.size(), 10);
    }

    void articlesAreCapped()
    {
        QBuffer buffer;
        buffer.setData(QByteArray("May 1, 2020\nTitle\n\n").repeated(100'001));
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        RecordingSink sink;
        const auto result =
            newImporter(ImportFormat::Listing)->read(buffer, QStringLiteral("x"), sink);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FileTooLarge);
        QVERIFY(result.error().line > 0);
        QCOMPARE(sink.articles.size(), 100'000);
    }
};

QTEST_GUILESS_MAIN(ListingImporterTest)
#include "tst_listingimporter.moc"
