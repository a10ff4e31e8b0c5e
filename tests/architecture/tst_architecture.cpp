// The house as it stands keeps its rules.

#include "rulebook.h"

#include <QTest>

using namespace acervo;

namespace {

SourceTree realTree()
{
    static const SourceTree tree =
        readSourceTree(checkoutFolder(), {QStringLiteral("app"), QStringLiteral("models"),
                                          QStringLiteral("ui"), QStringLiteral("tests")});
    return tree;
}

} // namespace

class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHouseKeepsItsRules_data();
    void theHouseKeepsItsRules();
    void theHouseIsReadWhole();
    void aRoomUsesOnlyRoomsAboveIt();
};

void TestArchitecture::theHouseKeepsItsRules_data()
{
    QTest::addColumn<int>("rule");
    for (int i = 0; i < rulebook().size(); ++i)
        QTest::newRow(rulebook().at(i).name) << i;
}

void TestArchitecture::theHouseKeepsItsRules()
{
    QFETCH(int, rule);
    const QStringList breaches = rulebook().at(rule).breaches(realTree());
    QVERIFY2(breaches.isEmpty(), qPrintable(u'\n' + breaches.join(u'\n')));
}

// A rule that reads nothing would always hold.
void TestArchitecture::theHouseIsReadWhole()
{
    const House rooms = house();
    QSet<QString> read;
    qsizetype includes = 0;
    for (const SourceFile &file : realTree()) {
        if (const Room *room = roomOf(rooms, file.path))
            read.insert(room->target);
        includes += file.includes.size();
    }
    for (const char *target : {"core", "query", "storage", "index", "library", "acervo", "tests"})
        QVERIFY2(read.contains(QLatin1String(target)), target);
    QVERIFY(includes > 100);
    QVERIFY(guiHeaders().contains(QStringLiteral("QWidget")));
    QVERIFY(guiHeaders().contains(QStringLiteral("qcolor.h")));
}

void TestArchitecture::aRoomUsesOnlyRoomsAboveIt()
{
    QSet<QString> above;
    for (const Room &room : house()) {
        for (const QString &used : room.mayUse)
            QVERIFY2(above.contains(used),
                     qPrintable(QStringLiteral("%1 uses %2").arg(room.target, used)));
        above.insert(room.target);
    }
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
