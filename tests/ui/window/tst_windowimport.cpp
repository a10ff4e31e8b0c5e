#include "windowfixture.h"

#include "actions.h"
#include "emptystate.h"
#include "messagebar.h"

#include <QAction>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>

using namespace acervo;

namespace {

QString messageOf(const WindowFixture &f)
{
    const auto *bar = f.part<MessageBar>();
    return bar->isVisible() ? bar->text() : QString();
}

QPushButton *choice(const WindowFixture &f, const QString &text)
{
    for (QPushButton *button : f.part<MessageBar>()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

void drop(const WindowFixture &f, const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls << QUrl::fromLocalFile(file);
    data.setUrls(urls);
    const QPoint centre = f.window->rect().center();
    QDragEnterEvent enter(centre, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(f.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(centre, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(f.window.get(), &dropped);
}

} // namespace

class WindowImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEmptyLibrarySaysWhatToDo();
    void droppedFilesAreImportedAndReported();
    void theSameFilesAgainChangeNothing();
    void undoAndRedoByKey();
    void undoBesideTheReport();
    void aBadFileIsSaidInOneSentence_data();
    void aBadFileIsSaidInOneSentence();
};

void WindowImportTest::initTestCase()
{
    if (seedFiles().isEmpty())
        QSKIP("the folder shared/data/seeds is not beside the checkout");
}

void WindowImportTest::anEmptyLibrarySaysWhatToDo()
{
    const WindowFixture f;
    QTRY_VERIFY(std::ranges::any_of(f.window->findChildren<EmptyState *>(), [](EmptyState *state) {
        return state->isVisible() && state->button() && state->button()->text() == u"Import…";
    }));
    QTRY_COMPARE(f.status(), "0 articles");
}

void WindowImportTest::droppedFilesAreImportedAndReported()
{
    const WindowFixture f;
    drop(f, seedFiles());
    QTRY_COMPARE(f.status(), "13 articles");
    QTRY_COMPARE(messageOf(f), "13 articles added, 6 already here.");
    QVERIFY(f.list()->isVisible());
}

void WindowImportTest::theSameFilesAgainChangeNothing()
{
    WindowFixture f;
    f.importSeeds();
    QTRY_VERIFY(!messageOf(f).isEmpty());
    drop(f, seedFiles());
    QTRY_COMPARE(messageOf(f), "Nothing new, 19 already here.");
    QVERIFY(!choice(f, QStringLiteral("Undo")));
    QCOMPARE(f.status(), "13 articles");
}

void WindowImportTest::undoAndRedoByKey()
{
    WindowFixture f;
    f.importSeeds();
    QTRY_VERIFY(!messageOf(f).isEmpty());
    f.list()->setFocus();
    // What can be taken back comes from the library.
    QTRY_VERIFY(f.part<Actions>()->action(Command::Undo)->isEnabled());
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(f.status(), "0 articles");
    QTRY_VERIFY(messageOf(f).startsWith(u"Undone: Imported 13 articles"));
    QTRY_VERIFY(f.part<Actions>()->action(Command::Redo)->isEnabled());
    QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.status(), "13 articles");
}

void WindowImportTest::undoBesideTheReport()
{
    WindowFixture f;
    f.importSeeds();
    QTRY_VERIFY(choice(f, QStringLiteral("Undo")));
    QTest::mouseClick(choice(f, QStringLiteral("Undo")), Qt::LeftButton);
    QTRY_COMPARE(f.status(), "0 articles");
    QTRY_VERIFY(choice(f, QStringLiteral("Redo")));
    QTest::mouseClick(choice(f, QStringLiteral("Redo")), Qt::LeftButton);
    QTRY_COMPARE(f.status(), "13 articles");
}

void WindowImportTest::aBadFileIsSaidInOneSentence_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << QByteArray() << "is empty";
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\0\1\2\3\0\0",
                                          12)
                            << "holds no text";
}

void WindowImportTest::aBadFileIsSaidInOneSentence()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, part);
    const WindowFixture f;
    QFile file(f.folder.filePath(QStringLiteral("bad.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    drop(f, {file.fileName()});
    QTRY_VERIFY2(messageOf(f).contains(part), qPrintable(messageOf(f)));
    QVERIFY(messageOf(f).contains(u"bad.txt"));
}

QTEST_MAIN(WindowImportTest)
#include "tst_windowimport.moc"
