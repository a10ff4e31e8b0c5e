#include "picturepaste.h"

#include "picture.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QMimeData>
#include <QPromise>
#include <QThreadPool>
#include <QUrl>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRead = 64 * 1024 * 1024;
constexpr int shrunkSide = 2400; // pixels of one that is made smaller
constexpr int shrunkQuality = 85;

const QStringList &keptFormats()
{
    static const QStringList formats{u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s,
                                     u"image/webp"_s};
    return formats;
}

bool isPictureFile(const QUrl &url)
{
    static const QStringList suffixes{u".png"_s, u".jpg"_s, u".jpeg"_s, u".gif"_s, u".webp"_s};
    return url.isLocalFile() && std::ranges::any_of(suffixes, [&](const QString &suffix) {
               return url.fileName().endsWith(suffix, Qt::CaseInsensitive);
           });
}

QByteArray written(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

QByteArray fileOf(const QImage &image)
{
    const QByteArray whole = written(image, "png");
    if (whole.size() <= mostPictureBytes)
        return whole;
    const QImage smaller =
        image.width() > shrunkSide || image.height() > shrunkSide
            ? image.scaled(shrunkSide, shrunkSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            : image;
    return written(smaller, "jpg", shrunkQuality);
}

QByteArray keepable(const QByteArray &bytes)
{
    if (bytes.size() <= mostPictureBytes)
        return bytes;
    QByteArray all = bytes;
    QBuffer buffer(&all);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    return image.isNull() ? bytes : fileOf(image);
}

QByteArray keepableFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? keepable(file.read(mostRead)) : QByteArray();
}

template <typename Make>
QFuture<QByteArray> onPool(Make make)
{
    auto promise = std::make_shared<QPromise<QByteArray>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, make = std::move(make)] {
        promise->addResult(make());
        promise->finish();
    });
    return promise->future();
}

} // namespace

bool hasPictures(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.isEmpty() ? data.hasImage() : std::ranges::all_of(urls, isPictureFile);
}

QList<QFuture<QByteArray>> pictureFiles(const QMimeData &data)
{
    QList<QFuture<QByteArray>> files;
    for (const QUrl &url : data.urls())
        files.append(onPool([path = url.toLocalFile()] { return keepableFile(path); }));
    if (!files.isEmpty())
        return files;
    // As the other program has it, where it is a format that is kept.
    for (const QString &format : keptFormats()) {
        const QByteArray bytes = data.hasFormat(format) ? data.data(format) : QByteArray();
        if (!bytes.isEmpty())
            return {onPool([bytes] { return keepable(bytes); })};
    }
    return {onPool([image = data.imageData().value<QImage>()] { return fileOf(image); })};
}

} // namespace acervo
