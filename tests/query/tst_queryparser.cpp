#include "meaning.h"
#include "queryparser.h"
#include "queryprinter.h"
#include "somenames.h"

#include <QTest>

#include <ctime>

using namespace acervo;
using namespace Qt::StringLiterals;

class TestQueryParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textHasAMeaning_data();
    void textHasAMeaning();
    void everyLanguageIsKnown_data();
    void everyLanguageIsKnown();
    void datesAreStretches_data();
    void datesAreStretches();
    void placesAreMadeCanonical_data();
    void placesAreMadeCanonical();
    void whatIsNotAClauseIsAWordWithAHint_data();
    void whatIsNotAClauseIsAWordWithAHint();
    void hintsNameTheirPieceOfTheText();
    void theLastWordIsOpen_data();
    void theLastWordIsOpen();
    void bracketsHaveALimit();
    void parsingTakesLinearTime_data();
    void parsingTakesLinearTime();
};

void TestQueryParser::textHasAMeaning_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meaning");
    QTest::addColumn<QString>("canonical");

    const auto row = [](const char *text, const char *meaning, const char *canonical) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(meaning)
                            << QString::fromUtf8(canonical);
    };
    row("", "", "");
    row("  \t ", "", "");
    row("communes", "word[communes]", "communes");
    row("worker  control", "word[worker] word[control]", "worker control");
    row("worker AND control", "word[worker] word[control]", "worker control");
    row("comm*", "word[comm*]", "comm*");
    row("comm***", "word[comm*]", "comm*");
    row("*", "", "");
    row("Producers & Markets", "word[Producers] word[Markets]", "Producers Markets");
    row("& OR x", "phrase[OR] word[x]", R"("OR" x)");
    row("title:& -… \"?\" tag:★", "value[tag|★]", "tag:★");
    row("author:\"…\"", "phrase[author|…]", R"(author:"…")");
    row("l'économie self-management", "word[l'économie] word[self-management]",
        "l'économie self-management");
    row(R"("worker control")", "phrase[worker control]", R"("worker control")");
    row(R"("communes")", "phrase[communes]", R"("communes")");
    row("“worker control”", "phrase[worker control]", R"("worker control")");
    row("«contrôle ouvrier» x", "phrase[contrôle ouvrier] word[x]", R"("contrôle ouvrier" x)");
    row("„Kontrolle“", "phrase[Kontrolle]", R"("Kontrolle")");
    row(R"("the ""new"" left")", R"(phrase[the "new" left])", R"("the ""new"" left")");
    row(R"("" x)", "word[x]", "x");
    row(R"(a"b")", "word[a] phrase[b]", R"(a "b")");
    row("-x", "not[word[x]]", "-x");
    row(R"(-"x y")", "not[phrase[x y]]", R"(-"x y")");
    row("-(a b)", "not[and[word[a]|word[b]]]", "-(a b)");
    row("-(-a)", "word[a]", "a");
    row("--x", "not[phrase[-x]]", R"(-"-x")");
    row("a - b", "word[a] word[b]", "a b");
    row("a OR b", "or[word[a]|word[b]]", "a OR b");
    row("a OR b OR c", "or[word[a]|word[b]|word[c]]", "a OR b OR c");
    row("a b OR c", "or[and[word[a]|word[b]]|word[c]]", "a b OR c");
    row("(a b) OR c", "or[and[word[a]|word[b]]|word[c]]", "a b OR c");
    row("a (b OR c)", "word[a] or[word[b]|word[c]]", "a (b OR c)");
    row("(a (b))", "word[a] word[b]", "a b");
    row("(a OR (b OR c))", "or[word[a]|word[b]|word[c]]", "a OR b OR c");
    row("a or b", "word[a] word[or] word[b]", "a or b");
    row("()", "", "");
    row("vitamin E", "word[vitamin] phrase[E]", R"(vitamin "E")");
    row("near(worker control, 5)", "near[worker control|5]", "near(worker control, 5)");
    row("NEAR( worker control )", "near[worker control|10]", "near(worker control, 10)");
    row("near (a b)", "word[near] word[a] word[b]", "near a b");
    row("near(a (b))", "word[near] word[a] word[b]", "near a b");
    row("-near(a b, 3) c", "not[near[a b|3]] word[c]", "-near(a b, 3) c");

    row("country:VE topic:communes -tag:read date:2021..2023 \"worker control\" sort:oldest",
        "value[country|VE] value[topic|communes] not[value[tag|read]] dates[date|2021..2023] "
        "phrase[worker control] sort oldest",
        "country:VE topic:communes -tag:read date:2021..2023 \"worker control\" sort:oldest");
    row("country:(VE OR CU)", "or[value[country|VE]|value[country|CU]]", "country:(VE OR CU)");
    row("country:VE OR country:CU", "or[value[country|VE]|value[country|CU]]",
        "country:(VE OR CU)");
    row("topic:(a AND b)", "value[topic|a] value[topic|b]", "topic:a topic:b");
    row("topic:(a b)", "value[topic|a] value[topic|b]", "topic:a topic:b");
    row("x topic:(a OR b AND c)", "word[x] or[value[topic|a]|and[value[topic|b]|value[topic|c]]]",
        "x (topic:a OR topic:b topic:c)");
    row("topic:(\"to read\" OR a:b)", "or[value[topic|to read]|value[topic|a:b]]",
        R"(topic:("to read" OR "a:b"))");
    row("-country:(VE OR CU)", "not[or[value[country|VE]|value[country|CU]]]",
        "-country:(VE OR CU)");
    row("country:(VE OR -CU)", "or[value[country|VE]|not[value[country|CU]]]",
        "country:VE OR -country:CU");
    row("country:VE OR topic:x", "or[value[country|VE]|value[topic|x]]", "country:VE OR topic:x");
    row("country:none", "none[country]", "country:none");
    row("country:(VE OR none)", "or[value[country|VE]|none[country]]", "country:(VE OR none)");
    row("topic:any", "known[topic]", "topic:any");
    row(R"(topic:"none")", "value[topic|none]", R"(topic:"none")");
    row(R"(topic:"OR")", "value[topic|OR]", R"(topic:"OR")");
    row("title:OR", "phrase[title|OR]", R"(title:"OR")");
    row("none", "word[none]", "none");
    row("title:none", "none[title]", "title:none");
    row("title:(a OR b*)", "or[word[title|a]|word[title|b*]]", "title:(a OR b*)");
    row(R"(title:"a b" author:smith)", "phrase[title|a b] word[author|smith]",
        R"(title:"a b" author:smith)");
    row("title:x:y", "phrase[title|x:y]", R"(title:"x:y")");
    row("tag:  x", "phrase[tag:] word[x]", R"("tag:" x)");
    row("url:https://geo.coop/x", "value[url|https://geo.coop/x]", R"(url:"https://geo.coop/x")");
    row("https://geo.coop/x", "phrase[https://geo.coop/x]", R"("https://geo.coop/x")");
    row("12:30", "phrase[12:30]", R"("12:30")");
    row(":x", "phrase[:x]", R"(":x")");
    row("doi:10.1103/PhysRevA.52.2464", "value[doi|10.1103/PhysRevA.52.2464]",
        "doi:10.1103/PhysRevA.52.2464");
    row("source:geo.coop", "value[source|geo.coop]", "source:geo.coop");
    row("collection:\"My dossier\"", "value[collection|My dossier]", "collection:\"My dossier\"");
    row("is:read is:unread is:starred is:trashed",
        "value[is|read] value[is|unread] value[is|starred] value[is|trashed]",
        "is:read is:unread is:starred is:trashed");
    row("has:(note OR highlight OR url OR doi OR text OR summary OR date)",
        "or[value[has|note]|value[has|highlight]|value[has|url]|value[has|doi]|value[has|text]|"
        "value[has|summary]|value[has|date]]",
        "has:(note OR highlight OR url OR doi OR text OR summary OR date)");
    row("id:0012", "value[id|12]", "id:12");
    row("lang:ES", "value[lang|es]", "lang:es");
    row("lang:(Spanish OR français OR alemán OR inglês)",
        "or[value[lang|es]|value[lang|fr]|value[lang|de]|value[lang|en]]",
        "lang:(es OR fr OR de OR en)");
    row("sort:title", "sort title", "sort:title");
    row("sort:newest x", "word[x]", "x");
    row("a OR b sort:added", "or[word[a]|word[b]] sort added", "a OR b sort:added");
    row("sort:title sort:relevance", "sort relevance", "sort:relevance");
    row("a\u0001b", "word[a] word[b]", "a b");
    row("a\u00a0b\u3000c", "word[a] word[b] word[c]", "a b c");
}

void TestQueryParser::textHasAMeaning()
{
    QFETCH(QString, text);
    QFETCH(QString, meaning);
    QFETCH(QString, canonical);
    const ParsedQuery parsed = parseQuery(text);
    QCOMPARE(meaningOf(parsed.query), meaning);
    QCOMPARE(printQuery(parsed.query), canonical);
    QCOMPARE(parseQuery(canonical).query, parsed.query);
}

void TestQueryParser::everyLanguageIsKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");

    const auto rows = [](const char *canonical, std::initializer_list<const char *> texts) {
        for (const char *text : texts)
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(canonical);
    };
    rows("title:x", {"title:x", "título:x", "titulo:x", "titre:x", "TITLE:x", "Título:x"});
    rows("summary:x", {"summary:x", "resumen:x", "resumo:x", "résumé:x"});
    rows("text:x", {"text:x", "texto:x", "texte:x"});
    rows("author:x", {"author:x", "autor:x", "auteur:x"});
    rows("note:x", {"note:x", "nota:x"});
    rows("country:VE", {"country:VE", "país:VE", "pais:ve", "pays:VE"});
    rows("region:419", {"region:419", "región:419", "região:419", "région:419"});
    rows("topic:x", {"topic:x", "tema:x", "tópico:x", "sujet:x", "thème:x"});
    rows("tag:x", {"tag:x", "etiqueta:x", "étiquette:x"});
    rows("source:x", {"source:x", "fuente:x", "fonte:x"});
    rows("lang:es",
         {"lang:es", "idioma:español", "langue:espagnol", "idioma:espanhol", "lang:castellano"});
    rows("url:x", {"url:x", "enlace:x", "link:x", "lien:x"});
    rows("doi:x", {"doi:x", "DOI:x"});
    rows("date:2023", {"date:2023", "fecha:2023", "data:2023"});
    rows("added:2023",
         {"added:2023", "añadido:2023", "agregado:2023", "adicionado:2023", "ajouté:2023"});
    rows("collection:x", {"collection:x", "colección:x", "coleção:x"});
    rows("is:read", {"is:read", "es:leído", "é:lido", "est:lu"});
    rows("is:unread", {"is:unread", "es:no-leído", "é:não-lido", "est:non-lu"});
    rows("is:starred", {"is:starred", "es:destacado", "é:favorito", "est:favori"});
    rows("is:trashed", {"is:trashed", "es:papelera", "é:lixeira", "est:corbeille"});
    rows("has:note", {"has:note", "tiene:nota", "tem:nota", "avec:note"});
    rows("has:highlight", {"has:highlight", "tiene:subrayado", "tem:destaque", "avec:surlignage"});
    rows("has:summary", {"tiene:resumen", "tem:resumo", "avec:résumé"});
    rows("has:date", {"tiene:fecha", "tem:data", "avec:date"});
    rows("sort:oldest", {"sort:oldest", "orden:antiguos", "ordem:antigos", "tri:anciens"});
    rows("sort:relevance",
         {"sort:relevance", "orden:relevancia", "ordem:relevância", "tri:pertinence"});
    rows("sort:unread", {"sort:unread", "orden:no-leídos", "ordem:não-lidos", "tri:non-lus"});
    rows("sort:title", {"sort:title", "orden:título", "tri:titre"});
    rows("sort:added", {"sort:added", "orden:añadido", "ordem:adicionado", "tri:ajouté"});
    rows("", {"sort:newest", "orden:recientes", "ordem:recentes", "tri:récents"});
    rows("topic:none", {"topic:none", "tema:ninguno", "tema:nenhum", "sujet:aucun", "topic:NONE"});
    rows("topic:any", {"topic:any", "tema:cualquiera", "tema:qualquer", "sujet:quelconque"});
    rows("a OR b", {"a OR b", "a O b", "a OU b"});
    rows("topic:(a OR b)", {"topic:(a OR b)", "tema:(a O b)", "sujet:(a OU b)"});
    rows("topic:a topic:b", {"topic:(a AND b)", "tema:(a Y b)", "tema:(a E b)", "sujet:(a ET b)"});
    rows("date:last-6-months",
         {"date:last-6-months", "fecha:últimos-6-meses", "date:derniers-6-mois"});
}

