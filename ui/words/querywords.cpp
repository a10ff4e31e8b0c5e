#include "querywords.h"

#include <QCoreApplication>

namespace acervo {

namespace {

struct QueryWords
{
    Q_DECLARE_TR_FUNCTIONS(acervo::QueryWords)
};

// A piece of the text may be a pasted page: a hint shows its beginning.
QString shortened(const QString &piece)
{
    constexpr qsizetype longest = 40;
    const QString line = piece.simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + u'…';
}

QString suggested(const QString &sentence, const QString &suggestion)
{
    if (suggestion.isEmpty())
        return sentence;
    return sentence + u' ' + QueryWords::tr("Did you mean “%1”?").arg(suggestion);
}

// `contry:x` → contry
QString fieldIn(const QString &piece)
{
    const qsizetype colon = piece.indexOf(u':');
    return colon > 0 ? piece.left(colon) : piece;
}

} // namespace

QString hintInWords(const QueryHint &hint)
{
    const QString piece = shortened(hint.text);
    switch (hint.code) {
    case QueryHint::Code::UnknownField:
        return suggested(QueryWords::tr("No field “%1”.").arg(fieldIn(piece)), hint.suggestion);
    case QueryHint::Code::UnknownValue:
        return suggested(QueryWords::tr("“%1” is not known.").arg(piece), hint.suggestion);
    case QueryHint::Code::BadDate:
        return QueryWords::tr("“%1” is no date. Write 2023, 2023-02, 2023-02-16 or 2021..2023.")
            .arg(piece);
    case QueryHint::Code::UnclosedQuote:
        return QueryWords::tr("A quotation mark is missing at the end.");
    case QueryHint::Code::UnclosedBracket:
        return QueryWords::tr("A closing bracket is missing.");
    case QueryHint::Code::UnmatchedBracket:
        return QueryWords::tr("A closing bracket has no opening one.");
    case QueryHint::Code::EmptyField:
        return QueryWords::tr("A value is missing after “%1”.").arg(piece);
    case QueryHint::Code::DanglingOperator:
        return QueryWords::tr("“%1” needs something on both sides.").arg(piece);
    case QueryHint::Code::TooDeep:
        return QueryWords::tr("There are too many brackets inside each other; the rest is searched "
                              "as words.");
    }
    return {};
}

} // namespace acervo
