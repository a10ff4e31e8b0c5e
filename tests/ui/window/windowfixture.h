// A window over a library in a temporary folder, with the two seed pages where they are there.
#pragma once

#include "library.h"
#include "mainwindow.h"
#include "querybar.h"
#include "statusline.h"
#include "testpaths.h"
#include "timelineview.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace acervo {

inline QStringList seedFiles()
{
    const QDir folder(QStringLiteral(ACERVO_SOURCE_DIR "/../shared/data/seeds"));
    QStringList files;
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files))
        files << folder.filePath(name);
    return files;
}

struct WindowFixture
{
    QTemporaryDir folder;
    std::unique_ptr<Library> library;
    std::unique_ptr<MainWindow> window;

    WindowFixture()
    {
        open();
        window->resize(1366, 768);
    }

    void open()
    {
        auto opened =
            Library::open(folder.filePath(QStringLiteral("a.acervo")),
                          folder.filePath(QStringLiteral("cache")), Library::Access::ReadWrite);
        QVERIFY(opened);
        library = std::move(*opened);
        window = std::make_unique<MainWindow>(*library);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    // As when the program is left and started again.
    void reopen()
    {
        window->close();
        window.reset();
        library.reset();
        open();
    }

    void importSeeds()
    {
        window->importFiles(seedFiles());
        QTRY_COMPARE(status(), QStringLiteral("13 articles"));
        QTRY_COMPARE(list()->model()->rowCount(), 13);
    }

    template <typename Part>
    Part *part() const
    {
        return window->findChild<Part *>();
    }
    TimelineView *list() const { return part<TimelineView>(); }
    QString status() const { return part<StatusLine>()->text(); }
    QString query() const { return part<QueryBar>()->text(); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        // No window manager gives the window its focus back when a pop-up or dialog has closed.
        window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), window.get());
        QWidget *focus = window->focusWidget();
        QTest::keyClick(focus ? focus : window.get(), Qt::Key(key), modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(window->focusWidget(), text); }
};

} // namespace acervo
