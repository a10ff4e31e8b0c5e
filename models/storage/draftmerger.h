// DraftMerger brings one draft into the library: a new article, more facts for one that is there,
// or nothing. What is the person's (tags, notes, reading, decisions) is never touched; a record of
// another library may only add to it. The writer's thread, inside a transaction.
#pragma once

#include "articlestore.h"
#include "correctionstore.h"
#include "deriver.h"
#include "linkstore.h"
#include "picturestore.h"
#include "provenancestore.h"
#include "readingstore.h"
#include "recordmerger.h"
#include "topicnames.h"
#include "touched.h"

namespace acervo {

// Told before and after an article that stands is written to; a new one does not concern it. What
// another library's person did to an article is told of for new ones too.
class ImportRecorder
{
public:
    virtual ~ImportRecorder() = default;
    virtual void beginArticle(ArticleId id) = 0;
    virtual void beginPersonal() = 0;
    virtual void endArticle() = 0;
};

class DraftMerger
{
public:
    enum class Outcome : quint8 {
        Added,
        Restored, // from where the undo of an import had put it
        Updated,
        Unchanged,
        InTrash, // where the person put it: it stays as it is
    };
    struct Merged
    {
        ArticleId id{};
        Outcome outcome = Outcome::Unchanged;
        // Of an article that stays unchanged: that it came, or what it is called elsewhere.
        bool isRecordKept = false;
    };

    DraftMerger(sqlite3 *handle, Deriver &deriver, TopicNames &topics);

    Result<Merged> merge(const PreparedDraft &draft, const QString &file, const QDateTime &now,
                         ImportRecorder &recorder);

    void takeNewNames(Touched &touched); // and notes
    void forgetNames();                  // after a rollback or an undo

private:
    struct Incoming
    {
        const PreparedDraft &prepared;
        const ArticleDraft &draft; // of it
        const QString &file;
        bool isOneOfMany = false; // too many may be the same: it is not found by its facts
    };

    Result<std::optional<Article>> same(Incoming &incoming);
    Result<bool> areSame(const Article &article, const Incoming &incoming);
    Result<ArticleId> add(const Incoming &incoming, const QDateTime &now, ImportRecorder &recorder);
    Result<Merged> mergeInto(const Article &article, const Incoming &incoming,
                             ImportRecorder &recorder);
    Result<bool> nameAlso(const Article &article, const Incoming &incoming);
    Result<bool> update(const Article &article, const Incoming &incoming, ImportRecorder &recorder);
    Result<bool> updateArticle(const Article &article, const Incoming &incoming);
    Result<bool> addStatements(ArticleId id, const Incoming &incoming);
    Result<bool> addSource(ArticleId id, const Incoming &incoming, bool isNews);
    Result<void> keepRecord(ArticleId id, FacetValue source, const Incoming &incoming);
    Result<bool> cameBefore(ArticleId id, const Incoming &incoming);
    Result<void> fileUnder(ArticleId id, const Incoming &incoming);
    Result<void> keepPictures(const QList<PictureFile> &files);
    Result<bool> mergeStored(ArticleId id, const Incoming &incoming, ImportRecorder &recorder);
    Result<QList<FacetValue>> topicsOf(const ArticleDraft &draft);
    Result<FacetValue> sourceOf(const QString &name);

    Deriver &m_deriver;
    ArticleStore m_articles;
    CorrectionStore m_corrections;
    PictureStore m_pictures;
    ProvenanceStore m_provenance;
    ReadingStore m_reading;
    RecordMerger m_records;
    LinkStore m_links;
    TopicNames &m_topics;
    NameStore m_sources;
};

} // namespace acervo
