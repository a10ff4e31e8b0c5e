#include "statusline.h"

#include "countwords.h"
#include "linklabel.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace acervo;

class StatusLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsIsSaidAndAskedFor();
    void whatIsReadIsSaidOfWhatIsShown();
    void countsSayWhatDoesNotGoWithoutSaying_data();
    void countsSayWhatDoesNotGoWithoutSaying();
    void anUnfinishedIndexIsSaidAndCanBeFinished();
};

namespace {

LinkLabel *linkOf(const StatusLine &line, QStringView end)
{
    for (LinkLabel *link : line.findChildren<LinkLabel *>()) {
        if (link->text().endsWith(end))
            return link;
    }
    return nullptr;
}

} // namespace

void StatusLineTest::countsSayWhatDoesNotGoWithoutSaying_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("selected");
    QTest::addColumn<int>("hidden");
    QTest::addColumn<QString>("text");
    QTest::newRow("all") << 13 << 13 << 0 << 0 << "13 articles";
    QTest::newRow("some") << 13 << 6 << 1 << 0 << "13 articles  ·  6 shown";
    QTest::newRow("selected") << 13 << 6 << 2 << 0 << "13 articles  ·  6 shown  ·  2 selected";
    QTest::newRow("hidden") << 13 << 6 << 2 << 1
                            << "13 articles  ·  6 shown  ·  2 selected, 1 of them hidden";
    QTest::newRow("none") << 0 << 0 << 0 << 0 << "0 articles";
}

void StatusLineTest::countsSayWhatDoesNotGoWithoutSaying()
{
    QFETCH(int, total);
    QFETCH(int, shown);
    QFETCH(int, selected);
    QFETCH(int, hidden);
    StatusLine line(new QWidget);
    line.showCounts(total, shown, selected, hidden);
    QTEST(line.text(), "text");
}

void StatusLineTest::whatIsReadIsSaidOfWhatIsShown()
{
    StatusLine line(new QWidget);
    const auto texts = [&] {
        QStringList all;
        for (const QLabel *label : line.findChildren<QLabel *>()) {
            if (!label->isHidden())
                all << label->text();
        }
        return all;
    };
    line.showCounts(20, 13, 0, 0);
    line.showReading(0, 13);
    QCOMPARE(texts().size(), 1);
    line.showReading(6, 13);
    QVERIFY(texts().contains(QStringLiteral("6 of 13 read")));
}

void StatusLineTest::whatWaitsIsSaidAndAskedFor()
{
    StatusLine line(new QWidget);
    QVERIFY(!linkOf(line, u"to review"));
    line.showReview(1200);
    LinkLabel *link = linkOf(line, u"to review");
    QVERIFY(link);
    QVERIFY(!link->isHidden());
    QCOMPARE(link->text(), numberInWords(1200) + QStringLiteral(" to review"));
    QSignalSpy wanted(&line, &StatusLine::reviewWanted);
    QTest::mouseClick(link, Qt::LeftButton);
    QTest::keyClick(link, Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
    line.showReview(0);
    QVERIFY(link->isHidden());
}

void StatusLineTest::anUnfinishedIndexIsSaidAndCanBeFinished()
{
    StatusLine line(new QWidget);
    line.showCounts(13, 13, 0, 0);
    const LinkLabel *link = linkOf(line, u"index");
    QVERIFY(link->isHidden());
    line.showIndex(StatusLine::Index::BeingMade);
    QVERIFY(line.text().endsWith(u"not all is found yet"));
    QVERIFY(link->isHidden());
    line.showIndex(StatusLine::Index::Incomplete);
    QVERIFY(line.text().contains(u"not all is found"));
    QVERIFY(!link->isHidden());
    QSignalSpy wanted(&line, &StatusLine::indexWanted);
    linkOf(line, u"index")->click();
    QCOMPARE(wanted.size(), 1);
    line.showIndex(StatusLine::Index::Complete);
    QCOMPARE(line.text(), QStringLiteral("13 articles"));
}

QTEST_MAIN(StatusLineTest)
#include "tst_statusline.moc"
