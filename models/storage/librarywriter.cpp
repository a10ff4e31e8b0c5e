#include "librarywriter.h"

#include "forgetting.h"
#include "lexiconstore.h"
#include "libraryfile.h"
#include "librarylock.h"
#include "migrations.h"
#include "picturestore.h"
#include "settingstore.h"
#include "undoplanner.h"
#include "workshop.h"

#include <QFileInfo>

namespace acervo {

namespace {

// What a person typed is on disk when the call returns. The log grows to some 16 MB before it is
// written back, so that an import does not do so after every batch.
Result<void> setWriterRules(const Connection &connection)
{
    for (const char *rule :
         {"PRAGMA main.synchronous=FULL", "PRAGMA main.cache_size=-16384",
          "PRAGMA wal_autocheckpoint=4000", "PRAGMA journal_size_limit=67108864"}) {
        if (const auto set = connection.execute(QString::fromLatin1(rule)); !set)
            return set;
    }
    return {};
}

struct LockedLibrary
{
    LibraryLock lock; // given back last
    std::unique_ptr<Connection> connection;
};

// A file that is no library gets no lock beside it, and one that is not there none to make it
// twice.
Result<LockedLibrary> openLocked(const QString &file)
{
    if (!QFileInfo::exists(file)) {
        if (!QFileInfo(QFileInfo(file).absolutePath()).isDir())
            return std::unexpected(Error{.code = ErrorCode::FileNotFound,
                                         .subject = QFileInfo(file).absolutePath(),
                                         .detail = {}});
        auto lock = LibraryLock::take(file);
        if (!lock)
            return std::unexpected(lock.error());
        if (const auto created = createLibrary(file); !created)
            return std::unexpected(created.error());
        auto connection = openLibrary(file, Connection::Mode::ReadWrite);
        if (!connection)
            return std::unexpected(connection.error());
        return LockedLibrary{.lock = std::move(*lock), .connection = std::move(*connection)};
    }
    auto connection = openLibrary(file, Connection::Mode::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    auto lock = LibraryLock::take(file);
    if (!lock)
        return std::unexpected(lock.error());
    return LockedLibrary{.lock = std::move(*lock), .connection = std::move(*connection)};
}

Result<void> prepare(const Connection &connection, const QString &cacheFile)
{
    return setWriterRules(connection)
        .and_then([&] { return migrate(connection, migrations()); })
        .and_then([&] { return attachCacheForWriting(connection, cacheFile); })
        .and_then([&] {
            return JournalStore(connection).markInterrupted(QDateTime::currentDateTimeUtc());
        });
}

} // namespace

struct LibraryWriter::Private
{
    Private(LockedLibrary opened, const QString &cache, const QString &libraryUuid,
            JournalId lastEntry)
        : library(std::move(opened))
        , cacheFile(cache)
        , uuid(libraryUuid)
        , ids(lastEntry)
        , work(std::in_place, connection(), ids)
    {}

    const Connection &connection() const { return *library.connection; }
    Result<void> readLexicon();
    Result<void> remakeDerived();
    // What was done, or was not: names that are in no commit are forgotten, a lexicon that is
    // another is taken up.
    template <typename Outcome>
    Result<Outcome> finished(Result<Outcome> outcome);

