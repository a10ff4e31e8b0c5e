#include "changemaker.h"

#include "cachefile.h"
#include "notestore.h"
#include "settingstore.h"

namespace acervo {

namespace {

template <typename Id>
QList<Id> sortedOnce(QList<Id> ids)
{
    std::ranges::sort(ids);
    const auto rest = std::ranges::unique(ids);
    ids.erase(rest.begin(), rest.end());
    return ids;
}

// Both sorted.
QList<ArticleId> without(const QList<ArticleId> &ids, const QList<ArticleId> &others)
{
    QList<ArticleId> rest;
    std::ranges::set_difference(ids, others, std::back_inserter(rest));
    return rest;
}

Result<void> readNamesOf(const Connection &connection, Facet facet, const QString &sql,
                         const QList<FacetValue> &values, QList<NamedValue> &names)
{
    for (const FacetValue value : sortedOnce(values)) {
        const auto read = connection.forEachRow(sql, {value}, [&](const QSqlQuery &row) {
            names.append({.facet = facet,
                          .value = value,
                          .parent = row.value(0).toUInt(),
                          .name = row.value(1).toString()});
        });
        if (!read)
            return read;
    }
    return {};
}

} // namespace

ChangeMaker::ChangeMaker(const Connection &connection, Deriver &deriver)
    : m_connection(connection)
    , m_deriver(deriver)
    , m_articles(connection.handle())
    , m_highlights(connection.handle())
    , m_facts(connection.handle())
{}

Result<Change> ChangeMaker::make(Touched touched)
{
    Change change;
    change.textTouched = touched.textsAreOthers || !touched.texts.isEmpty() ||
                         !touched.notes.isEmpty() || !touched.highlights.isEmpty();
    change.lexiconTouched = touched.lexicon;
    const auto made =
        deriveTexts(sortedOnce(touched.texts))
            .and_then([&] { return deriveIdentities(touched); })
            .and_then([&] { return deriveNotes(sortedOnce(touched.notes)); })
            .and_then([&] { return deriveHighlights(sortedOnce(touched.highlights)); })
            .and_then([&] { return m_deriver.finish(); })
            .and_then([&] { return takeTopicNames(touched); })
            .and_then([&] { return takeMovedTags(touched); })
            .and_then([&] { return readNames(touched, change.names); });
    if (!made)
        return std::unexpected(made.error());
    const QList<ArticleId> added = sortedOnce(touched.added);
    const QList<ArticleId> others = without(sortedOnce(touched.facts), added);
    const QList<ArticleId> personal = without(without(sortedOnce(touched.personal), added), others);
    return readFacts(added, change.added, change.removed)
        .and_then([&] { return readFacts(others, change.touched, change.removed); })
        .and_then([&] { return m_facts.personal(personal); })
        .and_then([&](QList<PersonalFacts> read) {
            change.personal = std::move(read);
            return raiseGeneration();
        })
        .transform([&](quint64 generation) {
            change.generation = generation;
            return change;
        });
}

Result<void> ChangeMaker::readFacts(const QList<ArticleId> &ids, QList<ArticleFacts> &facts,
                                    QList<ArticleId> &removed)
{
    constexpr qsizetype atATime = 10'000;
    for (qsizetype at = 0; at < ids.size(); at += atATime) {
        auto read = m_facts.of(ids.mid(at, atATime));
        if (!read)
            return std::unexpected(read.error());
        facts += std::move(*read);
    }
    QList<ArticleId> there;
    std::ranges::transform(facts, std::back_inserter(there), &ArticleFacts::id);
    std::ranges::set_difference(ids, there, std::back_inserter(removed));
    return {};
}

// A topic that was moved is below others now: all its articles are. That is rare, so no index is
// kept for it.
Result<void> ChangeMaker::takeTopicNames(Touched &touched)
{
    touched.topics += m_deriver.topicNames().takeNew();
    const QList<FacetValue> moved = m_deriver.topicNames().takeMoved();
    touched.topics += moved;
    for (const FacetValue topic : sortedOnce(moved)) {
        const auto read = m_connection.forEachRow(
            QStringLiteral("WITH RECURSIVE below(id) AS (VALUES(CAST(? AS INTEGER)) UNION"
                           " SELECT t.id FROM main.topic AS t JOIN below AS b ON t.parent=b.id)"
                           " SELECT article FROM main.article_topic WHERE topic IN below"
                           " UNION SELECT article FROM cache.detected_topic WHERE topic IN below"
                           " UNION SELECT article FROM main.decision WHERE kind='topic'"
                           " AND CAST(value AS INTEGER) IN below"),
            {topic}, [&](const QSqlQuery &row) {
                touched.facts.append(ArticleId{row.value(0).toLongLong()});
            });
        if (!read)
            return read;
    }
    return {};
}

// Their articles bear other tags above them now.
Result<void> ChangeMaker::takeMovedTags(Touched &touched)
{
    for (const FacetValue tag : sortedOnce(touched.movedTags)) {
        const auto read = m_connection.forEachRow(
            QStringLiteral("WITH RECURSIVE below(id) AS (VALUES(CAST(? AS INTEGER)) UNION"
                           " SELECT t.id FROM main.tag AS t JOIN below AS b ON t.parent=b.id)"
                           " SELECT article FROM main.article_tag WHERE tag IN below"),
            {tag}, [&](const QSqlQuery &row) {
                touched.personal.append(ArticleId{row.value(0).toLongLong()});
            });
        if (!read)
            return read;
    }
    return {};
}

Result<void> ChangeMaker::deriveTexts(const QList<ArticleId> &ids)
{
    for (const ArticleId id : ids) {
        const auto article = m_articles.byId(id);
        if (!article)
            return std::unexpected(article.error());
        const auto derived = *article ? m_deriver.again(id, **article) : m_deriver.forget(id);
        if (!derived)
            return derived;
    }
    return {};
}

// Those whose texts were made anew have theirs.
Result<void> ChangeMaker::deriveIdentities(const Touched &touched)
{
    const QList<ArticleId> ids = without(sortedOnce(touched.identities), sortedOnce(touched.texts));
    for (const ArticleId id : ids) {
        const auto article = m_articles.byId(id);
        const auto filed = article && *article ? m_deriver.identity(id, **article)
                                               : article.transform([](const auto &) {});
        if (!filed)
            return filed;
    }
    return {};
}

Result<void> ChangeMaker::deriveNotes(const QList<qint64> &notes)
{
    for (const qint64 note : notes) {
        const auto text = NoteStore(m_connection).text(note);
        if (!text)
            return std::unexpected(text.error());
        const auto done = *text ? m_deriver.note(note, **text) : m_deriver.forgetNote(note);
        if (!done)
            return done;
    }
    return {};
}

Result<void> ChangeMaker::deriveHighlights(const QList<HighlightId> &ids)
{
    for (const HighlightId id : ids) {
        const auto stored = m_highlights.byId(id);
        if (!stored)
            return std::unexpected(stored.error());
        const auto done = *stored ? m_deriver.highlight(id, (*stored)->highlight.kept)
                                  : m_deriver.forgetHighlight(id);
        if (!done)
            return done;
    }
    return {};
}

Result<quint64> ChangeMaker::raiseGeneration()
{
    const SettingStore settings(m_connection);
    const auto now = settings.generation();
    if (!now)
        return now;
    return settings.setGeneration(*now + 1)
        .and_then([&] { return CacheState(m_connection).setGeneration(*now + 1); })
        .transform([&] { return *now + 1; });
}

Result<void> ChangeMaker::readNames(const Touched &touched, QList<NamedValue> &names)
{
    const auto read = [&](Facet facet, const char *sql, const QList<FacetValue> &values) {
        return readNamesOf(m_connection, facet, QString::fromLatin1(sql), values, names);
    };
    return read(Facet::Topic, "SELECT coalesce(parent, 0), name FROM main.topic WHERE id=?",
                touched.topics)
        .and_then([&] {
            return read(Facet::Tag, "SELECT coalesce(parent, 0), name FROM main.tag WHERE id=?",
                        touched.tags);
        })
        .and_then([&] {
            return read(Facet::Source, "SELECT 0, name FROM main.source WHERE id=?",
                        touched.sources);
        });
}

} // namespace acervo
