// What an article's own fields say of it as a reference, by the names of the format that it came
// in. Pure; any thread. Inner header of reference.
#pragma once

#include "reference.h"

#include <optional>

namespace acervo {

// Takes type, key and facts out of the reference's `rest`, which at first are all the fields. The
// kind that the type says; none where it says none.
std::optional<ReferenceKind> takeFields(Reference &reference);

} // namespace acervo
