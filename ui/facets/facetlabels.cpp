#include "facetlabels.h"

#include "countwords.h"
#include "facetmodel.h"
#include "facetwords.h"
#include "keywords.h"
#include "languagecodes.h"
#include "namematch.h"
#include "placelabels.h"
#include "tag.h"

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

bool hasPart(const QString &name, const QString &part)
{
    return matchName(part, name) >= NameMatch::Inside;
}

QString moreLabel(qint64 all)
{
    return all <= FacetModel::moreAtOnce ? Lines::tr("Show all %1").arg(numberInWords(all))
                                         : Lines::tr("Show more of %1").arg(numberInWords(all));
}

} // namespace

QStringList otherNames(Facet facet, const QString &value)
{
    switch (facet) {
    case Facet::Country:
    case Facet::Region:
        return placeNames(value);
    case Facet::Language:
        return languageNames(value);
    case Facet::State:
        return namesOfState(Field::Is, value) + namesOfState(Field::Has, value);
    default:
        return {};
    }
}

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

QString FacetLabels::label(const FacetEntry &entry) const
{
    switch (entry.kind) {
    case FacetEntry::Kind::Value:
        if (entry.key.facet == Facet::Tag && entry.depth > 0)
            return lastPartOfTag(entry.name.simplified()); // below the tag that it lies below
        return valueLabel(entry.key.facet, entry.name);
    case FacetEntry::Kind::None:
        return noneLabel(entry.key.facet);
    case FacetEntry::Kind::More:
        return moreLabel(entry.count);
    case FacetEntry::Kind::Fewer:
        return Lines::tr("Show fewer");
    case FacetEntry::Kind::Beyond:
        return Lines::tr("%1 more: find them by name").arg(numberInWords(entry.count));
    case FacetEntry::Kind::Nothing:
        return Lines::tr("Nothing here");
    }
    return {};
}

QString FacetLabels::sentence(const FacetEntry &entry) const
{
    const QString name = label(entry);
    if (!entry.isChoice()) {
        return Lines::tr("%1: %2", "a command of a facet: Countries: Show all 34")
            .arg(entry.name.isEmpty() ? heading(entry.key.facet)
                                      : valueLabel(entry.key.facet, entry.name),
                 name);
    }
    QStringList parts{name};
    if (entry.depth > 0)
        parts << Lines::tr("level %1").arg(entry.depth + 1);
    const QString articles = articleCount(entry.count);
    switch (entry.state) {
    case ValueState::Off:
        parts << articles;
        break;
    case ValueState::Ticked:
        parts << articles << Lines::tr("ticked");
        break;
    case ValueState::Excluded:
        parts << Lines::tr("excluded, takes away %1").arg(articles);
        break;
    case ValueState::Mixed:
        parts << articles << Lines::tr("also in the text");
        break;
    }
    if (entry.fold != FacetEntry::Fold::Leaf)
        parts << (entry.fold == FacetEntry::Fold::Open ? Lines::tr("open") : Lines::tr("closed"));
    return parts.join(QLatin1String(", "));
}

QString FacetLabels::headingSentence(const FacetHeading &shown) const
{
    QStringList parts{heading(shown.facet)};
    if (shown.chosen > 0) {
        parts << Lines::tr("%1 in use", "how many values of a facet")
                     .arg(numberInWords(shown.chosen));
    }
    if (shown.allOf)
        parts << Lines::tr("all of those ticked must hold");
    if (shown.byName)
        parts << Lines::tr("by name");
    return parts.join(QLatin1String(", "));
}

bool FacetLabels::isCalled(const FacetEntry &entry, const QString &part) const
{
    if (hasPart(label(entry), part))
        return true;
    if (entry.kind != FacetEntry::Kind::Value)
        return false;
    const Facet facet = entry.key.facet;
    if (facet == Facet::Tag && hasPart(entry.name, part))
        return true;
    const bool isCode =
        facet == Facet::Country || facet == Facet::Region || facet == Facet::Language;
    return (isCode && entry.name.compare(part.trimmed(), Qt::CaseInsensitive) == 0) ||
           std::ranges::any_of(otherNames(facet, entry.name),
                               [&](const QString &name) { return hasPart(name, part); });
}

} // namespace acervo
