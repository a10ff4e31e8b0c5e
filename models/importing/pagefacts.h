// PageFacts is what one part of a saved page says of its article: its meta tags, its linked data,
// its text. Value; any thread.
#pragma once

#include "article.h"

namespace acervo {

struct PageFacts
{
    QString title;
    QList<Person> persons;
    PartialDate date;
    int utcHour = -1; // where the date is of an instant in UTC, its hour
    QString site;     // the site or publisher
    QString journal;  // what a part of which the article is: journal, proceedings, book
    QString url;
    QString doi;
    QString summary;
    QStringList topics;
    QString lang;
    QString body;
};

} // namespace acervo
