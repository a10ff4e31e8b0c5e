#include "pagedate.h"

#include "datereader.h"
#include "pagemarks.h"
#include "publicationdate.h"

#include <QRegularExpression>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDate = 120;

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

// RDFa and microdata beside the words: <span property="dc:date dc:created" content="2012-11-08">.
PartialDate statedDate(const HtmlNode &node)
{
    static const QRegularExpression name(
        u"(?:^|[\\s:.])(?:date|created|issued|datePublished)(?:$|\\s)"_s);
    const QString value = node.is("meta"_L1) ? QString() : node.attribute("content"_L1);
    const bool isDate =
        !value.isEmpty() &&
        (node.attribute("property"_L1) + u' ' + node.attribute("itemprop"_L1)).contains(name);
    return isDate ? publicationDate(value) : PartialDate();
}

PartialDate dateOfTime(const HtmlTree &tree, qsizetype node, DateOrder order)
{
    PartialDate date = publicationDate(tree[node].attribute("datetime"_L1));
    for (const QString &shown : {tree.lineOf(node), tree[node].attribute("title"_L1)}) {
        if (!date.isKnown())
            date = dateInLine(shown, order);
    }
    return date;
}

bool isOfChange(const HtmlNode &node)
{
    const QString names = markNames(node);
    return names.contains("updated"_L1) && !node.has("pubdate"_L1) &&
           !names.contains("published"_L1) && !names.contains("entry-date"_L1);
}

// By the classes that sites give to dates, or what they say of a value.
PartialDate markedDate(const HtmlTree &tree, qsizetype at, DateOrder order)
{
    static const QRegularExpression marked(
        u"(?:^|[\\s_-])(?:dates?|dateline|datetime|published|pubdate|publish|posted|timestamp|time|"
        "dt-published|postdate|publication|fecha|data|created|infos?|auteurs?|autor|byline|meta|"
        "entry-date|post-date|submitted)(?:$|[\\s_-])"_s);
    if (const PartialDate stated = statedDate(tree[at]); stated.isKnown())
        return stated;
    const QString names = markNames(tree[at]);
    if (names.size() < 6 || !names.contains(marked))
        return {};
    PartialDate date;
    if (names.contains("published"_L1) && tree[at].has("title"_L1))
        date = publicationDate(tree[at].attribute("title"_L1));
    return date.isKnown() ? date : dateInLine(tree.lineOf(at), order);
}

} // namespace

DateOrder dateOrderOf(const HtmlTree &tree)
{
    const qsizetype html = tree.find("html"_L1);
    const QString lang = html < 0 ? QString() : tree[html].attribute("lang"_L1).toLower();
    if (lang.startsWith("en"_L1))
        return lang.startsWith("en-us"_L1)   ? DateOrder::MonthFirst
               : lang.startsWith("en-gb"_L1) ? DateOrder::DayFirst
                                             : DateOrder::Unknown;
    return lang.size() < 2 ? DateOrder::Unknown : DateOrder::DayFirst;
}

PartialDate dateInLine(const QString &text, DateOrder order)
{
    if (text.size() < 4 || text.size() > longestDate)
        return {};
    if (const PartialDate whole = readDate(text, order); whole.isKnown())
        return whole.precision() == PartialDate::Precision::Year ? PartialDate() : whole;
    if (const PartialDate date = americanDate(text); date.isKnown())
        return date;
    // The last is a month alone.
    static const QRegularExpression day(
        u"(\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|"
        u"\\d{1,2}(?:st|nd|rd|th|er|º)?\\.? (?:de )?\\p{L}{3,10}\\.?,? (?:de |del )?\\d{4}|"
        u"\\d{4}-\\d\\d-\\d\\d|(?:\\b\\p{L}{3,10}\\.?,? )?\\d{1,2}[./]\\d{1,2}[./]\\d{4}|"
        u"\\p{L}{3,10}\\.? (?:de )?\\d{4})"_s);
    for (auto match = day.globalMatch(text); match.hasNext();) {
        const QString found = match.next().captured(1);
        PartialDate date = readDate(found, order);
        if (!date.isKnown()) // a word that is no weekday
            date = readDate(found.section(u' ', 1), order);
        if (date.isKnown())
            return date;
    }
    return {};
}

PartialDate shownDate(const HtmlTree &tree, const DatePlace &place, DateOrder order)
{
    PartialDate marked;
    PartialDate above;   // the heading: the day may be that of reading
    PartialDate updated; // better than none
    for (qsizetype i = place.range.begin; i < place.range.end; ++i) {
        const HtmlNode &node = tree[i];
        if (node.isText())
            continue;
        const bool isBehind = i > place.heading && i > place.range.begin;
        if (isBehind && (isComments(node) ||
                         (place.reach != DatePlace::Reach::Everywhere && isElsewhere(tree, i)))) {
            i = node.end - 1;
            continue;
        }
        if (node.is("time"_L1)) {
            const PartialDate date = dateOfTime(tree, i, order);
            if (date.isKnown() && isBehind && !isOfChange(node))
                return date;
            PartialDate &weaker = isOfChange(node) ? updated : above;
            weaker = weaker.isKnown() ? weaker : date;
            continue;
        }
        PartialDate &found = isBehind ? marked : above;
        if (!found.isKnown())
            found = markedDate(tree, i, order);
    }
    const bool countsAbove = place.reach != DatePlace::Reach::Behind && above.isKnown();
    return marked.isKnown() ? marked : countsAbove ? above : updated;
}

} // namespace acervo
