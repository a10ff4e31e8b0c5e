#include "recordmerger.h"

#include "notename.h"
#include "storabletext.h"
#include "storabletime.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace acervo {

namespace {

// Of a tag or a collection.
QString tidyName(const QString &name) { return tidyTagName(storableText(name)); }

} // namespace

RecordMerger::RecordMerger(sqlite3 *handle)
    : m_handle(handle)
    , m_reading(handle)
    , m_tags(handle, "SELECT id, name FROM main.tag ORDER BY id DESC",
             "INSERT INTO main.tag(parent, name, colour)"
             " VALUES(nullif(CAST(?2 AS INTEGER), 0), ?1, '')")
    , m_collections(handle, "SELECT id, name FROM main.collection ORDER BY id DESC",
                    "INSERT INTO main.collection(parent, name, position)"
                    " SELECT nullif(CAST(?2 AS INTEGER), 0), ?1, coalesce(max(position), 0)+1"
                    " FROM main.collection WHERE coalesce(parent, 0)=CAST(?2 AS INTEGER)")
    , m_addTag(handle, "INSERT OR IGNORE INTO main.article_tag(article, tag) VALUES(?, ?)")
    , m_collect(handle, "INSERT OR IGNORE INTO main.collection_article(article, collection,"
                        " position) VALUES(?, ?, ?)")
    , m_notes(handle, "SELECT name, text FROM main.note WHERE article=?")
    , m_addNote(handle, "INSERT INTO main.note(article, text, created, changed, name)"
                        " VALUES(?, ?, ?, ?, ?)")
    , m_flags(handle, "UPDATE main.reading SET read=max(read, ?2), starred=max(starred, ?3),"
                      " trashed=max(trashed, ?4)"
                      " WHERE article=?1 AND (read<?2 OR starred<?3 OR trashed<?4)")
    , m_addDecision(handle, "INSERT OR IGNORE INTO main.decision(article, kind, value, decision)"
                            " VALUES(?, ?, ?, ?)")
    , m_highlights(handle)
    , m_articles(handle)
    , m_corrections(handle)
{}

