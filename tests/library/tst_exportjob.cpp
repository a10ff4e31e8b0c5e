#include "dossierjob.h"
#include "exportjob.h"
#include "libraryfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <csignal>

#include <sys/resource.h>

using namespace acervo;

namespace {

QByteArray manyArticles(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += "{\"title\":\"Article " + QByteArray::number(i) +
                 "\",\"topics\":[\"Cuba\"],\"date\":\"2020\",\"odd\":{\"n\":[1]}}\n";
    return lines;
}

QList<ArticleId> newestFirst(Library &library)
{
    const SearchResultPtr all = searchFor(library, {});
    return {all->articles.begin(), all->articles.end()};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Waits for the end, which may be an error.
Result<void> ended(Job *job)
{
    Result<void> result;
    QEventLoop loop;
    QObject::connect(job, &Job::finished, &loop, &QEventLoop::quit);
    QObject::connect(job, &Job::failed, &loop, [&](const Error &error) {
        result = std::unexpected(error);
        loop.quit();
    });
    loop.exec();
    return result;
}

// How it ended: the articles written, or the error.
Result<qint64> run(ExportJob *job)
{
    qint64 articles = 0;
    QObject::connect(job, &Job::finished, job, [&] { articles = job->articles(); });
    const Result<void> result = ended(job);
    if (!result)
        return std::unexpected(result.error());
    return articles;
}

} // namespace

class TestExportJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyArticleIsALineInTheOrderAskedFor();
    void whatIsExportedImportsAsTheSame();
    void aWholeLibraryHasItsTrash();
    void bytesAreHandedOverWhereThereIsNoFile();
    void aTakerThatRefusesEndsIt();
    void aStoppedExportLeavesTheOldFile();
    void aStoppedDossierLeavesNoFile();
    void aFolderThatIsNotThereIsAnError();
    void aFullDiskLeavesNothing_data();
    void aFullDiskLeavesNothing();
    void aFolderOfNotesAppearsWhole();
    void whatStandsInTheWayOfAFolderStays();
};

void TestExportJob::everyArticleIsALineInTheOrderAskedFor()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    importAll(*library, {fixture.write(QStringLiteral("a.jsonl"), manyArticles(901))});
    QList<ArticleId> ids = newestFirst(*library);
    std::ranges::reverse(ids);
    const QString path = fixture.path(QStringLiteral("out.jsonl"));
    QCOMPARE(run(library->exportArticles(
                 {.format = ExportFormat::JsonLines, .path = path, .articles = ids})),
             Result<qint64>(901));
    const QList<QByteArray> lines = contentOf(path).trimmed().split('\n');
    QCOMPARE(lines.size(), 901);
    const QList<Article> articles = *await(library->articles(ids));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject object = QJsonDocument::fromJson(lines[i]).object();
        QCOMPARE(object.value("title").toString(), articles[i].title);
    }
}

void TestExportJob::whatIsExportedImportsAsTheSame()
{
    const LibraryFixture one;
    const auto library = one.open();
    importAll(*library, {one.write(QStringLiteral("a.jsonl"), manyArticles(30))});
    await(library->addTag({ArticleId{3}}, QStringLiteral("looms")));
    await(library->saveNote(ArticleId{3}, QStringLiteral("A *note*")));
    const QString path = one.path(QStringLiteral("out.jsonl"));
    QVERIFY(run(library->exportArticles(
        {.format = ExportFormat::JsonLines, .path = path, .articles = newestFirst(*library)})));

    const LibraryFixture two;
    const auto other = two.open();
    QCOMPARE(importAll(*other, {path}).added, 30);
    for (const QString &query :
         {QStringLiteral("tag:looms"), QStringLiteral("note:note"), QStringLiteral("country:CU"),
          QStringLiteral("topic:Cuba"), QStringLiteral("tag:looms country:CU date:2020")})
        QCOMPARE(countOf(*other, query), countOf(*library, query));
    QCOMPARE(countOf(*other, QStringLiteral("tag:looms")), 1);
    const QString again = two.path(QStringLiteral("again.jsonl"));
    const SearchResultPtr oldest = searchFor(*other, QStringLiteral("sort:oldest"));
    QVERIFY(run(
        other->exportArticles({.format = ExportFormat::JsonLines,
                               .path = again,
                               .articles = {oldest->articles.begin(), oldest->articles.end()}})));
    QList<QByteArray> before = contentOf(path).split('\n');
    QList<QByteArray> after = contentOf(again).split('\n');
    std::ranges::sort(before);
    std::ranges::sort(after);
    QCOMPARE(after, before);
}

