// WindowSession is the program with a window: which library is open, and the window that shows it.
// Main thread.
#pragma once

#include "error.h"

#include <QObject>

#include <memory>

namespace acervo {

class Library;
class MainWindow;

class WindowSession final : public QObject
{
    Q_OBJECT

public:
    explicit WindowSession(QObject *parent = nullptr);
    ~WindowSession() override;

    // The named library, or the last one, or the default one, or else the sample. False: none of
    // them could be opened, and the person was told.
    bool start(const QString &library);

private:
    Result<void> open(const QString &file);
    Result<void> openSample();
    void openInstead(const QString &file);
    void keepSample(const QString &file);
    void leaveSample(bool isUsed);
    void showWindow(bool isSample);

    bool m_isSample = false;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window; // before its library goes
};

} // namespace acervo
