#include "listingsigners.h"

#include "listinglines.h"
#include "listingmeta.h"

#include <algorithm>

namespace acervo {

namespace {

using Kind = ListingElement::Kind;
using Gap = ListingElement::Gap;

constexpr qsizetype maxName = 60;

bool isSignature(const QList<ListingElement> &elements, qsizetype i)
{
    if (i < 2 || i + 1 >= elements.size() || elements[i + 1].kind != Kind::Date)
        return false;
    const ListingElement &summary = elements[i - 1];
    return elements[i].kind == Kind::Text && elements[i].text.size() <= maxName &&
           isPersonName(elements[i].text, 2) && summary.kind == Kind::Text &&
           elements[i - 2].kind != Kind::Date &&
           (!isTitleLike(summary.text) || summary.text.size() > maxName);
}

bool isByline(const ListingElement &element)
{
    return element.kind == Kind::Label && element.label == PageLabel::Author &&
           !element.text.isEmpty();
}

bool isAboveTitle(const QList<ListingElement> &elements, qsizetype i)
{
    return elements[i].gap != Gap::None && i + 1 < elements.size() &&
           elements[i + 1].gap == Gap::None && elements[i + 1].kind == Kind::Text &&
           isTitleLike(elements[i + 1].text);
}

} // namespace

void markSigners(QList<ListingElement> &elements)
{
    QList<qsizetype> signatures;
    QList<qsizetype> bylines;
    bool areAbove = true;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        if (isSignature(elements, i))
            signatures.append(i);
        if (isByline(elements[i])) {
            bylines.append(i);
            areAbove = areAbove && isAboveTitle(elements, i);
        }
    }
    const qsizetype dates = std::ranges::count(elements, Kind::Date, &ListingElement::kind);
    if (signatures.size() >= 2 && signatures.size() * 10 >= dates * 6) {
        for (const qsizetype i : signatures) {
            elements[i].kind = Kind::Label;
            elements[i].label = PageLabel::Author;
        }
    }
    if (bylines.size() >= 2 && areAbove) {
        for (const qsizetype i : bylines)
            elements[i].opensArticle = true;
    }
}

} // namespace acervo
