#include "runwindow.h"

#include "console.h"
#include "door.h"
#include "errandrunner.h"
#include "spokenlanguage.h"
#include "style.h"
#include "windowsession.h"

#include <QApplication>

namespace acervo {

namespace {

// Without one, Qt would end the program with an abort.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") ||
           !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

} // namespace

int runWindow(int argc, char **argv, const Arguments &arguments)
{
    if (arguments.values.size() > 1 || arguments.json || !arguments.output.isEmpty()) {
        return Console::wrongUsage(QCoreApplication::translate(
            "CommandLine", "The window opens one library; nothing else can be named beside it."));
    }
    if (!hasDisplay()) {
        Console::message(QCoreApplication::translate(
            "CommandLine", "There is no display for the window. “acervo help” lists what works "
                           "without one."));
        return exitcode::failed;
    }
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Acervo"));
    QApplication::setDesktopFileName(QStringLiteral("acervo"));
    speakChosenLanguage();
    applyStyle(app);

    // The window that has it open already comes to the front instead.
    const QString library = arguments.values.value(0, arguments.library);
    const Errand raise{.activation = qgetenv("XDG_ACTIVATION_TOKEN")};
    if (const auto answer = Door::knock(WindowSession::fileToOpen(library), raise);
        answer && answer->exitCode == exitcode::done)
        return exitcode::done;
    WindowSession session(runErrand);
    if (!session.start(library))
        return exitcode::failed;
    return QApplication::exec();
}

} // namespace acervo
