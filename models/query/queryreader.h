// The QueryReader goes through the text of a query once, from left to right. One thread, used once.
// Inner header of `query`: use queryparser.h. Groups, operators and brackets are in
// queryreader.cpp, the units between them in queryunits.cpp.
#pragma once

#include "openquery.h"
#include "querycursor.h"
#include "queryparser.h"

namespace acervo {

class QueryReader
{
public:
    QueryReader(QStringView text, const FieldValueNames *names)
        : m_cursor(text)
        , m_names(names)
    {}

    ParsedQuery read();

private:
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

    std::optional<Expr> readGroup(Field field, int depth);
    bool takeClosingBracket(const Group &group);
    bool takeOperator(Group &group);
    void dropWaiting(Group &group);
    static void add(Group &group, const Expr &expr);
    std::optional<Expr> readUnit(Field field, int depth);
    std::optional<Expr> readBracket(Field field, int depth);

    std::optional<Expr> readPositive(Field field, int depth, bool isNegated);
    std::optional<Expr> readField(qsizetype colon, int depth, bool isNegated);
    std::optional<Expr> readUnknownField(qsizetype start, const QString &name,
                                         const QString &value);
    std::optional<Expr> readSort(qsizetype start, const QString &value, bool isNegated);
    std::optional<Expr> readNear();
    std::optional<Expr> readQuoted(Field field);
    std::optional<Expr> readPlainWord();
    QString takeQuoted();
    std::optional<Expr> leaf(Field field, const QString &text, bool isQuoted, qsizetype start,
                             QStringView fieldAsTyped);
    Expr notAClause(const QString &text, QueryHint::Code code, qsizetype start,
                    const QString &suggestion = {});

    void endUnit(Tail tail) { m_tail = m_cursor.atEnd() ? tail : Tail::Closed; }
    void hint(QueryHint::Code code, qsizetype start, qsizetype length, const QString &text,
              const QString &suggestion = {});

    // A text that is not a query at all must not cost a list of hints.
    static constexpr qsizetype maxHints = 64;

    QueryCursor m_cursor;
    const FieldValueNames *m_names;
    SortOrder m_sort = SortOrder::Newest;
    QList<QueryHint> m_hints;
    Tail m_tail = Tail::Closed;
    bool m_isTooDeep = false; // from here on there are only words
};

} // namespace acervo
