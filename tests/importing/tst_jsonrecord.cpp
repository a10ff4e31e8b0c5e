#include "jsonrecord.h"
#include "website.h"

#include <QJsonDocument>
#include <QTest>

using namespace acervo;

namespace {

// Two slashes in a raw string make moc take the rest of the line for a comment; JSON may escape
// them.
ArticleDraft read(const char *json) { return articleOf(QJsonDocument::fromJson(json).object()); }

QStringList authors(const ArticleDraft &draft)
{
    QStringList names;
    for (const Person &person : draft.persons)
        names.append(person.shown());
    return names;
}

} // namespace

class JsonRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordIsReadByTheNamesOfItsFields()
    {
        const ArticleDraft draft = read(R"({
            "id": "x/1", "date": "1995-05-24", "title": " A\n  Title ", "summary": "Words.",
            "authors": ["R. Calabrese", "V. Guidi"], "categories": ["hep-ex", "acc-phys", "hep-ex"],
            "doi": "10.1/abc", "url": "https:\/\/www.arxiv.org/abs/1", "comments": "7 pages"})");
        QCOMPARE(draft.title, QStringLiteral("A Title"));
        QCOMPARE(draft.summary, QStringLiteral("Words."));
        QCOMPARE(draft.date.toIso(), QStringLiteral("1995-05-24"));
        QCOMPARE(authors(draft), (QStringList{"R. Calabrese", "V. Guidi"}));
        QCOMPARE(draft.topics, (QStringList{"hep-ex", "acc-phys"}));
        QCOMPARE(draft.doi, QStringLiteral("10.1/abc"));
        QCOMPARE(draft.source, QStringLiteral("arxiv.org"));
        QCOMPARE(draft.fields, (QJsonObject{{"id", "x/1"}, {"comments", "7 pages"}}));
    }

    void otherNamesMeanTheSame_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");

        const auto row = [](const char *json, const char *field, const char *value) {
            QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(field)
                                << QString::fromUtf8(value);
        };
        row(R"({"headline": "A"})", "title", "A");
        row(R"({"Title": "A"})", "title", "A");
        row(R"({"abstract": "A"})", "summary", "A");
        row(R"({"description": "A"})", "summary", "A");
        row(R"({"content_text": "A"})", "body", "A");
        row(R"({"published": "2023-02"})", "date", "2023-02");
        row(R"({"published": "2023-02-16T10:00:00Z"})", "date", "2023-02-16");
        row(R"({"publication_date": "16 de febrero de 2023"})", "date", "2023-02-16");
        row(R"({"year": 2011})", "date", "2011");
        row(R"({"link": "https:\/\/a.b/c"})", "url", "https://a.b/c");
        row(R"({"language": "pt-BR"})", "lang", "pt");
        row(R"({"journal": "J"})", "source", "J");
        row(R"({"doi": "https:\/\/doi.org/10.1/x"})", "doi", "10.1/x");
        row(R"({"keywords": "a, b ,a"})", "topics", "a+b");
        row(R"({"tags": "a; b, c"})", "topics", "a+b, c");
        row(R"({"author": "Ana Ruiz and Bo Li"})", "authors", "Ana Ruiz+Bo Li");
        row(R"({"author": {"name": "Ana Ruiz"}})", "authors", "Ana Ruiz");
        row(R"({"title": ["A <i>b<\/i>"]})", "title", "A b");
        row(R"({"title": {"rendered": "A &rsquo; b"}})", "title", "A ’ b");
        row(R"({"dc:title": "A"})", "title", "A");
        row(R"({"display_name": "A"})", "title", "A");
        row(R"({"abstract": "<jats:p>A<\/jats:p>"})", "summary", "A");
        row(R"({"abstract_inverted_index": {"a": [1, 3], "B": [0], "c": [2]}})", "summary",
            "B a c a");
        row(R"({"content": {"rendered": "<p>A<\/p>\n<p>B<\/p>"}})", "body", "A\n\nB");
        row(R"({"issued": {"date-parts": [[2015, 5, 27]]}})", "date", "2015-05-27");
        row(R"({"issued": {"date-parts": [["2015", "5"]]}})", "date", "2015-05");
        row(R"({"issued": {"raw": "May 2015"}})", "date", "2015-05");
        row(R"({"published-print": {"date-parts": [[2015]]}})", "date", "2015");
        row(R"({"year": "2015", "month": "5"})", "date", "2015-05");
        row(R"({"year": 2015, "month": "may", "day": 7})", "date", "2015-05");
        row(R"({"date": 1577836800})", "date", "2020-01-01");
        row(R"({"date": 1577836800000})", "date", "2020-01-01");
        row(R"({"publicationDate": "2015-05-27", "year": 2015})", "date", "2015-05-27");
        row(R"({"container-title": ["J"]})", "source", "J");
        row(R"({"journal": {"name": "J"}})", "source", "J");
        row(R"({"primary_location": {"source": {"display_name": "J"}}})", "source", "J");
        row(R"({"prism:publicationName": "J"})", "source", "J");
        row(R"({"publicationTitle": "J"})", "source", "J");
        row(R"({"tags": [{"tag": "a"}, {"tag": "b"}]})", "topics", "a+b");
        row(R"({"concepts": [{"display_name": "a"}]})", "topics", "a");
        row(R"({"authorships": [{"author": {"display_name": "Ana Ruiz"}}]})", "authors",
            "Ana Ruiz");
        row(R"({"creators": [{"firstName": "Ana", "lastName": "Ruiz"}, {"name": "ACME"}]})",
            "authors", "Ana Ruiz+ACME");
        row(R"({"authors_parsed": [["Ruiz", "Ana", "Jr"]]})", "authors", "Ana Ruiz Jr");
        row(R"({"author": [{"given": "A", "family": "Beek", "non-dropping-particle": "van"}]})",
            "authors", "A van Beek");
        row(R"({"author": [{"literal": "World Bank"}]})", "authors", "World Bank");
        row(R"({"language": "English"})", "lang", "en");
        row(R"({"created": "1577836800"})", "date", "2020-01-01");
        row(R"({"author": {"fullOrUserName": "Ana Ruiz"}})", "authors", "Ana Ruiz");
        row(R"({"creators": [{"person_or_org": {"name": "Ruiz, Ana", "type": "personal"}}]})",
            "authors", "Ana Ruiz");
        row(R"({"dek": {"html": "<p>A<\/p>"}})", "summary", "A");
        row(R"({"links": {"self_html": "https:\/\/a.b/c"}})", "url", "https://a.b/c");
        row(R"({"time": 1577836800})", "date", "2020-01-01");
        row(R"({"dates": [{"dateType": "Created", "date": "2019"},
                          {"dateType": "Issued", "date": "2020-05"}]})",
            "date", "2020-05");
        row(R"({"dates": {"dateType": "Issued", "date": "2020-05-27"}})", "date", "2020-05-27");
        row(R"({"agents": [{"@type": "organization", "name": "University, Santa Barbara"}]})",
            "authors", "University, Santa Barbara");
        row(R"({"index_terms": {"ieee_terms": {"terms": ["a"]}, "author_terms": {"terms": ["b"]}}})",
            "topics", "b");
        row(R"({"creator": [{"family": "Ruiz", "given": "Ana"}]})", "authors", "Ana Ruiz");
    }
    void otherNamesMeanTheSame()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        const ArticleDraft draft = read(json.constData());
        const QHash<QString, QString> values{{"title", draft.title},
                                             {"summary", draft.summary},
                                             {"body", draft.body},
                                             {"date", draft.date.toIso()},
                                             {"url", draft.url},
                                             {"lang", draft.lang},
                                             {"source", draft.source},
                                             {"doi", draft.doi},
                                             {"topics", draft.topics.join(u'+')},
                                             {"authors", authors(draft).join(u'+')}};
        QTEST(values.value(field), "value");
        QVERIFY(draft.fields.isEmpty());
    }

    void aRecordMayStandInAnother()
    {
        const ArticleDraft zotero = read(R"({"key": "K", "library": {"name": "L"},
            "data": {"itemType": "journalArticle", "title": "A", "DOI": "10.1000/1"}})");
        QCOMPARE(zotero.title, QStringLiteral("A"));
        QCOMPARE(zotero.doi, QStringLiteral("10.1000/1"));
        const ArticleDraft datacite = read(R"({"id": "10.1000/2", "attributes": {
            "titles": [{"title": "B"}], "publicationYear": 2019, "publisher": "Zenodo",
            "doi": "10.1000/2", "subjects": [{"subject": "s"}]}})");
        QCOMPARE(datacite.title, QStringLiteral("B"));
        QCOMPARE(datacite.date.toIso(), QStringLiteral("2019"));
        QCOMPARE(datacite.topics, QStringList{"s"});
    }

    // Where a catalogue found a record is not what it appeared in.
    void aDepositHoldsTheWork()
    {
        const ArticleDraft draft = read(
            R"({"title": "A", "created": "2024-03-09T01:02:03", "doi": "10.1000/1",
                "metadata": {"title": "A", "publication_date": "2024-03-07", "description": "S",
                             "creators": [{"name": "Ruiz, Ana"}], "keywords": ["a", "b"]}})");
        QCOMPARE(draft.title, QStringLiteral("A"));
        QCOMPARE(draft.date.toIso(), QStringLiteral("2024-03-07"));
        QCOMPARE(draft.summary, QStringLiteral("S"));
        QCOMPARE(draft.doi, QStringLiteral("10.1000/1"));
        QCOMPARE(authors(draft), QStringList{"Ana Ruiz"});
        QCOMPARE(draft.topics, (QStringList{"a", "b"}));
    }

    void theYearOfPublicationOutweighsADayOfTheRecord()
    {
        const ArticleDraft draft = read(
            R"({"title": "A", "year": "2023", "timestamp": "Tue, 04 Oct 2022 22:39:18 +0200"})");
        QCOMPARE(draft.date.toIso(), QStringLiteral("2023"));
        QCOMPARE(draft.fields.keys(), QStringList{"timestamp"});
    }

    void aCatalogueIsNoContainer()
    {
        const ArticleDraft draft = read(R"({"title": "A", "source": "Crossref",
            "publisher": "House", "issued": {"date-parts": [[2015]]}})");
        QCOMPARE(draft.source, QString());
        QCOMPARE(draft.fields, (QJsonObject{{"source", "Crossref"}, {"publisher", "House"}}));
    }

    void anIdentifierIsFoundAmongOthers_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("semantic scholar")
            << QByteArray(R"({"title": "A", "externalIds": {"MAG": "1", "DOI": "10.1000/1"}})");
        QTest::newRow("doaj") << QByteArray(
            R"({"title": "A", "identifier": [{"type": "doi", "id": "10.1000/1"}]})");
        QTest::newRow("pubmed") << QByteArray(
            R"({"title": "A", "articleids": [{"idtype": "doi", "value": "10.1000/1"}]})");
        QTest::newRow("invenio") << QByteArray(
            R"({"pids": {"doi": {"identifier": "10.1000/1"}}, "metadata": {"title": "A"}})");
        QTest::newRow("named by it")
            << QByteArray(R"({"@id": "https:\/\/doi.org/10.1000/1", "name": "A"})");
        QTest::newRow("text") << QByteArray(
            R"({"title": "A", "identifier": "http:\/\/dx.doi.org/10.1000/1"})");
        QTest::newRow("address") << QByteArray(
            R"({"title": "A", "url": "https:\/\/doi.org/10.1000/1"})");
    }
    void anIdentifierIsFoundAmongOthers()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(read(json.constData()).doi, QStringLiteral("10.1000/1"));
    }

    void whatCanNotBeUsedStaysInTheFields_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("fields");
        const auto row = [](const char *json, const char *fields) {
            QTest::newRow(json) << QByteArray(json) << QByteArray(fields);
        };
        row(R"({"title": [1]})", R"({"title":[1]})");
        row(R"({"categories": [3, 4]})", R"({"categories":[3,4]})");
        row(R"({"data": {"x": 1}})", R"({"data":{"x":1}})");
        row(R"({"date": "soon"})", R"({"date":"soon"})");
        row(R"({"date": "2020", "published": "2021"})", R"({"published":"2021"})");
        row(R"({"abstract": "b", "summary": "a"})", R"({"abstract":"b"})");
        row(R"({"created": "2020-01-01", "date": "never"})", R"({"date":"never"})");
        row(R"({"authors": [1, 2]})", R"({"authors":[1,2]})");
        row(R"({"topics": [["a"]]})", R"({"topics":[["a"]]})");
        row(R"({"lang": "Klingon"})", R"({"lang":"Klingon"})");
        row(R"({"dates": [{"dateType": "Collected", "date": "2019"}]})",
            R"({"dates":[{"date":"2019","dateType":"Collected"}]})");
        row(R"({"title": null, "x": null})", R"({})");
        row(R"({"x": {"y": "a\u0000b"}})", R"({"x":{"y":"ab"}})");
    }
    void whatCanNotBeUsedStaysInTheFields()
    {
        QFETCH(QByteArray, json);
        const ArticleDraft draft = read(json.constData());
        QTEST(QJsonDocument(draft.fields).toJson(QJsonDocument::Compact), "fields");
    }

    void aSubtitleBelongsToATitleOrTellsOfAPost_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("summary");
        const auto row = [](const char *name, const char *json, const char *title,
                            const char *summary) {
            QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(title)
                                << QString::fromUtf8(summary);
        };
        row("post", R"({"title": "T", "subtitle": "S", "post_date": "2022-08-12"})", "T", "S");
        row("post with a summary",
            R"({"title": "T", "subtitle": "S", "excerpt": "E", "date": "2022-08-12"})", "T", "E");
        row("book", R"({"title": "T", "subtitle": "S", "publisher": "P", "date": "2022-08-12"})",
            "T: S", "");
        row("year", R"({"title": "T", "subtitle": "S", "year": 2022})", "T: S", "");
        row("DOI", R"({"title": "T", "subtitle": "S", "doi": "10.1/x", "date": "2022-08-12"})",
            "T: S", "");
        row("alone", R"({"subtitle": "S", "date": "2022-08-12"})", "S", "");
    }
    void aSubtitleBelongsToATitleOrTellsOfAPost()
    {
        QFETCH(QByteArray, json);
        const ArticleDraft draft = read(json.constData());
        QTEST(draft.title, "title");
        QTEST(draft.summary, "summary");
    }

    void textIsMadeValid()
    {
        const ArticleDraft draft =
            read(R"({"title": "a\u0000b \ud83d c", "summary": "\ud83d\ude00"})");
        QCOMPARE(draft.title,
                 QStringLiteral("ab ") + QChar(QChar::ReplacementCharacter) + QStringLiteral(" c"));
        QCOMPARE(draft.summary, QStringLiteral("😀"));
    }

    void aSiteIsNamedByItsHost_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("site");
        QTest::newRow("plain") << "https://geo.coop/a/b" << "geo.coop";
        QTest::newRow("www") << "http://www.Geo.coop" << "geo.coop";
        QTest::newRow("port and user") << "https://me@geo.coop:8080/?x" << "geo.coop";
        QTest::newRow("query") << "https://geo.coop?x=https://a.b" << "geo.coop";
        QTest::newRow("script") << "javascript:alert(1)" << "";
        QTest::newRow("no scheme") << "geo.coop" << "";
        QTest::newRow("no host") << "https:///a" << "";
        QTest::newRow("space") << "https://a b/c" << "";
        QTest::newRow("long") << QStringLiteral("https://") + QString(300, u'a') << "";
        QTest::newRow("empty") << "" << "";
    }
    void aSiteIsNamedByItsHost()
    {
        QFETCH(QString, address);
        QTEST(siteOf(address), "site");
    }
};

QTEST_GUILESS_MAIN(JsonRecordTest)
#include "tst_jsonrecord.moc"
