// How much a mention says about what an article is about. Pure; any thread.
#pragma once

#include "article.h"
#include "placemention.h"

#include <span>

namespace acervo {

// Whether an ambiguous form may be taken at its word here: it stands in a list with other countries
// ("Niger, Chad and Mali"). `mentions` are those of one text, in order.
bool hasNeighbour(std::span<const PlaceMention> mentions, size_t index);

// 0 to 1: the chance that an article with this mention alone is about the country.
double weightOf(const PlaceMention &mention, TextField field);

// What an ambiguous form gives without another sign of its country: never enough alone, however
// often it stands there.
inline constexpr double ambiguousConfidence = 0.3;

// What is said aside gives where another country is the place of the article.
inline constexpr double asideConfidence = 0.4;

} // namespace acervo
