#include "listingblocks.h"

#include "fold.h"
#include "listinglines.h"
#include "listingmeta.h"

#include <QHash>

#include <algorithm>

namespace acervo {

namespace {

using Kind = ListingElement::Kind;
using Gap = ListingElement::Gap;
using Block = QList<ListingElement>;
using Blocks = QList<Block>;

bool isText(const ListingElement &element) { return element.kind == Kind::Text; }

bool isTitle(const ListingElement &element) { return isText(element) && isTitleLike(element.text); }

bool isLabel(const ListingElement &element, PageLabel label)
{
    return element.kind == Kind::Label && element.label == label;
}

qsizetype datesIn(const Block &block)
{
    return std::ranges::count(block, Kind::Date, &ListingElement::kind);
}

// Something that may be called a title, and one date.
bool isDated(const Block &block)
{
    return datesIn(block) == 1 && std::ranges::any_of(block, [](const ListingElement &element) {
               return isText(element) || isLabel(element, PageLabel::Title);
           });
}

// A title with a text under it.
bool isUndatedArticle(const Block &block)
{
    return block.size() > 1 && isTitle(block[0]) && isText(block[1]) && !isTitle(block[1]);
}

bool mostOf(qsizetype count, qsizetype all) { return count >= 2 && count * 5 >= all * 4; }

Blocks blocksOf(const QList<ListingElement> &elements)
{
    Blocks blocks;
    for (const ListingElement &element : elements) {
        if (blocks.isEmpty() || element.gap != Gap::None)
            blocks.append(Block());
        blocks.last().append(element);
    }
    return blocks;
}

// "2021" or "March 2012" alone above several articles is the date of each of them.
void spreadHeadingDates(Blocks &blocks)
{
    const auto isHeading = [](const Block &block) {
        return block.size() == 1 && block[0].kind == Kind::Date &&
               block[0].date.precision() != PartialDate::Precision::Day;
    };
    const qsizetype headings = std::ranges::count_if(blocks, isHeading);
    qsizetype dates = 0;
    for (const Block &block : blocks)
        dates += datesIn(block);
    const qsizetype articles = std::ranges::count_if(
        blocks, [](const Block &block) { return block.size() > 1 && isTitle(block[0]); });
    if (headings < 2 || headings != dates || articles < headings)
        return;
    std::optional<ListingElement> date;
    Blocks spread;
    for (Block &block : blocks) {
        if (isHeading(block)) {
            date = block[0];
            continue;
        }
        if (date && block.size() > 1 && isTitle(block[0]))
            block.append(*date);
        spread.append(block);
    }
    blocks = spread;
}

// Whether the dates stand on one side of the titles.
bool areAlike(const Blocks &blocks)
{
    const qsizetype first = std::ranges::count_if(
        blocks, [](const Block &block) { return block.front().kind == Kind::Date; });
    return first == 0 || first == blocks.size() || mostOf(first, blocks.size()) ||
           mostOf(blocks.size() - first, blocks.size());
}

// What most articles have in the same words under their first line is none of their own; a column's
// title may be.
void dropRepeated(Blocks &items)
{
    const auto underFirst = [](Block &block) {
        const auto title = std::ranges::find_if(block, isText);
        return title == block.end() ? title : std::next(title);
    };
    QHash<QString, qsizetype> counts;
    for (Block &block : items) {
        for (auto element = underFirst(block); element != block.end(); ++element)
            counts[element->text] += isText(*element);
    }
    for (Block &block : items) {
        block.erase(std::remove_if(underFirst(block), block.end(),
                                   [&](const ListingElement &element) {
                                       return isText(element) &&
                                              mostOf(counts.value(element.text), items.size());
                                   }),
                    block.end());
    }
}

bool areNames(const ListingElement &element)
{
    return isText(element) && isPersonName(element.text, 2);
}

bool isAuthorAt(const Block &block, qsizetype at)
{
    return at < block.size() && (isLabel(block[at], PageLabel::Author) || areNames(block[at]));
}

// Whether a title is left to most where the names at this place are the authors'.
bool haveTitlesBeside(const Blocks &items, qsizetype at)
{
    const auto titled = std::ranges::count_if(items, [&](const Block &block) {
        for (qsizetype i = 0; i < block.size(); ++i) {
            if (i != at && (isText(block[i]) || isLabel(block[i], PageLabel::Title)))
                return isLabel(block[i], PageLabel::Title) || isTitle(block[i]);
        }
        return false;
    });
    return mostOf(titled, items.size());
}

// The lower of two such columns: titles of a few words look like names.
void markAuthors(Blocks &items)
{
    qsizetype longest = 0;
    for (const Block &block : items)
        longest = std::max(longest, block.size());
    for (qsizetype at = longest - 1; at >= 0; --at) {
        const qsizetype named =
            std::ranges::count_if(items, [&](const Block &block) { return isAuthorAt(block, at); });
        if (!mostOf(named, items.size()) || !haveTitlesBeside(items, at))
            continue;
        for (Block &block : items) {
            if (isAuthorAt(block, at)) {
                block[at].kind = Kind::Label;
                block[at].label = PageLabel::Author;
            }
        }
        return;
    }
}

bool isFewWords(const ListingElement &element)
{
    return element.text.size() <= 30 && element.text.count(u' ') <= 2;
}

// The titles that may head the page, the site's name and slogan among them: those under the last
// line that was passed over, but for "Articles", if there are others.
QList<qsizetype> headingsIn(const QList<ListingElement> &head)
{
    QList<qsizetype> special;
    QList<qsizetype> generic;
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i].gap == Gap::Furniture)
            special.clear();
        if (isTitle(head[i]))
            (isGenericHeading(head[i].text) ? generic : special).append(i);
    }
    return special.isEmpty() ? generic : special;
}

