#include "detector.h"
#include "formatdetection.h"
#include "listingpage.h"
#include "recordingsink.h"
#include "testpaths.h"

#include <QBuffer>
#include <QDir>
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

// One row for each page of a folder; false when it has none.
bool addPages(const QString &folder)
{
    QTest::addColumn<QString>("path");
    const QDir pages(folder, QStringLiteral("*.txt"));
    for (const QString &name : pages.entryList())
        QTest::newRow(qPrintable(name)) << pages.filePath(name);
    return !pages.isEmpty();
}

// What a sheet may say of an article, a line each; topics only where it does.
QString shown(const QJsonObject &article)
{
    QStringList lines;
    for (const char *key : {"date", "title", "summary", "url"})
        lines.append(QLatin1StringView(key) + QLatin1StringView(": ") +
                     article.value(QLatin1StringView(key)).toString());
    lines.append(QStringLiteral("authors: ") + strings(article.value(u"authors")).join(u"; "));
    if (article.contains(u"topics"))
        lines.append(QStringLiteral("topics: ") + strings(article.value(u"topics")).join(u"; "));
    return lines.join(u'\n');
}

QString shown(const ArticleDraft &draft, bool withTopics)
{
    QJsonObject article{{QStringLiteral("date"), draft.date.toIso()},
                        {QStringLiteral("title"), draft.title},
                        {QStringLiteral("summary"), draft.summary},
                        {QStringLiteral("url"), draft.url},
                        {QStringLiteral("authors"), QJsonArray::fromStringList(authorsOf(draft))}};
    if (withTopics)
        article.insert(QStringLiteral("topics"), QJsonArray::fromStringList(draft.topics));
    return shown(article);
}

// `path` is a page; its sheet lies beside it.
void comparePage(const QString &path)
{
    QFile sheet(QString(path).replace(QStringLiteral(".txt"), QStringLiteral(".expected.json")));
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(sheet.readAll()).object();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const ListingPage page = readListingPage(QString::fromUtf8(file.readAll()));

    RecordingSink sink;
    QVERIFY(importFile(path, sink));
    QVERIFY(sink.bad.isEmpty());
    const QJsonArray articles = expected.value(u"articles").toArray();
    QStringList wanted;
    QStringList got;
    for (const QJsonValue &article : articles)
        wanted.append(shown(article.toObject()).split(u'\n'));
    for (qsizetype i = 0; i < sink.articles.size(); ++i) {
        const bool withTopics = articles[i].toObject().contains(u"topics");
        got.append(shown(sink.articles[i], withTopics).split(u'\n'));
        QVERIFY(sink.articles[i].line > 0);
    }
    QVERIFY2(got == wanted, qPrintable(got.join(u'\n')));
    QCOMPARE(page.heading, expected.value(u"heading").toString());
    QCOMPARE(page.description, expected.value(u"description").toString());
}

QStringList countriesOf(const ArticleDraft &draft)
{
    QStringList codes;
    for (const Place &place :
         Detector::standard().placesIn(draft.title, draft.summary, draft.body)) {
        if (!place.suggested && !place.isRegion())
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
        if (!addPages(shared + QStringLiteral("/listings")))
            QSKIP("the folder shared/data/listings is not beside the checkout");
    }
    void aListingIsReadAsItsSheetSays()
    {
        QFETCH(QString, path);
        comparePage(path);
    }

    void aPageOfAnotherStyleIsReadAsItsSheetSays_data()
    {
        QVERIFY(addPages(QStringLiteral(ACERVO_SOURCE_DIR "/tests/importing/listings")));
    }
    void aPageOfAnotherStyleIsReadAsItsSheetSays()
    {
        QFETCH(QString, path);
        comparePage(path);
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
