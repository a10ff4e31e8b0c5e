// ArticleRecord is everything that a library keeps of one article: the article as a person sees it,
// and what is behind that. Exports read it; an import of Acervo's own JSON Lines brings it back.
// Value; any thread.
#pragma once

#include "correction.h"
#include "highlight.h"

namespace acervo {

// One record of a source that the article was made from.
struct SourceRecord
{
    QString source; // empty: neither site nor publication was known
    QString file;
    QString raw;
    qint64 digest = 0;

    bool operator==(const SourceRecord &) const = default;
};

struct NoteRecord
{
    QString text; // Markdown
    QDateTime created;
    QDateTime changed;
    QString name{}; // as a NoteRef has it

    bool operator==(const NoteRecord &) const = default;
};

// What the person said of a place (its code) or a topic (its name).
struct DecisionRecord
{
    enum class About : quint8 { Place, Topic };

    About about{};
    QString value;
    Provenance decision = Provenance::Confirmed; // Confirmed, Rejected or Added

    bool operator==(const DecisionRecord &) const = default;
};

// A collection that it is in, itself; those with small positions stand first there.
struct CollectionPlace
{
    QString name;
    qint64 position = 0;

    bool operator==(const CollectionPlace &) const = default;
};

struct ArticleRecord
{
    Article article;
    QList<NoteRecord> notes;
    QList<HighlightRecord> highlights; // in the order in which they were made
    QList<SourceRecord> records;
    QStringList statedPlaces; // codes
    QStringList statedTopics; // names
    QList<DecisionRecord> decisions;
    QList<CollectionPlace> collections; // by name
    QList<CorrectedFact> corrected;     // what lies beneath facts of the article
    QList<PictureFile> notePictures;    // that came with its notes; a library has them by itself
    bool isOfUndoneImport = false;      // why it is in the trash: its source brings it back

    bool operator==(const ArticleRecord &) const = default;
};

} // namespace acervo
