// CopyController puts the selection, or else the current article, onto the clipboard, and lets it
// be dragged out of the list: as text, HTML, addresses and a file. It brings the list's menu. GUI
// thread. A later copy takes the place of one before.
#pragma once

#include "copiedtext.h"
#include "error.h"
#include "ids.h"

#include <QObject>

#include <functional>
#include <memory>

class QTemporaryDir;

namespace acervo {

class Actions;
class ArticleController;
class Job;
class Library;
class MessageBar;
class TimelineView;

class CopyController final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostCopied = 1000; // articles at once; more are for a file

    CopyController(Library &library, const ArticleController &articles, Actions &actions,
                   TimelineView &list, MessageBar &messages, QObject *parent);
    ~CopyController() override;

private:
    using Take = std::function<void(const QList<CopiedItem> &items)>;

    void connectActions();
    void openMenu(const QPoint &place);
    void copy(CopyForm form);
    void read(CopyForm form, const Take &take);
    void put(CopyForm form, QList<CopiedItem> items);
    void prepareDrag();
    void writeFile(const QList<CopiedItem> &items, const QList<ArticleId> &ids);
    void beginDrag(const QList<CopiedItem> &items, const QString &file);

    Library &m_library;
    const ArticleController &m_articles;
    Actions &m_actions;
    TimelineView &m_list;
    MessageBar &m_messages;
    // What was dragged last: whoever took the file may read it later.
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_asked = 0; // what is taken: the answer to the last question
};

} // namespace acervo
