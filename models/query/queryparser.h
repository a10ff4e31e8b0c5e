// The query language, text to Query. Parsing never fails: what is no clause is a word, with a hint.
//
//   query   := clause*            all must hold; OR binds weaker: a b OR c = (a b) OR c
//   clause  := ['-'] unit
//   unit    := word | word'*' | '"' words '"' | '(' query ')' | near | field ':' values
//   near    := 'near(' words ',' number ')'
//   values  := value | '(' value (('OR'|'AND') value)* ')' | 'none' | 'any'
//   value   := word | '"' words '"' | dates
//   dates   := date | date '..' date | date '..' | '..' date
//            | ('>='|'<='|'>'|'<') date | 'last-' n '-' unit
//   date    := YYYY | YYYY-MM | YYYY-MM-DD
//   sort    := 'sort:' ('newest'|'oldest'|'relevance'|'title'|'added')
//
// Within the values of a field brackets and - may stand, too: topic:(a OR (b -c)). Words side by
// side there must all match, as anywhere. AND between clauses says nothing more, and Y, E and ET
// are words there. “ ” « » are quotes as well; a " within "…" is doubled. Signs alone (&) are no
// word and are left out. The shape of the result is that of expressions.h: no clause is an And, so
// topic:(a AND b) is two clauses.
//
// Field names, `none`, `any`, AND, OR, sort orders and states are known in English, Spanish,
// Portuguese and French, whatever the language of the window.
#pragma once

#include "openquery.h"

#include <QList>

namespace acervo {

// Turns what a person types as a value into its canonical form: "Cuba" → "CU". Handed in, as the
// names of places live elsewhere. Called from the thread that parses.
class FieldValueNames
{
public:
    virtual ~FieldValueNames() = default;
    // Nothing when the field's values are free (topics, tags) or the name is not known.
    virtual std::optional<QString> canonical(Field field, QStringView typed) const = 0;
};

struct QueryHint
{
    enum class Code : quint8 {
        UnknownField, // `contry:x`; suggestion: the nearest field name
        UnknownValue, // `is:blue`, `country:Atlantis`; suggestion may be empty
        BadDate,      // `date:2023-13`
        UnclosedQuote,
        UnclosedBracket,
        UnmatchedBracket, // a `)` too many
        EmptyField,       // `topic:` and nothing after it
        DanglingOperator, // OR with nothing on one side
        TooDeep,          // brackets nested beyond the limit; the rest is taken as words
    };
    Code code{};
    qsizetype start = 0; // UTF-16 units in the text
    qsizetype length = 0;
    QString text; // the piece itself
    QString suggestion;

    bool operator==(const QueryHint &) const = default;
};

struct ParsedQuery
{
    Query query;
    QList<QueryHint> hints;
    // The text ends in a bare word that is still being typed, or in what is not a clause yet
    // (`country:Ven`, `topic:`). `openQuery` is the query with that word as a prefix, or without
    // that piece. It is the query itself when nothing is open.
    Tail tail = Tail::Closed;
    Query openQuery;

    bool isOpen() const { return tail != Tail::Closed; }
};

// `names` may be null.
ParsedQuery parseQuery(QStringView text, const FieldValueNames *names = nullptr);

} // namespace acervo
