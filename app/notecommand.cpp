#include "commands.h"

#include "await.h"
#include "console.h"
#include "openlibrary.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace acervo {

namespace {

// A note is text that a person wrote.
constexpr qint64 largestNote = 64 << 20;

Result<QString> readText(const Arguments &arguments)
{
    const QString &path = arguments.file;
    if (arguments.opened && path == u"-")
        return QString::fromUtf8(arguments.input);
    QFile file(path);
    const bool opened =
        path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        return std::unexpected(
            Error{.code = file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound,
                  .subject = path,
                  .detail = file.errorString()});
    }
    const QByteArray bytes = file.read(largestNote + 1);
    if (bytes.size() > largestNote) {
        return std::unexpected(Error{.code = ErrorCode::FileTooLarge,
                                     .subject = path,
                                     .detail = QString::number(largestNote)});
    }
    return QString::fromUtf8(bytes);
}

int showNote(const Arguments &arguments, ArticleId article)
{
    const auto library = openLibrary(arguments, Library::Access::Read);
    if (!library)
        return Console::fail(library.error());
    const auto note = await((*library)->note(article));
    if (!note)
        return Console::fail(note.error());
    Console::out(note->isEmpty() || note->endsWith(u'\n') ? *note : *note + u'\n');
    return Console::flush() ? exitcode::done : exitcode::failed;
}

int replaceNote(const Arguments &arguments, ArticleId article)
{
    const auto text = readText(arguments);
    if (!text)
        return Console::fail(text.error());
    const auto library = openLibrary(arguments, Library::Access::ReadWrite);
    if (!library)
        return Console::fail(library.error());
    const auto saved = await((*library)->saveNote(article, *text));
    return saved ? exitcode::done : Console::fail(saved.error());
}

} // namespace

int runNote(const Arguments &arguments)
{
    bool isNumber = false;
    const qint64 id = arguments.values.value(0).toLongLong(&isNumber);
    if (arguments.values.size() != 1 || !isNumber) {
        return Console::wrongUsage(QCoreApplication::translate(
            "CommandLine", "Whose note? Name one article by the id that “search --json” gives."));
    }
    return arguments.file.isEmpty() ? showNote(arguments, ArticleId(id))
                                    : replaceNote(arguments, ArticleId(id));
}

} // namespace acervo
