#include "columnsdata.h"

#include "arranged.h"

#include <QSet>

#include <ranges>

namespace acervo {

namespace {

FacetValue yearOf(const PartialDate &date)
{
    return date.isKnown() ? FacetValue(qBound(1, date.year(), 9999)) : 0;
}

// As a column takes them: no 0, each once, in their order.
FacetValues cleaned(const FacetValues &values)
{
    // A paper of a large experiment has thousands of authors: looking at all before each is too
    // slow.
    constexpr qsizetype few = 16;
    FacetValues clean;
    QSet<FacetValue> seen;
    for (const FacetValue value : values) {
        const bool isNew = clean.size() < few ? !clean.contains(value) : !seen.contains(value);
        if (value == 0 || !isNew)
            continue;
        clean.append(value);
        if (clean.size() == few)
            seen = QSet<FacetValue>(clean.begin(), clean.end());
        else if (clean.size() > few)
            seen.insert(value);
    }
    return clean;
}

} // namespace

// What one change means for the slots.
struct Columns::Data::Step
{
    std::vector<const ArticleFacts *> facts; // the last ones of every article that has new ones
    std::vector<Slot> cleared;
    std::vector<Slot> leaving;  // the order, with the dates that they still have
    std::vector<Slot> entering; // the order, with their new dates
};

std::optional<Slot> Columns::Data::find(ArticleId id) const
{
    const std::optional<Slot> slot = slotTable.find(id);
    return slot && live.test(*slot) ? slot : std::nullopt;
}

FacetValues Columns::Data::valuesOf(const ArticleFacts &facts, Facet facet)
{
    switch (facet) {
    case Facet::Country:
        return cleaned(facts.countries);
    case Facet::Region:
        return cleaned(facts.regions);
    case Facet::Topic:
        return cleaned(facts.topics);
    case Facet::Tag:
        return cleaned(facts.tags);
    case Facet::Year:
        return cleaned({yearOf(facts.date)});
    case Facet::Source:
        return cleaned(facts.sources);
    case Facet::Language:
        return cleaned({facts.language});
    case Facet::State:
        return {};
    case Facet::Author:
        break;
    }
    FacetValues numbers;
    for (const QString &author : facts.authors)
        numbers.append(authors.numberOf(author));
    return cleaned(numbers);
}

void Columns::Data::makeRoom(qsizetype articles)
{
    const qsizetype needed = live.size() + articles;
    if (needed <= room)
        return;
    // Doubling, as vectors do it, would cost as much memory as all the articles; and copying all of
    // them for the next few must not come soon.
    room = needed + needed / 8 + 1024;
    slotTable.reserve(room);
    dates.reserve(room);
    added.reserve(size_t(room));
    states.reserve(size_t(room));
    for (ValueColumn &column : values)
        column.reserve(room);
}

Slot Columns::Data::append(const ArticleFacts &facts)
{
    const Slot slot = slotTable.append(facts.id);
    live.resize(qsizetype(slot) + 1);
    live.set(slot);
    dates.append(facts.date);
    added.push_back(facts.added);
    states.push_back(facts.states);
    for (size_t facet = 0; facet < columnCount; ++facet)
        values[facet].append(valuesOf(facts, Facet(facet)));
    return slot;
}

void Columns::Data::append(std::span<const DatedArticle> articles)
{
    const Slot first = Slot(live.size());
    const qsizetype size = live.size() + qsizetype(articles.size());
    makeRoom(qsizetype(articles.size()));
    for (const DatedArticle &article : articles) {
        slotTable.append(article.id);
        dates.append(article.date);
        states.push_back(article.states);
    }
    live.resize(size);
    for (Slot slot = first; slot < Slot(size); ++slot)
        live.set(slot);
}

void Columns::Data::widen()
{
    added.resize(size_t(live.size()));
    for (ValueColumn &column : values)
        column.resize(live.size());
}

void Columns::Data::replace(Slot slot, const ArticleFacts &facts)
{
    dates.replace(slot, facts.date);
    added[slot] = facts.added;
    states[slot] = facts.states;
    for (size_t facet = 0; facet < columnCount; ++facet)
        values[facet].replace(slot, valuesOf(facts, Facet(facet)));
}

void Columns::Data::replace(const PersonalFacts &facts)
{
    const auto slot = find(facts.id);
    if (!slot)
        return;
    takeStates(*slot, PersonalFacts::flags, facts.states);
    values[size_t(Facet::Tag)].replace(*slot, cleaned(facts.tags));
}

void Columns::Data::takeStates(Slot slot, StateFlags which, StateFlags from)
{
    states[slot] = StateFlags((states[slot] & ~which) | (from & which));
}

void Columns::Data::setOwn(const ArticleFacts &facts)
{
    const auto slot = find(facts.id);
    if (!slot)
        return;
    takeStates(*slot, StateFlags(~StateFlags(StateFlag::HasSuggestion)), facts.states);
    added[*slot] = facts.added;
    values[size_t(Facet::Language)].replace(*slot, valuesOf(facts, Facet::Language));
    // Of the date that it has here, which may be older than `facts`.
    values[size_t(Facet::Year)].replace(*slot, cleaned({yearOf(dates.at(*slot))}));
}

void Columns::Data::setValues(const ArticleFacts &facts)
{
    const auto slot = find(facts.id);
    if (!slot)
        return;
    takeStates(*slot, StateFlags(StateFlag::HasSuggestion), facts.states);
    for (const Facet facet :
         {Facet::Country, Facet::Region, Facet::Topic, Facet::Tag, Facet::Source})
        values[size_t(facet)].replace(*slot, valuesOf(facts, facet));
}

void Columns::Data::setAuthors(const ArticleFacts &facts)
{
    if (const auto slot = find(facts.id))
        values[size_t(Facet::Author)].replace(*slot, valuesOf(facts, Facet::Author));
}

void Columns::Data::setName(const NamedValue &name)
{
    if (size_t(name.facet) < columnCount && name.value != 0)
        names[size_t(name.facet)].set(name);
}

void Columns::Data::sort()
{
    newest.rebuild(live, keys());
    oldest.rebuild(live, keys());
}

bool Columns::Data::layByTime()
{
    const std::vector<Slot> order(newest.slots().begin(), newest.slots().end());
    const auto slots = size_t(live.size());
    size_t jumps = order.size() < slots ? slots - order.size() : 0;
    for (size_t i = 1; i < order.size(); ++i)
        jumps += order[i] != order[i - 1] + 1;
    if (jumps <= slots / 8)
        return false;
    slotTable.arrange(order);
    dates.arrange(order);
    states = arranged(states, order);
    if (!added.empty()) { // else there is nothing but dates
        added = arranged(added, order);
        for (ValueColumn &column : values)
            column.arrange(order);
    }
    live = Bitmap(qsizetype(order.size()), true);
    room = qsizetype(states.capacity());
    std::vector<Slot> renamed(slots);
    for (size_t slot = 0; slot < order.size(); ++slot)
        renamed[order[slot]] = Slot(slot);
    newest.rename(renamed);
    oldest.rename(renamed);
    return true;
}

void Columns::Data::apply(const Change &change)
{
    for (const NamedValue &name : change.names)
        setName(name);

    widen();
    Step step;
    prepare(step, change);
    // Far fewer than there are: move what lies between. Many: sort, which takes no searching.
    const size_t moves = step.leaving.size() + step.facts.size();
    const bool merges = moves < 2000 + newest.slots().size() / 16;
    if (merges) {
        newest.remove(step.leaving, keys());
        oldest.remove(step.leaving, keys());
    }
    write(step);
    for (const PersonalFacts &facts : change.personal)
        replace(facts);
    if (merges) {
        newest.insert(step.entering, keys());
        oldest.insert(step.entering, keys());
    } else {
        sort();
    }
    generation = change.generation;
}

void Columns::Data::prepare(Step &step, const Change &change)
{
    for (const ArticleId id : change.removed) {
        if (const auto slot = find(id)) {
            live.clear(*slot);
            step.cleared.push_back(*slot);
            step.leaving.push_back(*slot);
        }
    }
    QSet<ArticleId> seen;
    for (const QList<ArticleFacts> *list : {&change.touched, &change.added}) {
        for (const ArticleFacts &facts : *list | std::views::reverse) {
            if (seen.contains(facts.id))
                continue;
            seen.insert(facts.id);
            step.facts.push_back(&facts);
            const auto slot = find(facts.id);
            if (slot && dates.at(*slot) != facts.date) {
                step.leaving.push_back(*slot);
                step.entering.push_back(*slot);
            }
        }
    }
    // Back to the order in which they came: slots are given out in it.
    std::ranges::reverse(step.facts);
}

void Columns::Data::write(Step &step)
{
    static const ArticleFacts nothing;
    for (const Slot slot : step.cleared)
        replace(slot, nothing);
    makeRoom(qsizetype(step.facts.size()));
    for (const ArticleFacts *facts : step.facts) {
        if (const auto slot = find(facts->id))
            replace(*slot, *facts);
        else
            step.entering.push_back(append(*facts));
    }
}

} // namespace acervo
