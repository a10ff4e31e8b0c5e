// A FoundPassage is a piece of an article in which words of a query stand that neither its title
// nor the beginning of its summary has: the list shows these anyway. Pure; one thread.
#pragma once

#include "hitfinder.h"

#include <optional>

namespace acervo {

struct FoundPassage
{
    ArticleId article{};
    TextPart part{};
    QString text; // in one line, at most 400 characters, an ellipsis if it goes on

    bool operator==(const FoundPassage &) const = default;
};

// Whether one of the query's words stands in what the list shows of an article.
bool isFoundInRow(HitFinder &finder, const ArticleRow &row);

// Looks into the summary, the text, the authors and the note, in this order; of a text as long as a
// book only into its first part.
std::optional<FoundPassage> foundPassage(HitFinder &finder, const Article &article,
                                         const QString &note);

} // namespace acervo
