#include "arguments.h"

#include "commands.h"
#include "dossierarguments.h"

#include <QCoreApplication>

namespace acervo {

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// The value of `--name value` or `--name=value`; moves `at` to the option's last word.
std::expected<QString, QString> optionValue(const QStringList &words, qsizetype &at)
{
    const QString &word = words[at];
    if (const qsizetype equals = word.indexOf(u'='); equals >= 0)
        return word.sliced(equals + 1);
    if (at + 1 == words.size())
        return std::unexpected(CommandLine::tr("The option %1 needs a value after it.").arg(word));
    return words[++at];
}

// Where the value of an option that has one goes; null for any other.
QString *valuedOption(QStringView name, Arguments &arguments)
{
    if (name == u"--library")
        return &arguments.library;
    if (name == u"-o")
        return &arguments.output;
    if (name == u"--to")
        return &arguments.format;
    if (name == u"--file")
        return &arguments.file;
    if (name == u"--number")
        return &arguments.number;
    const QString dossier = name.mid(2).toString();
    return dossierArgumentNames().contains(dossier) ? &arguments.dossier[dossier] : nullptr;
}

} // namespace

std::expected<Arguments, QString> readArguments(const QStringList &words)
{
    Arguments arguments;
    qsizetype at = 0;
    if (!words.isEmpty() && findCommand(words.front()))
        arguments.command = words[at++];

    bool optionsEnded = false;
    for (; at < words.size(); ++at) {
        const QString &word = words[at];
        const QString name = word.section(u'=', 0, 0);
        if (optionsEnded || (!word.startsWith(u"--") && word != u"-o")) {
            arguments.values += word;
        } else if (word == u"--") {
            optionsEnded = true;
        } else if (name == u"--json") {
            arguments.json = true;
        } else if (name == u"--raw-formulas") {
            arguments.rawFormulas = true;
        } else if (QString *option = valuedOption(name, arguments)) {
            const auto value = optionValue(words, at);
            if (!value)
                return std::unexpected(value.error());
            *option = *value;
        } else if (name == u"--help") {
            arguments.values.prepend(arguments.command);
            arguments.command = QStringLiteral("help");
        } else if (name == u"--version") {
            arguments.command = QStringLiteral("version");
        } else {
            return std::unexpected(CommandLine::tr("There is no option %1.").arg(name));
        }
    }
    return arguments;
}

} // namespace acervo
