// The lines of a listing page, told apart. Pure; any thread.
#pragma once

#include "listingelement.h"

#include <QList>
#include <QSet>

namespace acervo {

struct ListingLines
{
    QList<ListingElement> elements; // without what pages put around articles
    QString feedName;               // of a line that offers the page's feed
    QString pathEnd;                // of the path to the page: "Home » Topics » Housing"
    bool hasPageMark = false;       // a line that only a saved page has
    int invitations = 0;            // lines such as "Read more"
};

ListingLines readListingLines(QStringView text);

// The same of lines of which it is known where the titles stand (1-based numbers), and that none
// is broken at a width.
ListingLines readTitledLines(const QList<QStringView> &lines, const QSet<qint64> &titles);

// A heading or title by its shape: short, and no sentence.
bool isTitleLike(QStringView text);

} // namespace acervo
