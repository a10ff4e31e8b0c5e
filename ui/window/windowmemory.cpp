#include "windowmemory.h"

#include "settingsgroup.h"

#include <QSettings>

namespace acervo {

namespace {

QString groupOf(const QString &library) { return settingsGroup(QStringLiteral("window"), library); }

} // namespace

WindowMemory WindowMemory::of(const QString &library)
{
    QSettings settings;
    settings.beginGroup(groupOf(library));
    WindowMemory memory{.geometry = settings.value("geometry").toByteArray(),
                        .panes = settings.value("panes").toByteArray(),
                        .readingPane = settings.value("readingPane").toByteArray(),
                        .query = settings.value("query").toString(),
                        .queries = settings.value("queries").toStringList(),
                        .current = ArticleId(settings.value("current").toLongLong()),
                        .top = ArticleId(settings.value("top").toLongLong())};
    for (const QVariant &id : settings.value("selected").toList())
        memory.selected += ArticleId(id.toLongLong());
    // "12 3456": an article and the place.
    for (const QString &place : settings.value("places").toStringList())
        memory.places.insert(ArticleId(place.section(u' ', 0, 0).toLongLong()),
                             place.section(u' ', 1).toLongLong());
    return memory;
}

void WindowMemory::keepFor(const QString &library) const
{
    QVariantList ids;
    if (selected.size() <= mostSelected) {
        for (const ArticleId id : selected)
            ids += number(id);
    }
    QStringList articlePlaces;
    for (const auto &[article, place] : places.asKeyValueRange())
        articlePlaces += QStringLiteral("%1 %2").arg(number(article)).arg(place);
    QSettings settings;
    settings.beginGroup(groupOf(library));
    settings.setValue("places", articlePlaces);
    settings.setValue("geometry", geometry);
    settings.setValue("panes", panes);
    settings.setValue("readingPane", readingPane);
    settings.setValue("query", query);
    settings.setValue("queries", queries);
    settings.setValue("current", number(current));
    settings.setValue("top", number(top));
    settings.setValue("selected", ids);
}

} // namespace acervo
