#include "notekeeper.h"

#include "library.h"
#include "noteeditor.h"

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
    connect(&m_idle, &QTimer::timeout, this, &NoteKeeper::saveNow);
    connect(&m_longest, &QTimer::timeout, this, &NoteKeeper::saveNow);
    connect(&m_editor, &NoteEditor::textEdited, this, &NoteKeeper::noteEdited);
    // An undo may have changed the note that is shown.
    connect(&m_library, &Library::changed, this, [this](const Change &change) {
        if (change.textTouched && concerns(change, m_article) && !m_unsaved.contains(m_article))
            load();
    });
    m_editor.setEnabled(false);
}

NoteKeeper::~NoteKeeper() { saveNow(); }

void NoteKeeper::showArticle(ArticleId article)
{
    if (article == m_article)
        return;
    saveNow();
    m_article = article;
    m_sitting.reset();
    m_editor.showText({});
    m_editor.setEnabled(false);
    if (article != ArticleId{})
        load();
}

void NoteKeeper::load()
{
    const auto show = [this](const QString &text) {
        // The same text is not set anew: the cursor, and the field's own undo, stay.
        if (m_editor.toPlainText() != text)
            m_editor.showText(text);
        m_editor.setEnabled(true);
        Q_EMIT loaded();
    };
    if (const auto unsaved = m_unsaved.constFind(m_article); unsaved != m_unsaved.cend()) {
        show(unsaved->text);
        return;
    }
    m_library.note(m_article).then(this,
                                   [this, show, article = m_article](const Result<QString> &text) {
                                       if (article != m_article || m_unsaved.contains(article))
                                           return;
                                       if (text)
                                           show(*text);
                                       else
                                           Q_EMIT failed(text.error());
                                   });
}

void NoteKeeper::noteEdited()
{
    if (m_article == ArticleId{})
        return;
    m_unsaved[m_article] = {m_editor.toPlainText(), ++m_version};
    m_editedSinceSave = true;
    m_idle.start();
    if (!m_longest.isActive())
        m_longest.start();
    Q_EMIT changedByPerson();
}

void NoteKeeper::saveNow()
{
    m_idle.stop();
    m_longest.stop();
    if (m_editedSinceSave)
        save(m_article);
    m_editedSinceSave = false;
}

void NoteKeeper::save(ArticleId article)
{
    const auto unsaved = m_unsaved.constFind(article);
    if (unsaved == m_unsaved.cend())
        return;
    m_library.saveNote(article, unsaved->text, article == m_article ? m_sitting : std::nullopt)
        .then(this,
              [this, article, version = unsaved->version](const Result<EditOutcome> &outcome) {
                  saveEnded(article, version, outcome);
              });
}

void NoteKeeper::saveEnded(ArticleId article, quint64 version, const Result<EditOutcome> &outcome)
{
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        QTimer::singleShot(retryMs, this, [this, article] { save(article); });
        return;
    }
    if (article == m_article && outcome->entry.id != JournalId{})
        m_sitting = outcome->entry.id;
    const auto unsaved = m_unsaved.constFind(article);
    if (unsaved != m_unsaved.cend() && unsaved->version == version)
        m_unsaved.erase(unsaved);
    if (article == m_article && !m_unsaved.contains(article))
        Q_EMIT saved(QDateTime::currentDateTime());
}

} // namespace acervo
