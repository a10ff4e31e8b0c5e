// Decision is what a person says about a country, region or topic of articles ("Detected is not
// decided"). Value; any thread.
#pragma once

#include "articlerecord.h"

namespace acervo {

enum class Verdict : quint8 {
    Confirm,  // concerns articles of which it is stated, detected, suggested or decided already
    Reject,   // likewise
    Add,      // all; where it was detected this confirms it, where it is in force nothing changes
    Withdraw, // what was decided is forgotten: what is stated or detected counts again
};

struct Decision
{
    DecisionRecord::About about{};
    QString value; // a code (VE, 419); a topic's name, whatever its case and accents
    Verdict verdict{};

    bool operator==(const Decision &) const = default;
};

} // namespace acervo
