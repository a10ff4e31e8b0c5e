#include "htmlbody.h"

#include "picture.h"

namespace acervo {

using namespace Qt::StringLiterals;

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

// The last one between the page's heading and the text.
qsizetype leadingFigure(const HtmlTree &tree, const HtmlMeasure &measure,
                        const std::vector<qsizetype> &parts)
{
    const qsizetype heading = tree.find("h1"_L1);
    if (heading < 0 || parts.empty())
        return -1;
    for (qsizetype i = parts.front() - 1; i > heading; --i) {
        if (tree[i].is("figure"_L1) && tree[i].end <= parts.front() && !measure.isOut(i) &&
            tree.find("img"_L1, i) >= 0)
            return i;
    }
    return -1;
}

} // namespace

HtmlBody htmlBody(const HtmlTree &tree, const HtmlMeasure &measure, const QString &title,
                  const KeepPicture &keep)
{
    HtmlBody body;
    body.parts = htmlContent(tree, measure);
    const qsizetype figure = keep ? leadingFigure(tree, measure, body.parts) : -1;
    const QString leading = figure < 0 ? QString() : htmlText(tree, measure, {figure}, keep);
    body.text = withoutTitle(htmlText(tree, measure, body.parts, keep), title);
    if (isPictureLine(leading))
        body.text = body.text.isEmpty() ? leading : leading + "\n\n"_L1 + body.text;
    return body;
}

} // namespace acervo
