// NewArticleController makes articles without a file: what a person types, and web addresses that
// she drops or pastes. Nothing is fetched. GUI thread.
#pragma once

#include "editoutcome.h"
#include "error.h"
#include "library.h"

#include <QObject>

class QMimeData;

namespace acervo {

class MessageBar;

// The addresses of pages that are dropped or pasted, with what their links are called; none where
// it is anything else, or more than addresses.
QList<ArticleDraft> addressesIn(const QMimeData &data);

class NewArticleController final : public QObject
{
    Q_OBJECT

public:
    NewArticleController(Library &library, MessageBar &messages, QWidget &window);

    void askForNew();
    void keepAddresses(const QList<ArticleDraft> &addresses);

Q_SIGNALS:
    void articlesWanted(const QList<acervo::ArticleId> &articles); // to be shown
    void restoreWanted(const QList<acervo::ArticleId> &articles);  // found in the trash
    void undoWanted(acervo::JournalId entry);
    void failed(const acervo::Error &error);

private:
    void make(const QList<ArticleDraft> &drafts, Library::Origin origin);
    void tell(const AddedArticles &added, Library::Origin origin);
    void tellKnown(const QList<ArticleId> &known);
    void tellInTrash(const QList<ArticleId> &articles);

    Library &m_library;
    MessageBar &m_messages;
    QWidget &m_window;
};

} // namespace acervo
