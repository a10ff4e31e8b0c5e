// PictureReader is Qt's reader for bytes whose format is known, with limits. One thread. Inner
// header of `pictures`.
#pragma once

#include <QBuffer>
#include <QImageReader>

namespace acervo {

// Whether Qt has a plugin for it.
bool canReadPictures(const QString &type);

class PictureReader
{
public:
    // Refers to the bytes.
    PictureReader(const QByteArray &bytes, const QString &type);

    QSize size() { return m_reader.size(); } // as it is stored
    bool isOnItsSide()
    {
        return m_reader.transformation() & QImageIOHandler::TransformationRotate90;
    }
    bool isUpright() { return m_reader.transformation() == QImageIOHandler::TransformationNone; }
    // Upright. `stored` is the size to which it is made smaller, before it is turned.
    QImage read(QSize stored = {});

private:
    QByteArray m_bytes;
    QBuffer m_device;
    QImageReader m_reader;
};

} // namespace acervo
