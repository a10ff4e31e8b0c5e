// SavedHtml is a saved web page, read once for all who look for something in it. Immutable; any
// thread.
#pragma once

#include "htmlcontent.h"
#include "linkeddata.h"
#include "metatags.h"

#include <QUrl>

namespace acervo {

class SavedHtml
{
public:
    explicit SavedHtml(const QString &html); // the page's text, valid
    Q_DISABLE_COPY_MOVE(SavedHtml)           // its parts refer to each other

    const QString text;
    const HtmlTree tree;
    const HtmlMeasure measure;
    const MetaTags metas;
    const LinkedData data;
    const QString savedFrom; // the address that the page was saved from; empty where it says none

    // What addresses of the page are relative to; not valid where nothing tells.
    QUrl base() const;
};

// An address of a page as a whole one; empty where it is no web address.
QString absoluteAddress(const QString &address, const QUrl &base);

} // namespace acervo
