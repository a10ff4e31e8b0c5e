// What an Error says to a person: one sentence or two, with what happened, to which item, and what
// to do now. No full stop is missing and no code is shown. Pure; any thread.
#pragma once

#include "error.h"

namespace acervo {

QString errorInWords(const Error &error);

// Why a picture that was pasted into a note is not kept.
QString refusedPictureInWords(const Error &error);

} // namespace acervo
