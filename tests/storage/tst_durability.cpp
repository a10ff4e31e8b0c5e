// What the library says is saved has been flushed to the disk; a full disk takes nothing away.
#include "librarybed.h"
#include "testdisk.h"

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

constexpr ArticleId one{1};

}

class TestDurability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { TestDisk::install(); }
    void whatIsSavedIsFlushed_data();
    void whatIsSavedIsFlushed();
    void theFileAloneHasAllThatWasSaved();
    void aFullDiskKeepsTheNoteThatStands();
    void anEmptiedNoteComesBack();
};

void TestDurability::whatIsSavedIsFlushed_data()
{
    using Save = std::function<Result<EditOutcome>(LibraryWriter &)>;
    QTest::addColumn<Save>("save");
    QTest::newRow("a note") << Save(
        [](LibraryWriter &writer) { return writer.saveNote(one, u"A thought."_s); });
    QTest::newRow("a highlight") << Save([](LibraryWriter &writer) {
        return writer.highlight(
            one, {.field = TextField::Title, .range = {0, 3}, .quote = u"One"_s}, {});
    });
    QTest::newRow("a tag") << Save(
        [](LibraryWriter &writer) { return writer.addTag({one}, u"read"_s); });
}

void TestDurability::whatIsSavedIsFlushed()
{
    using Save = std::function<Result<EditOutcome>(LibraryWriter &)>;
    QFETCH(const Save, save);
    LibraryBed bed;
    bed.import({draftOf(u"One"_s)});
    const int before = TestDisk::install().logWrites();
    must(save(bed.writer()));
    QVERIFY(TestDisk::install().logWrites() > before);
    QVERIFY(TestDisk::install().logIsFlushed());
}

// Whoever copies a library that no program has open any more copies one file.
void TestDurability::theFileAloneHasAllThatWasSaved()
{
    LibraryBed bed;
    bed.import({draftOf(u"One"_s)});
    must(bed.writer().saveNote(one, u"A thought."_s));
    {
        const auto reader = must(LibraryReader::open(bed.file(), bed.cacheFile()));
        QCOMPARE(must(reader->lastArticle()), one); // it has read, and closes last
        bed.close();
    }
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.acervo"_s);
    QVERIFY(QFile::copy(bed.file(), copy));
    const auto reader = must(LibraryReader::open(copy, folder.filePath(u"copy.cache"_s)));
    QCOMPARE(must(reader->lastArticle()), one);
    QCOMPARE(must(reader->notes(one)).value(0).text, u"A thought."_s);
}

void TestDurability::aFullDiskKeepsTheNoteThatStands()
{
    LibraryBed bed;
    bed.import({draftOf(u"One"_s)});
    must(bed.writer().saveNote(one, u"First."_s));
    TestDisk::install().setFull(true);
    const auto failed = bed.writer().saveNote(one, u"First. Second."_s);
    TestDisk::install().setFull(false);
    QCOMPARE(failed.error().code, ErrorCode::DiskFull);
    QCOMPARE(must(bed.reader().note(one)), u"First."_s);
    must(bed.writer().saveNote(one, u"First. Second."_s));
    bed.reopen();
    QCOMPARE(must(bed.reader().note(one)), u"First. Second."_s);
}

void TestDurability::anEmptiedNoteComesBack()
{
    LibraryBed bed;
    bed.import({draftOf(u"One"_s)});
    must(bed.writer().saveNote(one, u"A long thought."_s));
    must(bed.writer().saveNote(one, {}));
    QCOMPARE(must(bed.reader().note(one)), QString());
    bed.reopen();
    must(bed.writer().undo());
    QCOMPARE(must(bed.reader().note(one)), u"A long thought."_s);
}

QTEST_GUILESS_MAIN(TestDurability)
#include "tst_durability.moc"