// The index of the title that heads the page; -1 where there is none.
qsizetype headingIn(const QList<ListingElement> &head, const QString &name)
{
    const QString wanted = foldedWords(name);
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (!wanted.isEmpty() && isTitle(head[i]) && foldedWords(head[i].text) == wanted)
            return i;
    }
    const QList<qsizetype> titles = headingsIn(head);
    if (titles.isEmpty())
        return -1;
    // The last one stands nearest to the articles, unless it is the slogan of the one above it; an
    // "Archive of the category: Seeds" is none.
    const QString &last = head[titles.last()].text;
    const bool isSlogan = titles.size() >= 2 && !isFewWords(head[titles.last()]) &&
                          !last.contains(u": ") && isFewWords(head[titles[titles.size() - 2]]);
    return isSlogan ? titles[titles.size() - 2] : titles.last();
}

} // namespace

ListingBlocks repeatingBlocks(const QList<ListingElement> &elements)
{
    Blocks blocks = blocksOf(elements);
    spreadHeadingDates(blocks);
    const auto first = std::ranges::find_if(blocks, isDated);
    const auto last = std::ranges::find_last_if(blocks, isDated).begin();
    ListingBlocks found;
    for (auto block = blocks.begin(); block != first; ++block)
        found.head += *block;
    bool haveParagraphs = false; // some articles go on in a block without a date
    for (auto block = first; block != blocks.end(); ++block) {
        const bool goesOn = datesIn(*block) == 0 && !isTitle(block->front());
        if (block > last && !(goesOn && haveParagraphs))
            break; // the page's foot
        if (isDated(*block) || isUndatedArticle(*block))
            found.items.append(*block);
        else if (goesOn)
            found.items.last() += *block;
        else
            return {};
        haveParagraphs = haveParagraphs || goesOn;
    }
    const bool isOther = found.items.size() < 2 || datesIn(found.head) > 0 ||
                         datesIn(elements) > found.items.size() || !areAlike(found.items);
    if (isOther)
        return {};
    dropRepeated(found.items);
    markAuthors(found.items);
    return found;
}

BlockHead blockHead(const QList<ListingElement> &head, const QString &name)
{
    const qsizetype at = headingIn(head, name);
    BlockHead result{.heading = at < 0 ? name : head[at].text, .description = {}};
    const auto topics = std::ranges::find_if(
        head, [](const ListingElement &element) { return isLabel(element, PageLabel::Topics); });
    // "Category: Food"
    if (name.isEmpty() && topics != head.end() && !topics->text.isEmpty())
        result.heading = topics->text;
    if (at >= 0 && at + 1 < head.size() && isText(head[at + 1]) &&
        !isGenericHeading(head[at + 1].text))
        result.description = head[at + 1].text;
    return result;
}

} // namespace acervo
