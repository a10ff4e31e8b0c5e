// Typist types notes, pastes, undoes, walks the list and tags, with real keys in a real window,
// until the process is killed. GUI thread. Each thing is written to a log as it happens, a line each, with the
// milliseconds since the start:
//     beat MS                    the event loop is alive
//     text MS ARTICLE WORDS      how the article's note reads after a key, in base64
//     saved MS ARTICLE           the window says that the note is saved as it reads
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
    Typist(Library &library, MainWindow &window, const QString &file, quint32 seed);

private:
    enum class Doing : quint8 { Choosing, Reaching, Typing, Tagging };

    void act();
    void write();
    void type();
    void paste();
    void walk();
    void openTags();
    void tag();
    void log(const QByteArray &line);

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
