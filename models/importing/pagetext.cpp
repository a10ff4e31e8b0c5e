#include "pagetext.h"

#include "fold.h"
#include "pagebyline.h"
#include "pagedate.h"
#include "pagelead.h"
#include "pagemarks.h"
#include "statedlanguage.h"

#include <QRegularExpression>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

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

// The heading that is marked as the article's, else the only first-level one, else a title by its
// microformat; -1 where there is none.
qsizetype mainHeading(const HtmlTree &tree)
{
    static const QRegularExpression marked(
        u"\\b(?:entry-title|post-title|article-title|articletitle|headline|p-name|story-title|title|titulo|titre)\\b"_s);
    qsizetype only = -1;
    qsizetype entry = -1;
    int count = 0;
    for (qsizetype i = 0; i < tree.size(); ++i) {
        const bool isEntry = entry < 0 && isEntryTitle(tree[i]);
        if (!tree[i].is("h1"_L1) && !isEntry)
            continue;
        const qsizetype letters = tree.lineOf(i).size();
        if (!tree[i].is("h1"_L1)) {
            entry = letters > 0 && letters <= 300 ? i : -1;
            continue;
        }
        if (letters < 3 || letters > 300)
            continue;
        if (markNames(tree[i]).contains(marked) && !markNames(tree[i]).contains("site"_L1))
            return i;
        only = i;
        ++count;
    }
    return count == 1 ? only : entry;
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
        const bool isEntry = tree[i].is("a"_L1) &&
                             (names.split(u' ').contains("u-url"_L1) ||
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

QString withoutSite(const QString &title, const QString &site, const QStringList &headings)
{
    const QString wanted = foldedWords(title);
    for (const QString &heading : headings) {
        const QString words = foldedWords(heading);
        const bool isPart = words.size() >= 8 && words.size() < wanted.size() &&
                            (wanted.startsWith(words + u' ') || wanted.endsWith(u' ' + words));
        if (isPart && words.size() * 3 > wanted.size())
            return heading;
    }
    static const QRegularExpression separator(u"\\s+[|–—\\-»«›·:•/]+\\s+|\\s*\\|\\s*|:: "_s);
    QRegularExpressionMatch first;
    QRegularExpressionMatch last;
    for (auto match = separator.globalMatch(title); match.hasNext();) {
        last = match.next();
        if (!first.hasMatch())
            first = last;
    }
    if (!last.hasMatch())
        return title;
    const QString head = title.first(last.capturedStart()).trimmed();
    const QString tail = title.sliced(last.capturedEnd()).trimmed();
    const QString front = title.first(first.capturedStart()).trimmed();
    const auto isSite = [&](const QString &part) {
        const QString name = foldedWords(part);
        const QString known = foldedWords(site);
        QString squeezed = name;
        squeezed.remove(u' ');
        QString host = site.section(u'.', 0, 0).toLower();
        return !name.isEmpty() && !known.isEmpty() &&
               (name == known || known.startsWith(name) || name.startsWith(known) ||
                squeezed == host || (host.size() > 3 && squeezed.contains(host)));
    };
    if (isSite(tail) && head.size() > 3)
        return withoutSite(head, site, headings);
    if (isSite(front) && title.size() - first.capturedEnd() > 3)
        return title.sliced(first.capturedEnd()).trimmed();
    return title;
}

PageFacts textFacts(const HtmlTree &tree)
{
    PageFacts facts;
    const qsizetype html = tree.find("html"_L1);
    facts.lang = html < 0 ? QString() : statedLanguage(tree[html].attribute("lang"_L1));
    const qsizetype heading = mainHeading(tree);
    facts.title = heading < 0 ? QString() : tree.lineOf(heading);
    const qsizetype titleAt = tree.find("title"_L1);
    const QString title = titleAt < 0 ? QString() : tree.lineOf(titleAt);
    if (!title.isEmpty()) {
        const QString plain = withoutSite(title, {}, headingsOf(tree));
        static const QRegularExpression separator(u"\\s+[|–—\\-»«›·•]+\\s+|\\s*\\|\\s*|\\s*:: "_s);
        const QStringList parts = plain.split(separator, Qt::SkipEmptyParts);
        // The name of a site is short, and stands last.
        const bool hasSite = parts.size() > 1 && parts.first().count(u' ') >= 2;
        const QString cut =
            hasSite ? plain.first(plain.lastIndexOf(parts.last())).trimmed() : plain;
        QString shown = cut;
        while (!shown.isEmpty() && QStringView(u"|–—-»«›·•: ").contains(shown.back()))
            shown.chop(1);
        // "Mill reopens" above "Mill reopens at last": the heading has room for all of it.
        const QString words = foldedWords(facts.title);
        const bool agrees = foldedWords(title).contains(words) ||
                            words.startsWith(foldedWords(shown) + u' ');
        if (facts.title.isEmpty() || !agrees)
            facts.title = shown;
    }
    const PageFacts shown = textFacts(tree, {0, tree.size()});
    facts.persons = shown.persons;
    facts.date = shown.date;
    facts.topics = shown.topics;
    facts.url = shown.url;
    if (heading >= 0 && (facts.persons.isEmpty() || !facts.date.isKnown())) {
        const PageLead lead = pageLead(tree, heading);
        if (facts.persons.isEmpty())
            facts.persons = lead.persons;
        if (!facts.date.isKnown())
            facts.date = lead.date;
    }
    return facts;
}

PageFacts textFacts(const HtmlTree &tree, HtmlRange range)
{
    PageFacts facts;
    facts.persons = shownPersons(tree, range);
    facts.date = shownDate(tree, range);
    facts.topics = tagLinks(tree, range);
    facts.url = entryAddress(tree, range);
    return facts;
}

} // namespace acervo
