// Reading and handing on: order, marks, the source, the PDF, and the window as it was left.
#include "windowhands.h"

#include "actions.h"
#include "articlecontroller.h"
#include "await.h"
#include "detailpane.h"
#include "exportdialog.h"
#include "exportplace.h"
#include "messagebar.h"
#include "noteeditor.h"
#include "timelinemodel.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStandardPaths>

using namespace acervo;

// Stands for the desktop: takes what is to be opened.
class Opened : public QObject
{
    Q_OBJECT

public:
    Opened()
    {
        for (const char *scheme : {"https", "file"})
            QDesktopServices::setUrlHandler(QLatin1StringView(scheme), this, "open");
    }
    ~Opened() override
    {
        for (const char *scheme : {"https", "file"})
            QDesktopServices::unsetUrlHandler(QLatin1StringView(scheme));
    }

    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl &url) { urls += url; }
};

class WindowWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oldestFirstAndNewestFirstAgain();
    void aStarAndAReadMarkGoOnAndOff();
    void onlyWhatIsShownIsReadByTheClock();
    void theSourceIsOpenedAndItsAddressCopied();
    void ofSeveralNoneIsOpened();
    void theSelectionBecomesAPdfThatCanBeOpened();
    void aNoteIsFoundByTheSearchAndThereTheNextTime();
    void theWindowComesBackAsItWasLeft();

private:
    static void importOneWithAddress(WindowFixture &f);
};

namespace {

const TimelineModel &modelOf(const WindowFixture &f)
{
    return *static_cast<TimelineModel *>(f.list()->model());
}

} // namespace

void WindowWorkTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    if (seedFiles().isEmpty())
        QSKIP("the folder shared/data/seeds is not beside the checkout");
}

void WindowWorkTest::importOneWithAddress(WindowFixture &f)
{
    QFile file(f.folder.filePath(QStringLiteral("one.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"title": "Looms", "date": "2026-01-01", "url": "https://example.org/looms"})"
               "\n");
    file.close();
    f.window->importFiles({file.fileName()});
    QTRY_COMPARE(f.status(), "1 article");
    QTRY_COMPARE(f.list()->model()->rowCount(), 1);
    f.list()->setFocus();
    f.key(Qt::Key_J);
    QTRY_VERIFY(!f.part<DetailPane>()->address().isEmpty());
}

void WindowWorkTest::oldestFirstAndNewestFirstAgain()
{
    WindowFixture f;
    f.importSeeds();
    const ArticleId newest = modelOf(f).articleAt(0);
    f.part<Actions>()->action(Command::SortOldest)->trigger();
    QTRY_COMPARE(modelOf(f).articleAt(12), newest);
    QCOMPARE(f.query(), "sort:oldest");
    f.part<Actions>()->action(Command::SortNewest)->trigger();
    QTRY_COMPARE(modelOf(f).articleAt(0), newest);
}

void WindowWorkTest::aStarAndAReadMarkGoOnAndOff()
{
    WindowFixture f;
    f.importSeeds();
    f.list()->setFocus();
    f.key(Qt::Key_J);
    for (const auto &[key, role] : {std::pair{Qt::Key_S, int(TimelineModel::StarredRole)},
                                    {Qt::Key_M, int(TimelineModel::ReadRole)}}) {
        QVERIFY(!f.list()->currentIndex().data(role).toBool());
        f.key(key);
        QTRY_VERIFY(f.list()->currentIndex().data(role).toBool());
        f.key(key);
        QTRY_VERIFY(!f.list()->currentIndex().data(role).toBool());
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(f.list()->currentIndex().data(role).toBool());
    }
    f.window->setQueryText(QStringLiteral("is:starred is:read"));
    QTRY_COMPARE(f.status(), "13 articles  ·  1 shown");
}

void WindowWorkTest::onlyWhatIsShownIsReadByTheClock()
{
    constexpr int later = ArticleController::readAfter + 500; // ms
    WindowFixture f;
    f.importSeeds();
    f.list()->setFocus();
    f.key(Qt::Key_J);
    f.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(f.list()->selectedCount(), 2);
    QTest::qWait(later);
    QVERIFY(!f.list()->currentIndex().data(TimelineModel::ReadRole).toBool());
    f.list()->clearSelectedArticles();
    f.key(Qt::Key_J);
    QTRY_VERIFY_WITH_TIMEOUT(f.list()->currentIndex().data(TimelineModel::ReadRole).toBool(),
                             2 * later);
}

void WindowWorkTest::theSourceIsOpenedAndItsAddressCopied()
{
    Opened desktop;
    WindowFixture f;
    importOneWithAddress(f);
    const QUrl address(QStringLiteral("https://example.org/looms"));
    f.key(Qt::Key_O);
    QCOMPARE(desktop.urls, QList<QUrl>{address});
    f.part<Actions>()->action(Command::CopyLinks)->trigger();
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), address.toString());
}

