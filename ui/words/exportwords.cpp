#include "exportwords.h"

#include "dateinwords.h"
#include "facetwords.h"
#include "highlightwords.h"

#include <QCoreApplication>

namespace acervo {

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(acervo::ExportWords)
};

} // namespace

ExportWording exportWording(const Query &query, qint64 articles, QDate today,
                            const PlaceName &placeName)
{
    const DossierWording dossier = dossierWording(query, articles, today, placeName);
    return {
        .page = {.title = dossier.title,
                 .subtitle =
                     (dossier.subtitle + QStringList(dossier.dateLine)).join(QStringLiteral(" · ")),
                 .language = dossier.language,
                 .isByDate = query.sort == SortOrder::Newest || query.sort == SortOrder::Oldest,
                 .countries = dossier.countries,
                 .topics = dossier.topics,
                 .tags = dossier.tags,
                 .years = facetInWords(Facet::Year),
                 .noDate = dossier.noDate,
                 .note = dossier.notes,
                 .highlights = dossier.highlights,
                 .index = dossier.index,
                 .filters = ExportWords::tr("Filters"),
                 .words = ExportWords::tr("Words"),
                 .wordHint = ExportWords::tr("words, \"a phrase\", -not this"),
                 .clear = ExportWords::tr("Clear filters"),
                 .all = ExportWords::tr("Show all %1"),
                 .fewer = ExportWords::tr("Show fewer"),
                 .shown = ExportWords::tr("%1 of %2 articles"),
                 .nothing = ExportWords::tr("No article has all of this. Clear a filter."),
                 .reading = ExportWords::tr("Reading the texts: %1 %")},
        .dateInWords = [](const PartialDate &date) { return dateInWords(date); },
        .placeName = placeName,
        .colourName = colourInWords,
    };
}

} // namespace acervo
