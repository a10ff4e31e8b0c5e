#include "foundmarks.h"

#include "style.h"

#include <QTextDocument>

namespace acervo {

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
    for (qsizetype i = 0; i < found.ranges.size(); ++i) {
        const TextRange &range = found.ranges[i];
        QTextCursor cursor(&document);
        cursor.setPosition(int(range.start));
        cursor.setPosition(int(range.start + range.length), QTextCursor::KeepAnchor);
        marks.append({cursor, i == found.current ? current : plain});
    }
    return marks;
}

} // namespace acervo
