// SlicedHighlighter colours a document a few milliseconds at a time: a long text can be read and
// written in before all of it is coloured. GUI thread.
#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QElapsedTimer>
#include <QTextCursor>
#include <QTimer>

namespace acervo {

class SlicedHighlighter final : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT

public:
    explicit SlicedHighlighter(QTextDocument *document);

    static constexpr int sliceMs = 8;

    bool isFinished() const { return m_waiting.isNull(); }
    void setHeld(bool isHeld); // meanwhile nothing is coloured

protected:
    void highlightBlock(const QString &text) override;

private:
    void goOn();
    bool isSliceOver();

    QTextCursor m_waiting; // the first block that is not coloured yet; null: none
    QElapsedTimer m_slice; // invalid between two of them
    QTimer m_next;
    bool m_isHeld = false;
};

} // namespace acervo
