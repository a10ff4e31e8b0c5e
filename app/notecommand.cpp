#include "commands.h"

#include "await.h"
#include "console.h"
#include "notename.h"
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
    const auto tooLarge = [&path] {
        return std::unexpected(Error{.code = ErrorCode::FileTooLarge,
                                     .subject = path,
                                     .detail = QString::number(largestNote)});
    };
    if (arguments.input && path == u"-") {
        if (arguments.input->size() > largestNote)
            return tooLarge();
        return QString::fromUtf8(*arguments.input);
    }
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
    if (bytes.size() > largestNote)
        return tooLarge();
    return QString::fromUtf8(bytes);
}

void printNote(const QString &text)
{
    Console::out(text.isEmpty() || text.endsWith(u'\n') ? text : text + u'\n');
}

// 1 is the first; 0 where none is named, -1 where it is no number.
int wantedNumber(const Arguments &arguments)
{
    if (arguments.number.isEmpty())
        return 0;
    bool isNumber = false;
    const int number = arguments.number.toInt(&isNumber);
    return isNumber && number > 0 ? number : -1;
}

int noSuchNote(qsizetype count)
{
    return Console::wrongUsage(
        QCoreApplication::translate("CommandLine",
                                    "The article's notes: %1. Say which one you mean: --number N.")
            .arg(count));
}

int showNotes(const Arguments &arguments, ArticleId article)
{
    const auto library = openLibrary(arguments, Library::Access::Read);
    if (!library)
        return Console::fail(library.error());
    const auto notes = await((*library)->notes(article));
    if (!notes)
        return Console::fail(notes.error());
    const int wanted = wantedNumber(arguments);
    if (wanted < 0 || wanted > notes->size())
        return noSuchNote(notes->size());
    for (qsizetype i = 0; i < notes->size(); ++i) {
        if (wanted != 0 && wanted != i + 1)
            continue;
        if (wanted == 0 && i > 0)
            Console::out(QStringLiteral("\n---\n\n"));
        printNote(notes->at(i).text);
    }
    return Console::flush() ? exitcode::done : exitcode::failed;
}

// One more than there are begins another.
int replaceNote(const Arguments &arguments, ArticleId article)
{
    const auto text = readText(arguments);
    if (!text)
        return Console::fail(text.error());
    const auto library = openLibrary(arguments, Library::Access::ReadWrite);
    if (!library)
        return Console::fail(library.error());
    const auto notes = await((*library)->notes(article));
    if (!notes)
        return Console::fail(notes.error());
    const int wanted = wantedNumber(arguments);
    if (wanted < 0 || wanted > notes->size() + 1 || (wanted == 0 && notes->size() > 1))
        return noSuchNote(notes->size());
    NoteRef note(article);
    if (wanted > notes->size() && !notes->isEmpty())
        note.name = newNoteName();
    else if (!notes->isEmpty())
        note.name = notes->at(std::max(wanted, 1) - 1).name;
    const auto saved = await((*library)->saveNote(note, *text));
    return saved ? exitcode::done : Console::fail(saved.error());
}

// Prints the id by which it is shown and written on.
int makeNote(const Arguments &arguments)
{
    const auto text = readText(arguments);
    if (!text)
        return Console::fail(text.error());
    const auto library = openLibrary(arguments, Library::Access::ReadWrite);
    if (!library)
        return Console::fail(library.error());
    const auto made = await((*library)->addFreeNote());
    if (!made)
        return Console::fail(made.error());
    const ArticleId note = (made->added + made->known).first();
    const auto saved = await((*library)->saveNote(note, *text));
    if (!saved)
        return Console::fail(saved.error());
    Console::out(QString::number(number(note)) + u'\n');
    return Console::flush() ? exitcode::done : exitcode::failed;
}

} // namespace

int runNote(const Arguments &arguments)
{
    const bool isNew = arguments.values == QStringList{QStringLiteral("new")};
    if (isNew && !arguments.file.isEmpty())
        return makeNote(arguments);
    bool isNumber = false;
    const qint64 id = arguments.values.value(0).toLongLong(&isNumber);
    if (arguments.values.size() != 1 || !isNumber) {
        return Console::wrongUsage(QCoreApplication::translate(
            "CommandLine", "Whose note? Name one article by the id that “search --json” gives, "
                           "or “new” and a --file for a free note."));
    }
    return arguments.file.isEmpty() ? showNotes(arguments, ArticleId(id))
                                    : replaceNote(arguments, ArticleId(id));
}

} // namespace acervo
