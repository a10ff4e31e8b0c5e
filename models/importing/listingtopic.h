// What the heading of a saved listing says of its articles. Pure; any thread.
#pragma once

#include "partialdate.h"

#include <QString>

namespace acervo {

// "Housing" of "Category: Housing", "Posts tagged ‘Housing’"; else the heading.
QString topicInHeading(const QString &heading);

// Whether it says which articles these are by something else than what they are about: "Search",
// "Author: Ana Ruiz", the name of the site, an issue.
bool isNoTopicHeading(const QString &heading, const QString &site);

// "Vol. 4 Núm. 1 (2022)", and its year; not known where it has none.
bool isIssueHeading(const QString &heading);
PartialDate issueYear(const QString &heading);

} // namespace acervo
