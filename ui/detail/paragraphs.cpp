#include "paragraphs.h"

namespace acervo {

namespace {

constexpr qsizetype brokenLine = 60; // a line of so many characters was broken for want of room

bool hasBlankLine(const QStringList &lines)
{
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        if (lines[i].isEmpty())
            return true;
    }
    return false;
}

QStringList linesOf(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            clean += u'\n';
        else if (c == u'\t' || c == u'\r')
            clean += u' ';
        else if (c.category() != QChar::Other_Control && c != QChar::ObjectReplacementCharacter)
            clean += c;
    }
    QStringList lines = clean.split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    return lines;
}

} // namespace

QStringList paragraphsOf(const QString &text)
{
    const QStringList lines = linesOf(text);
    const bool blankLineParts = hasBlankLine(lines);
    QStringList paragraphs;
    QString paragraph;
    qsizetype lastLine = 0;
    for (const QString &line : lines) {
        if (line.isEmpty() || (!blankLineParts && !paragraph.isEmpty() && lastLine < brokenLine) ||
            (!blankLineParts && lines.size() > 1 && lastLine > 2 * brokenLine)) {
            if (!paragraph.isEmpty())
                paragraphs << std::exchange(paragraph, {});
        }
        if (!paragraph.isEmpty())
            paragraph += lastLine >= brokenLine ? QChar(u' ') : QChar(QChar::LineSeparator);
        paragraph += line;
        lastLine = line.size();
    }
    if (!paragraph.isEmpty())
        paragraphs << paragraph;
    return paragraphs;
}

} // namespace acervo
