// Copied articles as the clipboard and other programs take them. GUI thread.
#pragma once

#include "copiedtext.h"

class QMimeData;

namespace acervo {

QString copiedText(CopyForm form, const QList<CopiedItem> &items);
QString copiedHtml(CopyForm form, const QList<CopiedItem> &items); // empty: the form is plain text

// Text and HTML; the caller's.
QMimeData *clipboardDataOf(CopyForm form, const QList<CopiedItem> &items);

// The same with the addresses, as browsers take them, and a file for those who take files; without
// one where `file` is empty. Among the addresses a file manager would fetch pages from the network.
QMimeData *dragDataOf(const QList<CopiedItem> &items, const QString &file);

} // namespace acervo
