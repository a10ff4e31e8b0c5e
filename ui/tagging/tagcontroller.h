// TagController does what a person does to her tags: their menu in the side bar, the keys 1 to 9,
// the workshop. GUI thread.
#pragma once

#include "editoutcome.h"
#include "error.h"
#include "tag.h"

#include <QFuture>
#include <QObject>

#include <functional>

class QMenu;

namespace acervo {

class Actions;
class Library;
class MessageBar;

class TagController final : public QObject
{
    Q_OBJECT

public:
    using Targets = std::function<QList<ArticleId>()>; // what a key is about

    using QueryText = std::function<QString()>; // what is asked in the window

    TagController(Library &library, Targets targets, QueryText queryText, const Actions &actions,
                  MessageBar &messages, QWidget &window);

    void openMenu(FacetValue tag, const QPoint &globalPosition);
    void openWorkshop();
    void putOn(const QList<ArticleId> &articles, const QString &tag);

Q_SIGNALS:
    void tagsRead(const QList<acervo::Tag> &tags);
    void undoWanted(acervo::JournalId entry);
    void failed(const acervo::Error &error);

private:
    void read(); // the tags, anew
    std::optional<Tag> tagOf(FacetValue id) const;
    void fillMenu(QMenu &menu, const Tag &tag);
    void addColours(QMenu &menu, const Tag &tag);
    void addKeys(QMenu &menu, const Tag &tag);
    void toggleFavourite(int key);
    void rename(const Tag &tag);
    void describe(const Tag &tag);
    void merge(const Tag &tag);
    // `nothing` is said where nothing has changed.
    void follow(const QFuture<Result<EditOutcome>> &edit, bool isTold, const QString &nothing = {});

    Library &m_library;
    Targets m_targets;
    QueryText m_queryText;
    MessageBar &m_messages;
    QWidget &m_window;
    QList<Tag> m_tags;
};

} // namespace acervo
