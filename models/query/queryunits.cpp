#include "expressions.h"
#include "fieldnames.h"
#include "fold.h"
#include "keywords.h"
#include "queryreader.h"
#include "valuereader.h"

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultDistance = 10; // of near(); FTS5's own

// Signs alone (Producers & Markets) are no word that could be looked up, and no clause. An author's
// name is looked up whole, whatever it consists of.
std::optional<Expr> unlessWordless(const Expr &leaf)
{
    const bool isWordless = isTextField(leaf.field) && leaf.field != Field::Author &&
                            !leaf.text.isEmpty() && foldedWords(leaf.text).isEmpty();
    return isWordless ? std::nullopt : std::optional(leaf);
}

} // namespace

std::optional<Expr> QueryReader::readPositive(Field field, int depth, bool isNegated)
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

// At `name:`, maybe with the beginning of a value behind it.
std::optional<Expr> QueryReader::readField(qsizetype colon, int depth, bool isNegated)
{
    const qsizetype start = m_cursor.position();
    const QString run = m_cursor.run().toString();
    const QString name = run.first(colon);
    QString value = run.sliced(colon + 1);
    m_cursor.advance(run.size());

    const std::optional<Field> field = fieldNamed(name);
    const bool isSort = isSortName(name);
    if (!field && !isSort)
        return readUnknownField(start, name, value);
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

// Something with a colon: a slip of the finger, an address (https://…), a time (12:30).
std::optional<Expr> QueryReader::readUnknownField(qsizetype start, const QString &name,
                                                  const QString &value)
{
    const QString whole = name + u':' + value;
    const bool isName = std::ranges::all_of(name, [](QChar c) { return c.isLetter(); });
    if (isName && !value.startsWith(u"//") && m_hints.size() < maxHints)
        hint(QueryHint::Code::UnknownField, start, whole.size(), whole, nearestFieldName(name));
    endUnit(Tail::Closed);
    return unlessWordless(phraseLeaf(Field::Any, whole));
}

std::optional<Expr> QueryReader::readSort(qsizetype start, const QString &value, bool isNegated)
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
std::optional<Expr> QueryReader::readNear()
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

std::optional<Expr> QueryReader::readQuoted(Field field)
{
    const qsizetype start = m_cursor.position();
    const QString text = takeQuoted();
    if (text.isEmpty())
        return std::nullopt;
    return leaf(field, text, true, start, {});
}

QString QueryReader::takeQuoted()
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
std::optional<Expr> QueryReader::readPlainWord()
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

std::optional<Expr> QueryReader::leaf(Field field, const QString &text, bool isQuoted,
                                      qsizetype start, QStringView fieldAsTyped)
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

Expr QueryReader::notAClause(const QString &text, QueryHint::Code code, qsizetype start,
                             const QString &suggestion)
{
    const QString piece = m_cursor.since(start).toString();
    hint(code, start, piece.size(), piece, suggestion);
    endUnit(Tail::Unfinished);
    return phraseLeaf(Field::Any, text);
}

} // namespace acervo
