#include "articlereader.h"

#include "freenote.h"
#include "notetitle.h"

namespace acervo {

namespace {

// More than a row shows, as white space is taken out of it.
constexpr int summaryRead = 1000;
constexpr int summaryShown = 400;
constexpr int noteRead = 2 * summaryRead;

QString beginning(const QString &summary)
{
    QString text = summary.simplified();
    if (text.size() <= summaryShown)
        return text;
    // Where a list is wide enough for all of it, the end must say that the text goes on.
    const qsizetype space = text.lastIndexOf(u' ', summaryShown - 1);
    qsizetype end = space > summaryShown / 2 ? space : summaryShown - 1;
    if (text[end - 1].isHighSurrogate())
        --end;
    return text.first(end) + u'…';
}

ArticleRow rowOf(const Article &article)
{
    ArticleRow row{.id = article.id,
                   .title = article.title,
                   .summary = beginning(article.summary),
                   .date = article.date,
                   .sources = article.sources,
                   .countries = {},
                   .tags = article.tags,
                   .read = article.read,
                   .starred = article.starred,
                   .hasNote = article.notes > 0,
                   .isFreeNote = isFreeNote(article.uuid)};
    for (const Place &place : article.places) {
        if (place.provenance != Provenance::Rejected && !place.suggested && !place.isRegion())
            row.countries += place.code;
    }
    return row;
}

// What is not there has no id; nor is there an article without one.
QList<Article> asAsked(const QList<ArticleId> &ids, const IdList &list,
                       const QList<Article> &articles)
{
    QList<Article> asked;
    asked.reserve(ids.size());
    for (const ArticleId id : ids) {
        const Article &article = articles[list.placeOf(number(id))];
        if (article.id == id && id != ArticleId{})
            asked.append(article);
    }
    return asked;
}

// The words that prove it are of interest, whoever else says so.
template <typename Value>
void takeEvidence(Value &value, const Value &found)
{
    value.confidence = found.confidence;
    value.evidence = found.evidence;
}

QList<Place> placesOf(PlaceMix &mix, const QList<Place> &found)
{
    QList<Place> places;
    for (const PlaceMix::Mark &mark : mix.sorted()) {
        Place place{.code = placeCode(mark.value),
                    .provenance = mark.provenance,
                    .suggested = mark.suggested,
                    .evidence = {}};
        if (const auto one = std::ranges::find(found, place.code, &Place::code); one != found.end())
            takeEvidence(place, *one);
        places += place;
    }
    return places;
}

QList<Topic> topicsOf(PlaceMix &mix, const QList<Topic> &found,
                      const QHash<FacetValue, QString> &names)
{
    QList<Topic> topics;
    for (const PlaceMix::Mark &mark : mix.sorted()) {
        Topic topic{.id = mark.value,
                    .name = names.value(mark.value),
                    .provenance = mark.provenance,
                    .suggested = mark.suggested,
                    .evidence = {}};
        if (const auto one = std::ranges::find(found, mark.value, &Topic::id); one != found.end())
            takeEvidence(topic, *one);
        if (!topic.name.isEmpty())
            topics.append(topic);
    }
    return topics;
}

} // namespace

ArticleReader::ArticleReader(sqlite3 *handle)
    : m_articles(handle)
    , m_detected(handle)
    , m_detectedTopics(handle)
    , m_heads(handle, "SELECT id, iif(title='' AND summary='', url, title), substr(summary, 1, ?2),"
                      " date, date_precision, uuid FROM main.article"
                      " WHERE id IN (SELECT value FROM json_each(?1))")
    , m_noteText(handle, "SELECT substr(text, 1, ?) FROM main.note WHERE article=?"
                         " ORDER BY id LIMIT 1")
    , m_places(handle, "SELECT article, code, provenance FROM main.place"
                       " WHERE article IN (SELECT value FROM json_each(?))")
    , m_decisions(handle, "SELECT article, value, decision FROM main.decision"
                          " WHERE article IN (SELECT value FROM json_each(?)) AND kind=?")
    , m_topics(handle, "SELECT article, topic, provenance FROM main.article_topic"
                       " WHERE article IN (SELECT value FROM json_each(?))")
    , m_topicName(handle, "SELECT name FROM main.topic WHERE id=?")
    , m_sources(handle, "SELECT DISTINCT a.article, s.name FROM main.article_source AS a"
                        " JOIN main.source AS s ON s.id=a.source"
                        " WHERE a.article IN (SELECT value FROM json_each(?))"
                        " ORDER BY a.article, s.id")
    , m_tags(handle, "SELECT a.article, t.name FROM main.article_tag AS a"
                     " JOIN main.tag AS t ON t.id=a.tag"
                     " WHERE a.article IN (SELECT value FROM json_each(?))"
                     " ORDER BY a.article, t.name, t.id")
    , m_reading(handle, "SELECT article, read, starred, trashed FROM main.reading"
                        " WHERE article IN (SELECT value FROM json_each(?))")
    , m_notes(handle, "SELECT article FROM main.note"
                      " WHERE article IN (SELECT value FROM json_each(?))")
{}

Result<QList<ArticleRow>> ArticleReader::rows(const QList<ArticleId> &ids)
{
    const IdList list(ids);
    QList<Article> articles(list.size());
    return addHeads(list, articles)
        .and_then([&] { return addNoteBeginnings(articles); })
        .and_then([&] { return addRow(list, articles); })
        .transform([&] {
            QList<ArticleRow> rows;
            for (const Article &article : asAsked(ids, list, articles))
                rows.append(rowOf(article));
            return rows;
        });
}

Result<QList<Article>> ArticleReader::articles(const QList<ArticleId> &ids)
{
    const IdList list(ids);
    auto articles = m_articles.all(list);
    if (!articles)
        return articles;
    return addRow(list, *articles)
        .and_then([&] { return addTopics(list, *articles); })
        .transform([&] { return asAsked(ids, list, *articles); });
}

Result<std::optional<Article>> ArticleReader::article(ArticleId id)
{
    return articles({id}).transform([](const QList<Article> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<void> ArticleReader::addHeads(const IdList &ids, QList<Article> &articles)
{
    return m_heads.bind(ids.json(), summaryRead).forEachRow([&](const Statement &row) {
        Article &article = articles[ids.placeOf(row.integer(0))];
        article.id = ArticleId{row.integer(0)};
        article.title = row.text(1);
        article.summary = row.text(2);
        article.date =
            PartialDate::fromStored(qint32(row.integer(3)), PartialDate::Precision(row.integer(4)));
        article.uuid = row.text(5);
    });
}

// A free note has no summary but its own words.
Result<void> ArticleReader::addNoteBeginnings(QList<Article> &articles)
{
    for (Article &article : articles) {
        if (!isFreeNote(article.uuid))
            continue;
        const auto read =
            m_noteText.bind(noteRead, number(article.id)).forEachRow([&](const Statement &row) {
                article.summary = noteBeginning(row.text(0));
            });
        if (!read)
            return read;
    }
    return {};
}

Result<void> ArticleReader::addRow(const IdList &ids, QList<Article> &articles)
{
    return addNames(m_sources, ids, articles, &Article::sources)
        .and_then([&] { return addNames(m_tags, ids, articles, &Article::tags); })
        .and_then([&] { return addPlaces(ids, articles); })
        .and_then([&] { return addReading(ids, articles); });
}

Result<void> ArticleReader::addNames(Statement &statement, const IdList &ids,
                                     QList<Article> &articles, QStringList Article::*names)
{
    return statement.bind(ids.json()).forEachRow([&](const Statement &row) {
        (articles[ids.placeOf(row.integer(0))].*names).append(row.text(1));
    });
}

Result<void> ArticleReader::addReading(const IdList &ids, QList<Article> &articles)
{
    return m_reading.bind(ids.json())
        .forEachRow([&](const Statement &row) {
            Article &article = articles[ids.placeOf(row.integer(0))];
            article.read = row.integer(1) != 0;
            article.starred = row.integer(2) != 0;
            article.trashed = row.integer(3) != 0;
        })
        .and_then([&] {
            return m_notes.bind(ids.json()).forEachRow([&](const Statement &row) {
                ++articles[ids.placeOf(row.integer(0))].notes;
            });
        });
}

Result<void> ArticleReader::mixStated(Statement &stated, ValueIn value, const IdList &ids,
                                      Mixes &mixes)
{
    return stated.bind(ids.json()).forEachRow([&](const Statement &row) {
        mixes[size_t(ids.placeOf(row.integer(0)))].stated(value(row), Provenance(row.integer(2)));
    });
}

Result<void> ArticleReader::mixDecided(const QString &kind, ValueIn value, const IdList &ids,
                                       Mixes &mixes)
{
    return m_decisions.bind(ids.json(), kind).forEachRow([&](const Statement &row) {
        mixes[size_t(ids.placeOf(row.integer(0)))].decided(value(row), Provenance(row.integer(2)));
    });
}

Result<void> ArticleReader::addPlaces(const IdList &ids, QList<Article> &articles)
{
    const ValueIn value = [](const Statement &row) { return placeValue(row.text(1)); };
    Mixes mixes(size_t(ids.size()));
    QList<QList<Place>> found(ids.size());
    const auto detect = [&](qsizetype article, Place &&place) {
        mixes[size_t(article)].detected(placeValue(place.code), place.suggested);
        found[article].append(std::move(place));
    };
    return mixStated(m_places, value, ids, mixes)
        .and_then([&] { return m_detected.forEachOf(ids, detect); })
        .and_then([&] { return mixDecided(QStringLiteral("place"), value, ids, mixes); })
        .transform([&] {
            for (qsizetype i = 0; i < articles.size(); ++i)
                articles[i].places = placesOf(mixes[size_t(i)], found[i]);
        });
}

Result<void> ArticleReader::addTopics(const IdList &ids, QList<Article> &articles)
{
    // A decision holds the topic's number as text.
    const ValueIn stated = [](const Statement &row) { return FacetValue(row.integer(1)); };
    const ValueIn decided = [](const Statement &row) { return row.text(1).toUInt(); };
    Mixes mixes(size_t(ids.size()));
    QList<QList<Topic>> found(ids.size());
    const auto detect = [&](qsizetype article, Topic &&topic) {
        mixes[size_t(article)].detected(topic.id, topic.suggested);
        found[article].append(std::move(topic));
    };
    return mixStated(m_topics, stated, ids, mixes)
        .and_then([&] { return m_detectedTopics.forEachOf(ids, detect); })
        .and_then([&] { return mixDecided(QStringLiteral("topic"), decided, ids, mixes); })
        .and_then([&] { return topicNames(mixes); })
        .transform([&](const QHash<FacetValue, QString> &names) {
            for (qsizetype i = 0; i < articles.size(); ++i)
                articles[i].topics = topicsOf(mixes[size_t(i)], found[i], names);
        });
}

Result<QHash<FacetValue, QString>> ArticleReader::topicNames(Mixes &mixes)
{
    QHash<FacetValue, QString> names;
    for (PlaceMix &mix : mixes) {
        for (const PlaceMix::Mark &mark : mix.sorted()) {
            if (names.contains(mark.value))
                continue;
            QString &name = names[mark.value];
            const auto read = m_topicName.bind(mark.value).forEachRow([&](const Statement &row) {
                name = row.text(0);
            });
            if (!read)
                return std::unexpected(read.error());
        }
    }
    return names;
}

} // namespace acervo
