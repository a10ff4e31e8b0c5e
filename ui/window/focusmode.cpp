#include "focusmode.h"

#include <QSplitter>

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
    m_reading.setStretchFactor(1, isOn ? 1 : 0); // side by side they share what the others leave
    if (isOn) {
        m_before = m_reading.saveState();
        m_reading.setOrientation(Qt::Horizontal);
        const int half = m_reading.width() / 2;
        m_reading.setSizes({half, half});
    } else {
        m_reading.setOrientation(Qt::Vertical);
        m_reading.restoreState(m_before);
    }
    for (QWidget *widget : m_others)
        widget->setVisible(!isOn);
}

} // namespace acervo
