// Columns hold the narrow facts of every article in packed arrays, and the timeline's order.
// One thread at a time; the search thread owns them. Articles have slots that never move; the order
// is an array of slots apart. They follow Changes and nothing else: columns after any sequence of
// changes answer like columns loaded afresh (tests/index).
#pragma once

#include "bitmap.h"
#include "change.h"

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

    // Loading: addName() and addArticle() in any order, then finishLoading() once, which sorts.
    void reserve(qsizetype articles);
    void addName(const NamedValue &name);
    void addArticle(const ArticleFacts &facts);
    void finishLoading(quint64 generation);

    // Added articles get new slots and are merged into the order; a removed one's slot stays empty.
    // An article that is already there and comes as added, or comes as touched and is not there, is
    // taken as what it is.
    void apply(const Change &change);

    quint64 generation() const;
    qsizetype slotCount() const;                // slots given out, empty ones too
    const Bitmap &live() const;                 // slots that hold an article, in the trash or not
    std::optional<Slot> slotOf(ArticleId id) const;
    ArticleId idAt(Slot slot) const;
    PartialDate dateAt(Slot slot) const;
    qint64 addedAt(Slot slot) const;
    StateFlags statesAt(Slot slot) const;
    std::span<const FacetValue> valuesAt(Facet facet, Slot slot) const; // not for Year and State
    std::span<const Slot> newestFirst() const;  // live slots only; DESIGN: timeline order
    std::span<const Slot> oldestFirst() const;

    // Names. A value that no article bears any more may still be known.
    QString nameOf(Facet facet, FacetValue value) const; // codes for Country and Language, names else
    FacetValue parentOf(Facet facet, FacetValue value) const;
    // The values that a canonical text means in a query: "VE", "Latin America" (case and accents do
    // not matter), "geo.coop". Several only where names differ by no more than case and accents.
    QList<FacetValue> valuesNamed(Facet facet, QStringView name) const;
    QList<FacetValue> knownValues(Facet facet) const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace acervo
