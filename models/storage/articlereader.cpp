#include "articlereader.h"

namespace acervo {

namespace {

// More than a row shows, as white space is taken out of it.
constexpr int summaryRead = 1000;
constexpr int summaryShown = 400;

QString beginning(const QString &summary)
{
    QString text = summary.simplified();
    if (text.size() <= summaryShown)
        return text;
    const bool cutsPair = text[summaryShown - 1].isHighSurrogate();
    return text.first(cutsPair ? summaryShown - 1 : summaryShown);
}

} // namespace

ArticleReader::ArticleReader(sqlite3 *handle)
    : m_articles(handle)
    , m_detected(handle)
    , m_detectedTopics(handle)
    , m_row(handle, "SELECT iif(title='' AND summary='', url, title), substr(summary, 1, ?2),"
                    " date, date_precision"
                    " FROM main.article WHERE id=?1")
    , m_places(handle, "SELECT code, provenance FROM main.place WHERE article=?")
    , m_decisions(handle, "SELECT value, decision FROM main.decision WHERE article=? AND kind=?")
    , m_topics(handle, "SELECT topic, provenance FROM main.article_topic WHERE article=?")
    , m_topicName(handle, "SELECT name FROM main.topic WHERE id=?")
    , m_sources(handle, "SELECT name FROM main.source WHERE id IN"
                        " (SELECT source FROM main.article_source WHERE article=?) ORDER BY id")
    , m_tags(handle, "SELECT name FROM main.tag WHERE id IN"
                     " (SELECT tag FROM main.article_tag WHERE article=?) ORDER BY name, id")
    , m_reading(handle, "SELECT read, starred, trashed FROM main.reading WHERE article=?")
    , m_notes(handle, "SELECT count(*) FROM main.note WHERE article=?")
{}

Result<std::optional<ArticleRow>> ArticleReader::row(ArticleId id)
{
    std::optional<ArticleRow> row;
    const auto read = m_row.bind(number(id), summaryRead).forEachRow([&](const Statement &stored) {
        row.emplace();
        row->id = id;
        row->title = stored.text(0);
        row->summary = beginning(stored.text(1));
        row->date = PartialDate::fromStored(qint32(stored.integer(2)),
                                            PartialDate::Precision(stored.integer(3)));
    });
    if (!read)
        return std::unexpected(read.error());
    if (!row)
        return row;
    return texts(m_sources, id)
        .and_then([&](const QStringList &sources) {
            row->sources = sources;
            return texts(m_tags, id);
        })
        .and_then([&](const QStringList &tags) {
            row->tags = tags;
            return countries(id);
        })
        .and_then([&](const QStringList &codes) {
            row->countries = codes;
            return reading(id);
        })
        .and_then([&](const Reading &flags) {
            row->read = flags.read;
            row->starred = flags.starred;
            return notes(id);
        })
        .transform([&](int count) {
            row->hasNote = count > 0;
            return row;
        });
}

Result<std::optional<Article>> ArticleReader::article(ArticleId id)
{
    auto article = m_articles.byId(id);
    if (!article || !*article)
        return article;
    return texts(m_sources, id)
        .and_then([&](const QStringList &sources) {
            (*article)->sources = sources;
            return texts(m_tags, id);
        })
        .and_then([&](const QStringList &tags) {
            (*article)->tags = tags;
            return places(id);
        })
        .and_then([&](const QList<Place> &all) {
            (*article)->places = all;
            return topics(id);
        })
        .and_then([&](const QList<Topic> &all) {
            (*article)->topics = all;
            return reading(id);
        })
        .and_then([&](const Reading &flags) {
            (*article)->read = flags.read;
            (*article)->starred = flags.starred;
            (*article)->trashed = flags.trashed;
            return notes(id);
        })
        .transform([&](int count) {
            (*article)->notes = count;
            return *article;
        });
}

Result<void> ArticleReader::readPlaces(ArticleId id)
{
    m_placeMix.clear();
    auto found = m_detected.of(id);
    if (!found)
        return std::unexpected(found.error());
    m_found = std::move(*found);
    const auto state = [this](const Statement &row) {
        m_placeMix.stated(placeValue(row.text(0)), Provenance(row.integer(1)));
    };
    const auto decide = [this](const Statement &row) {
        m_placeMix.decided(placeValue(row.text(0)), Provenance(row.integer(1)));
    };
    if (const auto read = m_places.bind(number(id)).forEachRow(state); !read)
        return read;
    for (const Place &place : std::as_const(m_found))
        m_placeMix.detected(placeValue(place.code), place.suggested);
    return m_decisions.bind(number(id), QStringLiteral("place")).forEachRow(decide);
}

Result<QStringList> ArticleReader::countries(ArticleId id)
{
    return readPlaces(id).transform([this] {
        QStringList codes;
        for (const PlaceMix::Mark &mark : m_placeMix.sorted()) {
            if (mark.isInForce() && !isRegionValue(mark.value))
                codes += placeCode(mark.value);
        }
        return codes;
    });
}

Result<QList<Place>> ArticleReader::places(ArticleId id)
{
    return readPlaces(id).transform([this] {
        QList<Place> places;
        for (const PlaceMix::Mark &mark : m_placeMix.sorted()) {
            Place place{.code = placeCode(mark.value),
                        .provenance = mark.provenance,
                        .suggested = mark.suggested,
                        .evidence = {}};
            // The words that prove it are of interest, whoever else says so.
            if (const auto found = std::ranges::find(m_found, place.code, &Place::code);
                found != m_found.end()) {
                place.confidence = found->confidence;
                place.evidence = found->evidence;
            }
            places += place;
        }
        return places;
    });
}

Result<QList<Topic>> ArticleReader::topics(ArticleId id)
{
    m_topicMix.clear();
    const auto found = m_detectedTopics.of(id);
    if (!found)
        return std::unexpected(found.error());
    const auto state = [this](const Statement &row) {
        m_topicMix.stated(FacetValue(row.integer(0)), Provenance(row.integer(1)));
    };
    const auto decide = [this](const Statement &row) {
        m_topicMix.decided(row.text(0).toUInt(), Provenance(row.integer(1)));
    };
    if (const auto read = m_topics.bind(number(id)).forEachRow(state); !read)
        return std::unexpected(read.error());
    for (const Topic &topic : *found)
        m_topicMix.detected(topic.id, topic.suggested);
    return m_decisions.bind(number(id), QStringLiteral("topic")).forEachRow(decide).and_then([&] {
        return named(*found);
    });
}

Result<QList<Topic>> ArticleReader::named(const QList<Topic> &found)
{
    QList<Topic> topics;
    for (const PlaceMix::Mark &mark : m_topicMix.sorted()) {
        Topic topic{.id = mark.value,
                    .name = {},
                    .provenance = mark.provenance,
                    .suggested = mark.suggested,
                    .evidence = {}};
        const auto read = m_topicName.bind(mark.value).forEachRow([&](const Statement &row) {
            topic.name = row.text(0);
        });
        if (!read)
            return std::unexpected(read.error());
        if (const auto one = std::ranges::find(found, mark.value, &Topic::id); one != found.end()) {
            topic.confidence = one->confidence;
            topic.evidence = one->evidence;
        }
        if (!topic.name.isEmpty())
            topics.append(topic);
    }
    return topics;
}

Result<QStringList> ArticleReader::texts(Statement &statement, ArticleId id)
{
    QStringList texts;
    return statement.bind(number(id))
        .forEachRow([&](const Statement &row) { texts += row.text(0); })
        .transform([&] { return texts; });
}

Result<ArticleReader::Reading> ArticleReader::reading(ArticleId id)
{
    Reading reading;
    return m_reading.bind(number(id))
        .forEachRow([&](const Statement &row) {
            reading = {.read = row.integer(0) != 0,
                       .starred = row.integer(1) != 0,
                       .trashed = row.integer(2) != 0};
        })
        .transform([&] { return reading; });
}

Result<int> ArticleReader::notes(ArticleId id)
{
    return m_notes.bind(number(id)).number().transform([](const std::optional<qint64> &count) {
        return int(count.value_or(0));
    });
}

} // namespace acervo
