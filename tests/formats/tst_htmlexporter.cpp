// A page is what its articles are, in order and whole, and nothing that they would like to be.
#include "examplepage.h"
#include "passageanchor.h"
#include "pdfreading.h"
#include "randomarticle.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

// As a library has it: no NUL, no lone surrogate.
QString valid(const QString &text) { return QString::fromUtf8(text.toUtf8()).remove(QChar(0)); }

// The page's body up to its data: all that is made of articles.
QByteArray bodyOf(const QByteArray &page)
{
    return between(page, "<body>", "<script type=\"application/json\"");
}

// The text that a reader without scripts sees.
QString readerText(const QByteArray &page)
{
    QString text = QString::fromUtf8(bodyOf(page));
    text.replace(QRegularExpression(u"<[^>]*>"_s), u" "_s);
    text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
    return text.replace(u"&amp;"_s, u"&"_s).simplified();
}

QStringList headingsOf(const QByteArray &page)
{
    const QRegularExpression heading(u"<(h[123])>(?:<span>)?([^<]*)<"_s);
    QStringList headings;
    const QString text = QString::fromUtf8(page);
    for (const QRegularExpressionMatch &match : heading.globalMatch(text))
        headings += match.captured(1) + u' ' + match.captured(2);
    return headings;
}

// Every string of an article is this one.
ArticleRecord allOf(const QString &text)
{
    ArticleRecord made;
    Article &article = made.article;
    article.title = article.summary = article.body = article.url = article.doi = text;
    article.lang = text.left(20);
    article.persons = {{.name = text}, {.family = text, .given = text}};
    article.sources = article.tags = {text, text};
    article.topics = {{.name = text}};
    article.places = {{.code = text}};
    made.notes = {{.text = text}};
    for (const TextField field : {TextField::Title, TextField::Summary, TextField::Body}) {
        PassageText marked(text);
        if (const auto anchor = marked.anchor(field, {0, text.size()}))
            made.highlights.append({.anchor = *anchor, .comment = text});
    }
    made.highlights.append({.anchor = {.quote = text}, .comment = text});
    return made;
}

HighlightRecord marked(const ArticleRecord &record, TextField field, const QString &quote,
                       HighlightColour colour, const QString &comment = {})
{
    const QString &text = textOf(record.article, field);
    return {.anchor = *PassageText(text).anchor(field, {text.indexOf(quote), quote.size()}),
            .colour = colour,
            .comment = comment};
}

// Markup of the page's own making: these elements with these attributes, and no other.
void checkMarkup(const QByteArray &body)
{
    static const QRegularExpression own(
        uR"x(^<(?:/?(?:header|h1|h2|h3|h4|h5|h6|p|main|section|span|div|ul|ol|li|noscript|article)x"
        uR"x(|time|a|strong|em|s|code|pre|blockquote|br|hr)|ol start="\d+")x"
        uR"x(|div id="(?:filters|strip)"|article id="a\d+"(?: lang="[^"<>]*")?)x"
        uR"x(|ul class="(?:facts|marks)"|li class="(?:country|topic|tag)")x"
        uR"x(|time datetime="[\d-]+"|div class="(?:summary|batch)"|p class="teaser" hidden)x"
        uR"x(|section class="(?:note" aria-label="Note|highlights" aria-label="Highlights|month)")x"
        uR"x(|(?:blockquote|mark) class="(?:yellow|green|blue|pink)"|/mark|/b|b class="letter")x"
        uR"x(|a class="letter" id="[pm]\d+-\d+" href="#[pm]\d+-\d+" title="[^\x22<>]*")x"
        uR"x(|a href="(?:https?|mailto):[^"<>\s]+" rel="noreferrer")>)x"_s);
    const QString text = QString::fromUtf8(body);
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        const QString tag = text.mid(at, text.indexOf(u'>', at) + 1 - at);
        QVERIFY2(own.match(tag).hasMatch(), qPrintable(tag));
    }
}

} // namespace

class TestHtmlExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articlesStandUnderTheirYears();
    void inAnotherOrderTheyStandUnderNoYear();
    void allTextIsThereWithoutScripts();
    void whatIsRejectedOrOnlySuggestedIsNotShown();
    void notesAreLeftOutWhereNobodyWantsThem();
    void theDataAreTheArticles();
    void nothingIsAskedOfTheNetwork();
    void thePolicyAllowsThePagesOwnScriptsAndStyle();
    void strangeTextStaysText_data();
    void strangeTextStaysText();
    void anyTextWhateverStaysText();
    void manyOfAYearStandUnderTheirMonths();
    void whatWasMarkedIsInIt();
    void anEmptyPageIsAPage();
    void itIsValidHtml();
};

