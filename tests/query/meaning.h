// meaningOf() writes an expression out unambiguously, so that a test can say what a text means.
#pragma once

#include "query.h"

namespace acervo {

inline QString meaningOf(const DateSpan &span)
{
    if (span.last > 0)
        return QStringLiteral("last %1 %2").arg(span.last).arg("dwmy"[static_cast<int>(span.unit)]);
    return span.from.toIso() + QStringLiteral("..") + span.to.toIso();
}

inline QString meaningOf(const Expr &expr)
{
    static const char *const kinds[] = {"word",  "phrase", "near", "value", "none",
                                        "known", "dates",  "and",  "or",    "not"};
    static const char *const fields[] = {"",       "title",      "summary", "text",  "author",
                                         "note",   "country",    "region",  "topic", "tag",
                                         "source", "lang",       "url",     "doi",   "date",
                                         "added",  "collection", "is",      "has",   "id"};
    QStringList parts;
    if (expr.field != Field::Any)
        parts.append(QString::fromLatin1(fields[static_cast<int>(expr.field)]));
    if (!expr.text.isEmpty())
        parts.append(expr.text + (expr.prefix ? QStringLiteral("*") : QString()));
    if (expr.kind == Expr::Kind::Near)
        parts.append(QString::number(expr.distance));
    if (expr.kind == Expr::Kind::Dates)
        parts.append(meaningOf(expr.dates));
    for (const Expr &part : expr.parts)
        parts.append(meaningOf(part));
    return QString::fromLatin1(kinds[static_cast<int>(expr.kind)]) + u'[' +
           parts.join(QStringLiteral("|")) + u']';
}

inline QString meaningOf(const Query &query)
{
    static const char *const sorts[] = {"newest", "oldest",     "relevance", "title",
                                        "added",  "collection", "unread"};
    QStringList parts;
    for (const Expr &clause : query.clauses)
        parts.append(meaningOf(clause));
    if (query.sort != SortOrder::Newest)
        parts.append(QStringLiteral("sort ") +
                     QString::fromLatin1(sorts[static_cast<int>(query.sort)]));
    return parts.join(u' ');
}

} // namespace acervo
