// What was typed on the command line, understood. Value; pure functions; any thread.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <expected>
#include <memory>
#include <optional>

namespace acervo {

class Library;

struct Arguments
{
    QString command;                // "import", "search", …; empty: the window
    QString library;                // --library, or the window's argument; empty: the default one
    QString output;                 // -o
    QString format;                 // --to
    QString file;                   // --file
    QString number;                 // --number
    QMap<QString, QString> dossier; // --group, --title, …, by name: of `export --to pdf`
    bool json = false;
    bool rawFormulas = false; // --raw-formulas
    QStringList values;       // what is not an option, in order

    // Where a window runs the command for another start of the program (errand.h): its library.
    std::shared_ptr<Library> opened;
    // What came from stdin, where that was read already: it can't be read twice.
    std::optional<QByteArray> input;
};

// Only --long words (and -o) are options; they stand before the values, so that `-tag:read` is a
// query.
// `--` ends the options. The error is a sentence for the person.
std::expected<Arguments, QString> readArguments(const QStringList &words);

// Exit codes of every command.
namespace exitcode {
inline constexpr int done = 0;
inline constexpr int failed = 1;
inline constexpr int wrongUsage = 2;
inline constexpr int partlyDone = 3;
inline constexpr int libraryInUse = 4;
inline constexpr int libraryDamaged = 5;
} // namespace exitcode

} // namespace acervo
