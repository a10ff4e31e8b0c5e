// Emptying the trash: what goes with an article, that it comes back by undo, and how it is journalled.
#include "librarybed.h"

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

QList<ArticleDraft> drafts(int count)
{
    QList<ArticleDraft> all;
    for (int i = 1; i <= count; ++i) {
        ArticleDraft draft = draftOf(u"Title %1"_s.arg(i), u"2020-01-01"_s);
        draft.body = u"loom%1"_s.arg(i);
        draft.topics = {u"Weaving"_s};
        draft.persons = {Person{.family = u"Ruiz"_s}};
        draft.places = {Place{.code = u"VE"_s}};
        all += draft;
    }
    return all;
}

QList<ArticleId> ids(std::initializer_list<qint64> numbers)
{
    QList<ArticleId> all;
    for (const qint64 one : numbers)
        all += ArticleId{one};
    return all;
}

// Everything that an article can have.
void workOn(LibraryBed &bed, qint64 article)
{
    const ArticleId id{article};
    LibraryWriter &writer = bed.writer();
    must(writer.addTag({id}, u"mine"_s));
    must(writer.saveNote(id, u"spinners"_s));
    must(writer.setStarred({id}, true));
    must(writer.decide({id}, {{.about = DecisionRecord::About::Place,
                               .value = u"CU"_s,
                               .verdict = Verdict::Add}}));
    must(writer.correct({id}, {{.fact = Correctable::Date, .value = u"1999"_s}}));
    bed.value(u"INSERT INTO collection(id, name) VALUES(%1, 'c')"_s.arg(article));
    bed.value(u"INSERT INTO collection_article(collection, article, position) VALUES(%1, %1, 1)"_s
                  .arg(article));
    bed.value(u"INSERT INTO not_duplicate(a, b) VALUES(%1, 3)"_s.arg(article));
}

QStringList tablesOfArticles(const LibraryBed &bed)
{
    QStringList tables;
    const auto connection = must(Connection::open(bed.file(), Connection::Mode::ReadWrite));
    must(connection->forEachRow(
        u"SELECT t.name, f.\"from\" FROM sqlite_master AS t, pragma_foreign_key_list(t.name) AS f"
        " WHERE f.\"table\"='article'"_s,
        {}, [&](const QSqlQuery &row) {
            tables += row.value(0).toString() + u" WHERE "_s + row.value(1).toString();
        }));
    return tables;
}

} // namespace

class TestTrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyingTakesAllThatHangsOnAnArticle();
    void undoBringsAllOfItBack();
    void whatAnUndoneImportPutThereGoesToo();
    void aLargeTrashIsOneEntryOfSeveralParts();
    void anEmptyTrashIsNoStep();
    void whatWasEmptiedIsNewWhenItComesAgain();
};

void TestTrash::emptyingTakesAllThatHangsOnAnArticle()
{
    LibraryBed bed;
    bed.import(drafts(3));
    workOn(bed, 1);
    workOn(bed, 2);
    must(bed.writer().setTrashed(ids({1, 2}), true));
    const EditOutcome outcome = must(bed.writer().emptyTrash());
    QCOMPARE(outcome.entry.kind, u"empty-trash"_s);
    QCOMPARE(outcome.entry.arguments.value(u"articles").toInt(), 2);
    QCOMPARE(outcome.entry.arguments.value(u"notes").toInt(), 2);
    QCOMPARE(outcome.change.removed, ids({1, 2}));
    QCOMPARE(bed.facts().size(), 1);
    const QStringList tables = tablesOfArticles(bed);
    QVERIFY(tables.size() >= 12);
    for (const QString &table : tables) {
        QCOMPARE(bed.value(u"SELECT count(*) FROM %1 IN (1, 2)"_s.arg(table)).toInt(), 0);
    }
    QCOMPARE(bed.findWord(u"loom1"_s), 0);
    QCOMPARE(bed.findWord(u"loom3"_s), 1);
    qint64 notes = 0;
    must(bed.reader().noteContains({.kind = FullTextTerm::Kind::Word, .words = {u"spinners"_s}},
                                   [&](ArticleId) { ++notes; }));
    QCOMPARE(notes, 0);
}

void TestTrash::undoBringsAllOfItBack()
{
    LibraryBed bed;
    bed.import(drafts(3));
    workOn(bed, 1);
    must(bed.writer().setTrashed(ids({1}), true));
    const QString before = bed.dump();
    const QList<ArticleFacts> factsBefore = bed.facts();
    must(bed.writer().emptyTrash());
    const QString after = bed.dump();
    bed.reopen(); // undo works after a restart
    const UndoOutcome undone = must(bed.writer().undo());
    QCOMPARE(bed.dump(), before);
    QCOMPARE(bed.facts(), factsBefore);
    QCOMPARE(undone.change.added, factsBefore.first(1));
    QCOMPARE(bed.findWord(u"loom1"_s), 1);
    must(bed.writer().redo());
    QCOMPARE(bed.dump(), after);
}

void TestTrash::whatAnUndoneImportPutThereGoesToo()
{
    LibraryBed bed;
    bed.import(drafts(3));
    must(bed.writer().undo());
    QCOMPARE(must(bed.writer().emptyTrash()).change.removed.size(), 3);
    QVERIFY(bed.facts().isEmpty());
    must(bed.writer().undo());
    QCOMPARE(bed.facts().size(), 3);
}

void TestTrash::aLargeTrashIsOneEntryOfSeveralParts()
{
    LibraryBed bed;
    bed.import(drafts(2500));
    QList<ArticleId> all;
    for (const ArticleFacts &facts : bed.facts())
        all += facts.id;
    must(bed.writer().setTrashed(all.mid(100), true));
    const qint64 entries = bed.value(u"SELECT count(*) FROM journal"_s).toLongLong();
    const QString before = bed.dump();
    const EditOutcome outcome = must(bed.writer().emptyTrash());
    QCOMPARE(bed.facts().size(), 100);
    QCOMPARE(bed.value(u"SELECT count(*) FROM journal"_s).toLongLong(), entries + 1);
    QCOMPARE(bed.value(u"SELECT count(*) FROM journal_change WHERE entry=%1"_s.arg(
                           number(outcome.entry.id)))
                 .toInt(),
             3);
    must(bed.writer().undo());
    QCOMPARE(bed.dump(), before);
}

void TestTrash::anEmptyTrashIsNoStep()
{
    LibraryBed bed;
    bed.import(drafts(1));
    const EditOutcome outcome = must(bed.writer().emptyTrash());
    QCOMPARE(number(outcome.entry.id), 0);
    QCOMPARE(outcome.change.generation, 0);
}

void TestTrash::whatWasEmptiedIsNewWhenItComesAgain()
{
    LibraryBed bed;
    bed.import(drafts(2));
    must(bed.writer().setTrashed(ids({1}), true));
    must(bed.writer().emptyTrash());
    const ImportBatch again = bed.import(drafts(2));
    QCOMPARE(again.added, 1);
    QCOMPARE(again.unchanged, 1);
    QCOMPARE(bed.article(3).title, u"Title 1"_s); // an id is never given twice
}

QTEST_GUILESS_MAIN(TestTrash)
#include "tst_trash.moc"
