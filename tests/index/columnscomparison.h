// Compares columns by all that one can ask of them. For tests.
#pragma once

#include "columns.h"
#include "fold.h"
#include "randomlibrary.h"

#include <QTest>

namespace acervo {

inline QList<qint64> idsOf(const Columns &columns, std::span<const Slot> order)
{
    QList<qint64> ids;
    for (const Slot slot : order)
        ids.append(number(columns.idAt(slot)));
    return ids;
}

// An author is shown as the name was written first, which may be elsewhere than where it was loaded
// first.
inline QString shownName(const Columns &columns, Facet facet, FacetValue value)
{
    const QString name = columns.nameOf(facet, value);
    return facet == Facet::Author ? folded(name) : name;
}

// What one can ask of an article, as text, in the order of the facts.
inline QStringList factsOf(const Columns &columns, ArticleId id)
{
    const Slot slot = *columns.slotOf(id);
    QStringList facts{QString::number(number(columns.idAt(slot))), columns.dateAt(slot).toIso(),
                      QString::number(columns.addedAt(slot)),
                      QString::number(columns.statesAt(slot))};
    for (const Facet facet : {Facet::Country, Facet::Region, Facet::Topic, Facet::Tag, Facet::Year,
                              Facet::Source, Facet::Language, Facet::Author}) {
        facts.append(QStringLiteral("|"));
        for (const FacetValue value : columns.valuesAt(facet, slot))
            facts.append(shownName(columns, facet, value));
    }
    return facts;
}

inline QMap<QString, quint32> totalsOf(const Columns &columns, Facet facet)
{
    QMap<QString, quint32> totals;
    columns.values(facet).totals().forEach([&](FacetValue value, quint32 count) {
        totals[shownName(columns, facet, value) + u'#' +
               (facet == Facet::Author ? QString() : QString::number(value))] += count;
    });
    return totals;
}

inline void compare(const Columns &changed, const Columns &afresh, const RandomLibrary &library)
{
    QCOMPARE(changed.generation(), afresh.generation());
    QCOMPARE(changed.live().count(), afresh.live().count());
    QCOMPARE(idsOf(changed, changed.newestFirst()), idsOf(afresh, afresh.newestFirst()));
    QCOMPARE(idsOf(changed, changed.oldestFirst()), idsOf(afresh, afresh.oldestFirst()));
    for (const ArticleId id : library.articles().keys())
        QCOMPARE(factsOf(changed, id), factsOf(afresh, id));
    for (const Facet facet : {Facet::Country, Facet::Region, Facet::Topic, Facet::Tag, Facet::Year,
                              Facet::Source, Facet::Language, Facet::Author}) {
        QCOMPARE(totalsOf(changed, facet), totalsOf(afresh, facet));
        const auto all = changed.values(facet).count(changed.live(), changed.live());
        const auto allAfresh = afresh.values(facet).count(afresh.live(), afresh.live());
        QCOMPARE(all.none, allAfresh.none);
    }
    for (const NamedValue &name : library.names()) {
        QCOMPARE(changed.nameOf(name.facet, name.value), name.name);
        QCOMPARE(changed.valuesNamed(name.facet, name.name),
                 afresh.valuesNamed(name.facet, name.name));
        QCOMPARE(changed.parentOf(name.facet, name.value), name.parent);
        QVERIFY(changed.knownValues(name.facet).contains(name.value));
    }
}

} // namespace acervo
