// NoteRoom gives a free note the room of the text that it does not have, and takes it back for an
// article. GUI thread.
#pragma once

#include <QByteArray>

class QSplitter;

namespace acervo {

class NoteRoom
{
public:
    // The article stands above its note; outlives this.
    explicit NoteRoom(QSplitter &reading);

    // `articleHeight`: what the article takes, without a text.
    void setGiven(bool isGiven, int articleHeight = 0);

private:
    QSplitter &m_reading;
    QByteArray m_before; // how they shared the room
    bool m_isGiven = false;
};

} // namespace acervo
