#include "windowwatch.h"

#include "timelinemodel.h"
#include "timelineview.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace acervo {

namespace {

constexpr int beatInterval = 5;       // ms
constexpr double notedPause = 10;     // ms
constexpr qint64 mostWaited = 10'000; // ms
constexpr qint64 quiet = 150;         // ms without an answer: there is none to come

} // namespace

WindowWatch::WindowWatch(MainWindow &window)
    : m_window(window)
    , m_list(window.findChild<TimelineView *>())
    , m_model(qobject_cast<TimelineModel *>(m_list->model()))
{
    m_list->viewport()->installEventFilter(this);
    connect(m_model, &TimelineModel::resultShown, this, [this] {
        ++m_answers;
        m_isPainted = false;
        m_list->viewport()->update(); // also where the rows are the same ones as before
    });
    m_beat.callOnTimeout(this, &WindowWatch::beat);
    m_beat.setTimerType(Qt::PreciseTimer);
    m_beat.start(beatInterval);
    m_sinceBeat.start();
}

bool WindowWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched == m_list->viewport() && m_answers > 0 &&
        showsRows()) {
        // When its turn comes all of the window is painted, and with the display server.
        const auto note = [this, answers = m_answers] { m_isPainted = answers == m_answers; };
        QMetaObject::invokeMethod(this, note, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

bool WindowWatch::showsRows() const
{
    if (m_model->rowCount() == 0)
        return true;
    const int first = qMax(0, m_list->rowAt(1));
    const int bottom = m_list->rowAt(m_list->viewport()->height() - 1);
    const int last = bottom >= 0 ? bottom : m_model->rowCount() - 1;
    for (int row = first; row <= last; ++row) {
        if (!m_model->index(row, 0).data(TimelineModel::LoadedRole).toBool())
            return false;
    }
    return true;
}

void WindowWatch::beat()
{
    const double late = double(m_sinceBeat.nsecsElapsed()) / 1e6 - beatInterval;
    if (late >= notedPause)
        m_pauses.add(late);
    m_sinceBeat.restart();
}

std::optional<double> WindowWatch::untilPainted(const std::function<bool()> &act)
{
    const quint64 before = m_answers;
    QElapsedTimer clock;
    clock.start();
    if (!act())
        return std::nullopt;
    while (m_answers == before || !m_isPainted) {
        if (clock.elapsed() > mostWaited)
            return std::nullopt;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return double(clock.nsecsElapsed()) / 1e6;
}

bool WindowWatch::settle()
{
    QElapsedTimer clock;
    clock.start();
    QElapsedTimer sinceAnswer;
    sinceAnswer.start();
    for (quint64 seen = m_answers; sinceAnswer.elapsed() < quiet || !m_isPainted;) {
        if (clock.elapsed() > mostWaited)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (seen != std::exchange(seen, m_answers))
            sinceAnswer.restart();
    }
    return true;
}

} // namespace acervo
