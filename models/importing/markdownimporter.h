// MarkdownImporter reads one file of Markdown as one article (markdownnote.h, acervonote.h).
// Immutable; any thread.
#pragma once

#include "importer.h"

namespace acervo {

class MarkdownImporter final : public Importer
{
public:
    // `root`: the folder of notes that the file belongs to, whose pictures it may show; empty: only
    // those of its own folder.
    explicit MarkdownImporter(QString root = {})
        : m_root(std::move(root))
    {}

    static constexpr qint64 maxFile = 64 * 1024 * 1024;

    Result<void> read(QIODevice &device, const QString &path, ImportSink &sink) const override;

private:
    QString m_root;
};

// Whether a file, or its beginning, has front matter, or a name that says that it is Markdown.
bool hasFrontMatter(QStringView text);
bool isNamedMarkdown(const QString &path);

} // namespace acervo