void TestExportJob::aWholeLibraryHasItsTrash()
{
    const LibraryFixture one;
    const auto library = one.open();
    importAll(*library, {one.write(QStringLiteral("a.jsonl"), manyArticles(4))});
    await(library->setTrashed({ArticleId{2}}, true));
    const QByteArray undone = "{\"title\":\"Undone\",\"date\":\"2021\"}\n";
    importAll(*library, {one.write(QStringLiteral("undone.jsonl"), undone)});
    await(library->undo());
    const QString path = one.path(QStringLiteral("all.jsonl"));
    const auto exported = [&](ExportFormat format) {
        return run(library->exportArticles({.format = format,
                                            .path = path,
                                            .articles = newestFirst(*library),
                                            .isWholeLibrary = true}));
    };
    QCOMPARE(exported(ExportFormat::Csv), 3);
    QCOMPARE(exported(ExportFormat::JsonLines), 5);

    const LibraryFixture two;
    const auto other = two.open();
    QCOMPARE(importAll(*other, {path}).added, 5);
    QCOMPARE(countOf(*other, {}), 3);
    QCOMPARE(countOf(*other, QStringLiteral("is:trashed")), 2);
    // What its source brings again comes out of it, or not, as before.
    importAll(*other, {two.write(QStringLiteral("a.jsonl"), manyArticles(4) + undone)});
    QCOMPARE(countOf(*other, {}), 4);
    QCOMPARE(countOf(*other, QStringLiteral("is:trashed \"Article 1\"")), 1);

    // An article that a library has stays where it is there.
    const LibraryFixture three;
    const auto third = three.open();
    importAll(*third, {three.write(QStringLiteral("a.jsonl"), manyArticles(4))});
    importAll(*third, {path});
    QCOMPARE(countOf(*third, {}), 4);
}

void TestExportJob::bytesAreHandedOverWhereThereIsNoFile()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    importAll(*library, {fixture.write(QStringLiteral("a.jsonl"), manyArticles(3))});
    const auto bytes = std::make_shared<QByteArray>();
    ExportRequest request{.format = ExportFormat::JsonLines, .articles = newestFirst(*library)};
    request.take = [bytes](QByteArrayView some) {
        bytes->append(some);
        return true;
    };
    QCOMPARE(run(library->exportArticles(request)), Result<qint64>(3));
    QCOMPARE(bytes->count('\n'), 3);
}

void TestExportJob::aTakerThatRefusesEndsIt()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    importAll(*library, {fixture.write(QStringLiteral("a.jsonl"), manyArticles(3))});
    ExportRequest request{.format = ExportFormat::JsonLines, .articles = newestFirst(*library)};
    request.take = [](QByteArrayView) { return false; };
    QCOMPARE(run(library->exportArticles(request)).error().code, ErrorCode::FileUnreadable);
}

