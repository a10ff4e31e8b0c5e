#include "windowsession.h"

#include "await.h"
#include "door.h"
#include "errorwords.h"
#include "library.h"
#include "mainwindow.h"
#include "paths.h"
#include "sample.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>

namespace acervo {

namespace {

constexpr qsizetype mostRecent = 10;

// Newest first; those that are still there.
QStringList recentLibraries()
{
    QStringList files = QSettings().value("library/recent").toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void rememberLibrary(const QString &file)
{
    QStringList files = recentLibraries();
    files.removeAll(file);
    files.prepend(file);
    QSettings().setValue("library/recent", files.first(qMin(files.size(), mostRecent)));
}

// The library of the last time, where it is still there; else the default one; empty: neither.
QString rememberedLibrary()
{
    for (const QString &file : {recentLibraries().value(0), defaultLibraryFile()}) {
        if (!file.isEmpty() && QFileInfo::exists(file))
            return file;
    }
    return {};
}

} // namespace

WindowSession::WindowSession(RunErrand runErrand, QObject *parent)
    : QObject(parent)
    , m_runErrand(std::move(runErrand))
{}

WindowSession::~WindowSession() = default;

QString WindowSession::fileToOpen(const QString &library)
{
    const QString file = library.isEmpty() ? rememberedLibrary() : library;
    return file.isEmpty() ? sampleLibraryFile() : file;
}

bool WindowSession::start(const QString &library)
{
    const QString file = library.isEmpty() ? rememberedLibrary() : library;
    const Result<void> opened = file.isEmpty() ? openSample() : open(file);
    if (opened)
        return true;
    QMessageBox::critical(nullptr, QApplication::applicationDisplayName(),
                          errorInWords(opened.error()));
    // What can't be opened must not keep her out of the program.
    return library.isEmpty() && !file.isEmpty() && openSample().has_value();
}

Result<void> WindowSession::open(const QString &file)
{
    auto library = Library::open(file, cacheFolder(), Library::Access::ReadWrite);
    if (!library)
        return std::unexpected(library.error());
    m_window.reset();
    m_library = std::move(*library);
    rememberLibrary(m_library->file());
    m_isSample = false;
    showWindow(false);
    return {};
}

Result<void> WindowSession::openSample()
{
    auto library = Library::open(sampleLibraryFile(), cacheFolder(), Library::Access::ReadWrite);
    if (!library)
        return std::unexpected(library.error());
    m_window.reset();
    m_library = std::move(*library);
    fillSample(*m_library);
    m_isSample = true;
    showWindow(true);
    return {};
}

void WindowSession::openInstead(const QString &file)
{
    // What is open already is not opened again: its lock is ours.
    if (QFileInfo(file) == QFileInfo(m_library->file()))
        return;
    const bool wasSample = m_isSample;
    const bool wasUsed = wasSample && isSampleUsed(*m_library);
    if (const Result<void> opened = open(file); !opened)
        m_window->showError(opened.error());
    else if (wasSample)
        leaveSample(wasUsed);
}

// A sample that was only looked at goes; one that was worked in stays, for its notes.
void WindowSession::leaveSample(bool isUsed)
{
    if (!isUsed)
        removeSample();
}

void WindowSession::keepSample(const QString &file)
{
    const auto saved = await(m_library->saveCopy(file));
    const Result<void> opened = saved ? open(file) : saved;
    if (opened)
        removeSample();
    else
        m_window->showError(opened.error());
}

ErrandAnswer WindowSession::doErrand(const Errand &errand)
{
    if (!errand.arguments.command.isEmpty())
        return m_runErrand(errand, m_library);
    comeToTheFront(errand.activation);
    return {.exitCode = exitcode::done};
}

void WindowSession::comeToTheFront(const QByteArray &activation)
{
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation); // Qt's Wayland plugin takes it from there
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void WindowSession::showWindow(bool isSample)
{
    m_door
        .reset(); // the old library's, if it is another, and the same one's before it is made anew
    m_door = std::make_unique<Door>(m_library->file(),
                                    [this](const Errand &errand) { return doErrand(errand); });
    m_window = std::make_unique<MainWindow>(*m_library);
    m_window->setSample(isSample);
    QStringList recent = recentLibraries();
    recent.removeAll(m_library->file());
    m_window->setRecentLibraries(recent);
    // Queued: the window that asks is the one that goes.
    connect(m_window.get(), &MainWindow::newLibraryWanted, this, &WindowSession::openInstead,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::openLibraryWanted, this, &WindowSession::openInstead,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::keepSampleWanted, this, &WindowSession::keepSample,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::quitWanted, qApp, &QApplication::closeAllWindows,
            Qt::QueuedConnection);
    m_window->show();
}

} // namespace acervo
