#include "queryparser.h"

#include "expressions.h"
#include "fieldnames.h"
#include "fold.h"
#include "keywords.h"
#include "openquery.h"
#include "querycursor.h"
#include "valuereader.h"

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 64;       // of brackets
constexpr qsizetype maxHints = 64; // a text that is not a query at all must not cost a list of them
constexpr int defaultDistance = 10; // of near(); FTS5's own

// Signs alone (Producers & Markets) are no word that could be looked up, and no clause. An author's
// name is looked up whole, whatever it consists of.
std::optional<Expr> unlessWordless(const Expr &leaf)
{
    const bool isWordless = isTextField(leaf.field) && leaf.field != Field::Author &&
                            !leaf.text.isEmpty() && foldedWords(leaf.text).isEmpty();
    return isWordless ? std::nullopt : std::optional(leaf);
}

// An OR or AND that waits for its right side.
struct Operator
{
    bool isOr = false;
    qsizetype start = 0;
    qsizetype end = 0;
};

// What stands in one pair of brackets, or in the whole text.
struct Group
{
    Field field = Field::Any; // whose values its words are
    int depth = 0;
    QList<Expr> alternatives; // those before the last OR
    QList<Expr> parts;        // those since
    std::optional<Operator> waiting;
};

class Parser
{
public:
    Parser(QStringView text, const FieldValueNames *names)
        : m_cursor(text)
        , m_names(names)
    {}

    ParsedQuery parse()
    {
        const std::optional<Expr> whole = readGroup(Field::Any, 0);
        ParsedQuery parsed;
        if (whole)
            parsed.query.clauses = whole->kind == Expr::Kind::And ? whole->parts : QList{*whole};
        parsed.query.sort = m_sort;
        parsed.wordIsOpen = m_tail != Tail::Closed;
        parsed.openQuery = openQuery(parsed.query, m_tail);
        std::ranges::stable_sort(m_hints, {}, &QueryHint::start);
        parsed.hints = m_hints;
        return parsed;
    }

private:
    std::optional<Expr> readGroup(Field field, int depth);
    bool takeClosingBracket(const Group &group);
    bool takeOperator(Group &group);
    void dropWaiting(Group &group);
    void add(Group &group, const Expr &expr);

    std::optional<Expr> readUnit(Field field, int depth);
    std::optional<Expr> readPositive(Field field, int depth, bool isNegated);
    std::optional<Expr> readBracket(Field field, int depth);
    std::optional<Expr> readField(qsizetype colon, int depth, bool isNegated);
    std::optional<Expr> readNear();
    std::optional<Expr> readSort(qsizetype start, const QString &value, bool isNegated);
    std::optional<Expr> readQuoted(Field field);
    std::optional<Expr> readPlainWord();
    QString takeQuoted();

    std::optional<Expr> leaf(Field field, const QString &text, bool isQuoted, qsizetype start,
                             QStringView fieldAsTyped);
    Expr notAClause(const QString &text, QueryHint::Code code, qsizetype start,
                    const QString &suggestion = {});
    void endUnit(Tail tail) { m_tail = m_cursor.atEnd() ? tail : Tail::Closed; }
    void hint(QueryHint::Code code, qsizetype start, qsizetype length, const QString &text,
              const QString &suggestion = {})
    {
        if (m_hints.size() < maxHints)
            m_hints.append({code, start, length, text, suggestion});
    }

    QueryCursor m_cursor;
    const FieldValueNames *m_names;
    SortOrder m_sort = SortOrder::Newest;
    QList<QueryHint> m_hints;
    Tail m_tail = Tail::Closed;
    bool m_isTooDeep = false; // from here on there are only words
};

std::optional<Expr> Parser::readGroup(Field field, int depth)
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
bool Parser::takeClosingBracket(const Group &group)
{
    if (!m_isTooDeep && group.depth > 0)
        return false;
    if (!m_isTooDeep)
        hint(QueryHint::Code::UnmatchedBracket, m_cursor.position(), 1, u")"_s);
    m_cursor.advance();
    m_tail = Tail::Closed;
    return true;
}

bool Parser::takeOperator(Group &group)
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
void Parser::dropWaiting(Group &group)
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

void Parser::add(Group &group, const Expr &expr)
{
    if (group.waiting && group.waiting->isOr) {
        group.alternatives.append(*allOf(group.parts));
        group.parts.clear();
    }
    group.waiting.reset();
    group.parts.append(expr);
}

std::optional<Expr> Parser::readUnit(Field field, int depth)
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
    if (m_tail == Tail::Word)
        m_tail = Tail::Closed;
    return expr ? std::optional(negated(*expr)) : std::nullopt;
}

std::optional<Expr> Parser::readPositive(Field field, int depth, bool isNegated)
{
    if (m_cursor.peek() == u'(')
        return readBracket(field, depth);
    if (opensQuote(m_cursor.peek()))
        return readQuoted(field);
    const QStringView run = m_cursor.run();
    if (field == Field::Any) {
        if (const std::optional<Expr> near = readNear())
            return near;
        if (const qsizetype colon = run.indexOf(u':'); colon > 0)
            return readField(colon, depth, isNegated);
    }
    const qsizetype start = m_cursor.position();
    m_cursor.advance(run.size());
    return leaf(field, run.toString(), false, start, {});
}

std::optional<Expr> Parser::readBracket(Field field, int depth)
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

