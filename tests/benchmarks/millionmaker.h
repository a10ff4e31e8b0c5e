// Makes a library's worth of articles out of fewer: sentences, titles and names of real records,
// recombined. What a library files articles by (countries, topics, sources, languages, dates known
// to a day, a month, a year or not at all) is heavy-tailed: a few each, of some values thousands,
// of most a handful, some none. The same input and count give the same bytes. One thread.
#pragma once

#include <QString>

namespace acervo {

// `records`: JSON Lines with title, summary, authors, categories and date. `site`: a word in the
// articles' addresses; two sites have no article in common. False when a file can't be read or
// written.
bool makeArticles(const QString &records, const QString &output, int count, const QString &site);

} // namespace acervo