void TestQueryParser::everyLanguageIsKnown()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const ParsedQuery parsed = parseQuery(text);
    QCOMPARE(printQuery(parsed.query), canonical);
    QCOMPARE(parsed.hints, QList<QueryHint>());
}

void TestQueryParser::datesAreStretches_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("stretch");
    QTest::addColumn<QString>("canonical");

    const auto row = [](const char *value, const char *stretch, const char *canonical) {
        QTest::newRow(value) << QString::fromUtf8(value) << QString::fromUtf8(stretch)
                             << QString::fromUtf8(canonical);
    };
    row("2022", "2022..2022", "2022");
    row("2022-03", "2022-03..2022-03", "2022-03");
    row("2022-03-04", "2022-03-04..2022-03-04", "2022-03-04");
    row("2021..2023", "2021..2023", "2021..2023");
    row("2021-03..2023", "2021-03..2023", "2021-03..2023");
    row("2021..2021", "2021..2021", "2021");
    row("2023..2021", "2021..2023", "2021..2023");
    row("2023-05..2023", "2023-05..2023", "2023-05..2023");
    row("2021..", "2021..", ">=2021");
    row("..2021-05", "..2021-05", "<=2021-05");
    row(">=2022", "2022..", ">=2022");
    row("<=2022", "..2022", "<=2022");
    row(">2022", "2023..", ">=2023");
    row(">2022-12", "2023-01..", ">=2023-01");
    row(">2022-12-31", "2023-01-01..", ">=2023-01-01");
    row("<2022", "..2021", "<=2021");
    row("<2022-01", "..2021-12", "<=2021-12");
    row("<2024-03-01", "..2024-02-29", "<=2024-02-29");
    row("last-6-months", "last 6 m", "last-6-months");
    row("last-1-year", "last 1 y", "last-1-year");
    row("last-1-years", "last 1 y", "last-1-year");
    row("last-30-days", "last 30 d", "last-30-days");
    row("LAST-2-weeks", "last 2 w", "last-2-weeks");
    row("\"16 de febrero de 2023\"", "2023-02-16..2023-02-16", "2023-02-16");
    row("\"May 2020 .. June 2021\"", "2020-05..2021-06", "2020-05..2021-06");
}

