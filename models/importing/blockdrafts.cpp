#include "blockdrafts.h"

#include "blocklines.h"
#include "datereader.h"
#include "listingitem.h"
#include "listinglines.h"
#include "listingmeta.h"
#include "pagephrases.h"
#include "pagetext.h"

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

using Kind = ListingElement::Kind;
using Item = QList<ListingElement>;

constexpr qsizetype longestKicker = 40;
constexpr qsizetype longestSummary = 2500; // what is longer is the article itself

// The first text above, or under, the title; null where there is none.
ListingElement *nextToTitle(Item &item, bool above)
{
    const auto title = std::ranges::find(item, true, &ListingElement::opensArticle);
    if (title == item.end())
        return nullptr;
    if (above) {
        const auto found = std::find_if(
            item.begin(), title, [](const auto &element) { return element.kind == Kind::Text; });
        return found == title ? nullptr : &*found;
    }
    const auto found = std::find_if(title + 1, item.end(),
                                    [](const auto &element) { return element.kind == Kind::Text; });
    return found == item.end() ? nullptr : &*found;
}

// Names that stand at the same place of most blocks are their authors'.
void markAuthors(QList<Item> &items, bool above)
{
    QSet<QString> names;
    qsizetype count = 0;
    for (Item &item : items) {
        const ListingElement *element = nextToTitle(item, above);
        if (!element || !isPersonName(element->text, 2))
            continue;
        ++count;
        names.insert(element->text);
    }
    // What comes again and again is rather a rubric.
    if (count < 2 || count * 5 < items.size() * 3 || (above && names.size() * 3 < count * 2))
        return;
    for (Item &item : items) {
        ListingElement *element = nextToTitle(item, above);
        if (element && isPersonName(element->text, 2)) {
            element->kind = Kind::Label;
            element->label = PageLabel::Author;
        }
    }
}

// A few words above a title say what the article is filed under; the title goes first.
void putTitleFirst(Item &item)
{
    const auto title = std::ranges::find(item, true, &ListingElement::opensArticle);
    if (title == item.end())
        return;
    for (auto element = item.begin(); element != title; ++element) {
        if (element->kind == Kind::Text && element->text.size() <= longestKicker) {
            element->kind = Kind::Label;
            element->label = PageLabel::Topics;
        }
    }
    std::rotate(item.begin(), title, title + 1);
    item.first().opensArticle = false;
}

// The elements of each block; the title is the one that opens it.
QList<Item> itemsOf(const BlockLines &lines)
{
    QList<QStringView> views(lines.lines.begin(), lines.lines.end());
    const ListingLines read = readTitledLines(views, lines.titles);
    QList<Item> items(lines.ends.size());
    qsizetype block = 0;
    for (const ListingElement &element : read.elements) {
        while (block < lines.ends.size() && element.line > lines.ends[block])
            ++block;
        if (block == lines.ends.size())
            break;
        items[block].append(element);
        items[block].last().opensArticle = lines.titles.contains(element.line);
    }
    return items;
}

QString addressOf(const SavedHtml &page, const PageBlock &block, const QUrl &base)
{
    qsizetype link = block.link;
    for (qsizetype i = block.range.begin; link < 0 && i < block.range.end; ++i) {
        const HtmlNode &node = page.tree[i];
        if (node.is("a"_L1) && node.has("href"_L1) && isInvitation(page.tree.lineOf(i)))
            link = i;
    }
    return link < 0 ? QString() : absoluteAddress(page.tree[link].attribute("href"_L1), base);
}

void addFacts(ArticleDraft &draft, const PageFacts &facts)
{
    if (!facts.persons.isEmpty())
        draft.persons = facts.persons;
    if (facts.date.isKnown())
        draft.date = facts.date;
    for (const QString &topic : facts.topics) {
        if (!draft.topics.contains(topic, Qt::CaseInsensitive))
            draft.topics.append(topic);
    }
    if (draft.summary.size() > longestSummary)
        draft.body = std::exchange(draft.summary, {});
}

} // namespace

QList<ArticleDraft> blockDrafts(const SavedHtml &page, const QList<PageBlock> &blocks)
{
    const BlockLines lines = blockLines(page.tree, blocks);
    QList<Item> items = itemsOf(lines);
    markAuthors(items, true);
    markAuthors(items, false);
    const QUrl base = page.base();
    QList<ArticleDraft> drafts;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        putTitleFirst(items[i]);
        QList<ArticleDraft> read = draftsOf(items[i]);
        if (read.isEmpty())
            continue;
        // What the block cites besides is no article of this page's.
        ArticleDraft draft = std::move(read.last());
        addFacts(draft, lines.facts[i]);
        if (!draft.date.isKnown())
            draft.date = lines.sections[i];
        if (const QString address = addressOf(page, blocks[i], base); !address.isEmpty())
            draft.url = address;
        draft.line = 0; // a page's blocks are no lines of its file
        drafts.append(std::move(draft));
    }
    return drafts;
}

} // namespace acervo
