#include "listinghead.h"

#include "fold.h"
#include "listinglines.h"

#include <algorithm>

namespace acervo {

namespace {

using Kind = ListingElement::Kind;
using Elements = std::span<const ListingElement>;

bool isTitle(const ListingElement &element)
{
    return element.kind == Kind::Text && isTitleLike(element.text);
}

// The titles before the first sentence, date or label.
qsizetype leadingTitles(Elements elements)
{
    qsizetype count = 0;
    while (count < qsizetype(elements.size()) && isTitle(elements[size_t(count)]))
        ++count;
    return count;
}

// The line that says the name that the page is known to have, or -1.
qsizetype namedHeading(Elements elements, const QString &name)
{
    const QString wanted = foldedWords(name);
    if (wanted.isEmpty())
        return -1;
    for (size_t i = 0; i < elements.size(); ++i) {
        if (isTitle(elements[i]) && foldedWords(elements[i].text) == wanted)
            return qsizetype(i);
    }
    return -1;
}

// "Category: Food" above the first article, in words that no article uses, heads the page.
qsizetype labelHeading(Elements elements, DatePlace place)
{
    const auto isTopics = [](const ListingElement &element) {
        return element.kind == Kind::Label && element.label == PageLabel::Topics &&
               !element.name.isEmpty() && !element.text.isEmpty();
    };
    const size_t at = size_t(leadingTitles(elements));
    if (at > 2 || at >= elements.size() || !isTopics(elements[at]))
        return -1;
    const bool isArticles = std::ranges::any_of(elements.subspan(at + 1), [&](const auto &other) {
        return isTopics(other) && other.name == elements[at].name;
    });
    // An undated page, or one with its dates last, may begin with the first title and its topics.
    const bool isAbove = place == DatePlace::First || place == DatePlace::Middle;
    return isAbove && !isArticles ? qsizetype(at) : -1;
}

bool isHeadingUnderSlogan(Elements elements)
{
    return elements.size() > 3 && elements[1].kind == Kind::Text && isTitle(elements[2]) &&
           elements[2].text.size() <= 40 && elements[3].kind == Kind::Date;
}

qsizetype headingIndex(Elements elements, DatePlace place)
{
    qsizetype titles = leadingTitles(elements);
    // The last of them is the first article's own, where a title stands before its date or no date
    // tells the two apart.
    const bool endsInDate =
        titles < qsizetype(elements.size()) && elements[size_t(titles)].kind == Kind::Date;
    if (place == DatePlace::Middle && endsInDate)
        --titles;
    const auto length = [&](qsizetype i) { return elements[size_t(i)].text.size(); };
    const auto generic = [&](qsizetype i) { return isGenericHeading(elements[size_t(i)].text); };
    // So many short lines in a row are a menu; it ends above the heading.
    if (titles >= 4 && !generic(titles - 1))
        return titles - 1;
    // Site, slogan, heading: two sentences would be an undated article.
    if (place == DatePlace::First && titles == 1 && isHeadingUnderSlogan(elements))
        return 2;
    // Of two that are a few words each, the upper is the site's; a slogan is longer.
    const auto isFew = [&](qsizetype i) {
        return length(i) <= 30 && elements[size_t(i)].text.count(u' ') <= 2 && !generic(i);
    };
    if (titles == 2 && place == DatePlace::First && elements.size() > 2 &&
        elements[2].kind == Kind::Date && isFew(0) && isFew(1) &&
        elements[1].gap != ListingElement::Gap::None)
        return 1;
    // Headings of topics are a few words. A first line that is longer is a slogan.
    if (titles > 0 && !generic(0) && length(0) <= 30)
        return 0;
    qsizetype best = -1;
    for (qsizetype i = 0; i < titles; ++i) {
        // Of "Home" and "Search" the later one is this page's.
        const bool isBetter =
            best < 0 || generic(best) || (!generic(i) && length(i) < length(best));
        if (isBetter && length(i) <= 100)
            best = i;
    }
    return best;
}

} // namespace

PageHead pageHead(Elements elements, DatePlace place, const QString &name)
{
    if (const qsizetype named = namedHeading(elements, name); named >= 0)
        return {elements[size_t(named)].text, named + 1};
    if (const qsizetype label = labelHeading(elements, place); label >= 0)
        return {elements[size_t(label)].text, label + 1};
    if (!name.isEmpty())
        return {name, 0};
    const qsizetype heading = headingIndex(elements, place);
    return heading < 0 ? PageHead() : PageHead{elements[size_t(heading)].text, heading + 1};
}

} // namespace acervo
