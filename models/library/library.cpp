#include "library.h"

#include "await.h"
#include "detectionjob.h"
#include "editjob.h"
#include "filedossierjob.h"
#include "fileexportjob.h"
#include "fileimportjob.h"
#include "indexjob.h"
#include "keptpictures.h"
#include "lexicondetection.h"
#include "lexiconpreviewjob.h"
#include "lexicontext.h"
#include "librarydossierpreview.h"
#include "librarythreads.h"
#include "originals.h"
#include "phrasesuggestionjob.h"
#include "picturecheck.h"
#include "picturedecoding.h"
#include "previewjob.h"
#include "rulerun.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include <atomic>

namespace acervo {

namespace {

// A copy of a library has the same uuid, so the cache goes by the file's path; whose it is and what
// generation, stands inside.
QString cacheFileFor(const QString &file, const QString &cacheFolder)
{
    const QByteArray hash = QCryptographicHash::hash(QFileInfo(file).absoluteFilePath().toUtf8(),
                                                     QCryptographicHash::Sha1);
    return QDir(cacheFolder)
        .filePath(QString::fromLatin1(hash.toHex().first(16)) + QStringLiteral(".cache"));
}

template <typename T>
QFuture<Result<T>> failedFuture(ErrorCode code, const QString &subject)
{
    return QtFuture::makeReadyValueFuture(
        Result<T>(std::unexpected(Error{.code = code, .subject = subject, .detail = {}})));
}

Error pictureError(PictureFault fault)
{
    switch (fault) {
    case PictureFault::TooLarge:
        return {.code = ErrorCode::FileTooLarge, .detail = QString::number(mostPictureBytes)};
    case PictureFault::Foreign:
        return {.code = ErrorCode::FormatUnknown};
    default:
        return {.code = ErrorCode::FileBinary};
    }
}

} // namespace

struct Library::Private
{
    QString file;
    Access access{};
    std::unique_ptr<LibraryThreads> threads;
    QFuture<Result<void>> derivedReady;
    QPointer<DetectionJob> detection;
    QPointer<IndexJob> indexing;
    bool isWritable = false; // by threads that have a writer
};

Library::Library(const QString &file, Access access)
    : d(std::make_unique<Private>())
{
    d->file = file;
    d->access = access;
    d->threads = std::make_unique<LibraryThreads>(
        [this](const Change &change) {
            QMetaObject::invokeMethod(
                this,
                [this, change] {
                    Q_EMIT changed(change);
                    if (change.lexiconTouched)
                        detectWhereStale();
                },
                Qt::QueuedConnection);
        },
        [this] {
            QMetaObject::invokeMethod(
                this, [this] { makeIndex(Indexing::GoOn); }, Qt::QueuedConnection);
        });
}

Library::~Library()
{
    for (auto *job : findChildren<Job *>())
        job->stop();
    d->threads.reset();
}

Result<std::unique_ptr<Library>> Library::open(const QString &file, const QString &cacheFolder,
                                               Access access)
{
    std::unique_ptr<Library> library(new Library(QFileInfo(file).absoluteFilePath(), access));
    const auto opened = library->openFile(cacheFileFor(file, cacheFolder), access);
    if (!opened)
        return std::unexpected(opened.error());
    return library;
}

Result<void> Library::openFile(const QString &cacheFile, Access access)
{
    if (access == Access::Read && !QFileInfo::exists(d->file))
        return std::unexpected(
            Error{.code = ErrorCode::FileNotFound, .subject = d->file, .detail = {}});
    if (access == Access::ReadWrite) {
        if (const auto writer = d->threads->openWriter(d->file, cacheFile); !writer)
            return writer;
        d->isWritable = true;
    }
    if (const auto readers = d->threads->openReaders(d->file, cacheFile); !readers)
        return readers;

    d->derivedReady = QtFuture::makeReadyValueFuture(Result<void>());
    const Result<bool> current = d->threads->derivedIsCurrent();
    const bool isCurrent = !current || *current;
    if (access == Access::Read) {
        // Where another process holds the library, it is the one that keeps the cache current.
        if (isCurrent || !d->threads->openWriter(d->file, cacheFile))
            return {};
        d->isWritable = true;
        // The cache was made only now; a reader finds it when it opens.
        if (const auto readers = d->threads->openReaders(d->file, cacheFile); !readers)
            return readers;
    }
    if (!isCurrent)
        startIndexing(false);
    detectWhereStale();
    forgetOldSteps();
    return {};
}

// Runs the change on the writer's thread and publishes what it did.
template <typename Function>
auto Library::change(Function function)
{
    using Outcome = std::invoke_result_t<Function, LibraryWriter &>::value_type;
    if (d->access == Access::Read)
        return failedFuture<Outcome>(ErrorCode::ReadOnly, d->file);
    return d->threads->edit(
        [threads = d->threads.get(), function = std::move(function)](LibraryWriter &writer) {
            Result<Outcome> outcome = function(writer);
            if (outcome)
                threads->publish(outcome->change);
            return outcome;
        });
}

// The same for a function that does it to some articles, and then to others: in the order in which
// they stand in the file, so that each slice reads and writes a part of it, not all of it.
template <typename Function>
QFuture<Result<EditOutcome>> Library::changeEach(QList<ArticleId> ids, Function function)
{
    std::ranges::sort(ids);
    if (ids.size() <= EditJob::slice || d->access == Access::Read)
        return change([ids, function](LibraryWriter &writer) { return function(writer, ids); });
    auto *job = new EditJob(this);
    job->start(*d->threads, ids, function);
    Q_EMIT editing(job);
    return job->ended();
}

IndexJob *Library::makeIndex(Indexing from)
{
    IndexJob *running = indexJob();
    if (running && from == Indexing::GoOn)
        return running;
    if (running)
        running->stop();
    return startIndexing(from == Indexing::Anew);
}

IndexJob *Library::indexJob() const
{
    return d->indexing && !d->indexing->isDone() ? d->indexing : nullptr;
}

IndexJob *Library::startIndexing(bool everything)
{
    auto *job = new IndexJob(this);
    d->indexing = job;
    d->derivedReady = job->ended();
    if (d->isWritable)
        job->start(*d->threads, everything);
    else
        job->fail(Error{.code = ErrorCode::ReadOnly, .subject = d->file, .detail = {}});
    Q_EMIT indexing(job);
    return job;
}

// A job that runs takes up by itself what has changed meanwhile.
void Library::detectWhereStale()
{
    if (d->access == Access::Read || (d->detection && !d->detection->isDone()))
        return;
    d->threads
        ->write([](LibraryWriter &writer) { return writer.detectionIsCurrent(); },
                WorkThread::Urgency::Later)
        .then(this, [this](bool isCurrent) {
            if (!isCurrent)
                startDetection(false);
        });
}

// In parts, behind all else.
void Library::forgetOldSteps()
{
    if (d->access == Access::Read)
        return;
    constexpr int daysKept = 366;
    constexpr int stepsAtATime = 500;
    const QDateTime time = QDateTime::currentDateTimeUtc().addDays(-daysKept);
    d->threads
        ->write([time](LibraryWriter &writer) { return writer.forgetSteps(time, stepsAtATime); },
                WorkThread::Urgency::Later)
        .then(this, [this](const Result<int> &gone) {
            if (gone.value_or(0) == stepsAtATime)
                forgetOldSteps();
        });
}

DetectionJob *Library::startDetection(bool everything)
{
    if (d->detection && !d->detection->isDone()) {
        if (!everything)
            return d->detection;
        d->detection->stop();
    }
    auto *job = new DetectionJob(this);
    d->detection = job;
    // What came while it ended would find none to take it up.
    connect(job, &Job::finished, this, &Library::detectWhereStale);
    if (d->access == Access::ReadWrite)
        job->start(*d->threads, everything);
    else
        job->fail(Error{.code = ErrorCode::ReadOnly, .subject = d->file, .detail = {}});
    Q_EMIT detecting(job);
    return job;
}

DetectionJob *Library::detectAgain() { return startDetection(true); }

QFuture<Result<QList<LexiconTopic>>> Library::lexicon()
{
    return d->threads->read(
        [](LibraryReader &reader) { return reader.lexicon().transform(lexiconTopics); });
}

QFuture<Result<EditOutcome>> Library::setLexicon(const QList<LexiconTopic> &topics)
{
    const QString text = textOfTopics(topics);
    const auto again = topicsFromText(text);
    if (!again) {
        return QtFuture::makeReadyValueFuture(
            Result<EditOutcome>(std::unexpected(Error{.code = ErrorCode::RecordMalformed,
                                                      .subject = {},
                                                      .detail = again.error().first().text,
                                                      .line = again.error().first().line})));
    }
    const bool isAcervos = text == textOfTopics(topicsOfAcervo());
    return change(
        [text = isAcervos ? QString() : text, count = topics.size()](LibraryWriter &writer) {
            return writer.setLexicon(text, {{QStringLiteral("topics"), count}});
        });
}

LexiconPreviewJob *Library::previewLexicon(const QList<LexiconTopic> &topics,
                                           const QList<ArticleId> &articles)
{
    auto *job = new LexiconPreviewJob(topics, articles, this);
    job->start(*d->threads);
    return job;
}

PhraseSuggestionJob *Library::suggestPhrases(const LexiconTopic &topic,
                                             const QList<ArticleId> &inside,
                                             const QList<ArticleId> &outside)
{
    auto *job = new PhraseSuggestionJob(topic, inside, outside, this);
    job->start(*d->threads);
    return job;
}

QString Library::file() const { return d->file; }

QFuture<Result<void>> Library::derivedReady() const { return d->derivedReady; }

QFuture<Result<SearchResultPtr>> Library::search(const SearchRequest &request,
                                                 std::function<bool()> isStale)
{
    return d->threads->search([request, isStale = std::move(isStale)](SearchEngine &engine) {
        return engine.search(request, isStale);
    });
}

QFuture<Result<qint64>> Library::countMatches(const Query &query, QDate today, FreeNotes freeNotes)
{
    return d->threads->searchBehind(
        [query, today, freeNotes](SearchEngine &engine, const std::function<bool()> &isStale) {
            return engine.count(query, today, freeNotes, isStale);
        });
}

QFuture<Result<QList<ArticleRow>>> Library::rows(const QList<ArticleId> &ids)
{
    return d->threads->read([ids](LibraryReader &reader) { return reader.rows(ids); });
}

QFuture<Result<QList<Article>>> Library::articles(const QList<ArticleId> &ids)
{
    return d->threads->read([ids](LibraryReader &reader) { return reader.articles(ids); });
}

QFuture<Result<std::optional<ArticleToRead>>> Library::shownArticle(ArticleId id)
{
    return d->threads->read([id](LibraryReader &reader) { return reader.shownArticle(id); });
}

QFuture<std::optional<PicturePixels>> Library::picturePixels(const QString &digest, int mostWidth,
                                                             int mostHeight)
{
    return d->threads->picture([threads = d->threads.get(), digest, mostWidth,
                                mostHeight]() -> std::optional<PicturePixels> {
        const PictureFile file = keptPictures(*threads)(digest);
        return file.bytes.isEmpty() ? std::nullopt : decodedPicture(file, mostWidth, mostHeight);
    });
}

QFuture<Result<QList<Picture>>> Library::pictures(const QStringList &digests)
{
    return d->threads->read([digests](LibraryReader &reader) { return reader.pictures(digests); });
}

QFuture<Result<Picture>> Library::keepPicture(const QByteArray &bytes)
{
    if (d->access == Access::Read)
        return failedFuture<Picture>(ErrorCode::ReadOnly, d->file);
    return d->threads->picture([threads = d->threads.get(), bytes]() -> Result<Picture> {
        const auto checked = checkedPicture(bytes);
        if (!checked)
            return std::unexpected(pictureError(checked.error()));
        return await(threads->write([file = *checked](LibraryWriter &writer) {
                   return writer.keepPicture(file);
               }))
            .transform([&] { return checked->picture; });
    });
}

QFuture<Result<QList<ArticleRow>>> Library::recentlyRead(int most)
{
    return d->threads->read([most](LibraryReader &reader) {
        return reader.recentlyRead(most).and_then(
            [&](const QList<ArticleId> &ids) { return reader.rows(ids); });
    });
}

QFuture<Result<SelectionSummary>> Library::summary(const QList<ArticleId> &ids)
{
    return d->threads->search([ids](SearchEngine &engine) { return engine.summary(ids); });
}

QFuture<Result<QList<ArticleOriginal>>> Library::originals(ArticleId id)
{
    return d->threads->read([id](LibraryReader &reader) {
        return reader.records({id}).transform([](const QList<ArticleRecord> &records) {
            return records.isEmpty() ? QList<ArticleOriginal>() : originalsOf(records.first());
        });
    });
}

ImportJob *Library::importFiles(const QStringList &files, const ImportChoices &choices)
{
    auto *job = new FileImportJob(files, choices, this);
    connect(job, &Job::finished, this, &Library::importEnded);
    connect(job, &Job::failed, this, &Library::importEnded);
    if (d->access == Access::ReadWrite)
        job->start(*d->threads);
    else
        job->fail(Error{.code = ErrorCode::ReadOnly, .subject = d->file, .detail = {}});
    return job;
}

PreviewJob *Library::previewImport(const QStringList &files, const ColumnChoices &columns)
{
    auto *job = new PreviewJob(files, columns, this);
    job->start(*d->threads);
    return job;
}

QFuture<Result<EditOutcome>> Library::setRead(const QList<ArticleId> &ids, bool read, Marking by)
{
    return changeEach(ids, [read, by](LibraryWriter &writer, const QList<ArticleId> &some) {
        return writer.setRead(some, read,
                              by == Marking::Automatic ? LibraryWriter::Marking::Automatic
                                                       : LibraryWriter::Marking::ByPerson);
    });
}

QFuture<Result<EditOutcome>> Library::setStarred(const QList<ArticleId> &ids, bool starred)
{
    return changeEach(ids, [starred](LibraryWriter &writer, const QList<ArticleId> &some) {
        return writer.setStarred(some, starred);
    });
}

QFuture<Result<EditOutcome>> Library::setTrashed(const QList<ArticleId> &ids, bool trashed)
{
    return changeEach(ids, [trashed](LibraryWriter &writer, const QList<ArticleId> &some) {
        return writer.setTrashed(some, trashed);
    });
}

QFuture<Result<EditOutcome>> Library::emptyTrash()
{
    return change([](LibraryWriter &writer) { return writer.emptyTrash(); });
}

QFuture<Result<EditOutcome>> Library::addTag(const QList<ArticleId> &ids, const QString &name)
{
    return changeEach(ids, [name](LibraryWriter &writer, const QList<ArticleId> &some) {
        return writer.addTag(some, name);
    });
}

QFuture<Result<EditOutcome>> Library::removeTag(const QList<ArticleId> &ids, const QString &name)
{
    return changeEach(ids, [name](LibraryWriter &writer, const QList<ArticleId> &some) {
        return writer.removeTag(some, name);
    });
}

QFuture<Result<EditOutcome>> Library::renameTag(FacetValue tag, const QString &name)
{
    return change([tag, name](LibraryWriter &writer) { return writer.renameTag(tag, name); });
}

QFuture<Result<EditOutcome>> Library::deleteTags(const QList<FacetValue> &tags)
{
    return change([tags](LibraryWriter &writer) { return writer.deleteTags(tags); });
}

QFuture<Result<QList<TagRule>>> Library::tagRules()
{
    return d->threads->read([](LibraryReader &reader) { return reader.tagRules(); });
}

QFuture<Result<EditOutcome>> Library::setTagRule(const TagRule &rule)
{
    return change([rule](LibraryWriter &writer) { return writer.setRule(rule); });
}

QFuture<Result<EditOutcome>> Library::removeTagRule(TagRuleId rule)
{
    return change([rule](LibraryWriter &writer) { return writer.removeRule(rule); });
}

Query Library::queryOfRule(const TagRule &rule) { return queryOf(rule); }

QFuture<Result<QList<ShelfItem>>> Library::shelf(ShelfKind kind)
{
    return d->threads->read([kind](LibraryReader &reader) { return reader.shelf(kind); });
}

QFuture<Result<EditOutcome>> Library::editShelf(ShelfKind kind, const ShelfEdit &edit)
{
    return change([kind, edit](LibraryWriter &writer) { return writer.editShelf(kind, edit); });
}

QFuture<Result<EditOutcome>> Library::collect(const QList<ArticleId> &ids,
                                              const QString &collection)
{
    return changeEach(ids, [collection, order = std::make_shared<CollectingOrder>(ids)](
                               LibraryWriter &writer, const QList<ArticleId> &some) {
        return writer.collect(some, collection, *order);
    });
}

QFuture<Result<EditOutcome>> Library::takeOut(const QList<ArticleId> &ids,
                                              const QString &collection)
{
    return changeEach(ids, [collection](LibraryWriter &writer, const QList<ArticleId> &some) {
        return writer.takeOut(some, collection);
    });
}

QFuture<Result<EditOutcome>> Library::arrange(const QString &collection,
                                              const QList<ArticleId> &ids, ArticleId before)
{
    return change([collection, ids, before](LibraryWriter &writer) {
        return writer.arrange(collection, ids, before);
    });
}

QFuture<Result<QHash<QString, qint64>>>
Library::collectionCountsOn(const QList<ArticleId> &articles)
{
    return d->threads->read(
        [articles](LibraryReader &reader) { return reader.collectionCountsOn(articles); });
}

QFuture<Result<QList<NamedValue>>> Library::tags()
{
    return d->threads->read([](LibraryReader &reader) { return reader.tags(); });
}

QFuture<Result<EditOutcome>> Library::changeTag(FacetValue tag, const TagChange &tagChange)
{
    return change(
        [tag, tagChange](LibraryWriter &writer) { return writer.changeTag(tag, tagChange); });
}

QFuture<Result<QList<Tag>>> Library::tagDetails()
{
    return d->threads->read([](LibraryReader &reader) { return reader.tagDetails(); });
}

QFuture<Result<TagMerge>> Library::tagMerge(FacetValue from, FacetValue to)
{
    return d->threads->read(
        [from, to](LibraryReader &reader) { return reader.tagMerge(from, to); });
}

QFuture<Result<QHash<QString, qint64>>> Library::tagCountsOn(const QList<ArticleId> &articles)
{
    return d->threads->read(
        [articles](LibraryReader &reader) { return reader.tagCountsOn(articles); });
}

QFuture<Result<EditOutcome>> Library::decide(const QList<ArticleId> &ids,
                                             const QList<Decision> &decisions)
{
    return changeEach(ids, [decisions](LibraryWriter &writer, const QList<ArticleId> &some) {
        return writer.decide(some, decisions);
    });
}

QFuture<Result<EditOutcome>> Library::decideSuggested(const QList<ArticleId> &ids,
                                                      Suggestions suggestions)
{
    return change([ids, isConfirmed = suggestions == Suggestions::Confirm](LibraryWriter &writer) {
        return writer.decideSuggested(ids, isConfirmed);
    });
}

QFuture<Result<EditOutcome>> Library::correct(const QList<ArticleId> &ids,
                                              const QList<Correction> &corrections)
{
    return changeEach(ids, [corrections](LibraryWriter &writer, const QList<ArticleId> &some) {
        return writer.correct(some, corrections);
    });
}

QFuture<Result<EditOutcome>> Library::restoreFacts(const QList<ArticleId> &ids,
                                                   const QList<Correctable> &facts)
{
    return changeEach(ids, [facts](LibraryWriter &writer, const QList<ArticleId> &some) {
        return writer.restoreFacts(some, facts);
    });
}

QFuture<Result<AddedArticles>> Library::addArticles(const QList<ArticleDraft> &drafts,
                                                    Origin origin)
{
    return change([drafts, origin](LibraryWriter &writer) {
        return writer.addArticles(drafts, origin == Origin::Typed ? LibraryWriter::Origin::Typed
                                                                  : LibraryWriter::Origin::Address);
    });
}

QFuture<Result<QString>> Library::note(const NoteRef &note)
{
    return d->threads->read([note](LibraryReader &reader) { return reader.note(note); });
}

QFuture<Result<QList<NoteRecord>>> Library::notes(ArticleId article)
{
    return d->threads->read([article](LibraryReader &reader) { return reader.notes(article); });
}

QFuture<Result<EditOutcome>> Library::saveNote(const NoteRef &note, const QString &text,
                                               std::optional<JournalId> extend)
{
    return change([note, text, extend](LibraryWriter &writer) {
        return writer.saveNote(note, text, extend);
    });
}

QFuture<Result<AddedArticles>> Library::addFreeNote()
{
    return change([](LibraryWriter &writer) { return writer.addFreeNote(); });
}

QFuture<Result<QList<NoteVersion>>> Library::noteVersions(const NoteRef &note)
{
    return d->threads->read([note](LibraryReader &reader) { return reader.noteVersions(note); });
}

QFuture<Result<QList<LinkTarget>>> Library::linkTargets(const QStringList &uuids)
{
    return d->threads->read([uuids](LibraryReader &reader) { return reader.linkTargets(uuids); });
}

QFuture<Result<QList<NamedNote>>> Library::linkingTo(ArticleId article)
{
    return d->threads->read([article](LibraryReader &reader) { return reader.linkingTo(article); });
}

QFuture<Result<QList<NamedNote>>> Library::notesCalled(const QString &words, int most)
{
    return d->threads->read(
        [words, most](LibraryReader &reader) { return reader.notesCalled(words, most); });
}

QFuture<Result<QList<HighlightedArticle>>> Library::highlightedArticles(const QList<ArticleId> &ids)
{
    return d->threads->read(
        [ids](LibraryReader &reader) { return reader.highlightedArticles(ids); });
}

QFuture<Result<EditOutcome>> Library::highlight(ArticleId article, const Passage &passage,
                                                HighlightColour colour)
{
    return change([article, passage, colour](LibraryWriter &writer) {
        return writer.highlight(article, passage, colour);
    });
}

QFuture<Result<EditOutcome>> Library::recolour(HighlightId highlight, HighlightColour colour)
{
    return change(
        [highlight, colour](LibraryWriter &writer) { return writer.recolour(highlight, colour); });
}

QFuture<Result<EditOutcome>> Library::comment(HighlightId highlight, const QString &text)
{
    return change(
        [highlight, text](LibraryWriter &writer) { return writer.comment(highlight, text); });
}

QFuture<Result<EditOutcome>> Library::removeHighlight(HighlightId highlight)
{
    return change([highlight](LibraryWriter &writer) { return writer.removeHighlight(highlight); });
}

QFuture<Result<QStringList>> Library::check()
{
    return d->threads->read([](LibraryReader &reader) { return reader.check(); });
}

QFuture<Result<void>> Library::saveCopy(const QString &path)
{
    return d->threads->read([path](LibraryReader &reader) { return reader.saveCopy(path); });
}

DossierJob *Library::exportDossier(const DossierRequest &request)
{
    if (request.use == DossierUse::File) {
        auto *job = new FileDossierJob(request, this);
        job->start(*d->threads);
        return job;
    }
    auto *pages = new LibraryDossierPreview(request, this);
    pages->start(*d->threads);
    return pages;
}

ExportJob *Library::exportArticles(const ExportRequest &request)
{
    auto *job = new FileExportJob(request, this);
    job->start(*d->threads);
    return job;
}

QFuture<Result<UndoOutcome>> Library::undo(const QList<JournalId> &steps)
{
    return change([steps](LibraryWriter &writer) { return writer.undo(steps); });
}

QFuture<Result<UndoPlan>> Library::planUndo(const QList<JournalId> &steps)
{
    if (d->access == Access::Read)
        return failedFuture<UndoPlan>(ErrorCode::ReadOnly, d->file);
    return d->threads->write([steps](LibraryWriter &writer) { return writer.planUndo(steps); });
}

QFuture<Result<UndoOutcome>> Library::redo(const QList<JournalId> &steps)
{
    return change([steps](LibraryWriter &writer) { return writer.redo(steps); });
}

QFuture<Result<UndoState>> Library::undoState()
{
    return d->threads->read([](LibraryReader &reader) { return reader.undoState(); });
}

QFuture<Result<QList<JournalEntry>>> Library::journal(int newest)
{
    return d->threads->read([newest](LibraryReader &reader) { return reader.journal(newest); });
}

QFuture<Result<QList<JournalEntry>>> Library::journalBefore(JournalId step, int count)
{
    return d->threads->read(
        [step, count](LibraryReader &reader) { return reader.journalBefore(step, count); });
}

QFuture<Result<QList<ArticleId>>> Library::articlesOf(JournalId step)
{
    return d->threads->read([step](LibraryReader &reader) { return reader.articlesOf(step); });
}

} // namespace acervo
