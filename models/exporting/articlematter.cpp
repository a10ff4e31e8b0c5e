#include "articlematter.h"

#include "cleantext.h"
#include "shownarticle.h"

namespace acervo {

namespace {

constexpr qsizetype kShortTitle = 240;
constexpr qsizetype kMadeSummary = 600;
// A name beyond this is a mistake in its source; the library still has it whole.
constexpr qsizetype kLongestName = 300;
constexpr qsizetype kMostAuthors = 40; // collaborations sign with thousands

QString nameOf(const QString &text)
{
    return textBeginning(cleanLine(QStringView(text).left(4 * kLongestName)), kLongestName);
}

QStringList cleanLines(const QStringList &texts)
{
    QStringList clean;
    for (const QString &text : texts) {
        const QString line = nameOf(text);
        if (!line.isEmpty())
            clean.append(line);
    }
    return clean;
}

void addAuthors(const Article &article, ArticleMatter &matter)
{
    for (const Person &person : article.persons) {
        const QString shown = nameOf(person.shown());
        if (shown.isEmpty())
            continue;
        if (matter.authors.size() == kMostAuthors) {
            matter.hasMoreAuthors = true;
            return;
        }
        const bool isParted = person.name.isEmpty() && !person.given.isEmpty();
        const QString sorted =
            isParted ? nameOf(person.family + QStringLiteral(", ") + person.given) : shown;
        matter.authors.append({shown, sorted});
    }
}

QStringList topicsOf(const Article &article)
{
    QStringList names;
    for (const Topic &topic : article.topics) {
        if (topic.provenance != Provenance::Rejected && !topic.suggested)
            names.append(topic.name);
    }
    return cleanLines(names);
}

void leaveOut(const DossierOptions &options, ArticleMatter &matter)
{
    if (!options.hasTags)
        matter.tags.clear();
    if (!options.hasPictures) {
        matter.body = withoutPictures(matter.body);
        matter.pictures.clear();
        matter.notePictures.clear();
    }
    if (!options.hasNotes)
        matter.notes.clear();
    if (!options.hasHighlights)
        matter.highlights.clear();
    if (options.hasText)
        return;
    if (matter.summary.isEmpty())
        matter.summary = textBeginning(withoutPictures(matter.body), kMadeSummary);
    matter.body.clear();
}

} // namespace

ArticleMatter articleMatter(const DossierArticle &dossier, const DossierOptions &options)
{
    const Article &article = dossier.article;
    ArticleMatter matter;
    matter.title = shownTitle(article);
    matter.language = article.lang;
    addAuthors(article, matter);
    matter.date = nameOf(dossier.date);
    matter.sources = cleanLines(article.sources);
    matter.countries = cleanLines(dossier.countries);
    matter.topics = topicsOf(article);
    matter.tags = cleanLines(article.tags);
    matter.collections = cleanLines(dossier.collections);
    matter.address = cleanLine(article.url);
    matter.doi = cleanLine(article.doi);
    matter.summary = article.summary;
    matter.body = article.body;
    matter.pictures = article.pictures;
    matter.notes = dossier.notes;
    matter.notePictures = dossier.notePictures;
    matter.linked = dossier.linked;
    matter.highlights = dossier.highlights;
    matter.year = article.date.year();
    matter.month = article.date.month();
    leaveOut(options, matter);
    return matter;
}

QString shortTitle(const QString &title) { return textBeginning(title, kShortTitle); }

} // namespace acervo