void TestQueryParser::datesAreStretches()
{
    QFETCH(QString, value);
    QFETCH(QString, stretch);
    QFETCH(QString, canonical);
    for (const QString &field : {u"date"_s, u"added"_s}) {
        const ParsedQuery parsed = parseQuery(field + u':' + value);
        QCOMPARE(meaningOf(parsed.query), u"dates[%1|%2]"_s.arg(field, stretch));
        QCOMPARE(printQuery(parsed.query), field + u':' + canonical);
        QCOMPARE(parseQuery(printQuery(parsed.query)).query, parsed.query);
        QVERIFY(parsed.hints.isEmpty());
    }
}

void TestQueryParser::placesAreMadeCanonical_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("name") << u"country:Cuba"_s << u"country:CU"_s;
    QTest::newRow("accents") << u"país:haití"_s << u"country:HT"_s;
    QTest::newRow("code") << u"country:ve"_s << u"country:VE"_s;
    QTest::newRow("quoted") << u"country:\"Costa Rica\""_s << u"country:CR"_s;
    QTest::newRow("list") << u"country:(Brasil OR Brésil OR CU)"_s << u"country:(BR OR BR OR CU)"_s;
    QTest::newRow("region") << u"region:\"Latin America\""_s << u"region:419"_s;
    QTest::newRow("unknown") << u"country:Atlantis"_s << u"\"country:Atlantis\""_s;
    QTest::newRow("unknown in a list")
        << u"country:(Atlantis OR Cuba)"_s << u"\"country:Atlantis\" OR country:CU"_s;
    QTest::newRow("none") << u"country:ninguno"_s << u"country:none"_s;
    QTest::newRow("free values stay") << u"topic:cuba"_s << u"topic:cuba"_s;
}

