// undo, redo and log.
#include "commands.h"

#include "articlejson.h"
#include "await.h"
#include "console.h"
#include "countwords.h"
#include "journalwords.h"
#include "openlibrary.h"
#include "valuelabels.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <functional>

namespace acervo {

namespace {

// The newest steps that `log` lists.
constexpr int logLength = 1000;

using Step = std::function<QFuture<Result<UndoOutcome>>(Library &)>;

int runStep(const Arguments &arguments, const Step &step, const QString &done)
{
    const auto library = openLibrary(arguments, Library::Access::ReadWrite);
    if (!library)
        return Console::fail(library.error());
    const auto outcome = await(step(**library));
    if (!outcome)
        return Console::fail(outcome.error());
    Console::out(done.arg(entryInWords(outcome->entry, placeName)) + u'\n');
    if (!outcome->kept.isEmpty()) {
        Console::message(
            QCoreApplication::translate("CommandLine", "Worked on since, and therefore kept: %1.")
                .arg(articleCount(outcome->kept.size())));
    }
    return exitcode::done;
}

QString logLine(const JournalEntry &entry)
{
    QString line = QLocale::c().toString(entry.opened.toLocalTime(), u"yyyy-MM-dd HH:mm") +
                   QStringLiteral("  ") + entryInWords(entry, placeName);
    if (entry.undone.isValid())
        line += QCoreApplication::translate("CommandLine", " (undone)");
    if (entry.interrupted)
        line += QCoreApplication::translate("CommandLine", " (interrupted)");
    return line + u'\n';
}

} // namespace

int runUndo(const Arguments &arguments)
{
    return runStep(
        arguments, [](Library &library) { return library.undo(); },
        QCoreApplication::translate("CommandLine", "Undone: %1"));
}

int runRedo(const Arguments &arguments)
{
    return runStep(
        arguments, [](Library &library) { return library.redo(); },
        QCoreApplication::translate("CommandLine", "Done again: %1"));
}

int runLog(const Arguments &arguments)
{
    const auto library = openLibrary(arguments, Library::Access::Read);
    if (!library)
        return Console::fail(library.error());
    const auto entries = await((*library)->journal(logLength));
    if (!entries)
        return Console::fail(entries.error());
    for (const JournalEntry &entry : *entries) {
        if (arguments.json)
            Console::outBytes(
                QJsonDocument(journalEntryToJson(entry)).toJson(QJsonDocument::Compact) + '\n');
        else
            Console::out(logLine(entry));
    }
    return Console::flush() ? exitcode::done : exitcode::failed;
}

} // namespace acervo
