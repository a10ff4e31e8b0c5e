#include "htmlwriting.h"

#include "highlight.h"
#include "safelink.h"

#include <ranges>

namespace acervo {

namespace {

constexpr int kDeepestHeading = 6;

struct StyleTag
{
    RunStyle style;
    const char *name;
};

constexpr StyleTag styleTags[] = {{RunStyle::Strong, "strong"},
                                  {RunStyle::Emphasis, "em"},
                                  {RunStyle::Struck, "s"},
                                  {RunStyle::Code, "code"}};

void appendLines(QByteArray &out, QStringView text)
{
    qsizetype done = 0;
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', done)) {
        appendHtmlText(out, text.sliced(done, end - done));
        out += "<br>";
        done = end + 1;
    }
    appendHtmlText(out, text.sliced(done));
}

void appendRun(QByteArray &out, const TextRun &run, const HtmlSurroundings &around)
{
    if (run.mark != 0)
        out += "<mark class=\"" + nameOf(static_cast<HighlightColour>(run.mark - 1)).toLatin1() +
               "\">" + around.beforeMarked(run);
    const QByteArray place =
        around.placeOf && !run.link.isEmpty() ? around.placeOf(run.link) : QByteArray();
    const QByteArray link = run.link.isEmpty() || !place.isEmpty() ? place : safeLink(run.link);
    if (!place.isEmpty())
        out += "<a href=\"" + place + "\">";
    else if (!link.isEmpty())
        out += "<a href=\"" + QByteArray(link).replace('&', "&amp;") + "\" rel=\"noreferrer\">";
    for (const StyleTag &tag : styleTags) {
        if (run.has(tag.style))
            out.append('<').append(tag.name).append('>');
    }
    appendLines(out, run.text);
    for (const StyleTag &tag : std::views::reverse(styleTags)) {
        if (run.has(tag.style))
            out.append("</").append(tag.name).append('>');
    }
    if (!link.isEmpty())
        out += "</a>";
    if (run.mark != 0)
        out += "</mark>";
}

void appendRuns(QByteArray &out, const Block &block, const QByteArray &element,
                const HtmlSurroundings &around)
{
    out += '<' + element + '>';
    appendHtmlRuns(out, block.runs, around);
    out += "</" + element + ">\n";
}

void appendInner(QByteArray &out, const Block &block, const QByteArray &element,
                 const HtmlSurroundings &around, const QByteArray &attributes = {})
{
    out += '<' + element + attributes + '>';
    if (block.check != CheckBox::None)
        out += block.check == CheckBox::Done ? "\u2611 " : "\u2610 ";
    appendHtmlBlocks(out, block.blocks, around);
    out += "</" + element + ">\n";
}

void appendCode(QByteArray &out, const Block &block)
{
    out += "<pre><code>";
    for (const TextRun &run : block.runs)
        appendHtmlText(out, run.text);
    out += "</code></pre>\n";
}

void appendFigure(QByteArray &out, const Block &block, const HtmlSurroundings &around)
{
    const PictureFile file =
        around.pictures ? around.pictures(block.picture.digest) : PictureFile();
    if (file.bytes.isEmpty()) {
        if (!block.runs.isEmpty())
            appendRuns(out, block, "p", around);
        return;
    }
    out += "<figure><img loading=\"lazy\" width=\"" + QByteArray::number(file.picture.width) +
           "\" height=\"" + QByteArray::number(file.picture.height) + "\" alt=\"";
    appendHtmlText(out, block.shows);
    out += "\" src=\"data:" + file.picture.type.toLatin1() + ";base64," + file.bytes.toBase64() +
           "\">";
    if (!block.runs.isEmpty())
        appendRuns(out, block, "figcaption", around);
    out += "</figure>\n";
}

void appendBlock(QByteArray &out, const Block &block, const HtmlSurroundings &around)
{
    switch (block.kind) {
    case BlockKind::Paragraph:
        return appendRuns(out, block, "p", around);
    case BlockKind::Heading:
        return appendRuns(
            out, block,
            'h' + QByteArray::number(std::min(around.headingsBelow + block.level, kDeepestHeading)),
            around);
    case BlockKind::Code:
        return appendCode(out, block);
    case BlockKind::Rule:
        out += "<hr>\n";
        return;
    case BlockKind::Quote:
        return appendInner(out, block, "blockquote", around);
    case BlockKind::List:
        return appendInner(out, block, block.ordered ? "ol" : "ul", around,
                           block.ordered ? " start=\"" + QByteArray::number(block.start) + '"'
                                         : QByteArray());
    case BlockKind::Item:
        return appendInner(out, block, "li", around);
    case BlockKind::Table:
        return appendInner(out, block, "table", around);
    case BlockKind::Row:
        return appendInner(out, block, "tr", around);
    case BlockKind::Cell:
        return appendRuns(out, block, block.isHeading ? "th" : "td", around);
    case BlockKind::Figure:
        return appendFigure(out, block, around);
    }
}

} // namespace

void appendHtmlText(QByteArray &out, QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    qsizetype done = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char *reference = nullptr;
        switch (bytes[i]) {
        case '&':
            reference = "&amp;";
            break;
        case '<':
            reference = "&lt;";
            break;
        case '>':
            reference = "&gt;";
            break;
        case '"':
            reference = "&quot;";
            break;
        default:
            continue;
        }
        out.append(bytes.constData() + done, i - done).append(reference);
        done = i + 1;
    }
    out.append(bytes.constData() + done, bytes.size() - done);
}

void appendHtmlElement(QByteArray &out, const char *name, QStringView text)
{
    out.append('<').append(name).append('>');
    appendHtmlText(out, text);
    out.append("</").append(name).append(">\n");
}

void appendHtmlBlocks(QByteArray &out, const Blocks &blocks, const HtmlSurroundings &around)
{
    for (const Block &block : blocks)
        appendBlock(out, block, around);
}

void appendHtmlRuns(QByteArray &out, const TextRuns &runs, const HtmlSurroundings &around)
{
    for (const TextRun &run : runs)
        appendRun(out, run, around);
}

void appendHtmlLink(QByteArray &out, const QString &address, QStringView text)
{
    appendRun(out, {.text = text.toString(), .link = address}, {});
}

} // namespace acervo
