#include "actions.h"

#include "spokenlanguage.h"
#include "style.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>

namespace acervo {

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_recent(new QMenu(tr("Open recent"), window))
{
    m_recent->setEnabled(false);
    for (const ActionSpec &spec : actionTable()) {
        auto *action = new QAction(spec.text, this);
        if (!spec.icon.isEmpty())
            action->setIcon(style::icon(spec.icon));
        if (!spec.shortText.isEmpty())
            action->setIconText(spec.shortText);
        action->setShortcuts(spec.keys);
        if (!spec.keys.isEmpty()) {
            const QString key = spec.keys.front().toString(QKeySequence::NativeText);
            action->setToolTip(tr("%1 (%2)").arg(spec.text, key));
        }
        if (spec.scope == KeyScope::ListAndArticle) {
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            m_readingActions.append(action);
        } else if (spec.scope == KeyScope::ListAndText) {
            action->setShortcutContext(Qt::WidgetShortcut);
            m_textActions.append(action);
        } else if (spec.scope == KeyScope::List) {
            action->setShortcutContext(Qt::WidgetShortcut);
            m_listActions.append(action);
        } else {
            window->addAction(action);
        }
        m_actions.insert(spec.command, action);
    }
    action(Command::CompactRows)->setCheckable(true);
    action(Command::LookFirst)->setCheckable(true);
    action(Command::FreeNotesAmong)->setCheckable(true);
    auto *group = new QActionGroup(this);
    for (const auto &[command, order] : orderCommands()) {
        action(command)->setCheckable(true);
        group->addAction(action(command));
    }
}

QAction *Actions::action(Command command) const { return m_actions.value(command); }

void Actions::addReadingPlaces(const QList<QWidget *> &places)
{
    for (QWidget *place : places)
        place->addActions(m_readingActions);
}

void Actions::addTextPlaces(const QList<QWidget *> &places)
{
    for (QWidget *place : places)
        place->addActions(m_textActions);
}

void Actions::addListPlace(QWidget *place) { place->addActions(m_listActions); }

void Actions::addGroup(QMenu *menu, const QList<Command> &group) const
{
    if (!menu->isEmpty())
        menu->addSeparator();
    for (const Command command : group)
        menu->addAction(action(command));
}

void Actions::addCopyMenu(QMenu *menu) const
{
    menu->addSeparator();
    QMenu *copy = menu->addMenu(action(Command::Copy)->icon(), tr("Copy"));
    addGroup(copy, {Command::Copy, Command::CopyLinks});
    addGroup(copy, {Command::CopyApa, Command::CopyChicago});
    addGroup(copy, {Command::CopyMarkdown, Command::CopyBibtex});
}

QMenu *Actions::buildArticleMenu()
{
    auto *menu = new QMenu(m_window);
    addGroup(menu, {Command::OpenSource, Command::ViewOriginal});
    addGroup(menu, {Command::Tag, Command::Star, Command::MarkRead, Command::EditNote});
    addCopyMenu(menu);
    addGroup(menu, {Command::Export});
    addGroup(menu, {Command::Trash, Command::Restore});
    return menu;
}

QMenu *Actions::buildMenu()
{
    auto *menu = new QMenu(m_window);
    const auto add = [this](QMenu *to, const QList<Command> &group) { addGroup(to, group); };
    add(menu, {Command::NewLibrary, Command::OpenLibrary, Command::SaveCopy, Command::MakeIndex});
    add(menu, {Command::NewArticle, Command::NewNote, Command::Import, Command::Paste,
               Command::LookFirst, Command::Export});
    add(menu, {Command::Undo, Command::Redo, Command::History});
    add(menu, {Command::ShowFreeNotes, Command::ShowTrash, Command::EmptyTrash});
    menu->addSeparator();
    QMenu *list = menu->addMenu(tr("List"));
    for (const auto &[command, order] : orderCommands())
        list->addAction(action(command));
    add(list, {Command::GoToDate});
    add(list, {Command::CompactRows, Command::FreeNotesAmong});
    add(list, {Command::FindFilter, Command::ClearQuery});
    add(list, {Command::SaveSearch, Command::ShowShelf});
    QMenu *article = menu->addMenu(tr("Article"));
    add(article, {Command::Tag, Command::Star, Command::MarkRead, Command::EditNote});
    add(article, {Command::AnotherNote, Command::NextNote, Command::ReadNote, Command::FocusMode});
    add(article, {Command::Correct, Command::QuoteIntoNote, Command::ShowHighlights});
    add(article, {Command::TagWorkshop});
    add(article, {Command::Collect, Command::TakeOut, Command::MoveUp, Command::MoveDown});
    add(article, {Command::RecentlyRead});
    add(article, {Command::OpenSource, Command::ViewOriginal});
    addCopyMenu(article);
    add(article, {Command::FindInArticle});
    add(article, {Command::Trash, Command::Restore});
    add(article, {Command::LargerText, Command::SmallerText, Command::NormalText});
    QMenu *topics = menu->addMenu(tr("Countries and topics"));
    add(topics, {Command::Confirm, Command::Reject, Command::AddValue, Command::Review});
    add(topics, {Command::EditTopics, Command::DetectAgain});
    menu->addSeparator();
    menu->addMenu(languageMenu());
    menu->addAction(action(Command::Help));
    menu->addAction(action(Command::About));
    add(menu, {Command::Quit});
    menu->insertMenu(action(Command::SaveCopy), m_recent);
    return menu;
}

QMenu *Actions::languageMenu()
{
    auto *menu = new QMenu(tr("Language"), m_window);
    auto *group = new QActionGroup(menu);
    const QString chosen = chosenLanguage();
    const auto add = [&](const QString &code, const QString &name) {
        QAction *entry = menu->addAction(name);
        entry->setCheckable(true);
        entry->setChecked(code == chosen);
        group->addAction(entry);
        connect(entry, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    };
    add({}, tr("As the system"));
    for (const SpokenLanguage &language : spokenLanguages())
        add(language.code, language.name);
    return menu;
}

void Actions::showRecent(const QStringList &files)
{
    m_recent->clear();
    for (const QString &file : files) {
        QAction *entry = m_recent->addAction(QFileInfo(file).completeBaseName());
        entry->setToolTip(file);
        connect(entry, &QAction::triggered, this, [this, file] { Q_EMIT recentChosen(file); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!files.isEmpty());
}

} // namespace acervo
