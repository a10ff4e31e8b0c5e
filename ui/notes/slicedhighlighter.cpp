#include "slicedhighlighter.h"

#include <QTextBlock>

namespace acervo {

SlicedHighlighter::SlicedHighlighter(QTextDocument *document)
    : SyntaxHighlighter(document)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SlicedHighlighter::goOn);
}

// All that is coloured between two looks at the events is one slice.
bool SlicedHighlighter::isSliceOver()
{
    if (m_isHeld)
        return true;
    if (!m_slice.isValid()) {
        m_slice.start();
        m_next.start();
    }
    return m_slice.elapsed() >= sliceMs;
}

void SlicedHighlighter::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    if (!isHeld)
        m_next.start();
}

// A block's colours go on from those of the block before it: none may be passed over.
void SlicedHighlighter::highlightBlock(const QString &text)
{
    const int position = currentBlock().position();
    const bool waits = !m_waiting.isNull() && position >= m_waiting.block().position();
    if (!waits && !isSliceOver()) {
        SyntaxHighlighter::highlightBlock(text);
    } else if (!waits) {
        m_waiting = QTextCursor(currentBlock());
    }
}

void SlicedHighlighter::goOn()
{
    m_slice.invalidate();
    if (m_waiting.isNull())
        return;
    QTextBlock block = m_waiting.block();
    m_waiting = {};
    while (block.isValid() && !isSliceOver()) {
        rehighlightBlock(block);
        if (!m_waiting.isNull()) // the slice ended before it
            return;
        block = block.next();
    }
    if (block.isValid())
        m_waiting = QTextCursor(block);
}

} // namespace acervo
