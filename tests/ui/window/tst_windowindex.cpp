// The making of the search index, as a person sees it.
#include "windowfixture.h"

#include "actions.h"
#include "jobbar.h"
#include "linklabel.h"

#include <QAction>
#include <QFile>
#include <QStandardPaths>
#include <QToolButton>

using namespace acervo;

class WindowIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void anIndexIsMadeStoppedAndFinished();
};

namespace {

constexpr int looms = 4000;

// Each with so many different words that the index takes longer than it takes a person, or a slow
// machine, to see it made and to stop it.
QByteArray manyLooms()
{
    constexpr int words = 400;
    QByteArray lines;
    for (int i = 0; i < looms; ++i) {
        lines += "{\"title\": \"Loom " + QByteArray::number(i * 7919) + "\", \"text\": \"";
        for (int word = 0; word < words; ++word)
            lines += "weft" + QByteArray::number((i * words + word) % 99'991) + ' ';
        lines += "\"}\n";
    }
    return lines;
}

JobBar *shownBar(const WindowFixture &f)
{
    for (JobBar *bar : f.window->findChildren<JobBar *>()) {
        if (bar->isVisible())
            return bar;
    }
    return nullptr;
}

} // namespace

void WindowIndexTest::anIndexIsMadeStoppedAndFinished()
{
    WindowFixture f;
    QFile file(f.folder.filePath(QStringLiteral("looms.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(manyLooms());
    file.close();
    f.window->importFiles({file.fileName()});
    QTRY_COMPARE_WITH_TIMEOUT(f.list()->model()->rowCount(), looms, 60'000);
    QTRY_VERIFY(!shownBar(f));
    const QString whole = f.status();

    f.part<Actions>()->action(Command::MakeIndex)->trigger();
    QVERIFY(shownBar(f));
    QTRY_VERIFY(f.status().endsWith(QStringLiteral("not all is found yet")));
    QTest::mouseClick(shownBar(f)->findChild<QToolButton *>(), Qt::LeftButton);
    QTRY_VERIFY(!shownBar(f));
    QTRY_VERIFY(f.status().endsWith(QStringLiteral("the index is not finished")));

    for (LinkLabel *link : f.window->findChildren<LinkLabel *>()) {
        if (link->isVisible() && link->text() == u"Finish the index")
            QTest::mouseClick(link, Qt::LeftButton);
    }
    QTRY_VERIFY(shownBar(f));
    QTRY_COMPARE_WITH_TIMEOUT(f.status(), whole, 60'000);
    QVERIFY(!shownBar(f));
    f.window->setQueryText(QStringLiteral("loom"));
    QTRY_COMPARE(f.list()->model()->rowCount(), looms);
}

QTEST_MAIN(WindowIndexTest)
#include "tst_windowindex.moc"
