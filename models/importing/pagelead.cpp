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

// The short lines behind the heading, up to the text.
QStringList linesBehind(const HtmlTree &tree, qsizetype heading)
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
    lines.removeIf(isText);
    return lines;
}

// "April 17, 2015 -- Imagine being sick": the place and day that one of the first paragraphs begins
// with.
PartialDate dateOfOpening(const HtmlTree &tree, qsizetype heading, DateOrder order)
{
    constexpr qsizetype longestOpening = 40;
    constexpr int mostParagraphs = 3;
    static const QRegularExpression dash(u"\\s*(?:--|[—–]|\\s-)\\s"_s);
    int paragraphs = 0;
    for (qsizetype i = heading; i < tree.size() && paragraphs < mostParagraphs; ++i) {
        const QString text = tree[i].isText() ? tree[i].text.simplified() : QString();
        if (text.size() < longestOpening)
            continue;
        ++paragraphs;
        const qsizetype end = text.left(longestOpening).indexOf(dash);
        const PartialDate date = end < 0 ? PartialDate() : dateInLine(text.first(end), order);
        if (date.isKnown())
            return date;
    }
    return {};
}

bool isByline(const QString &line)
{
    static const QRegularExpression by(
        u"^(?:[Bb]y|BY|[Pp]or|POR|[Pp]ar|PAR|[Ww]ritten by|[Pp]osted by|Texto?:|Texte ?:|"
        u"Autora?:|Author:|Auteure? ?:|"
        u"[^.]{0,40}\\d{4}[^.]{0,20} (?:by|BY|por|POR|par|PAR)):?\\s+\\p{Lu}"_s,
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
    PartialDate updated; // better than none
    for (const QString &line : linesBehind(tree, heading)) {
        if (lead.persons.isEmpty() && isByline(line))
            lead.persons = bylinePersons(line);
        static const QRegularExpression published(u"^(?:publi|post|on |le |el )"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
        const bool mayBeDate = line.size() <= longestDate || line.contains(published) ||
                               (isByline(line) && !lead.persons.isEmpty());
        if (PartialDate &date = isOfChange(line) ? updated : lead.date;
            !date.isKnown() && (mayBeDate || isOfChange(line)))
            date = dateInLine(line, order);
    }
    if (!lead.date.isKnown())
        lead.date = dateOfOpening(tree, heading, order);
    if (!lead.date.isKnown())
        lead.date = updated;
    if (lead.persons.isEmpty())
        lead.persons = bylinePersons(bylineAbove(tree, heading));
    return lead;
}

} // namespace acervo
