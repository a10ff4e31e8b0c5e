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
    for (qsizetype i = tree[heading].end; i < tree.size() && lines.size() < mostLines; ++i) {
        if (!tree[i].isText() || tree[i].text.trimmed().isEmpty())
            continue;
        qsizetype block = tree[i].parent;
        while (block > heading && !isHtmlBlock(tree[block]))
            block = tree[block].parent;
        QString line = block > heading ? tree.lineOf(block) : QString();
        const bool isWhole = !line.isEmpty() && line.size() <= longestLine;
        if (!isWhole)
            line = tree[i].text.simplified();
        if (line.size() > longestLine)
            break;
        lines.append(line);
        if (isWhole)
            i = tree[block].end - 1;
    }
    return lines;
}

bool isByline(const QString &line)
{
    static const QRegularExpression by(
        u"^(?:[Bb]y|BY|[Pp]or|POR|[Pp]ar|PAR|[Ww]ritten by|[Pp]osted by|Texto?:|Texte ?:|"
        u"Autora?:|Author:|Auteure? ?:):?\\s+\\p{Lu}"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return line.contains(by);
}

bool isOfChange(const QString &line)
{
    static const QRegularExpression change(
        u"^(?:last )?(?:updated|modified|actualizad|atualizad|mis à jour|modifié|última)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.contains(change);
}

} // namespace

PageLead pageLead(const HtmlTree &tree, qsizetype heading)
{
    PageLead lead;
    for (const QString &line : linesBehind(tree, heading)) {
        if (lead.persons.isEmpty() && isByline(line))
            lead.persons = bylinePersons(line);
        static const QRegularExpression published(u"^(?:publi|post|on |le |el )"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
        const bool mayBeDate = line.size() <= longestDate || line.contains(published) ||
                               (isByline(line) && !lead.persons.isEmpty());
        if (!lead.date.isKnown() && mayBeDate && !isOfChange(line))
            lead.date = dateInLine(line);
    }
    return lead;
}

} // namespace acervo
