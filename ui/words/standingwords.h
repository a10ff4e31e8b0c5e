// How a country or topic of an article is known, in words. Pure; any thread.
#pragma once

#include "article.h"

namespace acervo {

// Provenance, and what is detected but not with enough confidence to count.
enum class Standing : quint8 { Stated, Detected, Suggested, Confirmed, Rejected, Added };

Standing standingOf(Provenance provenance, bool suggested);

// "Venezuela, detected in the text, 97 %". `confidence` is 0 to 1 and said of detections only.
QString standingInWords(const QString &label, Standing standing, double confidence);
QString confidenceInWords(double confidence); // "97 %"

} // namespace acervo
