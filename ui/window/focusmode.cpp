#include "focusmode.h"

#include <QSplitter>
#include <QTimer>

namespace acervo {

FocusMode::FocusMode(const QList<QWidget *> &others, QSplitter &reading)
    : m_others(others)
    , m_reading(reading)
{}

void FocusMode::setOn(bool isOn)
{
    if (isOn == m_isOn)
        return;
    m_isOn = isOn;
    if (isOn) {
        m_before = m_reading.saveState();
        m_reading.setOrientation(Qt::Horizontal);
    } else {
        m_reading.setOrientation(Qt::Vertical);
        m_reading.restoreState(m_before);
    }
    for (QWidget *widget : m_others)
        widget->setVisible(!isOn);
    if (isOn) // as soon as it has the room of the others
        QTimer::singleShot(0, &m_reading, [this] { shareRoom(); });
}

void FocusMode::shareRoom()
{
    if (!m_isOn)
        return;
    const int half = m_reading.width() / 2;
    m_reading.setSizes({half, half});
}

} // namespace acervo
