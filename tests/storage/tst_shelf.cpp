// Collections and saved searches: made, renamed with what is below them, nested, put in order,
// coloured, deleted; articles come in, out and in order. Each is one step that is undone.
#include "librarybed.h"
#include "olderlibrary.h"

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

constexpr auto collection = ShelfKind::Collection;
constexpr auto search = ShelfKind::SavedSearch;

QList<ArticleId> ids(std::initializer_list<qint64> numbers)
{
    QList<ArticleId> all;
    for (const qint64 one : numbers)
        all += ArticleId{one};
    return all;
}

ShelfId idOf(LibraryBed &bed, ShelfKind kind, const QString &name)
{
    for (const ShelfItem &item : must(bed.reader().shelf(kind))) {
        if (item.name == name)
            return item.id;
    }
    return {};
}

// "thesis, thesis/one below thesis, other red"
QString described(LibraryBed &bed, ShelfKind kind)
{
    const QList<ShelfItem> items = must(bed.reader().shelf(kind));
    QStringList all;
    for (const ShelfItem &item : items) {
        QString line = item.name;
        for (const ShelfItem &above : items) {
            if (above.id == item.parent)
                line += u" below "_s + above.name;
        }
        if (!item.colour.isEmpty())
            line += u' ' + item.colour;
        if (!item.query.isEmpty())
            line += u" = "_s + item.query;
        all += line;
    }
    return all.join(u", "_s);
}

QString inside(LibraryBed &bed, const QString &name)
{
    QStringList numbers;
    for (const ArticleId article : must(bed.reader().collected(name)))
        numbers += QString::number(number(article));
    return numbers.join(u' ');
}

void fill(LibraryBed &bed, ShelfKind kind)
{
    LibraryWriter &writer = bed.writer();
    for (const char *name : {"thesis/one", "thesis/two", "other", "other/one"})
        must(writer.editShelf(kind, MakeItem{.name = QString::fromLatin1(name), .query = {}}));
}

using Edit = std::function<ShelfEdit(LibraryBed &, ShelfKind)>;

} // namespace
Q_DECLARE_METATYPE(Edit)

class TestShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEditIsOneStep_data();
    void everyEditIsOneStep();
    void whatCanNotBeChangesNothing_data();
    void whatCanNotBeChangesNothing();
    void articlesStandInTheOrderInWhichTheyCame();
    void theOrderIsThePersons_data();
    void theOrderIsThePersons();
    void aCrowdedPlaceMakesRoom();
    void whatIsBelowIsInside();
    void aSavedSearchKeepsItsQuery();
    void aLibraryOfBeforeGetsTheColumns();
};

void TestShelf::everyEditIsOneStep_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *kind, Edit edit, const QString &after) {
        QTest::newRow(name) << edit << QString::fromLatin1(kind) << after;
    };
    const auto withId = [](const QString &name, auto edit) -> Edit {
        return [=](LibraryBed &bed, ShelfKind kind) -> ShelfEdit {
            auto one = edit(bed, kind);
            one.id = idOf(bed, kind, name);
            return one;
        };
    };
    row(
        "make", "new-",
        [](LibraryBed &, ShelfKind) { return MakeItem{.name = u" new / one "_s, .query = {}}; },
        u"thesis, thesis/one below thesis, thesis/two below thesis, other, other/one below other, "
        "new, new/one below new"_s);
    row("rename, and what is below moves along", "rename-",
        withId(u"thesis"_s, [](auto &, auto) { return RenameItem{.name = u"Book"_s}; }),
        u"Book, Book/one below Book, Book/two below Book, other, other/one below other"_s);
    row("rename below another", "rename-",
        withId(u"thesis"_s, [](auto &, auto) { return RenameItem{.name = u"other/thesis"_s}; }),
        u"other, other/one below other, other/thesis below other, other/thesis/one below "
        "other/thesis, other/thesis/two below other/thesis"_s);
    row("to the top", "move-",
        withId(u"thesis/two"_s,
               [](LibraryBed &bed, ShelfKind kind) {
                   return MoveItem{.parent = {}, .before = idOf(bed, kind, u"thesis"_s)};
               }),
        u"two, thesis, thesis/one below thesis, other, other/one below other"_s);
    row("before another", "move-",
        withId(u"thesis/two"_s,
               [](LibraryBed &bed, ShelfKind kind) {
                   return MoveItem{.parent = idOf(bed, kind, u"thesis"_s),
                                   .before = idOf(bed, kind, u"thesis/one"_s)};
               }),
        u"thesis, thesis/two below thesis, thesis/one below thesis, other, other/one below "
        "other"_s);
    row("below another", "move-",
        withId(u"thesis/two"_s,
               [](LibraryBed &bed, ShelfKind kind) {
                   return MoveItem{.parent = idOf(bed, kind, u"other"_s), .before = {}};
               }),
        u"thesis, thesis/one below thesis, other, other/one below other, other/two below other"_s);
    row("colour", "colour-",
        withId(u"other"_s, [](auto &, auto) { return ColourItem{.colour = u"red"_s}; }),
        u"thesis, thesis/one below thesis, thesis/two below thesis, other red, other/one below "
        "other"_s);
    row("delete, and what is below moves up", "delete-",
        withId(u"thesis"_s, [](auto &, auto) { return RemoveItem{}; }),
        u"one, two, other, other/one below other"_s);
}

