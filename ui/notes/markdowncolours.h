// MarkdownColours colours a document as Markdown, with KSyntaxHighlighting's own definition. GUI
// thread. The definition is read on a thread of the pool, as that takes longer than a frame; until
// it is there the text is plain.
#pragma once

#include "slicedhighlighter.h"

#include <QObject>
#include <QPalette>
#include <QPointer>

#include <memory>

class QTextDocument;

namespace KSyntaxHighlighting {
class Repository;
}

namespace acervo {

class MarkdownColours final : public QObject
{
    Q_OBJECT

public:
    MarkdownColours(QTextDocument *document, const QPalette &palette, QObject *parent);
    ~MarkdownColours() override;

    void setPalette(const QPalette &palette); // light or dark
    void setHeld(bool isHeld);                // as SlicedHighlighter has it

Q_SIGNALS:
    void ready();

private:
    void take(std::unique_ptr<KSyntaxHighlighting::Repository> repository);

    QTextDocument *m_document;
    bool m_dark;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    QPointer<SlicedHighlighter> m_highlighter; // may go with its document
};

} // namespace acervo
