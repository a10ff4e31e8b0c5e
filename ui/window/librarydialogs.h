// The file dialogs for libraries. GUI thread. Empty: the person thought better of it.
#pragma once

#include <QString>

class QWidget;

namespace acervo {

// `name` is proposed, without its ending.
QString askForNewLibrary(QWidget *window, const QString &title, const QString &name);
QString askForLibrary(QWidget *window, const QString &folder);

} // namespace acervo
