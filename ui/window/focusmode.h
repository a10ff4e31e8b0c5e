// FocusMode leaves only the article and its note in the window, side by side. GUI thread.
#pragma once

#include <QByteArray>
#include <QList>

class QSplitter;
class QWidget;

namespace acervo {

class FocusMode
{
public:
    // `others` are out of sight while it is on. All of them live as long as this.
    FocusMode(const QList<QWidget *> &others, QSplitter &reading);

    bool isOn() const { return m_isOn; }
    void setOn(bool isOn);

private:
    void shareRoom();

    QList<QWidget *> m_others;
    QSplitter &m_reading;
    QByteArray m_before; // how the panes shared their room
    bool m_isOn = false;
};

} // namespace acervo
