#include "slicedtext.h"

#include <QPlainTextEdit>
#include <QTextCursor>

namespace acervo {

namespace {

// Some 5 ms of work.
constexpr qsizetype sliceCharacters = 64 * 1024;

} // namespace

SlicedText::SlicedText(QPlainTextEdit &field)
    : QObject(&field)
    , m_field(field)
{
    m_next.setSingleShot(true);
    m_next.callOnTimeout(this, &SlicedText::addSlice);
}

void SlicedText::show(const QString &text)
{
    m_text = text;
    m_shown = 0;
    m_shown = endOfSlice();
    m_field.document()->setUndoRedoEnabled(false);
    m_field.setPlainText(m_text.first(m_shown));
    waitOrEnd();
}

void SlicedText::addSlice()
{
    const qsizetype end = endOfSlice();
    QTextCursor cursor(m_field.document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_text.sliced(m_shown, end - m_shown));
    m_shown = end;
    waitOrEnd();
}

void SlicedText::waitOrEnd()
{
    if (m_shown < m_text.size()) {
        m_next.start(0);
        return;
    }
    m_next.stop();
    m_text.clear();
    m_field.document()->setUndoRedoEnabled(true);
    Q_EMIT shown();
}

// At the end of a line: what ends one is not torn apart.
qsizetype SlicedText::endOfSlice() const
{
    if (m_text.size() - m_shown <= sliceCharacters)
        return m_text.size();
    const qsizetype end = m_text.indexOf(u'\n', m_shown + sliceCharacters);
    return end < 0 ? m_text.size() : end + 1;
}

} // namespace acervo
