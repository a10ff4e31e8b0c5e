// Door is where a window that has a library open can be reached by other starts of the program. It
// runs one errand after another. Main thread. Where no door can be made (no folder for it), others
// are told that the library is in use, as before.
#pragma once

#include "errand.h"
#include "localsocket.h"

#include <QObject>

#include <deque>
#include <functional>

namespace acervo {

class Door final : public QObject
{
    Q_OBJECT

public:
    using Run = std::function<ErrandAnswer(const Errand &)>;

    // `run` may run an event loop of its own, in which the door may also be deleted.
    Door(const QString &library, Run run, QObject *parent = nullptr);
    ~Door() override;

    // Whether a window has this library open, and can be reached.
    static bool isAt(const QString &library);
    // Does the errand at the door of the window that has this library open. Nothing where there is
    // none; where its window went in the middle, an answer that says so.
    static std::optional<ErrandAnswer> knock(const QString &library, const Errand &errand);

private:
    void answerDoor();
    void serve();

    QString m_path;
    LocalSocket m_socket;
    Run m_run;
    std::deque<LocalSocket> m_visitors;
    bool m_isServing = false;
};

} // namespace acervo
