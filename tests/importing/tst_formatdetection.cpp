#include "formatdetection.h"
#include "recordingsink.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace acervo;

class FormatDetectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormatIsKnownByItsContentThenItsName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("found"); // a format's name or an error's number

        const auto row = [](const char *name, const QByteArray &bytes, const char *path,
                            const QString &found) {
            QTest::newRow(name) << bytes << QString::fromLatin1(path) << found;
        };
        const auto error = [](ErrorCode code) { return QString::number(int(code)); };
        const QString lines = QStringLiteral("lines");
        const QString listing = QStringLiteral("listing");

        row("lines", "{\"title\":\"A\"}\n{\"title\":\"B\"}\n", "a", lines);
        row("lines after a mark", "\xef\xbb\xbf{\"title\":\"A\"}\n{\"title\":\"B\"}\n", "a.txt",
            lines);
        row("a bad line first", "oops\n{\"title\":\"A\"}\n", "a", lines);
        row("only bad lines, by name", "oops\n", "a.JSONL", lines);
        row("a line longer than the look", "{ \"a\":\"" + QByteArray(100'000, 'x'), "a", lines);
        const QString json = QStringLiteral("json");
        const QString table = QStringLiteral("table");
        row("one object over lines", "{\n \"a\": 1\n}\n", "a.json", json);
        row("one object on a line", "{\"items\":[{\"title\":\"A\"}]}\n", "a.json", json);
        row("lines named json", "{\"title\":\"A\"}\n{\"title\":\"B\"}\n", "a.json", lines);
        row("a list", " [\n{\"title\":\"A\"},\n{\"title\":\"B\"}\n]\n", "a", json);
        row("one line, named so", "{\"title\":\"A\"}\n", "a.jsonl", lines);
        row("a table", "Title,Authors,Year\nA,B,2020\n", "a", table);
        row("a table in tabs", "Title\tDOI\nA\t10.1000/1\n", "a.txt", table);
        row("no header, by name", "2020-01-01;A title of words\n2020-01-02;Another one\n", "a.csv",
            table);
        row("a letter with commas", "Dear Ana, how are you,\nand you, Bo?\n", "a.txt",
            error(ErrorCode::FormatUnknown));
        row("json feed", R"({"version":"https://jsonfeed.org/version/1.1","items":[]})", "a.json",
            QStringLiteral("feed"));
        row("listing", "Cuba\n\nMay 1, 2020\n\nTitle\n", "a.txt", listing);
        row("listing in utf-16",
            QByteArray("\xff\xfe", 2) +
                QByteArray(reinterpret_cast<const char *>(u"Cuba\nMay 1, 2020\nTitle\n"), 46),
            "a", listing);
        row("letter", "Dear Ana,\n\nhow are you?\n", "a.txt", error(ErrorCode::FormatUnknown));
        row("ten megabytes in a line", QByteArray(10'000'000, 'x'), "a.txt",
            error(ErrorCode::FormatUnknown));
        row("e-mail",
            "From: ana@example.org\nTo: tom@example.org\nSubject: Hello\n"
            "Date: Mon, 1 Jan 2024 10:00:00 +0000\n\nHello there.\n",
            "a.eml", error(ErrorCode::FormatUnknown));
        row("a page with a line that a mail has", "Cuba\n\nFrom: Ana\n\nMay 1, 2020\n\nTitle\n",
            "a.txt", listing);
        const QString html = QStringLiteral("html");
        row("html", "<!doctype html><p>May 1, 2020", "a.html", html);
        row("html under a comment", "<!-- saved -->\n<HTML lang=en><head>", "a", html);
        row("xhtml", "<?xml version=\"1.0\"?>\n<!DOCTYPE html><html>", "a", html);
        row("a feed with a page in it", "<?xml version=\"1.0\"?><rss><a>&lt;html></a></rss>", "a",
            QStringLiteral("feed"));
        row("empty", "", "a.jsonl", error(ErrorCode::FileEmpty));
        row("only white space", " \n\t\r\n", "a.txt", error(ErrorCode::FileEmpty));
        row("zeros", QByteArray(1000, '\0'), "a.txt", error(ErrorCode::FileBinary));
        row("pdf", "%PDF-1.7\nMay 1, 2020\n", "a.txt", QStringLiteral("dossier"));
        row("xz",
            QByteArray("\xfd"
                       "7zXZ\0\0",
                       7),
            "a.jsonl.xz", error(ErrorCode::FileBinary));
        row("a stray nul",
            QByteArray("Cuba\n\nMay 1, 2020\n\nTi\0tle\n", 25) + QByteArray(200, 'x'), "a.txt",
            listing);
    }
    void aFormatIsKnownByItsContentThenItsName()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, path);
        QBuffer buffer;
        buffer.setData(bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto format = detectFormat(buffer, path);
        const QHash<ImportFormat, QString> names{
            {ImportFormat::Listing, QStringLiteral("listing")},
            {ImportFormat::JsonLines, QStringLiteral("lines")},
            {ImportFormat::Html, QStringLiteral("html")},
            {ImportFormat::Json, QStringLiteral("json")},
            {ImportFormat::Feed, QStringLiteral("feed")},
            {ImportFormat::Table, QStringLiteral("table")},
            {ImportFormat::Dossier, QStringLiteral("dossier")}};
        const QString found =
            format ? names.value(*format) : QString::number(int(format.error().code));
        QTEST(found, "found");
        QCOMPARE(buffer.pos(), 0);
    }

    // As a researcher keeps it: bibliographies, saved pages with their folders, and what else is
    // there.
    void aFolderGivesWhatItsFilesHold()
    {
        QTemporaryDir folder;
        for (const char *below : {"pages", "pages/A mill_files", ".hidden"})
            QVERIFY(QDir(folder.path()).mkpath(QString::fromLatin1(below)));
        const std::pair<const char *, QByteArray> files[] = {
            {"one.ris", "TY  - JOUR\nTI  - One\nER  - \n"},
            {"two.jsonl", "{\"title\":\"Two\"}\noops\n"},
            {"pages/A mill.html", "<title>Three</title><h1>Three</h1><p>It turns.</p>"},
            {"pages/A mill_files/frame.html", "<h1>An advert</h1>"},
            {"pages/README.md", "# Four"},
            {"notes.txt", "Dear Ana, how are you?\n"},
            {"empty.csv", ""},
            {"picture.png", "no"},
            {".hidden/five.ris", "TY  - JOUR\nTI  - Five\nER  - \n"}};
        for (const auto &[name, content] : files) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        RecordingSink sink;
        QVERIFY(importFile(folder.path(), sink));
        QStringList titles;
        for (const ArticleDraft &draft : sink.articles)
            titles.append(draft.title);
        QCOMPARE(titles, (QStringList{"One", "Three", "Four", "Two"}));
        QCOMPARE(sink.bad.size(), 1); // the line that is none
    }

    void aFolderOfNothingIsOfNoFormat()
    {
        QTemporaryDir folder;
        RecordingSink sink;
        const auto result = importFile(folder.path(), sink);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FormatUnknown);
        QCOMPARE(result.error().subject, folder.path());
    }

    void aMissingFileIsNotFound()
    {
        RecordingSink sink;
        const auto result = importFile(QStringLiteral("/nowhere/at/all"), sink);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FileNotFound);
    }

    void aFileIsReadByItsFormat()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"title\":\"A\"}\n");
        file.close();
        RecordingSink sink;
        QVERIFY(importFile(file.fileName(), sink));
        QCOMPARE(sink.articles.size(), 1);
    }

    // Any bytes at all give an answer and no crash.
    void cutAndScrambledFilesAreSurvived()
    {
        QByteArray bytes = "Cuba\n\nMay 1, 2020\n\nT\xc3\xadtulo\n\nTexto.\n\n{\"title\":\"A\"}\n";
        quint32 seed = 4242;
        for (int i = 0; i < 3000; ++i) {
            seed = seed * 1664525 + 1013904223;
            QByteArray changed = bytes.first(qsizetype(seed % size_t(bytes.size())) + 1);
            changed[qsizetype((seed >> 8) % size_t(changed.size()))] = char(seed >> 16);
            QBuffer buffer(&changed);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            if (const auto format = detectFormat(buffer, QStringLiteral("a"))) {
                RecordingSink sink;
                (void)newImporter(*format)->read(buffer, QStringLiteral("a"), sink);
                for (const ArticleDraft &draft : std::as_const(sink.articles))
                    QVERIFY(draft.title.isValidUtf16() && draft.summary.isValidUtf16());
            }
        }
    }
};

QTEST_GUILESS_MAIN(FormatDetectionTest)
#include "tst_formatdetection.moc"
