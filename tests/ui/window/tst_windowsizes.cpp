#include "windowsizes.h"

#include <QTest>

#include <numeric>

using namespace acervo;

class WindowSizesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowFitsItsScreen_data();
    void theWindowFitsItsScreen();
    void panesShareTheWidth_data();
    void panesShareTheWidth();
};

void WindowSizesTest::theWindowFitsItsScreen_data()
{
    QTest::addColumn<QSize>("available");
    QTest::addColumn<QSize>("window");
    QTest::newRow("small laptop") << QSize(1366, 728) << QSize(1280, 720);
    QTest::newRow("smaller than all") << QSize(1024, 600) << QSize(1024, 600);
    QTest::newRow("full HD") << QSize(1920, 1040) << QSize(1632, 884);
    QTest::newRow("large") << QSize(3840, 2160) << QSize(1920, 1200);
}

void WindowSizesTest::theWindowFitsItsScreen()
{
    QFETCH(QSize, available);
    QTEST(firstWindowSize(available), "window");
}

void WindowSizesTest::panesShareTheWidth_data()
{
    QTest::addColumn<int>("window");
    QTest::addColumn<QList<int>>("panes");
    QTest::newRow("small") << 1280 << QList<int>{220, 660, 400};
    QTest::newRow("full HD") << 1632 << QList<int>{220, 923, 489};
    QTest::newRow("large") << 2560 << QList<int>{220, 1740, 600};
}

void WindowSizesTest::panesShareTheWidth()
{
    QFETCH(int, window);
    const QList<int> panes = firstPaneWidths(window);
    QCOMPARE(std::accumulate(panes.begin(), panes.end(), 0), window);
    QTEST(panes, "panes");
}

QTEST_GUILESS_MAIN(WindowSizesTest)
#include "tst_windowsizes.moc"
