// DossierWording is all that a dossier says of itself, in the reader's language. Value; any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace acervo {

struct DossierWording
{
    QString title;
    QStringList subtitle; // lines of the cover: the query in words, how many articles
    QString dateLine;
    QString language; // ISO 639-1
    QString contents; // headings
    QString notes;
    QString source; // stands before an address
    QString noDate;
    QString page;  // "Page %1 of %2"
    QString index; // headings
    QString countries;
    QString topics;
    QString tags;
    QString authors;

    bool operator==(const DossierWording &) const = default;
};

} // namespace acervo
