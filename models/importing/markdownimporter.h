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

// Whether a file, or its beginning, is Markdown: it has front matter, or a name that says so.
bool looksLikeMarkdown(QStringView text, const QString &path);

// The files of Markdown in a folder and below it, in order of their names; not those of hidden
// folders, which programs keep for themselves.
QStringList markdownFilesIn(const QString &folder);

} // namespace acervo
