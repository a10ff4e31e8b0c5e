// Pictures on their way through a library: in with pages and notes, out with each format, and back.
#include "dossierjob.h"
#include "exportjob.h"
#include "libraryfixture.h"

#include <QBuffer>
#include <QDir>
#include <QImage>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

QByteArray png(QColor colour)
{
    QImage image(240, 160, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

QString note(Library &library, ArticleId id) { return *await(library.note(id)); }

Article only(Library &library) { return await(library.articles(allArticles(library)))->value(0); }

} // namespace

class TestLibraryPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A page with a picture, and a note with another.
    void init()
    {
        m_one = std::make_unique<LibraryFixture>();
        m_library = m_one->open();
        QDir().mkpath(m_one->path(u"canal_files"_s));
        m_one->write(u"canal_files/gate.png"_s, png(Qt::red));
        const QByteArray text = "<p>The canal feeds twelve families, who take turns, as their "
                                "grandparents did before them, and write it down.</p>";
        const QString page = m_one->write(
            u"canal.html"_s,
            "<html><head><title>The canal</title></head><body><article><h1>The canal</h1>" + text +
                "<figure><img src='canal_files/gate.png' alt='The [gate] *now*'>"
                "<figcaption>Photo: Vera</figcaption></figure>" +
                text + "<p><img src='canal_files/none.png' alt=''></p></article></body></html>");
        const ImportReport report = importAll(*m_library, {page});
        QCOMPARE(report.added, 1);
        QCOMPARE(report.leftOutPictures.missing, 1);
        const auto kept = await(m_library->keepPicture(png(Qt::blue)));
        QVERIFY(kept);
        m_note = u"Look:\n\n![sketch](%1)\n\nAnd on."_s.arg(pictureAddress(kept->digest));
        QVERIFY(await(m_library->saveNote(allArticles(*m_library).first(), m_note)));
    }

    void whatIsInTheLibraryIsShown()
    {
        const Article article = only(*m_library);
        QCOMPARE(article.pictures.size(), 1);
        QCOMPARE(countOf(*m_library, u"gate"_s), 1);
        const auto pixels =
            m_library->picturePixels(article.pictures.first().digest, 60, 60).result();
        QVERIFY(pixels);
        QCOMPARE(QSize(pixels->width, pixels->height), QSize(60, 40));
        QCOMPARE(*reinterpret_cast<const quint32 *>(pixels->pixels.constData()), 0xffff0000);
        QVERIFY(!m_library->picturePixels(u"0"_s.repeated(32), 60, 60).result());
    }

    void whatIsNoPictureIsNotKept()
    {
        const auto code = [this](const QByteArray &bytes) {
            const auto kept = await(m_library->keepPicture(bytes));
            return kept ? std::optional<ErrorCode>() : kept.error().code;
        };
        QCOMPARE(code("GIF89a=1;//"), ErrorCode::FileBinary);
        QCOMPARE(code("<svg/>"), ErrorCode::FormatUnknown);
        QCOMPARE(code(png(Qt::red) + QByteArray(mostPictureBytes, 'x')), ErrorCode::FileTooLarge);
    }

    void everyFormatThatComesBackBringsThem_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("jsonl") << ExportFormat::JsonLines;
        QTest::newRow("notes") << ExportFormat::MarkdownNotes;
        QTest::newRow("pdf") << ExportFormat::Pdf;
    }
    void everyFormatThatComesBackBringsThem()
    {
        QFETCH(const ExportFormat, format);
        const QString path =
            m_one->path(format == ExportFormat::JsonLines ? u"out.jsonl"_s : u"out"_s);
        QVERIFY(isDone(write(format, path)));
        const LibraryFixture two;
        const auto other = two.open();
        const ImportReport report = importAll(*other, {path});
        QCOMPARE(report.added, 1);
        QCOMPARE(report.leftOutPictures, LeftOutPictures());
        const Article before = only(*m_library);
        const Article after = only(*other);
        QCOMPARE(after.body, before.body);
        QCOMPARE(after.pictures, before.pictures);
        QCOMPARE(note(*other, after.id), m_note);
        for (const QString &digest :
             pictureDigestsIn(m_note) + QStringList{before.pictures.first().digest})
            QVERIFY(other->picturePixels(digest, 10, 10).result());
        // And once more it is the same.
        QCOMPARE(importAll(*other, {path}).unchanged, 1);
        QCOMPARE(importAll(*m_library, {path}).unchanged, 1);
    }

    void aDossierWithoutPicturesBringsNone()
    {
        const QString path = m_one->path(u"out.pdf"_s);
        QVERIFY(isDone(write(ExportFormat::Pdf, path, {.hasPictures = false})));
        const LibraryFixture two;
        const auto other = two.open();
        QCOMPARE(importAll(*other, {path}).added, 1);
        const Article after = only(*other);
        QCOMPARE(after.pictures.size(), 0);
        QVERIFY(!after.body.contains(pictureMark));
        QVERIFY(after.body.contains(u"Photo: Vera"_s));
        // Where they are already they stay.
        QCOMPARE(importAll(*m_library, {path}).unchanged, 1);
        QCOMPARE(only(*m_library).pictures.size(), 1);
    }

    void notesShowTheFilesBesideThem()
    {
        const QString path = m_one->path(u"notes"_s);
        QVERIFY(isDone(write(ExportFormat::MarkdownNotes, path)));
        QCOMPARE(QDir(path + u"/pictures"_s).entryList(QDir::Files).size(), 2);
        QFile file(path + u"/The canal.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const Picture picture = only(*m_library).pictures.first();
        QVERIFY2(text.contains("\n![The \\[gate\\] \\*now\\*](pictures/" + picture.digest.toUtf8() +
                               ".png)\nPhoto: Vera\n"),
                 text.constData());
        QVERIFY(text.contains("![sketch](pictures/" + pictureDigestsIn(m_note).first().toUtf8() +
                              ".png)"));
        QVERIFY(!text.contains("acervo-picture"));
    }

    // What somebody does to such a file afterwards is taken as it is.
    void aPictureThatIsAddedToANoteFileComesIn()
    {
        const QString path = m_one->path(u"notes"_s);
        QVERIFY(isDone(write(ExportFormat::MarkdownNotes, path)));
        m_one->write(u"notes/mine.png"_s, png(Qt::green));
        QFile file(path + u"/The canal.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        file.close();
        text.replace("\n![The ", "\n![Mine](mine.png)\n\n![The ");
        m_one->write(u"notes/The canal.md"_s, text);
        const LibraryFixture two;
        const auto other = two.open();
        importAll(*other, {path});
        const Article after = only(*other);
        QCOMPARE(after.pictures.size(), 2);
        QCOMPARE(after.pictures.first().address, u"mine.png"_s);
        QVERIFY(after.body.contains(u"\ufffcMine\n\n\ufffcThe [gate] *now*\nPhoto: Vera"_s));
    }

    void aPageForABrowserHoldsThem()
    {
        const QString path = m_one->path(u"out.html"_s);
        QVERIFY(isDone(write(ExportFormat::Html, path)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray page = file.readAll();
        QCOMPARE(page.count("src=\"data:image/png;base64,"), 2);
        QVERIFY(page.contains("alt=\"The [gate] *now*\""));
        QVERIFY(page.contains(png(Qt::red).toBase64()));
    }

    void tablesAndTextsHaveWordsOnly_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("csv") << ExportFormat::Csv;
        QTest::newRow("markdown") << ExportFormat::Markdown;
        QTest::newRow("bibtex") << ExportFormat::Bibtex;
        QTest::newRow("ris") << ExportFormat::Ris;
        QTest::newRow("csl") << ExportFormat::CslJson;
        QTest::newRow("html") << ExportFormat::Html;
    }
    void tablesAndTextsHaveWordsOnly()
    {
        QFETCH(const ExportFormat, format);
        const QString path = m_one->path(u"out.txt"_s);
        QVERIFY(isDone(write(format, path)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!QString::fromUtf8(file.readAll()).contains(pictureMark));
    }

private:
    Job *write(ExportFormat format, const QString &path, const DossierOptions &options = {}) const
    {
        const auto dateInWords = [](const PartialDate &date) { return date.toIso(); };
        const auto placeName = [](const QString &code) { return code; };
        if (format == ExportFormat::Pdf)
            return m_library->exportDossier(
                {.path = path,
                 .articles = allArticles(*m_library),
                 .options = options,
                 .wording = {.title = u"Canals"_s, .language = u"en"_s, .page = u"%1 / %2"_s},
                 .created = QDateTime::currentDateTimeUtc(),
                 .dateInWords = dateInWords,
                 .placeName = placeName});
        return m_library->exportArticles({.format = format,
                                          .wording = {.page = {.index = u"Index"_s},
                                                      .dateInWords = dateInWords,
                                                      .placeName = placeName},
                                          .path = path,
                                          .articles = allArticles(*m_library)});
    }

    std::unique_ptr<LibraryFixture> m_one;
    std::unique_ptr<Library> m_library;
    QString m_note;
};

QTEST_GUILESS_MAIN(TestLibraryPictures)
#include "tst_librarypictures.moc"
