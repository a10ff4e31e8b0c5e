#include "dossierwords.h"

#include "countwords.h"
#include "dateinwords.h"
#include "facetwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace acervo {

namespace {

struct DossierWords
{
    Q_DECLARE_TR_FUNCTIONS(acervo::DossierWords)
};

QString quoted(const QString &text) { return DossierWords::tr("“%1”").arg(text); }

QString datesInWords(const Expr &expr)
{
    const DateSpan &span = expr.dates;
    QString words;
    if (span.last > 0) {
        const char *units[] = {QT_TRANSLATE_NOOP("acervo::DossierWords", "the last %1 days"),
                               QT_TRANSLATE_NOOP("acervo::DossierWords", "the last %1 weeks"),
                               QT_TRANSLATE_NOOP("acervo::DossierWords", "the last %1 months"),
                               QT_TRANSLATE_NOOP("acervo::DossierWords", "the last %1 years")};
        words = DossierWords::tr(units[int(span.unit)]).arg(span.last);
    } else if (span.from == span.to) {
        words = dateInWords(span.from);
    } else if (!span.from.isKnown()) {
        words = DossierWords::tr("until %1").arg(dateInWords(span.to));
    } else if (!span.to.isKnown()) {
        words = DossierWords::tr("since %1").arg(dateInWords(span.from));
    } else {
        words = DossierWords::tr("%1 to %2").arg(dateInWords(span.from), dateInWords(span.to));
    }
    return expr.field == Field::Added ? DossierWords::tr("added %1").arg(words) : words;
}

QString valueInWords(const Expr &expr, const PlaceName &placeName)
{
    switch (expr.field) {
    case Field::Country:
    case Field::Region:
        return placeName(expr.text);
    case Field::Lang:
        return languageInWords(expr.text);
    case Field::Topic:
        return DossierWords::tr("topic “%1”").arg(expr.text);
    case Field::Tag:
        return DossierWords::tr("tag “%1”").arg(expr.text);
    case Field::Collection:
        return DossierWords::tr("collection “%1”").arg(expr.text);
    case Field::Source:
        return DossierWords::tr("from %1").arg(expr.text);
    case Field::Author:
        return DossierWords::tr("by %1").arg(expr.text);
    case Field::Is:
    case Field::Has:
        return stateInWords(expr.text);
    default:
        return quoted(expr.text);
    }
}

QString exprInWords(const Expr &expr, const PlaceName &placeName);

QString joined(const Expr &expr, const QString &between, const PlaceName &placeName)
{
    QStringList parts;
    for (const Expr &part : expr.parts) {
        const QString words = exprInWords(part, placeName);
        parts += part.isLeaf() || part.kind == Expr::Kind::Not ? words : u'(' + words + u')';
    }
    return parts.join(between);
}

QString exprInWords(const Expr &expr, const PlaceName &placeName)
{
    const auto facet = facetOf(expr.field);
    switch (expr.kind) {
    case Expr::Kind::Word:
        return quoted(expr.prefix ? expr.text + u'…' : expr.text);
    case Expr::Kind::Phrase:
    case Expr::Kind::Near:
        return quoted(expr.text);
    case Expr::Kind::Value:
        return valueInWords(expr, placeName);
    case Expr::Kind::None:
        return DossierWords::tr("%1: none").arg(facet ? facetInWords(*facet) : QString());
    case Expr::Kind::Known:
        return DossierWords::tr("%1: any").arg(facet ? facetInWords(*facet) : QString());
    case Expr::Kind::Dates:
        return datesInWords(expr);
    case Expr::Kind::And:
        return joined(expr, DossierWords::tr(" and "), placeName);
    case Expr::Kind::Or:
        return joined(expr, DossierWords::tr(" or "), placeName);
    case Expr::Kind::Not:
        return DossierWords::tr("without %1").arg(exprInWords(expr.parts.front(), placeName));
    }
    return {};
}

// English where the locale names no language, as the C locale, or one without a code of two
// letters.
QString languageOf(const QLocale &locale)
{
    const QString code = QLocale::languageToCode(locale.language(), QLocale::ISO639Part1);
    return locale.language() == QLocale::C || code.isEmpty() ? QStringLiteral("en") : code;
}

} // namespace

QString queryInWords(const Query &query, const PlaceName &placeName)
{
    QStringList clauses;
    for (const Expr &clause : query.clauses)
        clauses += exprInWords(clause, placeName);
    return clauses.join(QStringLiteral(" · "));
}

DossierOptions usualDossierOptions()
{
    const bool isLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {.paper = isLetter ? PaperSize::Letter : PaperSize::A4};
}

DossierWording dossierWording(const Query &query, qint64 articles, QDate today,
                              const PlaceName &placeName)
{
    const QLocale locale;
    const QString words = queryInWords(query, placeName);
    return {
        .title = words.isEmpty() ? DossierWords::tr("Dossier") : words,
        .query = words,
        .subtitle = {articleCount(articles)},
        .dateLine = locale.toString(today, QLocale::LongFormat),
        .language = languageOf(locale),
        .contents = DossierWords::tr("Contents"),
        .articles = DossierWords::tr("Articles"),
        .overTime = DossierWords::tr("Over time"),
        .notes = DossierWords::tr("Note"),
        .highlights = DossierWords::tr("Highlights"),
        .source = DossierWords::tr("Source"),
        .noDate = DossierWords::tr("No date"),
        .noCountry = DossierWords::tr("No country"),
        .noTopic = DossierWords::tr("No topic"),
        .noTag = DossierWords::tr("No tag"),
        .noCollection = DossierWords::tr("In no collection"),
        .attachment = DossierWords::tr("The articles, for import into Acervo"),
        .picture = DossierWords::tr("Picture"),
        .page = DossierWords::tr("Page %1 of %2"),
        .index = DossierWords::tr("Index"),
        .countries = facetInWords(Facet::Country),
        .topics = facetInWords(Facet::Topic),
        .tags = facetInWords(Facet::Tag),
        .authors = facetInWords(Facet::Author),
    };
}

} // namespace acervo
