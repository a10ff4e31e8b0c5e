// Finding a name by a part of it, whatever its case and accents. Pure; any thread.
#pragma once

#include <QStringView>

namespace acervo {

enum class NameMatch : quint8 {
    None,
    Scattered,
    Inside,
    WordStart,
    Start,
    Whole
}; // better is more

// `typed` empty matches every name, as Scattered.
NameMatch matchName(QStringView typed, QStringView name);

} // namespace acervo