void TestQueryParser::placesAreMadeCanonical()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const SomeNames names;
    const Query query = parseQuery(text, &names).query;
    QCOMPARE(printQuery(query), canonical);
    QCOMPARE(parseQuery(canonical, &names).query, query);
}

void TestQueryParser::whatIsNotAClauseIsAWordWithAHint_data()
{
    using Code = QueryHint::Code;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QList<QueryHint>>("hints");

    const auto row = [](const char *text, const char *canonical, const QList<QueryHint> &hints) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(canonical) << hints;
    };
    row("contry:x", R"("contry:x")", {{Code::UnknownField, 0, 8, u"contry:x"_s, u"country"_s}});
    row("a tittle:x", R"(a "tittle:x")", {{Code::UnknownField, 2, 8, u"tittle:x"_s, u"title"_s}});
    row("xyzzyx:1", R"("xyzzyx:1")", {{Code::UnknownField, 0, 8, u"xyzzyx:1"_s, {}}});
    row("is:blue", R"("is:blue")", {{Code::UnknownValue, 0, 7, u"is:blue"_s, {}}});
    row("is:raed", R"("is:raed")", {{Code::UnknownValue, 0, 7, u"is:raed"_s, u"read"_s}});
    row("is:stared", R"("is:stared")", {{Code::UnknownValue, 0, 9, u"is:stared"_s, u"starred"_s}});
    row("is:(read OR bleu)", R"(is:read OR "is:bleu")",
        {{Code::UnknownValue, 12, 4, u"bleu"_s, {}}});
    row("has:notes", R"("has:notes")", {{Code::UnknownValue, 0, 9, u"has:notes"_s, u"note"_s}});
    row("is:none", R"("is:none")", {{Code::UnknownValue, 0, 7, u"is:none"_s, {}}});
    row("id:x", R"("id:x")", {{Code::UnknownValue, 0, 4, u"id:x"_s, {}}});
    row("id:-3", R"("id:-3")", {{Code::UnknownValue, 0, 5, u"id:-3"_s, {}}});
    row("id:99999999999999999999", R"("id:99999999999999999999")",
        {{Code::UnknownValue, 0, 23, u"id:99999999999999999999"_s, {}}});
    row("lang:spanisch", R"("lang:spanisch")",
        {{Code::UnknownValue, 0, 13, u"lang:spanisch"_s, u"spanish"_s}});
    row("sort:newes", R"("sort:newes")",
        {{Code::UnknownValue, 0, 10, u"sort:newes"_s, u"newest"_s}});
    row("-sort:title", R"(-"sort:title")", {{Code::UnknownValue, 1, 10, u"sort:title"_s, {}}});
    for (const char *date :
         {"2023-13", "2023-02-30", "x", "09/02/2023", "2021...2023", "..", ">", ">=", "<x", ">9999",
          "last-0-days", "last-x-days", "last-6-eons", "last--6-days", "0000"}) {
        const QString text = u"date:"_s + QString::fromUtf8(date);
        row(qPrintable(text), qPrintable(u'"' + text + u'"'),
            {{Code::BadDate, 0, text.size(), text, {}}});
    }
    row(R"(a "b c)", R"(a "b c")", {{Code::UnclosedQuote, 2, 4, u"\"b c"_s, {}}});
    row("“b c", R"("b c")", {{Code::UnclosedQuote, 0, 4, u"“b c"_s, {}}});
    row(R"(tag:"b)", "tag:b", {{Code::UnclosedQuote, 4, 2, u"\"b"_s, {}}});
    row("(a OR b", "a OR b", {{Code::UnclosedBracket, 0, 1, u"("_s, {}}});
    row("tag:(a OR b", "tag:(a OR b)", {{Code::UnclosedBracket, 4, 1, u"("_s, {}}});
    row("a) b", "a b", {{Code::UnmatchedBracket, 1, 1, u")"_s, {}}});
    row("topic:", R"("topic:")", {{Code::EmptyField, 0, 6, u"topic:"_s, {}}});
    row("topic:\"\" x", R"("topic:" x)", {{Code::EmptyField, 0, 8, u"topic:\"\""_s, {}}});
    row("topic:() x", R"("topic:" x)", {{Code::EmptyField, 0, 8, u"topic:()"_s, {}}});
    row("sort:", R"("sort:")", {{Code::EmptyField, 0, 5, u"sort:"_s, {}}});
    row("OR a", R"("OR" a)", {{Code::DanglingOperator, 0, 2, u"OR"_s, {}}});
    row("a OR", R"(a "OR")", {{Code::DanglingOperator, 2, 2, u"OR"_s, {}}});
    row("(a OR) b", R"(a "OR" b)", {{Code::DanglingOperator, 3, 2, u"OR"_s, {}}});
    row("a OR OR b", R"(a "OR" OR b)", {{Code::DanglingOperator, 2, 2, u"OR"_s, {}}});
    row("a AND", R"(a "AND")", {{Code::DanglingOperator, 2, 3, u"AND"_s, {}}});
    row("OR", R"("OR")", {{Code::DanglingOperator, 0, 2, u"OR"_s, {}}});
    row("country:(VE OR)", R"(country:VE "OR")", {{Code::DanglingOperator, 12, 2, u"OR"_s, {}}});
}

