#include "dossierarguments.h"

#include "dossierwords.h"

#include <QCoreApplication>
#include <QFile>

namespace acervo {

namespace {

constexpr qint64 kLongestIntroduction = 1024 * 1024;

const QString kTitle = QStringLiteral("title");
const QString kAuthor = QStringLiteral("author");
const QString kIntroduction = QStringLiteral("introduction");

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::expected<QString, QString> textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(CommandLine::tr("%1 can't be read: %2").arg(path, file.errorString()));
    if (file.size() > kLongestIntroduction)
        return std::unexpected(CommandLine::tr("%1 is too long for an introduction.").arg(path));
    return QString::fromUtf8(file.readAll());
}

} // namespace

QStringList dossierArgumentNames()
{
    return dossierOptionNames() << kTitle << kAuthor << kIntroduction;
}

std::expected<DossierOptions, QString> dossierOptionsOf(const Arguments &arguments)
{
    DossierOptions options = usualDossierOptions();
    for (const auto &[name, value] : arguments.dossier.asKeyValueRange()) {
        if (name == kTitle) {
            options.title = value;
        } else if (name == kAuthor) {
            options.author = value;
        } else if (name == kIntroduction) {
            const auto text = textOf(value);
            if (!text)
                return std::unexpected(text.error());
            options.introduction = *text;
        } else if (!setDossierOption(options, name, value)) {
            return std::unexpected(CommandLine::tr("The option --%1 takes %2, not “%3”.")
                                       .arg(name, dossierOptionValues(name).join(u'|'), value));
        }
    }
    return options;
}

} // namespace acervo