    LockedLibrary library;
    QString cacheFile;
    QString uuid;
    JournalIds ids;
    MakeDetection makeDetection;
    std::optional<Workshop> work;
    std::map<JournalId, RunningImport> running;
};

Result<void> LibraryWriter::Private::readLexicon()
{
    if (!makeDetection)
        return {};
    return LexiconStore(connection()).text().transform([this](const QString &text) {
        work->deriver.setDetection(makeDetection(text));
    });
}

Result<void> LibraryWriter::Private::remakeDerived()
{
    const DetectionPtr detection = work->deriver.detection();
    work.reset(); // and with it all statements
    const auto remade = remakeCache(connection(), cacheFile);
    work.emplace(connection(), ids);
    work->deriver.setDetection(detection);
    return remade.and_then([this] { return work->redetection.open(); });
}

template <typename Outcome>
Result<Outcome> LibraryWriter::Private::finished(Result<Outcome> outcome)
{
    if (!outcome || outcome->change.generation == 0)
        work->topics.forget();
    if (outcome && outcome->change.lexiconTouched) {
        // It stands in the file; one that can't be read from there fails whatever comes next.
        std::ignore = readLexicon();
    }
    return outcome;
}

LibraryWriter::LibraryWriter(std::unique_ptr<Private> data)
    : d(std::move(data))
{}

// Where a reader closes last, SQLite leaves the logs as they are. The next start would have to read
// them, and who copies the library's file alone would miss what is in them.
LibraryWriter::~LibraryWriter()
{
    std::ignore = d->connection().execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

Result<std::unique_ptr<LibraryWriter>>
LibraryWriter::open(const QString &file, const QString &cacheFile, MakeDetection detection)
{
    const QFileInfo info(file);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const auto about = [&](Error error) {
        if (error.subject.isEmpty())
            error.subject = path;
        return error;
    };
    auto library = openLocked(path);
    if (!library)
        return std::unexpected(about(library.error()));
    const Connection &connection = *library->connection;
    if (const auto prepared = prepare(connection, cacheFile); !prepared)
        return std::unexpected(about(prepared.error()));
    const auto uuid = SettingStore(connection).uuid();
    const auto last = JournalStore(connection).lastId();
    if (!uuid || !last)
        return std::unexpected(about(!uuid ? uuid.error() : last.error()));
    std::unique_ptr<LibraryWriter> writer(
        new LibraryWriter(std::make_unique<Private>(std::move(*library), cacheFile, *uuid, *last)));
    if (const auto ready = writer->startDetecting(std::move(detection)); !ready)
        return std::unexpected(about(ready.error()));
    return writer;
}

Result<void> LibraryWriter::startDetecting(MakeDetection detection)
{
    d->makeDetection = std::move(detection);
    return d->readLexicon().and_then([&] { return d->work->redetection.open(); });
}

quint64 LibraryWriter::generation() const
{
    return SettingStore(d->connection()).generation().value_or(0);
}

QString LibraryWriter::uuid() const { return d->uuid; }

bool LibraryWriter::derivedIsCurrent() const
{
    return d->work->rebuild.isFinished().value_or(false);
}

Result<ArticleSlice> LibraryWriter::readToDerive(ArticleId after, int articles, qint64 characters)
{
    return d->work->rebuild.read(after, articles, characters);
}

Result<RebuildProgress> LibraryWriter::rebuildDerived(const DerivedSlice &slice,
                                                      const IsEnough &isEnough)
{
    return d->finished(d->work->rebuild.write(slice, isEnough));
}

Result<void> LibraryWriter::remakeDerived() { return d->remakeDerived(); }

bool LibraryWriter::detectionIsCurrent() const
{
    return d->work->redetection.isFinished().value_or(false);
}

Result<RebuildProgress> LibraryWriter::detectAgain(int articles, qint64 characters)
{
    return d->finished(d->work->redetection.next(articles, characters));
}

Result<void> LibraryWriter::forgetDetected() { return d->work->redetection.forgetAll(); }

Result<JournalId> LibraryWriter::beginImport(const QJsonObject &arguments)
{
    const JournalId id = d->ids.next();
    d->running[id].entry = {.id = id,
                            .kind = QStringLiteral("import"),
                            .arguments = arguments,
                            .opened = QDateTime::currentDateTimeUtc(),
                            .closed = {},
                            .undone = {}};
    return id;
}

Result<bool> LibraryWriter::prepareImport(int articles)
{
    return d->work->rebuild.completeIdentities(articles);
}

Result<ImportBatch> LibraryWriter::writeBatch(JournalId import,
                                              std::span<const PreparedDraft> drafts,
                                              const QString &file, const IsEnough &isEnough)
{
    return d->work->imports.write(d->running.at(import), drafts, file, isEnough);
}

Result<ImportBatch> LibraryWriter::writeRecords(JournalId import,
                                                const QList<LibraryRecord> &records)
{
    return d->work->imports.writeRecords(d->running.at(import), records);
}

IdRanges LibraryWriter::broughtBy(JournalId import) const { return d->running.at(import).brought; }

Result<std::optional<JournalEntry>> LibraryWriter::finishImport(JournalId import,
                                                                const QJsonObject &additions)
{
    auto entry = d->work->imports.finish(d->running.at(import), additions);
    if (entry)
        d->running.erase(import);
    return entry;
}

Result<UndoOutcome> LibraryWriter::undo(const QList<JournalId> &entries)
{
    d->work->imports.forgetNames();
    return d->finished(d->work->undo.undo(entries));
}

Result<UndoOutcome> LibraryWriter::redo(const QList<JournalId> &entries)
{
    d->work->imports.forgetNames();
    return d->finished(d->work->undo.redo(entries));
}

Result<UndoPlan> LibraryWriter::planUndo(const QList<JournalId> &entries)
{
    // A transaction that is never committed: nothing that is tried stays.
    const auto transaction = Transaction::begin(d->connection(), Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    return UndoPlanner(d->connection()).plan(entries);
}

Result<int> LibraryWriter::forgetSteps(const QDateTime &time, int most)
{
    return Forgetting(d->connection()).forget(time, most);
}

void LibraryWriter::goOnWith(std::optional<JournalId> entry) { d->ids.goOnWith(entry); }

Result<EditOutcome> LibraryWriter::setRead(const QList<ArticleId> &ids, bool read, Marking by)
{
    return d->work->edits.setRead(ids, read, by);
}

Result<EditOutcome> LibraryWriter::setStarred(const QList<ArticleId> &ids, bool starred)
{
    return d->work->edits.setStarred(ids, starred);
}

Result<EditOutcome> LibraryWriter::setTrashed(const QList<ArticleId> &ids, bool trashed)
{
    return d->work->trash.setTrashed(ids, trashed);
}

Result<EditOutcome> LibraryWriter::emptyTrash() { return d->work->trash.empty(); }

Result<EditOutcome> LibraryWriter::addTag(const QList<ArticleId> &ids, const QString &name)
{
    return d->work->tags.add(ids, name);
}

Result<EditOutcome> LibraryWriter::removeTag(const QList<ArticleId> &ids, const QString &name)
{
    return d->work->tags.take(ids, name);
}

Result<EditOutcome> LibraryWriter::renameTag(FacetValue tag, const QString &name)
{
    return d->work->tags.rename(tag, name);
}

Result<EditOutcome> LibraryWriter::deleteTags(const QList<FacetValue> &tags)
{
    return d->work->tags.remove(tags);
}

Result<EditOutcome> LibraryWriter::changeTag(FacetValue tag, const TagChange &change)
{
    return d->work->tags.change(tag, change);
}

Result<EditOutcome> LibraryWriter::setRule(const TagRule &rule) { return d->work->rules.set(rule); }

Result<EditOutcome> LibraryWriter::removeRule(TagRuleId rule)
{
    return d->work->rules.remove(rule);
}

Result<EditOutcome> LibraryWriter::editShelf(ShelfKind kind, const ShelfEdit &edit)
{
    return d->work->shelf.edit(kind, edit);
}

Result<EditOutcome> LibraryWriter::collect(const QList<ArticleId> &ids, const QString &name,
                                           CollectingOrder &order)
{
    return d->work->shelf.collect(ids, name, order);
}

Result<EditOutcome> LibraryWriter::takeOut(const QList<ArticleId> &ids, const QString &name)
{
    return d->work->shelf.takeOut(ids, name);
}

Result<EditOutcome> LibraryWriter::arrange(const QString &name, const QList<ArticleId> &ids,
                                           ArticleId before)
{
    return d->work->shelf.arrange(name, ids, before);
}

Result<EditOutcome> LibraryWriter::decide(const QList<ArticleId> &ids,
                                          const QList<Decision> &decisions)
{
    return d->finished(d->work->decisions.decide(ids, decisions));
}

Result<EditOutcome> LibraryWriter::decideSuggested(const QList<ArticleId> &ids, bool confirmed)
{
    return d->finished(d->work->decisions.decideSuggested(ids, confirmed));
}

Result<EditOutcome> LibraryWriter::correct(const QList<ArticleId> &ids,
                                           const QList<Correction> &corrections)
{
    return d->finished(d->work->corrections.correct(ids, corrections));
}

Result<EditOutcome> LibraryWriter::restoreFacts(const QList<ArticleId> &ids,
                                                const QList<Correctable> &facts)
{
    return d->finished(d->work->corrections.restore(ids, facts));
}

Result<AddedArticles> LibraryWriter::addArticles(const QList<ArticleDraft> &drafts, Origin origin)
{
    // Not all that could be the same would be found.
    constexpr int atATime = 2'000;
    Result<bool> isComplete = false;
    while (isComplete && !*isComplete)
        isComplete = d->work->rebuild.completeIdentities(atATime);
    if (!isComplete)
        return std::unexpected(isComplete.error());
    auto added = d->finished(d->work->newArticles.add(drafts, origin));
    d->work->imports.forgetNames();
    return added;
}

Result<EditOutcome> LibraryWriter::setLexicon(const QString &text, const QJsonObject &arguments)
{
    return d->finished(d->work->decisions.setLexicon(text, arguments));
}

Result<EditOutcome> LibraryWriter::saveNote(const NoteRef &note, const QString &text,
                                            std::optional<JournalId> extend)
{
    return d->finished(d->work->notes.save(note, text, extend));
}

Result<AddedArticles> LibraryWriter::addFreeNote() { return d->work->notes.addFree(); }

Result<void> LibraryWriter::keepPicture(const PictureFile &file)
{
    return PictureStore(d->connection().handle()).keep(file);
}

Result<EditOutcome> LibraryWriter::highlight(ArticleId article, const Passage &passage,
                                             HighlightColour colour)
{
    return d->work->highlights.add(article, passage, colour);
}

Result<EditOutcome> LibraryWriter::recolour(HighlightId highlight, HighlightColour colour)
{
    return d->work->highlights.recolour(highlight, colour);
}

Result<EditOutcome> LibraryWriter::comment(HighlightId highlight, const QString &text)
{
    return d->work->highlights.comment(highlight, text);
}

Result<EditOutcome> LibraryWriter::removeHighlight(HighlightId highlight)
{
    return d->work->highlights.remove(highlight);
}

} // namespace acervo
