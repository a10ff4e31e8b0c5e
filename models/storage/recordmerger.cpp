#include "recordmerger.h"

#include "storabletext.h"

#include <sqlite3.h>

namespace acervo {

namespace {

// Two notes on one article become one: hers first.
const QString betweenNotes = QStringLiteral("\n\n---\n\n");

qint64 timeOf(const QDateTime &time)
{
    return (time.isValid() ? time : QDateTime::currentDateTimeUtc()).toMSecsSinceEpoch();
}

QString tagName(const QString &name) { return tidyTagName(storableText(name)); }

} // namespace

RecordMerger::RecordMerger(sqlite3 *handle)
    : m_handle(handle)
    , m_reading(handle)
    , m_tags(handle, "SELECT id, name FROM main.tag ORDER BY id DESC",
             "INSERT INTO main.tag(parent, name, colour)"
             " VALUES(nullif(CAST(?2 AS INTEGER), 0), ?1, '')")
    , m_addTag(handle, "INSERT OR IGNORE INTO main.article_tag(article, tag) VALUES(?, ?)")
    , m_notes(handle, "SELECT id, text FROM main.note WHERE article=? ORDER BY id")
    , m_addNote(handle, "INSERT INTO main.note(article, text, created, changed) VALUES(?, ?, ?, ?)")
    , m_changeNote(handle, "UPDATE main.note SET text=?2, changed=?3 WHERE id=?1")
    , m_flags(handle, "UPDATE main.reading SET read=max(read, ?2), starred=max(starred, ?3),"
                      " trashed=max(trashed, ?4)"
                      " WHERE article=?1 AND (read<?2 OR starred<?3 OR trashed<?4)")
    , m_addDecision(handle, "INSERT OR IGNORE INTO main.decision(article, kind, value, decision)"
                            " VALUES(?, ?, ?, ?)")
{}

Result<void> RecordMerger::prepare(ArticleId id, const ArticleRecord &record, TopicNames &topics)
{
    for (const QString &tag : record.article.tags) {
        const auto made =
            tagName(tag).isEmpty() ? Result<FacetValue>(0) : tagOf(tagName(tag));
        if (!made)
            return std::unexpected(made.error());
    }
    for (const DecisionRecord &decision : record.decisions) {
        if (decision.about != DecisionRecord::About::Topic)
            continue;
        if (const auto made = topics.idOf(decision.value); !made)
            return std::unexpected(made.error());
    }
    const Article &article = record.article;
    const bool hasFlag = article.read || article.starred || article.trashed;
    return hasFlag ? m_reading.makeRows({id}) : Result<void>();
}

Result<bool> RecordMerger::merge(ArticleId id, const ArticleRecord &record, TopicNames &topics)
{
    const auto tags = addTags(id, record.article.tags);
    if (!tags)
        return tags;
    const auto notes = addNotes(id, record.notes);
    if (!notes)
        return notes;
    const auto reading = setReading(id, record.article);
    if (!reading)
        return reading;
    return addDecisions(id, record.decisions, topics).transform([&](bool decisions) {
        return *tags || *notes || *reading || decisions;
    });
}

void RecordMerger::takeTouched(Touched &touched)
{
    touched.tags += m_tags.takeNew();
    touched.notes += std::exchange(m_writtenNotes, {});
}

void RecordMerger::forget()
{
    m_tags.forget();
    m_writtenNotes.clear();
}

Result<bool> RecordMerger::addTags(ArticleId id, const QStringList &tags)
{
    bool any = false;
    for (const QString &name : tags) {
        if (tagName(name).isEmpty())
            continue;
        const auto added = tagOf(tagName(name)).and_then([&](FacetValue tag) {
            return countOf(m_addTag.bind(number(id), tag));
        });
        if (!added)
            return added;
        any = any || *added;
    }
    return any;
}

// With those above it: "method/interview" lies below "method".
Result<FacetValue> RecordMerger::tagOf(const QString &name)
{
    const QString above = tagAbove(name);
    return (above.isEmpty() ? Result<FacetValue>(0) : tagOf(above)).and_then([&](FacetValue parent) {
        return m_tags.idOf(name, QString::number(parent));
    });
}

Result<bool> RecordMerger::addNotes(ArticleId id, const QList<NoteRecord> &notes)
{
    if (notes.isEmpty())
        return false;
    qint64 first = 0;
    QStringList here;
    const auto read = m_notes.bind(number(id)).forEachRow([&](const Statement &row) {
        first = first == 0 ? row.integer(0) : first;
        here.append(row.text(1));
    });
    if (!read)
        return std::unexpected(read.error());
    bool any = false;
    for (const NoteRecord &note : notes) {
        const QString text = storableText(note.text);
        const bool isKnown =
            std::ranges::any_of(here, [&](const QString &known) { return known.contains(text); });
        if (text.isEmpty() || isKnown)
            continue;
        any = true;
        if (first == 0) {
            if (const auto added = insertNote(id, note); !added)
                return added;
            continue;
        }
        here.first() += betweenNotes + text;
        m_changeNote.bind(first, here.first(), timeOf({}));
        if (const auto changed = m_changeNote.run(); !changed)
            return std::unexpected(changed.error());
        m_writtenNotes.append(first);
    }
    return any;
}

Result<bool> RecordMerger::insertNote(ArticleId id, const NoteRecord &note)
{
    m_addNote.bind(number(id), note.text, timeOf(note.created), timeOf(note.changed));
    return m_addNote.run().transform([&] {
        m_writtenNotes.append(sqlite3_last_insert_rowid(m_handle));
        return true;
    });
}

Result<bool> RecordMerger::setReading(ArticleId id, const Article &article)
{
    if (!article.read && !article.starred && !article.trashed)
        return false;
    const auto trash = article.trashed ? Trash::ByPerson : Trash::No;
    return countOf(m_flags.bind(number(id), article.read, article.starred, int(trash)));
}

Result<bool> RecordMerger::addDecisions(ArticleId id, const QList<DecisionRecord> &decisions,
                                        TopicNames &topics)
{
    bool any = false;
    for (const DecisionRecord &decision : decisions) {
        const bool isTopic = decision.about == DecisionRecord::About::Topic;
        QString value = decision.value;
        if (isTopic) {
            const auto topic = topics.idOf(decision.value);
            if (!topic)
                return std::unexpected(topic.error());
            value = QString::number(*topic);
        }
        const auto kind = isTopic ? QStringLiteral("topic") : QStringLiteral("place");
        const auto added =
            countOf(m_addDecision.bind(number(id), kind, value, int(decision.decision)));
        if (!added)
            return added;
        any = any || *added;
    }
    return any;
}

Result<bool> RecordMerger::countOf(Statement &statement)
{
    return statement.run().transform([this] { return sqlite3_changes64(m_handle) > 0; });
}

} // namespace acervo
