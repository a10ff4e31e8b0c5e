#include "expressions.h"

#include "keywords.h"

#include <algorithm>

namespace acervo {

namespace {

std::optional<Expr> combined(Expr::Kind kind, const QList<Expr> &parts)
{
    Expr whole;
    whole.kind = kind;
    for (const Expr &part : parts) {
        if (part.kind == kind)
            whole.parts += part.parts;
        else
            whole.parts.append(part);
    }
    if (whole.parts.isEmpty())
        return std::nullopt;
    return whole.parts.size() == 1 ? whole.parts.first() : whole;
}

Expr leaf(Expr::Kind kind, Field field, const QString &text)
{
    Expr expr;
    expr.kind = kind;
    expr.field = field;
    expr.text = text;
    return expr;
}

} // namespace

bool opensQuote(QChar c) { return c == u'"' || c == u'“' || c == u'„' || c == u'«'; }

bool isBare(Field field, QStringView text)
{
    const auto isSpecial = [](QChar c) {
        return c == u'(' || c == u')' || c == u':' || opensQuote(c) || c.isSpace();
    };
    return !text.isEmpty() && !text.startsWith(u'-') && !text.endsWith(u'*') &&
           std::ranges::none_of(text, isSpecial) && !isOrWord(text) && !isAndWord(text) &&
           (field == Field::Any || (!meansNone(text) && !meansAny(text)));
}

Expr textLeaf(Field field, const QString &text)
{
    return leaf(isBare(field, text) ? Expr::Kind::Word : Expr::Kind::Phrase, field, text);
}

Expr phraseLeaf(Field field, const QString &text) { return leaf(Expr::Kind::Phrase, field, text); }

Expr valueLeaf(Field field, const QString &text) { return leaf(Expr::Kind::Value, field, text); }

Expr datesLeaf(Field field, const DateSpan &dates)
{
    Expr expr = leaf(Expr::Kind::Dates, field, {});
    expr.dates = dates;
    return expr;
}

std::optional<Expr> allOf(const QList<Expr> &parts) { return combined(Expr::Kind::And, parts); }

std::optional<Expr> anyOf(const QList<Expr> &parts) { return combined(Expr::Kind::Or, parts); }

Expr negated(const Expr &expr)
{
    if (expr.kind == Expr::Kind::Not)
        return expr.parts.first();
    Expr whole;
    whole.kind = Expr::Kind::Not;
    whole.parts.append(expr);
    return whole;
}

} // namespace acervo
