// The boxes and circles of what can be ticked, the same in forms, lists and facets. Told apart by
// form, not by colour; the outline stands out from the ground by 3 : 1 or more, light and dark. GUI
// thread.
#pragma once

#include <QPalette>
#include <QRect>

class QPainter;
class QStyleOption;

namespace acervo {

enum class BoxMark { None, Tick, Cross, Square };

// On `palette`'s Base or Window.
void paintBox(QPainter &painter, const QRect &place, BoxMark mark, const QPalette &palette);
// As the option says; a row that is chosen has the accent behind it.
void paintCheck(const QStyleOption &option, QPainter &painter);
void paintCircle(QPainter &painter, const QRect &place, bool isOn, const QPalette &palette);

} // namespace acervo
