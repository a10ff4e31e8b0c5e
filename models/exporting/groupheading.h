// The heading of a group of articles, between them. One thread.
#pragma once

#include "galley.h"
#include "typesetter.h"

namespace acervo {

struct DossierSetup;

// Linked to the group's place in the contents. The first line carries groupAnchor(group).
std::vector<LineBox> groupHeading(Typesetter &typesetter, const DossierTheme &theme,
                                  const DossierSetup &setup, const QString &name,
                                  std::size_t group);

// The names of a group's place in the file, and of the place in the contents that lists it.
QByteArray groupAnchor(std::size_t group);
QByteArray groupEntryAnchor(std::size_t group);

} // namespace acervo