void TestQueryParser::whatIsNotAClauseIsAWordWithAHint()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    QFETCH(QList<QueryHint>, hints);
    const ParsedQuery parsed = parseQuery(text);
    QCOMPARE(printQuery(parsed.query), canonical);
    QCOMPARE(parsed.hints.size(), hints.size());
    for (qsizetype i = 0; i < hints.size(); ++i) {
        QCOMPARE(parsed.hints[i].code, hints[i].code);
        QCOMPARE(parsed.hints[i].start, hints[i].start);
        QCOMPARE(parsed.hints[i].length, hints[i].length);
        QCOMPARE(parsed.hints[i].text, hints[i].text);
        QCOMPARE(parsed.hints[i].suggestion, hints[i].suggestion);
    }
    QCOMPARE(parseQuery(canonical).query, parsed.query);
}

void TestQueryParser::hintsNameTheirPieceOfTheText()
{
    const QString text = u"é:azul (contry:x) \"  is:(read OR bleu"_s;
    qsizetype before = 0;
    for (const QueryHint &hint : parseQuery(text).hints) {
        QCOMPARE(text.sliced(hint.start, hint.length), hint.text);
        QVERIFY(hint.start >= before);
        before = hint.start;
    }
    QVERIFY(before > 0);
    QVERIFY(parseQuery(u"x:1 "_s.repeated(1000)).hints.size() <= 64);
}

