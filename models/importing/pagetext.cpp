#include "pagetext.h"

#include "fold.h"
#include "pagebyline.h"
#include "pagedate.h"
#include "pagelead.h"
#include "pagemarks.h"
#include "pagetitle.h"
#include "statedlanguage.h"

#include <QRegularExpression>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPageTitle = 1000;

QStringList headingsOf(const HtmlTree &tree)
{
    QStringList headings;
    for (const auto name : {"h1"_L1, "h2"_L1}) {
        for (qsizetype i = 0; i < tree.size() && headings.size() < 20; ++i) {
            if (tree[i].is(name))
                headings.append(tree.lineOf(i));
        }
    }
    headings.removeIf([](const QString &text) { return text.size() < 3 || text.size() > 300; });
    return headings;
}

// The only title by its microformat, else the heading that is marked as the article's, else the
// only first-level one; -1 where there is none.
qsizetype mainHeading(const HtmlTree &tree)
{
    static const QRegularExpression marked(
        u"\\b(?:entry-title|post-title|article-title|articletitle|headline|p-name|story-title|title|titulo|titre)\\b"_s);
    QList<qsizetype> entries;
    QList<qsizetype> firstLevel;
    qsizetype named = -1;
    for (qsizetype i = 0; i < tree.size(); ++i) {
        const bool isEntry = isEntryTitle(tree[i]);
        const bool isFirstLevel = tree[i].is("h1"_L1);
        const qsizetype letters = isEntry || isFirstLevel ? tree.lineOf(i).size() : 0;
        if (letters < 3 || letters > 300)
            continue;
        if (isEntry)
            entries.append(i);
        if (isFirstLevel)
            firstLevel.append(i);
        const QString names = markNames(tree[i]);
        if (isFirstLevel && named < 0 && names.contains(marked) && !names.contains("site"_L1))
            named = i;
    }
    if (entries.size() == 1)
        return entries.first();
    if (named >= 0)
        return named;
    return firstLevel.size() == 1 ? firstLevel.first() : entries.value(0, -1);
}

// Of a microformat entry: its link to itself.
QString entryAddress(const HtmlTree &tree, HtmlRange range)
{
    for (qsizetype i = range.begin; i < range.end; ++i) {
        const QString names = tree[i].attribute("class"_L1);
        if (names.contains("h-card"_L1) || names.contains("vcard"_L1)) {
            i = tree[i].end - 1;
            continue;
        }
        const bool isEntry =
            tree[i].is("a"_L1) && (names.split(u' ').contains("u-url"_L1) ||
                                   tree[i].attribute("rel"_L1).split(u' ').contains("bookmark"_L1));
        if (isEntry)
            return tree[i].attribute("href"_L1).trimmed();
    }
    return {};
}

QStringList tagLinks(const HtmlTree &tree, HtmlRange range)
{
    QStringList topics;
    for (qsizetype i = range.begin; i < range.end && topics.size() < 40; ++i) {
        if (!isTopicTag(tree[i]))
            continue;
        const QString topic = tree.lineOf(i);
        if (!topic.isEmpty() && topic.size() < 80 && !topics.contains(topic, Qt::CaseInsensitive))
            topics.append(topic);
    }
    return topics;
}

} // namespace

