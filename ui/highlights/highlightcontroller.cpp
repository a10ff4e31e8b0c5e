#include "highlightcontroller.h"

#include "detailpane.h"
#include "highlightsdialog.h"
#include "highlightwords.h"
#include "library.h"
#include "noteeditor.h"
#include "notepane.h"

namespace acervo {

HighlightController::HighlightController(Library &library, DetailPane &detail, NotePane &note,
                                         QWidget &window)
    : QObject(&window)
    , m_library(library)
    , m_detail(detail)
    , m_note(note)
    , m_window(window)
{
    connect(&detail, &DetailPane::markWanted, this,
            [this](const Passage &passage, HighlightColour colour) {
                follow(m_library.highlight(m_detail.article(), passage, colour));
            });
    connect(
        &detail, &DetailPane::recolourWanted, this,
        [this](HighlightId id, HighlightColour colour) { follow(m_library.recolour(id, colour)); });
    connect(&detail, &DetailPane::commentEdited, this,
            [this](HighlightId id, const QString &text) { follow(m_library.comment(id, text)); });
    connect(&detail, &DetailPane::removeWanted, this,
            [this](HighlightId id) { follow(m_library.removeHighlight(id)); });
    connect(&detail, &DetailPane::quoteWanted, this, &HighlightController::quote);
}

void HighlightController::setQuery(const Query &query)
{
    m_query = query;
    if (m_list)
        m_list->setQuery(query);
}

void HighlightController::openList()
{
    if (!m_list) {
        m_list = new HighlightsDialog(m_library, &m_window);
        m_list->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_list, &HighlightsDialog::failed, this, &HighlightController::failed);
        connect(m_list, &HighlightsDialog::highlightWanted, this,
                [this](ArticleId article, HighlightId id) {
                    m_detail.showHighlight(article, id);
                    Q_EMIT articleWanted(article);
                });
        m_list->setQuery(m_query);
    }
    m_list->show();
    m_list->raise();
    m_list->activateWindow();
}

void HighlightController::quoteSelection()
{
    if (const auto passage = m_detail.selectedPassage())
        quote(passage->quote);
    else if (const QString marked = m_detail.quoteAtCursor(); !marked.isEmpty())
        quote(marked);
    else
        Q_EMIT nothingSelected();
}

void HighlightController::quote(const QString &passage)
{
    m_note.editor().addParagraph(quoteAsMarkdown(m_detail.shownArticle(), passage));
}

void HighlightController::follow(const QFuture<Result<EditOutcome>> &edit)
{
    QFuture(edit).then(this, [this](const Result<EditOutcome> &outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
    });
}

} // namespace acervo
