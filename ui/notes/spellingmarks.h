// SpellingMarks underlines the misspelt words of a note, those in view, and offers better ones in
// the field's menu. GUI thread. The word that is being typed is left alone.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTextCursor>
#include <QTextEdit>
#include <QTimer>

class QMenu;

namespace acervo {

class NoteEditor;
class Spelling;

class SpellingMarks final : public QObject
{
    Q_OBJECT

public:
    SpellingMarks(NoteEditor &field, Spelling &spelling); // which outlives this

    bool isOn() const { return m_isOn; }
    void setOn(bool isOn); // remembered

private:
    void mark();
    void markBlock(const QTextBlock &block, QList<QTextEdit::ExtraSelection> &marks);
    bool isTyped(const QTextCursor &word) const;
    QTextCursor misspeltAt(const QTextCursor &place) const; // without a selection: none
    void addTo(QMenu &menu, const QTextCursor &place);
    void offer(const QTextCursor &word, QMenu &menu, QAction *before);

    NoteEditor &m_field;
    Spelling &m_spelling;
    bool m_isOn = true;
    QTimer m_marking; // when keys and scrolling pause
};

} // namespace acervo
