// ShelfController does what a person does to her collections and saved searches: it keeps their
// lines and numbers true, shows one, and makes, names, moves, colours and deletes them. GUI thread.
#pragma once

#include "editoutcome.h"
#include "error.h"
#include "freenote.h"
#include "query.h"
#include "shelfmodel.h"

#include <QFuture>
#include <QObject>

class QMenu;

namespace acervo {

class Actions;
class Library;
class MessageBar;
class ShelfCounter;
class ShelfView;

class ShelfController final : public QObject
{
    Q_OBJECT

public:
    ShelfController(Library &library, ShelfView &view, const Actions &actions, MessageBar &messages,
                    QWidget &window);

    void setQuery(const Query &query); // what the list shows
    void setFreeNotes(FreeNotes place);
    void saveSearch(ShelfId parent = {});
    // Says what was done, with a way back; `nothing` where nothing was.
    void follow(const QFuture<Result<EditOutcome>> &edit, const QString &nothing = {});
    QList<ShelfItem> items(ShelfKind kind) const;

Q_SIGNALS:
    void queryWanted(const acervo::Query &query);
    void collectionsRead(const QStringList &names);
    void undoWanted(acervo::JournalId entry);
    void failed(const acervo::Error &error);

private:
    void connectView();
    void read(); // anew
    void count();
    void make(ShelfKind kind, ShelfId parent);
    void edit(ShelfKind kind, const ShelfEdit &edit, const QString &nothing = {});
    void narrow(const ShelfKey &key);
    void openMenu(const ShelfKey &key, const QPoint &globalPosition);
    void fillMenu(QMenu &menu, const ShelfKey &key, const ShelfItem &item);
    void addMoves(QMenu &menu, const ShelfKey &key);
    void addColours(QMenu &menu, const ShelfKey &key, const ShelfItem &item);
    std::optional<ShelfItem> itemOf(const ShelfKey &key) const;
    Query queryOf(const ShelfKey &key) const;
    std::optional<ShelfKey> shown() const;
    QString askForName(const QString &title, const QString &label, const QString &name) const;

    Library &m_library;
    ShelfView &m_view;
    MessageBar &m_messages;
    QWidget &m_window;
    ShelfCounter *m_counter;
    Query m_query;
};

} // namespace acervo
