// HighlightController does what a person wishes for passages: marks them, changes their colour,
// comments on them, takes them away, quotes them into the note; and opens the list of all. GUI
// thread.
#pragma once

#include "editoutcome.h"
#include "error.h"
#include "highlight.h"
#include "query.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

namespace acervo {

class DetailPane;
class HighlightsDialog;
class Library;
class NotePane;

class HighlightController final : public QObject
{
    Q_OBJECT

public:
    HighlightController(Library &library, DetailPane &detail, NotePane &note, QWidget &window);

    void setQuery(const Query &query); // whose highlights the list of all has
    void openList();
    void quoteSelection();

Q_SIGNALS:
    void failed(const acervo::Error &error);
    void nothingSelected();
    void articleWanted(acervo::ArticleId article); // the pane shows the passage once it has it

private:
    void follow(const QFuture<Result<EditOutcome>> &edit);
    void quote(const QString &passage);

    Library &m_library;
    DetailPane &m_detail;
    NotePane &m_note;
    QWidget &m_window;
    QPointer<HighlightsDialog> m_list;
    Query m_query;
};

} // namespace acervo
