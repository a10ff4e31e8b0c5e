// The form of a chip: how a country or topic is known shows in its outline and fill, the same in
// the article and in the list. GUI thread.
#pragma once

#include "standingwords.h"

#include <QBrush>
#include <QPalette>
#include <QPen>

namespace acervo {

struct ChipLook
{
    QPen line;
    QBrush fill;
};

// On `ground`.
ChipLook chipLook(const QPalette &palette, const QColor &ground, Standing standing);
ChipLook tagChipLook(const QPalette &palette); // a tag is the person's own always

} // namespace acervo
