#include "sharedrecord.h"

namespace acervo {

ArticleRecord sharedRecord(ArticleRecord record, const DossierOptions &options)
{
    Article &article = record.article;
    article.read = article.starred = article.trashed = false;
    for (SourceRecord &source : record.records) {
        source.file.clear();
        source.raw.clear();
    }
    if (!options.hasText) {
        article.body.clear();
        article.pictures.clear();
    }
    if (!options.hasPictures) {
        article.body = withoutPictures(article.body);
        article.pictures.clear();
    }
    if (!options.hasTags)
        article.tags.clear();
    if (!options.hasHighlights)
        record.highlights.clear();
    if (!options.hasNotes)
        record.notes.clear();
    return record;
}

} // namespace acervo
