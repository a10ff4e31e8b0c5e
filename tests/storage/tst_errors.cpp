#include "librarybed.h"
#include "sqliteerror.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray library(int articles = 200)
{
    LibraryBed bed;
    QList<ArticleDraft> drafts;
    for (int i = 0; i < articles; ++i)
        drafts += draftOf(u"Article %1"_s.arg(i) + QString(500, u'x'));
    bed.import(drafts);
    bed.close();
    return contents(bed.file());
}

QByteArray foreignDatabase()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.db"_s);
    {
        const auto connection = must(Connection::open(path, Connection::Mode::ReadWrite));
        must(connection->execute(u"CREATE TABLE mail(id)"_s));
        must(connection->execute(u"PRAGMA application_id=77"_s));
    }
    return contents(path);
}

QByteArray newerLibrary()
{
    LibraryBed bed;
    bed.close();
    must(must(Connection::open(bed.file(), Connection::Mode::ReadWrite))
             ->execute(u"PRAGMA user_version=9999"_s));
    return contents(bed.file());
}

} // namespace

class TestErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filesThatAreNoLibraryStayAsTheyAre_data();
    void filesThatAreNoLibraryStayAsTheyAre();
    void aDamagedMiddleIsReportedAndNothingIsWritten();
    void aMissingFolderIsNamed();
    void aFolderIsNoLibrary();
    void aSecondWriterIsRefused();
    void aWriterInAnotherProcessIsRefused();
    void aReaderReadsBesideAWriter();
    void aMissingLibraryCanNotBeRead();
    void aHalfMadeLibraryIsNeverSeen();
    void codesAreTold_data();
    void codesAreTold();
    void aFullDiskTakesNothing();
    void aLibraryReachedByALinkIsTheSame();
};

// As a second process: hold the library until the first closes our input.
void TestErrors::initTestCase()
{
    const QString held = qEnvironmentVariable("ACERVO_TEST_HOLD");
    if (held.isEmpty())
        return;
    const auto writer = LibraryWriter::open(held, held + u".cache"_s);
    QFile output;
    QVERIFY(output.open(stdout, QIODevice::WriteOnly));
    output.write(writer ? "held\n" : "refused\n");
    output.flush();
    QFile input;
    QVERIFY(input.open(stdin, QIODevice::ReadOnly));
    input.readAll();
    std::exit(0);
}

void TestErrors::filesThatAreNoLibraryStayAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::NotALibrary;
    QTest::newRow("text") << QByteArray("Skip to main content\n\nLatin America\n").repeated(100)
                          << ErrorCode::NotALibrary;
    QTest::newRow("binary") << QByteArray(5000, '\xff') << ErrorCode::NotALibrary;
    QTest::newRow("another program's") << foreignDatabase() << ErrorCode::NotALibrary;
    QTest::newRow("newer") << newerLibrary() << ErrorCode::LibraryNewer;
    const QByteArray whole = library();
    QTest::newRow("cut in the middle")
        << whole.first(whole.size() / 2) << ErrorCode::LibraryDamaged;
    QTest::newRow("cut after a page") << whole.first(4096) << ErrorCode::LibraryDamaged;
    QTest::newRow("only a header") << whole.first(100) << ErrorCode::LibraryDamaged;
}

void TestErrors::filesThatAreNoLibraryStayAsTheyAre()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.acervo"_s);
    const QString cache = folder.filePath(u"x.cache"_s);
    write(path, bytes);

    const auto writer = LibraryWriter::open(path, cache);
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, code);
    QCOMPARE(writer.error().subject, path);
    const auto reader = LibraryReader::open(path, cache);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, code);
    QCOMPARE(contents(path), bytes);
    QVERIFY(!QFile::exists(path + u".lock"_s));
    QVERIFY(!QFile::exists(cache));
}

void TestErrors::aDamagedMiddleIsReportedAndNothingIsWritten()
{
    QByteArray bytes = library();
    // Every page but those that opening needs: the articles are gone, the schema is not.
    for (qsizetype at = bytes.size() / 2; at < bytes.size(); ++at)
        bytes[at] = '\x55';
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.acervo"_s);
    write(path, bytes);
    auto reader = LibraryReader::open(path, folder.filePath(u"x.cache"_s));
    if (reader) {
        const auto read = (*reader)->forEachFacts([](const ArticleFacts &) {});
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::LibraryDamaged);
    } else {
        QCOMPARE(reader.error().code, ErrorCode::LibraryDamaged);
    }
    QCOMPARE(contents(path), bytes);
}

void TestErrors::aMissingFolderIsNamed()
{
    QTemporaryDir folder;
    const auto writer =
        LibraryWriter::open(folder.filePath(u"no/x.acervo"_s), folder.filePath(u"x.cache"_s));
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::FileNotFound);
    QCOMPARE(writer.error().subject, folder.filePath(u"no"_s));
}

