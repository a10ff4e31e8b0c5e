#include "highlightlist.h"

#include "highlightmodel.h"
#include "highlightview.h"
#include "highlightwords.h"
#include "separatorline.h"
#include "style.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace acervo {

namespace {

constexpr int mostHeight = 22 * style::grid; // of the rows; more of them scroll

}

HighlightList::HighlightList(QWidget *parent)
    : QWidget(parent)
    , m_model(new HighlightModel(HighlightModel::Headings::None, highlightInWords, this))
    , m_heading(new QLabel)
    , m_view(new HighlightView(*m_model))
    , m_comment(new QPlainTextEdit)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setContentsMargins(3 * style::grid, style::grid, style::grid, 0);
    style::setTextSize(*m_heading, style::TextSize::Small);
    m_comment->setPlaceholderText(tr("A comment on this passage"));
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setTabChangesFocus(true);
    m_comment->setFrameShape(QFrame::NoFrame);
    m_comment->setFixedHeight(2 * m_comment->fontMetrics().lineSpacing() + style::grid);
    m_comment->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::grid / 2);
    column->addWidget(new SeparatorLine);
    column->addWidget(m_heading);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(2 * style::grid, 0, 2 * style::grid, style::grid / 2);
    inset->addWidget(m_view);
    inset->addWidget(m_comment);
    column->addLayout(inset);
    connect(m_view, &HighlightView::chosen, this,
            [this](ArticleId, HighlightId id) { Q_EMIT showWanted(id); });
    connect(m_view, &HighlightView::removeWanted, this, &HighlightList::removeWanted);
    connect(m_view, &HighlightView::currentHighlightChanged, this, &HighlightList::showComment);
    showComment({});
    hide();
}

void HighlightList::showArticle(const HighlightedArticle &article)
{
    const HighlightId current = article.id == m_article ? m_view->current() : HighlightId{};
    const bool isWriting = m_comment->hasFocus() && article.id == m_article;
    if (!isWriting)
        keepComment();
    m_article = article.id;
    const QSignalBlocker blocker(m_view); // what is written stays while its row comes anew
    m_model->showArticles({article});
    m_view->setCurrent(current);
    if (!isWriting || !find(m_commented))
        showComment(m_view->current());
    m_heading->setText(tr("Highlights: %1").arg(QLocale().toString(article.highlights.size())));
    setVisible(!article.highlights.isEmpty());
    fitHeight();
}

void HighlightList::choose(HighlightId id) { m_view->setCurrent(id); }

void HighlightList::editComment(HighlightId id)
{
    choose(id);
    m_comment->setFocus(Qt::OtherFocusReason);
    m_comment->moveCursor(QTextCursor::End);
}

const Highlight *HighlightList::find(HighlightId id) const
{
    for (const HighlightedArticle &article : m_model->articles()) {
        const auto found = std::ranges::find(article.highlights, id, &Highlight::id);
        if (found != article.highlights.end())
            return &*found;
    }
    return nullptr;
}

void HighlightList::showComment(HighlightId id)
{
    if (id != m_commented)
        keepComment();
    m_commented = id;
    const Highlight *highlight = find(id);
    m_comment->setPlainText(highlight ? highlight->kept.comment : QString());
    m_comment->setVisible(highlight);
}

void HighlightList::keepComment()
{
    const Highlight *highlight = find(m_commented);
    const QString comment = m_comment->toPlainText().trimmed();
    if (highlight && comment != highlight->kept.comment)
        Q_EMIT commentEdited(m_commented, comment);
}

bool HighlightList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_comment && event->type() == QEvent::FocusOut)
        keepComment();
    if (watched == m_comment && event->type() == QEvent::ShortcutOverride) {
        // Letters are typed here, and Ctrl+Z is the field's own.
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isOwn = key.key() == Qt::Key_Escape || !key.text().isEmpty() ||
                           key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
        event->setAccepted(isOwn);
        return isOwn;
    }
    if (watched == m_comment && event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (key.key() == Qt::Key_Escape || (isReturn && key.modifiers() & Qt::ControlModifier)) {
            keepComment();
            Q_EMIT leaveWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HighlightList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitHeight();
}

void HighlightList::fitHeight()
{
    m_view->setFixedHeight(std::clamp(m_view->contentHeight(), 0, mostHeight));
}

} // namespace acervo
