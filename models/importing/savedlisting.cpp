#include "savedlisting.h"

#include "blockdrafts.h"
#include "fold.h"
#include "listingtopic.h"
#include "pagetext.h"
#include "website.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewest = 3; // blocks of a page that does not say what it is
constexpr qsizetype fewestAtAll = 2;

bool isCalledArticle(const SavedHtml &page)
{
    const QString type = page.metas.first({"og:type"_L1}).toLower();
    return type == "article"_L1 || type.endsWith(":article"_L1) || page.data.isOfOne() ||
           !page.metas.first({"citation_title"_L1, "article:published_time"_L1}).isEmpty();
}

// By the page's own words, in its data or in the classes that systems give to their pages.
bool isCalledListing(const SavedHtml &page)
{
    static const QRegularExpression names(
        u"(?:^|\\s)(?:archive|category|tag|blog|search|search-results|home|author|date|"
        "page-taxonomy\\S*|taxonomy\\S*|node-type-listing|hfeed|h-feed|post-type-archive)(?:$|\\s)"_s);
    if (page.data.isOfMany())
        return true;
    const qsizetype body = page.tree.find("body"_L1);
    return body >= 0 && page.tree[body].attribute("class"_L1).left(1000).toLower().contains(names);
}

// Blocks that the page marks as entries (microformats, microdata).
qsizetype markedEntries(const SavedHtml &page, const QList<PageBlock> &blocks)
{
    static const QRegularExpression names(u"(?:^|\\s)(?:hentry|h-entry)(?:$|\\s)"_s);
    return std::ranges::count_if(blocks, [&](const PageBlock &block) {
        for (qsizetype i = block.title; i >= 0; i = page.tree[i].parent) {
            const HtmlNode &node = page.tree[i];
            if (node.attribute("class"_L1).contains(names) ||
                node.attribute("itemtype"_L1).contains("BlogPosting"_L1))
                return i >= block.range.begin;
        }
        return false;
    });
}

// How much of the page's running text its blocks hold, 0 to 1.
double coverage(const SavedHtml &page, const QList<PageBlock> &blocks)
{
    const HtmlTree &tree = page.tree;
    std::vector<bool> isIn(size_t(tree.size()), false);
    for (const PageBlock &block : blocks)
        std::fill(isIn.begin() + block.range.begin, isIn.begin() + block.range.end, true);
    qsizetype in = 0;
    qsizetype all = 0;
    const auto count = [&](qsizetype i) {
        const qsizetype size = tree[i].isText() ? page.measure.textOf(i) : 0;
        all += size;
        in += isIn[size_t(i)] ? size : 0;
    };
    for (const qsizetype part : htmlContent(tree, page.measure)) {
        for (qsizetype i = part; i < std::max(tree[part].end, part + 1); ++i)
            count(i);
    }
    return all == 0 ? 0 : double(in) / double(all);
}

bool isListing(const SavedHtml &page, const PageBlocks &found)
{
    const qsizetype entries = markedEntries(page, found.blocks);
    const bool isCalled = isCalledListing(page) || entries >= 2;
    if (found.blocks.size() < (isCalled ? fewestAtAll : fewest))
        return false;
    const double share = coverage(page, found.blocks);
    if (isCalledArticle(page))
        return isCalled && found.blocks.size() >= fewest && share > 0.8;
    if (isCalled)
        return share > 0.4;
    if (!found.areSure)
        return false;
    return share > (found.haveHeadings ? 0.6 : 0.75);
}

// The heading that none of the blocks holds, the highest first.
QString headingOf(const SavedHtml &page, const QList<PageBlock> &blocks)
{
    QString found;
    QChar level = u'9';
    qsizetype block = 0;
    const qsizetype firstTitle = blocks.isEmpty() ? page.tree.size() : blocks.first().title;
    for (qsizetype i = 0; i < page.tree.size() && i < firstTitle; ++i) {
        while (block < blocks.size() && i >= blocks[block].range.end)
            ++block;
        const HtmlNode &node = page.tree[i];
        const bool isIn = block < blocks.size() && i >= blocks[block].range.begin;
        if (!isHtmlHeading(node) || isIn || node.name.back() > u'2' || page.measure.isOut(i))
            continue;
        const QString line = page.tree.lineOf(i);
        // Of two alike the one nearer to the articles: the site's name stands above.
        if (node.name.back() <= level && line.size() > 1) {
            found = line;
            level = node.name.back();
        }
    }
    return found;
}

