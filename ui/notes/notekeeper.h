// NoteKeeper keeps what is typed into a note: it saves half a second after the last key, and at
// least every second while keys come; and at once when another article is shown. GUI thread. Text
// that is not yet confirmed as saved is never replaced by what the library says.
#pragma once

#include "article.h"
#include "editoutcome.h"
#include "error.h"

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

    void showArticle(ArticleId article); // id 0: none
    void saveNow();

    static constexpr int idleMs = 500;
    static constexpr int longestMs = 1000;
    static constexpr int retryMs = 5000; // after a save that failed

Q_SIGNALS:
    void loaded();
    void changedByPerson(); // what is shown is not saved yet
    void saved(const QDateTime &when);
    void failed(const acervo::Error &error); // the text stays, and is tried again

private:
    struct Unsaved
    {
        QString text;
        quint64 version = 0;
    };

    void load();
    void noteEdited();
    void save(ArticleId article);
    void saveEnded(ArticleId article, quint64 version, const Result<EditOutcome> &outcome);

    Library &m_library;
    NoteEditor &m_editor;
    ArticleId m_article{};
    std::optional<JournalId> m_sitting;  // the entry that this article's saves extend
    QHash<ArticleId, Unsaved> m_unsaved; // typed, and not confirmed by the library
    quint64 m_version = 0;
    bool m_editedSinceSave = false;
    QTimer m_idle;
    QTimer m_longest;
};

} // namespace acervo
