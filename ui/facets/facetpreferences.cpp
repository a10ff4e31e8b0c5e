#include "facetpreferences.h"

#include "fieldnames.h"

#include <QSettings>

namespace acervo {

namespace {

QStringList namesOf(const QList<Facet> &facets)
{
    QStringList names;
    for (const Facet facet : facets)
        names << fieldName(fieldOf(facet));
    return names;
}

// A name that is none, or that stands twice, is left out.
QList<Facet> facetsNamed(const QStringList &names)
{
    QList<Facet> facets;
    for (const QString &name : names) {
        for (const Facet facet : FacetPreferences::atFirst().order) {
            if (fieldName(fieldOf(facet)) == name && !facets.contains(facet))
                facets << facet;
        }
    }
    return facets;
}

} // namespace

QList<Facet> FacetPreferences::shown() const
{
    QList<Facet> shown = order;
    shown.removeIf([this](Facet facet) {
        return isGrouped && facet == Facet::Region ? hidden.contains(Facet::Country)
                                                   : hidden.contains(facet);
    });
    return shown;
}

void FacetPreferences::move(Facet facet, Facet before)
{
    if (facet == before)
        return;
    order.removeOne(facet);
    order.insert(order.indexOf(before), facet);
}

void FacetPreferences::moveToEnd(Facet facet)
{
    order.removeOne(facet);
    order.append(facet);
}

// Years are on the time strip, and authors many: they wait to be opened.
FacetPreferences FacetPreferences::atFirst()
{
    return {.order = {Facet::Country, Facet::Region, Facet::Topic, Facet::Tag, Facet::State,
                      Facet::Source, Facet::Language, Facet::Year, Facet::Author},
            .hidden = {},
            .folded = {Facet::Year, Facet::Author},
            .byName = {Facet::Year},
            .allOf = {}};
}

FacetPreferences FacetPreferences::kept()
{
    FacetPreferences preferences = atFirst();
    QSettings settings;
    settings.beginGroup(QStringLiteral("facets"));
    const auto read = [&](const char *key, QList<Facet> &facets) {
        if (settings.contains(key))
            facets = facetsNamed(settings.value(key).toStringList());
    };
    const QList<Facet> all = preferences.order;
    read("order", preferences.order);
    for (const Facet facet : all) {
        if (!preferences.order.contains(facet))
            preferences.order << facet;
    }
    read("hidden", preferences.hidden);
    read("folded", preferences.folded);
    read("byName", preferences.byName);
    read("allOf", preferences.allOf);
    preferences.tagsByUse = settings.value("tagsByUse", false).toBool();
    preferences.isGrouped = settings.value("grouped", preferences.isGrouped).toBool();
    return preferences;
}

void FacetPreferences::keep() const
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("facets"));
    settings.setValue("order", namesOf(order));
    settings.setValue("hidden", namesOf(hidden));
    settings.setValue("folded", namesOf(folded));
    settings.setValue("byName", namesOf(byName));
    settings.setValue("allOf", namesOf(allOf));
    settings.setValue("grouped", isGrouped);
    settings.setValue("tagsByUse", tagsByUse);
}

bool hasSeveralValues(Facet facet) { return facet != Facet::Year && facet != Facet::Language; }

} // namespace acervo
