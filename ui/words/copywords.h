// Articles as text for the clipboard, and what is said when they were copied. No text of an article
// becomes a tag or a link of its own. Pure; any thread.
#pragma once

#include "article.h"

namespace acervo {

enum class CopyForm : quint8 {
    List,          // a line each: title, authors, date, address
    Addresses,     // a line each
    MarkdownLinks, // a list, where there are several
};

struct CopiedText
{
    QString text;
    QString html;          // the same; empty where the form is of plain text
    QStringList addresses; // of those that have one
    qint64 articles = 0;
};

CopiedText copiedText(CopyForm form, const QList<Article> &articles);

// "Copied 3 articles."; where there was nothing to copy, that.
QString copiedInWords(CopyForm form, const CopiedText &copied);

} // namespace acervo
