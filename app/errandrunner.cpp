#include "errandrunner.h"

#include "commands.h"
#include "console.h"
#include "door.h"
#include "openlibrary.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace acervo {

namespace {

// The window has another current folder.
Arguments withWholePaths(Arguments arguments)
{
    const auto makeWhole = [](QString &path) { path = QFileInfo(path).absoluteFilePath(); };
    if (!arguments.file.isEmpty() && arguments.file != u"-")
        makeWhole(arguments.file);
    if (arguments.command == u"import") {
        for (QString &path : arguments.values)
            makeWhole(path);
    }
    return arguments;
}

} // namespace

std::optional<int> runInWindow(Arguments &arguments)
{
    const QString library = libraryFile(arguments);
    if (!Door::isAt(library))
        return std::nullopt;
    if (QFile in; arguments.file == u"-" && in.open(stdin, QIODevice::ReadOnly))
        arguments.input = in.readAll();
    const auto answer = Door::knock(library, {.arguments = withWholePaths(arguments),
                                              .input = arguments.input.value_or(QByteArray())});
    if (!answer)
        return std::nullopt;
    Console::outBytes(answer->out);
    std::fwrite(answer->messages.constData(), 1, size_t(answer->messages.size()), stderr);
    return Console::flush() ? answer->exitCode : exitcode::failed;
}

ErrandAnswer runErrand(const Errand &errand, std::shared_ptr<Library> library)
{
    const Command *command = findCommand(errand.arguments.command);
    if (!command || !command->changes)
        return {};
    Arguments arguments = errand.arguments;
    arguments.opened = std::move(library);
    arguments.input = errand.input;
    Console::Capture capture;
    const int exitCode = command->run(arguments);
    return {.exitCode = exitCode, .out = capture.out, .messages = capture.messages};
}

} // namespace acervo