void TestQueryParser::theLastWordIsOpen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<QString>("open"); // what is evaluated meanwhile

    const auto row = [](const char *text, bool isOpen, const char *open) {
        QTest::newRow(text) << QString::fromUtf8(text) << isOpen << QString::fromUtf8(open);
    };
    row("comm", true, "comm*");
    row("worker comm", true, "worker comm*");
    row("comm ", false, "comm");
    row("comm*", false, "comm*");
    row("(a OR comm", true, "a OR comm*");
    row("a OR b comm", true, "a OR b comm*");
    row("x (a (b OR c d", true, "x a (b OR c d*)");
    row("(a comm)", false, "a comm");
    row("\"comm", false, "\"comm\"");
    row("-comm", false, "-comm");
    row("-(a comm", false, "-(a comm)");
    row("title:comm", true, "title:comm*");
    row("tag:comm", false, "tag:comm");
    row("near(a b, 3)", false, "near(a b, 3)");
    row("comm sort:title", false, "comm sort:title");
    row("sort:title comm", true, "comm* sort:title");
    row("a OR", true, "a OR*");
    row("a O", true, "a O*");
    row("-(a OR", false, R"(-(a "OR"))");
    row("topic:", true, "");
    row("a topic:", true, "a");
    row("a OR is:re", true, "a");
    row("is:re ", false, "\"is:re\"");
    row("a b date:202", true, "a b");
    row("-is:re", true, "");
    row("", false, "");
}

