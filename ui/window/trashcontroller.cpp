#include "trashcontroller.h"

#include "actions.h"
#include "articlecontroller.h"
#include "countwords.h"
#include "journalwords.h"
#include "library.h"
#include "messagebar.h"
#include "nextinlist.h"
#include "placenaming.h"
#include "queryparser.h"
#include "timelineview.h"

#include <QAction>

namespace acervo {

TrashController::TrashController(Library &library, TimelineModel &model, TimelineView &list,
                                 const ArticleController &articles, Actions &actions,
                                 MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_list(list)
    , m_articles(articles)
    , m_actions(actions)
    , m_messages(messages)
    , m_next(new NextInList(model, list, this))
{
    const auto on = [&](Command command, auto order) {
        connect(actions.action(command), &QAction::triggered, this, order);
    };
    on(Command::Trash, &TrashController::throwAway);
    on(Command::Restore, &TrashController::bringBack);
    on(Command::EmptyTrash, &TrashController::empty);
    on(Command::ShowTrash, &TrashController::show);
    showCount(0);
}

void TrashController::showCount(qint64 articles)
{
    m_actions.action(Command::ShowTrash)
        ->setText(articles == 0 ? tr("Show the trash")
                                : tr("Show the trash (%1)").arg(numberInWords(articles)));
    m_actions.action(Command::EmptyTrash)->setEnabled(articles > 0);
}

// The selection goes with the articles: else the next key would be about what is not seen.
void TrashController::throwAway()
{
    const QList<ArticleId> articles = m_articles.targets();
    if (articles.isEmpty())
        return;
    m_next->expect();
    m_list.clearSelectedArticles();
    follow(m_library.setTrashed(articles, true), tr("That is in the trash already."));
}

void TrashController::bringBack()
{
    const QList<ArticleId> articles = m_articles.targets();
    if (articles.isEmpty())
        return;
    m_next->expect();
    m_list.clearSelectedArticles();
    bringBackThese(articles);
}

void TrashController::bringBackThese(const QList<ArticleId> &articles)
{
    follow(m_library.setTrashed(articles, false), tr("Nothing of that is in the trash."));
}

void TrashController::empty() { follow(m_library.emptyTrash(), tr("The trash is empty.")); }

void TrashController::show() { Q_EMIT queryWanted(parseQuery(QStringLiteral("is:trashed")).query); }

void TrashController::follow(const QFuture<Result<EditOutcome>> &edit, const QString &nothing)
{
    QFuture(edit).then(this, [this, nothing](const Result<EditOutcome> &outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
        else if (number(outcome->entry.id) == 0)
            m_messages.showMessage({Message::Kind::Done, nothing, {}});
        else
            tell(*outcome);
    });
}

void TrashController::tell(const EditOutcome &outcome)
{
    Message message;
    message.text = entryInWords(outcome.entry, placeName) + u'.';
    message.choices.append(
        {tr("Undo"), [this, entry = outcome.entry.id] { Q_EMIT undoWanted(entry); }});
    const bool isThrownAway = outcome.entry.kind == u"trash" &&
                              outcome.entry.arguments.value(u"value").toBool();
    if (isThrownAway)
        message.choices.append({tr("Show the trash"), [this] { show(); }});
    m_messages.showMessage(message);
}

} // namespace acervo
