// The sources that a listing page names in brackets behind its titles or dates: "A Factory [The
// Guardian]", "9 February 2023 (El País)". Pure; any thread.
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace acervo {

// Takes the brackets off the lines, where the page has them all over and they are names of sites or
// publications, no part of a title: no country, no "[Video]", no year. The result has the sources
// by the index of their line; a line that was nothing else is empty then.
QHash<qsizetype, QString> takeBracketedSources(QList<QStringView> &lines);

} // namespace acervo