void TestShelf::everyEditIsOneStep()
{
    QFETCH(const Edit, edit);
    QFETCH(const QString, kind);
    QFETCH(const QString, after);
    for (const auto &[what, word] :
         {std::pair(collection, u"collection"_s), std::pair(search, u"search"_s)}) {
        LibraryBed bed;
        fill(bed, what);
        const QString before = described(bed, what);
        const EditOutcome done = must(bed.writer().editShelf(what, edit(bed, what)));
        QCOMPARE(done.entry.kind, kind + word);
        QVERIFY(done.change.generation > 0);
        QCOMPARE(described(bed, what), after);
        bed.reopen();
        must(bed.writer().undo());
        QCOMPARE(described(bed, what), before);
        must(bed.writer().redo());
        QCOMPARE(described(bed, what), after);
    }
}

void TestShelf::whatCanNotBeChangesNothing_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::newRow("a name that is taken") << Edit([](LibraryBed &bed, ShelfKind kind) {
        return RenameItem{.id = idOf(bed, kind, u"thesis"_s), .name = u"ÓTHER"_s};
    });
    QTest::newRow("no name") << Edit([](LibraryBed &bed, ShelfKind kind) {
        return RenameItem{.id = idOf(bed, kind, u"thesis"_s), .name = u" / "_s};
    });
    QTest::newRow("made already") << Edit(
        [](LibraryBed &, ShelfKind) { return MakeItem{.name = u"Thesis/One"_s, .query = {}}; });
    QTest::newRow("below itself") << Edit([](LibraryBed &bed, ShelfKind kind) {
        return MoveItem{.id = idOf(bed, kind, u"thesis"_s),
                        .parent = idOf(bed, kind, u"thesis/one"_s),
                        .before = {}};
    });
    QTest::newRow("named below itself") << Edit([](LibraryBed &bed, ShelfKind kind) {
        return RenameItem{.id = idOf(bed, kind, u"thesis"_s), .name = u"thesis/one/thesis"_s};
    });
    QTest::newRow("to where another has its name") << Edit([](LibraryBed &bed, ShelfKind kind) {
        return MoveItem{.id = idOf(bed, kind, u"thesis/one"_s),
                        .parent = idOf(bed, kind, u"other"_s),
                        .before = {}};
    });
    QTest::newRow("one that is not there")
        << Edit([](LibraryBed &, ShelfKind) { return RemoveItem{.id = ShelfId{99}}; });
}

void TestShelf::whatCanNotBeChangesNothing()
{
    QFETCH(const Edit, edit);
    LibraryBed bed;
    fill(bed, collection);
    const QString before = described(bed, collection);
    const EditOutcome done = must(bed.writer().editShelf(collection, edit(bed, collection)));
    QCOMPARE(number(done.entry.id), 0);
    QCOMPARE(done.change.generation, 0u);
    QCOMPARE(described(bed, collection), before);
}

void TestShelf::articlesStandInTheOrderInWhichTheyCame()
{
    LibraryBed bed;
    bed.import({draftOf(u"One"_s), draftOf(u"Two"_s), draftOf(u"Three"_s)});
    const EditOutcome some = must(bed.writer().collect(ids({3, 1}), u"thesis"_s));
    QCOMPARE(some.entry.kind, u"collect"_s);
    QCOMPARE(some.entry.arguments.value(u"name"_s).toString(), u"thesis"_s);
    QCOMPARE(some.change.personal.size(), 2);
    must(bed.writer().collect(ids({2, 3}), u"Thesis"_s));
    QCOMPARE(inside(bed, u"thesis"_s), u"3 1 2"_s);
    must(bed.writer().takeOut(ids({1}), u"thesis"_s));
    QCOMPARE(inside(bed, u"thesis"_s), u"3 2"_s);
    QCOMPARE(must(bed.reader().collectionCountsOn(ids({1, 2}))),
             (QHash<QString, qint64>{{u"thesis"_s, 1}}));
    must(bed.writer().undo());
    must(bed.writer().undo());
    QCOMPARE(inside(bed, u"thesis"_s), u"3 1"_s);
    must(bed.writer().undo());
    QCOMPARE(described(bed, collection), QString());
}

