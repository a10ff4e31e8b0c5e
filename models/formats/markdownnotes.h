// MarkdownNotes writes a file of Markdown for each article, as Obsidian, Zettlr and their kin keep
// notes, and one that links to them all. One thread at a time.
//
//   ---
//   title, id, date, authors, source, url, doi, lang, summary is below; countries, topics, tags;
//   read, starred: true       front matter in YAML; what is not known is left out
//   ---
//   <!-- summary -->          before the summary, where there is one and a text too
//   <!-- text -->             before the text
//   <!-- highlights -->       before the passages that were marked, to be read
//   <!-- acervo {…} -->       the rest of what the library keeps, as in its JSON Lines
//   <!-- note lines=… created=… changed=… -->
//                             before each note, which is as the person wrote it
//
// The comments show nowhere. By them importing the files gives the same articles, tags and notes
// (models/importing/acervonote.h).
#pragma once

#include "exporter.h"
#include "filename.h"

namespace acervo {

class MarkdownNotes
{
public:
    struct File
    {
        QString name; // safe, and of no other file
        QByteArray content;
    };

    MarkdownNotes(const ExportOptions &options, ExportWording wording);

    File fileOf(const ArticleRecord &record);
    // After all others.
    File index();

private:
    struct Entry
    {
        QString name; // without .md
        PartialDate date;
    };

    QByteArray frontMatter(const ArticleRecord &record, const QString &name) const;

    ExportOptions m_options;
    ExportWording m_wording;
    UntakenNames m_names;
    QList<Entry> m_entries;
};

// For a look at the first of them.
class MarkdownNotesInOne final : public Exporter
{
public:
    MarkdownNotesInOne(const ExportOptions &options, const ExportWording &wording)
        : m_notes(options, wording)
    {}

    void add(const ArticleRecord &record, QByteArray &out) override;

private:
    MarkdownNotes m_notes;
};

} // namespace acervo
