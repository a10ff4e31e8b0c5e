#include "decodeddevice.h"
#include "feedarticle.h"
#include "feedimporter.h"
#include "formatdetection.h"
#include "recordingsink.h"

#include <QBuffer>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

RecordingSink readFeed(QByteArray bytes)
{
    RecordingSink sink;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<ImportFormat> format = detectFormat(buffer, u"feed"_s);
    DecodedDevice text(buffer);
    if (format && *format == ImportFormat::Feed && FeedImporter().read(text, u"feed"_s, sink))
        return sink;
    sink.articles.clear();
    return sink;
}

QByteArray rss(const QByteArray &items, const QByteArray &head = {})
{
    return "<?xml version=\"1.0\"?><rss version=\"2.0\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
           " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"\n"
           " xmlns:prism=\"http://prismstandard.org/namespaces/basic/2.0/"
           "\"><channel><title>Ledger</title>\n"
           "<link>https://example.org/blog/</link>" +
           head + items + "</channel></rss>";
}

QByteArray atom(const QByteArray &entries, const QByteArray &head = {})
{
    return "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"pt-BR\"\n"
           " xml:base=\"https://example.org/a/\"><title>Caderno</title>" +
           head + entries + "</feed>";
}

ArticleDraft only(const QByteArray &bytes)
{
    const RecordingSink sink = readFeed(bytes);
    return sink.articles.size() == 1 ? sink.articles.first() : ArticleDraft();
}

QStringList authorsOf(const ArticleDraft &draft)
{
    QStringList names;
    for (const Person &person : draft.persons)
        names.append(person.role == u"author" ? person.shown()
                                              : QString(person.role + u':' + person.shown()));
    return names;
}

} // namespace

class FeedImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rssItem()
    {
        const ArticleDraft draft = only(rss(
            "<item><title>A &lt;i&gt;counter&lt;/i&gt;</title>\n"
            "<link>1.html</link><dc:creator>Paredes, Lucía</dc:creator><dc:creator>Tomás "
            "Ibarra</dc:creator>\n"
            "<pubDate>Thu, 16 Feb 2023 23:50:00 "
            "-0500</pubDate><category>Credit</category><dc:subject>Markets;\n"
            "Towns</dc:subject><description>Short.</description><content:encoded><![CDATA[<p>Long\n"
            "text.</p><p>More.</p>]]></content:encoded><guid isPermaLink=\"false\">g1</guid>\n"
            "<prism:doi>doi:10.1000/182</prism:doi><dc:language>es</dc:language></item>"));
        QCOMPARE(draft.title, u"A counter"_s);
        QCOMPARE(draft.url, u"https://example.org/blog/1.html"_s);
        QCOMPARE(authorsOf(draft), (QStringList{u"Lucía Paredes"_s, u"Tomás Ibarra"_s}));
        QCOMPARE(draft.date.toIso(), u"2023-02-16"_s);
        QCOMPARE(draft.topics, (QStringList{u"Credit"_s, u"Markets"_s, u"Towns"_s}));
        QCOMPARE(draft.summary, u"Short."_s);
        QCOMPARE(draft.body, u"Long text.\n\nMore."_s);
        QCOMPARE(draft.doi, u"10.1000/182"_s);
        QCOMPARE(draft.source, u"Ledger"_s);
        QCOMPARE(draft.lang, u"es"_s);
        QCOMPARE(draft.fields.value(u"id").toString(), u"g1"_s);
        QCOMPARE(draft.line, 4);
    }

    void atomEntry()
    {
        const ArticleDraft draft = only(atom(
            "<entry xml:base=\"b/\"><title type=\"text\">1 &lt; 2\n"
            "&lt;b&gt;</title><link rel=\"self\" href=\"no\"/><link rel=\"alternate\" "
            "href=\"c?x=1\"/>\n"
            "<updated>2024-01-02T00:00:00Z</updated><published>2023-05-06T01:02:03+09:00</"
            "published>\n"
            "<summary type=\"html\">&lt;p&gt;Um&lt;/p&gt;</summary><content type=\"xhtml\"><div\n"
            "xmlns=\"http://www.w3.org/1999/xhtml\"><p>Dois "
            "&lt;b&gt;</p></div></content><author><name>Ana\n"
            "Ruiz</name><email>a@example.org</email></author><contributor><name>Rui</name></"
            "contributor>\n"
            "<category term=\"x\" label=\"Feira\"/></entry>",
            "<author><name>Nobody</name></author>"));
        QCOMPARE(draft.title, u"1 < 2 <b>"_s);
        QCOMPARE(draft.url, u"https://example.org/a/b/c?x=1"_s);
        QCOMPARE(draft.date.toIso(), u"2023-05-06"_s);
        QCOMPARE(draft.summary, u"Um"_s);
        QCOMPARE(draft.body, u"Dois <b>"_s);
        QCOMPARE(authorsOf(draft), (QStringList{u"Ana Ruiz"_s, u"contributor:Rui"_s}));
        QCOMPARE(draft.topics, QStringList{u"Feira"_s});
        QCOMPARE(draft.lang, u"pt"_s);
        QCOMPARE(draft.source, u"Caderno"_s);
    }

    void atomEntryOfAnotherFeed()
    {
        const ArticleDraft draft =
            only(atom("<entry><title>T</title><source><title>Outro</title>\n"
                      "<author><name>Rui Sá</name></author></source></entry>"));
        QCOMPARE(draft.source, u"Outro"_s);
        QCOMPARE(authorsOf(draft), QStringList{u"Rui Sá"_s});
    }

    void authors_data()
    {
        QTest::addColumn<QByteArray>("item");
        QTest::addColumn<QStringList>("authors");
        QTest::newRow("mail and name") << QByteArray("<author>a@example.org (Ana Ruiz)</author>")
                                       << QStringList{u"Ana Ruiz"_s};
        QTest::newRow("name and mail")
            << QByteArray("<author>Ana Ruiz &lt;a@example.org&gt;</author>")
            << QStringList{u"Ana Ruiz"_s};
        QTest::newRow("mail") << QByteArray("<author>a@example.org</author>")
                              << QStringList{u"a@example.org"_s};
        QTest::newRow("creator before author")
            << QByteArray("<author>a@example.org</author><dc:creator>Ana Ruiz</dc:creator>")
            << QStringList{u"Ana Ruiz"_s};
        QTest::newRow("several in one")
            << QByteArray("<dc:creator>Ana Ruiz and Rui Costa</dc:creator>")
            << QStringList{u"Ana Ruiz"_s, u"Rui Costa"_s};
        QTest::newRow("undeclared prefix")
            << QByteArray("<itunes:author>Ana Ruiz</itunes:author>") << QStringList{u"Ana Ruiz"_s};
        QTest::newRow("of the feed") << QByteArray("") << QStringList{u"Eva Sol"_s};
    }
    void authors()
    {
        QFETCH(QByteArray, item);
        const ArticleDraft draft = only(rss("<item><title>T</title>" + item + "</item>",
                                            "<itunes:author>Eva Sol</itunes:author>"));
        QTEST(authorsOf(draft), "authors");
    }

    void addresses_data()
    {
        QTest::addColumn<QByteArray>("item");
        QTest::addColumn<QString>("url");
        QTest::newRow("guid") << QByteArray("<guid>https://e.org/1</guid>") << u"https://e.org/1"_s;
        QTest::newRow("guid that is none")
            << QByteArray("<guid isPermaLink='true'>tag:1</guid>") << QString();
        QTest::newRow("link before guid")
            << QByteArray("<guid>https://e.org/1</guid><link>https://e.org/2</link>")
            << u"https://e.org/2"_s;
        QTest::newRow("ampersand") << QByteArray("<link>https://e.org/?a=1&b=2&copy=3</link>")
                                   << u"https://e.org/?a=1&b=2&copy=3"_s;
    }
    void addresses()
    {
        QFETCH(QByteArray, item);
        QTEST(only(rss("<item><title>T</title>" + item + "</item>")).url, "url");
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        const auto row = [](const char *text, const char *date) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(date);
        };
        row("Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01");
        row("Thu, 01 Jan 04 19:48:21 GMT", "2004-01-01");
        row("Thu, 01 Jan 04 19:48 GMT", "2004-01-01");
        row("Thu,  7 Dec 17 10:00:29 -0800", "2017-12-07");
        row("01 Jan 99 10:00 EST", "1999-01-01");
        row("Thu Jan 01 2004 19:48:21 GMT+0100 (CET)", "2004-01-01");
        row("Tue Jan  6 10:03:07 EST 2004", "2004-01-06");
        row("Tue Jan  6 10:03:07 2004", "2004-01-06");
        row("Mon, 26 January 2004 16:31:00 EST", "2004-01-26");
        row("Mié, 05 Ene 2022 10:00:00 -0300", "2022-01-05");
        row("sex., 3 de março de 2023 10:00", "2023-03-03");
        row("ven, 16 févr. 2024 08:00:00 +0100", "2024-02-16");
        row("2003-12-31T10:14:55Z", "2003-12-31");
        row("2003-12-31 10:14:55.123 America/New_York", "2003-12-31");
        row("20031231", "2003-12-31");
        row("2003-12-31T10:14", "2003-12-31");
        row("2003-12", "2003-12");
        row("2003", "2003");
        row("yesterday", "");
        row("", "");
    }
    void dates()
    {
        QFETCH(QString, text);
        QTEST(feedDate(text).toIso(), "date");
    }

    void brokenItemCostsNoOther()
    {
        const RecordingSink sink = readFeed(rss("<item><title>One</title></item>\n"
                                                "<item><title>Two</title><link>x</lnk></item>\n"
                                                "<item><title>Three</title></item>"));
        QCOMPARE(sink.articles.size(), 3);
        QCOMPARE(sink.articles[1].title, u"Two"_s);
        QCOMPARE(sink.articles[2].title, u"Three"_s);
        QCOMPARE(sink.bad.size(), 1);
        QCOMPARE(sink.bad[0].code, ErrorCode::RecordMalformed);
        QCOMPARE(sink.bad[0].line, 5);
    }

    void tagsThatNeverCloseAreText()
    {
        const RecordingSink sink = readFeed(rss(
            "<item><title>One</title><description><p>a<br>b</description><link>/l</link></item>"));
        QCOMPARE(sink.articles.size(), 1);
        QCOMPARE(sink.articles[0].summary, u"a\nb"_s);
        QCOMPARE(sink.articles[0].url, u"https://example.org/l"_s);
        QVERIFY(sink.bad.isEmpty());
    }

    void itemThatNeverEnds()
    {
        const RecordingSink sink =
            readFeed(rss("<item><title>One</title>\n<item><title>Two</title></item>"));
        QCOMPARE(sink.articles.size(), 2);
        QCOMPARE(sink.articles[1].title, u"Two"_s);
        QCOMPARE(sink.articles[1].source, u"Ledger"_s);
        QCOMPARE(sink.bad.size(), 1);
    }

    void fileThatEndsEarly()
    {
        const RecordingSink sink = readFeed(rss("<item><title>One</title></item>\n<item><title>T"
                                                "wo</title><description>half")
                                                .chopped(16));
        QCOMPARE(sink.articles.size(), 2);
        QCOMPARE(sink.bad.size(), 1);
        QCOMPARE(sink.bad[0].code, ErrorCode::RecordTruncated);
    }

    void whatStandsBeforeAndBehind()
    {
        const RecordingSink sink =
            readFeed("\n\nNotice: x <br />\n" + rss("<item><title>One</title></item>") +
                     "<script>x</script>");
        QCOMPARE(sink.articles.size(), 1);
        QVERIFY(sink.bad.isEmpty());
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray item = "<rss><channel><item><title>caf%1</title></item></channel></rss>";
        const auto with = [&](const QByteArray &declared, const QByteArray &letter) {
            return QByteArray("<?xml version=\"1.0\" encoding=\"" + declared + "\"?>" + item)
                .replace("%1", letter);
        };
        QTest::newRow("as declared") << with("iso-8859-1", "\xe9");
        QTest::newRow("really UTF-8") << with("iso-8859-1", "\xc3\xa9");
        QTest::newRow("mark") << "\xef\xbb\xbf" + with("iso-8859-1", "\xc3\xa9");
        QTest::newRow("declared, unknown") << with("x-none", "\xc3\xa9");
        QTest::newRow("HTML's name") << with("utf-8", "&eacute;");
        QTest::newRow("number") << with("utf-8", "&#233;");
        QTest::newRow("control") << with("utf-8", "\xc3\xa9\x0b&#1;");
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(only(bytes).title, u"café"_s);
    }

    void jsonFeedOfWhichOneItemIsBroken()
    {
        const RecordingSink sink =
            readFeed("{\"version\":\"https://jsonfeed.org/version/1\",\n"
                     "\"items\":[{\"id\":\"1\",\"title\":\"One\",\"content_text\":\"]}\\\"\","
                     "\"tags\":[\"a\"]},\n"
                     "{\"id\":\"2\",,\"title\":\"Two\"},\n"
                     "{\"id\":\"https://e.org/3\",\"title\":\"Three\",\"author\":{\"name\":\"Ana "
                     "Ruiz\"}}],\"title\":\"Ledger\"}");
        QCOMPARE(sink.articles.size(), 2);
        QCOMPARE(sink.articles[0].body, u"]}\""_s);
        QCOMPARE(sink.articles[0].source, u"Ledger"_s);
        QCOMPARE(sink.articles[1].url, u"https://e.org/3"_s);
        QCOMPARE(authorsOf(sink.articles[1]), QStringList{u"Ana Ruiz"_s});
        QCOMPARE(sink.bad.size(), 1);
        QCOMPARE(sink.bad[0].line, 3);
    }

    void titleOfTheFeedMayStandBehindItsItems()
    {
        const ArticleDraft draft = only("<rss><channel><item><title>One</title></item>"
                                        "<title>Late</title></channel></rss>");
        QCOMPARE(draft.source, u"Late"_s);
    }

    void sinkThatSaysStop()
    {
        QByteArray bytes = rss("<item><title>One</title></item><item><title>Two</title></item>");
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        RecordingSink sink;
        sink.stopAfter = 1;
        const auto read = FeedImporter().read(buffer, u"f"_s, sink);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Cancelled);
        QCOMPARE(sink.articles.size(), 1);
    }

    void othersAreNoFeeds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("page") << QByteArray("<html><body><rss></rss></body></html>");
        QTest::newRow("other RDF")
            << QByteArray("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/>");
        QTest::newRow("other JSON") << QByteArray("{\"a\": 1}");
        QTest::newRow("text") << QByteArray("An RSS feed and <atom>");
    }
    void othersAreNoFeeds()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!looksLikeFeed(QString::fromUtf8(bytes)));
    }
};

QTEST_GUILESS_MAIN(FeedImporterTest)
#include "tst_feedimporter.moc"
