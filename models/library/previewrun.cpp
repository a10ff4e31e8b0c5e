#include "previewrun.h"

#include "await.h"
#include "draftenricher.h"
#include "folderimport.h"
#include "formatdetection.h"

namespace acervo {

namespace {

// The first rows come soon; so few that a look-up never keeps the reader from what a person waits
// for.
constexpr qsizetype draftsAtOnce = 100;
constexpr qsizetype mostProblems = 100;

} // namespace

PreviewRun::PreviewRun(LookUp lookUp, Take take, DetectionPtr detection, ColumnChoices columns)
    : m_lookUp(std::move(lookUp))
    , m_take(std::move(take))
    , m_enricher(std::move(detection))
    , m_columns(std::move(columns))
{}

Result<void> PreviewRun::run(const QStringList &files)
{
    for (const QString &file : files)
        m_bytesTotal += importSize(file);
    for (const QString &file : files) {
        if (flow() == ImportFlow::Stop)
            break;
        m_file = file;
        m_ordinal = 0;
        const Result<void> read = importFile(file, *this, m_columns);
        if (!read && read.error().code != ErrorCode::Cancelled)
            note(read.error());
        m_bytesBefore += importSize(file);
        m_bytes = m_bytesBefore;
        tell();
    }
    if (m_readError)
        return std::unexpected(*m_readError);
    return {};
}

ImportFlow PreviewRun::article(ArticleDraft &&draft)
{
    for (PictureFile &file : draft.pictures)
        file.bytes.clear(); // many rows are kept
    m_enricher.enrich(draft);
    m_drafts.append(std::move(draft));
    m_ordinals.append(m_ordinal++);
    if (m_drafts.size() >= draftsAtOnce)
        tell();
    return flow();
}

ImportFlow PreviewRun::badRecord(Error &&error)
{
    note(std::move(error));
    return flow();
}

ImportFlow PreviewRun::progress(qint64 done)
{
    m_bytes = m_bytesBefore + done;
    return flow();
}

void PreviewRun::table(const TableReading &reading) { m_part.tables.append(reading); }

void PreviewRun::note(Error error)
{
    if (m_part.totals.problems++ < mostProblems)
        m_part.problems.append(std::move(error));
}

void PreviewRun::tell()
{
    if (flow() == ImportFlow::Stop)
        return;
    const QList<ArticleDraft> drafts = std::exchange(m_drafts, {});
    const QList<qint64> ordinals = std::exchange(m_ordinals, {});
    const auto standings = drafts.isEmpty() ? Result<QList<DraftStanding>>(QList<DraftStanding>())
                                            : await(m_lookUp(drafts));
    if (!standings) {
        m_readError = standings.error();
        return;
    }
    for (qsizetype i = 0; i < std::min(drafts.size(), standings->size()); ++i) {
        const DraftStanding &found = standings->at(i);
        count(found.standing);
        if (m_shown++ < mostRows)
            m_part.rows.append({m_file, ordinals[i], drafts[i], found});
    }
    const PreviewTotals totals = m_part.totals;
    m_take(std::exchange(m_part, {}), m_bytes, m_bytesTotal);
    m_part.totals = totals;
}

void PreviewRun::count(ImportStanding standing)
{
    PreviewTotals &totals = m_part.totals;
    ++totals.articles;
    switch (standing) {
    case ImportStanding::Changed:
        ++totals.changed;
        break;
    case ImportStanding::Same:
        ++totals.same;
        break;
    case ImportStanding::InTrash:
        ++totals.inTrash;
        break;
    case ImportStanding::PerhapsSame:
        ++totals.perhapsSame;
        [[fallthrough]];
    case ImportStanding::New:
        ++totals.added;
        break;
    }
}

ImportFlow PreviewRun::flow() const
{
    return m_stopped || m_readError ? ImportFlow::Stop : ImportFlow::GoOn;
}

} // namespace acervo
