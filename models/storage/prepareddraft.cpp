#include "prepareddraft.h"

#include "articlerecord.h"
#include "drafttext.h"

namespace acervo {

namespace {

// What another library kept of an article stands for the records that it was made from.
QList<qint64> digestsOf(const ArticleDraft &draft, qint64 own)
{
    if (!draft.stored || draft.stored->records.isEmpty())
        return {own};
    QList<qint64> digests;
    std::ranges::transform(draft.stored->records, std::back_inserter(digests),
                           &SourceRecord::digest);
    return digests;
}

} // namespace

PreparedDraft DraftPreparer::prepare(const ArticleDraft &draft)
{
    PreparedDraft prepared{
        .draft = cleaned(draft), .likeness = {}, .keys = {}, .digests = {}, .words = {}};
    prepared.likeness = Likeness::of(prepared.draft);
    prepared.keys = IdentityKeys::of(prepared.likeness);
    prepared.digest = digestOf(prepared.draft);
    prepared.digests = digestsOf(prepared.draft, prepared.digest);
    prepared.words = m_words.wordsOf(prepared.draft);
    return prepared;
}

QList<PreparedDraft> DraftPreparer::prepare(const QList<ArticleDraft> &drafts)
{
    QList<PreparedDraft> prepared;
    prepared.reserve(drafts.size());
    for (const ArticleDraft &draft : drafts)
        prepared.append(prepare(draft));
    return prepared;
}

} // namespace acervo
