#include "valuechoices.h"

#include "namematch.h"
#include "placelabels.h"

#include <algorithm>

namespace acervo {

namespace {

NameMatch bestMatch(const QString &typed, const QStringList &names)
{
    NameMatch best = NameMatch::None;
    for (const QString &name : names)
        best = std::max(best, matchName(typed, name));
    return best;
}

// A code is two letters or a number: the beginning of one is none.
NameMatch codeMatch(const QString &typed, const QString &code)
{
    return typed.compare(code, Qt::CaseInsensitive) == 0 ? NameMatch::Whole : NameMatch::None;
}

} // namespace

ValueChoices::ValueChoices(PlaceName placeName)
    : m_placeName(std::move(placeName))
{}

QHash<QString, qint64> ValueChoices::countsOf(Facet facet) const
{
    QHash<QString, qint64> counts;
    const auto found = std::ranges::find(m_counts, facet, &FacetCounts::facet);
    if (found == m_counts.end())
        return counts;
    for (const FacetValueCount &value : found->values)
        counts.insert(value.name, value.count);
    return counts;
}

QList<ValueChoices::Candidate> ValueChoices::candidates() const
{
    QList<Candidate> all;
    const auto add = [&](Facet facet, const QString &value, const QString &label,
                         const QStringList &names, const QHash<QString, qint64> &counts) {
        const auto count = counts.constFind(value);
        all.append({{.facet = facet,
                     .value = value,
                     .label = label,
                     .count = count == counts.constEnd() ? std::nullopt : std::optional(*count)},
                    names});
    };
    for (const auto &[facet, field] :
         {std::pair(Facet::Country, Field::Country), std::pair(Facet::Region, Field::Region)}) {
        const QHash<QString, qint64> counts = countsOf(facet);
        for (const QString &code : placeCodes(field))
            add(facet, code, m_placeName(code), placeNames(code), counts);
    }
    const QHash<QString, qint64> counts = countsOf(Facet::Topic);
    QStringList topics = counts.keys();
    for (const QString &topic : m_lexicon) {
        if (!counts.contains(topic))
            topics.append(topic);
    }
    topics.sort(Qt::CaseInsensitive);
    for (const QString &topic : std::as_const(topics))
        add(Facet::Topic, topic, topic, {topic}, counts);
    std::ranges::stable_sort(all, std::ranges::greater(), [](const Candidate &candidate) {
        return candidate.choice.count.value_or(0);
    });
    return all;
}

QList<ValueChoice> ValueChoices::matching(const QString &text) const
{
    struct Match
    {
        NameMatch quality;
        ValueChoice choice;
    };
    const QString typed = text.simplified();
    QList<Match> matches;
    bool isTopic = false;
    for (const Candidate &candidate : candidates()) {
        const ValueChoice &choice = candidate.choice;
        if (typed.isEmpty() && !choice.count)
            continue;
        const NameMatch quality =
            std::max({codeMatch(typed, choice.value), matchName(typed, choice.label),
                      bestMatch(typed, candidate.names)});
        if (quality != NameMatch::None)
            matches.append({quality, choice});
        isTopic = isTopic || (choice.facet == Facet::Topic && quality == NameMatch::Whole);
    }
    std::ranges::stable_sort(matches, std::ranges::greater(), &Match::quality);
    QList<ValueChoice> choices;
    for (const Match &match : matches.first(std::min(most, matches.size())))
        choices.append(match.choice);
    if (!typed.isEmpty() && !isTopic)
        choices.append({.facet = Facet::Topic, .value = typed, .label = typed, .isNew = true});
    return choices;
}

} // namespace acervo