void WindowWorkTest::ofSeveralNoneIsOpened()
{
    Opened desktop;
    WindowFixture f;
    f.importSeeds();
    f.list()->setFocus();
    f.key(Qt::Key_J);
    f.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(f.list()->selectedCount(), 2);
    auto *bar = f.part<MessageBar>();
    const QString needed = "2 articles are selected. Choose a single one for this.";
    f.key(Qt::Key_O);
    QCOMPARE(bar->text(), needed);
    QVERIFY(desktop.urls.isEmpty());
    bar->dismiss();
    f.part<Actions>()->action(Command::ViewOriginal)->trigger();
    QCOMPARE(bar->text(), needed);
    bar->dismiss();
    QTRY_VERIFY(!f.part<DetailPane>()->chipInQuestion()); // of the article that came last
    f.key(Qt::Key_Y);
    QCOMPARE(bar->text(), needed);
}

void WindowWorkTest::theSelectionBecomesAPdfThatCanBeOpened()
{
    Opened desktop;
    WindowFixture f;
    f.importSeeds();
    f.list()->setFocus();
    f.key(Qt::Key_J);
    f.key(Qt::Key_Down, Qt::ShiftModifier);
    const QString path = f.folder.filePath(QStringLiteral("two.pdf"));
    f.key(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = f.part<ExportDialog>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    auto *name = dialog->findChild<ExportPlace *>()->findChild<QLineEdit *>();
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, path); // a whole path is one, too
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(f.part<MessageBar>()->text().contains(path));
    for (QPushButton *button : f.part<MessageBar>()->findChildren<QPushButton *>()) {
        if (button->text() == u"Open")
            button->click();
    }
    QCOMPARE(desktop.urls, QList<QUrl>{QUrl::fromLocalFile(path)});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

void WindowWorkTest::aNoteIsFoundByTheSearchAndThereTheNextTime()
{
    WindowFixture f;
    f.importSeeds();
    f.list()->setFocus();
    f.key(Qt::Key_J);
    QTRY_VERIFY(f.part<NoteEditor>()->isEnabled());
    f.key(Qt::Key_E);
    f.type(QStringLiteral("# Ask the spinners"));
    const ArticleId article = f.list()->currentArticle();
    QTRY_COMPARE(await(f.library->note(article)).value_or(QString()), "# Ask the spinners");
    f.window->setQueryText(QStringLiteral("note:spinners"));
    QTRY_COMPARE(f.status(), "13 articles  ·  1 shown");
    QCOMPARE(f.list()->currentArticle(), article);
    f.reopen();
    QTRY_COMPARE(f.part<NoteEditor>()->toPlainText(), "# Ask the spinners");
}

void WindowWorkTest::theWindowComesBackAsItWasLeft()
{
    WindowFixture f;
    f.importSeeds();
    f.window->resize(1300, 740);
    f.window->setQueryText(QStringLiteral("country:VE"));
    QTRY_COMPARE(f.list()->model()->rowCount(), 6);
    f.list()->setFocus();
    f.key(Qt::Key_J);
    f.key(Qt::Key_J);
    f.key(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(f.status(), "13 articles  ·  6 shown  ·  2 selected");
    const ArticleId current = f.list()->currentArticle();
    const QList<ArticleId> selected = f.list()->selectedArticles();
    const int height = f.window->height();

    f.reopen();
    QCOMPARE(f.query(), "country:VE");
    QTRY_COMPARE(f.status(), "13 articles  ·  6 shown  ·  2 selected");
    QCOMPARE(f.list()->currentArticle(), current);
    QCOMPARE(f.list()->selectedArticles(), selected);
    QCOMPARE(f.window->height(), height); // the test screen is narrower than the window
}

QTEST_MAIN(WindowWorkTest)
#include "tst_windowwork.moc"
