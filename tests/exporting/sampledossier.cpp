#include "sampledossier.h"

#include <QTimeZone>

namespace acervo {

using namespace Qt::StringLiterals;

DossierSetup sampleSetup()
{
    return {.options = {.author = u"Ana Núñez"_s},
            .words = {.title = u"Worker control (“control obrero”)"_s,
                      .subtitle = {u"Articles on worker control, newest first"_s, u"40 articles"_s},
                      .dateLine = u"3 May 2024"_s,
                      .language = u"es"_s,
                      .contents = u"Índice"_s,
                      .articles = u"Artículos"_s,
                      .overTime = u"Con el tiempo"_s,
                      .notes = u"Notas"_s,
                      .highlights = u"Subrayados"_s,
                      .source = u"Fuente"_s,
                      .noDate = u"Sin fecha"_s,
                      .noCountry = u"Sin país"_s,
                      .noTopic = u"Sin tema"_s,
                      .noTag = u"Sin etiqueta"_s,
                      .picture = u"Imagen"_s,
                      .page = u"Página %1 de %2"_s,
                      .index = u"Índice analítico"_s,
                      .countries = u"Países"_s,
                      .topics = u"Temas"_s,
                      .tags = u"Etiquetas"_s,
                      .authors = u"Autores"_s},
            .keywords = {u"Venezuela"_s, u"communes"_s},
            .created = QDateTime(QDate(2024, 5, 3), QTime(12, 0), QTimeZone::UTC)};
}

DossierArticle sampleArticle(int number, int year)
{
    DossierArticle dossier;
    dossier.article.title = u"Article number %1 on the self-management of factories"_s.arg(number);
    dossier.article.summary =
        u"Begin%1. "_s.arg(number) +
        u"The assembly met and decided what to make and for whom. "_s.repeated(6) +
        u"\n\nEnd%1."_s.arg(number);
    dossier.article.url = u"https://example.org/%1?q=(a)&b='c'"_s.arg(number);
    dossier.article.persons = {{.family = u"Pérez"_s, .given = u"Luz"_s}};
    dossier.article.sources = {u"geo.coop"_s};
    dossier.article.topics = {{.name = u"Cooperatives"_s}};
    dossier.article.tags = {u"to read"_s};
    if (number % 3 == 0)
        dossier.article.lang = u"en"_s;
    if (year > 0) {
        dossier.article.date = PartialDate::ofYear(year);
        dossier.date = QString::number(year);
    }
    dossier.countries = {u"Venezuela"_s};
    if (number % 10 == 0)
        dossier.countries.append(u"Ávila"_s);
    if (number % 4 == 0)
        dossier.notes = {u"A **strong** point, [see](https://notes.example/%1).\n\n"
                         "- first\n- second\n\n```\nx = 1\n```\n\n> said"_s.arg(number)};
    return dossier;
}

DossierArticle sampleArticle(qsizetype index)
{
    const int number = static_cast<int>(index) + 1;
    return sampleArticle(number, index < 36 ? 2024 - static_cast<int>(index) / 12 : 0);
}

} // namespace acervo
