#include "decisionstore.h"

namespace acervo {

namespace {

using About = DecisionRecord::About;

QString kindOf(About about)
{
    return about == About::Place ? QStringLiteral("place") : QStringLiteral("topic");
}

// ?1 article, ?2 kind, ?3 value, ?4 decision, in all of these.
#define ACERVO_KEEP_DECISION                                                                       \
    " ON CONFLICT(article, kind, value) DO UPDATE SET decision=excluded.decision"                  \
    " WHERE decision<>excluded.decision"

constexpr const char *judgePlaceSql =
    "INSERT INTO main.decision(article, kind, value, decision) SELECT ?1, ?2, ?3, ?4 WHERE"
    " EXISTS(SELECT 1 FROM main.place WHERE article=?1 AND code=?3)"
    " OR EXISTS(SELECT 1 FROM cache.detected_place WHERE article=?1 AND code=?3)"
    " OR EXISTS(SELECT 1 FROM main.decision WHERE article=?1 AND kind=?2 AND "
    "value=?3)" ACERVO_KEEP_DECISION;

constexpr const char *judgeTopicSql =
    "INSERT INTO main.decision(article, kind, value, decision) SELECT ?1, ?2, ?3, ?4 WHERE"
    " EXISTS(SELECT 1 FROM main.article_topic WHERE article=?1 AND topic=CAST(?3 AS INTEGER))"
    " OR EXISTS(SELECT 1 FROM cache.detected_topic WHERE article=?1"
    " AND topic=CAST(?3 AS INTEGER))"
    " OR EXISTS(SELECT 1 FROM main.decision WHERE article=?1 AND kind=?2 AND "
    "value=?3)" ACERVO_KEEP_DECISION;

// ?5: what it is where it was detected, or stated and rejected since.
constexpr const char *addPlaceSql =
    "INSERT INTO main.decision(article, kind, value, decision) SELECT ?1, ?2, ?3,"
    " CASE WHEN EXISTS(SELECT 1 FROM cache.detected_place WHERE article=?1 AND code=?3)"
    " OR EXISTS(SELECT 1 FROM main.place WHERE article=?1 AND code=?3) THEN ?5 ELSE ?4 END"
    " WHERE NOT EXISTS(SELECT 1 FROM main.place WHERE article=?1 AND code=?3)"
    " OR EXISTS(SELECT 1 FROM main.decision WHERE article=?1 AND kind=?2 AND "
    "value=?3)" ACERVO_KEEP_DECISION " AND decision NOT IN (?4, ?5)";

constexpr const char *addTopicSql =
    "INSERT INTO main.decision(article, kind, value, decision) SELECT ?1, ?2, ?3,"
    " CASE WHEN EXISTS(SELECT 1 FROM cache.detected_topic WHERE article=?1"
    " AND topic=CAST(?3 AS INTEGER))"
    " OR EXISTS(SELECT 1 FROM main.article_topic WHERE article=?1"
    " AND topic=CAST(?3 AS INTEGER)) THEN ?5 ELSE ?4 END"
    " WHERE NOT EXISTS(SELECT 1 FROM main.article_topic WHERE article=?1"
    " AND topic=CAST(?3 AS INTEGER))"
    " OR EXISTS(SELECT 1 FROM main.decision WHERE article=?1 AND kind=?2 AND "
    "value=?3)" ACERVO_KEEP_DECISION " AND decision NOT IN (?4, ?5)";

#undef ACERVO_KEEP_DECISION

// What is stated is no suggestion, and neither is what was decided.
constexpr const char *suggestedPlacesSql =
    "INSERT INTO main.decision(article, kind, value, decision)"
    " SELECT d.article, 'place', d.code, ?2 FROM cache.detected_place AS d"
    " WHERE d.article=?1 AND d.suggested=1"
    " AND NOT EXISTS(SELECT 1 FROM main.place WHERE article=?1 AND code=d.code)"
    " ON CONFLICT(article, kind, value) DO NOTHING";

constexpr const char *suggestedTopicsSql =
    "INSERT INTO main.decision(article, kind, value, decision)"
    " SELECT d.article, 'topic', CAST(d.topic AS TEXT), ?2 FROM cache.detected_topic AS d"
    " WHERE d.article=?1 AND d.suggested=1"
    " AND NOT EXISTS(SELECT 1 FROM main.article_topic WHERE article=?1 AND topic=d.topic)"
    " ON CONFLICT(article, kind, value) DO NOTHING";

} // namespace

DecisionStore::DecisionStore(sqlite3 *handle)
    : m_judgePlace(handle, judgePlaceSql)
    , m_judgeTopic(handle, judgeTopicSql)
    , m_addPlace(handle, addPlaceSql)
    , m_addTopic(handle, addTopicSql)
    , m_withdraw(handle, "DELETE FROM main.decision WHERE article=? AND kind=? AND value=?")
    , m_suggestedPlaces(handle, suggestedPlacesSql)
    , m_suggestedTopics(handle, suggestedTopicsSql)
{}

Result<void> DecisionStore::decide(const QList<ArticleId> &articles, About about,
                                   const QString &value, Verdict verdict)
{
    const QString kind = kindOf(about);
    Statement &statement = statementFor(about, verdict);
    for (const ArticleId article : articles) {
        switch (verdict) {
        case Verdict::Withdraw:
            statement.bind(number(article), kind, value);
            break;
        case Verdict::Add:
            statement.bind(number(article), kind, value, int(Provenance::Added),
                           int(Provenance::Confirmed));
            break;
        case Verdict::Confirm:
            statement.bind(number(article), kind, value, int(Provenance::Confirmed));
            break;
        case Verdict::Reject:
            statement.bind(number(article), kind, value, int(Provenance::Rejected));
            break;
        }
        if (const auto done = statement.run(); !done)
            return done;
    }
    return {};
}

Result<void> DecisionStore::decideSuggested(const QList<ArticleId> &articles, bool confirmed)
{
    const int decision = int(confirmed ? Provenance::Confirmed : Provenance::Rejected);
    for (const ArticleId article : articles) {
        for (Statement *statement : {&m_suggestedPlaces, &m_suggestedTopics}) {
            if (const auto done = statement->bind(number(article), decision).run(); !done)
                return done;
        }
    }
    return {};
}

Statement &DecisionStore::statementFor(About about, Verdict verdict)
{
    const bool isPlace = about == About::Place;
    switch (verdict) {
    case Verdict::Withdraw:
        return m_withdraw;
    case Verdict::Add:
        return isPlace ? m_addPlace : m_addTopic;
    case Verdict::Confirm:
    case Verdict::Reject:
        break;
    }
    return isPlace ? m_judgePlace : m_judgeTopic;
}

} // namespace acervo
