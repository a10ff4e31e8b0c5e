#include "facetlabels.h"

#include "countwords.h"
#include "facetmodel.h"
#include "facetwords.h"

#include <QCoreApplication>

namespace acervo {

namespace {

struct Lines
{
    Q_DECLARE_TR_FUNCTIONS(acervo::FacetLabels)
};

QString noneLabel(Facet facet)
{
    switch (facet) {
    case Facet::Country:
        return Lines::tr("No country");
    case Facet::Region:
        return Lines::tr("No region");
    case Facet::Topic:
        return Lines::tr("No topic");
    case Facet::Tag:
        return Lines::tr("No tag");
    case Facet::Year:
        return Lines::tr("No date");
    case Facet::Source:
        return Lines::tr("No source");
    case Facet::Language:
        return Lines::tr("Language not known");
    case Facet::Author:
        return Lines::tr("No author");
    case Facet::State:
        return Lines::tr("None of these");
    }
    return {};
}

QString moreLabel(qint64 all)
{
    return all <= FacetModel::moreAtOnce ? Lines::tr("Show all %1").arg(numberInWords(all))
                                         : Lines::tr("Show more of %1").arg(numberInWords(all));
}

} // namespace

FacetLabels::FacetLabels(PlaceName placeName)
    : m_placeName(std::move(placeName))
{}

QString FacetLabels::heading(Facet facet) const { return facetInWords(facet); }

QString FacetLabels::valueLabel(Facet facet, const QString &name) const
{
    switch (facet) {
    case Facet::Country:
    case Facet::Region: {
        const QString place = m_placeName ? m_placeName(name) : QString();
        return place.isEmpty() ? name : place;
    }
    case Facet::Language:
        return languageInWords(name);
    case Facet::State:
        return stateInWords(name);
    default:
        return name.simplified();
    }
}

QString FacetLabels::label(Facet facet, const FacetEntry &entry) const
{
    switch (entry.kind) {
    case FacetEntry::Kind::Value:
        return valueLabel(facet, entry.name);
    case FacetEntry::Kind::None:
        return noneLabel(facet);
    case FacetEntry::Kind::More:
        return moreLabel(entry.count);
    case FacetEntry::Kind::Fewer:
        return Lines::tr("Show fewer");
    }
    return {};
}

QString FacetLabels::sentence(Facet facet, const FacetEntry &entry) const
{
    const QString name = label(facet, entry);
    if (entry.kind == FacetEntry::Kind::More || entry.kind == FacetEntry::Kind::Fewer)
        return Lines::tr("%1: %2", "a command of a facet: Countries: Show all 34")
            .arg(heading(facet), name);
    const QString articles = articleCount(entry.count);
    switch (entry.state) {
    case ValueState::Off:
        return Lines::tr("%1, %2", "value, 6 articles").arg(name, articles);
    case ValueState::Ticked:
        return Lines::tr("%1, %2, chosen").arg(name, articles);
    case ValueState::Excluded:
        return Lines::tr("%1, excluded, takes away %2").arg(name, articles);
    case ValueState::Mixed:
        return Lines::tr("%1, %2, also in the text").arg(name, articles);
    }
    return {};
}

QString FacetLabels::headingSentence(Facet facet, qsizetype chosen) const
{
    return chosen == 0 ? heading(facet)
                       : Lines::tr("%1, %2 in use", "facet, how many of its values are in use")
                             .arg(heading(facet), numberInWords(chosen));
}

} // namespace acervo
