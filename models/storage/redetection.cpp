#include "redetection.h"

namespace acervo {

Redetection::Redetection(const Connection &connection, Deriver &deriver, ChangeMaker &changes)
    : m_connection(connection)
    , m_deriver(deriver)
    , m_changes(changes)
    , m_articles(connection.handle())
    , m_state(connection)
{}

Result<void> Redetection::open() const
{
    const auto walk = m_state.walk();
    if (!walk)
        return std::unexpected(walk.error());
    if (walk->version != 0 || !m_deriver.detection())
        return {};
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    return m_state.adopt(*m_deriver.detection()).and_then([&] { return transaction->commit(); });
}

Result<bool> Redetection::isFinished() const
{
    if (!m_deriver.detection())
        return true;
    return m_state.walk().transform([this](const DetectionState::Walk &walk) {
        return walk.isFinished() && walk.version == versionOf(*m_deriver.detection());
    });
}

Result<void> Redetection::forgetAll() const
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    return m_state.forget().and_then([&] { return transaction->commit(); });
}

Result<RebuildProgress> Redetection::next(int articles, qint64 characters)
{
    const auto finished = isFinished();
    if (!finished)
        return std::unexpected(finished.error());
    if (*finished)
        return RebuildProgress{.finished = true, .change = {}};
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto walk = walkNow();
    if (!walk)
        return std::unexpected(walk.error());
    RebuildProgress slice{.done = walk->done, .total = walk->until, .change = {}};
    const auto ids = m_articles.idsAfter(ArticleId{walk->done}, ArticleId{walk->until}, articles);
    if (!ids)
        return std::unexpected(ids.error());
    if (ids->isEmpty())
        slice.done = walk->until;
    return detect(*ids, characters, slice)
        .and_then([&](const Touched &touched) { return finish(touched, slice); })
        .and_then([&] { return transaction->commit(); })
        .transform([&] { return slice; });
}

// Where the detection has become another, the walk begins anew.
Result<DetectionState::Walk> Redetection::walkNow()
{
    const qint64 version = versionOf(*m_deriver.detection());
    auto walk = m_state.walk();
    if (!walk)
        return walk;
    if (walk->version != version) {
        const auto last =
            m_connection.value(QStringLiteral("SELECT coalesce(max(id), 0) FROM main.article"));
        if (!last)
            return std::unexpected(last.error());
        if (const auto begun = m_state.begin(version, last->toLongLong()); !begun)
            return std::unexpected(begun.error());
        walk = DetectionState::Walk{.version = version, .done = 0, .until = last->toLongLong()};
    }
    if (m_part.version == version && walk->done > 0)
        return walk;
    return preparePart(version).transform([&] { return *walk; });
}

Result<void> Redetection::preparePart(qint64 version)
{
    const Detection &detection = *m_deriver.detection();
    const auto stale = m_state.stale(detection);
    if (!stale)
        return std::unexpected(stale.error());
    TopicNames &names = m_deriver.topicNames();
    Part part{.version = version,
              .detection = detection.only(stale->places, stale->topics),
              .places = stale->places,
              .topics = {}};
    for (const QString &name : stale->topics + stale->gone) {
        const auto topic = names.find(name);
        if (!topic)
            return std::unexpected(topic.error());
        if (*topic)
            part.topics.insert(**topic);
    }
    for (const Detection::KnownTopic &topic : detection.topics()) {
        // One that stands already is moved to where the lexicon has it now.
        const auto known = names.find(topic.path.last());
        const auto placed = known && *known ? names.idOf(topic.path) : Result<FacetValue>(0);
        if (!known || !placed)
            return std::unexpected(!known ? known.error() : placed.error());
    }
    m_part = std::move(part);
    return {};
}

Result<Touched> Redetection::detect(const QList<ArticleId> &ids, qint64 characters,
                                    RebuildProgress &slice)
{
    Touched touched;
    for (const ArticleId id : ids) {
        if (characters < 0)
            break;
        slice.done = number(id);
        const auto article = m_articles.byId(id);
        if (!article)
            return std::unexpected(article.error());
        if (!*article)
            continue;
        characters -= (*article)->summary.size() + (*article)->body.size();
        const auto changed =
            m_deriver.detectAgain(id, **article, *m_part.detection, m_part.places, m_part.topics);
        if (!changed)
            return std::unexpected(changed.error());
        if (*changed)
            touched.facts.append(id);
    }
    return touched;
}

Result<void> Redetection::finish(const Touched &touched, RebuildProgress &slice)
{
    slice.finished = slice.done >= slice.total;
    const auto done = m_state.setDone(slice.done).and_then([&] {
        return slice.finished ? m_state.adopt(*m_deriver.detection()) : Result<void>();
    });
    if (!done || (touched.facts.isEmpty() && !m_deriver.topicNames().hasNews()))
        return done;
    return m_changes.make(touched).transform([&](const Change &change) { slice.change = change; });
}

} // namespace acervo
