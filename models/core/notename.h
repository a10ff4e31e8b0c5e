// What tells a new note from the others of its article (noteref.h). Any thread.
#pragma once

#include <QString>
#include <QUuid>

namespace acervo {

// Never given twice, in this library or another.
inline QString newNoteName() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

} // namespace acervo
