// Typist types notes, walks the list and tags, with real keys in a real window, until the process
// is killed. GUI thread. Each thing is written to a log as it happens, a line each, with the
// milliseconds since the start:
//     beat MS                    the event loop is alive
//     key MS ARTICLE CHARACTER   typed at the end of the article's note
//     saved MS ARTICLE           the window says that all that was typed into this note is saved
//     tag MS ARTICLE TAG         asked for
//     tagged MS ARTICLE COUNT    the library has published that the article bears so many tags
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTimer>

namespace acervo {

class Library;
class MainWindow;
class NoteEditor;
class TimelineView;

class Typist : public QObject
{
    Q_OBJECT

public:
    Typist(Library &library, MainWindow &window, const QString &log, quint32 seed);

private:
    enum class Doing : quint8 { Choosing, Reaching, Typing, Tagging };

    void act();
    void type();
    void walk();
    void openTags();
    void tag();
    void write(const QByteArray &line);

    MainWindow &m_window;
    TimelineView *m_list;
    NoteEditor *m_editor;
    QFile m_log;
    QRandomGenerator m_random;
    QElapsedTimer m_clock;
    QTimer m_hand;
    Doing m_doing = Doing::Choosing;
};

} // namespace acervo
