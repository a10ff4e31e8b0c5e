// The commands of the command line. Each runs on the main thread and gives an exit code; data goes
// to stdout, messages to stderr.
#pragma once

#include "arguments.h"

#include <QStringView>

#include <span>

namespace acervo {

struct Command
{
    const char *name;
    const char *usage; // what follows the name
    const char *help;  // one line; translated in the context "CommandLine"
    int (*run)(const Arguments &arguments);
    bool changes = false; // the library: what the window does itself that has it open
};

std::span<const Command> allCommands();
const Command *findCommand(QStringView name); // null: there is none

int runImport(const Arguments &arguments);
int runSearch(const Arguments &arguments);
int runFacets(const Arguments &arguments);
int runTag(const Arguments &arguments);
int runRules(const Arguments &arguments);
int runNote(const Arguments &arguments);
int runHighlights(const Arguments &arguments);
int runExport(const Arguments &arguments);
int runDetect(const Arguments &arguments);
int runCheck(const Arguments &arguments);
int runRebuildIndex(const Arguments &arguments);
int runBackup(const Arguments &arguments);
int runRestore(const Arguments &arguments);
int runUndo(const Arguments &arguments);
int runRedo(const Arguments &arguments);
int runLog(const Arguments &arguments);
int runHelp(const Arguments &arguments);
int runVersion(const Arguments &arguments);

} // namespace acervo
