#include "relevance.h"

#include "leafmatch.h"
#include "matchorder.h"
#include "radixsort.h"

#include <algorithm>
#include <cmath>

namespace acervo {

namespace {

constexpr quint32 titleWeight = 8;
constexpr quint32 summaryWeight = 3;
constexpr quint32 otherWeight = 1;

// Of one word; its weight goes on top. Fine enough to tell 100,000 articles from 100,100.
constexpr double parts = 1000;
constexpr qsizetype mostWords = 64;
constexpr qsizetype mostLookedInto = 400'000;

struct Sought
{
    Expr leaf;
    qsizetype count = 0; // articles that have it
    quint32 rarity = 0;
};

using Scores = std::vector<quint32>; // by slot

// A name of an author is a value of the columns where it is whole; then it tells as much as others.
void collect(const Expr &expr, QList<Expr> &leaves)
{
    switch (expr.kind) {
    case Expr::Kind::Word:
    case Expr::Kind::Phrase:
    case Expr::Kind::Near:
        if (!leaves.contains(expr) && leaves.size() < mostWords)
            leaves.append(expr);
        break;
    case Expr::Kind::And:
    case Expr::Kind::Or:
        for (const Expr &part : expr.parts)
            collect(part, leaves);
        break;
    default:
        break;
    }
}

quint32 weightIn(Field field)
{
    switch (field) {
    case Field::Title:
        return titleWeight;
    case Field::Summary:
        return summaryWeight;
    default:
        return otherWeight;
    }
}

// Adds up what one query's words give.
class Scoring
{
public:
    Scoring(const Columns &columns, Evaluator &evaluator, const Evaluation &evaluation)
        : m_evaluator(evaluator)
        , m_evaluation(evaluation)
        , m_articles(evaluation.scope.count())
        , m_scores(size_t(columns.slotCount()))
    {}

    Result<void> addAll();
    const Scores &scores() const { return m_scores; }

private:
    Result<std::vector<Sought>> rarestFirst() const;
    Result<void> addPlaces(const Sought &sought);

    Result<Bitmap> found(const Expr &leaf) const
    {
        return m_evaluator.matching(leaf, m_evaluation.today);
    }
    void add(const Bitmap &where, quint32 score)
    {
        Bitmap scored = where;
        (scored &= m_evaluation.matches).forEach([&](Slot slot) { m_scores[slot] += score; });
    }

    Evaluator &m_evaluator;
    const Evaluation &m_evaluation;
    const qsizetype m_articles;
    qsizetype m_lookedInto = 0;
    Scores m_scores;
};

Result<std::vector<Sought>> Scoring::rarestFirst() const
{
    QList<Expr> leaves;
    for (const Expr &clause : m_evaluation.query.clauses)
        collect(clause, leaves);
    std::vector<Sought> all;
    for (const Expr &leaf : leaves) {
        const auto matches = found(leaf);
        if (!matches)
            return std::unexpected(matches.error());
        const qsizetype count = matches->count();
        const double rarity = std::log(1 + double(m_articles) / double(qMax(count, qsizetype(1))));
        all.push_back({.leaf = leaf, .count = count, .rarity = quint32(rarity * parts)});
    }
    std::ranges::stable_sort(all, {}, &Sought::count);
    return all;
}

Result<void> Scoring::addAll()
{
    return rarestFirst().and_then([this](const std::vector<Sought> &all) -> Result<void> {
        for (const Sought &sought : all) {
            if (const auto added = addPlaces(sought); !added)
                return added;
        }
        return {};
    });
}

Result<void> Scoring::addPlaces(const Sought &sought)
{
    const auto anywhere = found(sought.leaf);
    if (!anywhere)
        return std::unexpected(anywhere.error());
    add(*anywhere, sought.rarity * weightIn(sought.leaf.field));
    if (sought.leaf.field != Field::Any)
        return {};
    Bitmap counted(anywhere->size());
    for (const Field field : {Field::Title, Field::Summary}) {
        m_lookedInto += sought.count;
        if (m_lookedInto > mostLookedInto)
            break;
        Expr inField = sought.leaf;
        inField.field = field;
        auto there = found(inField);
        if (!there)
            return std::unexpected(there.error());
        there->subtract(counted);
        add(*there, sought.rarity * (weightIn(field) - otherWeight));
        counted |= *there;
    }
    return {};
}

} // namespace

Result<std::vector<Slot>> matchesByRelevance(const Columns &columns, Evaluator &evaluator,
                                             const Evaluation &evaluation)
{
    Scoring scoring(columns, evaluator, evaluation);
    if (const auto scored = scoring.addAll(); !scored)
        return std::unexpected(scored.error());

    std::vector<Slot> order = orderedMatches(columns, evaluation);
    const Scores &scores = scoring.scores();
    quint32 best = 0;
    for (const Slot slot : order)
        best = qMax(best, scores[slot]);
    std::vector<KeyedSlot> keyed(order.size());
    std::ranges::transform(order, keyed.begin(),
                           [&](Slot slot) { return KeyedSlot{best - scores[slot], slot}; });
    radixSort(keyed, int(std::bit_width(best)));
    std::ranges::transform(keyed, order.begin(), &KeyedSlot::slot);
    return order;
}

} // namespace acervo
