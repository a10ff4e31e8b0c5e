// What stands around the articles of a page: its head with policy and style, its data and scripts
// at the end. Pure; any thread.
#pragma once

#include "exportwording.h"

#include <QByteArray>

namespace acervo {

class PageIndex;

// All before the first article; the element <main> is open.
void appendPageHead(QByteArray &out, const PageWording &words);

// All after the last article.
void appendPageFoot(QByteArray &out, const PageIndex &index, const PageWording &words);

} // namespace acervo
