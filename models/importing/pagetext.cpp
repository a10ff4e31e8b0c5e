#include "pagetext.h"

#include "datereader.h"
#include "fold.h"
#include "publicationdate.h"
#include "statedlanguage.h"
#include "webperson.h"

#include <QRegularExpression>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDate = 120;
constexpr qsizetype mostInByline = 60; // nodes

QString namesOf(const HtmlNode &node)
{
    return (node.attribute("class"_L1).left(200) + u' ' + node.attribute("id"_L1).left(100) + u' ' +
            node.attribute("rel"_L1) + u' ' + node.attribute("itemprop"_L1))
        .toLower();
}

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

// Titles by the words of microformats, whatever element they are.
bool isEntryTitle(const HtmlNode &node)
{
    const QStringList names = node.attribute("class"_L1).left(200).split(u' ');
    return names.contains("entry-title"_L1) || names.contains("p-name"_L1);
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
        const bool isEntry = entry.isEmpty() && !tree[i].isText() && isEntryTitle(tree[i]);
        if (!tree[i].is("h1"_L1) && !isEntry)
            continue;
        const QString line = tree.lineOf(i);
        if (!tree[i].is("h1"_L1)) {
            entry = line.size() <= 300 ? line : QString();
            continue;
        }
        if (line.size() < 3 || line.size() > 300)
            continue;
        if (namesOf(tree[i]).contains(marked) && !namesOf(tree[i]).contains("site"_L1))
            return line;
        only = line;
        ++count;
    }
    return count == 1 ? only : entry;
}

// How far a byline is from certain; 0 is none.
int bylineRank(const HtmlNode &node)
{
    static const QRegularExpression author(
        u"(?:^|[\\s_-])(?:authors?|tocauthors|creators?|byline|by-line|p-author|autor|auteur|fn|"
        u"writer|byl|post-author|"
        "article-author|authorname|author-name|contributor)(?:$|[\\s_-])"_s);
    const QString names = namesOf(node);
    if (names.size() < 4 || names.contains("comment"_L1) || names.contains("bio"_L1))
        return 0;
    if (node.attribute("rel"_L1) == "author"_L1 || node.attribute("itemprop"_L1) == "author"_L1)
        return 3;
    return names.contains(author) ? names.contains("byline"_L1) ? 2 : 1 : 0;
}

bool holdsSureByline(const HtmlTree &tree, qsizetype node)
{
    for (qsizetype i = node + 1; i < std::min(tree[node].end, node + mostInByline); ++i) {
        if (!tree[i].isText() && bylineRank(tree[i]) == 3)
            return true;
    }
    return false;
}

QList<Person> bylines(const HtmlTree &tree, HtmlRange range)
{
    QList<Person> persons;
    int best = 0;
    for (qsizetype i = range.begin; i < range.end; ++i) {
        const int rank = tree[i].isText() ? 0 : bylineRank(tree[i]);
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

// "3/09/15 8:00am": with a clock of twelve hours the month stands first.
PartialDate americanDate(const QString &text)
{
    static const QRegularExpression day(
        u"\\b(\\d{1,2})/ ?(\\d{1,2})/(\\d{4}|\\d{2}),? (?:at )?\\d{1,2}:\\d\\d ?[ap]\\.?m"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = day.match(text);
    if (!match.hasMatch())
        return {};
    const int figures = match.captured(3).toInt();
    const int year = figures >= 100 ? figures : figures + (figures < 70 ? 2000 : 1900);
    return PartialDate::ofDay(year, match.captured(1).toInt(), match.captured(2).toInt());
}

// "Posted on 3 May 2021 at 12:30", "Published: Tuesday, 4 May 2021".
PartialDate dateIn(const QString &text)
{
    if (text.size() < 4 || text.size() > longestDate)
        return {};
    if (const PartialDate whole = readDate(text); whole.isKnown())
        return whole.precision() == PartialDate::Precision::Year ? PartialDate() : whole;
    if (const PartialDate date = americanDate(text); date.isKnown())
        return date;
    static const QRegularExpression day(
        u"(\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th|er|º)?\\.? (?:de )?\\p{L}{3,10}\\.?,? (?:de |del )?\\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{4})"_s);
    for (auto match = day.globalMatch(text); match.hasNext();) {
        const PartialDate date = readDate(match.next().captured(1));
        if (date.isKnown())
            return date;
    }
    return {};
}

PartialDate visibleDate(const HtmlTree &tree, HtmlRange range)
{
    static const QRegularExpression marked(
        u"(?:^|[\\s_-])(?:date|dateline|datetime|published|pubdate|publish|posted|timestamp|time|"
        "dt-published|postdate|fecha|data|created|byline|meta|entry-date|post-date|submitted)(?:$|[\\s_-])"_s);
    PartialDate marked1;
    PartialDate updated; // better than none
    for (qsizetype i = range.begin; i < range.end; ++i) {
        const HtmlNode &node = tree[i];
        if (node.isText())
            continue;
        if (node.is("time"_L1)) {
            PartialDate date = publicationDate(node.attribute("datetime"_L1));
            if (!date.isKnown())
                date = dateIn(tree.lineOf(i));
            if (date.isKnown() && !namesOf(node).contains("updated"_L1))
                return date;
            if (!updated.isKnown())
                updated = date;
        }
        const QString names = namesOf(node);
        if (marked1.isKnown() || names.size() < 6 || !names.contains(marked))
            continue;
        if (names.contains("published"_L1) && node.has("title"_L1))
            marked1 = publicationDate(node.attribute("title"_L1));
        if (!marked1.isKnown())
            marked1 = dateIn(tree.lineOf(i));
    }
    return marked1.isKnown() ? marked1 : updated;
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
    facts.date = visibleDate(tree, range);
    facts.topics = tagLinks(tree, range);
    return facts;
}

bool isTopicTag(const HtmlNode &node)
{
    const bool isLink = node.is("a"_L1) && node.attribute("rel"_L1).split(u' ').contains("tag"_L1);
    return isLink || node.attribute("class"_L1).left(200).split(u' ').contains("p-category"_L1);
}

bool isByline(const HtmlNode &node) { return !node.isText() && bylineRank(node) > 0; }

} // namespace acervo
