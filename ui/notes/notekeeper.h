// NoteKeeper keeps what is typed into a note: it saves half a second after the last key, and at
// least every second while keys come; and at once when another note is shown. GUI thread. Text
// that is not yet confirmed as saved is never replaced by what the library says.
#pragma once

#include "editoutcome.h"
#include "error.h"
#include "noteref.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace acervo {

class Library;
class NoteEditor;

class NoteKeeper final : public QObject
{
    Q_OBJECT

public:
    NoteKeeper(Library &library, NoteEditor &editor, QObject *parent = nullptr);
    // Hands over what is not saved; the library writes it before it closes.
    ~NoteKeeper() override;

    void showNote(const NoteRef &note); // without an article: none
    const NoteRef &note() const { return m_note; }
    void saveNow();
    // Saves all, and waits for it, at most so long: what could not be saved would be lost with the
    // program. Whether nothing is unsaved.
    bool finish(int milliseconds);
    // Of all notes that are not confirmed as saved.
    QString unsavedText() const;
    QList<NoteRef> unsavedNotes() const;

    static constexpr int idleMs = 500;
    static constexpr int longestMs = 1000;
    static constexpr int retryMs = 5000; // after a save that failed
    // The saves of so long become one step of undo, and one version of the note.
    static constexpr int sittingMs = 120'000;

Q_SIGNALS:
    void loaded();
    void changedByPerson(); // what is shown is not saved yet
    void saved(const QDateTime &when);
    // The text stays, and is tried again; told once until a save succeeds.
    void failed(const acervo::Error &error);
    void answered(); // one save has ended

private:
    struct Unsaved
    {
        QString text;
        quint64 version = 0;
    };

    bool isUnsaved(const NoteRef &note) const;
    void load();
    void show(const QString &text);
    void endLoading();
    void noteEdited();
    void takeText();
    void save(const NoteRef &note);
    void saveAll();
    void saveEnded(const NoteRef &note, quint64 version, const Result<EditOutcome> &outcome);

    Library &m_library;
    NoteEditor &m_editor;
    NoteRef m_note;
    std::optional<JournalId> m_sitting; // the entry that this note's saves extend
    QElapsedTimer m_sittingTime;
    QHash<NoteRef, Unsaved> m_unsaved; // handed over, and not confirmed by the library
    quint64 m_version = 0;
    bool m_editedSinceSave = false;
    bool m_isLoading = false; // the editor has not all of the note yet
    bool m_hadFocus = false;  // when that began
    bool m_isFailing = false;
    QTimer m_idle;
    QTimer m_longest;
    QTimer m_retry;
};

} // namespace acervo
