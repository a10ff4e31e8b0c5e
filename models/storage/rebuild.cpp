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

Result<RebuildProgress> Rebuild::next(int batch)
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
    const auto ids = m_articles.idsAfter(ArticleId{state->done}, ArticleId{state->until}, batch);
    if (!ids)
        return std::unexpected(ids.error());
    progress.done = ids->isEmpty() ? state->until : number(ids->last());
    progress.finished = progress.done >= progress.total;
    return derive(*ids)
        .and_then([&](Touched touched) -> Result<Change> {
            const auto notes = NoteStore(m_connection).all();
            if (!notes)
                return std::unexpected(notes.error());
            for (qsizetype at = 0; progress.finished && at < notes->size(); ++at)
                touched.notes.append(notes->at(at).id);
            const auto highlights = HighlightStore(m_connection.handle()).all();
            if (!highlights)
                return std::unexpected(highlights.error());
            if (progress.finished)
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

Result<void> Rebuild::completeIdentities()
{
    const auto state = m_state.rebuild();
    if (!state)
        return std::unexpected(state.error());
    if (m_identitiesAreComplete || state->isFinished())
        return {};
    constexpr int slice = 10'000;
    for (ArticleId after{state->done};;) {
        auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
        if (!transaction)
            return std::unexpected(transaction.error());
        const auto ids = m_articles.idsAfter(after, ArticleId{state->until}, slice);
        if (!ids)
            return std::unexpected(ids.error());
        for (const ArticleId id : *ids) {
            const auto article = m_articles.byId(id);
            const auto filed = article && *article ? m_deriver.identity(id, **article)
                                                   : article.transform([](const auto &) {});
            if (!filed)
                return filed;
        }
        if (const auto committed = transaction->commit(); !committed)
            return committed;
        if (ids->isEmpty())
            break;
        after = ids->last();
    }
    m_identitiesAreComplete = true;
    return {};
}

Result<Touched> Rebuild::derive(const QList<ArticleId> &ids)
{
    Touched touched;
    touched.textsAreOthers = true;
    for (const ArticleId id : ids) {
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
