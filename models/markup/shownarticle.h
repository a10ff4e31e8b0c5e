// What an article shows of itself in everything that is handed on. Pure; any thread.
#pragma once

#include "article.h"

namespace acervo {

// On one line, never empty: an article without a title is called by its first words, or by its
// address.
QString shownTitle(const Article &article);

// Feeds give the beginning of the text as its summary: it is shown once.
bool beginsWithSummary(const QString &body, const QString &summary);

// Where an article can be read: its address, and its DOI's where that is another one.
QStringList shownAddresses(const QString &url, const QString &doi);

// The text, or as much of its beginning as fits, cut between words where it can be, and "…".
QString textBeginning(const QString &text, qsizetype length);

} // namespace acervo
