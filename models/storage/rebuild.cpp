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
    , m_reader(connection.handle())
    , m_state(connection)
    , m_isDerived(connection.handle(),
                  "SELECT EXISTS(SELECT 1 FROM cache.word_docsize WHERE id>?1 AND id<=?2)"
                  " OR EXISTS(SELECT 1 FROM cache.stem_docsize WHERE id>?1 AND id<=?2)"
                  " OR EXISTS(SELECT 1 FROM cache.narrow WHERE article>?1 AND article<=?2)"
                  " OR EXISTS(SELECT 1 FROM cache.detected_place WHERE article>?1 AND article<=?2)"
                  " OR EXISTS(SELECT 1 FROM cache.detected_topic WHERE article>?1 AND article<=?2)")
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
    return m_reader
        .read(std::max(after, ArticleId{state->done}), ArticleId{state->until}, articles,
              characters)
        .transform([&](ArticleSlice slice) {
            slice.edits = *edits;
            return slice;
        });
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
    const auto isFirst = this->isFirst(progress.done, number(slice.until));
    if (!isFirst)
        return std::unexpected(isFirst.error());
    Touched touched;
    touched.textsAreOthers = true;
    std::vector<IdentityStore::Entry> identities;
    bool isEnded = false;
    for (const Derivation &derivation : slice.articles) {
        const ArticleId id = derivation.article.id;
        if (number(id) <= progress.done)
            continue;
        isEnded = !touched.facts.isEmpty() && isEnough && isEnough();
        if (isEnded)
            break;
        progress.done = number(id);
        const auto isDerived =
            isAsRead ? m_deriver.again(derivation, slice.detection, *isFirst).transform([] {
                return true;
            })
                     : deriveNow(id);
        if (!isDerived)
            return std::unexpected(isDerived.error());
        // What is detected is a fact of the article.
        if (*isDerived)
            touched.facts.append(id);
        for (const qint64 key : isAsRead ? derivation.identities : QList<qint64>())
            identities.push_back({.key = key, .article = id});
    }
    if (!isEnded)
        progress.done = std::max(progress.done, number(slice.until));
    return m_deriver.identities(std::move(identities)).transform([&] { return touched; });
}

// Whether the cache has nothing of these articles, as where it is made anew: what an edit or
// another detection brought meanwhile is to be taken out first.
Result<bool> Rebuild::isFirst(qint64 after, qint64 until)
{
    return m_isDerived.bind(after, until).number().transform([](const auto &found) {
        return found.value_or(1) == 0;
    });
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
