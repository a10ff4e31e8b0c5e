// PlaceMention is one place in a text where a country or region is named. Value; any thread.
#pragma once

#include <QStringList>

#include <vector>

namespace acervo {

// A hint is a word that only tells which of two places an ambiguous name means; a counter, that a
// name means no place ("turkey" beside gravy).
enum class MentionKind : quint8 { Name, Adjective, Town, Hint, Counter };

// Why a mention says less than where a thing happens.
enum class Aside : quint8 {
    None,
    Origin,      // "the Argentine striker"
    Institution, // "University of Oxford", "FC Barcelona"
    Passing,     // born there, paid from there, sold to there
    Dateline,    // "LONDON (Reuters) - …": where the reporter sits
    Example,     // "in 35 countries, among them Chile, Japan and Kenya"
    Comparison,  // "like in Spain"; counts for nothing
};

struct PlaceMention
{
    quint16 country = 0; // or region: an index, see MentionFinder::code()
    MentionKind kind = MentionKind::Name;
    bool isAmbiguous = false; // the form means something else as often
    bool isChoice = false;    // of the countries that share the form, the first to think of
    bool isDoubtful = false;  // a name that may be no place at all; counters speak against it
    bool isMereWord = false;  // a common word or a name where no place stands: no suggestion
    bool isTongue = false;    // the name of a language, or else of a country's people
    bool isState = false;     // a form that is written after its towns: "Paris, Texas"
    bool afterName = false;   // right after a capitalised word that names no place
    Aside aside = Aside::None;
    qint32 listed = 0;       // how many places the list has in which it stands
    qsizetype firstWord = 0; // words of the text, both inclusive
    qsizetype lastWord = 0;
    qsizetype start = 0; // UTF-16 units, end exclusive
    qsizetype end = 0;

    bool isEvidence() const { return kind < MentionKind::Hint; }
};

// What one text says.
struct TextMentions
{
    std::vector<PlaceMention> mentions; // in order, never overlapping but where forms are shared
    std::vector<PlaceMention> regions;  // in order
    QStringList others; // folded; persons, and towns of states, that are called like
                        // places besides
};

} // namespace acervo
