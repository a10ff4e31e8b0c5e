#include "htmlbody.h"

#include "htmltext.h"

namespace acervo {

namespace {

QString withoutTitle(const QString &text, const QString &title)
{
    if (title.isEmpty())
        return text;
    const qsizetype end = text.indexOf(u'\n');
    const QStringView first = end < 0 ? QStringView(text) : QStringView(text).first(end);
    if (end < 0 || first.trimmed().compare(title, Qt::CaseInsensitive) != 0)
        return text;
    return text.sliced(end).trimmed();
}

} // namespace

HtmlBody htmlBody(const HtmlTree &tree, const HtmlMeasure &measure, const QString &title)
{
    HtmlBody body;
    body.parts = htmlContent(tree, measure);
    body.text = withoutTitle(htmlText(tree, measure, body.parts), title);
    return body;
}

} // namespace acervo