void TestExportJob::aStoppedExportLeavesTheOldFile()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    importAll(*library, {fixture.write(QStringLiteral("a.jsonl"), manyArticles(3))});
    const QString path = fixture.write(QStringLiteral("out.jsonl"), "old");
    ExportJob *job = library->exportArticles({.format = ExportFormat::JsonLines,
                                              .path = path,
                                              .articles = QList<ArticleId>(500'000, ArticleId{1})});
    job->stop();
    QCOMPARE(run(job).error().code, ErrorCode::Cancelled);
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(QDir(fixture.path({}))
                 .entryList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden)
                 .size(),
             0);
}

void TestExportJob::aStoppedDossierLeavesNoFile()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    importAll(*library, {fixture.write(QStringLiteral("a.jsonl"), manyArticles(3))});
    const QStringList before = QDir(fixture.path({})).entryList(QDir::Files | QDir::Hidden);
    DossierJob *job =
        library->exportDossier({.path = fixture.path(QStringLiteral("out.pdf")),
                                .articles = QList<ArticleId>(50'000, ArticleId{1}),
                                .created = QDateTime(testToday, QTime(12, 0)),
                                .dateInWords = [](const PartialDate &) { return QString(); },
                                .placeName = [](const QString &code) { return code; }});
    job->stop();
    QCOMPARE(ended(job).error().code, ErrorCode::Cancelled);
    QCOMPARE(QDir(fixture.path({})).entryList(QDir::Files | QDir::Hidden), before);
}

void TestExportJob::aFolderThatIsNotThereIsAnError()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    const QString path = fixture.path(QStringLiteral("no/such/out.jsonl"));
    QCOMPARE(run(library->exportArticles({.format = ExportFormat::JsonLines, .path = path}))
                 .error()
                 .code,
             ErrorCode::FileNotFound);
}

void TestExportJob::aFullDiskLeavesNothing_data()
{
    QTest::addColumn<ExportFormat>("format");
    for (const QString &name : exportFormatNames()) {
        if (const ExportFormat format = *exportFormatNamed(name); format != ExportFormat::Pdf)
            QTest::newRow(qPrintable(name)) << format;
    }
}

// A limit on the size of files fails a write as a full disk does.
void TestExportJob::aFullDiskLeavesNothing()
{
    QFETCH(const ExportFormat, format);
    const LibraryFixture fixture;
    const auto library = fixture.open();
    importAll(*library,
              {fixture.write(QStringLiteral("a.jsonl"), "{\"title\":\"Long\",\"summary\":\"" +
                                                            QByteArray(30'000, 'x') + "\"}\n")});
    const QList<ArticleId> articles = newestFirst(*library);
    const bool isFolder = format == ExportFormat::MarkdownNotes;
    const QString path = isFolder ? fixture.path(QStringLiteral("out"))
                                  : fixture.write(QStringLiteral("out"), "old");
    const QDir folder(fixture.path({}));
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    const QStringList before = folder.entryList(everything);

    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
    rlimit limit = usual;
    limit.rlim_cur = 8'000;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    const Result<qint64> written = run(library->exportArticles(
        {.format = format,
         .wording = {.dateInWords = [](const PartialDate &) { return QString(); },
                     .placeName = [](const QString &code) { return code; }},
         .path = path,
         .articles = QList<ArticleId>(20, articles.first())}));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
    QCOMPARE(folder.entryList(everything), before);
    if (!isFolder)
        QCOMPARE(contentOf(path), QByteArray("old"));
}

void TestExportJob::aFolderOfNotesAppearsWhole()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    importAll(*library, {fixture.write(QStringLiteral("a.jsonl"), manyArticles(30))});
    const QString path = fixture.path(QStringLiteral("notes"));
    QVERIFY(QDir().mkdir(path)); // an empty folder gives way
    ExportRequest request{
        .format = ExportFormat::MarkdownNotes,
        .wording = {.page = {.index = QStringLiteral("Index")},
                    .dateInWords = [](const PartialDate &date) { return date.toIso(); },
                    .placeName = [](const QString &code) { return code; }},
        .path = path,
        .articles = newestFirst(*library)};
    QCOMPARE(*run(library->exportArticles(request)), 30);
    const QStringList names = QDir(path).entryList(QDir::Files);
    QCOMPARE(names.size(), 31);
    QVERIFY(names.contains(QStringLiteral("Index.md")));
    QVERIFY(names.contains(QStringLiteral("Article 7.md")));

    const LibraryFixture other;
    const auto again = other.open();
    importAll(*again, {path});
    QCOMPARE(newestFirst(*again).size(), 30);
}

void TestExportJob::whatStandsInTheWayOfAFolderStays()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    const QString mine = fixture.write(QStringLiteral("mine.md"), "mine");
    for (const QString &path : {fixture.path({}), mine}) {
        const auto written =
            run(library->exportArticles({.format = ExportFormat::MarkdownNotes, .path = path}));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileUnreadable);
    }
    QCOMPARE(contentOf(mine), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(TestExportJob)
#include "tst_exportjob.moc"
