#include "markdownhighlights.h"

#include "markdowntext.h"

namespace acervo {

using namespace Qt::StringLiterals;

QString markdownQuote(const QString &markdown)
{
    QString out;
    for (const QStringView line : markdown.tokenize(u'\n'))
        out += (line.isEmpty() ? u">"_s : u"> "_s + line.toString()) + u'\n';
    return out;
}

QString markdownHighlights(const QList<HighlightRecord> &highlights)
{
    QString out;
    for (const HighlightRecord &highlight : highlights) {
        if (!out.isEmpty())
            out += u'\n';
        out += markdownQuote(markdownText(highlight.anchor.quote));
        if (!highlight.comment.isEmpty())
            out += u'\n' + markdownText(highlight.comment) + u'\n';
    }
    return out;
}

} // namespace acervo
