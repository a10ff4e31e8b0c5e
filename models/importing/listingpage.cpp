#include "listingpage.h"

#include "listingblocks.h"
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

void addArticles(ListingPage &page, const QList<std::span<const ListingElement>> &items)
{
    const bool isTopic = !page.heading.isEmpty() && !isGenericHeading(page.heading);
    for (const auto &item : items) {
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

ListingPage pageOfBlocks(const ListingBlocks &blocks, const QString &name)
{
    ListingPage page;
    const BlockHead head = blockHead(blocks.head, name);
    page.heading = head.heading;
    page.description = head.description;
    QList<std::span<const ListingElement>> items;
    for (const QList<ListingElement> &item : blocks.items)
        items.append(std::span<const ListingElement>(item));
    addArticles(page, items);
    return page;
}

} // namespace

ListingPage readListingPage(QStringView text)
{
    ListingLines lines = readListingLines(text);
    markSigners(lines.elements);
    markKickers(lines.elements);
    const QString name = lines.feedName.isEmpty() ? lines.pathEnd : lines.feedName;
    const ListingBlocks blocks = repeatingBlocks(lines.elements);
    if (!blocks.items.isEmpty())
        return pageOfBlocks(blocks, name);
    const std::span<const ListingElement> elements(lines.elements);
    const DatePlace place = datePlace(elements);
    const PageHead head = pageHead(elements, place, name);
    const ListingCut cut = cutIntoItems(elements.subspan(size_t(head.length)), place);
    ListingPage page;
    page.heading = head.heading;
    page.description = cut.description;
    addArticles(page, cut.items);
    return page;
}

bool looksLikeListing(QStringView text)
{
    if (isCode(text))
        return false;
    const ListingLines lines = readListingLines(text);
    if (lines.hasPageMark || lines.invitations >= 2)
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
    // A year alone is no mark, nor is "yesterday" or one author: letters have them.
    return std::ranges::any_of(lines.elements, isMark) ||
           std::ranges::count_if(lines.elements, isSigned) >= 2 ||
           repeatingBlocks(lines.elements).items.size() >= 3;
}

} // namespace acervo