void TestShelf::theOrderIsThePersons_data()
{
    QTest::addColumn<QList<ArticleId>>("moved");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, std::initializer_list<qint64> moved, qint64 before,
                        const QString &after) {
        QTest::newRow(name) << ids(moved) << before << after;
    };
    row("up", {3}, 2, u"1 3 2 4 5"_s);
    row("to the top", {5}, 1, u"5 1 2 3 4"_s);
    row("to the end", {1}, 0, u"2 3 4 5 1"_s);
    row("several keep their order", {5, 2}, 4, u"1 3 2 5 4"_s);
    row("what is not in it is left out", {9, 4}, 1, u"4 1 2 3 5"_s);
}

void TestShelf::theOrderIsThePersons()
{
    QFETCH(const QList<ArticleId>, moved);
    QFETCH(const qint64, before);
    QFETCH(const QString, after);
    LibraryBed bed;
    QList<ArticleDraft> drafts;
    for (int i = 0; i < 9; ++i)
        drafts += draftOf(u"Article %1"_s.arg(i));
    bed.import(drafts);
    must(bed.writer().collect(ids({1, 2, 3, 4, 5}), u"thesis"_s));
    const EditOutcome done = must(bed.writer().arrange(u"thesis"_s, moved, ArticleId{before}));
    QCOMPARE(done.entry.kind, u"arrange"_s);
    QCOMPARE(inside(bed, u"thesis"_s), after);
    // Only what moved is written.
    QVERIFY(done.change.personal.size() <= moved.size());
    must(bed.writer().undo());
    QCOMPARE(inside(bed, u"thesis"_s), u"1 2 3 4 5"_s);
    must(bed.writer().redo());
    QCOMPARE(inside(bed, u"thesis"_s), after);
}

void TestShelf::aCrowdedPlaceMakesRoom()
{
    LibraryBed bed;
    bed.import({draftOf(u"One"_s), draftOf(u"Two"_s), draftOf(u"Three"_s)});
    must(bed.writer().collect(ids({1, 2, 3}), u"thesis"_s));
    // Between the same two, again and again: there is no end of places.
    for (int round = 0; round < 40; ++round) {
        const qint64 moved = round % 2 == 0 ? 3 : 2;
        const qint64 before = round % 2 == 0 ? 2 : 3;
        must(bed.writer().arrange(u"thesis"_s, ids({moved}), ArticleId{before}));
        QCOMPARE(inside(bed, u"thesis"_s), round % 2 == 0 ? u"1 3 2"_s : u"1 2 3"_s);
    }
    for (int round = 0; round < 40; ++round)
        must(bed.writer().undo());
    QCOMPARE(inside(bed, u"thesis"_s), u"1 2 3"_s);
}

void TestShelf::whatIsBelowIsInside()
{
    LibraryBed bed;
    bed.import({draftOf(u"One"_s), draftOf(u"Two"_s), draftOf(u"Three"_s)});
    must(bed.writer().collect(ids({3, 1}), u"thesis/one"_s));
    must(bed.writer().collect(ids({2, 1}), u"thesis"_s));
    must(bed.writer().collect(ids({2}), u"thesis two"_s));
    QCOMPARE(inside(bed, u"thesis"_s), u"2 1 3"_s);
    QCOMPARE(inside(bed, u"THESIS/one"_s), u"3 1"_s);
    QCOMPARE(inside(bed, u"one"_s), QString());
    must(bed.writer().editShelf(collection, RemoveItem{.id = idOf(bed, collection, u"thesis"_s)}));
    QCOMPARE(inside(bed, u"one"_s), u"3 1"_s);
    QCOMPARE(inside(bed, u"thesis"_s), QString());
}

void TestShelf::aSavedSearchKeepsItsQuery()
{
    LibraryBed bed;
    must(bed.writer().editShelf(search,
                                MakeItem{.name = u"Cuba"_s, .query = u"country:CU sort:oldest"_s}));
    const ShelfId id = idOf(bed, search, u"Cuba"_s);
    const EditOutcome done =
        must(bed.writer().editShelf(search, AskOtherwise{.id = id, .query = u"country:CU"_s}));
    QCOMPARE(done.entry.kind, u"change-search"_s);
    QCOMPARE(described(bed, search), u"Cuba = country:CU"_s);
    must(bed.writer().undo());
    QCOMPARE(described(bed, search), u"Cuba = country:CU sort:oldest"_s);
}

void TestShelf::aLibraryOfBeforeGetsTheColumns()
{
    LibraryBed bed;
    bed.import({draftOf(u"One"_s)});
    bed.close();
    makeOlder(bed, 4);
    bed.open();
    must(bed.writer().collect(ids({1}), u"thesis/one"_s));
    QCOMPARE(described(bed, collection), u"thesis, thesis/one below thesis"_s);
    QCOMPARE(inside(bed, u"thesis"_s), u"1"_s);
    bed.close();
    const QString migrated = bed.value(u"SELECT group_concat(name) FROM pragma_table_info("
                                       "'saved_search')"_s)
                                 .toString();
    QCOMPARE(migrated, u"id,name,query,parent,position,colour"_s);
}

QTEST_GUILESS_MAIN(TestShelf)
#include "tst_shelf.moc"
