#include "originals.h"

#include "htmltext.h"
#include "savedpage.h"

namespace acervo {

namespace {

// Parsed as hostile as it came; nothing in it is run or loaded.
QString textOfPage(const QString &raw)
{
    if (!looksLikeHtml(raw))
        return {};
    const HtmlTree tree = parseHtml(raw);
    const qsizetype body = tree.find(QLatin1StringView("body"));
    return body < 0 ? QString()
                    : htmlText(tree, HtmlMeasure(tree, HtmlMeasure::Leaves::NothingOut), {body});
}

} // namespace

QList<ArticleOriginal> originalsOf(const ArticleRecord &record)
{
    QList<ArticleOriginal> originals;
    for (const SourceRecord &each : record.records) {
        if (!each.raw.isEmpty())
            originals.append({each.source, each.file, each.raw, textOfPage(each.raw)});
    }
    return originals;
}

} // namespace acervo
