// ExportWording is all that an export says in the reader's language, handed in by those who know
// one. Values; any thread.
#pragma once

#include "highlight.h"
#include "partialdate.h"

#include <functional>

namespace acervo {

// What a page of articles says of itself and of its filters.
struct PageWording
{
    QString title;
    QString subtitle;     // how many articles, of which day
    QString language;     // ISO 639-1
    bool isByDate = true; // articles come in its order: they stand under their years
    QString countries;
    QString topics;
    QString tags;
    QString years;
    QString noDate;
    QString note;
    QString highlights;
    QString index; // what a file of links to all articles is called
    QString filters;
    QString words;    // what the field for words is called
    QString wordHint; // what can be written into it
    QString clear;    // takes all filters away
    QString all;      // "Show all %1": values of a filter
    QString fewer;
    QString shown; // "%1 of %2 articles"
    QString nothing;
    QString reading; // "Reading the texts: %1 %"
};

struct ExportWording
{
    PageWording page;
    // Called on another thread.
    std::function<QString(const PartialDate &)> dateInWords;
    std::function<QString(const QString &code)> placeName;
    std::function<QString(HighlightColour)> colourName;
};

} // namespace acervo