void TestHtmlExporter::articlesStandUnderTheirYears()
{
    const QByteArray page = pageOf({record(u"Late"_s, u"2024-02"_s), record(u"Early"_s, u"2024"_s),
                                    record(u"Before"_s, u"2019-05-01"_s), record(u"Undated"_s)});
    QCOMPARE(headingsOf(page),
             QStringList({u"h1 Dossier"_s, u"h2 2024"_s, u"h3 Late"_s, u"h3 Early"_s, u"h2 2019"_s,
                          u"h3 Before"_s, u"h2 No date"_s, u"h3 Undated"_s}));
    QVERIFY(page.contains(R"(<time datetime="2024-02">on 2024-02</time>)"));
}

void TestHtmlExporter::inAnotherOrderTheyStandUnderNoYear()
{
    ExportWording wording = plainWording();
    wording.page.isByDate = false;
    const QByteArray page = pageOf({record(u"A"_s, u"2019"_s), record(u"B"_s, u"2024"_s),
                                    record(u"C"_s), record(u"D"_s, u"2019"_s)},
                                   {}, wording);
    QCOMPARE(headingsOf(page),
             QStringList({u"h1 Dossier"_s, u"h3 A"_s, u"h3 B"_s, u"h3 C"_s, u"h3 D"_s}));
    QCOMPARE(page.count("<section"), page.count("</section"));
}

void TestHtmlExporter::allTextIsThereWithoutScripts()
{
    ArticleRecord one = record(u"A Factory without Bosses"_s, u"2024-01-01"_s, {u"VE"_s},
                               {u"Communes"_s}, {u"to read"_s});
    one.article.summary = u"What the assembly decided."_s;
    one.article.body = u"The first paragraph.\n\nThe second one, with Ñandú & <b>."_s;
    one.article.persons = {{.family = u"Paredes"_s, .given = u"Lucía"_s}, {.name = u"CLR"_s}};
    one.article.sources = {u"geo.coop"_s};
    one.article.url = u"https://geo.coop/story?a=1&b=2"_s;
    one.article.doi = u"10.1000/182"_s;
    one.notes = {{.text = u"## Mine\n\n*To ask*: who?"_s}};
    const QByteArray page = pageOf({one});
    QCOMPARE(readerText(page),
             u"Dossier 3 articles 2024 A Factory without Bosses on 2024-01-01 "
             "Lucía Paredes, CLR geo.coop geo.coop/story?a=1&b=2 doi.org/10.1000/182 Land VE "
             "Communes to read What the assembly decided. The first paragraph. The second one, "
             "with Ñandú & <b>. Mine To ask : who?"_s);
    QVERIFY(page.contains("<a href=\"https://geo.coop/story?a=1&amp;b=2\" rel=\"noreferrer\">"));
    QVERIFY(page.contains("<h5>Mine</h5>"));
    QVERIFY(page.contains("<p><em>To ask</em>: who?</p>"));
}

void TestHtmlExporter::whatIsRejectedOrOnlySuggestedIsNotShown()
{
    ArticleRecord one = record(u"One"_s);
    one.article.places = {{.code = u"VE"_s, .provenance = Provenance::Rejected},
                          {.code = u"CU"_s, .suggested = true},
                          {.code = u"BO"_s, .provenance = Provenance::Detected},
                          {.code = u"019"_s}};
    one.article.topics = {{.name = u"Oil"_s, .provenance = Provenance::Rejected},
                          {.name = u"Communes"_s, .provenance = Provenance::Confirmed}};
    const QJsonObject data = dataOf(pageOf({one}));
    QCOMPARE(data["countries"]["names"].toArray(), QJsonArray({u"Land BO"_s}));
    QCOMPARE(data["topics"]["names"].toArray(), QJsonArray({u"Communes"_s}));
}

void TestHtmlExporter::notesAreLeftOutWhereNobodyWantsThem()
{
    ArticleRecord one = record(u"One"_s);
    one.notes = {{.text = u"My secret"_s}};
    QVERIFY(pageOf({one}).contains("My secret"));
    QVERIFY(!pageOf({one}, {.hasNotes = false}).contains("secret"));
}

void TestHtmlExporter::theDataAreTheArticles()
{
    const QJsonObject data =
        dataOf(pageOf({record(u"a"_s, u"2024"_s, {u"VE"_s, u"CU"_s}, {}, {u"x"_s}),
                       record(u"b"_s, u"2023-01"_s, {u"CU"_s, u"CU"_s}, {u"</script>"_s})}));
    QCOMPARE(data["years"].toArray(), QJsonArray({2024, 2023}));
    QCOMPARE(data["countries"]["names"].toArray(), QJsonArray({u"Land VE"_s, u"Land CU"_s}));
    QCOMPARE(data["countries"]["of"].toArray(), QJsonArray({QJsonArray({0, 1}), QJsonArray{1}}));
    QCOMPARE(data["topics"]["names"].toArray(), QJsonArray({u"</script>"_s}));
    QCOMPARE(data["topics"]["of"].toArray(), QJsonArray({QJsonArray(), QJsonArray{0}}));
    QCOMPARE(data["tags"]["of"].toArray(), QJsonArray({QJsonArray{0}, QJsonArray()}));
    QCOMPARE(data["words"]["shown"].toString(), u"%1 of %2 articles"_s);
}

