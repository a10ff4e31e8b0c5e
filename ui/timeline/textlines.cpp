#include "textlines.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace acervo {

namespace {

QTextOption optionFor(Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    return option;
}

// Breaks and tabs of a text from anywhere would be laid out as such.
QString inOneLine(QString text)
{
    for (QChar &c : text) {
        if (c.isSpace() && c != QChar::Nbsp)
            c = QLatin1Char(' ');
    }
    return text;
}

QString cut(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).elidedText(inOneLine(text), Qt::ElideRight, width,
                                         Qt::TextSingleLine);
}

} // namespace

const TextLines::Line &TextLines::lineFor(const Key &key)
{
    if (const Line *known = m_lines.object(key))
        return *known;
    auto *line = new Line;
    line->shown = cut(key.text, key.font, key.width);
    if (key.isMarked) {
        line->layout.setText(line->shown);
        line->layout.setFont(key.font);
        line->layout.setTextOption(optionFor(key.direction, key.alignment));
        line->layout.setCacheEnabled(true);
        line->layout.beginLayout();
        line->layout.createLine().setLineWidth(key.width);
        line->layout.endLayout();
    } else {
        line->glyphs.setTextFormat(Qt::PlainText);
        line->glyphs.setTextOption(optionFor(key.direction, Qt::AlignLeft));
        line->glyphs.setPerformanceHint(QStaticText::AggressiveCaching);
        line->glyphs.setText(line->shown);
        line->glyphs.prepare({}, key.font);
    }
    m_lines.insert(key, line);
    return *line;
}

void TextLines::draw(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                     const QString &text, const Look &look)
{
    if (text.isEmpty() || place.width() <= 0)
        return;
    const Line &line = lineFor(
        {.text = text, .font = look.font, .width = place.width(), .direction = option.direction});
    const QRect visual = QStyle::visualRect(option.direction, option.rect, place);
    const QSizeF size = line.glyphs.size();
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, look.alignment);
    const double room = visual.width() - size.width();
    const QPointF corner(visual.left() + (side.testFlag(Qt::AlignRight) ? room : 0),
                         visual.top() + (visual.height() - qRound(size.height())) / 2);
    painter.setFont(look.font);
    painter.setPen(look.colour);
    painter.drawStaticText(corner, line.glyphs);
}

// Laid out, as hits may stand in a text of any direction.
void TextLines::drawMarked(QPainter &painter, const QStyleOptionViewItem &option,
                           const QRect &place, const QString &text, const Look &look,
                           const Marks &marks)
{
    const Line &line =
        lineFor({.text = text,
                 .font = look.font,
                 .width = place.width(),
                 .direction = option.direction,
                 .alignment = QStyle::visualAlignment(option.direction, look.alignment),
                 .isMarked = true});
    QTextCharFormat mark;
    mark.setBackground(marks.ground);
    mark.setForeground(marks.text);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &hit : marks.hits) {
        const qsizetype length = std::min(hit.length, line.shown.size() - hit.start);
        if (length > 0)
            formats.append({int(hit.start), int(length), mark});
    }
    const QRect visual = QStyle::visualRect(option.direction, option.rect, place);
    const double height = line.layout.lineAt(0).height();
    painter.setPen(look.colour);
    line.layout.draw(
        &painter, QPointF(visual.left(), visual.top() + (visual.height() - height) / 2), formats);
}

} // namespace acervo
