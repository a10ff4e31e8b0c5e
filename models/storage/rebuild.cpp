#include "rebuild.h"

#include "highlightstore.h"
#include "notestore.h"

namespace acervo {

Rebuild::Rebuild(const Connection &connection, Deriver &deriver, ChangeMaker &changes)
    : m_connection(connection)
    , m_deriver(deriver)
    , m_changes(changes)
    , m_articles(connection.handle())
    , m_state(connection)
{}

Result<bool> Rebuild::isFinished() const
{
    return m_state.rebuild().transform(
        [](const CacheState::Rebuild &state) { return state.isFinished(); });
}

Result<RebuildProgress> Rebuild::next(int articles, const IsEnough &isEnough)
{
    const auto state = m_state.rebuild();
    if (!state)
        return std::unexpected(state.error());
    RebuildProgress progress{
        .done = state->done, .total = state->until, .finished = state->isFinished(), .change = {}};
    if (progress.finished)
        return progress;
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto ids = m_articles.idsAfter(ArticleId{state->done}, ArticleId{state->until}, articles);
    if (!ids)
        return std::unexpected(ids.error());
    if (ids->isEmpty())
        progress.done = state->until;
    return derive(*ids, isEnough, progress)
        .and_then([&](Touched touched) -> Result<Change> {
            progress.finished = progress.done >= progress.total;
            if (!progress.finished)
                return m_changes.make(touched);
            const auto notes = NoteStore(m_connection).all();
            if (!notes)
                return std::unexpected(notes.error());
            touched.notes = *notes;
            const auto highlights = HighlightStore(m_connection.handle()).all();
            if (!highlights)
                return std::unexpected(highlights.error());
            touched.highlights = *highlights;
            return m_changes.make(touched);
        })
        .and_then([&](const Change &change) {
            progress.change = change;
            return m_state.setRebuilt(progress.done);
        })
        .and_then([&] { return transaction->commit(); })
        .transform([&] { return progress; });
}

Result<bool> Rebuild::completeIdentities(int articles)
{
    const auto state = m_state.rebuild();
    if (!state)
        return std::unexpected(state.error());
    const ArticleId until{state->until};
    m_identifiedUntil = std::max(m_identifiedUntil, ArticleId{state->done});
    if (m_identifiedUntil >= until)
        return true;
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto ids = m_articles.idsAfter(m_identifiedUntil, until, articles);
    if (!ids)
        return std::unexpected(ids.error());
    for (const ArticleId id : *ids) {
        const auto article = m_articles.byId(id);
        const auto filed = article && *article ? m_deriver.identity(id, **article)
                                               : article.transform([](const auto &) {});
        if (!filed)
            return std::unexpected(filed.error());
    }
    return transaction->commit().transform([&] {
        m_identifiedUntil = ids->size() < articles ? until : ids->last();
        return m_identifiedUntil >= until;
    });
}

Result<Touched> Rebuild::derive(const QList<ArticleId> &ids, const IsEnough &isEnough,
                                RebuildProgress &progress)
{
    Touched touched;
    touched.textsAreOthers = true;
    for (const ArticleId id : ids) {
        if (!touched.facts.isEmpty() && isEnough && isEnough())
            break;
        progress.done = number(id);
        const auto article = m_articles.byId(id);
        if (!article)
            return std::unexpected(article.error());
        if (!*article)
            continue;
        if (const auto derived = m_deriver.again(id, **article); !derived)
            return std::unexpected(derived.error());
        // What is detected is a fact of the article.
        touched.facts.append(id);
    }
    return touched;
}

} // namespace acervo
