#include "reportdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace acervo;

class ReportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failuresComeFirstWithFileAndLine();
    void whatCouldNotBeReadIsCounted();
    void allOfItCanBeCopied();
};

namespace {

ImportReport report()
{
    ImportReport result;
    result.added = 2;
    result.failures = 1;
    result.skipped = {{ErrorCode::RecordEmpty, QStringLiteral("/d/b.txt"), {}, 12}};
    result.failed = {{ErrorCode::RecordMalformed, QStringLiteral("/d/a.jsonl"), {}, 7}};
    result.replaced = {{QStringLiteral("/d/c.ris"), 3}};
    return result;
}

} // namespace

void ReportDialogTest::failuresComeFirstWithFileAndLine()
{
    ReportDialog dialog(report());
    const auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 3);
    QCOMPARE(list->topLevelItem(0)->text(0), "a.jsonl");
    QCOMPARE(list->topLevelItem(0)->text(1), "7");
    QCOMPARE(list->topLevelItem(1)->text(0), "b.txt");
}

void ReportDialogTest::whatCouldNotBeReadIsCounted()
{
    ReportDialog dialog(report());
    const QTreeWidgetItem *item = dialog.findChild<QTreeWidget *>()->topLevelItem(2);
    QCOMPARE(item->text(0), "c.ris");
    QVERIFY(item->text(2).contains(u"3 character"));
}

void ReportDialogTest::allOfItCanBeCopied()
{
    ReportDialog dialog(report());
    dialog.show();
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"Copy")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"/d/a.jsonl"));
    QVERIFY(copied.contains(u"/d/b.txt"));
}

QTEST_MAIN(ReportDialogTest)
#include "tst_reportdialog.moc"
