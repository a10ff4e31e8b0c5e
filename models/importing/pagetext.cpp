#include "pagetext.h"

#include "fold.h"
#include "pagedate.h"
#include "pagemarks.h"
#include "statedlanguage.h"
#include "webperson.h"

#include <QRegularExpression>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostInByline = 60; // nodes

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
// microformat.
QString mainHeading(const HtmlTree &tree)
{
    static const QRegularExpression marked(
        u"\\b(?:entry-title|post-title|article-title|articletitle|headline|p-name|story-title|title|titulo|titre)\\b"_s);
    QString only;
    QString entry;
    int count = 0;
    for (qsizetype i = 0; i < tree.size(); ++i) {
        const bool isEntry = entry.isEmpty() && isEntryTitle(tree[i]);
        if (!tree[i].is("h1"_L1) && !isEntry)
            continue;
        const QString line = tree.lineOf(i);
        if (!tree[i].is("h1"_L1)) {
            entry = line.size() <= 300 ? line : QString();
            continue;
        }
        if (line.size() < 3 || line.size() > 300)
            continue;
        if (markNames(tree[i]).contains(marked) && !markNames(tree[i]).contains("site"_L1))
            return line;
        only = line;
        ++count;
    }
    return count == 1 ? only : entry;
}

bool holdsSureByline(const HtmlTree &tree, qsizetype node)
{
    for (qsizetype i = node + 1; i < std::min(tree[node].end, node + mostInByline); ++i) {
        if (bylineRank(tree[i]) == 3)
            return true;
    }
    return false;
}

QList<Person> bylines(const HtmlTree &tree, HtmlRange range)
{
    QList<Person> persons;
    int best = 0;
    for (qsizetype i = range.begin; i < range.end; ++i) {
        // Who comments has a name too.
        if (isComments(tree[i])) {
            i = tree[i].end - 1;
            continue;
        }
        const int rank = bylineRank(tree[i]);
        if (rank == 0 || rank < best || (rank < 3 && holdsSureByline(tree, i)))
            continue;
        const QList<Person> read = bylinePersons(tree.lineOf(i));
        if (read.isEmpty())
            continue;
        // Of unsure ones the first counts: others stand beside other articles.
        if (rank > best)
            persons = read;
        else if (rank == 3)
            addPersons(persons, read);
        best = rank;
        i = tree[i].end - 1;
    }
    return persons.size() > 12 ? QList<Person>() : persons;
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
    facts.title = mainHeading(tree);
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
        if (facts.title.isEmpty() || !foldedWords(title).contains(foldedWords(facts.title)))
            facts.title = shown;
    }
    const PageFacts shown = textFacts(tree, {0, tree.size()});
    facts.persons = shown.persons;
    facts.date = shown.date;
    facts.topics = shown.topics;
    return facts;
}

PageFacts textFacts(const HtmlTree &tree, HtmlRange range)
{
    PageFacts facts;
    facts.persons = bylines(tree, range);
    facts.date = shownDate(tree, range);
    facts.topics = tagLinks(tree, range);
    return facts;
}

} // namespace acervo
