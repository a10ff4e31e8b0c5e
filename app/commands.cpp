#include "commands.h"

#include "console.h"

#include <QCoreApplication>

namespace acervo {

std::span<const Command> allCommands()
{
    static const Command commands[] = {
        {"import", "[--library L] [--json] FILE|FOLDER…",
         QT_TRANSLATE_NOOP("CommandLine", "bring files into the library"), runImport, true},
        {"search", "[--library L] [--json] QUERY",
         QT_TRANSLATE_NOOP("CommandLine", "list the articles that match, one a line"), runSearch},
        {"facets", "[--library L] [--json] QUERY",
         QT_TRANSLATE_NOOP("CommandLine", "count countries, topics, years … of what matches"),
         runFacets},
        {"tag", "[--library L] QUERY +TAG -TAG…",
         QT_TRANSLATE_NOOP("CommandLine", "put tags on all that matches, or take them off"), runTag,
         true},
        {"rules", "[--library L] [--json] [run]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "list the rules that tag, with what they would tag, or run them"),
         runRules, true},
        {"note", "[--library L] [--number N] [--file F|-] ID|new",
         QT_TRANSLATE_NOOP("CommandLine",
                           "show an article's notes, replace one, or make a free one"),
         runNote, true},
        {"highlights", "[--library L] [--json] QUERY",
         QT_TRANSLATE_NOOP("CommandLine", "list the passages marked in what matches, as Markdown"),
         runHighlights},
        {"export",
         "[--library L] --to "
         "pdf|bibtex|biblatex|ris|csl-json|csv|tsv|jsonl|html|markdown|apa|chicago"
         " [--raw-formulas] -o FILE|FOLDER/|- QUERY",
         QT_TRANSLATE_NOOP("CommandLine", "write what matches as one file, or to stdout"),
         runExport},
        {"detect", "--json",
         QT_TRANSLATE_NOOP("CommandLine", "find countries, regions and topics in texts from stdin"),
         runDetect},
        {"check", "[--library L]",
         QT_TRANSLATE_NOOP("CommandLine", "look through the library's file for damage"), runCheck},
        {"backup", "[--library L] [FILE]",
         QT_TRANSLATE_NOOP("CommandLine", "write a copy of the library, looked through for damage"),
         runBackup},
        {"restore", "[--library L] FILE",
         QT_TRANSLATE_NOOP("CommandLine",
                           "put a backup in the library's place; what was there is kept"),
         runRestore},
        {"rebuild-index", "[--library L]",
         QT_TRANSLATE_NOOP("CommandLine", "make full text and detected places anew"),
         runRebuildIndex},
        {"undo", "[--library L]", QT_TRANSLATE_NOOP("CommandLine", "take back the last step"),
         runUndo, true},
        {"redo", "[--library L]", QT_TRANSLATE_NOOP("CommandLine", "do the step taken back again"),
         runRedo, true},
        {"log", "[--library L] [--json]",
         QT_TRANSLATE_NOOP("CommandLine", "list what was done, newest first"), runLog},
        {"help", "[query|dossier]",
         QT_TRANSLATE_NOOP("CommandLine", "explain the commands, the query, or a PDF's options"),
         runHelp},
        {"version", "", QT_TRANSLATE_NOOP("CommandLine", "say which version this is"), runVersion},
    };
    return commands;
}

const Command *findCommand(QStringView name)
{
    for (const Command &command : allCommands()) {
        if (name == QLatin1StringView(command.name))
            return &command;
    }
    return nullptr;
}

int runVersion(const Arguments &)
{
    Console::out(QStringLiteral("acervo %1\n").arg(QCoreApplication::applicationVersion()));
    return exitcode::done;
}

} // namespace acervo