void TestHtmlExporter::nothingIsAskedOfTheNetwork()
{
    const QByteArray page = pageOf({record(u"One"_s, u"2024"_s)});
    QVERIFY(page.contains("content=\"default-src 'none'; img-src data:; base-uri 'none'; "));
    for (const char *way : {"src=", "url(", "@import", "fetch(", "XMLHttp", "import(", "WebSocket",
                            "sendBeacon", "http://", "https://", "eval("})
        QVERIFY2(!page.contains(way), way);
    QCOMPARE(page.count("<link "), 1);
    QVERIFY(page.contains("<link rel=\"icon\" href=\"data:,\">"));
}

void TestHtmlExporter::thePolicyAllowsThePagesOwnScriptsAndStyle()
{
    const QByteArray page = pageOf({record(u"One"_s)});
    const auto hashOf = [](const QByteArray &text) {
        return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() +
               '\'';
    };
    const QByteArray policy = between(page, "Content-Security-Policy\" content=\"", "\"");
    QVERIFY(policy.contains("style-src " + hashOf(between(page, "<style>", "</style>")) + ';'));
    const QByteArray first = between(page, "<script>", "</script>");
    const QByteArray second = between(page, "</main>", "</body>");
    QVERIFY(policy.endsWith("script-src " + hashOf(first) + ' ' +
                            hashOf(between(second, "<script>", "</script>"))));
}

void TestHtmlExporter::strangeTextStaysText_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"<script>alert(1)</script>"_s,
                                u"</noscript><script>alert(1)</script>"_s,
                                u"\"><img src=x onerror=alert(1)>"_s,
                                u"' onmouseover='alert(1)"_s,
                                u"</script><script>alert(1)//"_s,
                                u"<!--<script>"_s,
                                u"-->"_s,
                                u"]]>"_s,
                                u"&lt;b&gt;"_s,
                                u"javascript:alert(1)"_s,
                                u"data:text/html,<script>alert(1)</script>"_s,
                                u"https://a.org/\" onclick=\"alert(1)"_s,
                                u"[x](javascript:alert(1))"_s,
                                u"<https://a.org/><b>"_s,
                                u"</title><style>*{}"_s,
                                u"\u2028\u2029\u202e\ufeff"_s,
                                u"<plaintext>"_s,
                                u"</main></body>"_s,
                                u"&#60;script&#62;"_s,
                                u"\x01\x1b[0m\x7f"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestHtmlExporter::strangeTextStaysText()
{
    QFETCH(const QString, text);
    ExportWording wording = plainWording();
    wording.placeName = [](const QString &code) { return code; };
    const QByteArray page = pageOf({allOf(text)}, {}, wording);
    checkMarkup(bodyOf(page));
    QCOMPARE(page.count("<script"), 3);
    QCOMPARE(page.count("</script"), 3);
    QCOMPARE(page.count("</noscript>"), page.count("<noscript>"));
    QVERIFY(!dataOf(page).isEmpty());
    wording.page.title = text;
    QCOMPARE(pageOf({}, {}, wording).count("<script"), 3);
}

void TestHtmlExporter::anyTextWhateverStaysText()
{
    ExportWording wording = plainWording();
    wording.placeName = [](const QString &code) { return code; };
    QRandomGenerator random(2);
    for (int i = 0; i < 300; ++i) {
        const QByteArray page =
            pageOf({allOf(valid(hostileText(random, random.bounded(200))))}, {}, wording);
        checkMarkup(bodyOf(page));
        QCOMPARE(page.count("<script"), 3);
        QVERIFY(!dataOf(page).isEmpty());
        QVERIFY(QString::fromUtf8(page).toUtf8() == page);
    }
}

void TestHtmlExporter::manyOfAYearStandUnderTheirMonths()
{
    QList<ArticleRecord> records;
    for (int month = 12; month > 0; --month) {
        for (int day : {20, 10})
            records += record(u"One"_s, u"2024-%1-%2"_s.arg(month, 2, 10, QChar(u'0')).arg(day));
    }
    records += record(u"Of no month"_s, u"2024"_s);
    for (int i = 0; i < 14; ++i)
        records += record(u"Few"_s, u"2023-05-01"_s);
    const QByteArray page = pageOf(records);
    QCOMPARE(page.count("<section class=\"month\">"), 13);
    QVERIFY(page.contains("<section>\n<h2>2024</h2>\n<section class=\"month\">\n"
                          "<h2>on 2024-12</h2>\n<div class=\"batch\">\n<article"));
    QVERIFY(page.contains("<section class=\"month\">\n<div class=\"batch\">\n<article")); // of none
    QCOMPARE(between(page, "<h2>2023</h2>", "</main>").count("<h2>"), 0);
    QCOMPARE(page.count("<section"), page.count("</section>"));
    QCOMPARE(page.count("<div"), page.count("</div>"));
}

