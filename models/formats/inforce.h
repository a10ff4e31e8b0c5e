// What is in force of an article's places and topics: not rejected, not only suggested. Pure; any
// thread.
#pragma once

#include "article.h"

namespace acervo {

QStringList countriesInForce(const Article &article); // ISO codes
QStringList regionsInForce(const Article &article);   // UN M49
QStringList topicsInForce(const Article &article);

} // namespace acervo
