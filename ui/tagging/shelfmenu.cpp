// ShelfController's menus.
#include "shelfcontroller.h"

#include "library.h"
#include "queryprinter.h"
#include "shelfview.h"
#include "tagcolours.h"

#include <QActionGroup>
#include <QMenu>

namespace acervo {

void ShelfController::openMenu(const ShelfKey &key, const QPoint &globalPosition)
{
    QMenu menu(&m_window);
    const std::optional<ShelfItem> item = itemOf(key);
    if (item)
        fillMenu(menu, key, *item);
    else if (key.kind == ShelfKind::Collection)
        menu.addAction(tr("New collection…"), this, [this] { make(ShelfKind::Collection, {}); });
    else
        menu.addAction(tr("Save this search…"), this, [this] { saveSearch(); });
    menu.exec(globalPosition);
}

void ShelfController::fillMenu(QMenu &menu, const ShelfKey &key, const ShelfItem &item)
{
    menu.addAction(tr("Show “%1”").arg(item.name), this,
                   [this, key] { Q_EMIT queryWanted(queryOf(key)); });
    menu.addAction(tr("Narrow what is shown to it"), this, [this, key] { narrow(key); });
    menu.addSeparator();
    menu.addAction(tr("Rename"), this, [this, key] {
        m_view.choose(key);
        m_view.edit(m_view.currentIndex());
    });
    if (key.kind == ShelfKind::Collection) {
        menu.addAction(tr("New collection below it…"), this,
                       [this, key] { make(key.kind, key.id); });
    } else {
        QAction *otherwise =
            menu.addAction(tr("Let it ask for what the query says now"), this, [this, key] {
                edit(key.kind, AskOtherwise{.id = key.id, .query = printQuery(m_query)});
            });
        otherwise->setEnabled(!m_query.isEmpty() && m_query != queryOf(key));
        menu.addAction(tr("Save this search below it…"), this, [this, key] { saveSearch(key.id); });
    }
    addColours(*menu.addMenu(tr("Colour")), key, item);
    addMoves(*menu.addMenu(tr("Move")), key);
    menu.addSeparator();
    menu.addAction(tr("Delete “%1”").arg(item.name), this,
                   [this, key] { edit(key.kind, RemoveItem{.id = key.id}); });
}

void ShelfController::addMoves(QMenu &menu, const ShelfKey &key)
{
    const auto add = [&](const QString &text, const std::optional<MoveItem> &to) {
        QAction *action = menu.addAction(text);
        action->setEnabled(to.has_value());
        connect(action, &QAction::triggered, this, [this, key, to] {
            edit(key.kind, *to, tr("Another one there has this name already."));
        });
    };
    const ShelfModel &shelf = m_view.shelf();
    add(tr("Up"), shelf.movedBy(key, -1));
    add(tr("Down"), shelf.movedBy(key, 1));
    add(tr("Below the one above it"), shelf.movedIn(key));
    add(tr("Out of what it lies below"), shelf.movedOut(key));
}

void ShelfController::addColours(QMenu &menu, const ShelfKey &key, const ShelfItem &item)
{
    auto *group = new QActionGroup(&menu);
    for (const QString &colour : QStringList{QString()} + tagColours()) {
        QAction *action = menu.addAction(tagMark(colour, item.name, menu.palette()),
                                         colour.isEmpty() ? tr("None") : tagColourInWords(colour));
        action->setCheckable(true);
        action->setChecked(colour == item.colour);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, key, colour] {
            edit(key.kind, ColourItem{.id = key.id, .colour = colour});
        });
    }
}

} // namespace acervo
