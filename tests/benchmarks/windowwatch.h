// WindowWatch sees when a window has painted what was asked of it, and how long it did not listen.
// GUI thread.
#pragma once

#include "figures.h"

#include "mainwindow.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <optional>

namespace acervo {

class TimelineModel;
class TimelineView;

class WindowWatch final : public QObject
{
    Q_OBJECT

public:
    explicit WindowWatch(MainWindow &window);

    // Milliseconds from the act until the window has painted the answer to it, rows and all.
    // Nothing where none came within ten seconds, or the act says that it asked for none.
    std::optional<double> untilPainted(const std::function<bool()> &act);
    // Lets the window do whatever there still is to be done.
    bool settle();

    // How late the event loop came round to a timer, each time that it was 10 ms or more.
    const Samples &pauses() const { return m_pauses; }
    void forgetPauses() { m_pauses = {}; }

    MainWindow &window() const { return m_window; }
    template <typename Part>
    Part *part() const
    {
        return m_window.findChild<Part *>();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool showsRows() const;
    void beat();

    MainWindow &m_window;
    TimelineView *m_list;
    TimelineModel *m_model;
    quint64 m_answers = 0;    // that the list was given
    bool m_isPainted = false; // since the newest of them, with rows
    QTimer m_beat;
    QElapsedTimer m_sinceBeat;
    Samples m_pauses;
};

} // namespace acervo
