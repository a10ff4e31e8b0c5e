// WindowSession is the program with a window: which library is open, and the window that shows it.
// Main thread.
#pragma once

#include "errand.h"
#include "error.h"

#include <QObject>

#include <functional>
#include <memory>

namespace acervo {

class Door;
class Library;
class MainWindow;

class WindowSession final : public QObject
{
    Q_OBJECT

public:
    // How commands are run on the library for other starts of the program.
    using RunErrand = std::function<ErrandAnswer(const Errand &, std::shared_ptr<Library>)>;

    explicit WindowSession(RunErrand runErrand, QObject *parent = nullptr);
    ~WindowSession() override;

    // The named library, or the last one, or the default one, or else the sample.
    static QString fileToOpen(const QString &library);
    // Opens that. False: neither it nor the sample could be opened, and the person was told.
    bool start(const QString &library);

private:
    Result<void> open(const QString &file);
    Result<void> openSample();
    void openInstead(const QString &file);
    void keepSample(const QString &file);
    void leaveSample(bool isUsed);
    void showWindow(bool isSample);
    ErrandAnswer doErrand(const Errand &errand);
    void comeToTheFront(const QByteArray &activation);

    RunErrand m_runErrand;
    bool m_isSample = false;
    std::shared_ptr<Library> m_library;   // an errand that is under way keeps it
    std::unique_ptr<MainWindow> m_window; // before its library goes
    std::unique_ptr<Door> m_door;
};

} // namespace acervo
