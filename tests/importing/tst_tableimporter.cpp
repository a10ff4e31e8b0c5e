#include "decodeddevice.h"
#include "recordingsink.h"
#include "tableimporter.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace acervo;

namespace {

Result<void> read(QByteArray bytes, RecordingSink &sink)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    DecodedDevice text(buffer);
    return TableImporter().read(text, QStringLiteral("file.csv"), sink);
}

QString shown(const ArticleDraft &draft)
{
    QStringList names;
    for (const Person &person : draft.persons)
        names.append(person.shown());
    return QStringList{draft.title, draft.date.toIso(), names.join(u'+'), draft.source,
                       draft.doi,   draft.url,          draft.summary,    draft.topics.join(u'+'),
                       draft.lang}
        .join(u'/');
}

} // namespace

class TableImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Headers as the programs write them; the rows are ours.
    void aHeaderSaysWhatTheColumnsAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("article");

        const auto row = [](const char *name, const char *text, const char *article) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(article);
        };
        row("zotero",
            "\"Key\",\"Item Type\",\"Publication Year\",\"Author\",\"Title\",\"Publication Title\","
            "\"DOI\",\"Url\",\"Abstract Note\",\"Date\",\"Date Added\",\"Manual Tags\","
            "\"Automatic Tags\",\"Language\"\n"
            "\"K\",\"journalArticle\",\"2020\",\"Doe, Jane; Roe, R.\",\"T\",\"J\",\"10.1000/1\","
            "\"http://a.b/c\",\"S\",\"2020-03-04\",\"2021-01-01\",\"a; b\",\"c\",\"en\"\n",
            "T/2020-03-04/Jane Doe+R. Roe/J/10.1000/1/http://a.b/c/S/a+b+c/en");
        row("scopus",
            "Authors,\"Author full names\",Title,Year,Source title,DOI,Link,Abstract,Author "
            "Keywords,Index Keywords,Source\n"
            "Doe J.,\"Doe, Jane (57190000)\",T,2020,J,10.1000/1,,S,a; b,x; y,Scopus\n",
            "T/2020/Jane Doe/J/10.1000/1//S/a+b/");
        row("web of science",
            "PT\tAU\tAF\tTI\tSO\tLA\tDE\tID\tAB\tPD\tPY\tDI\n"
            "J\tDoe, J\tDoe, Jane\t\"T\" is\tJ\tEnglish\ta; b\tX; Y\tS\tMAR 15\t2020\t10.1000/1\n",
            "\"T\" is/2020-03-15/Jane Doe/J/10.1000/1//S/a+b/en");
        row("pubmed",
            "PMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,Create "
            "Date,PMCID,NIHMS ID,DOI\n"
            "\"1\",\"T\",\"Doe J, Roe RS.\",\"J. 2020 Mar\",\"Doe "
            "J\",\"J\",\"2020\",\"2020/03/04\",\"\","
            "\"\",\"10.1000/1\"\n",
            "T/2020/J Doe+RS Roe/J/10.1000/1////");
        row("dimensions",
            "\"About the data: Exported on Mar 4, 2021\"\n"
            "Rank,Publication ID,DOI,PMID,Title,Abstract,Source title,Publication "
            "Date,PubYear,Authors\n"
            "1,pub.1,10.1000/1,,T,S,J,2020-03-04,2020,\"Doe, Jane; Roe, Richard\"\n",
            "T/2020-03-04/Jane Doe+Richard Roe/J/10.1000/1//S//");
        row("lens",
            "Lens ID,Title,Date Published,Publication Year,Source Title,Abstract,Author/s,DOI,"
            "Keywords\n1,T,2020-03-04,2020,J,S,Jane Doe; Richard Roe,10.1000/1,a; b\n",
            "T/2020-03-04/Jane Doe+Richard Roe/J/10.1000/1//S/a+b/");
        row("goodreads",
            "Book Id,Title,Author,Author l-f,Additional Authors,Publisher,Year Published,Original "
            "Publication Year,Date Added\n"
            "1,T,Jane Doe,\"Doe, Jane\",\"Richard Roe, Ana Ruiz\",P,2020,2010,2021/01/01\n",
            "T/2020/Jane Doe+Richard Roe+Ana Ruiz//////");
        row("spanish",
            "Título;Autores;Año;Mes;Revista;Palabras clave;Resumen;Enlace;Idioma\n"
            "T;Ruiz, Ana;2020;marzo;R;a, b;S;http://a.b;español\n",
            "T/2020-03/Ana Ruiz/R//http://a.b/S/a+b/es");
        row("portuguese",
            "Título;Autor;Data de publicação;Periódico;Palavras-chave;Resumo\n"
            "T;Ana Ruiz;4 de março de 2020;P;a;S\n",
            "T/2020-03-04/Ana Ruiz/P///S/a/");
        row("french", "Titre;Auteurs;Année;Revue;Mots-clés;Résumé\nT;Ana Ruiz;2020;R;a;S\n",
            "T/2020/Ana Ruiz/R///S/a/");
        row("newsletter", "post_id,post_date,title,subtitle\n1.a,2019-07-26T20:48:19.814Z,T,S.\n",
            "T/2019-07-26/////S.//");
        row("books", "title,subtitle,isbn,published\nT,S,978,2019-07-26\n",
            "T: S/2019-07-26///////");
        row("pocket", "title,url,time_added,tags,status\nT,http://a.b/c,1600322788,a|b,unread\n",
            "T/2020-09-17//a.b//http://a.b/c//a+b/");
        row("milliseconds", "title,timestamp\nT,1600322788000\n", "T/2020-09-17///////");
        row("no seconds", "title,timestamp\nT,16003\n", "T////////");
        row("instapaper", "URL,Title,Tags\nhttp://a.b/c,T,\"[\"\"a\"\",\"\"b\"\"]\"\n",
            "T///a.b//http://a.b/c//a+b/");
        row("no tags", "Title,Tags\nT,[]\n", "T////////");
        row("letters", "id,subject,publish_date\n1,T,2023-01-02 16:55:00+00:00\n",
            "T/2023-01-02///////");
        row("subjects", "title,subject\nT,a; b\n", "T///////a+b/");
        row("notes from books", "Highlight,Book Title,Book Author\nS,T,Jane Doe\n",
            "T//Jane Doe////S//");
        row("spreadsheet's day", "Title,Date\nT,5/23/06\n", "T/2006-05-23///////");
        row("last century", "Title,Date\nT,28.1.84 10:00\n", "T/1984-01-28///////");
        row("one name", "openalex,title,included\nW1,T,1\n", "T////////");
        row("excel says its separator", "sep=;\nTitle;Year\nT;2020\n", "T/2020///////");
        row("empty words", "Title,Author,Year\nT,nan,N/A\n", "T////////");
        row("no header", "2020-03-04;A title;http://a.b/c\n",
            "A title/2020-03-04//a.b//http://a.b/c///");
    }
    void aHeaderSaysWhatTheColumnsAre()
    {
        QFETCH(QString, text);
        RecordingSink sink;
        QVERIFY(read(text.toUtf8(), sink));
        QCOMPARE(sink.bad.size(), 0);
        QCOMPARE(sink.articles.size(), 1);
        QTEST(shown(sink.articles.first()), "article");
    }

    void whatIsNotKnownStaysInTheFields()
    {
        RecordingSink sink;
        QVERIFY(read("Title,Year,Volume,\nA,2020,7,x\nB,soon,,\n", sink));
        QCOMPARE(sink.articles.size(), 2);
        QCOMPARE(sink.articles[0].fields, (QJsonObject{{"Volume", "7"}, {"column 4", "x"}}));
        QCOMPARE(sink.articles[1].fields, (QJsonObject{{"Year", "soon"}}));
    }

    void dayOrMonthFirstIsSeenInTheColumn_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("date");
        QTest::newRow("day") << QByteArray("Title,Date\nA,04/03/2020\nB,25/12/2020\n")
                             << "2020-03-04";
        QTest::newRow("month") << QByteArray("Title,Date\nA,04/03/2020\nB,12/25/2020\n")
                               << "2020-04-03";
        QTest::newRow("neither") << QByteArray("Title,Date\nA,04/03/2020\nB,\n") << "2020";
    }
    void dayOrMonthFirstIsSeenInTheColumn()
    {
        QFETCH(QByteArray, text);
        RecordingSink sink;
        QVERIFY(read(text, sink));
        QTEST(sink.articles.value(0).date.toIso(), "date");
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QStringLiteral("Título;Año\nCañón y açúcar;2020\n");
        const auto encoded = [&](QStringEncoder::Encoding encoding) {
            QStringEncoder encoder(encoding, QStringEncoder::Flag::WriteBom);
            return QByteArray(encoder(text));
        };
        QTest::newRow("utf-8") << text.toUtf8();
        QTest::newRow("utf-8 with mark") << encoded(QStringEncoder::Utf8);
        QTest::newRow("utf-16 le") << encoded(QStringEncoder::Utf16LE);
        QTest::newRow("utf-16 be") << encoded(QStringEncoder::Utf16BE);
        QTest::newRow("crlf") << text.toUtf8().replace("\n", "\r\n");
        QTest::newRow("cr") << text.toUtf8().replace("\n", "\r");
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        RecordingSink sink;
        QVERIFY(read(bytes, sink));
        QCOMPARE(sink.articles.size(), 1);
        QCOMPARE(sink.articles[0].title, QStringLiteral("Cañón y açúcar"));
        QCOMPARE(sink.articles[0].date.toIso(), QStringLiteral("2020"));
    }

    void oneBadRowDoesNotStopTheRest()
    {
        RecordingSink sink;
        QVERIFY(read("Title,Year,DOI\n"
                     "A,2020,\n"
                     "\"B\nb\",2021,\n"
                     "C,2020,,D,E\n" // too many cells: told, and read
                     "F\n"
                     ",2020,10.1000/1\n" // neither title nor text
                     "\"G,2020,\n"       // its quote is never closed
                     "H,2020,\n",
                     sink));
        QStringList titles;
        QList<qint64> lines;
        for (const ArticleDraft &draft : std::as_const(sink.articles)) {
            titles.append(draft.title);
            lines.append(draft.line);
        }
        QCOMPARE(titles, (QStringList{"A", "B b", "C", "F", "H"}));
        QCOMPARE(lines, (QList<qint64>{2, 3, 5, 6, 9}));
        QList<qint64> bad;
        for (const Error &error : std::as_const(sink.bad))
            bad.append(error.line);
        QCOMPARE(bad, (QList<qint64>{5, 7, 8}));
        QCOMPARE(sink.bad[1].code, ErrorCode::RecordEmpty);
        QCOMPARE(sink.bad[2].code, ErrorCode::RecordMalformed);
    }

    void whatIsNoTableIsRefused()
    {
        RecordingSink sink;
        const auto result = read("one\ntwo\n", sink);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FormatUnknown);
    }

    void stopEndsIt()
    {
        RecordingSink sink;
        sink.stopAfter = 2;
        const auto result = read("Title,Year\nA,1\nB,2\nC,3\n", sink);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(sink.articles.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TableImporterTest)
#include "tst_tableimporter.moc"
