// What the states of an article are called in a query. Pure; any thread.
#pragma once

#include "articlefacts.h"

#include <QList>

#include <optional>

namespace acervo {

// Not read. The one value of Facet::State that is no StateFlag, but the lack of one.
inline constexpr FacetValue unreadState = 0;

QList<FacetValue> allStates();
QString stateName(FacetValue state);                    // "read"; empty when there is none
std::optional<FacetValue> stateNamed(QStringView name); // "read", whatever its case
bool hasState(StateFlags flags, FacetValue state);

} // namespace acervo
