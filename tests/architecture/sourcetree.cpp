#include "sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace acervo {

namespace {

// One alternative for each thing that must not be read as code. A character literal comes before
// the string, so that '"' opens none; a digit separator (1'000) opens no character literal.
const QRegularExpression &notCode()
{
    static const QRegularExpression expression(
        QStringLiteral(R"re((?<comment>//[^\n]*|/\*.*?\*/))re"
                       R"re(|(?<raw>R"(?<delimiter>[^()\s\\]{0,16})\(.*?\)\k<delimiter>"))re"
                       R"re(|(?<character>(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'))re"
                       R"re(|(?<string>"(?:\\.|[^"\\\n])*"))re"),
        QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

// Newlines stay, so that lines keep their numbers.
void blank(QString &text, qsizetype from, qsizetype length)
{
    for (qsizetype i = from; i < from + length; ++i) {
        if (text.at(i) != u'\n')
            text[i] = u' ';
    }
}

QString blanked(const QString &text, bool stringsToo)
{
    QString result = text;
    for (auto match = notCode().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (stringsToo || found.hasCaptured(u"comment") || found.hasCaptured(u"raw"))
            blank(result, found.capturedStart(), found.capturedLength());
    }
    return result;
}

QList<Include> includesOf(const QString &withoutComments)
{
    static const QRegularExpression expression(
        QStringLiteral(R"re(^[ \t]*#[ \t]*include[ \t]*["<]([^">\n]+)[">])re"),
        QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (auto match = expression.globalMatch(withoutComments); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const auto line = withoutComments.left(found.capturedStart(1)).count(u'\n') + 1;
        includes.append({int(line), found.captured(1)});
    }
    return includes;
}

} // namespace

SourceFile sourceFile(const QString &path, const QString &text)
{
    return {path, text, blanked(text, true), includesOf(blanked(text, false))};
}

SourceTree readSourceTree(const QString &root, const QStringList &folders)
{
    SourceTree tree;
    const QDir top(root);
    for (const QString &folder : folders) {
        QDirIterator files(top.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                tree.append(sourceFile(top.relativeFilePath(file.fileName()),
                                       QString::fromUtf8(file.readAll())));
        }
    }
    std::ranges::sort(tree, {}, &SourceFile::path);
    return tree;
}

} // namespace acervo