void addLinked(QList<ArticleDraft> &drafts, const SavedHtml &page)
{
    QHash<QString, PageFacts> known;
    const QUrl base = page.base();
    for (const PageFacts &facts : page.data.articles()) {
        known.insert(foldedWords(facts.title), facts);
        known.insert(absoluteAddress(facts.url, base), facts);
    }
    known.remove(QString());
    for (ArticleDraft &draft : drafts) {
        const auto byUrl = known.constFind(draft.url);
        const auto facts =
            byUrl != known.constEnd() ? byUrl : known.constFind(foldedWords(draft.title));
        if (facts == known.constEnd())
            continue;
        if (!facts->persons.isEmpty())
            draft.persons = facts->persons;
        if (facts->date.isKnown())
            draft.date = facts->date;
        if (draft.summary.isEmpty())
            draft.summary = facts->summary;
        if (draft.url.isEmpty())
            draft.url = absoluteAddress(facts->url, base);
        if (draft.doi.isEmpty())
            draft.doi = facts->doi;
    }
}

// What the page's data list, where nothing but titles is to be seen of it.
QList<ArticleDraft> linkedDrafts(const SavedHtml &page)
{
    QList<ArticleDraft> drafts;
    const QUrl base = page.base();
    for (const PageFacts &facts : page.data.articles()) {
        ArticleDraft draft;
        draft.title = facts.title;
        draft.summary = facts.summary;
        draft.persons = facts.persons;
        draft.date = facts.date;
        draft.url = absoluteAddress(facts.url, base);
        draft.doi = facts.doi;
        draft.topics = facts.topics;
        if (!draft.title.isEmpty())
            drafts.append(std::move(draft));
    }
    return drafts;
}

QList<ArticleDraft> articlesOf(const SavedHtml &page, const QList<PageBlock> &blocks,
                               bool isListing)
{
    if (!isListing)
        return page.data.isOfMany() && !isCalledArticle(page) ? linkedDrafts(page)
                                                              : QList<ArticleDraft>();
    QList<ArticleDraft> drafts = blockDrafts(page, blocks);
    addLinked(drafts, page);
    return drafts;
}

// What is said of the whole page is said of each of its articles.
void addPageFacts(ListingPage &listing, const SavedHtml &page)
{
    const QString address = page.base().toString();
    const QString stated = page.metas.facts().site;
    const QString site = stated.isEmpty() ? siteOf(address) : stated;
    const QString topic = topicInHeading(listing.heading);
    const bool isTopic = !isNoTopicHeading(topic, site);
    const QString lang = textFacts(page.tree).lang;
    for (ArticleDraft &draft : listing.articles) {
        const QString own = siteOf(draft.url);
        const bool isElsewhere =
            !own.isEmpty() && !siteOf(address).isEmpty() && own != siteOf(address);
        if (draft.source.isEmpty() || draft.source == own)
            draft.source = isElsewhere || site.isEmpty() ? own : site;
        draft.lang = lang;
        if (!draft.date.isKnown() && isIssueHeading(listing.heading))
            draft.date = issueYear(listing.heading);
        if (!isTopic)
            continue;
        draft.topics.removeAll(topic);
        draft.topics.prepend(topic);
    }
}

} // namespace

std::optional<ListingPage> savedListing(const SavedHtml &page)
{
    const PageBlocks found = pageBlocks(page.tree, page.measure);
    const bool isOfBlocks = !found.blocks.isEmpty() && isListing(page, found);
    ListingPage listing;
    listing.articles = articlesOf(page, found.blocks, isOfBlocks);
    if (listing.articles.size() < fewestAtAll)
        return std::nullopt;
    listing.heading = headingOf(page, found.blocks);
    addPageFacts(listing, page);
    return listing;
}

} // namespace acervo
