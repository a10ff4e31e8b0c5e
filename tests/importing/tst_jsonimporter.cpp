#include "decodeddevice.h"
#include "jsonimporter.h"
#include "recordingsink.h"

#include <QBuffer>
#include <QTest>

using namespace acervo;

namespace {

Result<void> read(QByteArray bytes, RecordingSink &sink)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    DecodedDevice text(buffer);
    return JsonImporter().read(text, QStringLiteral("file.json"), sink);
}

QStringList titles(const RecordingSink &sink)
{
    QStringList titles;
    for (const ArticleDraft &draft : sink.articles)
        titles.append(draft.title);
    return titles;
}

} // namespace

class JsonImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRecordsAreFound_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const char *json) {
            QTest::newRow(name) << QByteArray(json);
        };
        row("list", R"([{"title": "A"}, {"title": "B"}])");
        row("items", R"({"title": "Export", "items": [{"title": "A"}, {"title": "B"}]})");
        row("crossref",
            R"({"status": "ok", "message": {"total-results": 2, "items": [
                {"title": ["A"], "funder": [{"name": "x"}]}, {"title": ["B"]}]}})");
        row("solr", R"({"responseHeader": {"status": 0},
            "response": {"numFound": 2, "docs": [{"title": ["A"]}, {"title": ["B"]}]}})");
        row("openalex", R"({"meta": {"count": 2}, "results": [
            {"display_name": "A"}, {"display_name": "B"}]})");
        row("elastic", R"({"hits": {"hits": [
            {"_source": {"title": "A"}}, {"_source": {"title": "B"}}]}})");
        row("datacite", R"({"data": [{"id": "1", "attributes": {"titles": [{"title": "A"}]}},
            {"id": "2", "attributes": {"titles": [{"title": "B"}]}}]})");
        row("json-ld", R"({"@context": "x", "@graph": [{"@type": "WebSite", "name": "S"},
            {"@type": "Article", "headline": "A"}, {"@type": "NewsArticle", "headline": "B"}]})");
        row("zotero", R"([{"key": "1", "data": {"itemType": "book", "title": "A"}},
            {"key": "2", "data": {"itemType": "attachment", "title": "PDF"}},
            {"key": "3", "data": {"itemType": "book", "title": "B"}}])");
        row("by id", R"({"x1": {"title": "A"}, "x2": {"title": "B"}})");
        row("by id, beside others", R"({"x1": {"title": "A"}, "count": 2, "x2": {"title": "B"}})");
        row("rss", R"({"xml": {"version": "1.0"}, "rss": {"version": "2.0", "channel": {
            "title": "Show", "link": "x", "item": [{"title": "A"}, {"title": "B"}]}}})");
        row("any name", R"({"meine": {"liste": [{"title": "A"}, {"title": "B"}]}})");
        row("one after another", "{\"title\":\n\"A\"}\n{\"title\":\n\"B\"}");
        row("a mark", "\xef\xbb\xbf[{\"title\":\"A\"},{\"title\":\"B\"}]");
        row("a list of pages", R"([{"results": [{"title": "A"}]}, {"results": [{"title": "B"}]}])");
    }
    void theRecordsAreFound()
    {
        QFETCH(QByteArray, json);
        RecordingSink sink;
        QVERIFY(read(json, sink));
        QCOMPARE(titles(sink), (QStringList{"A", "B"}));
        QCOMPARE(sink.bad.size(), 0);
    }

    void oneRecordIsOneArticle_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("plain") << QByteArray(R"({"title": "A", "authors": [{"name": "B"}],
            "references": [{"title": "C"}]})");
        QTest::newRow("crossref") << QByteArray(R"({"status": "ok", "message": {"title": ["A"],
            "author": [{"name": "B"}], "reference": [{"article-title": "C"}]}})");
    }
    void oneRecordIsOneArticle()
    {
        QFETCH(QByteArray, json);
        RecordingSink sink;
        QVERIFY(read(json, sink));
        QCOMPARE(titles(sink), QStringList{"A"});
        QCOMPARE(sink.articles[0].persons.size(), 1);
    }

    void oneBrokenRecordCostsOnlyItself()
    {
        RecordingSink sink;
        QVERIFY(read("[\n{\"title\": \"A\"},\n{\"title\": oops},\n3,\n{\"id\": 1},\n"
                     "{\"title\": \"B\"},\n{\"title\": \"C",
                     sink));
        QCOMPARE(titles(sink), (QStringList{"A", "B"}));
        QCOMPARE(sink.articles[1].line, 6);
        QList<qint64> bad;
        for (const Error &error : std::as_const(sink.bad))
            bad.append(error.line);
        QCOMPARE(bad, (QList<qint64>{3, 4, 5, 7}));
    }

    void linesAreCountedInAWrapper()
    {
        RecordingSink sink;
        QVERIFY(read("{\n\"items\": [\n{\"title\": \"A\"},\n{\"title\": \"B\"}]}", sink));
        QCOMPARE(sink.articles.size(), 2);
        QCOMPARE(sink.articles[0].line, 3);
        QCOMPARE(sink.articles[1].line, 4);
    }

    void whatHoldsNoArticleIsRefused()
    {
        RecordingSink sink;
        const auto result = read("{\"a\": 1}", sink);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FormatUnknown);
    }

    void stopEndsIt()
    {
        RecordingSink sink;
        sink.stopAfter = 1;
        const auto result = read("[{\"title\":\"A\"},{\"title\":\"B\"}]", sink);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(sink.articles.size(), 1);
    }
};

QTEST_GUILESS_MAIN(JsonImporterTest)
#include "tst_jsonimporter.moc"
