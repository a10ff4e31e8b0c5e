// ArticleOriginal is a record that an article was made from, as its file had it. Value; any thread.
#pragma once

#include <QString>

namespace acervo {

struct ArticleOriginal
{
    QString source; // empty: neither site nor publication was known
    QString file;   // the path that it was read from
    QString raw;    // as it stood
    QString text;   // all text of a page of HTML, with its menus and margins; empty for the rest

    bool operator==(const ArticleOriginal &) const = default;
};

} // namespace acervo
