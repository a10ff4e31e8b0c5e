// Texts and blocks as HTML, in UTF-8. Pure; any thread. What comes out holds no tag, attribute or
// address of the text's own making.
#pragma once

#include "blocks.h"

#include <QByteArray>

#include <functional>

namespace acervo {

// For the content of an element, or of an attribute in double quotes.
void appendHtmlText(QByteArray &out, QStringView text);

// The text in an element of its own, and a line end.
void appendHtmlElement(QByteArray &out, const char *name, QStringView text);

// What blocks need of the page that they stand in.
struct HtmlSurroundings
{
    int headingsBelow = 1; // the level of the heading that they stand under
    // Pictures stand in the page itself; of one that is lost, or without this, its words do.
    PictureSupply pictures{};
    // HTML that stands before the words of a run that is marked.
    std::function<QByteArray(const TextRun &run)> beforeMarked{};
    // Where in the page a link leads, "#…"; empty: not there.
    std::function<QByteArray(const QString &link)> placeOf{};
};

void appendHtmlBlocks(QByteArray &out, const Blocks &blocks, const HtmlSurroundings &around);
void appendHtmlRuns(QByteArray &out, const TextRuns &runs, const HtmlSurroundings &around);

// <a href="…"> around the text where the address is safe (safelink.h); else the text alone.
void appendHtmlLink(QByteArray &out, const QString &address, QStringView text);

} // namespace acervo
