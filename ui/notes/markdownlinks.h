// The links of a note's text, where it is written. Pure; any thread.
#pragma once

#include <QString>

namespace acervo {

// [words](address), where the words say just these.
QString markdownLink(const QString &words, const QString &address);

// Where the link in which `position` stands leads, be it Markdown's or a bare web address; empty
// where there is none.
QString linkAddressAt(const QString &line, qsizetype position);

// Where "[[" begins what is typed to find an article, up to `position`; -1: nothing is.
qsizetype wantedLinkStart(const QString &line, qsizetype position);

} // namespace acervo
