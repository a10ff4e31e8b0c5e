#include "pagebyline.h"

#include "pagemarks.h"
#include "webperson.h"

#include <QRegularExpression>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostInByline = 60; // nodes
constexpr qsizetype mostSigners = 12;
constexpr qsizetype longestNames = 1000; // what is longer is no byline
constexpr qsizetype mostNodes = 300;     // of one
constexpr int mostBylines = 2000;        // that a page may seem to have

bool holdsSureByline(const HtmlTree &tree, qsizetype node)
{
    for (qsizetype i = node + 1; i < std::min(tree[node].end, node + mostInByline); ++i) {
        if (bylineRank(tree[i]) == 3)
            return true;
    }
    return false;
}

// What a byline says besides: when, what the person is, how to reach them.
bool isBeside(const HtmlNode &node)
{
    static const QRegularExpression marked(
        u"(?:^|[\\s_-])(?:date|datetime|time|timestamp|published|updated|role|title|job|position|"
        u"bio|twitter|social|follow|email|share|avatar|photo|comments?)(?:$|[\\s_-])"_s);
    if (node.is("time"_L1) || node.is("abbr"_L1) || node.is("script"_L1) || node.is("figure"_L1))
        return true;
    const QString names = markNames(node);
    return names.size() > 5 && bylineRank(node) == 0 && names.contains(marked);
}

// "About the author" above the name.
bool isHeadingOfBox(const HtmlTree &tree, qsizetype node)
{
    static const QRegularExpression about(
        u"^(?:about|meet|sobre|acerca|a propos|à propos|qui est|conheça)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return isHtmlHeading(tree[node]) && tree.lineOf(node).contains(about);
}

// An element that holds one name among others.
bool isName(const HtmlNode &node)
{
    static const QRegularExpression address(
        u"/(?:authors?|autor(?:es)?|auteurs?|people|profiles?|staff|by|users?|columnists?|"
        u"journalists?|contributors?)/"_s);
    return node.is("li"_L1) || bylineRank(node) > 0 ||
           (node.is("a"_L1) && node.attribute("href"_L1).contains(address));
}

bool endsAPart(const QString &line)
{
    static const QRegularExpression end(
        u"(?:^|[,;:&/+|]|\\b(?:and|y|e|et|by|por|par|with|con|com|avec))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QStringView(line).trimmed().toString().contains(end);
}

// The names in an element, those of elements of their own apart.
QString namesIn(const HtmlTree &tree, qsizetype node)
{
    QString line;
    const qsizetype end = std::min(tree[node].end, node + mostNodes);
    for (qsizetype i = node; i < end && line.size() < longestNames; ++i) {
        const HtmlNode &each = tree[i];
        if (each.isText()) {
            line += each.text;
        } else if (i > node && (isBeside(each) || isHeadingOfBox(tree, i))) {
            i = each.end - 1;
            line += u' ';
        } else if (i > node && (isName(each) || isHtmlBlock(each))) {
            line += endsAPart(line) ? u" "_s : u"; "_s;
        }
    }
    return line.simplified();
}

// Others who sign stand near, not beside another article: at most three levels up, in the same
// article.
HtmlRange placeOf(const HtmlTree &tree, qsizetype byline)
{
    qsizetype scope = tree[byline].parent;
    for (int level = 0; level < 2 && scope > 0 && tree[scope].parent > 0; ++level) {
        const HtmlNode &node = tree[scope];
        if (node.is("article"_L1) || node.is("main"_L1) || node.is("section"_L1) ||
            node.is("body"_L1))
            break;
        scope = node.parent;
    }
    return scope < 0 ? HtmlRange{0, tree.size()} : HtmlRange{scope, tree[scope].end};
}

} // namespace

namespace {

// A link to what somebody wrote.
bool leadsToAuthor(const HtmlNode &node)
{
    static const QRegularExpression address(u"/(?:authors?|autor(?:es|a)?|auteurs?)/[^/]+/?$"_s);
    return node.is("a"_L1) && node.attribute("href"_L1).contains(address);
}

// Whom a side bar or a box says to be the author, or else a link, where nothing else does and they
// name nobody else.
QList<Person> personBeside(const HtmlTree &tree, HtmlRange range)
{
    QList<Person> said;
    QList<Person> linked;
    int seen = 0;
    for (qsizetype i = range.begin; i < range.end && seen < mostBylines; ++i) {
        if (isComments(tree[i]) || isCaption(tree[i]))
            i = std::max(i, tree[i].end - 1);
        else if (bylineRank(tree[i]) == 3) {
            ++seen;
            addPersons(said, bylinePersons(namesIn(tree, i)));
            i = std::max(i, tree[i].end - 1);
        } else if (leadsToAuthor(tree[i]) && !isElsewhere(tree, i)) {
            ++seen;
            addPersons(linked, bylinePersons(tree.lineOf(i)));
        }
    }
    linked.removeIf([](const Person &person) { return person.family.isEmpty(); });
    return said.size() == 1                       ? said
           : said.isEmpty() && linked.size() == 1 ? linked
                                                  : QList<Person>();
}

} // namespace

QList<Person> shownPersons(const HtmlTree &tree, HtmlRange range)
{
    QList<Person> persons;
    const qsizetype heading = tree.find("h1"_L1, range.begin);
    HtmlRange place = range;
    int best = 0;
    int seen = 0;
    for (qsizetype i = range.begin; i < range.end && seen < mostBylines; ++i) {
        // Who comments has a name too, and who wrote the others.
        // A "caption" may be the byline's own.
        if (isComments(tree[i]) || (isCaption(tree[i]) && !holdsSureByline(tree, i)) ||
            (i > heading && i > range.begin && isElsewhere(tree, i))) {
            i = std::max(i, tree[i].end - 1);
            continue;
        }
        const int rank = bylineRank(tree[i]);
        if (rank == 0 || rank < best || (rank < 3 && holdsSureByline(tree, i)))
            continue;
        ++seen;
        const QList<Person> read = bylinePersons(namesIn(tree, i));
        if (read.isEmpty())
            continue;
        // Of unsure ones the first counts: others stand beside other articles.
        if (rank > best) {
            persons.clear();
            addPersons(persons, read);
            place = placeOf(tree, i);
        } else if (rank == 3 && i < place.end) {
            addPersons(persons, read);
        } else if (rank < 3) {
            continue; // one that is surer may stand in it
        }
        best = rank;
        i = tree[i].end - 1;
    }
    if (persons.isEmpty())
        persons = personBeside(tree, range);
    return persons.size() > mostSigners ? QList<Person>() : persons;
}

} // namespace acervo
