#include "foundpassage.h"

namespace acervo {

namespace {

constexpr qsizetype mostShown = 398;          // and the sign that it goes on
constexpr qsizetype mostLookedInto = 200'000; // some 10 ms

QString authorsOf(const Article &article)
{
    QStringList names;
    for (const Person &person : article.persons)
        names += person.shown();
    return names.join(u", ");
}

} // namespace

bool isFoundInRow(HitFinder &finder, const ArticleRow &row)
{
    return !finder.hits(row.title, TextPart::Title).isEmpty() ||
           !finder.hits(row.summary, TextPart::Summary).isEmpty();
}

std::optional<FoundPassage> foundPassage(HitFinder &finder, const Article &article,
                                         const QString &note)
{
    const std::pair<TextPart, QString> texts[] = {{TextPart::Summary, article.summary},
                                                  {TextPart::Body, article.body},
                                                  {TextPart::Authors, authorsOf(article)},
                                                  {TextPart::Note, note}};
    for (const auto &[part, whole] : texts) {
        const QStringView text = QStringView(whole).left(mostLookedInto);
        const QList<TextRange> hits = finder.hits(text, part, article.lang);
        if (hits.isEmpty())
            continue;
        const TextRange piece = bestSnippet(text, hits, mostShown);
        QString found = whole.sliced(piece.start, piece.length);
        found.remove(pictureMark);
        found = found.simplified();
        if (piece.start + piece.length < whole.size())
            found += QStringLiteral(" …");
        return FoundPassage{.article = article.id, .part = part, .text = found};
    }
    return {};
}

} // namespace acervo
