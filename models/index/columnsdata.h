// What Columns are made of, and how it follows a Change. For columns.cpp alone.
#pragma once

#include "authornames.h"
#include "columns.h"
#include "slottable.h"
#include "timeorder.h"
#include "valuenames.h"

namespace acervo {

struct Columns::Data
{
    // The facets that come before State have a column of values each.
    static constexpr size_t columnCount = size_t(Facet::State);
    static_assert(size_t(Facet::Author) + 1 == columnCount);

    quint64 generation = 0;
    SlotTable slotTable;
    Bitmap live;
    DateColumn dates;
    std::vector<qint64> added;
    std::vector<StateFlags> states;
    std::array<ValueColumn, columnCount> values;
    TimeOrder newest{TimeOrder::Direction::NewestFirst};
    TimeOrder oldest{TimeOrder::Direction::OldestFirst};
    std::array<ValueNames, columnCount> names;
    AuthorNames authors;
    qsizetype room = 0; // slots that there is memory for

    std::optional<Slot> find(ArticleId id) const;
    void makeRoom(qsizetype articles); // for so many more
    Slot append(const ArticleFacts &facts);
    // Memory for what else they have is not even touched before widen(): that takes as long as
    // reading them. apply() calls it.
    void append(std::span<const DatedArticle> articles);
    void widen();
    void replace(Slot slot, const ArticleFacts &facts);
    void replace(const PersonalFacts &facts);
    void takeStates(Slot slot, StateFlags which, StateFlags from); // those, and no others
    void setOwn(const ArticleFacts &facts);
    void setValues(const ArticleFacts &facts);
    void setAuthors(const ArticleFacts &facts);
    void setName(const NamedValue &name);
    void sort();
    bool layByTime();
    void apply(const Change &change);

    // All members, for a snapshot (snapshotarchive.h).
    template <typename Archive>
    void transfer(this auto &self, Archive &archive)
    {
        archive(self.generation, self.slotTable, self.live, self.dates, self.added, self.states,
                self.values, self.newest, self.oldest, self.names, self.authors);
    }

private:
    struct Step;

    TimeOrder::Keys keys() const { return {dates, slotTable.ids()}; }
    FacetValues valuesOf(const ArticleFacts &facts, Facet facet);
    void prepare(Step &step, const Change &change);
    void write(Step &step);
};

} // namespace acervo
