// MarkdownNotes writes a file of Markdown for each article, as Obsidian, Zettlr and their kin keep
// notes, and one that links to them all. One thread at a time.
//
//   ---
//   title, id, date, authors, source, url, doi, lang, summary is below; countries, topics, tags;
//   read, starred: true       front matter in YAML; what is not known is left out
//   ---
//   <!-- summary -->          before the summary, where there is one and a text too
//   <!-- text -->             before the text; its pictures are files in the folder "pictures"
//   <!-- highlights -->       before the passages that were marked, to be read
//   <!-- acervo {…} -->       the rest of what the library keeps, as in its JSON Lines
//   <!-- note lines=… created=… changed=… name=… links=… -->
//                             before each note, which is as the person wrote it; its links to
//                             other articles lead to their files, of which "links" says whose
//                             they are: file:uuid,…
//
// The comments show nowhere. By them importing the files gives the same articles, tags and notes
// (models/importing/acervonote.h).
#pragma once

#include "exporter.h"
#include "filename.h"
#include "notepictures.h"

namespace acervo {

class MarkdownNotes
{
public:
    struct File
    {
        QString name; // safe, and of no other file
        QByteArray content;
    };

    MarkdownNotes(const ExportOptions &options, ExportWording wording, PictureSupply pictures = {});

    // Nothing where the article's notes link to others: it waits until all of these have names.
    std::optional<File> fileOf(const ArticleRecord &record);
    // After all articles: those that waited.
    QList<File> takeWaiting();
    // Those of the notes that were written since the last call, as far as they are not there yet.
    QList<NotePictures::File> takePictures() { return m_pictures.take(); }
    // After all others.
    File index();

private:
    struct Entry
    {
        QString name; // without .md
        PartialDate date;
    };

    // A file whose notes are not written yet.
    struct Waiting
    {
        File file;
        QList<NoteRecord> notes;
    };

    void addNotes(QByteArray &out, const QList<NoteRecord> &notes) const;
    QByteArray frontMatter(const ArticleRecord &record, const QString &name) const;

    ExportOptions m_options;
    ExportWording m_wording;
    NotePictures m_pictures;
    UntakenNames m_names;
    QList<Entry> m_entries;
    QHash<QString, qsizetype> m_places; // of articles among them, by uuid
    QList<Waiting> m_waiting;
};

// For a look at the first of them.
class MarkdownNotesInOne final : public Exporter
{
public:
    MarkdownNotesInOne(const ExportOptions &options, const ExportWording &wording,
                       const PictureSupply &pictures)
        : m_notes(options, wording, pictures)
    {}

    void add(const ArticleRecord &record, QByteArray &out) override;

private:
    MarkdownNotes m_notes;
};

} // namespace acervo