void TestErrors::aFolderIsNoLibrary()
{
    QTemporaryDir folder;
    const auto writer = LibraryWriter::open(folder.path(), folder.filePath(u"x.cache"_s));
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::FileUnreadable);
}

void TestErrors::aSecondWriterIsRefused()
{
    LibraryBed bed;
    const auto second = LibraryWriter::open(bed.file(), bed.path(u"other.cache"_s));
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::LibraryInUse);
    QCOMPARE(second.error().subject, bed.file());
    bed.close();
    QVERIFY(LibraryWriter::open(bed.file(), bed.path(u"other.cache"_s)));
}

void TestErrors::aWriterInAnotherProcessIsRefused()
{
    LibraryBed bed;
    bed.close();
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ACERVO_TEST_HOLD"_s, bed.file());
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), {u"aMissingFolderIsNamed"_s});
    QByteArray said;
    while (!said.contains("held\n") && other.waitForReadyRead(30'000))
        said += other.readAllStandardOutput();
    QVERIFY2(said.contains("held\n"), said.constData());

    const auto writer = LibraryWriter::open(bed.file(), bed.cacheFile());
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::LibraryInUse);
    QVERIFY(LibraryReader::open(bed.file(), bed.cacheFile()));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QVERIFY(LibraryWriter::open(bed.file(), bed.cacheFile()));
}

void TestErrors::aReaderReadsBesideAWriter()
{
    LibraryBed bed;
    QCOMPARE(bed.facts().size(), 0);
    bed.import({draftOf(u"A"_s)});
    QCOMPARE(bed.facts().size(), 1);
    QCOMPARE(must(bed.reader().generation()), bed.writer().generation());
}

void TestErrors::aMissingLibraryCanNotBeRead()
{
    QTemporaryDir folder;
    const auto reader = LibraryReader::open(folder.filePath(u"x"_s), folder.filePath(u"y"_s));
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::FileNotFound);
    QVERIFY(!QFile::exists(folder.filePath(u"x"_s)));
}

void TestErrors::aHalfMadeLibraryIsNeverSeen()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.acervo"_s);
    write(path + u".new"_s, "what a crash left");
    QVERIFY(LibraryWriter::open(path, folder.filePath(u"x.cache"_s)));
    QVERIFY(!QFile::exists(path + u".new"_s));
}

void TestErrors::codesAreTold_data()
{
    QTest::addColumn<int>("sqlite");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("full") << SQLITE_FULL << ErrorCode::DiskFull;
    QTest::newRow("read-only") << SQLITE_READONLY_DBMOVED << ErrorCode::ReadOnly;
    QTest::newRow("corrupt") << SQLITE_CORRUPT_VTAB << ErrorCode::LibraryDamaged;
    QTest::newRow("no database") << SQLITE_NOTADB << ErrorCode::NotALibrary;
    QTest::newRow("busy") << SQLITE_BUSY_SNAPSHOT << ErrorCode::LibraryInUse;
    QTest::newRow("input and output") << SQLITE_IOERR_READ << ErrorCode::FileUnreadable;
    QTest::newRow("cannot open") << SQLITE_CANTOPEN << ErrorCode::FileUnreadable;
    QTest::newRow("interrupted") << SQLITE_INTERRUPT << ErrorCode::Cancelled;
    QTest::newRow("constraint") << SQLITE_CONSTRAINT_NOTNULL << ErrorCode::DatabaseFailed;
}

void TestErrors::codesAreTold()
{
    QFETCH(const int, sqlite);
    QFETCH(const ErrorCode, code);
    QCOMPARE(sqliteError(sqlite, u"words"_s).code, code);
    QCOMPARE(sqliteError(sqlite, u"words"_s).detail, u"words"_s);
}

// SQLite's own limit of pages gives the same error as a disk without space.
void TestErrors::aFullDiskTakesNothing()
{
    QTemporaryDir folder;
    const auto connection =
        must(Connection::open(folder.filePath(u"x.db"_s), Connection::Mode::ReadWrite));
    must(connection->execute(u"CREATE TABLE t(x)"_s));
    must(connection->execute(u"INSERT INTO t VALUES('before')"_s));
    must(connection->execute(u"PRAGMA max_page_count=20"_s));
    {
        auto transaction = must(Transaction::begin(*connection, Transaction::Kind::Write));
        Result<void> written;
        for (int i = 0; written && i < 1000; ++i)
            written = connection->execute(u"INSERT INTO t VALUES(?)"_s, {QString(1000, u'x')});
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
    }
    QCOMPARE(must(connection->value(u"SELECT count(*) FROM t"_s)).toInt(), 1);
    // And the connection goes on.
    must(connection->execute(u"INSERT INTO t VALUES('after')"_s));
}

void TestErrors::aLibraryReachedByALinkIsTheSame()
{
    LibraryBed bed;
    const QString link = bed.path(u"link.acervo"_s);
    QVERIFY(QFile::link(bed.file(), link));
    const auto second = LibraryWriter::open(link, bed.path(u"other.cache"_s));
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::LibraryInUse);
}

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