void TestHtmlExporter::whatWasMarkedIsInIt()
{
    ArticleRecord one = record(u"A mill"_s, u"2024"_s);
    one.article.id = ArticleId{17};
    one.article.summary = u"On turns."_s;
    one.article.body = u"Some words <here>.\n\nAnd there."_s;
    one.highlights = {marked(one, TextField::Body, u"words <here>.\n\nAnd"_s,
                             HighlightColour::Green, u"why?\n\nAsk \"her\""_s),
                      marked(one, TextField::Title, u"mill"_s, HighlightColour::Pink),
                      marked(one, TextField::Summary, u"turns"_s, HighlightColour::Yellow),
                      {.anchor = {.quote = u"gone"_s}, .colour = HighlightColour::Blue}};
    const QByteArray page = pageOf({one});
    // With the colour's letter, once, and what was said of it at hand.
    QVERIFY(page.contains("<h3><span>A <mark class=\"pink\">mill</mark></span>"
                          "<a class=\"letter\" id=\"p17-1\" href=\"#m17-1\" "
                          "title=\"colour pink\">P</a></h3>"));
    QVERIFY(page.contains("<p>On <mark class=\"yellow\"><a class=\"letter\" id=\"p17-2\" "
                          "href=\"#m17-2\" title=\"colour yellow\">Y</a>turns</mark>.</p>"));
    QVERIFY(page.contains(
        "<p>Some <mark class=\"green\"><a class=\"letter\" id=\"p17-3\" href=\"#m17-3\" "
        "title=\"colour green \u00b7 why? Ask &quot;her&quot;\">G</a>words &lt;here&gt;.</mark></p>"
        "\n<p><mark class=\"green\">And</mark> there.</p>"));
    QVERIFY(page.contains(
        "<section class=\"highlights\" aria-label=\"Highlights\">\n<blockquote class=\"pink\">"));
    QVERIFY(page.contains(
        "<blockquote class=\"green\">\n<a class=\"letter\" id=\"m17-3\" href=\"#p17-3\" "
        "title=\"colour green \u00b7 why? Ask &quot;her&quot;\">G</a>\n<p>words &lt;here&gt;.</p>\n"
        "<p>And</p>\n</blockquote>\n<p>why?</p>\n<p>Ask &quot;her&quot;</p>\n"));
    // What is gone from the text keeps its words, and leads nowhere.
    QVERIFY(page.contains("<blockquote class=\"blue\">\n<b class=\"letter\">B</b>\n<p>gone</p>"));
    QCOMPARE(page.count("class=\"letter\" id="), 6);
    const QByteArray without = pageOf({one}, {.hasNotes = false});
    QVERIFY(!without.contains("class=\"highlights\""));
    QVERIFY(!without.contains("<mark"));
}

void TestHtmlExporter::anEmptyPageIsAPage()
{
    const QByteArray page = pageOf({});
    QVERIFY(page.endsWith("</html>\n"));
    QCOMPARE(page.count("<section>"), 0);
    QCOMPARE(dataOf(page)["years"].toArray(), QJsonArray());
}

void TestHtmlExporter::itIsValidHtml()
{
    QList<ArticleRecord> records;
    for (const char *text : {"A & B", "<i>", "\"q\"", "1. a\n2. b\n\n> c\n\n```\nd\n```\n\n---\n"})
        records += allOf(QString::fromUtf8(text));
    for (qsizetype i = 0; i < records.size(); ++i)
        records[i].article.id = ArticleId{i + 1};
    records.first().article.url = u"https://example.org/a?b=1&c=2"_s;
    QTemporaryFile file;
    QVERIFY(file.open());
    ExportWording wording = plainWording(); // whole: what is empty is no valid page
    for (QString *text : {&wording.page.index, &wording.page.filters, &wording.page.words,
                          &wording.page.wordHint, &wording.page.clear, &wording.page.all,
                          &wording.page.fewer, &wording.page.nothing, &wording.page.reading})
        *text = u"Some words"_s;
    file.write(pageOf(records, {}, wording));
    file.flush();
    // Warnings make it fail, too.
    QVERIFY(outputOf(u"tidy"_s, {u"-quiet"_s, u"-errors"_s, u"-utf8"_s, u"--drop-empty-elements"_s,
                                 u"no"_s, file.fileName()}));
}

QTEST_GUILESS_MAIN(TestHtmlExporter)
#include "tst_htmlexporter.moc"
