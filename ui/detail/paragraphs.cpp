#include "paragraphs.h"

#include "picture.h"

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

QStringList linesOf(const QString &text, qsizetype pictures)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const bool beginsLine = clean.isEmpty() || clean.back() == u'\n';
        if (c == pictureMark && beginsLine && pictures-- > 0)
            clean += c;
        else if (c == u'\n' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            clean += u'\n';
        else if (c == u'\t' || c == u'\r')
            clean += u' ';
        else if (c.category() != QChar::Other_Control && c != pictureMark)
            clean += c;
    }
    QStringList lines = clean.split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    return lines;
}

} // namespace

QStringList paragraphsOf(const QString &text, qsizetype pictures)
{
    const QStringList lines = linesOf(text, pictures);
    const bool blankLineParts = hasBlankLine(lines);
    QStringList paragraphs;
    QString paragraph;
    qsizetype lastLine = 0;
    for (const QString &line : lines) {
        const bool isBelowPicture = isPictureLine(paragraph);
        if (line.isEmpty() || isPictureLine(line)) {
            if (!paragraph.isEmpty())
                paragraphs << std::exchange(paragraph, {});
        } else if (!blankLineParts && !isBelowPicture && !paragraph.isEmpty() &&
                   (lastLine < brokenLine || (lines.size() > 1 && lastLine > 2 * brokenLine))) {
            paragraphs << std::exchange(paragraph, {});
        }
        if (!paragraph.isEmpty())
            paragraph += lastLine >= brokenLine && !isBelowPicture ? QChar(u' ')
                                                                   : QChar(QChar::LineSeparator);
        paragraph += line;
        lastLine = line.size();
    }
    if (!paragraph.isEmpty())
        paragraphs << paragraph;
    return paragraphs;
}

} // namespace acervo
