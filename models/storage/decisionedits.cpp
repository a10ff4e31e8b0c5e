#include "decisionedits.h"

#include "editedarticles.h"
#include "lexiconstore.h"
#include "placemix.h"
#include "storabletext.h"

namespace acervo {

namespace {

using About = DecisionRecord::About;

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirm:
        return QStringLiteral("confirm");
    case Verdict::Reject:
        return QStringLiteral("reject");
    case Verdict::Add:
        return QStringLiteral("add");
    case Verdict::Withdraw:
        break;
    }
    return QStringLiteral("withdraw");
}

QString cleanedValue(const Decision &decision)
{
    if (decision.about == About::Topic)
        return storableText(decision.value).simplified();
    const QString code = decision.value.toUpper();
    return placeValue(code) == 0 ? QString() : code;
}

QJsonObject argumentsFor(const QList<ArticleId> &ids, const QList<Decision> &decisions)
{
    QJsonObject arguments = articleArguments(ids);
    arguments.insert(QStringLiteral("decisions"), decisions.size());
    const bool isOneVerdict = std::ranges::all_of(decisions, [&](const Decision &decision) {
        return decision.verdict == decisions.first().verdict;
    });
    if (isOneVerdict)
        arguments.insert(QStringLiteral("verdict"), nameOf(decisions.first().verdict));
    if (decisions.size() == 1) {
        const bool isPlace = decisions.first().about == About::Place;
        arguments.insert(isPlace ? QStringLiteral("place") : QStringLiteral("topic"),
                         decisions.first().value);
    }
    return arguments;
}

} // namespace

DecisionEdits::DecisionEdits(const Connection &connection, ChangeMaker &changes, JournalIds &ids,
                             TopicNames &topics)
    : m_connection(connection)
    , m_edit(connection, changes, ids)
    , m_articles(connection.handle())
    , m_decisions(connection.handle())
    , m_topics(topics)
{}

Result<EditOutcome> DecisionEdits::decide(const QList<ArticleId> &ids,
                                          const QList<Decision> &decisions)
{
    const auto articles = existingArticles(m_articles, ids);
    if (!articles)
        return std::unexpected(articles.error());
    QList<Decision> clean;
    for (Decision decision : decisions) {
        decision.value = cleanedValue(decision);
        if (!decision.value.isEmpty())
            clean.append(decision);
    }
    if (clean.isEmpty())
        return EditOutcome();
    // Names are made before: they stay when the step is undone, as other articles may have them.
    QStringList values;
    const auto name = [&]() -> Result<void> {
        for (const Decision &decision : std::as_const(clean)) {
            const auto value = storedValue(decision);
            if (!value)
                return std::unexpected(value.error());
            values.append(*value);
        }
        return {};
    };
    const auto each = [&](const QList<ArticleId> &part) -> Result<void> {
        for (qsizetype i = 0; i < clean.size(); ++i) {
            if (values[i].isEmpty())
                continue;
            const auto done = m_decisions.decide(part, clean[i].about, values[i], clean[i].verdict);
            if (!done)
                return done;
        }
        return {};
    };
    return m_edit.runOver(*articles,
                          {.kind = QStringLiteral("decide"),
                           .arguments = argumentsFor(*articles, clean),
                           .prepare = name,
                           .run = {},
                           .extend = {}},
                          each);
}

Result<EditOutcome> DecisionEdits::decideSuggested(const QList<ArticleId> &ids, bool confirmed)
{
    const auto articles = existingArticles(m_articles, ids);
    if (!articles)
        return std::unexpected(articles.error());
    QJsonObject arguments = articleArguments(*articles);
    arguments.insert(QStringLiteral("suggested"), true);
    arguments.insert(QStringLiteral("verdict"),
                     nameOf(confirmed ? Verdict::Confirm : Verdict::Reject));
    return m_edit.runOver(
        *articles,
        {.kind = QStringLiteral("decide"),
         .arguments = arguments,
         .prepare = {},
         .run = {},
         .extend = {}},
        [&](const QList<ArticleId> &part) { return m_decisions.decideSuggested(part, confirmed); });
}

Result<EditOutcome> DecisionEdits::setLexicon(const QString &text, const QJsonObject &arguments)
{
    return m_edit.run({.kind = QStringLiteral("lexicon"),
                       .arguments = arguments,
                       .prepare = {},
                       .run = [&] { return LexiconStore(m_connection).set(storableText(text)); },
                       .extend = {}});
}

// Empty where nothing can be meant: a topic that is not there can be added only.
Result<QString> DecisionEdits::storedValue(const Decision &decision)
{
    if (decision.about == About::Place)
        return decision.value;
    const auto topic = decision.verdict == Verdict::Add
                           ? m_topics.idOf(decision.value).transform([](FacetValue id) {
                                 return std::optional(id);
                             })
                           : m_topics.find(decision.value);
    return topic.transform(
        [](const std::optional<FacetValue> &id) { return id ? QString::number(*id) : QString(); });
}

} // namespace acervo
