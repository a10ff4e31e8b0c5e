// Hostile HTML cut at its tags. Pure; any thread. Inner header of `markup`: use htmltree.h.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace acervo {

struct HtmlAttribute
{
    QByteArray name;      // lower case
    QByteArrayView value; // as written, character references too
};

struct HtmlTag
{
    QByteArray name; // lower case
    std::vector<HtmlAttribute> attributes;
    bool isEnd = false;
    qsizetype end = 0; // where the text after it begins
};

// The tag that begins at html[at], a '<'; none where that is text.
std::optional<HtmlTag> htmlTagAt(QByteArrayView html, qsizetype at);

// The end of a comment, doctype or the like that begins at html[at], a '<'; 0 where it is none.
qsizetype htmlCommentEnd(QByteArrayView html, qsizetype at);

} // namespace acervo
