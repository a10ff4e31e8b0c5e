#include "rebuild.h"

#include "highlightstore.h"
#include "notestore.h"
#include "settingstore.h"

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

Result<ArticleSlice> Rebuild::read(ArticleId after, int articles, qint64 characters)
{
    const auto state = m_state.rebuild();
    const auto edits = this->edits();
    if (!state || !edits)
        return std::unexpected(!state ? state.error() : edits.error());
    const ArticleId until{state->until};
    ArticleSlice slice{.after = std::max(after, ArticleId{state->done}), .edits = *edits};
    const auto ids = m_articles.idsAfter(slice.after, until, articles);
    if (!ids)
        return std::unexpected(ids.error());
    slice.until = slice.after;
    for (const ArticleId id : *ids) {
        if (characters <= 0)
            return slice;
        auto article = m_articles.byId(id);
        if (!article)
            return std::unexpected(article.error());
        slice.until = id;
        if (!*article)
            continue;
        characters -= (*article)->summary.size() + (*article)->body.size();
        slice.articles.append(std::move(**article));
    }
    slice.isLast = ids->size() < articles;
    if (slice.isLast)
        slice.until = until;
    return slice;
}

Result<RebuildProgress> Rebuild::write(const DerivedSlice &slice, const IsEnough &isEnough)
{
    const auto state = m_state.rebuild();
    if (!state)
        return std::unexpected(state.error());
    RebuildProgress progress{
        .done = state->done, .total = state->until, .finished = state->isFinished(), .change = {}};
    if (progress.finished || number(slice.after) > state->done)
        return progress;
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    return derive(slice, isEnough, progress)
        .and_then([&](Touched touched) -> Result<Change> {
            progress.finished = progress.done >= progress.total;
            const auto all = progress.finished ? touchNotes(touched) : Result<void>();
            return all.and_then([&] { return m_changes.make(touched); });
        })
        .and_then([&](const Change &change) {
            progress.change = change;
            return m_state.setRebuilt(progress.done);
        })
        .and_then([&] { return transaction->commit(); })
        .transform([&] {
            ++m_commits;
            return progress;
        });
}

Result<void> Rebuild::touchNotes(Touched &touched) const
{
    return NoteStore(m_connection)
        .all()
        .and_then([&](const QList<qint64> &notes) {
            touched.notes = notes;
            return HighlightStore(m_connection.handle()).all();
        })
        .transform([&](const QList<HighlightId> &highlights) { touched.highlights = highlights; });
}

// What stays the same as long as nobody else commits.
Result<quint64> Rebuild::edits() const
{
    return SettingStore(m_connection).generation().transform([&](quint64 generation) {
        return generation - m_commits;
    });
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

Result<Touched> Rebuild::derive(const DerivedSlice &slice, const IsEnough &isEnough,
                                RebuildProgress &progress)
{
    const auto edits = this->edits();
    if (!edits)
        return std::unexpected(edits.error());
    const bool isAsRead = slice.edits == *edits;
    Touched touched;
    touched.textsAreOthers = true;
    for (const Derivation &derivation : slice.articles) {
        const ArticleId id = derivation.article.id;
        if (number(id) <= progress.done)
            continue;
        if (!touched.facts.isEmpty() && isEnough && isEnough())
            return touched;
        progress.done = number(id);
        const auto isDerived =
            isAsRead ? m_deriver.again(derivation, slice.detection).transform([] { return true; })
                     : deriveNow(id);
        if (!isDerived)
            return std::unexpected(isDerived.error());
        // What is detected is a fact of the article.
        if (*isDerived)
            touched.facts.append(id);
    }
    progress.done = std::max(progress.done, number(slice.until));
    return touched;
}

// Somebody may have changed the article since it was read.
Result<bool> Rebuild::deriveNow(ArticleId id)
{
    return m_articles.byId(id).and_then([&](const std::optional<Article> &article) {
        return article ? m_deriver.again(id, *article).transform([] { return true; })
                       : Result<bool>(false);
    });
}

} // namespace acervo
