#include "importrun.h"

#include "articlerecord.h"
#include "await.h"
#include "folderimport.h"
#include "formatdetection.h"

namespace acervo {

namespace {

// Large enough that a commit's cost is small beside its rows, small enough that what a person types
// in between waits a fraction of a second.
constexpr qsizetype batchArticles = 1000;
constexpr qint64 batchCharacters = 4 << 20;
constexpr qsizetype batchRecords = 50; // each is looked for among all of its kind
// Now reading is the slower, now writing: neither waits for the other as long as some are between.
constexpr size_t batchesUnderWay = 4;

qint64 pictureBytesOf(const ArticleDraft &draft)
{
    qint64 bytes = 0;
    for (const PictureFile &file : draft.pictures)
        bytes += file.bytes.size();
    for (const PictureFile &file : draft.stored ? draft.stored->notePictures : QList<PictureFile>())
        bytes += file.bytes.size();
    return bytes;
}

} // namespace

ImportRun::ImportRun(Writing write, Progress progress, CurrentDetection detection,
                     ImportChoices choices)
    : m_write(std::move(write))
    , m_progress(std::move(progress))
    , m_detection(std::move(detection))
    , m_choices(std::move(choices))
{}

Result<void> ImportRun::run(const QStringList &files)
{
    for (const QString &file : files)
        m_bytesTotal += importSize(file);
    for (const QString &file : files) {
        if (flow() == ImportFlow::Stop)
            break;
        readFile(file);
        m_bytesBefore += importSize(file);
    }
    passOn(0);
    awaitBatches(0);
    m_report.cancelled = m_stopped;
    if (m_writeError)
        return std::unexpected(*m_writeError);
    return {};
}

void ImportRun::readFile(const QString &file)
{
    m_file = file;
    m_ordinal = 0;
    const Result<void> read = importFile(file, *this, m_choices.columns);
    if (!read && read.error().code != ErrorCode::Cancelled)
        note(read.error());
    sendBatch();
}

ImportFlow ImportRun::article(ArticleDraft &&draft)
{
    if (m_choices.leftOut.value(m_file).contains(m_ordinal++)) {
        ++m_report.leftOut;
        return flow();
    }
    m_report.leftOutPictures.add(draft.leftOutPictures);
    applyChoices(draft);
    m_batchCharacters +=
        draft.summary.size() + draft.body.size() + draft.raw.size() + pictureBytesOf(draft);
    m_batch += std::move(draft);
    if (m_batch.size() >= batchArticles || m_batchCharacters >= batchCharacters)
        sendBatch();
    return flow();
}

void ImportRun::applyChoices(ArticleDraft &draft) const
{
    if (!m_choices.topic.isEmpty() && !draft.topics.contains(m_choices.topic, Qt::CaseInsensitive))
        draft.topics.append(m_choices.topic);
    if (m_choices.tags.isEmpty())
        return;
    // Tags are a person's: they come as another library's would.
    ArticleRecord record = draft.stored ? *draft.stored : ArticleRecord();
    for (const QString &tag : m_choices.tags) {
        if (!record.article.tags.contains(tag, Qt::CaseInsensitive))
            record.article.tags.append(tag);
    }
    draft.stored = std::make_shared<const ArticleRecord>(std::move(record));
}

ImportFlow ImportRun::kept(LibraryRecord &&record)
{
    m_records += std::move(record);
    if (m_records.size() >= batchRecords)
        sendRecords();
    return flow();
}

ImportFlow ImportRun::badRecord(Error &&error)
{
    note(std::move(error));
    return flow();
}

ImportFlow ImportRun::progress(qint64 done)
{
    // In another encoding the text may have more bytes than the file.
    m_progress(std::min(m_bytesBefore + done, m_bytesTotal), m_bytesTotal);
    return flow();
}

void ImportRun::replaced(const QString &path, qint64 characters)
{
    m_report.replaced.append({path, characters});
}

void ImportRun::note(Error error)
{
    const bool isEmptyRecord = error.code == ErrorCode::RecordEmpty;
    if (!isEmptyRecord)
        ++m_report.failures;
    QList<Error> &list = isEmptyRecord ? m_report.skipped : m_report.failed;
    if (list.size() < ImportReport::maxErrors)
        list += std::move(error);
}

// Records first: articles that are in a collection find it as it was.
void ImportRun::sendBatch()
{
    sendRecords();
    if (m_batch.isEmpty() || m_writeError)
        return;
    passOn(DraftPreparation::enough - 1);
    m_preparation.add(
        {.drafts = std::exchange(m_batch, {}), .file = m_file, .detection = m_detection()});
    m_batchCharacters = 0;
}

void ImportRun::sendRecords()
{
    if (m_records.isEmpty() || m_writeError)
        return;
    passOn(0);
    awaitBatches(batchesUnderWay - 1);
    m_underWay.push_back({.written = m_write.records(std::exchange(m_records, {})), .drafts = {}});
}

// In the order in which they were read.
void ImportRun::passOn(size_t stillPrepared)
{
    while (m_preparation.underWay() > stillPrepared) {
        PreparedBatch batch = m_preparation.takeFirst();
        awaitBatches(batchesUnderWay - 1);
        if (!m_writeError)
            m_underWay.push_back({.written = m_write.articles(batch.drafts, batch.file),
                                  .drafts = std::move(batch.drafts)});
    }
}

void ImportRun::awaitBatches(size_t stillUnderWay)
{
    while (m_underWay.size() > stillUnderWay) {
        UnderWay &first = m_underWay.front();
        const Result<ImportBatch> outcome = await(first.written);
        m_preparation.discard(std::move(first.drafts));
        m_underWay.pop_front();
        if (!outcome) {
            m_writeError = outcome.error();
            continue;
        }
        m_report.added += outcome->added;
        m_report.updated += outcome->updated;
        m_report.unchanged += outcome->unchanged;
        m_report.kept += outcome->kept;
        m_report.inTrash += outcome->inTrash;
        m_articles = m_report.added + m_report.updated + m_report.unchanged;
    }
}

ImportFlow ImportRun::flow() const
{
    return m_stopped || m_writeError ? ImportFlow::Stop : ImportFlow::GoOn;
}

} // namespace acervo
