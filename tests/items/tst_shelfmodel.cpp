// The tree of collections and saved searches: what stands below what, where a line goes that is
// moved, what is wished for when a name is written or a line dropped.
#include "shelfmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

constexpr auto collection = ShelfKind::Collection;
constexpr auto search = ShelfKind::SavedSearch;

class Phrases final : public ShelfPhrases
{
public:
    QString heading(ShelfKind kind) const override
    {
        return kind == collection ? u"Collections"_s : u"Searches"_s;
    }
    QString sentence(ShelfKind, const ShelfItem &item, std::optional<qint64> count) const override
    {
        return count ? u"%1, %2"_s.arg(item.name).arg(*count) : item.name;
    }
};

ShelfItem item(qint64 id, qint64 parent, const QString &name)
{
    return {.id = ShelfId{id}, .parent = ShelfId{parent}, .name = name, .colour = {}, .query = {}};
}

const QList<ShelfItem> someItems{item(1, 0, u"thesis"_s), item(2, 1, u"thesis/one"_s),
                                 item(3, 1, u"thesis/two"_s), item(4, 0, u"other"_s)};

ShelfKey key(qint64 id) { return {.kind = collection, .id = ShelfId{id}}; }

QString told(const std::optional<MoveItem> &to)
{
    return to ? u"%1 below %2 before %3"_s.arg(number(to->id))
                    .arg(number(to->parent))
                    .arg(number(to->before))
              : u"nowhere"_s;
}

} // namespace

class TestShelfModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<ShelfModel>(m_phrases);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->setItems(collection, someItems);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }
    void linesLieBelowEachOther();
    void aNumberStaysUntilItIsCountedAgain();
    void keysMoveALine_data();
    void keysMoveALine();
    void aNameThatIsWrittenIsAWish();
    void aDroppedLineIsAWish_data();
    void aDroppedLineIsAWish();

private:
    Phrases m_phrases;
    std::unique_ptr<ShelfModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestShelfModel::linesLieBelowEachOther()
{
    QCOMPARE(m_model->rowCount(), 2);
    const QModelIndex section = m_model->index(0, 0);
    QCOMPARE(section.data().toString(), u"Collections"_s);
    QCOMPARE(m_model->rowCount(section), 2);
    const QModelIndex two = m_model->indexOf(key(3));
    QCOMPARE(two.data().toString(), u"two"_s);
    QCOMPARE(two.data(ShelfModel::DepthRole).toInt(), 1);
    QCOMPARE(two.parent(), m_model->indexOf(key(1)));
    QCOMPARE(m_model->items(collection), someItems);
    QCOMPARE(m_model->rowCount(m_model->index(1, 0)), 0);
    m_model->setItems(collection, {});
    QVERIFY(!m_model->indexOf(key(3)).isValid());
}

void TestShelfModel::aNumberStaysUntilItIsCountedAgain()
{
    m_model->setCount(key(4), 12);
    QCOMPARE(m_model->indexOf(key(4)).data(Qt::AccessibleTextRole).toString(), u"other, 12"_s);
    QList<ShelfItem> renamed = someItems;
    renamed.last().name = u"another"_s;
    m_model->setItems(collection, renamed);
    QCOMPARE(m_model->indexOf(key(4)).data(ShelfModel::CountRole).toInt(), 12);
    QVERIFY(!m_model->indexOf(key(1)).data(ShelfModel::CountRole).isValid());
    m_model->setCount({.kind = search, .id = ShelfId{4}}, 7); // another one
    QCOMPARE(m_model->indexOf(key(4)).data(ShelfModel::CountRole).toInt(), 12);
}

void TestShelfModel::keysMoveALine_data()
{
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QStringList>("to"); // up, down, in, out
    const auto row = [](const char *name, qint64 line, const QStringList &to) {
        QTest::newRow(name) << line << to;
    };
    const QString no = u"nowhere"_s;
    row("the first", 1, {no, u"1 below 0 before 0"_s, no, no});
    row("the last", 4, {u"4 below 0 before 1"_s, no, u"4 below 1 before 0"_s, no});
    row("the first of those below", 2, {no, u"2 below 1 before 0"_s, no, u"2 below 0 before 4"_s});
    row("the last of those below", 3,
        {u"3 below 1 before 2"_s, no, u"3 below 2 before 0"_s, u"3 below 0 before 4"_s});
    row("a heading", 0, {no, no, no, no});
}

void TestShelfModel::keysMoveALine()
{
    QFETCH(const qint64, line);
    QFETCH(const QStringList, to);
    QCOMPARE(told(m_model->movedBy(key(line), -1)), to[0]);
    QCOMPARE(told(m_model->movedBy(key(line), 1)), to[1]);
    QCOMPARE(told(m_model->movedIn(key(line))), to[2]);
    QCOMPARE(told(m_model->movedOut(key(line))), to[3]);
}

void TestShelfModel::aNameThatIsWrittenIsAWish()
{
    const QSignalSpy wishes(m_model.get(), &ShelfModel::renameWanted);
    const auto write = [&](qint64 line, const QString &name) {
        m_model->setData(m_model->indexOf(key(line)), name, Qt::EditRole);
    };
    write(3, u"  three "_s);
    QCOMPARE(wishes.last().at(1).toString(), u"thesis/three"_s);
    write(1, u"book/thesis"_s);
    QCOMPARE(wishes.last().at(1).toString(), u"book/thesis"_s);
    write(1, u"thesis"_s);
    write(1, u" / "_s);
    write(0, u"heading"_s);
    QCOMPARE(wishes.size(), 2);
    QCOMPARE(m_model->items(collection), someItems);
}

void TestShelfModel::aDroppedLineIsAWish_data()
{
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("onto");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *name, qint64 line, qint64 onto, int at, const QString &to) {
        QTest::newRow(name) << line << onto << at << to;
    };
    row("onto another", 4, 1, -1, u"4 below 1 before 0"_s);
    row("between two", 4, 1, 1, u"4 below 1 before 3"_s);
    row("onto the heading", 2, 0, -1, u"2 below 0 before 0"_s);
    row("onto itself", 1, 1, -1, u"nowhere"_s);
    row("below itself", 1, 3, -1, u"nowhere"_s);
    row("where it stands", 3, 1, 1, u"nowhere"_s);
}

void TestShelfModel::aDroppedLineIsAWish()
{
    QFETCH(const qint64, line);
    QFETCH(const qint64, onto);
    QFETCH(const int, row);
    QFETCH(const QString, to);
    const QSignalSpy wishes(m_model.get(), &ShelfModel::moveWanted);
    const std::unique_ptr<QMimeData> dragged(m_model->mimeData({m_model->indexOf(key(line))}));
    const QModelIndex parent = m_model->indexOf(key(onto));
    const bool can = m_model->canDropMimeData(dragged.get(), Qt::MoveAction, row, 0, parent);
    QCOMPARE(can, to != u"nowhere"_s);
    m_model->dropMimeData(dragged.get(), Qt::MoveAction, row, 0, parent);
    QCOMPARE(wishes.isEmpty() ? u"nowhere"_s : told(wishes.first().at(1).value<MoveItem>()), to);
    // Not among those of the other kind.
    QVERIFY(!m_model->canDropMimeData(dragged.get(), Qt::MoveAction, -1, 0, m_model->index(1, 0)));
}

QTEST_GUILESS_MAIN(TestShelfModel)
#include "tst_shelfmodel.moc"
