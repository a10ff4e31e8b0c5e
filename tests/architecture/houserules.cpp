#include "houserules.h"

#include <QHash>
#include <QMultiHash>
#include <QRegularExpression>

namespace acervo {

namespace {

QString breach(const SourceFile &file, int line, const QString &what)
{
    return QStringLiteral("%1:%2 %3").arg(file.path).arg(line).arg(what);
}

QString lastPart(const QString &name) { return name.section(u'/', -1); }

QHash<QString, const SourceFile *> headersByName(const SourceTree &tree)
{
    QHash<QString, const SourceFile *> headers;
    for (const SourceFile &file : tree) {
        if (file.isHeader())
            headers.insert(file.name(), &file);
    }
    return headers;
}

// Matches of `expression` in `part` of every file below a folder.
QStringList findings(const SourceTree &tree, const QString &below, QString SourceFile::*part,
                     const QRegularExpression &expression, const QString &what)
{
    QStringList breaches;
    for (const SourceFile &file : tree) {
        if (!file.path.startsWith(below))
            continue;
        for (auto match = expression.globalMatch(file.*part); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            breaches << breach(file, file.lineOf(found.capturedStart()),
                               what.arg(found.captured()));
        }
    }
    return breaches;
}

} // namespace

QStringList forbiddenArrows(const SourceTree &tree, const House &house)
{
    QStringList breaches;
    const auto headers = headersByName(tree);
    for (const SourceFile &file : tree) {
        const Room *from = roomOf(house, file.path);
        for (const Include &include : file.includes) {
            const SourceFile *header = headers.value(lastPart(include.name));
            const Room *to = header ? roomOf(house, header->path) : nullptr;
            if (!from || !to || from == to || from->mayUse.contains(to->target))
                continue;
            breaches << breach(
                file, include.line,
                QStringLiteral("includes %1 of %2; %3 may use: %4")
                    .arg(include.name, to->target, from->target, from->mayUse.join(u' ')));
        }
    }
    return breaches;
}

QStringList homelessFiles(const SourceTree &tree, const House &house)
{
    QStringList breaches;
    for (const SourceFile &file : tree) {
        if (!roomOf(house, file.path))
            breaches << breach(file, 1, QStringLiteral("is in a folder that is no target's"));
    }
    return breaches;
}

QStringList includesByPath(const SourceTree &tree)
{
    QStringList breaches;
    const auto headers = headersByName(tree);
    for (const SourceFile &file : tree) {
        for (const Include &include : file.includes) {
            // <KSyntaxHighlighting/Theme> is not theme.h of ours.
            const bool relative = include.name.startsWith(u'.') || include.name.startsWith(u'/');
            const SourceFile *header = headers.value(lastPart(include.name));
            const bool ours = header && header->path.endsWith(u'/' + include.name);
            if (include.name.contains(u'/') && (relative || ours))
                breaches << breach(file, include.line,
                                   QStringLiteral("includes %1 by its path").arg(include.name));
        }
    }
    return breaches;
}

QStringList duplicateHeaders(const SourceTree &tree)
{
    QStringList breaches;
    QHash<QString, QString> seen;
    for (const SourceFile &file : tree) {
        if (!file.isHeader())
            continue;
        if (const auto other = seen.constFind(file.name()); other != seen.cend())
            breaches << breach(file, 1, QStringLiteral("has the name of %1").arg(*other));
        else
            seen.insert(file.name(), file.path);
    }
    return breaches;
}

QStringList qtHeadersWithModule(const SourceTree &tree)
{
    static const QRegularExpression module(QStringLiteral("^Qt[A-Z][A-Za-z0-9]*/"));
    QStringList breaches;
    for (const SourceFile &file : tree) {
        for (const Include &include : file.includes) {
            if (include.name.contains(module))
                breaches << breach(file, include.line,
                                   QStringLiteral("includes %1 with its module").arg(include.name));
        }
    }
    return breaches;
}

// Where pictures are decoded, images are no widgets and no colours.
QStringList guiHeadersInModels(const SourceTree &tree, const QSet<QString> &headers)
{
    static const QSet<QString> images{QStringLiteral("QImage"), QStringLiteral("QImageReader")};
    QStringList breaches;
    for (const SourceFile &file : tree) {
        if (!file.path.startsWith(u"models/"))
            continue;
        const bool mayDecode = file.path.startsWith(u"models/pictures/");
        for (const Include &include : file.includes) {
            const QString name = lastPart(include.name);
            if (headers.contains(name) && !(mayDecode && images.contains(name)))
                breaches << breach(file, include.line,
                                   QStringLiteral("includes %1 below ui").arg(include.name));
        }
    }
    return breaches;
}

QStringList translatedTextInModels(const SourceTree &tree)
{
    static const QRegularExpression translation(QStringLiteral(
        R"(\b(tr|trUtf8|qtTrId|QCoreApplication::translate|QT_TR\w*NOOP\w*|QT_TRANSLATE\w*NOOP\w*|Q_DECLARE_TR_FUNCTIONS)\s*\()"));
    return findings(tree, QStringLiteral("models/"), &SourceFile::code, translation,
                    QStringLiteral("translates below ui: %1"));
}

QStringList pathsOfOneMachine(const SourceTree &tree, const QString &checkout)
{
    // Where systems keep the homes of people. Part of an address or of a longer path is none.
    static const QRegularExpression home(
        QStringLiteral(R"((?<![\w.*/%}-])(?:[A-Za-z]:)?[/\\]+(home|root|Users)[/\\])"));
    const QRegularExpression here(QRegularExpression::escape(checkout) +
                                  QStringLiteral(R"((?![\w-]))"));
    const QString what = QStringLiteral("names a folder of one machine: %1");
    QStringList breaches = findings(tree, QString(), &SourceFile::text, here, what);
    for (const char *part : {"app/", "models/", "ui/"})
        breaches << findings(tree, QLatin1String(part), &SourceFile::text, home, what);
    return breaches;
}

} // namespace acervo
