#include "tagcolours.h"

#include "style.h"
#include "tag.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

namespace acervo {

namespace {

struct TagColours
{
    Q_DECLARE_TR_FUNCTIONS(acervo::TagColours)
};

struct NamedColour
{
    const char *name;
    const char *words;
    QRgb onLight;
    QRgb onDark;
};

constexpr NamedColour colours[] = {
    {"red", QT_TRANSLATE_NOOP("acervo::TagColours", "Red"), 0xffc0392b, 0xfff1796c},
    {"orange", QT_TRANSLATE_NOOP("acervo::TagColours", "Orange"), 0xffb35c00, 0xfff0a04b},
    {"olive", QT_TRANSLATE_NOOP("acervo::TagColours", "Olive"), 0xff7a7000, 0xffd2c64a},
    {"green", QT_TRANSLATE_NOOP("acervo::TagColours", "Green"), 0xff2e7d32, 0xff7cc67f},
    {"teal", QT_TRANSLATE_NOOP("acervo::TagColours", "Teal"), 0xff00796b, 0xff4fc3b4},
    {"blue", QT_TRANSLATE_NOOP("acervo::TagColours", "Blue"), 0xff1f66b5, 0xff73b3f3},
    {"purple", QT_TRANSLATE_NOOP("acervo::TagColours", "Purple"), 0xff7b3fa0, 0xffc594e4},
    {"grey", QT_TRANSLATE_NOOP("acervo::TagColours", "Grey"), 0xff666666, 0xffaaaaaa},
};

constexpr int markSize = 16;

} // namespace

QStringList tagColours()
{
    QStringList names;
    for (const NamedColour &colour : colours)
        names += QString::fromLatin1(colour.name);
    return names;
}

QString tagColourInWords(const QString &name)
{
    for (const NamedColour &colour : colours) {
        if (name == QLatin1StringView(colour.name))
            return TagColours::tr(colour.words);
    }
    return name;
}

QColor tagColour(const QString &name, const QPalette &palette)
{
    for (const NamedColour &colour : colours) {
        if (name == QLatin1StringView(colour.name))
            return QColor(style::isDark(palette) ? colour.onDark : colour.onLight);
    }
    return {};
}

QIcon tagMark(const QString &colour, const QString &tag, const QPalette &palette)
{
    constexpr int scale = 2;
    QPixmap pixmap(markSize * scale, markSize * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = tagColour(colour, palette);
    const QColor quiet = style::mutedText(palette);
    const QRectF dot(1, 1, markSize - 2, markSize - 2);
    painter.setPen(fill.isValid() ? QPen(Qt::NoPen) : QPen(quiet));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawEllipse(dot);
    QFont font = style::font(style::TextSize::Small);
    font.setPixelSize(10);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(fill.isValid() ? palette.color(QPalette::Base) : quiet);
    painter.drawText(dot, Qt::AlignCenter, lastPartOfTag(tag).left(1).toUpper());
    return QIcon(pixmap);
}

} // namespace acervo
