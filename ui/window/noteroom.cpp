#include "noteroom.h"

#include <QSplitter>

#include <utility>

namespace acervo {

NoteRoom::NoteRoom(QSplitter &reading)
    : m_reading(reading)
{}

void NoteRoom::setGiven(bool isGiven, int articleHeight)
{
    if (std::exchange(m_isGiven, isGiven) == isGiven)
        return;
    if (isGiven) {
        m_before = m_reading.saveState();
        m_reading.setSizes({articleHeight, m_reading.height() - articleHeight});
    } else {
        m_reading.restoreState(m_before);
    }
}

} // namespace acervo