// At `name:`, maybe with the beginning of a value behind it.
std::optional<Expr> Parser::readField(qsizetype colon, int depth, bool isNegated)
{
    const qsizetype start = m_cursor.position();
    const QString run = m_cursor.run().toString();
    const QString name = run.first(colon);
    QString value = run.sliced(colon + 1);
    m_cursor.advance(run.size());

    const std::optional<Field> field = fieldNamed(name);
    const bool isSort = isSortName(name);
    if (!field && !isSort) {
        const bool isName = std::ranges::all_of(name, [](QChar c) { return c.isLetter(); });
        if (isName && !value.startsWith(u"//")) // an address is no field
            hint(QueryHint::Code::UnknownField, start, run.size(), run, nearestFieldName(name));
        endUnit(Tail::Closed);
        return unlessWordless(phraseLeaf(Field::Any, run));
    }
    bool isQuoted = false;
    if (value.isEmpty() && m_cursor.peek() == u'(' && field) {
        if (const std::optional<Expr> list = readBracket(*field, depth))
            return list;
    } else if (value.isEmpty() && opensQuote(m_cursor.peek())) {
        isQuoted = true;
        value = takeQuoted();
    }
    if (value.isEmpty() && m_isTooDeep)
        return phraseLeaf(Field::Any, run);
    if (value.isEmpty())
        return notAClause(run, QueryHint::Code::EmptyField, start);
    if (isSort)
        return readSort(start, value, isNegated);
    return leaf(*field, value, isQuoted, start, name);
}

std::optional<Expr> Parser::readSort(qsizetype start, const QString &value, bool isNegated)
{
    const std::optional<SortOrder> order = sortNamed(value);
    if (!order || isNegated)
        return notAClause(u"sort:"_s + value, QueryHint::Code::UnknownValue, start,
                          order ? QString() : nearestSort(value));
    m_sort = *order;
    m_tail = Tail::Closed;
    return std::nullopt;
}

// near(words, 5); nothing when it is not well formed, and the word near stands before a bracket.
std::optional<Expr> Parser::readNear()
{
    constexpr QStringView head = u"near(";
    if (m_cursor.rest()
            .first(std::min(head.size(), m_cursor.rest().size()))
            .compare(head, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QStringView rest = m_cursor.rest().sliced(head.size());
    const auto ends = [](QChar c) { return c == u'(' || c == u')' || opensQuote(c); };
    const auto end = std::ranges::find_if(rest, ends);
    if (end == rest.end() || *end != u')')
        return std::nullopt;
    const QStringView inside = rest.first(end - rest.begin());
    Expr near;
    near.kind = Expr::Kind::Near;
    near.distance = defaultDistance;
    near.text = inside.trimmed().toString();
    if (const qsizetype comma = inside.lastIndexOf(u','); comma >= 0) {
        bool isNumber = false;
        const uint distance = inside.sliced(comma + 1).trimmed().toUShort(&isNumber);
        if (isNumber) {
            near.distance = static_cast<int>(distance);
            near.text = inside.first(comma).trimmed().toString();
        }
    }
    if (foldedWords(near.text).isEmpty())
        return std::nullopt;
    m_cursor.advance(head.size() + inside.size() + 1);
    endUnit(Tail::Closed);
    return near;
}

std::optional<Expr> Parser::readQuoted(Field field)
{
    const qsizetype start = m_cursor.position();
    const QString text = takeQuoted();
    if (text.isEmpty())
        return std::nullopt;
    return leaf(field, text, true, start, {});
}

QString Parser::takeQuoted()
{
    const qsizetype start = m_cursor.position();
    const QueryCursor::Quoted quoted = m_cursor.takeQuoted();
    if (!quoted.isClosed) {
        const QString text = m_cursor.since(start).toString();
        hint(QueryHint::Code::UnclosedQuote, start, text.size(), text);
    }
    return quoted.text;
}

// Below too many brackets.
std::optional<Expr> Parser::readPlainWord()
{
    if (m_cursor.peek() == u'(') {
        m_cursor.advance();
        return std::nullopt;
    }
    if (opensQuote(m_cursor.peek()))
        return readQuoted(Field::Any);
    const QString run = m_cursor.run().toString();
    m_cursor.advance(run.size());
    return unlessWordless(textLeaf(Field::Any, run));
}

std::optional<Expr> Parser::leaf(Field field, const QString &text, bool isQuoted, qsizetype start,
                                 QStringView fieldAsTyped)
{
    const auto read = readValue(field, text, isQuoted, m_names);
    if (!read) {
        const QString name = fieldAsTyped.isEmpty() ? fieldName(field) : fieldAsTyped.toString();
        return notAClause(name + u':' + text, read.error().code, start, read.error().suggestion);
    }
    const std::optional<Expr> expr = unlessWordless(*read);
    const bool isOpen = expr && expr->kind == Expr::Kind::Word && !expr->prefix;
    endUnit(isOpen ? Tail::Word : Tail::Closed);
    return expr;
}

Expr Parser::notAClause(const QString &text, QueryHint::Code code, qsizetype start,
                        const QString &suggestion)
{
    const QString piece = m_cursor.since(start).toString();
    hint(code, start, piece.size(), piece, suggestion);
    endUnit(Tail::Unfinished);
    return phraseLeaf(Field::Any, text);
}

} // namespace

ParsedQuery parseQuery(QStringView text, const FieldValueNames *names)
{
    return Parser(text, names).parse();
}

} // namespace acervo
