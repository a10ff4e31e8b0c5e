#include "listingkickers.h"

#include "listinglines.h"

#include <QSet>

#include <array>

namespace acervo {

namespace {

using Kind = ListingElement::Kind;
using Gap = ListingElement::Gap;

enum class Place : quint8 { AboveTitle, AboveDate, UnderDate, None };

bool isShort(const ListingElement &element)
{
    return element.kind == Kind::Text && element.text.size() <= 30 &&
           element.text.count(u' ') <= 3 && isTitleLike(element.text);
}

bool isTitle(const QList<ListingElement> &elements, qsizetype i)
{
    return i < elements.size() && elements[i].kind == Kind::Text && isTitleLike(elements[i].text);
}

Place placeOf(const QList<ListingElement> &elements, qsizetype i)
{
    if (!isShort(elements[i]) || i + 1 >= elements.size())
        return Place::None;
    const bool isUnderDate = i > 0 && elements[i - 1].kind == Kind::Date;
    if (isUnderDate)
        return isTitle(elements, i + 1) ? Place::UnderDate : Place::None;
    if (elements[i].gap == Gap::None)
        return Place::None;
    if (elements[i + 1].kind == Kind::Date)
        return isTitle(elements, i + 2) ? Place::AboveDate : Place::None;
    // A title with a summary that is as short looks the same, but the next title comes after it;
    // so does a menu.
    const bool isPair = i + 2 >= elements.size() || isShort(elements[i + 2]);
    return isTitle(elements, i + 1) && !isPair ? Place::AboveTitle : Place::None;
}

bool isCapitals(const QString &text) { return text == text.toUpper() && text != text.toLower(); }

bool areKickers(const QList<ListingElement> &elements, const QList<qsizetype> &places,
                qsizetype dates)
{
    if (places.size() < 2 || places.size() * 10 < dates * 6)
        return false;
    QSet<QString> different;
    qsizetype capitals = 0;
    for (const qsizetype i : places) {
        different.insert(elements[i].text);
        capitals += isCapitals(elements[i].text);
    }
    // All the same is a column's title, month after month.
    const bool isRepeated = different.size() > 1 && different.size() < places.size();
    return isRepeated || capitals * 10 >= places.size() * 6;
}

// Where each date ends its article, what stands under it is above the next title.
bool areAboveTitles(const QList<ListingElement> &elements, qsizetype firstAbove,
                    qsizetype underDates, qsizetype dates)
{
    const auto firstDate = std::ranges::find(elements, Kind::Date, &ListingElement::kind);
    return underDates > 0 && underDates + 1 == dates && elements.last().kind == Kind::Date &&
           firstAbove < firstDate - elements.begin();
}

} // namespace

void markKickers(QList<ListingElement> &elements)
{
    std::array<QList<qsizetype>, size_t(Place::None) + 1> groups;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        Place place = placeOf(elements, i);
        // The page's heading stands above the first kicker as that stands above its title.
        if (place == Place::AboveTitle && placeOf(elements, i + 1) == place)
            place = Place::None;
        groups[size_t(place)].append(i);
    }
    const qsizetype dates = std::ranges::count(elements, Kind::Date, &ListingElement::kind);
    QList<qsizetype> &above = groups[size_t(Place::AboveTitle)];
    QList<qsizetype> &under = groups[size_t(Place::UnderDate)];
    if (!above.isEmpty() && areAboveTitles(elements, above.first(), under.size(), dates))
        above = QList{above.first()} + std::exchange(under, {});
    for (const Place place : {Place::AboveTitle, Place::AboveDate, Place::UnderDate}) {
        const QList<qsizetype> &group = groups[size_t(place)];
        if (!areKickers(elements, group, dates))
            continue;
        for (const qsizetype i : group) {
            elements[i].kind = Kind::Label;
            elements[i].label = PageLabel::Topics;
            elements[i].opensArticle = place != Place::UnderDate;
        }
        return;
    }
}

} // namespace acervo
