// A dossier with pictures, read back with poppler and qpdf.
#include "dossierpages.h"
#include "pdfreading.h"
#include "picturecheck.h"
#include "sampledossier.h"
#include "testpaths.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PictureFile picture(const char *name)
{
    const auto checked = checkedPicture(contentOf(
        QStringLiteral(ACERVO_SOURCE_DIR "/tests/pictures/files/") + QString::fromLatin1(name)));
    if (!checked)
        qFatal("%s is no picture", name);
    return *checked;
}

} // namespace

class TestDossierPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!canReadPdf())
            QSKIP("qpdf and poppler-utils read the file back, and are not installed");
        for (const char *name :
             {"progressive.jpg", "turned.jpg", "cmyk.jpg", "clear.png", "still.gif"}) {
            const PictureFile file = picture(name);
            m_files.insert(QString::fromLatin1(name), file);
            m_byDigest.insert(file.picture.digest, file);
        }
        m_file = m_folder.filePath(u"dossier.pdf"_s);
        QVERIFY(write(m_file, setup()));
    }

    void qpdfFindsNothingWrong()
    {
        QVERIFY(outputOf(u"qpdf"_s, {u"--check"_s, m_file}).has_value());
    }

    // A JPEG goes in as it came; one that a camera held otherwise, and all others, as pixels.
    void eachPictureIsInTheFile()
    {
        const auto list = outputOf(u"pdfimages"_s, {u"-list"_s, m_file});
        QVERIFY(list);
        const QStringList rows = QString::fromUtf8(*list).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QStringList found;
        for (const QString &row : rows) {
            const QStringList cells = row.simplified().split(u' ');
            found += u"%1 %2x%3 %4"_s.arg(cells[2], cells[3], cells[4], cells[8]);
        }
        const QStringList wanted{u"image 160x120 jpeg"_s,                           // progressive
                                 u"image 100x200 image"_s,                          // turned
                                 u"image 160x120 jpeg"_s,                           // cmyk
                                 u"image 100x80 image"_s,  u"smask 100x80 image"_s, // clear
                                 u"image 120x90 image"_s};   // still, in the note
        QCOMPARE(found.filter(u"160x120 jpeg"_s).size(), 3); // one of them on two pages
        for (const QString &one : wanted)
            QVERIFY2(found.contains(one), qPrintable(found.join(u'\n')));
        // In the file, one that is shown twice stands once.
        const QByteArray raw = contentOf(m_file);
        QVERIFY(raw.contains(m_files[u"progressive.jpg"_s].bytes));
        QCOMPARE(raw.count(m_files[u"progressive.jpg"_s].bytes), 1);
    }

    void theirStructureSaysWhatTheyShow()
    {
        const auto structure = outputOf(u"pdfinfo"_s, {u"-struct-text"_s, m_file});
        QVERIFY(structure);
        const QString text = QString::fromUtf8(*structure);
        const auto objects = outputOf(u"qpdf"_s, {u"--json=2"_s, u"--json-key=qpdf"_s, m_file});
        QVERIFY(objects);
        const QByteArray json = *objects;
        for (const char *alt : {"u:A gate, half open", "u:Photo: Luz P\u00e9rez", "u:Imagen",
                                "u:My sketch", "u:What the cam\u00e9ra saw"})
            QVERIFY2(
                json.contains(QByteArray("\"/Alt\": \"") + QString::fromUtf8(alt).toUtf8() + '"'),
                alt);
        const qsizetype figure = text.indexOf(u"Figure"_s, text.indexOf(u"Begin1."_s));
        QVERIFY(figure > 0);
        QVERIFY(text.indexOf(u"A gate, half open"_s, figure) > figure);
    }

    void theWordsStandBelowInOrder()
    {
        const QString text = pdfText(m_file).simplified();
        const qsizetype before = text.indexOf(u"Begin1."_s);
        const qsizetype words = text.indexOf(u"A gate, half open"_s, before);
        QVERIFY(before >= 0 && words > before);
        QVERIFY(text.indexOf(u"After the gate."_s, words) > words);
    }

    void withoutPicturesThereAreNone()
    {
        DossierSetup without = setup();
        QVERIFY(setDossierOption(without.options, u"without"_s, u"pictures"_s));
        const QString path = m_folder.filePath(u"without.pdf"_s);
        QVERIFY(write(path, without));
        const auto list = outputOf(u"pdfimages"_s, {u"-list"_s, path});
        QCOMPARE(QString::fromUtf8(*list).split(u'\n', Qt::SkipEmptyParts).size(), 2);
        const QString text = pdfText(path).simplified();
        QVERIFY(text.contains(u"After the gate."_s));
        QVERIFY(!text.contains(u"A gate, half open"_s));
    }

    void theSameInputGivesTheSameBytes()
    {
        const QString path = m_folder.filePath(u"again.pdf"_s);
        QVERIFY(write(path, setup()));
        QVERIFY(contentOf(path) == contentOf(m_file));
    }

    // One that is lost leaves its words; nothing else is the matter.
    void aLostPictureIsItsWords()
    {
        DossierSetup lost = setup();
        lost.pictures = [](const QString &digest) {
            return PictureFile{.picture = {.digest = digest}, .bytes = {}};
        };
        const QString path = m_folder.filePath(u"lost.pdf"_s);
        QVERIFY(write(path, lost));
        QVERIFY(pdfText(path).contains(u"A gate, half open"_s));
    }

    void thePreviewPaintsThem()
    {
        const auto pages = DossierPages::make(setup(), 2, supply());
        QVERIFY(pages);
        qsizetype coloured = 0;
        for (int page = 0; page < (*pages)->count(); ++page) {
            const auto painted = (*pages)->picture(page, 1);
            QVERIFY(painted);
            const QImage image(reinterpret_cast<const uchar *>(painted->pixels.constData()),
                               painted->width, painted->height, QImage::Format_RGB32);
            for (int y = 0; y < image.height(); y += 2) {
                for (int x = 0; x < image.width(); x += 2)
                    coloured += image.pixelColor(x, y).hsvSaturation() > 200 ? 1 : 0;
            }
        }
        QVERIFY2(coloured > 2'000, qPrintable(QString::number(coloured)));
    }

private:
    DossierSetup setup() const
    {
        DossierSetup setup = sampleSetup();
        setup.options.hasChart = false;
        setup.pictures = [this](const QString &digest) { return m_byDigest.value(digest); };
        return setup;
    }

    DossierSupplier supply() const
    {
        return [this](qsizetype index) -> Result<DossierArticle> {
            DossierArticle dossier = sampleArticle(index);
            const auto take = [&](const char *name) {
                dossier.article.pictures.append(m_files[QString::fromLatin1(name)].picture);
            };
            if (index == 0) {
                dossier.article.body =
                    u"Begin1.\n\n\ufffcA gate, half open\n\nAfter the gate.\n\n\ufffc\nPhoto: Luz "
                    "Pérez\n\n\ufffcWhat the caméra saw\n\n\ufffc\n\nEnd1."_s;
                dossier.article.summary.clear();
                for (const char *name : {"progressive.jpg", "turned.jpg", "cmyk.jpg", "clear.png"})
                    take(name);
                const Picture still = m_files[u"still.gif"_s].picture;
                dossier.notes = {
                    u"Look:\n\n![My sketch](%1)\n"_s.arg(pictureAddress(still.digest))};
                dossier.notePictures = {still};
            } else {
                dossier.article.body = u"Begin2.\n\n\ufffcThe same\n\nEnd2."_s;
                take("progressive.jpg");
            }
            return dossier;
        };
    }

    bool write(const QString &path, const DossierSetup &setup) const
    {
        const auto written = writeDossier(path, setup, 2, supply());
        if (!written)
            qWarning("%s", qUtf8Printable(written.error().detail));
        return written.has_value();
    }

    QTemporaryDir m_folder;
    QString m_file;
    QHash<QString, PictureFile> m_files;
    QHash<QString, PictureFile> m_byDigest;
};

QTEST_GUILESS_MAIN(TestDossierPictures)
#include "tst_dossierpictures.moc"
