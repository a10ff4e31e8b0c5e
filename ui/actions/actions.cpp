#include "actions.h"

#include "style.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace acervo {

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    for (const ActionSpec &spec : actionTable()) {
        auto *action = new QAction(spec.text, this);
        if (!spec.icon.isEmpty())
            action->setIcon(style::icon(spec.icon));
        action->setShortcuts(spec.keys);
        if (!spec.keys.isEmpty()) {
            const QString key = spec.keys.front().toString(QKeySequence::NativeText);
            action->setToolTip(tr("%1 (%2)").arg(spec.text, key));
        }
        if (spec.scope == KeyScope::ListAndArticle) {
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            m_readingActions.append(action);
        } else {
            window->addAction(action);
        }
        m_actions.insert(spec.command, action);
    }
    auto *order = new QActionGroup(this);
    for (const Command command : {Command::SortNewest, Command::SortOldest}) {
        action(command)->setCheckable(true);
        order->addAction(action(command));
    }
}

QAction *Actions::action(Command command) const { return m_actions.value(command); }

void Actions::addReadingPlaces(const QList<QWidget *> &places)
{
    for (QWidget *place : places)
        place->addActions(m_readingActions);
}

QMenu *Actions::buildMenu() const
{
    static const QList<QList<Command>> groups{
        {Command::NewLibrary, Command::OpenLibrary, Command::Import, Command::ExportPdf},
        {Command::Undo, Command::Redo},
        {Command::SortNewest, Command::SortOldest},
        {Command::Tag, Command::Star, Command::MarkRead, Command::EditNote},
        {Command::OpenSource, Command::CopyAddress},
        {Command::ClearQuery},
        {Command::Help, Command::About},
        {Command::Quit},
    };
    auto *menu = new QMenu(m_window);
    for (const QList<Command> &group : groups) {
        if (!menu->isEmpty())
            menu->addSeparator();
        for (const Command command : group)
            menu->addAction(action(command));
    }
    return menu;
}

} // namespace acervo
