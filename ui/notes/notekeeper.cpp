#include "notekeeper.h"

#include "library.h"
#include "noteeditor.h"

#include <QEventLoop>

#include <algorithm>

namespace acervo {

namespace {

bool concerns(const Change &change, ArticleId article)
{
    return std::ranges::any_of(change.touched,
                               [&](const ArticleFacts &facts) { return facts.id == article; });
}

} // namespace

NoteKeeper::NoteKeeper(Library &library, NoteEditor &editor, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_editor(editor)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    m_longest.setSingleShot(true);
    m_longest.setInterval(longestMs);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_idle, &QTimer::timeout, this, &NoteKeeper::saveNow);
    connect(&m_longest, &QTimer::timeout, this, &NoteKeeper::saveNow);
    connect(&m_retry, &QTimer::timeout, this, &NoteKeeper::saveAll);
    connect(&m_editor, &NoteEditor::textEdited, this, &NoteKeeper::noteEdited);
    connect(&m_editor, &NoteEditor::textShown, this, [this] {
        if (m_isLoading)
            endLoading();
    });
    // An undo may have changed the note that is shown.
    connect(&m_library, &Library::changed, this, [this](const Change &change) {
        if (change.textTouched && concerns(change, m_note.article) && !isUnsaved(m_note))
            load();
    });
    m_editor.setEnabled(false);
}

NoteKeeper::~NoteKeeper() { saveNow(); }

void NoteKeeper::showNote(const NoteRef &note)
{
    if (note == m_note)
        return;
    saveNow();
    m_note = note;
    m_sitting.reset();
    m_isLoading = false;
    m_hadFocus = false;
    m_editor.showText({});
    m_editor.setEnabled(false);
    if (note.article != ArticleId{})
        load();
}

bool NoteKeeper::isUnsaved(const NoteRef &note) const
{
    return m_unsaved.contains(note) || (note == m_note && m_editedSinceSave);
}

void NoteKeeper::load()
{
    if (const auto unsaved = m_unsaved.constFind(m_note); unsaved != m_unsaved.cend()) {
        show(unsaved->text);
        return;
    }
    m_library.note(m_note).then(this, [this, note = m_note](const Result<QString> &text) {
        if (note != m_note || isUnsaved(note))
            return;
        if (text)
            show(*text);
        else
            Q_EMIT failed(text.error());
    });
}

// The same text is not set anew: the cursor, and the field's own undo, stay.
void NoteKeeper::show(const QString &text)
{
    if (!m_isLoading && m_editor.toPlainText() == text) {
        endLoading();
        return;
    }
    m_hadFocus = m_hadFocus || m_editor.hasFocus();
    m_isLoading = true;
    m_editor.showText(text);
    if (m_isLoading) // what is not all there is not to be edited
        m_editor.setEnabled(false);
}

void NoteKeeper::endLoading()
{
    m_isLoading = false;
    m_editor.setEnabled(true);
    if (std::exchange(m_hadFocus, false))
        m_editor.setFocus();
    Q_EMIT loaded();
}

void NoteKeeper::noteEdited()
{
    if (m_note.article == ArticleId{})
        return;
    // The text is only taken when it is saved: of a long one that takes longer than a key may.
    m_editedSinceSave = true;
    m_idle.start();
    if (!m_longest.isActive())
        m_longest.start();
    Q_EMIT changedByPerson();
}

void NoteKeeper::takeText()
{
    m_idle.stop();
    m_longest.stop();
    if (m_editedSinceSave)
        m_unsaved[m_note] = {m_editor.toPlainText(), ++m_version};
    m_editedSinceSave = false;
}

void NoteKeeper::saveNow()
{
    const bool isEdited = m_editedSinceSave;
    takeText();
    if (isEdited)
        save(m_note);
}

void NoteKeeper::saveAll()
{
    takeText();
    for (const NoteRef &note : m_unsaved.keys())
        save(note);
}

bool NoteKeeper::finish(int milliseconds)
{
    m_isFailing = false; // it is told again
    saveAll();
    if (m_unsaved.isEmpty())
        return true;
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    connect(this, &NoteKeeper::answered, &loop, [this, &loop] {
        if (m_unsaved.isEmpty() || m_isFailing)
            loop.quit();
    });
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return m_unsaved.isEmpty();
}

QString NoteKeeper::unsavedText() const
{
    QStringList texts;
    for (auto unsaved = m_unsaved.cbegin(); unsaved != m_unsaved.cend(); ++unsaved) {
        if (unsaved.key() != m_note)
            texts << unsaved->text;
    }
    if (isUnsaved(m_note))
        texts << m_editor.toPlainText();
    return texts.join(QStringLiteral("\n\n---\n\n"));
}

QList<NoteRef> NoteKeeper::unsavedNotes() const
{
    QList<NoteRef> notes = m_unsaved.keys();
    if (m_editedSinceSave && !notes.contains(m_note))
        notes.append(m_note);
    return notes;
}

void NoteKeeper::save(const NoteRef &note)
{
    const auto unsaved = m_unsaved.constFind(note);
    if (unsaved == m_unsaved.cend())
        return;
    if (m_sitting && m_sittingTime.hasExpired(sittingMs))
        m_sitting.reset();
    m_library.saveNote(note, unsaved->text, note == m_note ? m_sitting : std::nullopt)
        .then(this, [this, note, version = unsaved->version](const Result<EditOutcome> &outcome) {
            saveEnded(note, version, outcome);
            Q_EMIT answered();
        });
}

void NoteKeeper::saveEnded(const NoteRef &note, quint64 version, const Result<EditOutcome> &outcome)
{
    if (!outcome) {
        m_retry.start();
        if (!std::exchange(m_isFailing, true))
            Q_EMIT failed(outcome.error());
        return;
    }
    m_isFailing = false;
    const JournalId entry = outcome->entry.id;
    if (note == m_note && entry != JournalId{} && m_sitting != entry) {
        m_sitting = entry;
        m_sittingTime.start();
    }
    const auto unsaved = m_unsaved.constFind(note);
    if (unsaved != m_unsaved.cend() && unsaved->version == version)
        m_unsaved.erase(unsaved);
    if (note == m_note && !isUnsaved(note))
        Q_EMIT saved(QDateTime::currentDateTime());
}

} // namespace acervo
