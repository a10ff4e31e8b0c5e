#include "factsreader.h"

#include "regiontree.h"

#include <limits>
#include <span>

namespace acervo {

namespace {

// Articles this near to each other are read in one walk, those between them for nothing: a walk of
// its own for one article costs as much as about so many rows.
constexpr qint64 nearby = 16;

using Run = std::span<const ArticleId>;

// Sorted ids, as many together as are read in one walk.
Result<void> forEachRun(const QList<ArticleId> &ids, const std::function<Result<void>(Run)> &read)
{
    const Run all(ids);
    for (size_t first = 0; first < all.size();) {
        size_t last = first;
        while (last + 1 < all.size() && number(all[last + 1]) - number(all[last]) <= nearby)
            ++last;
        if (const auto done = read(all.subspan(first, last + 1 - first)); !done)
            return done;
        first = last + 1;
    }
    return {};
}

void setState(StateFlags &states, StateFlag flag, bool on)
{
    if (on)
        states |= static_cast<StateFlags>(flag);
}

void setState(ArticleFacts &facts, StateFlag flag, bool on) { setState(facts.states, flag, on); }

PartialDate dateOf(const Statement &row) // id, date, date_precision, …
{
    return PartialDate::fromStored(qint32(row.integer(1)), PartialDate::Precision(row.integer(2)));
}

void addOnce(FacetValues &values, const FacetValues &others)
{
    for (const FacetValue value : others) {
        if (!values.contains(value))
            values.append(value);
    }
}

} // namespace

ValuesAbove::ValuesAbove(sqlite3 *handle, const char *parentSql)
    : m_parent(handle, parentSql)
{}

Result<FacetValues> ValuesAbove::upFrom(FacetValue value)
{
    FacetValues values;
    while (value != 0 && !values.contains(value)) {
        values.append(value);
        auto parent = m_parents.constFind(value);
        if (parent == m_parents.cend()) {
            const auto read = m_parent.bind(value).number();
            if (!read)
                return std::unexpected(read.error());
            m_parent.reset();
            parent = m_parents.insert(value, FacetValue(read->value_or(0)));
        }
        value = *parent;
    }
    return values;
}

FactsReader::FactsReader(sqlite3 *handle)
    : m_articles(handle, "SELECT id, date, date_precision, added, lang, octet_length(url)>0,"
                         " octet_length(doi)>0, octet_length(body)>0, uuid GLOB 'note-*'"
                         " FROM main.article INDEXED BY article_own"
                         " WHERE id BETWEEN ? AND ? ORDER BY id")
    , m_dates(handle, "SELECT id, date, date_precision, uuid GLOB 'note-*'"
                      " FROM main.article INDEXED BY article_own"
                      " WHERE id BETWEEN ? AND ? ORDER BY id")
    , m_places(handle, "SELECT article, code, provenance FROM main.place"
                       " WHERE article BETWEEN ? AND ? ORDER BY article")
    , m_detected(handle, "SELECT article, code, suggested FROM cache.detected_place"
                         " WHERE article BETWEEN ? AND ? ORDER BY article")
    , m_decisions(handle, "SELECT article, kind, value, decision FROM main.decision"
                          " WHERE article BETWEEN ? AND ? ORDER BY article")
    , m_topics(handle, "SELECT article, topic, provenance FROM main.article_topic"
                       " WHERE article BETWEEN ? AND ? ORDER BY article")
    , m_foundTopics(handle, "SELECT article, topic, suggested FROM cache.detected_topic"
                            " WHERE article BETWEEN ? AND ? ORDER BY article")
    , m_tags(handle, "SELECT article, tag FROM main.article_tag"
                     " WHERE article BETWEEN ? AND ? ORDER BY article, tag")
    , m_sources(handle, "SELECT DISTINCT article, source FROM main.article_source"
                        " WHERE article BETWEEN ? AND ? ORDER BY article, source")
    // As Person::shown() has it: there are more authors than of anything else.
    , m_persons(handle, "SELECT article, CASE WHEN name<>'' THEN name WHEN given='' THEN family"
                        " ELSE given || ' ' || family END FROM main.article_person"
                        " WHERE article BETWEEN ? AND ? AND role='author'"
                        " ORDER BY article, position")
    , m_reading(handle, "SELECT article, read, starred, trashed FROM main.reading"
                        " WHERE article BETWEEN ? AND ? ORDER BY article")
    , m_notes(handle, "SELECT DISTINCT article FROM main.note"
                      " WHERE article BETWEEN ? AND ? ORDER BY article")
    , m_highlights(handle, "SELECT DISTINCT article FROM main.highlight"
                           " WHERE article BETWEEN ? AND ? ORDER BY article")
    , m_topicsAbove(handle, "SELECT coalesce(parent, 0) FROM main.topic WHERE id=?")
    , m_tagsAbove(handle, "SELECT coalesce(parent, 0) FROM main.tag WHERE id=?")
{}

Result<void> FactsReader::range(const FactsRange &range, const Take &take)
{
    m_topicsAbove.clear();
    m_tagsAbove.clear();
    return readRange(range, [](ArticleId) { return true; }, take);
}

Result<void> FactsReader::readRange(const FactsRange &range, const Want &want, const Take &take)
{
    const auto wanted = sides(range.parts);
    for (SideRows *side : wanted) {
        if (const auto begun = side->begin(number(range.first), number(range.last)); !begun)
            return begun;
    }
    const auto walked =
        range.parts.testFlag(FactsPart::Own) ? walk(range, want, take) : walkSides(range, take);
    for (SideRows *side : wanted)
        side->end();
    return walked;
}

Result<std::vector<DatedArticle>> FactsReader::timeline(ArticleId first, ArticleId last)
{
    std::vector<DatedArticle> articles;
    if (const auto begun = m_reading.begin(number(first), number(last)); !begun)
        return std::unexpected(begun.error());
    articles.reserve(size_t(qBound(qint64(0), number(last) - number(first) + 1, qint64(1) << 16)));
    Result<void> reading;
    const auto take = [&](const Statement &row) {
        DatedArticle &article = articles.emplace_back(ArticleId{row.integer(0)}, dateOf(row));
        setState(article.states, StateFlag::FreeNote, row.integer(3) != 0);
        if (reading)
            reading = readReading(number(article.id), article.states);
    };
    const auto read = m_dates.bind(number(first), number(last)).forEachRow(take);
    m_reading.end();
    return read.and_then([&] { return reading; }).transform([&] { return std::move(articles); });
}

Result<QList<ArticleFacts>> FactsReader::of(const QList<ArticleId> &ids)
{
    m_topicsAbove.clear();
    m_tagsAbove.clear();
    QList<ArticleFacts> facts;
    facts.reserve(ids.size());
    auto wanted = ids.cbegin();
    const auto isWanted = [&](ArticleId id) {
        while (wanted != ids.cend() && *wanted < id)
            ++wanted;
        return wanted != ids.cend() && *wanted == id;
    };
    const auto take = [&](const ArticleFacts &read) { facts.append(read); };
    const auto readRun = [&](Run run) {
        return readRange({.first = run.front(), .last = run.back()}, isWanted, take);
    };
    return forEachRun(ids, readRun).transform([&] { return facts; });
}

Result<QList<PersonalFacts>> FactsReader::personal(const QList<ArticleId> &ids)
{
    m_tagsAbove.clear();
    QList<PersonalFacts> facts;
    facts.reserve(ids.size());
    const auto readRun = [&](Run run) -> Result<void> {
        for (SideRows *side : {&m_tags, &m_reading}) {
            if (const auto begun = side->begin(number(run.front()), number(run.back())); !begun)
                return begun;
        }
        for (const ArticleId id : run) {
            m_facts = {};
            const auto read = takeTags(number(id)).and_then([&] {
                return readReading(number(id), m_facts.states);
            });
            if (!read)
                return read;
            facts.append({.id = id, .states = m_facts.states, .tags = m_facts.tags});
        }
        m_tags.end();
        m_reading.end();
        return {};
    };
    return forEachRun(ids, readRun).transform([&] { return facts; });
}

// Of an article between those that are wanted no more is read than its number; the rows that hang
// on it are passed over when the next one's are read.
Result<void> FactsReader::walk(const FactsRange &range, const Want &want, const Take &take)
{
    m_articles.bind(number(range.first), number(range.last));
    Result<bool> row = m_articles.step();
    for (; row && *row; row = m_articles.step()) {
        if (!want(ArticleId{m_articles.integer(0)}))
            continue;
        readOwn();
        if (const auto read = readSides(number(m_facts.id), range.parts); !read)
            return read;
        take(m_facts);
    }
    m_articles.reset();
    if (!row)
        return std::unexpected(row.error());
    return {};
}

// The articles' own rows, with the texts in them, are ten times as much to read as all the others.
Result<void> FactsReader::walkSides(const FactsRange &range, const Take &take)
{
    const auto wanted = sides(range.parts);
    const auto next = [&wanted] {
        return std::ranges::min(wanted, {}, &SideRows::article)->article();
    };
    for (qint64 article = next(); article <= number(range.last); article = next()) {
        if (article == std::numeric_limits<qint64>::max())
            break;
        m_facts = {};
        m_facts.id = ArticleId{article};
        if (const auto read = readSides(article, range.parts); !read)
            return read;
        take(m_facts);
    }
    return {};
}

void FactsReader::readOwn()
{
    m_facts = {};
    m_facts.id = ArticleId{m_articles.integer(0)};
    m_facts.date = dateOf(m_articles);
    m_facts.added = m_articles.integer(3);
    m_facts.language = packedCode(m_articles.text(4));
    setState(m_facts, StateFlag::HasUrl, m_articles.integer(5) != 0);
    setState(m_facts, StateFlag::HasDoi, m_articles.integer(6) != 0);
    setState(m_facts, StateFlag::HasText, m_articles.integer(7) != 0);
    setState(m_facts, StateFlag::FreeNote, m_articles.integer(8) != 0);
}

Result<void> FactsReader::readSides(qint64 article, FactsParts parts)
{
    Result<void> read;
    if (parts.testFlag(FactsPart::Own))
        read = readReading(article, m_facts.states).and_then([&] { return readOwnWork(article); });
    if (read && parts.testFlag(FactsPart::Values))
        read = readValues(article);
    if (read && parts.testFlag(FactsPart::Authors))
        read = readAuthors(article);
    return read;
}

Result<void> FactsReader::readValues(qint64 article)
{
    const auto source = [this](const Statement &row) {
        m_facts.sources.append(FacetValue(row.integer(1)));
    };
    m_placeMix.clear();
    m_topicMix.clear();
    return readPlaces(article)
        .and_then([&] { return readTopics(article); })
        .and_then([&] { return takeTags(article); })
        .and_then([&] { return m_sources.take(article, source); });
}

Result<void> FactsReader::readAuthors(qint64 article)
{
    return m_persons.take(article,
                          [this](const Statement &row) { m_facts.authors.append(row.text(1)); });
}

Result<void> FactsReader::readPlaces(qint64 article)
{
    const auto marked = [this](const Statement &row) {
        m_placeMix.stated(placeValue(row.text(1)), Provenance(row.integer(2)));
    };
    const auto found = [this](const Statement &row) {
        m_placeMix.detected(placeValue(row.text(1)), row.integer(2) != 0);
    };
    return m_places.take(article, marked).and_then([&] { return m_detected.take(article, found); });
}

// Decisions come last, for topics and places alike.
Result<void> FactsReader::readTopics(qint64 article)
{
    const auto marked = [this](const Statement &row) {
        m_topicMix.stated(FacetValue(row.integer(1)), Provenance(row.integer(2)));
    };
    const auto found = [this](const Statement &row) {
        m_topicMix.detected(FacetValue(row.integer(1)), row.integer(2) != 0);
    };
    const auto decided = [this](const Statement &row) {
        const bool isPlace = row.text(1) == u"place";
        const QString value = row.text(2);
        (isPlace ? m_placeMix : m_topicMix)
            .decided(isPlace ? placeValue(value) : value.toUInt(), Provenance(row.integer(3)));
    };
    return m_topics.take(article, marked)
        .and_then([&] { return m_foundTopics.take(article, found); })
        .and_then([&] { return m_decisions.take(article, decided); })
        .and_then([&] { return takeInForce(); });
}

Result<void> FactsReader::takeInForce()
{
    bool hasSuggestion = false;
    for (const PlaceMix::Mark &mark : m_placeMix.sorted()) {
        hasSuggestion = hasSuggestion || mark.isSuggestion();
        if (!mark.isInForce())
            continue;
        if (!isRegionValue(mark.value))
            m_facts.countries.append(mark.value);
        addOnce(m_facts.regions,
                isRegionValue(mark.value) ? regionsUpFrom(mark.value) : regionsOf(mark.value));
    }
    for (const PlaceMix::Mark &mark : m_topicMix.sorted()) {
        hasSuggestion = hasSuggestion || mark.isSuggestion();
        if (!mark.isInForce())
            continue;
        const auto topics = m_topicsAbove.upFrom(mark.value);
        if (!topics)
            return std::unexpected(topics.error());
        addOnce(m_facts.topics, *topics);
    }
    std::ranges::sort(m_facts.regions);
    std::ranges::sort(m_facts.topics);
    setState(m_facts, StateFlag::HasSuggestion, hasSuggestion);
    return {};
}

Result<void> FactsReader::readReading(qint64 article, StateFlags &states)
{
    return m_reading.take(article, [&states](const Statement &row) {
        setState(states, StateFlag::Read, row.integer(1) != 0);
        setState(states, StateFlag::Starred, row.integer(2) != 0);
        setState(states, StateFlag::Trashed, row.integer(3) != 0);
    });
}

Result<void> FactsReader::readOwnWork(qint64 article)
{
    const auto note = [this](const Statement &) { setState(m_facts, StateFlag::HasNote, true); };
    const auto highlight = [this](const Statement &) {
        setState(m_facts, StateFlag::HasHighlight, true);
    };
    return m_notes.take(article, note).and_then([&] {
        return m_highlights.take(article, highlight);
    });
}

// What bears a tag bears those above it, so that each counts an article once.
Result<void> FactsReader::takeTags(qint64 article)
{
    FacetValues own;
    const auto read = m_tags.take(
        article, [&own](const Statement &row) { own.append(FacetValue(row.integer(1))); });
    if (!read)
        return read;
    for (const FacetValue tag : own) {
        const auto tags = m_tagsAbove.upFrom(tag);
        if (!tags)
            return std::unexpected(tags.error());
        addOnce(m_facts.tags, *tags);
    }
    std::ranges::sort(m_facts.tags);
    return {};
}

QVarLengthArray<SideRows *, 11> FactsReader::sides(FactsParts parts)
{
    QVarLengthArray<SideRows *, 11> wanted;
    if (parts.testFlag(FactsPart::Own))
        wanted << &m_reading << &m_notes << &m_highlights;
    if (parts.testFlag(FactsPart::Values)) {
        wanted << &m_foundTopics << &m_places << &m_detected << &m_decisions << &m_topics << &m_tags
               << &m_sources;
    }
    if (parts.testFlag(FactsPart::Authors))
        wanted << &m_persons;
    return wanted;
}

} // namespace acervo
