// The date of a publication as bibliographies write it. Pure; any thread.
#pragma once

#include "partialdate.h"

#include <QStringView>

namespace acervo {

// What readDate() reads, and besides
//   2014///   2001/09/01/   2003/Dec/   2005/00/00      RIS: parts between slashes, some empty
//   2004-22   2003-06/2003-08   1999?   2005~   ../2001   EDTF: season, range, unsure, open
//   May-June 2003   Jan. 5-8, 2004   c1998   [1998]   Spring 2010   2003, reprinted 2010
// A range is known by its first date. The precision is what all of it supports.
PartialDate publicationDate(QStringView text);

// "2015-04-07T03:42:00Z": the hour of an instant that is written in UTC; -1 of any other text.
int utcHour(QStringView text);

} // namespace acervo
