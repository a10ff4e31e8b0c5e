// Query is what is on screen, as a value: a conjunction of clauses and an order. It has one text
// form (queryprinter.h), which a person can read and type (queryparser.h). Any thread.
#pragma once

#include "facet.h"
#include "partialdate.h"

#include <QList>
#include <QString>

#include <optional>

namespace acervo {

enum class Field : quint8 {
    Any, // a bare word: title, summary, text, author; notes too
    Title,
    Summary,
    Text,
    Author,
    Note,
    Country,
    Region,
    Topic,
    Tag,
    Source,
    Lang,
    Url,
    Doi,
    Date,
    Added,
    Collection,
    Is,
    Has,
    Id,
};

enum class SortOrder : quint8 { Newest, Oldest, Relevance, Title, Added, Collection, Unread };

// A stretch of days. Either fixed (from, to: both inclusive, unknown = open) or counted back from
// today ("last-6-months": the six months that end today, inclusive).
struct DateSpan
{
    enum class Unit : quint8 { Days, Weeks, Months, Years };

    PartialDate from;
    PartialDate to;
    int last = 0; // > 0: counted back, from and to are unknown
    Unit unit = Unit::Days;

    struct Days
    {
        qint32 first = 0; // Julian days, inclusive
        qint32 last = 0;
        bool operator==(const Days &) const = default;
    };
    // Open ends give the smallest and largest qint32.
    Days days(QDate today) const;

    bool operator==(const DateSpan &) const = default;
};

// One expression: a leaf, or a combination of others.
struct Expr
{
    enum class Kind : quint8 {
        Word,   // text; field is Any or a text field; prefix: `comm*`
        Phrase, // text: the words between the quotes
        Near,   // text: the words, distance: at most so many words between them
        Value,  // field:text with a canonical value: VE, read, geo.coop, an id
        None,   // field:none
        Known,  // field:any
        Dates,  // field is Date or Added; dates
        And,    // parts, two or more
        Or,     // parts, two or more
        Not,    // parts, exactly one
    };

    Kind kind = Kind::Word;
    Field field = Field::Any;
    QString text;
    bool prefix = false;
    int distance = 0;
    DateSpan dates;
    QList<Expr> parts;

    bool operator==(const Expr &other) const; // not defaulted here, as Expr holds a list of itself

    bool isLeaf() const { return kind < Kind::And; }
};

struct Query
{
    QList<Expr> clauses; // all must hold; a clause is never an And
    SortOrder sort = SortOrder::Newest;

    bool isEmpty() const { return clauses.isEmpty(); }
    bool operator==(const Query &) const = default;
};

// The facet that a field's values belong to; Is and Has are Facet::State, Date is Facet::Year.
std::optional<Facet> facetOf(Field field);
// The field that a click on a facet's value writes.
Field fieldOf(Facet facet);

// The facet that owns the clause: the one that all its leaves are of. Nothing when they differ, or
// when a leaf is of no facet (a word); such a clause belongs to nobody and is always in force.
std::optional<Facet> ownerOf(const Expr &clause);

} // namespace acervo
