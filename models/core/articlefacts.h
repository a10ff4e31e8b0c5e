// ArticleFacts are the narrow facts of one article, those that Columns hold of all articles.
// Value; any thread.
#pragma once

#include "facet.h"
#include "ids.h"
#include "partialdate.h"

#include <QStringList>
#include <QVarLengthArray>

namespace acervo {

enum class StateFlag : quint16 {
    Read = 1,
    Starred = 2,
    Trashed = 4,
    HasNote = 8,
    HasHighlight = 16,
    HasUrl = 32,
    HasDoi = 64,
    HasText = 128,       // a body beyond the summary
    HasSuggestion = 256, // a country, region or topic was detected with little confidence, and the
                         // person has not decided yet
    FreeNote = 512,      // nothing but a note (freenote.h)
};
inline constexpr int stateFlagBits = 10;
using StateFlags = quint16; // several StateFlag, or-ed

using FacetValues = QVarLengthArray<FacetValue, 6>;

struct ArticleFacts
{
    ArticleId id{};
    PartialDate date;
    qint64 added = 0; // when it came into the library: seconds since 1970, UTC
    StateFlags states = 0;
    FacetValue language = 0; // 0: not known
    // In force: stated, detected with enough confidence, confirmed or added; not rejected.
    FacetValues countries;
    FacetValues regions; // also those that the countries lie in, and those above (regiontree.h)
    FacetValues topics;  // also those above (Finance, of Finance › Credit unions)
    FacetValues tags;
    FacetValues sources;
    QStringList authors; // as shown: "Given Family", or the name as it stands

    bool has(StateFlag flag) const { return (states & static_cast<StateFlags>(flag)) != 0; }
    bool operator==(const ArticleFacts &) const = default;
};

// Those that the timeline is made of.
struct DatedArticle
{
    ArticleId id{};
    PartialDate date;
    StateFlags states = 0; // of PersonalFacts::flags, and FreeNote
};

// Those of an article's facts that a person sets for a hundred thousand of them at once.
struct PersonalFacts
{
    static constexpr StateFlags flags = StateFlags(StateFlag::Read) |
                                        StateFlags(StateFlag::Starred) |
                                        StateFlags(StateFlag::Trashed);

    ArticleId id{};
    StateFlags states = 0; // of the flags above
    FacetValues tags;

    bool operator==(const PersonalFacts &) const = default;
};

} // namespace acervo
