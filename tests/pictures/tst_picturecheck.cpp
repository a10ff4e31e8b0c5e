// Pictures of other programs, and what only looks like one.
#include "picturecheck.h"
#include "picturedecoding.h"
#include "testpaths.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QRandomGenerator>
#include <QTest>

using namespace acervo;

namespace {

QByteArray file(const QString &name)
{
    QFile one(QStringLiteral(ACERVO_SOURCE_DIR "/tests/pictures/files/") + name);
    if (!one.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qUtf8Printable(one.fileName()));
    return one.readAll();
}

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(x * 3, y * 5, x ^ y));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

quint32 checksum(QByteArrayView bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

QByteArray number(quint32 value)
{
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += char(value >> shift);
    return bytes;
}

// A PNG of which the head says that it is this large, and which has nearly nothing.
QByteArray boastfulPng(quint32 width, quint32 height)
{
    const QByteArray head =
        "IHDR" + number(width) + number(height) + QByteArray("\x08\x02\0\0\0", 5);
    const QByteArray data = "IDAT" + QByteArray::fromHex("789c030000000001");
    return QByteArray("\x89PNG\r\n\x1a\n") + number(13) + head + number(checksum(head)) +
           number(quint32(data.size() - 4)) + data + number(checksum(data));
}

QByteArray boastfulGif(int width, int height)
{
    QByteArray bytes = file(QStringLiteral("still.gif"));
    for (const auto &[at, value] : {std::pair{6, width}, std::pair{8, height}}) {
        bytes[at] = char(value & 0xff);
        bytes[at + 1] = char(value >> 8);
    }
    return bytes;
}

// Each frame takes a few bytes, and all together much time for whoever makes them all.
QByteArray endlessGif()
{
    const QByteArray one = file(QStringLiteral("moving.gif"));
    const qsizetype frame = one.indexOf(QByteArray::fromHex("21f904"));
    QByteArray bytes = one.first(frame);
    const QByteArray frames = one.sliced(frame).chopped(1);
    while (bytes.size() + frames.size() < mostPictureBytes)
        bytes += frames;
    return bytes + ';';
}

} // namespace

class TestPictureCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesOfOtherProgramsAreKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QSize>("size");
        const auto row = [](const char *name, const char *type, QSize size) {
            QTest::newRow(name) << file(QString::fromLatin1(name)) << QString::fromLatin1(type)
                                << size;
        };
        row("still.gif", "image/gif", {120, 90});
        row("moving.gif", "image/gif", {120, 90});
        row("turned.jpg", "image/jpeg", {100, 200}); // as its camera held it
        row("cmyk.jpg", "image/jpeg", {160, 120});
        row("progressive.jpg", "image/jpeg", {160, 120});
        row("clear.png", "image/png", {100, 80});
        if (QImageReader::supportedImageFormats().contains("webp"))
            row("lossy.webp", "image/webp", {128, 96});
    }
    void picturesOfOtherProgramsAreKept()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QSize, size);
        const auto checked = checkedPicture(bytes, QStringLiteral("a/b.png"));
        QVERIFY(checked);
        QCOMPARE(checked->bytes, bytes);
        QTEST(checked->picture.type, "type");
        QCOMPARE(QSize(checked->picture.width, checked->picture.height), size);
        QCOMPARE(checked->picture.digest, pictureDigest(bytes));
        QCOMPARE(checked->picture.address, QStringLiteral("a/b.png"));
        const auto pixels = decodedPicture(*checked);
        QVERIFY(pixels);
        QCOMPARE(QSize(pixels->width, pixels->height), size);
        QCOMPARE(pixels->pixels.size(), qsizetype{4} * size.width() * size.height());
    }

    void whatIsNoneIsToldApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<PictureFault>("fault");
        const QByteArray good = png(200, 150);
        QTest::newRow("nothing") << QByteArray() << PictureFault::Missing;
        QTest::newRow("text") << QByteArray("<html>404") << PictureFault::Foreign;
        QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                             << PictureFault::Foreign;
        QTest::newRow("bmp") << QByteArray("BM\x3a\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", 18)
                             << PictureFault::Foreign;
        QTest::newRow("png, cut") << good.first(good.size() / 2) << PictureFault::Unreadable;
        QTest::newRow("png, only its head") << good.first(33) << PictureFault::Unreadable;
        QTest::newRow("png of 60000 x 60000")
            << boastfulPng(60'000, 60'000) << PictureFault::TooLarge;
        QTest::newRow("png of 10000 x 10000")
            << boastfulPng(10'000, 10'000) << PictureFault::TooLarge;
        QTest::newRow("png of 4000 x 4000 and no data")
            << boastfulPng(4'000, 4'000) << PictureFault::Unreadable;
        QTest::newRow("png of 0 x 0") << boastfulPng(0, 0) << PictureFault::Unreadable;
        QTest::newRow("gif of 65535 x 65535")
            << boastfulGif(65'535, 65'535) << PictureFault::Unreadable;
        QTest::newRow("gif, only its mark") << QByteArray("GIF89a") << PictureFault::Unreadable;
        QTest::newRow("a program that begins as a gif")
            << QByteArray("GIF89a=1;alert(document.cookie);//") << PictureFault::Unreadable;
        QTest::newRow("jpeg, only its mark")
            << QByteArray("\xff\xd8\xff\xe0") << PictureFault::Unreadable;
        QTest::newRow("too many bytes")
            << good + QByteArray(mostPictureBytes, 'x') << PictureFault::TooLarge;
    }
    void whatIsNoneIsToldApart()
    {
        QFETCH(const QByteArray, bytes);
        const auto checked = checkedPicture(bytes);
        QVERIFY(!checked);
        QTEST(checked.error(), "fault");
    }

    // Its first picture, and it takes no time for the others.
    void ofWhatMovesTheFirstIsShown()
    {
        const auto checked = checkedPicture(endlessGif());
        QVERIFY(checked);
        QCOMPARE(checked->picture.width, 120);
        QVERIFY(decodedPicture(*checked));
    }

    // Two formats at once: what its beginning says counts, the rest is carried along and not run.
    void whatIsTwoThingsIsAPicture()
    {
        const QByteArray both = file(QStringLiteral("progressive.jpg")) +
                                "<script>alert(1)</script>%PDF-1.4 /OpenAction";
        const auto checked = checkedPicture(both);
        QVERIFY(checked);
        QCOMPARE(checked->picture.type, QStringLiteral("image/jpeg"));
    }

    void damageEndsInAnAnswer()
    {
        QRandomGenerator random(7);
        for (const char *name : {"still.gif", "moving.gif", "turned.jpg", "cmyk.jpg",
                                 "progressive.jpg", "clear.png"}) {
            const QByteArray good = file(QString::fromLatin1(name));
            for (int i = 0; i < 150; ++i) {
                QByteArray bytes = good;
                for (int hit = 0; hit < 1 + i % 8; ++hit)
                    bytes[qsizetype(random.bounded(int(bytes.size())))] = char(random.bounded(256));
                if (i % 5 == 0)
                    bytes.truncate(random.bounded(int(bytes.size())));
                if (const auto checked = checkedPicture(bytes))
                    std::ignore = decodedPicture(*checked, 50, 50);
            }
        }
    }

    void itIsMadeSmallerNeverLarger()
    {
        const auto checked = checkedPicture(png(400, 100));
        QVERIFY(checked);
        const auto small = decodedPicture(*checked, 100, 1000);
        QVERIFY(small);
        QCOMPARE(QSize(small->width, small->height), QSize(100, 25));
        const auto same = decodedPicture(*checked, 4000, 4000);
        QCOMPARE(QSize(same->width, same->height), QSize(400, 100));
    }

    void aTurnedOneIsMadeSmallerAsItIsSeen()
    {
        const auto turned = checkedPicture(file(QStringLiteral("turned.jpg")));
        QVERIFY(turned && !isUpright(*turned));
        const auto small = decodedPicture(*turned, 50, 1000);
        QVERIFY(small);
        QCOMPARE(QSize(small->width, small->height), QSize(50, 100));
        QVERIFY(isUpright(*checkedPicture(file(QStringLiteral("progressive.jpg")))));
    }
};

QTEST_GUILESS_MAIN(TestPictureCheck)
#include "tst_picturecheck.moc"
