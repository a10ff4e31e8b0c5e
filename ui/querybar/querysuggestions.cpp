#include "querysuggestions.h"

#include "countwords.h"
#include "expressions.h"
#include "facetleaf.h"
#include "fieldnames.h"
#include "keywords.h"
#include "namematch.h"
#include "placelabels.h"
#include "queryprinter.h"
#include "querywords.h"

namespace acervo {

namespace {

using Kind = CompletionPoint::Kind;

constexpr qsizetype mostLooked = 20'000; // values of a facet; those with the highest counts
constexpr qsizetype shortestWord = 3;    // that is taken for the beginning of a value
constexpr qsizetype mostOfWord = 6;

// `country:VE`, and VE alone where the field stands already.
QString written(const Expr &leaf, bool withField)
{
    const QString text = printExpr(leaf);
    return withField ? text : text.sliced(text.indexOf(u':') + 1);
}

NameMatch bestMatch(const QString &typed, const QStringList &names)
{
    NameMatch best = NameMatch::None;
    for (const QString &name : names)
        best = std::max(best, matchName(typed, name));
    return best;
}

// What no facet counts.
bool isUncounted(const QString &state) { return state == u"summary" || state == u"date"; }

void place(Suggestion &suggestion, const CompletionPoint &point)
{
    suggestion.start = point.start;
    suggestion.length = point.length;
}

// The best matches first; of those alike, the order in which they come. Letters that lie scattered
// over a name are a guess, for where nothing is better.
template <typename Candidate>
QList<Suggestion> chosen(const QList<Candidate> &candidates, const QString &typed, NameMatch worst,
                         qsizetype most)
{
    struct Match
    {
        NameMatch quality;
        Suggestion suggestion;
    };
    QList<Match> matches;
    for (const Candidate &candidate : candidates) {
        const NameMatch quality = bestMatch(typed, candidate.names);
        if (quality != NameMatch::None && (quality >= worst || typed.isEmpty()))
            matches.append({quality, candidate.suggestion});
    }
    std::ranges::stable_sort(matches, std::ranges::greater(), &Match::quality);
    if (!matches.isEmpty() && matches.first().quality > NameMatch::Scattered)
        matches.removeIf([](const Match &match) { return match.quality == NameMatch::Scattered; });
    QList<Suggestion> suggestions;
    for (const Match &match : matches.first(std::min(most, matches.size())))
        suggestions.append(match.suggestion);
    return suggestions;
}

} // namespace

QuerySuggestions::QuerySuggestions(FacetLabels::PlaceName placeName)
    : m_labels(std::move(placeName))
{}

QList<Suggestion> QuerySuggestions::at(const CompletionPoint &point) const
{
    switch (point.kind) {
    case Kind::Nothing:
        return {};
    case Kind::Name:
        // "or" begins the names of fields, and "OR" is a word of the language itself.
        return isOrWord(point.typed) || isAndWord(point.typed) ? QList<Suggestion>()
                                                               : namesAt(point) + wordsAt(point);
    case Kind::Value: {
        const QList<Candidate> values = valuesOf(point);
        const auto found = chosen(values, point.typed, NameMatch::Scattered, most);
        const bool isState = point.field == Field::Is || point.field == Field::Has;
        const QString nearest = isState ? nearestState(point.field, point.typed) : QString();
        return found.isEmpty() && !nearest.isEmpty() ? chosen(values, nearest, NameMatch::Start, 1)
                                                     : found;
    }
    case Kind::Order:
        return chosen(ordersOf(point), point.typed, NameMatch::Scattered, most);
    }
    return {};
}

// One letter begins many names in four languages: it is taken for the canonical ones alone.
QList<Suggestion> QuerySuggestions::namesAt(const CompletionPoint &point) const
{
    QList<Suggestion> suggestions;
    if (point.typed.isEmpty())
        return suggestions;
    const auto add = [&](const QString &name) {
        const std::optional<Field> field = fieldNamed(name);
        const QString meaning = field ? fieldInWords(*field) : orderInWords();
        Suggestion suggestion{.text = name + u':', .detail = meaning};
        suggestion.sentence = suggestion.text + u' ' + meaning;
        suggestion.insert = suggestion.text;
        place(suggestion, point);
        suggestions.append(suggestion);
    };
    for (const FieldNameMatch &match : fieldNamesBeginning(point.typed)) {
        const QString canonical =
            match.field == Field::Any ? QStringLiteral("sort") : fieldName(match.field);
        if (point.typed.size() > 1 || match.name == canonical)
            add(match.name);
    }
    const bool hasColon = point.length > point.typed.size();
    if (const QString nearest = nearestFieldName(point.typed);
        suggestions.isEmpty() && hasColon && !nearest.isEmpty())
        add(nearest);
    return suggestions;
}

// A word that begins the name of a value may be meant for that value.
QList<Suggestion> QuerySuggestions::wordsAt(const CompletionPoint &point) const
{
    static constexpr Facet facets[] = {Facet::Country, Facet::Region, Facet::Topic, Facet::Tag,
                                       Facet::Source};
    if (point.typed.size() < shortestWord)
        return {};
    QList<Candidate> candidates;
    for (const Facet facet : facets)
        candidates += facetValues(facet, point);
    return chosen(candidates, point.typed, NameMatch::WordStart, mostOfWord);
}

QList<QuerySuggestions::Candidate> QuerySuggestions::valuesOf(const CompletionPoint &point) const
{
    if (point.field == Field::Date || point.field == Field::Added)
        return spansOf(point);
    if (point.field == Field::Collection)
        return collectionsAt(point);
    QList<Candidate> candidates;
    if (const std::optional<Facet> facet = facetOf(point.field))
        candidates = facetValues(*facet, point);
    addUncounted(candidates, point);
    return candidates;
}

QList<QuerySuggestions::Candidate> QuerySuggestions::facetValues(Facet facet,
                                                                 const CompletionPoint &point) const
{
    QList<Candidate> candidates;
    const FacetCounts *counted = counts(facet);
    if (!counted)
        return candidates;
    for (const FacetValueCount &value :
         counted->values.first(std::min(mostLooked, counted->values.size()))) {
        const std::optional<Expr> leaf = leafOf(facet, value.name);
        if (leaf && (point.kind == Kind::Name || leaf->field == point.field))
            candidates.append(valueCandidate(facet, value.name, value.count, point));
    }
    if (point.kind == Kind::Value && facet != Facet::State && counted->none > 0) {
        FacetEntry none{
            .kind = FacetEntry::Kind::None, .key = {facet, 0}, .name = {}, .count = counted->none};
        Suggestion suggestion{.text = m_labels.label(none), .count = none.count};
        suggestion.sentence = m_labels.sentence(none);
        suggestion.insert = QStringLiteral("none");
        place(suggestion, point);
        candidates.append({suggestion, {suggestion.insert, suggestion.text}});
    }
    return candidates;
}

// What no article has, and is known all the same: a country that is looked for in vain is told so.
// Of two states nobody has counted any.
void QuerySuggestions::addUncounted(QList<Candidate> &candidates,
                                    const CompletionPoint &point) const
{
    const bool isState = point.field == Field::Is || point.field == Field::Has;
    if (point.typed.isEmpty() && !isState)
        return;
    const std::optional<Facet> facet = facetOf(point.field);
    const QStringList all = isState ? statesOfField(point.field) : placeCodes(point.field);
    QSet<QString> counted;
    for (const Candidate &candidate : std::as_const(candidates))
        counted.insert(candidate.suggestion.insert);
    const auto isNotCounted = [&](const QString &name) {
        return isState && (!counts(Facet::State) || isUncounted(name));
    };
    for (const QString &name : all) {
        if (!counted.contains(name))
            candidates.append(valueCandidate(
                *facet, name, isNotCounted(name) ? std::nullopt : std::optional(0), point));
    }
}

QuerySuggestions::Candidate QuerySuggestions::valueCandidate(Facet facet, const QString &name,
                                                             std::optional<qint64> count,
                                                             const CompletionPoint &point) const
{
    const FacetEntry entry{.key = {facet, 0}, .name = name, .count = count.value_or(0)};
    const bool isWord = point.kind == Kind::Name;
    Suggestion suggestion{.text = m_labels.label(entry), .count = count};
    if (isWord)
        suggestion.detail = fieldInWords(fieldOf(facet));
    suggestion.sentence = suggestion.text;
    if (isWord)
        suggestion.sentence += QStringLiteral(", ") + suggestion.detail;
    if (count)
        suggestion.sentence += QStringLiteral(", ") + articleCount(*count);
    // What a click in the side bar writes; a state that is no facet's value is its own name.
    const std::optional<Expr> leaf = leafOf(facet, name);
    suggestion.insert =
        leaf && (isWord || leaf->field == point.field) ? written(*leaf, isWord) : name;
    place(suggestion, point);
    return {suggestion, QStringList{suggestion.text, name} + otherNames(facet, name)};
}

// Years that have articles, newest first, and stretches that end today.
QList<QuerySuggestions::Candidate> QuerySuggestions::spansOf(const CompletionPoint &point) const
{
    QList<Candidate> candidates;
    const auto add = [&](const QString &text, std::optional<qint64> count) {
        Suggestion suggestion{.text = text, .detail = {}, .count = count};
        suggestion.sentence = count ? text + QStringLiteral(", ") + articleCount(*count) : text;
        suggestion.insert = text;
        place(suggestion, point);
        candidates.append({suggestion, {text}});
    };
    QMap<int, qint64> years;
    if (m_result && point.field == Field::Date) {
        for (const TimeBar &bar : m_result->time.bars)
            years[bar.period.year()] += bar.matching;
    }
    for (const auto &[year, count] : std::as_const(years).asKeyValueRange()) {
        if (count > 0)
            add(QString::number(year), count);
    }
    std::ranges::reverse(candidates);
    for (const char *span : {"last-7-days", "last-1-month", "last-6-months", "last-1-year"})
        add(QString::fromLatin1(span), {});
    return candidates;
}

// As they stand in the side bar, where their numbers are.
QList<QuerySuggestions::Candidate>
QuerySuggestions::collectionsAt(const CompletionPoint &point) const
{
    QList<Candidate> candidates;
    for (const QString &name : m_collections) {
        Suggestion suggestion{.text = name};
        suggestion.sentence = name;
        suggestion.insert = written(valueLeaf(Field::Collection, name), false);
        place(suggestion, point);
        candidates.append({suggestion, {name}});
    }
    return candidates;
}

QList<QuerySuggestions::Candidate> QuerySuggestions::ordersOf(const CompletionPoint &point) const
{
    QList<Candidate> candidates;
    for (const SortOrder order :
         {SortOrder::Newest, SortOrder::Oldest, SortOrder::Unread, SortOrder::Relevance,
          SortOrder::Title, SortOrder::Added, SortOrder::Collection}) {
        Suggestion suggestion{.text = sortName(order), .detail = orderInWords(order)};
        suggestion.sentence = suggestion.text + QStringLiteral(", ") + suggestion.detail;
        suggestion.insert = suggestion.text;
        place(suggestion, point);
        candidates.append({suggestion, namesOfSort(order)});
    }
    return candidates;
}

const FacetCounts *QuerySuggestions::counts(Facet facet) const
{
    if (!m_result)
        return nullptr;
    const auto found = std::ranges::find(m_result->facets, facet, &FacetCounts::facet);
    return found == m_result->facets.end() ? nullptr : &*found;
}

} // namespace acervo
