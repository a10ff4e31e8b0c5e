#include "queryprinter.h"

#include "datespans.h"
#include "expressions.h"
#include "fieldnames.h"
#include "keywords.h"

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString text)
{
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

// The leaf without its field.
QString printValue(const Expr &leaf)
{
    switch (leaf.kind) {
    case Expr::Kind::Word:
        return leaf.prefix ? leaf.text + u'*' : leaf.text;
    case Expr::Kind::Phrase:
        return quoted(leaf.text);
    case Expr::Kind::Near:
        return QStringLiteral("near(%1, %2)").arg(leaf.text).arg(leaf.distance);
    case Expr::Kind::Value:
        return isBare(leaf.field, leaf.text) ? leaf.text : quoted(leaf.text);
    case Expr::Kind::None:
        return u"none"_s;
    case Expr::Kind::Known:
        return u"any"_s;
    case Expr::Kind::Dates:
        return printDateSpan(leaf.dates);
    default:
        return {};
    }
}

QString printLeaf(const Expr &leaf)
{
    const QString name = fieldName(leaf.field);
    return name.isEmpty() ? printValue(leaf) : name + u':' + printValue(leaf);
}

QString joined(const QList<Expr> &parts, QString (*print)(const Expr &), QStringView between)
{
    QString text;
    for (const Expr &part : parts) {
        if (!text.isEmpty())
            text += between;
        text += print(part);
    }
    return text;
}

// Leaves of one field, which is then written once: country:(VE OR CU).
bool isList(const Expr &expr)
{
    return expr.kind == Expr::Kind::Or && expr.parts.first().field != Field::Any &&
           std::ranges::all_of(expr.parts, [&](const Expr &part) {
               return part.isLeaf() && part.field == expr.parts.first().field;
           });
}

QString printList(const Expr &expr)
{
    return fieldName(expr.parts.first().field) + u":("_s + joined(expr.parts, printValue, u" OR ") +
           u')';
}

// As a part of a conjunction, or behind a minus: what binds weaker stands in brackets.
QString printTight(const Expr &expr)
{
    const bool isLoose = !expr.isLeaf() && expr.kind != Expr::Kind::Not && !isList(expr);
    return isLoose ? u'(' + printExpr(expr) + u')' : printExpr(expr);
}

} // namespace

QString printExpr(const Expr &expr)
{
    if (expr.isLeaf())
        return printLeaf(expr);
    if (expr.parts.isEmpty())
        return {};
    switch (expr.kind) {
    case Expr::Kind::Not:
        return u'-' + printTight(expr.parts.first());
    case Expr::Kind::And:
        return joined(expr.parts, printTight, u" ");
    default:
        break;
    }
    return isList(expr) ? printList(expr) : joined(expr.parts, printExpr, u" OR ");
}

QString printQuery(const Query &query)
{
    QString text = query.clauses.size() == 1 ? printExpr(query.clauses.first())
                                             : joined(query.clauses, printTight, u" ");
    if (query.sort != SortOrder::Newest) {
        if (!text.isEmpty())
            text += u' ';
        text += u"sort:"_s + sortName(query.sort);
    }
    return text;
}

} // namespace acervo