void TestQueryParser::theLastWordIsOpen()
{
    QFETCH(QString, text);
    QFETCH(bool, isOpen);
    QFETCH(QString, open);
    const ParsedQuery parsed = parseQuery(text);
    QCOMPARE(parsed.isOpen(), isOpen);
    QCOMPARE(printQuery(parsed.openQuery), open);
    if (!isOpen)
        QCOMPARE(parsed.openQuery, parsed.query);
}

void TestQueryParser::bracketsHaveALimit()
{
    const auto nested = [](int depth) {
        return u"(a OR (b "_s.repeated(depth / 2) + u"c"_s + u"))"_s.repeated(depth / 2);
    };
    QVERIFY(parseQuery(nested(64)).hints.isEmpty());
    const Query deepest = parseQuery(nested(64)).query;
    QCOMPARE(parseQuery(printQuery(deepest)).query, deepest);

    const ParsedQuery tooDeep = parseQuery(nested(66) + u" country:VE \"d e\" OR -f"_s);
    QCOMPARE(tooDeep.hints.size(), 1);
    QCOMPARE(tooDeep.hints.first().code, QueryHint::Code::TooDeep);
    QVERIFY(printQuery(tooDeep.query).contains(uR"("country:VE" "d e" "OR" "-f")"));
    QCOMPARE(parseQuery(printQuery(tooDeep.query)).query, tooDeep.query);
}

void TestQueryParser::parsingTakesLinearTime_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
         {"(",   ")",  "\"",     "a ",     "a",     "-",       "-(",           "a OR ",
          "OR ", "x:", "x:1 ",   "topic:", "near(", "near(a,", "country:(",    "topic:(a OR ",
          "*",   ": ", "(a OR ", "(a) ",   "«",     "“ ",      "date:last-6-", "contry:x "})
        QTest::newRow(piece) << QString::fromUtf8(piece);
}

// Quadratic time would be minutes. Time of the processor, as other tests may run beside this one.
void TestQueryParser::parsingTakesLinearTime()
{
    QFETCH(QString, piece);
    const std::clock_t start = std::clock();
    const QString text = piece.repeated(200'000 / piece.size());
    const ParsedQuery parsed = parseQuery(text);
    const QString printed = printQuery(parsed.query);
    QCOMPARE(parseQuery(printed).query, parsed.query);
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
}

QTEST_GUILESS_MAIN(TestQueryParser)
#include "tst_queryparser.moc"
