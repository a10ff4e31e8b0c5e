// Articles, counts and reports as the JSON of the command line (DESIGN, section 8). Pure; main
// thread.
#pragma once

#include "article.h"
#include "facetcounts.h"
#include "importreport.h"
#include "journalentry.h"

#include <QJsonObject>

namespace acervo {

QJsonObject articleToJson(const Article &article);
// `total`: how many articles the query matches.
QJsonObject facetsToJson(qint64 total, const QList<FacetCounts> &facets);
QJsonObject reportToJson(const ImportReport &report);
QJsonObject journalEntryToJson(const JournalEntry &entry);

} // namespace acervo
