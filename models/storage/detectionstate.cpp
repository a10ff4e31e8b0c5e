#include "detectionstate.h"

namespace acervo {

namespace {

const QString versionKey = QStringLiteral("detect-version");
const QString doneKey = QStringLiteral("detect-done");
const QString untilKey = QStringLiteral("detect-until");
const QString placesKey = QStringLiteral("detect-places");

} // namespace

DetectionState::DetectionState(const Connection &connection)
    : m_connection(connection)
{}

Result<DetectionState::Walk> DetectionState::walk() const
{
    const auto version = number(versionKey);
    const auto done = number(doneKey);
    const auto until = number(untilKey);
    if (!version || !done || !until)
        return std::unexpected(!version ? version.error() : !done ? done.error() : until.error());
    return Walk{.version = *version, .done = *done, .until = *until};
}

Result<void> DetectionState::begin(qint64 version, qint64 until) const
{
    return set(versionKey, version).and_then([&] { return set(doneKey, 0); }).and_then([&] {
        return set(untilKey, until);
    });
}

Result<void> DetectionState::setDone(qint64 done) const { return set(doneKey, done); }

Result<DetectionState::Stale> DetectionState::stale(const Detection &detection) const
{
    const auto places = number(placesKey);
    if (!places)
        return std::unexpected(places.error());
    Stale stale{.places = *places != detection.placesDigest(), .topics = {}, .gone = {}};
    QHash<QString, qint64> known;
    const auto read = m_connection.forEachRow(
        QStringLiteral("SELECT name, digest FROM cache.lexicon_topic"), {},
        [&](const QSqlQuery &row) {
            known.insert(row.value(0).toString(), row.value(1).toLongLong());
        });
    for (const Detection::KnownTopic &topic : detection.topics()) {
        const QString &name = topic.path.last();
        if (!known.contains(name) || known.value(name) != topic.digest)
            stale.topics.insert(name);
        known.remove(name);
    }
    stale.gone = QSet<QString>(known.keyBegin(), known.keyEnd());
    return read.transform([&] { return stale; });
}

Result<void> DetectionState::adopt(const Detection &detection) const
{
    const auto cleared = m_connection.execute(QStringLiteral("DELETE FROM cache.lexicon_topic"));
    if (!cleared)
        return cleared;
    for (const Detection::KnownTopic &topic : detection.topics()) {
        const auto added = m_connection.execute(
            QStringLiteral("INSERT OR REPLACE INTO cache.lexicon_topic(name, digest) VALUES(?, ?)"),
            {topic.path.last(), topic.digest});
        if (!added)
            return added;
    }
    return set(placesKey, detection.placesDigest()).and_then([&] {
        return set(versionKey, versionOf(detection));
    });
}

Result<void> DetectionState::forget() const
{
    // Of the topics the names stay: those that the lexicon has no more are still to be removed.
    return m_connection.execute(QStringLiteral("UPDATE cache.lexicon_topic SET digest=0"))
        .and_then([&] { return set(placesKey, 0); })
        .and_then([&] { return begin(1, 0); });
}

Result<qint64> DetectionState::number(const QString &key) const
{
    return m_connection.value(QStringLiteral("SELECT value FROM cache.meta WHERE key=?"), {key})
        .transform([](const QVariant &value) { return value.toLongLong(); });
}

Result<void> DetectionState::set(const QString &key, qint64 value) const
{
    return m_connection.execute(
        QStringLiteral("INSERT OR REPLACE INTO cache.meta(key, value) VALUES(?, ?)"), {key, value});
}

} // namespace acervo
