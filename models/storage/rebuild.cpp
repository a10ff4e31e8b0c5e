#include "rebuild.h"

#include "highlightstore.h"
#include "notestore.h"
#include "settingstore.h"

namespace acervo {

namespace {

constexpr int identifiedAtOnce = 2'000; // articles

} // namespace

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
    auto state = m_state.rebuild();
    // What waited when the program ended is read anew.
    while (state && m_waiting.isEmpty() && state->identified < state->done) {
        state = fileThose(*state, state->done, identifiedAtOnce);
        if (state && isEnough && isEnough())
            break;
    }
    if (!state)
        return std::unexpected(state.error());
    const bool isIdle = !m_waiting.isEmpty() || state->identified >= state->done;
    const bool isForLater = m_waiting.isDue() || state->done >= state->until;
    const bool isNext = number(slice.after) <= state->done && number(slice.until) > state->done;
    if (isIdle && !isForLater && isNext)
        return writeSlice(slice, isEnough, *state);
    if (isForLater && !m_waiting.isEmpty())
        state = fileWaiting(*state);
    return state.transform([](const State &now) {
        return RebuildProgress{
            .done = now.done, .total = now.until, .finished = now.isFinished(), .change = {}};
    });
}

Result<RebuildProgress> Rebuild::writeSlice(const DerivedSlice &slice, const IsEnough &isEnough,
                                            const State &state)
{
    RebuildProgress progress{.done = state.done, .total = state.until, .change = {}};
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    return derive(slice, isEnough, state, progress)
        .and_then([&](Touched touched) -> Result<Change> {
            const bool isAll = progress.done >= progress.total;
            progress.finished = isAll && m_waiting.isLast();
            const auto all = isAll ? touchNotes(touched) : Result<void>();
            return all.and_then([&] { return m_changes.make(touched); });
        })
        .and_then([&](const Change &change) {
            progress.change = change;
            return m_state.setRebuilt(progress.done);
        })
        .and_then([&] { return progress.finished ? fileNext(progress.done) : Result<void>(); })
        .and_then([&] { return transaction->commit(); })
        .transform([&] {
            ++m_commits;
            if (progress.finished)
                m_waiting.dropNext();
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
    return m_state.rebuild()
        .and_then([&](const State &state) -> Result<State> {
            if (state.identified >= state.until)
                return state;
            return m_waiting.isEmpty() ? fileThose(state, state.until, articles)
                                       : fileWaiting(state);
        })
        .transform([](const State &state) { return state.identified >= state.until; });
}

// The state afterwards.
Result<Rebuild::State> Rebuild::fileWaiting(State state)
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (m_waiting.isLast())
        state.identified = std::max(state.identified, state.done);
    return fileNext(state.identified)
        .and_then([&] { return transaction->commit(); })
        .transform([&] {
            m_waiting.dropNext();
            return state;
        });
}

Result<void> Rebuild::fileNext(qint64 identified)
{
    return m_deriver.identities(m_waiting.next()).and_then([&] {
        return m_state.setIdentified(identified);
    });
}

// At most so many, of those up to `until` that are not identified yet; the state afterwards.
Result<Rebuild::State> Rebuild::fileThose(State state, qint64 until, int articles)
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto ids = m_articles.idsAfter(ArticleId{state.identified}, ArticleId{until}, articles);
    if (!ids)
        return std::unexpected(ids.error());
    for (const ArticleId id : *ids) {
        const auto article = m_articles.byId(id);
        const auto filed = article && *article ? m_deriver.identity(id, **article)
                                               : article.transform([](const auto &) {});
        if (!filed)
            return std::unexpected(filed.error());
    }
    state.identified = ids->size() < articles ? until : number(ids->last());
    return m_state.setIdentified(state.identified)
        .and_then([&] { return transaction->commit(); })
        .transform([&] { return state; });
}

Result<Touched> Rebuild::derive(const DerivedSlice &slice, const IsEnough &isEnough,
                                const State &state, RebuildProgress &progress)
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
        // That it waits does no harm where the transaction fails.
        if (isAsRead && number(id) > state.identified)
            m_waiting.add(id, derivation.identities);
    }
    if (!isEnded)
        progress.done = std::max(progress.done, number(slice.until));
    return touched;
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
