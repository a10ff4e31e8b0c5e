// Columns hold the narrow facts of every article in packed arrays, and the timeline's order.
// One thread at a time; the search thread owns them. Articles have slots that move in layByTime()
// alone; the order is an array of slots apart. They follow Changes and nothing else: columns after
// any sequence of changes answer like columns loaded afresh (tests/index).
#pragma once

#include "bitmap.h"
#include "change.h"
#include "datecolumn.h"
#include "valuecolumn.h"

#include <QHash>

#include <memory>
#include <span>
#include <vector>

namespace acervo {

class Columns
{
public:
    Columns();
    ~Columns();
    Columns(Columns &&) noexcept;
    Columns &operator=(Columns &&) noexcept;

    // Loading: addName(), and addArticle() or addDated() in any order, then finishLoading() once,
    // which sorts.
    void reserve(qsizetype articles);
    void addName(const NamedValue &name);
    void addArticle(const ArticleFacts &facts);
    void addDated(std::span<const DatedArticle> articles); // none of them is there
    void finishLoading(quint64 generation);
    // Behind that, for articles that came without them, after expectValues(): what they are by
    // themselves but for their dates; countries, regions, topics, tags, sources and HasSuggestion;
    // and authors, which another thread may set meanwhile. One that is not there is left.
    void expectValues();
    void setOwn(const ArticleFacts &facts);
    void setValues(const ArticleFacts &facts);
    void setAuthors(const ArticleFacts &facts);

    // Where many articles lie elsewhere than the timeline has them, all get new slots, newest
    // first, and empty ones go: what walks the timeline then reads memory from front to back.
    // Whoever keeps slots has to forget them when it says true.
    bool layByTime();

    // Added articles get new slots and are merged into the order; a removed one's slot stays empty.
    // An article that is already there and comes as added, or comes as touched and is not there, is
    // taken as what it is; personal facts of one that is not there are left.
    void apply(const Change &change);

    quint64 generation() const;
    qsizetype slotCount() const; // slots given out, empty ones too
    const Bitmap &live() const;  // slots that hold an article, in the trash or not
    std::optional<Slot> slotOf(ArticleId id) const;
    ArticleId idAt(Slot slot) const;
    PartialDate dateAt(Slot slot) const;
    qint64 addedAt(Slot slot) const;
    StateFlags statesAt(Slot slot) const;
    std::span<const FacetValue> valuesAt(Facet facet, Slot slot) const; // not for State
    std::span<const Slot> newestFirst() const; // live slots only; DESIGN: timeline order
    std::span<const Slot> oldestFirst() const;

    // The packed arrays themselves, for reading all of them.
    const ValueColumn &values(Facet facet) const; // not for State
    const DateColumn &dates() const;
    std::span<const ArticleId> ids() const;     // by slot
    std::span<const StateFlags> states() const; // by slot; 0 where it is empty

    // Names. A value that no article bears any more may still be known.
    // The canonical text in a query: codes for Country ("VE"), Region ("419") and Language, "2023",
    // "read", names else; empty when there is none.
    QString nameOf(Facet facet, FacetValue value) const;
    FacetValue parentOf(Facet facet, FacetValue value) const;
    // The values that a canonical text means in a query: "VE", "419", "geo.coop". Case and accents
    // do not matter; several only where names differ by no more than those.
    QList<FacetValue> valuesNamed(Facet facet, QStringView name) const;
    QList<FacetValue> knownValues(Facet facet) const; // those with an article or a name; sorted

private:
    friend class ColumnsSnapshot;
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace acervo
