// CopyController puts the selection, or else the current article, onto the clipboard, and lets it
// be dragged out of the list: as text, as HTML and as addresses. GUI thread. A later copy takes the
// place of one before.
#pragma once

#include "copywords.h"
#include "error.h"

#include <QObject>

class QMimeData;

namespace acervo {

class ArticleController;
class Library;
class MessageBar;
class TimelineView;

// The caller's; with addresses where they are for a drag.
enum class CopyUse : quint8 { Clipboard, Drag };
QMimeData *mimeDataOf(const CopiedText &copied, CopyUse use);

class CopyController final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostCopied = 1000; // articles at once; more are for a file

    CopyController(Library &library, const ArticleController &articles, TimelineView &list,
                   MessageBar &messages, QObject *parent);

    void copy(CopyForm form);

Q_SIGNALS:
    void exportWanted();

private:
    using Take = std::function<void(const QList<Article> &articles)>;

    void read(const Take &take);
    void put(CopyForm form, const CopiedText &copied);
    void beginDrag(const CopiedText &copied);

    Library &m_library;
    const ArticleController &m_articles;
    TimelineView &m_list;
    MessageBar &m_messages;
    int m_asked = 0; // what is taken: the answer to the last question
};

} // namespace acervo
