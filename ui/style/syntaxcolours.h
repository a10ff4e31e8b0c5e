// SyntaxColours colours a document by one of KSyntaxHighlighting's definitions, or one of ours. GUI
// thread. A definition is read on a thread of the pool, as that takes longer than a frame; until it
// is there the text is plain.
#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QObject>
#include <QPalette>
#include <QPointer>

#include <map>
#include <memory>

class QTextDocument;

namespace KSyntaxHighlighting {
class Repository;
}

namespace acervo {

class SyntaxColours final : public QObject
{
    Q_OBJECT

public:
    SyntaxColours(QTextDocument *document, const QPalette &palette, QObject *parent);
    ~SyntaxColours() override;

    void setDefinition(const QString &name);  // "Markdown"; empty: the text is plain
    void setPalette(const QPalette &palette); // light or dark

Q_SIGNALS:
    void ready();

private:
    using Repository = KSyntaxHighlighting::Repository;

    void load(const QString &name);
    void take(const QString &name, std::unique_ptr<Repository> repository);
    void colour();
    KSyntaxHighlighting::Theme theme() const;

    QTextDocument *m_document;
    bool m_dark;
    QString m_definition;
    // One for each definition that was asked for: none is read on the GUI thread.
    std::map<QString, std::unique_ptr<Repository>> m_repositories;
    QPointer<KSyntaxHighlighting::SyntaxHighlighter> m_highlighter; // may go with its document
};

} // namespace acervo
