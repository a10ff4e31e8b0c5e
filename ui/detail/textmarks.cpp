#include "textmarks.h"

#include "highlightlook.h"
#include "style.h"

#include <QTextDocument>

namespace acervo {

namespace {

QTextEdit::ExtraSelection mark(QTextDocument &document, const TextRange &range,
                               const QTextCharFormat &format)
{
    QTextCursor cursor(&document);
    cursor.setPosition(int(range.start));
    cursor.setPosition(int(range.start + range.length), QTextCursor::KeepAnchor);
    return {cursor, format};
}

// Colours that look the same to some are told apart by the line below, too.
QTextCharFormat::UnderlineStyle lineOf(HighlightColour colour)
{
    switch (colour) {
    case HighlightColour::Yellow:
        return QTextCharFormat::SingleUnderline;
    case HighlightColour::Green:
        return QTextCharFormat::DashUnderline;
    case HighlightColour::Blue:
        return QTextCharFormat::DotLine;
    case HighlightColour::Pink:
        break;
    }
    return QTextCharFormat::WaveUnderline;
}

} // namespace

QList<QTextEdit::ExtraSelection> highlightMarks(QTextDocument &document,
                                                const QList<ShownHighlight> &highlights,
                                                const QPalette &palette)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const ShownHighlight &shown : highlights) {
        const HighlightColour colour = shown.highlight.kept.colour;
        QTextCharFormat format;
        format.setBackground(highlightFill(colour, palette));
        format.setUnderlineStyle(lineOf(colour));
        format.setUnderlineColor(highlightEdge(colour, palette));
        marks.append(mark(document, shown.range, format));
    }
    return marks;
}

QList<QTextEdit::ExtraSelection> foundMarks(QTextDocument &document, const FoundRanges &found,
                                            const QPalette &palette)
{
    QTextCharFormat plain;
    plain.setBackground(
        style::blended(palette.color(QPalette::Base), style::accent(palette), 0.28));
    QTextCharFormat current;
    current.setBackground(style::accent(palette));
    current.setForeground(palette.color(QPalette::Base));

    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype i = 0; i < found.ranges.size(); ++i)
        marks.append(mark(document, found.ranges[i], i == found.current ? current : plain));
    return marks;
}

QList<QTextEdit::ExtraSelection>
evidenceMarks(QTextDocument &document, const QList<TextRange> &ranges, const QPalette &palette)
{
    QTextCharFormat format;
    format.setBackground(style::selectedFill(palette, true));
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(style::accent(palette));

    QList<QTextEdit::ExtraSelection> marks;
    for (const TextRange &range : ranges)
        marks.append(mark(document, range, format));
    return marks;
}

} // namespace acervo
