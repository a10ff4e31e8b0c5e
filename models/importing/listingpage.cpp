#include "listingpage.h"

#include "listingitem.h"
#include "listinglayout.h"
#include "listinglines.h"

namespace acervo {

namespace {

using Kind = ListingElement::Kind;

bool isCode(QStringView text)
{
    const QStringView start = text.trimmed();
    return start.isEmpty() || QStringView(u"<{[@%#").contains(start.front());
}

} // namespace

ListingPage readListingPage(QStringView text)
{
    const ListingLines lines = readListingLines(text);
    std::span<const ListingElement> elements(lines.elements);
    const DatePlace place = datePlace(elements);
    ListingPage page;
    page.heading = lines.feedName;
    const qsizetype heading = headingIndex(elements, place, lines.feedName);
    if (heading >= 0) {
        page.heading = elements[size_t(heading)].text;
        elements = elements.subspan(size_t(heading) + 1);
    }
    const ListingCut cut = cutIntoItems(elements, place);
    page.description = cut.description;
    const bool isTopic = !page.heading.isEmpty() && !isGenericHeading(page.heading);
    for (const auto &item : cut.items) {
        for (ArticleDraft &draft : draftsOf(item)) {
            if (page.articles.size() == maxListingArticles) {
                page.cutAt = draft.line;
                return page;
            }
            if (isTopic && !draft.topics.contains(page.heading))
                draft.topics.prepend(page.heading);
            page.articles.append(std::move(draft));
        }
    }
    return page;
}

bool looksLikeListing(QStringView text)
{
    if (isCode(text))
        return false;
    const ListingLines lines = readListingLines(text);
    if (lines.hasPageMark)
        return true;
    return std::ranges::any_of(lines.elements, [](const ListingElement &element) {
        const bool isCited = element.kind == Kind::Label && element.label == PageLabel::Citation &&
                             !element.text.isEmpty();
        const bool isLinked = element.kind == Kind::Label && element.label == PageLabel::Url &&
                              element.text.startsWith(QLatin1StringView("http"));
        const bool isDate =
            element.kind == Kind::Date && element.date.precision() != PartialDate::Precision::Year;
        return isCited || isLinked || isDate;
    });
}

} // namespace acervo
