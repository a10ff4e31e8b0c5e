#include "htmlwriting.h"

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

void appendRun(QByteArray &out, const TextRun &run)
{
    const QByteArray link = run.link.isEmpty() ? QByteArray() : safeLink(run.link);
    if (!link.isEmpty())
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
}

void appendRuns(QByteArray &out, const Block &block, const QByteArray &element)
{
    out += '<' + element + '>';
    for (const TextRun &run : block.runs)
        appendRun(out, run);
    out += "</" + element + ">\n";
}

void appendInner(QByteArray &out, const Block &block, const QByteArray &element,
                 const QByteArray &attributes, int headingsBelow, const PictureSupply &pictures)
{
    out += '<' + element + attributes + '>';
    if (block.check != CheckBox::None)
        out += block.check == CheckBox::Done ? "\u2611 " : "\u2610 ";
    appendHtmlBlocks(out, block.blocks, headingsBelow, pictures);
    out += "</" + element + ">\n";
}

void appendCode(QByteArray &out, const Block &block)
{
    out += "<pre><code>";
    for (const TextRun &run : block.runs)
        appendHtmlText(out, run.text);
    out += "</code></pre>\n";
}

void appendFigure(QByteArray &out, const Block &block, const PictureSupply &pictures)
{
    const PictureFile file = pictures ? pictures(block.picture.digest) : PictureFile();
    if (file.bytes.isEmpty()) {
        if (!block.runs.isEmpty())
            appendRuns(out, block, "p");
        return;
    }
    out += "<figure><img loading=\"lazy\" width=\"" + QByteArray::number(file.picture.width) +
           "\" height=\"" + QByteArray::number(file.picture.height) + "\" alt=\"";
    appendHtmlText(out, block.shows);
    out += "\" src=\"data:" + file.picture.type.toLatin1() + ";base64," + file.bytes.toBase64() +
           "\">";
    if (!block.runs.isEmpty())
        appendRuns(out, block, "figcaption");
    out += "</figure>\n";
}

void appendBlock(QByteArray &out, const Block &block, int headingsBelow,
                 const PictureSupply &pictures)
{
    switch (block.kind) {
    case BlockKind::Paragraph:
        return appendRuns(out, block, "p");
    case BlockKind::Heading:
        return appendRuns(
            out, block,
            'h' + QByteArray::number(std::min(headingsBelow + block.level, kDeepestHeading)));
    case BlockKind::Code:
        return appendCode(out, block);
    case BlockKind::Rule:
        out += "<hr>\n";
        return;
    case BlockKind::Quote:
        return appendInner(out, block, "blockquote", {}, headingsBelow, pictures);
    case BlockKind::List:
        return appendInner(out, block, block.ordered ? "ol" : "ul",
                           block.ordered ? " start=\"" + QByteArray::number(block.start) + '"'
                                         : QByteArray(),
                           headingsBelow, pictures);
    case BlockKind::Item:
        return appendInner(out, block, "li", {}, headingsBelow, pictures);
    case BlockKind::Table:
        return appendInner(out, block, "table", {}, headingsBelow, pictures);
    case BlockKind::Row:
        return appendInner(out, block, "tr", {}, headingsBelow, pictures);
    case BlockKind::Cell:
        return appendRuns(out, block, block.isHeading ? "th" : "td");
    case BlockKind::Figure:
        return appendFigure(out, block, pictures);
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

void appendHtmlBlocks(QByteArray &out, const Blocks &blocks, int headingsBelow,
                      const PictureSupply &pictures)
{
    for (const Block &block : blocks)
        appendBlock(out, block, headingsBelow, pictures);
}

void appendHtmlLink(QByteArray &out, const QString &address, QStringView text)
{
    appendRun(out, {.text = text.toString(), .link = address});
}

} // namespace acervo
