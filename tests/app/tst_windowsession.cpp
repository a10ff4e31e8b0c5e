// Which library is open: the sample and the ways out of it, New, Open, Recent, Save a copy.
#include "windowhands.h"
#include "windowsession.h"

#include "actions.h"
#include "linklabel.h"
#include "messagebar.h"
#include "sample.h"
#include "samplebanner.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>

using namespace acervo;

namespace {

MainWindow *window()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<MainWindow *>(widget); found && found->isVisible())
            return found;
    }
    return nullptr;
}

QString status()
{
    const MainWindow *shown = window();
    return shown ? shown->findChild<StatusLine *>()->text() : QString();
}

bool isSampleShown()
{
    const MainWindow *shown = window();
    return shown && shown->findChild<SampleBanner *>()->isVisible();
}

void trigger(Command command) { window()->findChild<Actions *>()->action(command)->trigger(); }

// The dialog that comes up is given this name.
void answer(const QString &path)
{
    whenShown<QFileDialog>([path](QFileDialog *dialog) {
        auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        field->setText(path); // keys would bring up a list of files, which may take the Return
        QTest::keyClick(field, Qt::Key_Return);
    });
}

void clickBanner(int link)
{
    auto *label = window()->findChild<SampleBanner *>()->findChildren<LinkLabel *>().at(link);
    QTest::mouseClick(label, Qt::LeftButton);
}

ErrandAnswer noErrands(const Errand &, const std::shared_ptr<Library> &) { return {}; }

constexpr int own = 0;
constexpr int keep = 1;

} // namespace

class WindowSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSampleGoesWhenOnlyLookedAt();
    void theSampleStaysWhenWorkedIn();
    void theSampleIsKeptUnderAnotherName();
    void anotherLibraryIsOpenedAndRecentOnesAreNamed();
    void aCopyIsSavedBesideTheOpenLibrary();

private:
    void startWithSample();
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowSession> m_session;
};

void WindowSessionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", path(QStringLiteral("data")).toUtf8());
    qputenv("XDG_CACHE_HOME", path(QStringLiteral("cache")).toUtf8());
    QSettings().clear();
    m_session = std::make_unique<WindowSession>(noErrands);
}

void WindowSessionTest::cleanup()
{
    m_session.reset();
    QSettings().clear();
}

void WindowSessionTest::startWithSample()
{
    QVERIFY(m_session->start({}));
    QTRY_VERIFY(isSampleShown());
    QTRY_COMPARE(status(), "110 articles");
    // Until the report of the import has come, undo belongs to it.
    QTRY_VERIFY(window()->findChild<Actions *>()->action(Command::Undo)->isEnabled());
}

void WindowSessionTest::theSampleGoesWhenOnlyLookedAt()
{
    startWithSample();
    const QString mine = path(QStringLiteral("mine.acervo"));
    answer(mine);
    clickBanner(own);
    QTRY_VERIFY(window() && !isSampleShown());
    QTRY_COMPARE(status(), "0 articles");
    QVERIFY(QFileInfo::exists(mine));
    QTRY_VERIFY(!QFileInfo::exists(sampleLibraryFile()));
}

void WindowSessionTest::theSampleStaysWhenWorkedIn()
{
    startWithSample();
    auto *list = window()->findChild<TimelineView *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_J);
    trigger(Command::Star);
    window()->setQueryText(QStringLiteral("is:starred"));
    QTRY_COMPARE(status(), "110 articles  ·  1 shown");
    answer(path(QStringLiteral("mine.acervo")));
    clickBanner(own);
    QTRY_VERIFY(window() && !isSampleShown());
    QVERIFY(QFileInfo::exists(sampleLibraryFile()));
}

void WindowSessionTest::theSampleIsKeptUnderAnotherName()
{
    startWithSample();
    const QString kept = path(QStringLiteral("kept.acervo"));
    answer(kept);
    clickBanner(keep);
    QTRY_VERIFY(window() && !isSampleShown());
    QTRY_COMPARE(status(), "110 articles");
    QVERIFY(QFileInfo::exists(kept));
    QVERIFY(!QFileInfo::exists(sampleLibraryFile()));
    m_session = std::make_unique<WindowSession>(noErrands); // and is the library of the next time
    QVERIFY(m_session->start({}));
    QTRY_VERIFY(window() && !isSampleShown());
    QTRY_COMPARE(status(), "110 articles");
}

void WindowSessionTest::anotherLibraryIsOpenedAndRecentOnesAreNamed()
{
    startWithSample();
    for (const char *name : {"one.acervo", "two.acervo"}) {
        const QString file = path(QLatin1StringView(name));
        answer(file);
        trigger(Command::NewLibrary);
        QTRY_VERIFY(window() &&
                    window()->windowTitle().startsWith(QFileInfo(file).completeBaseName()));
    }
    const auto openRecent = [](const QString &name) {
        for (QMenu *menu : window()->findChildren<QMenu *>()) {
            for (QAction *entry : menu->actions()) {
                if (entry->text() == name) {
                    entry->trigger();
                    return;
                }
            }
        }
        QFAIL(qPrintable(name));
    };
    openRecent(QStringLiteral("one"));
    QTRY_VERIFY(window() && window()->windowTitle().startsWith(u"one"));
    answer(path(QStringLiteral("two.acervo")));
    trigger(Command::OpenLibrary);
    QTRY_VERIFY(window() && window()->windowTitle().startsWith(u"two"));
}

void WindowSessionTest::aCopyIsSavedBesideTheOpenLibrary()
{
    startWithSample();
    const QString copy = path(QStringLiteral("copy.acervo"));
    answer(copy);
    trigger(Command::SaveCopy);
    QTRY_VERIFY(window()->findChild<MessageBar *>()->text().contains(copy));
    QVERIFY(QFileInfo::exists(copy));
    QVERIFY(isSampleShown());
    answer(copy);
    trigger(Command::OpenLibrary);
    QTRY_VERIFY(window() && !isSampleShown());
    QTRY_COMPARE(status(), "110 articles");
}

QTEST_MAIN(WindowSessionTest)
#include "tst_windowsession.moc"
