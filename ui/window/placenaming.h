// What places are called in the language of the window. Pure; any thread.
#pragma once

#include <QString>

namespace acervo {

QString placeName(const QString &code);

} // namespace acervo
