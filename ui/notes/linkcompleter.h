// LinkCompleter opens a list below "[[" in a note: articles and notes whose titles have the words
// typed behind it, or what was read last while there are none. GUI thread. It reads the field's
// keys before the field does: Down and Up choose, Tab or Return writes the link, Esc closes the
// list.
#pragma once

#include "article.h"
#include "namednote.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QPlainTextEdit;

namespace acervo {

class Library;
class SuggestionList;
struct Suggestion;

class LinkCompleter final : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 12;     // that are offered
    static constexpr int mostNotes = 4; // of these

    LinkCompleter(Library &library, QPlainTextEdit &field);

    void setNote(const NoteRef &note); // that is written: neither it nor its article is offered
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh(); // after each key
    void ask();
    void askForTitles(const QString &words);
    void askForRecent();
    void askForNotes(const QList<Article> &articles);
    void read(const QList<ArticleId> &ids);
    void show(const QList<Article> &articles, const QList<NamedNote> &notes);
    void write(const Suggestion &suggestion);
    bool takeKey(int key);
    QString typed() const; // behind "[["

    Library &m_library;
    QPlainTextEdit &m_field;
    QPointer<SuggestionList> m_list; // made when it is first needed; the window's
    NoteRef m_note;
    QTimer m_waiting;       // until the keys pause
    qsizetype m_start = -1; // of "[[" in its line; -1: nothing is asked
    quint64 m_serial = 0;   // of the newest question: answers to others are dropped
};

} // namespace acervo
