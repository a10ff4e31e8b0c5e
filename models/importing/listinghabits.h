// What a listing page does all over, learned from all its lines before one of them is read. Pure;
// any thread.
#pragma once

#include "datereader.h"

#include <QList>
#include <QSet>
#include <QString>

namespace acervo {

struct ListingHabits
{
    DateOrder order = DateOrder::Unknown; // of 09/02/2023
    QSet<QString> ownLabels;              // labels that only this page has
    QSet<QStringView> repeated;           // short lines that stand more than once
    qsizetype wrapWidth = 0;         // where lines are broken, in UTF-16 units; 0: they are not
    bool bylinesFollowDates = false; // who wrote it stands under the date; else a title does
    bool titlesInDateLines = false;  // "Feb 9, 2023 – A Library"
    qint64 lastText = 0;             // the line, 1-based, that only the page's foot comes after
};

// Takes the bullets or numbers off that the lines of a list begin with.
void dropMarkers(QList<QStringView> &lines);

// The lines without white space around them; the result has views of them.
ListingHabits habitsOf(const QList<QStringView> &lines);

} // namespace acervo
