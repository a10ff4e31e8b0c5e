#include "columns.h"

#include "columnsdata.h"
#include "regiontree.h"
#include "statenames.h"

#include <QSet>

namespace acervo {

Columns::Columns()
    : m_data(std::make_unique<Data>())
{}

Columns::~Columns() = default;
Columns::Columns(Columns &&) noexcept = default;
Columns &Columns::operator=(Columns &&) noexcept = default;

void Columns::reserve(qsizetype articles) { m_data->makeRoom(articles); }

void Columns::addName(const NamedValue &name) { m_data->setName(name); }

void Columns::addArticle(const ArticleFacts &facts)
{
    if (const auto slot = m_data->find(facts.id))
        m_data->replace(*slot, facts);
    else
        m_data->append(facts);
}

void Columns::addDated(std::span<const DatedArticle> articles) { m_data->append(articles); }

void Columns::finishLoading(quint64 generation)
{
    m_data->generation = generation;
    m_data->sort();
}

void Columns::expectValues() { m_data->widen(); }

void Columns::setOwn(const ArticleFacts &facts) { m_data->setOwn(facts); }

void Columns::setValues(const ArticleFacts &facts) { m_data->setValues(facts); }

void Columns::setAuthors(const ArticleFacts &facts) { m_data->setAuthors(facts); }

bool Columns::layByTime() { return m_data->layByTime(); }

void Columns::apply(const Change &change) { m_data->apply(change); }

quint64 Columns::generation() const { return m_data->generation; }

qsizetype Columns::slotCount() const { return m_data->live.size(); }

const Bitmap &Columns::live() const { return m_data->live; }

std::optional<Slot> Columns::slotOf(ArticleId id) const { return m_data->find(id); }

ArticleId Columns::idAt(Slot slot) const { return m_data->slotTable.idAt(slot); }

PartialDate Columns::dateAt(Slot slot) const { return m_data->dates.at(slot); }

qint64 Columns::addedAt(Slot slot) const { return m_data->added[slot]; }

StateFlags Columns::statesAt(Slot slot) const { return m_data->states[slot]; }

std::span<const FacetValue> Columns::valuesAt(Facet facet, Slot slot) const
{
    return values(facet).at(slot);
}

std::span<const Slot> Columns::newestFirst() const { return m_data->newest.slots(); }

std::span<const Slot> Columns::oldestFirst() const { return m_data->oldest.slots(); }

const ValueColumn &Columns::values(Facet facet) const
{
    assert(facet != Facet::State);
    return m_data->values[size_t(facet)];
}

const DateColumn &Columns::dates() const { return m_data->dates; }

std::span<const ArticleId> Columns::ids() const { return m_data->slotTable.ids(); }

std::span<const StateFlags> Columns::states() const { return m_data->states; }

QString Columns::nameOf(Facet facet, FacetValue value) const
{
    switch (facet) {
    case Facet::Country:
    case Facet::Language:
        return unpackedCode(value);
    case Facet::Region:
        return QString::number(value).rightJustified(3, u'0');
    case Facet::Year:
        return PartialDate::ofYear(int(value)).toIso();
    case Facet::Author:
        return m_data->authors.name(value);
    case Facet::State:
        return stateName(value);
    case Facet::Topic:
    case Facet::Tag:
    case Facet::Source:
        break;
    }
    return m_data->names[size_t(facet)].name(value);
}

FacetValue Columns::parentOf(Facet facet, FacetValue value) const
{
    if (facet == Facet::Region)
        return regionAbove(value);
    return facet == Facet::State ? 0 : m_data->names[size_t(facet)].parent(value);
}

QList<FacetValue> Columns::valuesNamed(Facet facet, QStringView name) const
{
    const auto known = [](FacetValue value) {
        return value == 0 ? QList<FacetValue>() : QList<FacetValue>{value};
    };
    switch (facet) {
    case Facet::Country:
        return known(packedCode(name.toString().toUpper()));
    case Facet::Language:
        return known(packedCode(name.toString().toLower()));
    case Facet::Year:
        return known(name.size() == 4 ? FacetValue(PartialDate::fromIso(name).year()) : 0);
    case Facet::State: {
        const auto state = stateNamed(name);
        return state ? QList<FacetValue>{*state} : QList<FacetValue>();
    }
    case Facet::Author:
        return known(m_data->authors.named(name));
    case Facet::Region:
        return known(name.toUInt());
    case Facet::Topic:
    case Facet::Tag:
    case Facet::Source:
        break;
    }
    return m_data->names[size_t(facet)].named(name);
}

QList<FacetValue> Columns::knownValues(Facet facet) const
{
    if (facet == Facet::State)
        return allStates();
    QSet<FacetValue> known;
    values(facet).totals().forEach([&](FacetValue value, quint32) { known.insert(value); });
    for (const FacetValue value : m_data->names[size_t(facet)].all())
        known.insert(value);
    QList<FacetValue> sorted(known.begin(), known.end());
    std::ranges::sort(sorted);
    return sorted;
}

} // namespace acervo
