#include "decodedbytes.h"
#include "formatdetection.h"
#include "htmlimporter.h"
#include "recordingsink.h"
#include "savedpage.h"
#include "testpaths.h"
#include "webperson.h"

#include <QBuffer>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

QString folder() { return QStringLiteral(ACERVO_SOURCE_DIR "/tests/importing/html/"); }

QStringList shown(const QList<Person> &persons)
{
    QStringList names;
    for (const Person &person : persons)
        names.append(person.family.isEmpty() ? person.name
                                             : person.family + QStringLiteral(", ") + person.given);
    return names;
}

QByteArray repeated(const char *piece, int times) { return QByteArray(piece).repeated(times); }

} // namespace

class HtmlImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageTellsItsFacts_data()
    {
        QTest::addColumn<QStringList>("facts"); // title, date, source, address, doi, summary, lang
        QTest::addColumn<QStringList>("authors");
        QTest::addColumn<QStringList>("topics");
        QTest::newRow("news") << QStringList{"La huerta que abrió el canal",
                                             "2022-03-08",
                                             "El Surco",
                                             "https://www.elsurco.example/notas/la-huerta",
                                             "",
                                             "Doce familias de Añelo riegan por turnos.",
                                             "es"}
                              << QStringList{"Quiroga, Inés", "Vera, Tomás"}
                              << QStringList{"agua", "huertas", "riego"};
        QTest::newRow("journal") << QStringList{"Who Keeps the Key? Water Turns in Small Towns",
                                                "2021-05-12",
                                                "Common Ledger Review",
                                                "https://clr.example/articles/7",
                                                "10.5555/clr.2021.7",
                                                "How twelve families share a canal.",
                                                "en"}
                                 << QStringList{"Quiroga, Inés", "van der Meer, Jan", "Ruiz, Ana"}
                                 << QStringList{"water", "commons", "turns"};
        QTest::newRow("blog") << QStringList{"The shift book",
                                             "2019-11-02",
                                             "blog.example",
                                             "https://blog.example/2019/11/02/shift-book/",
                                             "",
                                             "",
                                             ""}
                              << QStringList{"Adler, Ruth"} << QStringList{"mills", "rivers"};
    }
    void aPageTellsItsFacts()
    {
        QFETCH(QStringList, facts);
        RecordingSink sink;
        const QString page = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(importFile(folder() + page + QStringLiteral(".html"), sink));
        QCOMPARE(sink.articles.size(), 1);
        const ArticleDraft &draft = sink.articles.first();
        const QStringList got{draft.title, draft.date.toIso(), draft.source, draft.url,
                              draft.doi,   draft.summary,      draft.lang};
        QCOMPARE(got, facts);
        QTEST(shown(draft.persons), "authors");
        QTEST(draft.topics, "topics");
        QVERIFY(draft.raw.contains(QStringLiteral("<title>")));
        QCOMPARE(draft.line, 1);
    }

    void theBodyIsTheArticleAlone()
    {
        RecordingSink sink;
        QVERIFY(importFile(folder() + QStringLiteral("news.html"), sink));
        const QString body = sink.articles.value(0).body;
        const QString end = QStringLiteral(
            "Los turnos\n\n- De noche, las de arriba.\n- De día, las de abajo.\n\n"
            "> El agua no espera a nadie, dice la que lleva la pizarra, y por eso tampoco "
            "nosotras.\n\nMes | Horas\nEnero | 40\n\nturno 1\n  turno 2");
        QVERIFY2(body.startsWith(QStringLiteral("El canal llevaba")), qPrintable(body));
        QVERIFY2(body.endsWith(end), qPrintable(body));
        for (const auto *word : {u"cookies", u"Inicio", u"Otra nota", u"felicitaciones", u"color"})
            QVERIFY2(!body.contains(QStringView(word)), qPrintable(body));
    }

    void namesAreReadFromBylines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *text, const QStringList &names) {
            QTest::newRow(text) << QString::fromUtf8(text) << names;
        };
        row("By Ana Ruiz and Tom Lee, Staff Writers", {"Ruiz, Ana", "Lee, Tom"});
        row("Por Inés Quiroga | 3 de mayo de 2021", {"Quiroga, Inés"});
        row("Ruth Adler @radler", {"Adler, Ruth"});
        row("Andrea Stone Senior Washington Correspondent", {"Stone, Andrea"});
        row("https://www.example.com/people/ana", {});
        row("3 May 2021", {});
    }
    void namesAreReadFromBylines()
    {
        QFETCH(QString, text);
        QTEST(shown(bylinePersons(text)), "names");
    }

    void aSiteIsNoAuthor_data()
    {
        QTest::addColumn<QString>("byline");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("beside who signed")
            << u"Ana Ruiz, LAND TODAY"_s << QStringList{u"Ruiz, Ana"_s};
        QTest::newRow("host") << u"elmundo.es"_s << QStringList();
        QTest::newRow("whose page it is") << u"Land Today"_s << QStringList{u"Today, Land"_s};
        QTest::newRow("person") << u"Ana Land"_s << QStringList{u"Land, Ana"_s};
    }
    void aSiteIsNoAuthor()
    {
        QFETCH(QString, byline);
        const QString page =
            u"<html><head><link rel=canonical href='https://www.landtoday.example/a/b'>"
            "<meta name=author content='%1'></head><body><h1>A title</h1>"
            "<p>The text of the article.</p></body></html>"_s.arg(byline);
        RecordingSink sink;
        QByteArray bytes = page.toUtf8();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        QVERIFY(HtmlImporter().read(buffer, u"a.html"_s, sink));
        QCOMPARE(sink.articles.size(), 1);
        QTEST(shown(sink.articles.first().persons), "names");
    }

    // What sites do of all kinds, one thing at a time.
    void sitesSayItInManyWays_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("facts"); // title, date, authors
        const auto row = [](const char *name, const char *head, const char *body,
                            const QStringList &facts) {
            QTest::newRow(name) << QString::fromUtf8(head) << QString::fromUtf8(body) << facts;
        };
        row("a shorter title for those who share it",
            "<title>The mill turns</title><meta property=og:title content='Old mill turns again'>",
            "<h1>The old mill of Salta turns again after thirty years</h1><p>It does.",
            {"The old mill of Salta turns again after thirty years", "", ""});
        row("another page's heading", "<meta property=og:title content='Old mill turns again'>",
            "<h1>Everything about rivers and boats</h1><p>It does.",
            {"Old mill turns again", "", ""});
        row("content under another name",
            "<meta name=og:title value='Old mill turns again'>"
            "<meta name=author value='Ana Ruiz'>",
            "<p>It does.", {"Old mill turns again", "", "Ruiz, Ana"});
        row("a layout that is called a side bar", "<title>Old mill turns again</title>",
            "<div class=page-right-sidebar><h1>Site</h1><h1 class=title>Old mill turns again</h1>"
            "<a rel=author href=/a>Ana Ruiz</a><p>It does.</div>",
            {"Old mill turns again", "", "Ruiz, Ana"});
        row("a byline that counts comments", "<title>Old mill turns again</title>",
            "<h1>Old mill turns again</h1><figure><span class=author>Tom Lee</span></figure>"
            "<div class=firma_comentarios><a rel=author href=/a>Ana Ruiz</a> 3</div><p>It does.",
            {"Old mill turns again", "", "Ruiz, Ana"});
        row("an author in the side bar", "<title>Old mill turns again</title>",
            "<h1>Old mill turns again</h1><p>It does.<div class=sidebar>"
            "<a rel=author href=/a>Ana Ruiz</a></div>",
            {"Old mill turns again", "", "Ruiz, Ana"});
        row("other articles' authors above", "<title>Old mill turns again</title>",
            "<div><a rel=author href=/b>Tom "
            "Lee</a></div><ul><li>1<li>2<li>3<li>4<li>5<li>6<li>7<li>8"
            "<li>9<li>10<li>11<li>12<li>13<li>14<li>15<li>16<li>17<li>18<li>19<li>20<li>21<li>22</"
            "ul>"
            "<h1>Old mill turns again</h1><a rel=author href=/a>Ana Ruiz</a><p>It does.",
            {"Old mill turns again", "", "Ruiz, Ana"});
        row("an agency in the head", "<meta name=author content=AP>",
            "<h1>Old mill turns again</h1><p class=byline>By Ana Ruiz</p><p>It does.",
            {"Old mill turns again", "", "Ruiz, Ana"});
        row("an instant in UTC, and the day there",
            "<meta property=article:published_time content='2015-04-07T03:42:00Z'>",
            "<h1>Old mill turns again</h1><time datetime='2015-04-06 23:42:00-0400'>April 6, "
            "2015</time><p>It does.",
            {"Old mill turns again", "2015-04-06", ""});
        row("an instant in UTC, and a later change",
            "<meta property=article:published_time content='2015-04-07T13:42:00Z'>",
            "<h1>Old mill turns again</h1><time>April 8, 2015</time><p>It does.",
            {"Old mill turns again", "2015-04-07", ""});
        row("a day that the text opens with", "<title>Old mill turns again</title>",
            "<h1>Old mill turns again</h1><p>SALTA, April 17, 2015 -- The mill turns again, after "
            "thirty years in which nobody had a use for it, and it turns slowly.",
            {"Old mill turns again", "2015-04-17", ""});
        row("a person whose site it is",
            "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"Old mill "
            "turns "
            "again\",\"author\":{\"@type\":[\"Person\",\"Organization\"],\"name\":\"Ana "
            "Ruiz\"}}</script>",
            "<p>It does.", {"Old mill turns again", "", "Ruiz, Ana"});
        row("an article beside it that is marked", "<title>Old mill turns again</title>",
            "<h1>Old mill turns again</h1><p>It does.<div itemscope "
            "itemtype='http://schema.org/NewsArticle'><b itemprop=headline>Boats are late on three "
            "rivers</b></div>",
            {"Old mill turns again", "", ""});
    }
    void sitesSayItInManyWays()
    {
        QFETCH(QString, head);
        QFETCH(QString, body);
        QByteArray bytes =
            u"<html><head>%1</head><body>%2</body></html>"_s.arg(head, body).toUtf8();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        RecordingSink sink;
        QVERIFY(HtmlImporter().read(buffer, u"a.html"_s, sink));
        QCOMPARE(sink.articles.size(), 1);
        const ArticleDraft &draft = sink.articles.first();
        const QStringList got{draft.title, draft.date.toIso(), shown(draft.persons).join(u"; "_s)};
        QTEST(got, "facts");
    }

    void bytesAreReadInTheirEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const QString wanted = QStringLiteral("añ");
        QTest::newRow("declared") << QByteArray("<meta charset=iso-8859-1>a\xf1")
                                  << "<meta charset=iso-8859-1>" + wanted;
        QTest::newRow("declared otherwise") << QByteArray("<meta charset=iso-8859-1>a\xc3\xb1")
                                            << "<meta charset=iso-8859-1>" + wanted;
        QTest::newRow("mark") << QByteArray("\xff\xfe"
                                            "a\0\xf1\0",
                                            6)
                              << wanted;
    }
    void bytesAreReadInTheirEncoding()
    {
        QFETCH(QByteArray, bytes);
        QTEST(decodedBytes(bytes), "text");
    }

    // None of these may take long or much memory; a test that hangs is ended from outside.
    void hostilePagesAreSurvived_data()
    {
        QTest::addColumn<QByteArray>("html");
        const QByteArray text = "<p>A text that is long enough to be taken for an article, is it "
                                "not?</p>";
        QTest::newRow("nested tables") << repeated("<table><tr><td>", 20) + text;
        QTest::newRow("deep") << repeated("<div>", 100'000) + text;
        QTest::newRow("deep and closed")
            << repeated("<div>", 100'000) + text + repeated("</div>", 100'000);
        QTest::newRow("open formatting")
            << repeated("<b><i><a href=x>", 20'000) + repeated("<p>x", 20'000) + text;
        QTest::newRow("a long attribute")
            << "<p title=\"" + QByteArray(50'000'000, 'x') + "\">" + text;
        QTest::newRow("many attributes") << "<p " + repeated("a=1 b=2 ", 100'000) + ">" + text;
        QTest::newRow("zeros") << QByteArray("<p>a\0b<\0p>", 10) + text;
        QTest::newRow("comments never closed") << text + repeated("<!-- ", 100'000);
        QTest::newRow("scripts never closed") << text + repeated("<style>", 50'000);
        QTest::newRow("items in items")
            << repeated("<div itemscope itemprop=author>", 20'000) + text;
        QTest::newRow("unclosed paragraphs and items") << repeated("<li><p>x", 50'000) + text;
        QTest::newRow("a long title over many headings")
            << "<title>" + repeated("word ", 50'000) + "</title>" +
                   repeated("<h1>one two three four</h1>", 20'000) + text;
        QTest::newRow("many authors' links in a line")
            << "<div>" + repeated("<a rel=author href=/author/x>Ana Ruiz</a>", 50'000) + "</div>" +
                   text;
        QTest::newRow("bylines in bylines")
            << repeated(repeated("<div class=author>", 150) + 'a' + repeated("</div>", 150), 500) +
                   text;
        QTest::newRow("many values of one property")
            << "<div itemscope>" + repeated("<meta itemprop=author content=x>", 50'000) + "</div>" +
                   text;
        QTest::newRow("end tags of nothing") << repeated("</b></p></table>", 50'000) + text;
        QTest::newRow("linked data, deep")
            << "<script type='application/ld+json'>" + repeated("[", 5000) + "</script>" + text;
    }
    void hostilePagesAreSurvived()
    {
        QFETCH(QByteArray, html);
        QBuffer buffer(&html);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        RecordingSink sink;
        QVERIFY(HtmlImporter().read(buffer, QStringLiteral("x"), sink));
        QCOMPARE(sink.articles.size(), 1);
        QVERIFY(sink.articles.first().body.contains(QStringLiteral("long enough")));
    }

    void aPageWithoutTextIsEmpty()
    {
        QByteArray html("<html><body><script>alert(1)</script></body></html>");
        QBuffer buffer(&html);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        RecordingSink sink;
        QVERIFY(HtmlImporter().read(buffer, QStringLiteral("x"), sink));
        QCOMPARE(sink.articles.size(), 0);
        QCOMPARE(sink.bad.value(0).code, ErrorCode::RecordEmpty);
    }
};

QTEST_APPLESS_MAIN(HtmlImporterTest)
#include "tst_htmlimporter.moc"
