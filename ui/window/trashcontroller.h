// TrashController throws articles away and brings them back: the selection where several are
// selected, else the current one. GUI thread.
#pragma once

#include "editoutcome.h"
#include "error.h"
#include "query.h"

#include <QFuture>
#include <QObject>

namespace acervo {

class Actions;
class ArticleController;
class Library;
class MessageBar;
class NextInList;
class TimelineModel;
class TimelineView;

class TrashController final : public QObject
{
    Q_OBJECT

public:
    TrashController(Library &library, TimelineModel &model, TimelineView &list,
                    const ArticleController &articles, Actions &actions, MessageBar &messages,
                    QObject *parent);

    void showCount(qint64 articles); // how many are in the trash

public Q_SLOTS:
    void throwAway();
    void bringBack();
    void empty();
    // What an import found in the trash, say.
    void bringBackThese(const QList<acervo::ArticleId> &articles);

Q_SIGNALS:
    void undoWanted(acervo::JournalId entry);
    void queryWanted(const acervo::Query &query);
    void failed(const acervo::Error &error);

private:
    void show();
    void follow(const QFuture<Result<EditOutcome>> &edit, const QString &nothing);
    void tell(const EditOutcome &outcome);

    Library &m_library;
    TimelineView &m_list;
    const ArticleController &m_articles;
    Actions &m_actions;
    MessageBar &m_messages;
    NextInList *m_next;
};

} // namespace acervo