Result<void> RecordMerger::prepare(ArticleId id, const ArticleRecord &record, TopicNames &topics)
{
    for (const QString &tag : record.article.tags) {
        if (const auto made = idOf(m_tags, tidyName(tag)); !made)
            return std::unexpected(made.error());
    }
    for (const CollectionPlace &place : record.collections) {
        if (const auto made = idOf(m_collections, tidyName(place.name)); !made)
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

Result<bool> RecordMerger::merge(ArticleId id, const ArticleRecord &record, TopicNames &topics,
                                 bool isNew)
{
    const auto tags = addTags(id, record.article.tags);
    if (!tags)
        return tags;
    const auto collections = addCollections(id, record.collections);
    if (!collections)
        return collections;
    const auto notes = addNotes(id, record.notes);
    if (!notes)
        return notes;
    const auto highlights = addHighlights(id, record.highlights);
    if (!highlights)
        return highlights;
    const auto reading = setReading(id, record, isNew);
    if (!reading)
        return reading;
    const auto corrections = addCorrections(id, record);
    if (!corrections)
        return corrections;
    return addDecisions(id, record.decisions, topics).transform([&](bool decisions) {
        return *tags || *collections || *notes || *highlights || *reading || *corrections ||
               decisions;
    });
}

void RecordMerger::takeTouched(Touched &touched)
{
    touched.tags += m_tags.takeNew();
    touched.notes += std::exchange(m_writtenNotes, {});
    touched.highlights += std::exchange(m_writtenHighlights, {});
    touched.texts += std::exchange(m_corrected, {});
}

void RecordMerger::forget()
{
    m_tags.forget();
    m_collections.forget();
    m_writtenNotes.clear();
    m_writtenHighlights.clear();
    m_corrected.clear();
}

Result<bool> RecordMerger::addTags(ArticleId id, const QStringList &tags)
{
    bool any = false;
    for (const QString &name : tags) {
        const QString tidy = tidyName(name);
        if (tidy.isEmpty())
            continue;
        const auto added = idOf(m_tags, tidy).and_then([&](FacetValue tag) {
            return countOf(m_addTag.bind(number(id), tag));
        });
        if (!added)
            return added;
        any = any || *added;
    }
    return any;
}

// What is in it here already stays where it stands.
Result<bool> RecordMerger::addCollections(ArticleId id, const QList<CollectionPlace> &collections)
{
    bool any = false;
    for (const CollectionPlace &place : collections) {
        const QString tidy = tidyName(place.name);
        if (tidy.isEmpty())
            continue;
        const auto added = idOf(m_collections, tidy).and_then([&](FacetValue collection) {
            return countOf(m_collect.bind(number(id), collection, place.position));
        });
        if (!added)
            return added;
        any = any || *added;
    }
    return any;
}

// "method/interview" lies below "method".
Result<FacetValue> RecordMerger::idOf(NameStore &names, const QString &name)
{
    if (name.isEmpty())
        return 0;
    return idOf(names, tagAbove(name)).and_then([&](FacetValue parent) {
        return names.idOf(name, QString::number(parent));
    });
}

// What hers say already is not added; what has the name of one of hers gets another.
Result<bool> RecordMerger::addNotes(ArticleId id, const QList<NoteRecord> &notes)
{
    if (notes.isEmpty())
        return false;
    QStringList names;
    QStringList here;
    const auto read = m_notes.bind(number(id)).forEachRow([&](const Statement &row) {
        names.append(row.text(0));
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
        QString name = storableText(note.name);
        if (names.contains(name))
            name = newNoteName();
        if (const auto added = insertNote(id, note, name); !added)
            return added;
        names.append(name);
        here.append(text);
        any = true;
    }
    return any;
}

Result<bool> RecordMerger::insertNote(ArticleId id, const NoteRecord &note, const QString &name)
{
    m_addNote.bind(number(id), note.text, storedTime(note.created), storedTime(note.changed), name);
    return m_addNote.run().transform([&] {
        m_writtenNotes.append(sqlite3_last_insert_rowid(m_handle));
        return true;
    });
}

// The same passage keeps the colour that it has here.
Result<bool> RecordMerger::addHighlights(ArticleId id, const QList<HighlightRecord> &highlights)
{
    if (highlights.isEmpty())
        return false;
    const auto here = m_highlights.ofArticle(id);
    if (!here)
        return std::unexpected(here.error());
    bool any = false;
    for (const HighlightRecord &kept : highlights) {
        const auto known = std::ranges::find_if(
            *here, [&](const Highlight &one) { return one.kept.anchor == kept.anchor; });
        Result<bool> changed = true;
        if (known != here->end()) {
            changed = addComment(*known, kept.comment);
        } else {
            changed = m_highlights.add(id, kept).transform([this](HighlightId added) {
                m_writtenHighlights.append(added);
                return true;
            });
        }
        if (!changed)
            return changed;
        any = any || *changed;
    }
    return any;
}

// Behind hers, where hers does not say the same.
Result<bool> RecordMerger::addComment(const Highlight &known, const QString &comment)
{
    const QString &hers = known.kept.comment;
    if (hers.contains(storableText(comment)))
        return false;
    const QString both = hers.isEmpty() ? comment : hers + u"\n\n"_s + comment;
    return m_highlights.setComment(known.id, both).transform([&] {
        m_writtenHighlights.append(known.id);
        return true;
    });
}

Result<bool> RecordMerger::setReading(ArticleId id, const ArticleRecord &record, bool isNew)
{
    const Article &article = record.article;
    if (!article.read && !article.starred && !article.trashed)
        return false;
    // What is here stays out of the trash of another library.
    const auto there = record.isOfUndoneImport ? Trash::ByUndoneImport : Trash::ByPerson;
    const auto trash = isNew && article.trashed ? there : Trash::No;
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

// Facts that she has corrected here stay as they are.
Result<bool> RecordMerger::addCorrections(ArticleId id, const ArticleRecord &record)
{
    if (record.corrected.isEmpty())
        return false;
    const auto here = m_corrections.of(id);
    const auto article = m_articles.byId(id);
    if (!here || !article)
        return std::unexpected(!here ? here.error() : article.error());
    Article corrected = **article;
    for (const CorrectedFact &one : record.corrected) {
        if (std::ranges::contains(*here, one.fact, &CorrectedFact::fact))
            continue;
        const QString source = factOf(corrected, one.fact);
        setFact(corrected, one.fact,
                tidyFact(one.fact, storableText(factOf(record.article, one.fact))));
        if (const auto set = m_corrections.set(id, {.fact = one.fact, .source = source}); !set)
            return std::unexpected(set.error());
        m_corrected.append(id);
    }
    return m_articles.revise(**article, corrected).transform([&] {
        return m_corrected.contains(id);
    });
}

Result<bool> RecordMerger::countOf(Statement &statement)
{
    return statement.run().transform([this] { return sqlite3_changes64(m_handle) > 0; });
}

} // namespace acervo
