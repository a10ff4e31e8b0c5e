#include "pagehighlights.h"

#include "cleantext.h"
#include "htmlwriting.h"
#include "plainblocks.h"
#include "shownarticle.h"

namespace acervo {

namespace {

constexpr qsizetype kLongestHint = 300;
constexpr int kArticleHeading = 3;

constexpr char kInText = 'p';
constexpr char kInList = 'm';

QByteArray letterFor(HighlightColour colour) { return nameOf(colour).left(1).toUpper().toLatin1(); }

void appendPlain(QByteArray &out, const QString &text)
{
    appendHtmlBlocks(out, plainBlocks(text), {.headingsBelow = kArticleHeading});
}

} // namespace

QByteArray PageHighlights::linkFrom(char here, char there, qsizetype number) const
{
    const HighlightRecord &kept = m_highlights[number - 1].kept;
    const QByteArray place = m_article + '-' + QByteArray::number(number);
    QByteArray link = "<a class=\"letter\" id=\"";
    link += here + place + "\" href=\"#" + there + place + "\" title=\"";
    QStringList hint{m_wording.colourName(kept.colour),
                     textBeginning(cleanLine(kept.comment), kLongestHint)};
    hint.removeAll(QString());
    appendHtmlText(link, hint.join(QStringLiteral(" \u00b7 ")));
    return link + "\">" + letterFor(kept.colour) + "</a>";
}

QByteArray PageHighlights::letterOf(const TextRun &run)
{
    if (run.passage == 0 || m_lettered.contains(run.passage))
        return {};
    m_lettered.insert(run.passage);
    return linkFrom(kInText, kInList, run.passage);
}

void PageHighlights::appendList(QByteArray &out) const
{
    if (m_highlights.isEmpty())
        return;
    out += "<section class=\"highlights\" aria-label=\"";
    appendHtmlText(out, m_wording.page.highlights);
    out += "\">\n";
    for (qsizetype number = 1; number <= m_highlights.size(); ++number) {
        const HighlightRecord &kept = m_highlights[number - 1].kept;
        const bool isInText = m_lettered.contains(number);
        out += "<blockquote class=\"" + nameOf(kept.colour).toLatin1() + "\">\n" +
               (isInText ? linkFrom(kInList, kInText, number)
                         : "<b class=\"letter\">" + letterFor(kept.colour) + "</b>") +
               '\n';
        appendPlain(out, kept.anchor.quote);
        out += "</blockquote>\n";
        appendPlain(out, kept.comment);
    }
    out += "</section>\n";
}

} // namespace acervo
