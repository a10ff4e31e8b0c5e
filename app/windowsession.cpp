#include "windowsession.h"

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

const QString lastLibraryKey = QStringLiteral("library/last");

// The library of the last time, where it is still there; else the default one; empty: neither.
QString rememberedLibrary()
{
    for (const QString &file :
         {QSettings().value(lastLibraryKey).toString(), defaultLibraryFile()}) {
        if (!file.isEmpty() && QFileInfo::exists(file))
            return file;
    }
    return {};
}

} // namespace

WindowSession::WindowSession(QObject *parent)
    : QObject(parent)
{}

WindowSession::~WindowSession() = default;

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
    QSettings().setValue(lastLibraryKey, m_library->file());
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
    showWindow(true);
    return {};
}

void WindowSession::openInstead(const QString &file)
{
    // What is open already is not opened again: its lock is ours.
    if (QFileInfo(file) == QFileInfo(m_library->file()))
        return;
    if (const Result<void> opened = open(file); !opened)
        m_window->showError(opened.error());
}

void WindowSession::showWindow(bool isSample)
{
    m_window = std::make_unique<MainWindow>(*m_library);
    m_window->setSample(isSample);
    // Queued: the window that asks is the one that goes.
    connect(m_window.get(), &MainWindow::newLibraryWanted, this, &WindowSession::openInstead,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::openLibraryWanted, this, &WindowSession::openInstead,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::quitWanted, qApp, &QApplication::closeAllWindows,
            Qt::QueuedConnection);
    m_window->show();
}

} // namespace acervo
