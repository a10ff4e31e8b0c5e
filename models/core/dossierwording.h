// DossierWording is all that a dossier says of itself, in the reader's language. Value; any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace acervo {

struct DossierWording
{
    QString title;
    QString query;        // in words; empty where a selection is handed on
    QStringList subtitle; // lines of the cover: how many articles
    QString dateLine;
    QString language; // ISO 639-1
    QString contents; // headings
    QString articles; // in place of contents, where each article is a line
    QString overTime; // of the cover's chart
    QString notes;
    QString highlights;
    QString source; // stands before an address
    QString noDate; // stand for the group of articles without one
    QString noCountry;
    QString noTopic;
    QString noTag;
    QString noCollection;
    QString attachment; // what the articles inside the file are
    QString picture;    // what one is called that nothing says anything of
    QString page;       // "Page %1 of %2"
    QString index;      // headings
    QString countries;
    QString topics;
    QString tags;
    QString authors;

    bool operator==(const DossierWording &) const = default;
};

} // namespace acervo
