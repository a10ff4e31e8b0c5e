// style::icon(): Breeze icons, drawn in the palette's text colour at the moment of painting. Breeze
// marks the parts that take the text's colour with the literal #232629 in its style sheet, which
// QtSvg would draw as it stands, black on black in the dark.
#include "style.h"

#include <BreezeIcons>
#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace acervo::style {

namespace {

QString fileOf(const QString &name, int size)
{
    for (const auto category : {"actions", "status", "places"}) {
        const QString file = QStringLiteral(":/icons/breeze/%1/%2/%3.svg")
                                 .arg(QLatin1String(category), QString::number(size), name);
        if (QFile::exists(file))
            return file;
    }
    return {};
}

QByteArray recoloured(const QString &file, const QColor &colour)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    return source.readAll().replace("#232629", colour.name().toLatin1());
}

class BreezeEngine final : public QIconEngine
{
public:
    explicit BreezeEngine(QString name)
        : m_name(std::move(name))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(recoloured(fileFor(rect.height()), colourOf(mode)));
        // The icons are square; a wide place gets one in its middle.
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    // `size` is in device pixels already.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        const QString key = QStringLiteral("breeze %1 %2 %3 %4")
                                .arg(m_name, colourOf(mode).name())
                                .arg(size.height())
                                .arg(scale);
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        result.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, result);
        return result;
    }

    QString iconName() override { return m_name; }
    bool isNull() override { return fileFor(16).isEmpty(); }
    QIconEngine *clone() const override { return new BreezeEngine(*this); }

private:
    // The drawing made for the nearest size: a small one has fewer and thicker lines.
    QString fileFor(int height) const
    {
        const QList<int> sizes = height < 20   ? QList<int>{16, 22, 24, 32}
                                 : height < 28 ? QList<int>{22, 24, 16, 32}
                                               : QList<int>{32, 22, 24, 16};
        for (const int size : sizes) {
            if (const QString file = fileOf(m_name, size); !file.isEmpty())
                return file;
        }
        return {};
    }

    static QColor colourOf(QIcon::Mode mode)
    {
        const QPalette palette = QApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::Text);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        default:
            return palette.color(QPalette::Text);
        }
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    // The icons are a resource inside a library that nothing else of us refers to.
    static const bool loaded = [] {
        BreezeIcons::initIcons();
        return true;
    }();
    Q_UNUSED(loaded)
    return QIcon(new BreezeEngine(name));
}

} // namespace acervo::style
