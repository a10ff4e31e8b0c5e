// The line that pages print beside a title: who, when, filed under what, how many comments.
//   By Maria Torres | 3 May 2021        Publié le 1er mars 2024 par Jeanne Duval
//   Posted in Food, Labour | Leave a comment        Feb. 9, 2023 · 4 min read
// Pure; any thread.
#pragma once

#include "datereader.h"
#include "listingelement.h"

#include <QList>

#include <optional>

namespace acervo {

// Its parts as elements, without their places; none of a line that only counts. Nothing when the
// line is something else, a text above all. A part that is neither is, beside a date, the author
// where `underTitle` and it looks like a name, else what the article is filed under.
std::optional<QList<ListingElement>> readMetaLine(QStringView line, DateOrder order,
                                                  bool underTitle);

// A day and a title in one line, on either side of a dash or the like: "Feb 9, 2023 – A Library".
// Date and text; none where the line is none such.
QList<ListingElement> readDatedTitle(QStringView line, DateOrder order);

// So many words or more, that are a name by their capitals: "Ana de la Torre", "J. Duval and R.
// Lee".
bool isPersonName(QStringView text, int atLeast);

} // namespace acervo
