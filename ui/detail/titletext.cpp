#include "titletext.h"

#include "style.h"

#include <QEvent>
#include <QTextBlock>
#include <QWheelEvent>

#include <cmath>

namespace acervo {

TitleText::TitleText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WordWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus);
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setFont(style::font(style::TextSize::ArticleTitle));
    setAccessibleName(tr("Title"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TitleText::showTitle(const QString &title)
{
    setPlainText(title);
    m_marks.clear();
    m_highlights.clear();
    showFound({});
    updateGeometry();
}

void TitleText::showMarks(const QList<TextRange> &marks)
{
    m_marks = marks;
    mark();
}

void TitleText::showFound(const FoundRanges &found)
{
    m_found = found;
    mark();
}

void TitleText::showHighlights(const QList<ShownHighlight> &highlights)
{
    m_highlights = highlights;
    mark();
}

void TitleText::mark()
{
    setExtraSelections(highlightMarks(*document(), m_highlights, palette()) +
                       foundMarks(*document(), m_found, palette()) +
                       evidenceMarks(*document(), m_marks, palette()));
}

// Measured beside the document itself, whose width is the one that is on the screen.
int TitleText::heightForWidth(int width) const
{
    QTextDocument measured;
    measured.setDocumentMargin(0);
    measured.setDefaultFont(font());
    measured.setDefaultTextOption(document()->defaultTextOption());
    measured.setPlainText(toPlainText());
    measured.setTextWidth(width);
    return int(std::ceil(measured.size().height()));
}

QSize TitleText::sizeHint() const
{
    const int width = 40 * style::grid;
    return {width, heightForWidth(width)};
}

QSize TitleText::minimumSizeHint() const { return {0, fontMetrics().height()}; }

// The whole article scrolls, never the title in itself.
void TitleText::wheelEvent(QWheelEvent *event) { event->ignore(); }

void TitleText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

} // namespace acervo
