#include "queryreader.h"

#include "expressions.h"
#include "keywords.h"

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 64; // of brackets

} // namespace

ParsedQuery QueryReader::read()
{
    const std::optional<Expr> whole = readGroup(Field::Any, 0);
    ParsedQuery parsed;
    if (whole)
        parsed.query.clauses = whole->kind == Expr::Kind::And ? whole->parts : QList{*whole};
    parsed.query.sort = m_sort;
    parsed.tail = m_tail;
    parsed.openQuery = openQuery(parsed.query, m_tail);
    std::ranges::stable_sort(m_hints, {}, &QueryHint::start);
    parsed.hints = m_hints;
    return parsed;
}

std::optional<Expr> QueryReader::readGroup(Field field, int depth)
{
    Group group;
    group.field = field;
    group.depth = depth;
    for (m_cursor.skipSpace(); !m_cursor.atEnd(); m_cursor.skipSpace()) {
        if (m_cursor.peek() == u')') {
            if (takeClosingBracket(group))
                continue;
            break;
        }
        if (takeOperator(group))
            continue;
        if (const std::optional<Expr> unit = readUnit(field, depth))
            add(group, *unit);
    }
    dropWaiting(group);
    if (const std::optional<Expr> last = allOf(group.parts))
        group.alternatives.append(*last);
    return anyOf(group.alternatives);
}

// False at a bracket that ends the group.
bool QueryReader::takeClosingBracket(const Group &group)
{
    if (!m_isTooDeep && group.depth > 0)
        return false;
    if (!m_isTooDeep)
        hint(QueryHint::Code::UnmatchedBracket, m_cursor.position(), 1, u")"_s);
    m_cursor.advance();
    m_tail = Tail::Closed;
    return true;
}

bool QueryReader::takeOperator(Group &group)
{
    const QChar first = m_cursor.peek();
    if (m_isTooDeep || first < u'A' || first > u'Z')
        return false;
    const QStringView run = m_cursor.run();
    // Between clauses AND says nothing, and a lone Y or E is a word (vitamin E).
    const bool isAnd = group.field == Field::Any ? run == u"AND" : isAndWord(run);
    if (!isOrWord(run) && !isAnd)
        return false;
    dropWaiting(group);
    const qsizetype start = m_cursor.position();
    m_cursor.advance(run.size());
    group.waiting = Operator{!isAnd, start, m_cursor.position()};
    if (group.parts.isEmpty())
        dropWaiting(group);
    return true;
}

// An operator that lacks one of its sides is a word.
void QueryReader::dropWaiting(Group &group)
{
    if (!group.waiting)
        return;
    const Operator op = *group.waiting;
    group.waiting.reset();
    const QString text = m_cursor.slice(op.start, op.end).toString();
    hint(QueryHint::Code::DanglingOperator, op.start, text.size(), text);
    group.parts.append(phraseLeaf(Field::Any, text));
    if (op.end == m_cursor.size())
        m_tail = Tail::Operator;
}

void QueryReader::add(Group &group, const Expr &expr)
{
    if (group.waiting && group.waiting->isOr) {
        group.alternatives.append(*allOf(group.parts));
        group.parts.clear();
    }
    group.waiting.reset();
    group.parts.append(expr);
}

std::optional<Expr> QueryReader::readUnit(Field field, int depth)
{
    m_tail = Tail::Closed;
    if (m_isTooDeep)
        return readPlainWord();
    const bool isNegated =
        m_cursor.peek() == u'-' && !m_cursor.peek(1).isSpace() && m_cursor.peek(1) != u')';
    if (!isNegated)
        return readPositive(field, depth, false);
    m_cursor.advance();
    const std::optional<Expr> expr = readPositive(field, depth, true);
    // A word that begins to be excluded excludes nothing but itself.
    if (m_tail == Tail::Word || m_tail == Tail::Operator)
        m_tail = Tail::Closed;
    return expr ? std::optional(negated(*expr)) : std::nullopt;
}

std::optional<Expr> QueryReader::readBracket(Field field, int depth)
{
    const qsizetype start = m_cursor.position();
    if (depth == maxDepth) {
        m_isTooDeep = true;
        hint(QueryHint::Code::TooDeep, start, m_cursor.size() - start, m_cursor.rest().toString());
        return std::nullopt;
    }
    m_cursor.advance();
    const std::optional<Expr> inner = readGroup(field, depth + 1);
    if (!m_cursor.atEnd()) {
        m_cursor.advance();
        m_tail = Tail::Closed;
    } else if (!m_isTooDeep) {
        hint(QueryHint::Code::UnclosedBracket, start, 1, u"("_s);
    }
    return inner;
}

void QueryReader::hint(QueryHint::Code code, qsizetype start, qsizetype length, const QString &text,
                       const QString &suggestion)
{
    if (m_hints.size() < maxHints)
        m_hints.append({code, start, length, text, suggestion});
}

} // namespace acervo
