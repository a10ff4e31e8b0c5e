#include "listingpage.h"

#include "listinghead.h"
#include "listingitem.h"
#include "listingkickers.h"
#include "listinglayout.h"
#include "listinglines.h"
#include "listingsigners.h"

namespace acervo {

namespace {

using Kind = ListingElement::Kind;

bool isCode(QStringView text)
{
    const QStringView start = text.trimmed();
    return start.isEmpty() || QStringView(u"<{[@%#").contains(start.front());
}

void addArticles(ListingPage &page, const ListingCut &cut)
{
    const bool isTopic = !page.heading.isEmpty() && !isGenericHeading(page.heading);
    for (const auto &item : cut.items) {
        for (ArticleDraft &draft : draftsOf(item)) {
            if (page.articles.size() == maxListingArticles) {
                page.cutAt = draft.line;
                return;
            }
            if (isTopic) {
                draft.topics.removeAll(page.heading);
                draft.topics.prepend(page.heading);
            }
            page.articles.append(std::move(draft));
        }
    }
}

} // namespace

ListingPage readListingPage(QStringView text)
{
    ListingLines lines = readListingLines(text);
    markSigners(lines.elements);
    markKickers(lines.elements);
    std::span<const ListingElement> elements(lines.elements);
    const DatePlace place = datePlace(elements);
    const PageHead head =
        pageHead(elements, place, lines.feedName.isEmpty() ? lines.pathEnd : lines.feedName);
    const ListingCut cut = cutIntoItems(elements.subspan(size_t(head.length)), place);
    ListingPage page;
    page.heading = head.heading;
    page.description = cut.description;
    addArticles(page, cut);
    return page;
}

bool looksLikeListing(QStringView text)
{
    if (isCode(text))
        return false;
    const ListingLines lines = readListingLines(text);
    if (lines.hasPageMark)
        return true;
    const auto isLabel = [](const ListingElement &element, PageLabel label) {
        return element.kind == Kind::Label && element.label == label && !element.text.isEmpty();
    };
    const auto isMark = [&](const ListingElement &element) {
        const bool isLinked =
            isLabel(element, PageLabel::Url) && element.text.startsWith(QLatin1StringView("http"));
        const bool isDate = element.kind == Kind::Date && element.date.isKnown() &&
                            element.date.precision() != PartialDate::Precision::Year;
        return isLinked || isDate || isLabel(element, PageLabel::Citation);
    };
    const auto isSigned = [&](const ListingElement &element) {
        return isLabel(element, PageLabel::Author);
    };
    // A year alone is no mark, nor is one author: letters have them.
    return std::ranges::any_of(lines.elements, isMark) ||
           std::ranges::count_if(lines.elements, isSigned) >= 2;
}

} // namespace acervo
