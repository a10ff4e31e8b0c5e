#include "samplearticles.h"

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

ArticleRecord made(const QString &title, const QJsonObject &fields)
{
    static int number = 0;
    ArticleRecord record;
    record.article.uuid = u"00000000-0000-4000-8000-%1"_s.arg(++number, 12, 10, QLatin1Char('0'));
    record.article.title = title;
    record.article.fields = fields;
    record.article.lang = u"es"_s;
    return record;
}

Person person(const QString &family, const QString &given, const QString &role = u"author"_s)
{
    return {.family = family, .given = given, .role = role};
}

ArticleRecord journalArticle()
{
    ArticleRecord record =
        made(u"El poder comunal en Venezuela: ¿50 % & más?"_s, {{u"type"_s, u"article-journal"_s},
                                                                {u"volume"_s, u"12"_s},
                                                                {u"issue"_s, u"3"_s},
                                                                {u"page"_s, u"12-18"_s},
                                                                {u"ISSN"_s, u"1234-5678"_s}});
    Article &article = record.article;
    article.persons = {person(u"de la Fontaine"_s, u"Jean"_s), person(u"Ñandú"_s, u"José Ángel"_s),
                       person(u"King Jr."_s, u"Martin Luther"_s)};
    article.sources = {u"Revista de Economía"_s};
    article.date = PartialDate::ofMonth(2021, 3);
    article.doi = u"10.1234/abc_def"_s;
    article.url = u"https://example.org/a_b?x=1&y=%20z"_s;
    article.summary = u"La comuna «El Maizal» — α ≤ β_1 {x}."_s;
    article.topics = {Topic{.name = u"Comunas"_s}};
    article.tags = {u"por leer"_s};
    record.notes = {NoteRecord{.text = u"Una nota *mía*."_s}};
    return record;
}

ArticleRecord chapter()
{
    ArticleRecord record =
        made(u"La fábrica sin patrón"_s, {{u"type"_s, u"chapter"_s},
                                          {u"page"_s, u"167-195"_s},
                                          {u"publisher"_s, u"Siglo XXI"_s},
                                          {u"publisher-place"_s, u"Buenos Aires"_s},
                                          {u"ISBN"_s, u"978-987-1105-00-1"_s}});
    record.article.persons = {person(u"Ortega y Gasset"_s, u"Ana"_s),
                              person(u"García Márquez"_s, u"Luz"_s, u"editor"_s)};
    record.article.sources = {u"Trabajo y autogestión"_s};
    record.article.date = PartialDate::ofYear(1999);
    return record;
}

ArticleRecord webPage()
{
    ArticleRecord record = made(u"Una cooperativa de Caracas"_s, {{u"type"_s, u"webpage"_s}});
    record.article.persons = {{.name = u"Colectivo Tierra y Libertad"_s}};
    record.article.sources = {u"Mercado Común"_s};
    record.article.url = u"https://example.org/~casa/p"_s;
    record.article.date = PartialDate::ofDay(2024, 1, 5);
    return record;
}

// In what it appeared, when, and where it is to be read; the rest of the kinds.
ArticleRecord appeared(const QString &title, const QString &type, const QString &container,
                       const PartialDate &date, const QString &url = {})
{
    ArticleRecord record = made(title, {{u"type"_s, type}});
    record.article.persons = {person(u"Rojas"_s, u"Elena"_s)};
    record.article.date = date;
    record.article.url = url;
    if (!container.isEmpty())
        record.article.sources = {container};
    return record;
}

QList<ArticleRecord> otherKinds()
{
    ArticleRecord paper =
        appeared(u"Redes de trueque"_s, u"paper-conference"_s,
                 u"Actas del congreso de cooperativas"_s, PartialDate::ofYear(2015));
    paper.article.fields.insert(u"page"_s, u"33-41"_s);
    ArticleRecord preprint = appeared(u"Modelos de reciprocidad"_s, u"article"_s, {},
                                      PartialDate::ofYear(2022), u"https://arxiv.org/abs/2201.1"_s);
    preprint.article.fields.insert(u"publisher"_s, u"arXiv"_s);
    return {appeared(u"La cocina del barrio"_s, u"article-magazine"_s, u"Punto Final"_s,
                     PartialDate::ofMonth(2018, 6)),
            appeared(u"Diario de una toma"_s, u"post-weblog"_s, u"Cuaderno abierto"_s,
                     PartialDate::ofDay(2020, 2, 3), u"https://example.org/blog/toma"_s),
            paper, preprint,
            appeared(u"Acta de la asamblea"_s, u"document"_s, {}, PartialDate::ofYear(1973))};
}

} // namespace

QList<ArticleRecord> sampleArticles()
{
    ArticleRecord book = made(u"Historia de las comunas"_s, {{u"type"_s, u"book"_s},
                                                             {u"edition"_s, u"2"_s},
                                                             {u"publisher"_s, u"Monte Ávila"_s},
                                                             {u"publisher-place"_s, u"Caracas"_s}});
    book.article.persons = {person(u"Łódzki"_s, u"Žofia"_s)};
    book.article.date = PartialDate::ofYear(2005);
    ArticleRecord report =
        made(u"Informe sobre la tierra"_s,
             {{u"type"_s, u"report"_s}, {u"number"_s, u"7"_s}, {u"publisher"_s, u"CEPAL"_s}});
    report.article.persons = {person(u"Pérez"_s, u"Ana"_s)};
    report.article.date = PartialDate::ofYear(2010);
    ArticleRecord thesis = made(u"El cooperativismo en el Uruguay"_s,
                                {{u"type"_s, u"thesis"_s},
                                 {u"genre"_s, u"Tesis doctoral"_s},
                                 {u"publisher"_s, u"Universidad de la República"_s}});
    thesis.article.persons = {person(u"Díaz"_s, u"Raúl"_s)};
    thesis.article.date = PartialDate::ofYear(2012);
    ArticleRecord news = made(u"Los obreros toman la planta"_s,
                              {{u"type"_s, u"article-newspaper"_s}, {u"page"_s, u"4"_s}});
    news.article.persons = {person(u"Gómez"_s, u"Eva"_s)};
    news.article.sources = {u"Diario del Sur"_s};
    news.article.date = PartialDate::ofDay(2019, 11, 30);
    return QList{journalArticle(), chapter(), webPage(), book, report, thesis, news} + otherKinds();
}

} // namespace acervo
