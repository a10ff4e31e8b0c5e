#include "completionpoint.h"

#include "expressions.h"
#include "fieldnames.h"
#include "keywords.h"
#include "querycursor.h"

namespace acervo {

namespace {

using Kind = CompletionPoint::Kind;

// Walks over the units as QueryReader does, up to the one that holds the cursor. It keeps in mind
// whose values a bracket lists, and nothing else of the meaning.
class PointFinder
{
public:
    PointFinder(QStringView text, qsizetype cursor)
        : m_text(text)
        , m_cursor(cursor)
    {}

    CompletionPoint find()
    {
        for (m_text.skipSpace(); !m_text.atEnd() && m_text.position() < m_cursor;
             m_text.skipSpace()) {
            if (takeSign())
                continue;
            if (opensQuote(m_text.peek()) ? takeQuoted({.field = listed()}) : takeRun())
                return m_point;
        }
        const bool goesOn = listed() != Field::Any && !m_isBehindValue;
        return goesOn ? CompletionPoint{Kind::Value, listed(), {}, m_cursor, 0} : CompletionPoint{};
    }

private:
    // What a name before the quotes or brackets says of them.
    struct Owner
    {
        Field field = Field::Any;
        bool isSort = false;
    };

    Field listed() const { return m_lists.isEmpty() ? Field::Any : m_lists.last(); }

    bool takeSign()
    {
        const QChar sign = m_text.peek();
        if (sign == u'(')
            m_lists.append(listed());
        else if (sign == u')' && !m_lists.isEmpty())
            m_lists.removeLast();
        else if (sign != u')' && sign != u'-')
            return false;
        m_isBehindValue = sign == u')';
        m_text.advance();
        return true;
    }

    // True where the point is found.
    bool takeQuoted(const Owner &owner)
    {
        const qsizetype start = m_text.position();
        const bool isClosed = m_text.takeQuoted().isClosed;
        const qsizetype end = m_text.position();
        m_isBehindValue = true;
        const bool isInside = m_cursor > start && (m_cursor < end || !isClosed);
        return isInside && m_cursor <= end &&
               foundValue(owner, m_text.slice(start + 1, m_cursor), start, end);
    }

    bool takeRun()
    {
        const qsizetype start = m_text.position();
        const QString run = m_text.run().toString();
        const qsizetype end = start + run.size();
        const qsizetype colon = listed() == Field::Any ? run.indexOf(u':') : -1;
        if (colon > 0)
            return takeField(start, start + colon, end);
        m_text.advance(run.size());
        m_isBehindValue = !isOrWord(run) && !isAndWord(run);
        if (m_cursor > end)
            return false;
        const QStringView typed = m_text.slice(start, m_cursor);
        if (listed() != Field::Any)
            return foundValue({.field = listed()}, typed, start, end);
        return found({Kind::Name, Field::Any, typed.toString(), start, end - start});
    }

    bool takeField(qsizetype start, qsizetype colon, qsizetype end)
    {
        const QString name = m_text.slice(start, colon).toString();
        const std::optional<Field> field = fieldNamed(name);
        const Owner owner{field.value_or(Field::Any), isSortName(name)};
        const bool isKnown = field || owner.isSort;
        m_text.advance(end - start);
        m_isBehindValue = true;
        if (m_cursor <= colon || (m_cursor <= end && !isKnown)) {
            const qsizetype typedEnd = std::min(m_cursor, colon);
            return found({Kind::Name, Field::Any, m_text.slice(start, typedEnd).toString(), start,
                          colon + 1 - start});
        }
        const bool isBare = end > colon + 1;
        if (isKnown && !isBare && opensQuote(m_text.peek()) && m_cursor > end)
            return takeQuoted(owner);
        if (field && !isBare && m_text.peek() == u'(' && m_cursor > end) {
            m_lists.append(*field);
            m_isBehindValue = false;
            m_text.advance();
            return false;
        }
        return isKnown && m_cursor <= end &&
               foundValue(owner, m_text.slice(colon + 1, m_cursor), colon + 1, end);
    }

    bool foundValue(const Owner &owner, QStringView typed, qsizetype start, qsizetype end)
    {
        if (owner.isSort)
            return found({Kind::Order, Field::Any, typed.toString(), start, end - start});
        if (owner.field == Field::Any)
            return found({});
        return found({Kind::Value, owner.field, typed.toString(), start, end - start});
    }

    bool found(const CompletionPoint &point)
    {
        m_point = point;
        return true;
    }

    QueryCursor m_text;
    const qsizetype m_cursor;
    QList<Field> m_lists; // of the brackets that are open
    bool m_isBehindValue = false;
    CompletionPoint m_point;
};

} // namespace

CompletionPoint completionAt(QStringView text, qsizetype cursor)
{
    return PointFinder(text, cursor).find();
}

} // namespace acervo
