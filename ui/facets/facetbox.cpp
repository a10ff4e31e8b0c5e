#include "facetbox.h"

#include "indicatorlook.h"

namespace acervo {

namespace {

BoxMark markOf(ValueState state)
{
    switch (state) {
    case ValueState::Off:
        return BoxMark::None;
    case ValueState::Ticked:
        return BoxMark::Tick;
    case ValueState::Excluded:
        return BoxMark::Cross;
    case ValueState::Mixed:
        return BoxMark::Square;
    }
    return BoxMark::None;
}

} // namespace

void paintFacetBox(QPainter &painter, const QRect &place, ValueState state, const QPalette &palette)
{
    paintBox(painter, place, markOf(state), palette);
}

} // namespace acervo
