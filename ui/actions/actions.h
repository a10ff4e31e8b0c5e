// Actions are the table's entries as QActions of one window. GUI thread.
#pragma once

#include "actiontable.h"

#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace acervo {

class Actions final : public QObject
{
    Q_OBJECT

public:
    // The keys of KeyScope::Window act in all of `window`.
    explicit Actions(QWidget *window);

    QAction *action(Command command) const;
    // The keys of KeyScope::ListAndArticle act in these.
    void addReadingPlaces(const QList<QWidget *> &places);
    // The keys of KeyScope::ListAndText act in these, not in what lies within them.
    void addTextPlaces(const QList<QWidget *> &places);
    // The keys of KeyScope::List act in this alone.
    void addListPlace(QWidget *place);
    // The window's menu; its parent is the window.
    QMenu *buildMenu();
    // What can be done with the selected articles; likewise.
    QMenu *buildArticleMenu();
    // Files of the menu "Open recent", newest first.
    void showRecent(const QStringList &files);

Q_SIGNALS:
    void recentChosen(const QString &file);
    void languageChosen(const QString &language); // empty: what the system wishes

private:
    QMenu *languageMenu();
    void addGroup(QMenu *menu, const QList<Command> &group) const;
    void addCopyMenu(QMenu *menu) const;

    QWidget *m_window;
    QMenu *m_recent;
    QHash<Command, QAction *> m_actions;
    QList<QAction *> m_readingActions;
    QList<QAction *> m_textActions;
    QList<QAction *> m_listActions;
};

} // namespace acervo
