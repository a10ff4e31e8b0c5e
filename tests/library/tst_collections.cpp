// Queries for collections, against a plain model of what the person put where: after any sequence
// of edits and undos, any query finds what the model says, in the order that the model has.
#include "libraryfixture.h"

#include "collectionclause.h"
#include "queryprinter.h"

#include <QRandomGenerator>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

constexpr int articles = 24;
const QStringList names{u"thesis"_s, u"thesis/one"_s, u"thesis/two"_s, u"Señas"_s};

using World = QMap<QString, QList<qint64>>; // by name: what is in it itself, in order

QSet<qint64> inside(const World &world, const QString &name)
{
    QSet<qint64> found;
    for (const auto &[other, list] : world.asKeyValueRange()) {
        if (name.isEmpty() || other == name || other.startsWith(name + u'/'))
            found += QSet<qint64>(list.begin(), list.end());
    }
    return found;
}

QList<qint64> numbersOf(const SearchResultPtr &result)
{
    QList<qint64> numbers;
    for (const ArticleId id : result->articles)
        numbers += number(id);
    return numbers;
}

} // namespace

class TestCollections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyQueryIsAsTheModelSays_data();
    void anyQueryIsAsTheModelSays();
    void theOrderIsThatOfTheCollection();
    void theQueryOfACollection();

private:
    static std::unique_ptr<Library> filled(const LibraryFixture &fixture);
    static void check(Library &library, const World &world);
};

std::unique_ptr<Library> TestCollections::filled(const LibraryFixture &fixture)
{
    QByteArray lines;
    for (int i = 1; i <= articles; ++i)
        lines += "{\"title\": \"Loom " + QByteArray::number(i) + "\", \"date\": \"2020-01-" +
                 QByteArray::number(i).rightJustified(2, '0') + "\"}\n";
    auto library = fixture.open();
    importAll(*library, {fixture.write(u"a.jsonl"_s, lines)});
    return library;
}

void TestCollections::check(Library &library, const World &world)
{
    const auto found = [&](const QString &query) {
        const QList<qint64> numbers = numbersOf(searchFor(library, query));
        return QSet<qint64>(numbers.begin(), numbers.end());
    };
    QSet<qint64> all;
    for (int i = 1; i <= articles; ++i)
        all += i;
    QCOMPARE(found(u"collection:any"_s), inside(world, {}));
    QCOMPARE(found(u"collection:none"_s), all - inside(world, {}));
    for (const QString &name : names) {
        const QSet<qint64> set = inside(world, name);
        QCOMPARE(found(u"collection:\"%1\""_s.arg(name.toUpper())), set);
        QCOMPARE(found(u"-collection:\"%1\""_s.arg(name)), all - set);
        for (const QString &other : names) {
            const QSet<qint64> second = inside(world, other);
            QCOMPARE(found(u"collection:(\"%1\" OR \"%2\")"_s.arg(name, other)), set | second);
            QCOMPARE(found(u"collection:\"%1\" -collection:\"%2\""_s.arg(name, other)),
                     set - second);
        }
        const auto count =
            await(library.countMatches(queryOfCollection(name), testToday, FreeNotes::Among));
        QCOMPARE(count.value_or(-1), set.size());
    }
}

void TestCollections::anyQueryIsAsTheModelSays_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 3u})
        QTest::addRow("%u", seed) << seed;
}

void TestCollections::anyQueryIsAsTheModelSays()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const LibraryFixture fixture;
    const auto library = filled(fixture);
    World world;
    QList<World> before;
    for (int step = 0; step < 60; ++step) {
        QList<ArticleId> some;
        for (int i = 1 + random.bounded(5); i > 0; --i) {
            const ArticleId id{1 + random.bounded(articles)};
            if (!some.contains(id))
                some += id;
        }
        const QString name = names[random.bounded(names.size())];
        const World last = world;
        EditOutcome outcome;
        switch (random.bounded(4)) {
        case 0:
            if (before.isEmpty())
                continue;
            await(library->undo());
            world = before.takeLast();
            continue;
        case 1:
            outcome = await(library->takeOut(some, name)).value_or(EditOutcome());
            for (const ArticleId id : some)
                world[name].removeOne(number(id));
            break;
        default:
            outcome = await(library->collect(some, name)).value_or(EditOutcome());
            for (const ArticleId id : some) {
                if (!world[name].contains(number(id)))
                    world[name] += number(id);
            }
        }
        if (number(outcome.entry.id) != 0)
            before += last;
        if (step % 10 == 9)
            check(*library, world);
    }
    check(*library, world);
}

void TestCollections::theOrderIsThatOfTheCollection()
{
    const LibraryFixture fixture;
    const auto library = filled(fixture);
    const auto ids = [](std::initializer_list<int> numbers) {
        QList<ArticleId> list;
        for (const int one : numbers)
            list += ArticleId{one};
        return list;
    };
    await(library->collect(ids({5, 9, 2}), u"thesis"_s));
    await(library->collect(ids({7, 5}), u"thesis/one"_s));
    const QString query = u"collection:thesis sort:collection"_s;
    QCOMPARE(numbersOf(searchFor(*library, query)), (QList<qint64>{5, 9, 2, 7}));
    await(library->arrange(u"thesis"_s, ids({2}), ArticleId{5}));
    QCOMPARE(numbersOf(searchFor(*library, query)), (QList<qint64>{2, 5, 9, 7}));
    // What the query leaves out leaves no gap; the trash is not seen.
    QCOMPARE(numbersOf(searchFor(*library, query + u" -id:5"_s)), (QList<qint64>{2, 9, 7}));
    await(library->setTrashed(ids({9}), true));
    QCOMPARE(numbersOf(searchFor(*library, query)), (QList<qint64>{2, 5, 7}));
    // Without a collection: newest first.
    QCOMPARE(numbersOf(searchFor(*library, u"id:(3 OR 4) sort:collection"_s)),
             (QList<qint64>{4, 3}));
}

void TestCollections::theQueryOfACollection()
{
    QCOMPARE(printQuery(queryOfCollection(u"my thesis"_s)),
             u"collection:\"my thesis\" sort:collection"_s);
    QCOMPARE(collectionOf(parseQuery(u"loom collection:a collection:b"_s).query), u"a"_s);
    QCOMPARE(collectionOf(parseQuery(u"-collection:a"_s).query), QString());
    QCOMPARE(collectionOf(parseQuery(u"collection:(a OR b)"_s).query), QString());
    QCOMPARE(parseQuery(u"colección:a orden:coleccion"_s).query, queryOfCollection(u"a"_s));
}

QTEST_GUILESS_MAIN(TestCollections)
#include "tst_collections.moc"
