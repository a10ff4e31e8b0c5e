// A citation as pages print it. Pure; any thread.
//   Lucía Paredes, Tomás Ibarra (2023).  A Bank Counter in the Market Hall.  Common Ledger Review
//   (CLR).  https://…
#pragma once

#include "article.h"

#include <optional>

namespace acervo {

struct Citation
{
    QList<Person> persons;
    PartialDate date; // its year
    QString title;
    QString container; // where it appeared; may be empty
    QString url;       // may be empty
    QString doi;       // may be empty

    bool operator==(const Citation &) const = default;
};

std::optional<Citation> readCitation(QStringView line);

} // namespace acervo
