// The part of ArticleText that is about passages: the letters of highlights in the margin, and what
// is selected or pointed at.
#include "articletext.h"

#include "highlightlook.h"
#include "style.h"

#include <QPainter>
#include <QTextBlock>

namespace acervo {

namespace {

constexpr int letterSize = 2 * style::grid;

QTextCursor cursorOf(QTextDocument *document, qsizetype position)
{
    QTextCursor cursor(document);
    cursor.setPosition(int(std::clamp<qsizetype>(position, 0, document->characterCount() - 1)));
    return cursor;
}

} // namespace

std::optional<Passage> ArticleText::selectedPassage() const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return {};
    return passageIn(texts(), {.start = cursor.selectionStart(),
                               .length = cursor.selectionEnd() - cursor.selectionStart()});
}

// Only of these is asked where they are: that lays the text out.
QList<ShownHighlight> ArticleText::highlightsInSight() const
{
    if (m_highlights.isEmpty())
        return {};
    const qsizetype top = cursorForPosition({0, 0}).position();
    const qsizetype bottom = cursorForPosition(viewport()->rect().bottomRight()).position();
    QList<ShownHighlight> seen;
    for (const ShownHighlight &shown : m_highlights) {
        if (shown.range.start <= bottom && endOf(shown.range) >= top)
            seen.append(shown);
    }
    return seen;
}

QRect ArticleText::letterOf(const ShownHighlight &shown) const
{
    const QRect line = cursorRect(cursorOf(document(), shown.range.start));
    const int left = int(document()->rootFrame()->frameFormat().leftMargin());
    return {left - letterSize - style::grid / 4, line.center().y() - letterSize / 2, letterSize,
            letterSize};
}

QRect ArticleText::placeOf(const TextRange &range) const
{
    const QRect end = cursorRect(cursorOf(document(), endOf(range)));
    const QRect start = cursorRect(cursorOf(document(), range.start));
    return start.top() == end.top() ? start.united(end) : end;
}

const ShownHighlight *ArticleText::highlightAt(QPoint point) const
{
    const qsizetype position = cursorForPosition(point).position();
    const ShownHighlight *found = nullptr;
    for (const ShownHighlight &shown : m_highlights) {
        const bool isIn = shown.range.start <= position && position < endOf(shown.range);
        const bool isNear =
            isIn || shown.range.start == position || std::abs(shown.range.start - position) < 400;
        if (isIn || (isNear && letterOf(shown).contains(point)))
            found = &shown; // the last one lies above the others
    }
    return found;
}

void ArticleText::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    for (const ShownHighlight &shown : highlightsInSight())
        paintHighlightBox(painter, letterOf(shown), shown.highlight.kept.colour,
                          !shown.highlight.kept.comment.isEmpty(), palette());
}

} // namespace acervo
