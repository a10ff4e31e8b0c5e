#include "pictureobject.h"

#include "picturecache.h"
#include "style.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolTip>

namespace acervo {

namespace {

constexpr int objectType = QTextFormat::UserObject + 1;
enum Property { Digest = QTextFormat::UserProperty + 1, Words, Width, Height };

constexpr QSize unknownSize(320, 180); // until it is here
constexpr double tallest = 1.6;        // of the column's width

} // namespace

PictureObject::PictureObject(QTextEdit &field)
    : QObject(&field)
    , m_field(field)
{
    field.document()->documentLayout()->registerHandler(objectType, this);
    field.viewport()->installEventFilter(this);
}

void PictureObject::setCache(PictureCache *cache)
{
    m_cache = cache;
    connect(cache, &PictureCache::arrived, this, &PictureObject::refresh);
}

void PictureObject::setColumnWidth(int width) { m_columnWidth = std::max(width, 40); }

QTextCharFormat PictureObject::formatOf(const Picture &picture, const QString &words)
{
    QTextCharFormat format;
    format.setObjectType(objectType);
    format.setProperty(Digest, picture.digest);
    format.setProperty(Words, words);
    format.setProperty(Width, picture.width);
    format.setProperty(Height, picture.height);
    return format;
}

std::optional<PictureObject::Shown> PictureObject::at(QPoint point) const
{
    const QPointF place(point.x() + m_field.horizontalScrollBar()->value(),
                        point.y() + m_field.verticalScrollBar()->value());
    const QTextFormat format = m_field.document()->documentLayout()->formatAt(place);
    if (format.objectType() != objectType)
        return {};
    return Shown{.digest = format.stringProperty(Digest), .words = format.stringProperty(Words)};
}

QSizeF PictureObject::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    QSizeF size(format.intProperty(Width), format.intProperty(Height));
    if (size.isEmpty()) {
        const QSize known = m_unsized[format.stringProperty(Digest)];
        size = known.isEmpty() ? unknownSize : known;
    }
    const QSizeF most(m_columnWidth, m_columnWidth * tallest);
    return size.width() > most.width() || size.height() > most.height()
               ? size.scaled(most, Qt::KeepAspectRatio)
               : size;
}

void PictureObject::drawObject(QPainter *painter, const QRectF &place, QTextDocument *, int,
                               const QTextFormat &format)
{
    const QString digest = format.stringProperty(Digest);
    const bool isKnown = m_cache && !digest.isEmpty();
    const auto unsized = m_unsized.constFind(digest);
    const bool isSized = unsized == m_unsized.constEnd() || !unsized->isEmpty();
    const QSizeF room = isSized ? place.size() : QSizeF(m_columnWidth, m_columnWidth * tallest);
    const QSize pixels = (room * painter->device()->devicePixelRatio()).toSize();
    const QPixmap *pixmap = isKnown ? m_cache->pixmap(digest, pixels) : nullptr;
    if (pixmap != nullptr) {
        painter->save();
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(place.toRect(), *pixmap);
        painter->restore();
        return;
    }
    const bool isLost = !isKnown || m_cache->isLost(digest);
    drawFrame(*painter, place, isLost ? format.stringProperty(Words) : QString());
}

void PictureObject::drawFrame(QPainter &painter, const QRectF &place, const QString &words) const
{
    painter.save();
    painter.setPen(QPen(m_field.palette().color(QPalette::Mid), 1));
    painter.setBrush(m_field.palette().brush(QPalette::AlternateBase));
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(style::mutedText(m_field.palette()));
    painter.drawText(place.adjusted(style::grid, style::grid, -style::grid, -style::grid),
                     int(Qt::AlignCenter) | Qt::TextWordWrap, words);
    painter.restore();
}

// One whose size the text did not know takes its place now.
void PictureObject::refresh(const QString &digest)
{
    const auto waiting = m_unsized.find(digest);
    const QPixmap *pixmap =
        waiting != m_unsized.end() && waiting->isEmpty() ? m_cache->pixmap(digest, {}) : nullptr;
    if (pixmap != nullptr) {
        *waiting = pixmap->size();
        m_field.document()->markContentsDirty(0, m_field.document()->characterCount());
    }
    m_field.viewport()->update();
}

bool PictureObject::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field.viewport() && event->type() == QEvent::ToolTip) {
        const auto &help = static_cast<const QHelpEvent &>(*event);
        if (const auto shown = at(help.pos()); shown && !shown->words.isEmpty()) {
            QToolTip::showText(help.globalPos(), shown->words.toHtmlEscaped(), m_field.viewport());
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace acervo
