// PictureObject shows the library's pictures in a text: each is one character of the document, no
// wider than its column. Nothing is loaded by an address: what has no digest is a frame with its
// words. GUI thread.
#pragma once

#include "picture.h"

#include <QPointer>
#include <QTextObjectInterface>

class QTextEdit;

namespace acervo {

class PictureCache;

class PictureObject final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    struct Shown
    {
        QString digest;
        QString words; // what it shows
    };

    // Of the field's document, as long as the field lives.
    explicit PictureObject(QTextEdit &field);

    void setCache(PictureCache *cache);
    void setColumnWidth(int width); // before the text is laid out

    static QTextCharFormat formatOf(const Picture &picture, const QString &words);
    // At that point of the viewport.
    std::optional<Shown> at(QPoint point) const;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &place, QTextDocument *document, int position,
                    const QTextFormat &format) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // what is pointed at is named

private:
    void refresh(const QString &digest);
    void drawFrame(QPainter &painter, const QRectF &place, const QString &words) const;

    QTextEdit &m_field;
    QPointer<PictureCache> m_cache;
    QHash<QString, QSize>
        m_unsized; // those whose size the text did not say; empty until it is known
    int m_columnWidth = 400;
};

} // namespace acervo
