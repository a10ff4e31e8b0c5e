#include "pagelead.h"

#include "pagedate.h"
#include "webperson.h"

#include <QRegularExpression>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 8;
constexpr qsizetype longestLine = 160; // a longer one is the text
constexpr qsizetype longestDate = 60;  // a longer one may tell of another day

struct LinesBehind
{
    QStringList lines; // short ones
    QString text;      // the first long one
};

// What stands behind the heading, up to the text.
LinesBehind linesBehind(const HtmlTree &tree, qsizetype heading)
{
    QStringList lines;
    QString line;
    std::vector<qsizetype> blockEnds;
    const auto endLine = [&] {
        if (const QString plain = line.simplified(); !plain.isEmpty())
            lines.append(plain);
        line.clear();
    };
    const auto isText = [](const QString &text) { return text.size() > longestLine; };
    for (qsizetype i = tree[heading].end; i < tree.size() && lines.size() < mostLines; ++i) {
        while (!blockEnds.empty() && i >= blockEnds.back()) {
            endLine();
            blockEnds.pop_back();
        }
        if (!tree[i].isText() && isHtmlBlock(tree[i])) {
            endLine();
            blockEnds.push_back(tree[i].end);
        } else if (tree[i].isText() &&
                   (tree[i].parent < 0 || !tree[tree[i].parent].is("script"_L1))) {
            line += tree[i].text;
        }
        if (isText(line) || (!lines.isEmpty() && isText(lines.last())))
            break;
    }
    const QString text = isText(line) || lines.isEmpty() ? line : lines.last();
    lines.removeIf(isText);
    return {.lines = lines, .text = text.simplified()};
}

// "April 17, 2015 -- Imagine being sick": the place and day that a text begins with.
PartialDate dateOfOpening(const QString &text, DateOrder order)
{
    constexpr qsizetype longestOpening = 40;
    static const QRegularExpression dash(u"\\s*(?:--|[—–]|\\s-)\\s"_s);
    const qsizetype end = text.left(longestOpening).indexOf(dash);
    return end < 0 ? PartialDate() : dateInLine(text.first(end), order);
}

bool isByline(const QString &line)
{
    static const QRegularExpression by(
        u"^(?:[Bb]y|BY|[Pp]or|POR|[Pp]ar|PAR|[Ww]ritten by|[Pp]osted by|Texto?:|Texte ?:|"
        u"Autora?:|Author:|Auteure? ?:|[^.]{0,40}\\d{4}[^.]{0,12} (?:by|por|par)):?\\s+\\p{Lu}"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return line.contains(by);
}

// A byline that stands just above the heading.
QString bylineAbove(const HtmlTree &tree, qsizetype heading)
{
    constexpr qsizetype mostNodes = 30;
    for (qsizetype i = heading - 1; i > std::max<qsizetype>(0, heading - mostNodes); --i) {
        if (tree[i].isText() || !isHtmlBlock(tree[i]) || tree[i].end > heading)
            continue;
        const QString line = tree.lineOf(i);
        if (line.size() <= longestDate && isByline(line))
            return line;
    }
    return {};
}

bool isOfChange(const QString &line)
{
    static const QRegularExpression change(
        u"^(?:last )?(?:updated|modified|actualizad|atualizad|mis à jour|modifié|última)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.contains(change);
}

} // namespace

PageLead pageLead(const HtmlTree &tree, qsizetype heading, DateOrder order)
{
    PageLead lead;
    const LinesBehind behind = linesBehind(tree, heading);
    for (const QString &line : behind.lines) {
        if (lead.persons.isEmpty() && isByline(line))
            lead.persons = bylinePersons(line);
        static const QRegularExpression published(u"^(?:publi|post|on |le |el )"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
        const bool mayBeDate = line.size() <= longestDate || line.contains(published) ||
                               (isByline(line) && !lead.persons.isEmpty());
        if (!lead.date.isKnown() && mayBeDate && !isOfChange(line))
            lead.date = dateInLine(line, order);
    }
    if (!lead.date.isKnown())
        lead.date = dateOfOpening(behind.text, order);
    if (lead.persons.isEmpty())
        lead.persons = bylinePersons(bylineAbove(tree, heading));
    return lead;
}

} // namespace acervo
