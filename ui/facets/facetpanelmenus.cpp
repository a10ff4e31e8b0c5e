// FacetPanel's menus: of a heading, and of the facets that are shown.
#include "facetpanel.h"

#include "facetview.h"
#include "facetwords.h"

#include <QActionGroup>
#include <QMenu>

namespace acervo {

namespace {

// Of the choices of a group one holds.
template <typename Function>
void addChoice(QMenu &menu, QActionGroup &group, const QString &text, bool holds, Function choose)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(holds);
    group.addAction(action);
    QObject::connect(action, &QAction::triggered, &menu, choose);
}

} // namespace

void FacetPanel::openHeadingMenu(Facet facet, const QPoint &globalPosition)
{
    QMenu menu(this);
    addOrders(menu, facet);
    menu.addSeparator();
    addPlaces(menu, facet);
    menu.exec(globalPosition);
}

void FacetPanel::addOrders(QMenu &menu, Facet facet)
{
    auto *group = new QActionGroup(&menu);
    const auto offer = [&](const QString &text, Order order) {
        addChoice(menu, *group, text, orderOf(facet) == order, [this, facet, order] {
            if (orderOf(facet) != order)
                sort(facet, order);
        });
    };
    offer(tr("Most articles first"), Order::ByCount);
    offer(facet == Facet::Year ? tr("Newest first") : tr("By name"), Order::ByName);
    if (facet == Facet::Tag)
        offer(tr("Last used first"), Order::ByUse);
    if (hasSeveralValues(facet)) {
        menu.addSeparator();
        auto *mode = new QActionGroup(&menu);
        const bool isAll = modeOf(facet) == FacetMode::And;
        addChoice(menu, *mode, tr("Any of the ticked"), !isAll,
                  [this, facet] { setMode(facet, FacetMode::Or); });
        addChoice(menu, *mode, tr("All of the ticked"), isAll,
                  [this, facet] { setMode(facet, FacetMode::And); });
    }
    if (facet == Facet::Country || facet == Facet::Region) {
        menu.addSeparator();
        addGrouping(menu);
    }
}

void FacetPanel::addGrouping(QMenu &menu)
{
    QAction *grouped = menu.addAction(tr("Countries below their regions"));
    grouped->setCheckable(true);
    grouped->setChecked(m_preferences.isGrouped);
    connect(grouped, &QAction::triggered, this, [this](bool isGrouped) {
        FacetPreferences next = m_preferences;
        next.isGrouped = isGrouped;
        prefer(next);
    });
}

void FacetPanel::addPlaces(QMenu &menu, Facet facet)
{
    const int row = m_view->lines().sectionOf(facet).row();
    const int sections = m_view->lines().rowCount();
    QAction *clear = menu.addAction(tr("Take this filter out of the query"));
    clear->setEnabled(withoutFacet(m_query, facet) != m_query);
    connect(clear, &QAction::triggered, this, [this, facet] { Q_EMIT clearWanted(facet); });
    QAction *up = menu.addAction(tr("Move up"));
    up->setEnabled(row > 0);
    connect(up, &QAction::triggered, this, [this, facet, row] { move(facet, row - 1); });
    QAction *down = menu.addAction(tr("Move down"));
    down->setEnabled(row + 1 < sections);
    connect(down, &QAction::triggered, this, [this, facet, row] { move(facet, row + 2); });
    QAction *hide = menu.addAction(tr("Hide “%1”").arg(facetInWords(facet)));
    connect(hide, &QAction::triggered, this, [this, facet] {
        FacetPreferences next = m_preferences;
        next.hidden.append(facet);
        prefer(next);
    });
}

void FacetPanel::fillShownMenu(QMenu &menu)
{
    menu.clear();
    for (const Facet facet : std::as_const(m_preferences.order)) {
        if (facet == Facet::Region && m_preferences.isGrouped)
            continue; // they are where the countries are
        QAction *action = menu.addAction(facetInWords(facet));
        action->setCheckable(true);
        action->setChecked(!m_preferences.hidden.contains(facet));
        connect(action, &QAction::triggered, this, [this, facet](bool shown) {
            FacetPreferences next = m_preferences;
            next.hidden.removeOne(facet);
            if (!shown)
                next.hidden.append(facet);
            prefer(next);
        });
    }
    menu.addSeparator();
    addGrouping(menu);
    menu.addAction(tr("As at first"), this, [this] { prefer(FacetPreferences::atFirst()); });
}

} // namespace acervo
