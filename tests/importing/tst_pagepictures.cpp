// Pictures of saved pages and of notes: those beside them come in, nothing else is read.
#include "folderimport.h"
#include "formatdetection.h"
#include "recordingsink.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

QByteArray png(QColor colour, QSize size = {200, 120})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

const QString longText =
    u"<p>The canal feeds twelve families, who take turns, as their grandparents did before them, "
    "and write each turn into a book.</p>"_s;

QString pageWith(const QString &middle)
{
    return u"<!DOCTYPE html><html lang=en><head><title>The canal</title></head><body><nav><a "
           "href=/>Home</a></nav><article><h1>The canal</h1>"_s +
           longText + middle + longText + u"</article></body></html>"_s;
}

class Bed
{
public:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s can't be written", qUtf8Printable(path));
        return path;
    }
    ArticleDraft page(const QString &middle, const QString &name = u"canal.html"_s) const
    {
        RecordingSink sink;
        const auto read = importFile(write(name, pageWith(middle).toUtf8()), sink);
        return read && sink.articles.size() == 1 ? sink.articles.first() : ArticleDraft();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

QString address(const QByteArray &bytes)
{
    return u"data:image/png;base64,"_s + QString::fromLatin1(bytes.toBase64());
}

} // namespace

class TestPagePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageSavedCompleteHasItsPictures_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char *folder :
             {"canal_files", "canal-Dateien", "canal_archivos", "canal.files", "canal_fichiers"})
            QTest::newRow(folder) << QString::fromLatin1(folder);
    }
    void aPageSavedCompleteHasItsPictures()
    {
        QFETCH(const QString, folder);
        const Bed bed;
        const QByteArray red = png(Qt::red);
        bed.write(folder + u"/the gate.png"_s, red);
        const ArticleDraft draft = bed.page(
            u"<figure><img src='./%1/the%20gate.png?w=1#x' alt='The gate'><figcaption>At dawn. "
            "<i>Photo: Vera</i></figcaption></figure>"_s.arg(folder));
        QCOMPARE(draft.pictures.size(), 1);
        QCOMPARE(draft.pictures.first().bytes, red);
        QCOMPARE(picturesIn(draft.body), 1);
        QVERIFY2(draft.body.contains(u"\n\n\ufffcThe gate\nAt dawn. Photo: Vera\n\nThe canal"_s),
                 qUtf8Printable(draft.body));
        QCOMPARE(draft.leftOutPictures, LeftOutPictures());
    }

    void aPageInOneFileHasItsPictures()
    {
        const Bed bed;
        const QByteArray red = png(Qt::red);
        const QString percent = u"data:image/png,"_s + QString::fromLatin1(red.toPercentEncoding());
        const ArticleDraft draft =
            bed.page(u"<p><img src=\"%1\" alt=\"A &amp; B\"></p><div><img src='%2'></div>"_s.arg(
                address(png(Qt::blue)), percent));
        QCOMPARE(draft.pictures.size(), 2);
        QCOMPARE(draft.pictures.last().bytes, red);
        QVERIFY(draft.pictures.last().picture.address.isEmpty());
        QVERIFY2(draft.body.contains(u"\n\n\ufffcA & B\n\n\ufffc\n\nThe canal"_s),
                 qUtf8Printable(draft.body));
    }

    void theLeadingPictureBelongsToTheText()
    {
        const Bed bed;
        RecordingSink sink;
        const QString html =
            u"<html><body><main><h1>The canal</h1><figure><img src='%1' alt='Gate'>"
            "<figcaption>The gate</figcaption></figure><div class=text>%2%2%2</div>"
            "</main></body></html>"_s.arg(address(png(Qt::red)), longText);
        QVERIFY(importFile(bed.write(u"canal.html"_s, html.toUtf8()), sink));
        const ArticleDraft draft = sink.articles.value(0);
        QCOMPARE(draft.pictures.size(), 1);
        // The caption says what the picture's own words do.
        QVERIFY2(draft.body.startsWith(u"\ufffc\nThe gate\n\nThe canal feeds"_s),
                 qUtf8Printable(draft.body.left(80)));
    }

    void whatCountsReadersIsNoPicture()
    {
        const Bed bed;
        const ArticleDraft draft =
            bed.page(u"<p><img width=1 height=1 src='http://count.example/x.gif'><img src='%1'>"
                     "<img src='%2'><img src='' alt='x'></p>"_s.arg(
                         address(png(Qt::red, {1, 1})), address(png(Qt::red, {32, 32}))));
        QCOMPARE(draft.pictures.size(), 0);
        QCOMPARE(draft.leftOutPictures.all(), 0);
        QCOMPARE(picturesIn(draft.body), 0);
    }

    // What is left out is counted, and its caption stays.
    void whatCantBeKeptIsCounted_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<LeftOutPictures>("leftOut");
        QTest::newRow("not saved") << u"https://a.example/x.png"_s << LeftOutPictures{.missing = 1};
        QTest::newRow("no such file") << u"canal_files/none.png"_s << LeftOutPictures{.missing = 1};
        QTest::newRow("drawing") << u"canal_files/a.svg"_s << LeftOutPictures{.foreign = 1};
        QTest::newRow("drawing inside")
            << u"data:image/svg+xml,%3Csvg/%3E"_s << LeftOutPictures{.foreign = 1};
        QTest::newRow("damaged") << u"canal_files/cut.png"_s << LeftOutPictures{.unreadable = 1};
        QTest::newRow("too large") << u"canal_files/large.png"_s << LeftOutPictures{.tooLarge = 1};
        QTest::newRow("too large inside") << u"data:image/png;base64,"_s + QString(4'000'000, u'A')
                                          << LeftOutPictures{.tooLarge = 1};
        QTest::newRow("nonsense") << u"data:nothing"_s << LeftOutPictures{.unreadable = 1};
    }
    void whatCantBeKeptIsCounted()
    {
        QFETCH(const QString, source);
        const Bed bed;
        bed.write(u"canal_files/a.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg'/>");
        bed.write(u"canal_files/cut.png"_s, png(Qt::red).first(60));
        bed.write(u"canal_files/large.png"_s, png(Qt::red) + QByteArray(mostPictureBytes, 'x'));
        const ArticleDraft draft = bed.page(
            u"<figure><img src='%1'><figcaption>The gate at dawn</figcaption></figure>"_s.arg(
                source));
        QCOMPARE(draft.pictures.size(), 0);
        QTEST(draft.leftOutPictures, "leftOut");
        QVERIFY(draft.body.contains(u"The gate at dawn"_s));
        QVERIFY(!draft.body.contains(pictureMark));
    }

    // A page names any file it likes; only those that were saved with it are read.
    void nothingOutsideOfThePagesFolderIsRead_data()
    {
        QTest::addColumn<QString>("source");
        for (const char *source :
             {"secret/private.png", "private.png", "../private.png", "canal_files/../private.png",
              "canal_files/../../private.png", "canal_files/%2e%2e/private.png",
              "canal_files/link.png", "canal_link/private.png", "/private.png", "file:private.png",
              "%2Fprivate.png", "canal_files\\..\\private.png", "canal_files/folder",
              "canal_files/pipe"})
            QTest::newRow(source) << QString::fromLatin1(source);
    }
    void nothingOutsideOfThePagesFolderIsRead()
    {
        QFETCH(const QString, source);
        const Bed bed;
        const QString secret = bed.write(u"secret/private.png"_s, png(Qt::red));
        bed.write(u"private.png"_s, png(Qt::red));
        bed.write(u"page/private.png"_s, png(Qt::red));
        bed.write(u"page/canal_files/folder/x.png"_s, png(Qt::red));
        QFile::link(secret, bed.path(u"page/canal_files/link.png"_s));
        QFile::link(bed.path(u"secret"_s), bed.path(u"page/canal_link"_s));
        const QString absolute = source.startsWith(u'/') ? secret : source;
        for (const QString &one : {source, absolute, u"file://"_s + secret}) {
            const ArticleDraft draft =
                bed.page(u"<p><img src='%1'></p>"_s.arg(one), u"page/canal.html"_s);
            QVERIFY(!draft.body.isEmpty());
            QCOMPARE(draft.pictures.size(), 0);
            QCOMPARE(draft.leftOutPictures.missing, 1);
        }
    }

    void anArticleKeepsNoMoreThanItMay()
    {
        const Bed bed;
        QString images;
        for (int i = 0; i < 12; ++i) {
            const QByteArray large =
                png(QColor::fromHsv(i * 20, 255, 255)) + QByteArray(1'900'000, char('a' + i));
            bed.write(u"canal_files/%1.png"_s.arg(i), large);
            images += u"<p><img src='canal_files/%1.png'></p>"_s.arg(i);
        }
        const ArticleDraft draft = bed.page(images);
        QCOMPARE(draft.pictures.size(), 11);
        QCOMPARE(draft.leftOutPictures, LeftOutPictures{.tooLarge = 1});
        QCOMPARE(picturesIn(draft.body), 11);
    }

    void notesHaveThePicturesOfTheirFolder()
    {
        const Bed bed;
        bed.write(u"vault/attachments/gate.png"_s, png(Qt::red));
        bed.write(u"vault/notes/near.png"_s, png(Qt::blue));
        bed.write(u"outside.png"_s, png(Qt::green));
        bed.write(
            u"vault/notes/Canal.md"_s,
            "# Canal\n\nWords before.\n\n![[gate.png|The gate]]\n\nMore ![Near](near.png) "
            "words.\n\n"
            "![[gate.png|300]]\n\n![far](../../outside.png)\n\n![web](https://a.example/x.png)\n");
        RecordingSink sink;
        QVERIFY(importFile(bed.path(u"vault"_s), sink));
        const ArticleDraft draft = sink.articles.value(0);
        QCOMPARE(draft.pictures.size(), 3);
        QCOMPARE(picturesIn(draft.body), 3);
        QVERIFY2(
            draft.body.startsWith(
                u"Words before.\n\n\ufffcThe gate\n\nMore\n\n\ufffcNear\n\nwords.\n\n\ufffc\n\nfar"_s),
            qUtf8Printable(draft.body));
        QCOMPARE(draft.leftOutPictures, LeftOutPictures{.missing = 1});
    }
};

QTEST_GUILESS_MAIN(TestPagePictures)
#include "tst_pagepictures.moc"
