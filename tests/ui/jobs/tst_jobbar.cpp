#include "jobbar.h"

#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace acervo;

class JobBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsThereOnlyWhileThereIsWork();
    void progressOfHugeFilesFits();
    void unknownProgressIsBusy();
    void stopIsWishedForOnce();
    void whatCannotBeStoppedOffersNoStop();
};

void JobBarTest::itIsThereOnlyWhileThereIsWork()
{
    QWidget window;
    JobBar bar(&window);
    window.show();
    QVERIFY(!bar.isVisible());
    bar.begin(QStringLiteral("Importing"), true);
    QVERIFY(bar.isVisible());
    bar.end();
    QVERIFY(!bar.isVisible());
}

void JobBarTest::progressOfHugeFilesFits()
{
    JobBar bar;
    bar.begin({}, true);
    bar.setProgress(30'000'000'000, 40'000'000'000);
    const auto *progress = bar.findChild<QProgressBar *>();
    QCOMPARE(progress->value() * 4, progress->maximum() * 3);
}

void JobBarTest::unknownProgressIsBusy()
{
    JobBar bar;
    bar.begin({}, true);
    bar.setProgress(5, 0);
    QCOMPARE(bar.findChild<QProgressBar *>()->maximum(), 0);
}

void JobBarTest::stopIsWishedForOnce()
{
    JobBar bar;
    bar.begin(QStringLiteral("Importing"), true);
    QSignalSpy wanted(&bar, &JobBar::stopWanted);
    auto *stop = bar.findChild<QToolButton *>();
    QTest::mouseClick(stop, Qt::LeftButton);
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    bar.begin(QStringLiteral("Importing"), true);
    QVERIFY(stop->isEnabled());
}

void JobBarTest::whatCannotBeStoppedOffersNoStop()
{
    JobBar bar;
    bar.begin(QStringLiteral("Preparing"), false);
    QVERIFY(bar.findChild<QToolButton *>()->isHidden());
}

QTEST_MAIN(JobBarTest)
#include "tst_jobbar.moc"
