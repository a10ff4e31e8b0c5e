#include "fakedetection.h"
#include "placedrafts.h"

#include <QFile>
#include <QTemporaryDir>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

void overwrite(const QString &path, const QByteArray &bytes)
{
    for (const char *suffix : {"-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(suffix));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QList<Change> rebuild(LibraryBed &bed, int batch)
{
    QList<Change> changes;
    for (;;) {
        const RebuildProgress progress = bed.rebuild(batch);
        changes += progress.change;
        if (progress.finished)
            return changes;
    }
}

} // namespace

class TestCacheFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewLibraryIsCurrent();
    void aClosedLibraryStaysCurrent();
    void aCacheThatIsNoneIsMadeAnew_data();
    void aCacheThatIsNoneIsMadeAnew();
    void rebuildingGivesBackWhatWasThere();
    void rebuildingGoesOnWhereItStood();
    void workGoesOnDuringARebuild();
    void whatIsEditedBehindASlicesBackIsReadAgain();
    void aSliceBehindWhatIsDoneDoesNothing();
    void aSliceThatEndsEarlyGoesOn();
    void aSliceIsOfSoManyCharacters();
    void anImportDuringARebuildFindsWhatIsTheSame();
    void aChangedTextIsDetectedAgain();
    void withoutACacheAReaderReadsOn();
    void theFolderOfTheCacheIsMade();
};

void TestCacheFile::aNewLibraryIsCurrent()
{
    LibraryBed bed;
    QVERIFY(bed.writer().derivedIsCurrent());
    QVERIFY(bed.rebuild(10).finished);
    QCOMPARE(bed.rebuild(10).change, Change());
}

void TestCacheFile::aClosedLibraryStaysCurrent()
{
    LibraryBed bed(fakeDetection(detect));
    bed.import(drafts(4));
    bed.reopen();
    QVERIFY(bed.writer().derivedIsCurrent());
    QVERIFY(must(bed.reader().derivedIsCurrent()));
    QCOMPARE(bed.findWord(u"cuba"_s), 2);
}

void TestCacheFile::aCacheThatIsNoneIsMadeAnew_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
         {"missing", "empty", "text", "cut", "another library's", "behind", "another version"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestCacheFile::aCacheThatIsNoneIsMadeAnew()
{
    QFETCH(const QString, what);
    LibraryBed bed(fakeDetection(detect));
    bed.import(drafts(6));
    const QList<ArticleFacts> facts = bed.facts();
    bed.close();
    QFile file(bed.cacheFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    if (what == u"missing") {
        QVERIFY(QFile::remove(bed.cacheFile()));
    } else if (what == u"empty") {
        overwrite(bed.cacheFile(), {});
    } else if (what == u"text") {
        overwrite(bed.cacheFile(), QByteArray("no cache\n").repeated(1000));
    } else if (what == u"cut") {
        overwrite(bed.cacheFile(), whole.first(whole.size() / 2));
    } else if (what == u"another library's") {
        bed.value(u"UPDATE setting SET value='other' WHERE key='uuid'"_s);
    } else if (what == u"behind") {
        bed.value(u"UPDATE setting SET value=value+1 WHERE key='generation'"_s);
    } else {
        must(must(Connection::open(bed.cacheFile(), Connection::Mode::ReadWrite))
                 ->execute(u"PRAGMA user_version=77"_s));
    }
    bed.open();
    QVERIFY(!bed.writer().derivedIsCurrent());
    QVERIFY(!must(bed.reader().derivedIsCurrent()));
    QCOMPARE(bed.findWord(u"cuba"_s), 0);
    rebuild(bed, 4);
    QVERIFY(bed.writer().derivedIsCurrent());
    QVERIFY(must(bed.reader().derivedIsCurrent()));
    QCOMPARE(bed.findWord(u"cuba"_s), 3);
    QCOMPARE(bed.facts(), facts);
}

void TestCacheFile::rebuildingGivesBackWhatWasThere()
{
    LibraryBed bed(fakeDetection(detect));
    bed.import(drafts(50));
    must(bed.writer().saveNote(ArticleId{7}, u"typed"_s));
    const QList<ArticleFacts> facts = bed.facts();
    const Article article = bed.article(2);
    const quint64 generation = bed.writer().generation();
    bed.close();
    QVERIFY(QFile::remove(bed.cacheFile()));
    bed.open();
    QVERIFY(bed.facts() != facts); // nothing is detected yet

    QMap<ArticleId, ArticleFacts> byChanges;
    quint64 last = generation;
    for (const Change &change : rebuild(bed, 7)) {
        QCOMPARE(change.generation, ++last);
        QVERIFY(change.textTouched);
        for (const ArticleFacts &one : change.touched)
            byChanges.insert(one.id, one);
    }
    QCOMPARE(byChanges.values(), facts);
    QCOMPARE(bed.facts(), facts);
    QCOMPARE(bed.article(2), article);
    qint64 noted = 0;
    must(bed.reader().noteContains({.words = {u"typed"_s}}, [&](ArticleId) { ++noted; }));
    QCOMPARE(noted, 1);
    QCOMPARE(bed.import(drafts(50)).unchanged, 50);
}

void TestCacheFile::rebuildingGoesOnWhereItStood()
{
    LibraryBed bed(fakeDetection(detect));
    bed.import(drafts(10));
    bed.close();
    QVERIFY(QFile::remove(bed.cacheFile()));
    bed.open();
    QCOMPARE(bed.rebuild(4).done, 4);
    bed.reopen();
    QVERIFY(!bed.writer().derivedIsCurrent());
    const RebuildProgress progress = bed.rebuild(4);
    QCOMPARE(progress.done, 8);
    QCOMPARE(progress.total, 10);
    QVERIFY(!progress.finished);
    QVERIFY(bed.rebuild(4).finished);
    QCOMPARE(bed.findWord(u"venezuela"_s), 5);
}

void TestCacheFile::workGoesOnDuringARebuild()
{
    LibraryBed bed(fakeDetection(detect));
    bed.import(drafts(10));
    bed.close();
    QVERIFY(QFile::remove(bed.cacheFile()));
    bed.open();
    bed.rebuild(4);
    must(bed.writer().addTag({ArticleId{9}}, u"x"_s));
    must(bed.writer().saveNote(ArticleId{2}, u"typed"_s));
    bed.import({draftOf(u"Venezuela late"_s)});
    must(bed.writer().undo());
    rebuild(bed, 4);
    QCOMPARE(bed.findWord(u"venezuela"_s), 6);
    QVERIFY(bed.facts().last().has(StateFlag::Trashed));
}

void TestCacheFile::whatIsEditedBehindASlicesBackIsReadAgain()
{
    LibraryBed bed(fakeDetection(detect));
    bed.import(drafts(10));
    bed.close();
    QVERIFY(QFile::remove(bed.cacheFile()));
    bed.open();
    const DerivedSlice first = bed.toRebuild(4);
    const DerivedSlice second = bed.toRebuild(6, first.until);
    QCOMPARE(must(bed.writer().rebuildDerived(first)).change.touched.size(), 4);
    must(bed.writer().correct({ArticleId{6}}, {{Correctable::Title, u"Zanzibar now"_s}}));
    QVERIFY(must(bed.writer().rebuildDerived(second)).finished);
    QCOMPARE(bed.findWord(u"zanzibar"_s), 1);
    QCOMPARE(bed.findWord(u"venezuela"_s), 4);
}

void TestCacheFile::aSliceBehindWhatIsDoneDoesNothing()
{
    LibraryBed bed(fakeDetection(detect));
    bed.import(drafts(10));
    bed.close();
    QVERIFY(QFile::remove(bed.cacheFile()));
    bed.open();
    const DerivedSlice first = bed.toRebuild(4);
    const DerivedSlice second = bed.toRebuild(6, first.until);
    const RebuildProgress none = must(bed.writer().rebuildDerived(second));
    QCOMPARE(none.done, 0);
    QVERIFY(!none.finished);
    QCOMPARE(none.change, Change());
    must(bed.writer().rebuildDerived(first));
    QCOMPARE(must(bed.writer().rebuildDerived(first)).done, 4); // once more
    QVERIFY(must(bed.writer().rebuildDerived(second)).finished);
    QCOMPARE(bed.findWord(u"venezuela"_s), 5);
}

void TestCacheFile::aSliceThatEndsEarlyGoesOn()
{
    LibraryBed bed(fakeDetection(detect));
    bed.import(drafts(10));
    bed.close();
    QVERIFY(QFile::remove(bed.cacheFile()));
    bed.open();
    const DerivedSlice all = bed.toRebuild(100);
    QCOMPARE(must(bed.writer().rebuildDerived(all, [] { return true; })).done, 1);
    const RebuildProgress rest = must(bed.writer().rebuildDerived(all));
    QVERIFY(rest.finished);
    QCOMPARE(rest.change.touched.size(), 9);
    QCOMPARE(bed.findWord(u"venezuela"_s), 5);
}

void TestCacheFile::aSliceIsOfSoManyCharacters()
{
    LibraryBed bed;
    QList<ArticleDraft> long3 = drafts(3);
    for (ArticleDraft &draft : long3)
        draft.body = QString(1000, u'x');
    bed.import(long3);
    bed.close();
    QVERIFY(QFile::remove(bed.cacheFile()));
    bed.open();
    const ArticleSlice two = must(bed.writer().readToDerive({}, 100, 1500));
    QCOMPARE(two.articles.size(), 2);
    QCOMPARE(two.until, ArticleId{2});
    QVERIFY(!two.isLast);
    const ArticleSlice rest = must(bed.writer().readToDerive(two.until, 100, 1500));
    QCOMPARE(rest.articles.size(), 1);
    QVERIFY(rest.isLast);
}

void TestCacheFile::anImportDuringARebuildFindsWhatIsTheSame()
{
    LibraryBed bed(fakeDetection(detect));
    bed.import(drafts(10));
    bed.close();
    QVERIFY(QFile::remove(bed.cacheFile()));
    bed.open();
    bed.rebuild(4);
    QVERIFY(!must(bed.writer().prepareImport(4))); // of those that are rebuilt
    QVERIFY(!must(bed.writer().prepareImport(4)));
    QVERIFY(must(bed.writer().prepareImport(4)));
    const ImportBatch again = bed.import(drafts(12), 5);
    QCOMPARE(again.added, 2);
    QCOMPARE(again.unchanged, 10);
}

void TestCacheFile::aChangedTextIsDetectedAgain()
{
    LibraryBed bed(fakeDetection(detect));
    ArticleDraft draft = draftOf(u"Venezuela"_s, {}, u"https://geo.coop/a"_s);
    draft.places = detect(draft.title);
    bed.import({draft});
    QCOMPARE(bed.facts().first().countries.size(), 1);
    draft.title = u"Cuba"_s;
    bed.import({draft});
    QCOMPARE(bed.facts().first().countries.size(), 0);
    const UndoOutcome undone = must(bed.writer().undo());
    QCOMPARE(undone.change.touched.first().countries.size(), 1);
    QCOMPARE(bed.article(1).places.first().evidence.first().end, 9);
}

void TestCacheFile::withoutACacheAReaderReadsOn()
{
    LibraryBed bed(fakeDetection(detect));
    bed.import(drafts(3));
    bed.close();
    QVERIFY(QFile::remove(bed.cacheFile()));
    QCOMPARE(bed.facts().size(), 3);
    QVERIFY(!must(bed.reader().derivedIsCurrent()));
    QCOMPARE(bed.article(2).title, u"Venezuela 1"_s);
    QVERIFY(bed.article(2).places.isEmpty());
    QCOMPARE(bed.findWord(u"cuba"_s), 0);
    QVERIFY(!QFile::exists(bed.cacheFile()));
}

void TestCacheFile::theFolderOfTheCacheIsMade()
{
    QTemporaryDir folder;
    QVERIFY(LibraryWriter::open(folder.filePath(u"x.acervo"_s), folder.filePath(u"a/b/c.cache"_s)));
    QVERIFY(QFile::exists(folder.filePath(u"a/b/c.cache"_s)));
    // Where it can't be made, the error names it, not the library.
    overwrite(folder.filePath(u"file"_s), "x");
    const auto failed =
        LibraryWriter::open(folder.filePath(u"x.acervo"_s), folder.filePath(u"file/c.cache"_s));
    QVERIFY(!failed);
    QCOMPARE(failed.error().subject, folder.filePath(u"file/c.cache"_s));
}

QTEST_GUILESS_MAIN(TestCacheFile)
#include "tst_cachefile.moc"