namespace {

// A heading that is the site's: it leads to its first page, or is called so.
bool isOfSite(const HtmlTree &tree, qsizetype heading)
{
    static const QRegularExpression marked(u"(?:^|[\\s_-])(?:logo|site|brand|masthead)"_s);
    constexpr int levels = 2;
    qsizetype up = tree[heading].parent;
    for (int level = 0; level < levels && up >= 0; ++level, up = tree[up].parent) {
        if (tree[up].is("a"_L1) && markNames(tree[up]).contains(marked))
            return true;
    }
    for (qsizetype i = heading; i < tree[heading].end; ++i) {
        const bool isOfArticle = tree[i].attribute("rel"_L1).contains("bookmark"_L1);
        if ((tree[i].is("a"_L1) && !isOfArticle) || markNames(tree[i]).contains(marked))
            return true;
    }
    return false;
}

// Of a page whose title is "The Site - An article" the heading, or else the line, that is one of
// the parts, and no name of the site; -1 where there is none.
qsizetype partShown(const HtmlTree &tree, const QStringList &parts)
{
    constexpr qsizetype shortestLine = 12;
    qsizetype best = -1;
    int bestRank = 0;
    for (qsizetype i = 0; i < tree.size() && bestRank < 3; ++i) {
        const bool isHeading = isHtmlHeading(tree[i]);
        const bool isLine = tree[i].isText() && tree[i].text.size() >= shortestLine;
        if ((!isHeading && !isLine) ||
            (isLine && tree[i].parent >= 0 && tree[tree[i].parent].is("title"_L1)))
            continue;
        const QString words = foldedWords(isLine ? tree[i].text : tree.lineOf(i));
        const bool isPart = std::ranges::any_of(parts, [&](const QString &part) {
            const QString wanted = foldedWords(part);
            return wanted == words ||
                   (isHeading && !wanted.isEmpty() && words.startsWith(wanted + u' '));
        });
        const bool isLast = words == foldedWords(parts.last());
        const int rank = !isPart || (isHeading && isOfSite(tree, i)) ? 0
                         : isHeading && !isLast                      ? 3
                         : isHeading                                 ? 2
                                                                     : 1;
        if (rank > bestRank) {
            best = i;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace

PageFacts textFacts(const HtmlTree &tree)
{
    PageFacts facts;
    const qsizetype html = tree.find("html"_L1);
    for (const auto name : {"lang"_L1, "xml:lang"_L1}) {
        if (html >= 0 && facts.lang.isEmpty())
            facts.lang = statedLanguage(tree[html].attribute(name));
    }
    qsizetype heading = mainHeading(tree);
    const qsizetype titleAt = tree.find("title"_L1);
    const QString title = titleAt < 0 ? QString() : tree.lineOf(titleAt).left(longestPageTitle);
    QStringList parts = titleParts(title);
    if (const qsizetype colon = title.indexOf(": "_L1); heading < 0 && colon > 0)
        parts.prepend(title.sliced(colon + 2)); // "La Jornada: La lavandería"
    if (parts.size() == 1 && heading >= 0 && isOfSite(tree, heading) &&
        foldedWords(title) != foldedWords(tree.lineOf(heading)))
        heading = -1;
    if (!parts.isEmpty() && (heading < 0 || (parts.size() > 1 && isOfSite(tree, heading)))) {
        const qsizetype shown = partShown(tree, parts);
        heading = shown < 0 ? heading : shown;
    }
    facts.title = heading < 0 ? QString() : tree.lineOf(heading);
    if (!title.isEmpty()) {
        const QString shown = shownTitle(title, headingsOf(tree));
        // "Mill reopens" above "Mill reopens at last": the heading has room for all of it.
        const QString words = foldedWords(facts.title);
        const bool agrees =
            foldedWords(title).contains(words) || words.startsWith(foldedWords(shown) + u' ');
        if (facts.title.isEmpty() || !agrees)
            facts.title = shown;
    }
    const PageFacts shown = textFacts(tree, {0, tree.size()});
    // Bylines far above the heading are those of other articles.
    constexpr qsizetype nearHeading = 40; // nodes
    if (heading >= 0)
        facts.persons =
            shownPersons(tree, {std::max<qsizetype>(0, heading - nearHeading), tree.size()});
    if (facts.persons.isEmpty())
        facts.persons = shown.persons;
    const DateOrder order = dateOrderOf(tree);
    DatePlace place{.range = {0, tree.size()},
                    .heading = heading,
                    .reach = heading < 0 ? DatePlace::Reach::Above : DatePlace::Reach::Behind};
    facts.date = shownDate(tree, place, order);
    facts.topics = shown.topics;
    facts.url = shown.url;
    if (heading >= 0 && (facts.persons.isEmpty() || !facts.date.isKnown())) {
        const PageLead lead = pageLead(tree, heading, order);
        if (facts.persons.isEmpty())
            facts.persons = lead.persons;
        if (!facts.date.isKnown())
            facts.date = lead.date;
    }
    place.reach = DatePlace::Reach::Above;
    if (!facts.date.isKnown())
        facts.date = shownDate(tree, place, order);
    if (!facts.date.isKnown())
        facts.date = shown.date;
    return facts;
}

PageFacts textFacts(const HtmlTree &tree, HtmlRange range)
{
    PageFacts facts;
    facts.persons = shownPersons(tree, range);
    facts.date = shownDate(tree, {.range = range}, dateOrderOf(tree));
    facts.topics = tagLinks(tree, range);
    facts.url = entryAddress(tree, range);
    return facts;
}

} // namespace acervo
