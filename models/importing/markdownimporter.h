// MarkdownImporter reads one file of Markdown as one article (markdownnote.h, acervonote.h).
// Immutable; any thread.
#pragma once

#include "importer.h"

namespace acervo {

class MarkdownImporter final : public Importer
{
public:
    static constexpr qint64 maxFile = 64 * 1024 * 1024;

    Result<void> read(QIODevice &device, const QString &path, ImportSink &sink) const override;
};

// Whether a file, or its beginning, has front matter, or a name that says that it is Markdown.
bool hasFrontMatter(QStringView text);
bool isNamedMarkdown(const QString &path);

} // namespace acervo
