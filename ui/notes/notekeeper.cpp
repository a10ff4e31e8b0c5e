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
    // An undo may have changed the note that is shown.
    connect(&m_library, &Library::changed, this, [this](const Change &change) {
        if (change.textTouched && concerns(change, m_article) && !isUnsaved(m_article))
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

bool NoteKeeper::isUnsaved(ArticleId article) const
{
    return m_unsaved.contains(article) || (article == m_article && m_editedSinceSave);
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
                                       if (article != m_article || isUnsaved(article))
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
        m_unsaved[m_article] = {m_editor.toPlainText(), ++m_version};
    m_editedSinceSave = false;
}

void NoteKeeper::saveNow()
{
    const bool isEdited = m_editedSinceSave;
    takeText();
    if (isEdited)
        save(m_article);
}

void NoteKeeper::saveAll()
{
    takeText();
    for (const ArticleId article : m_unsaved.keys())
        save(article);
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
        if (unsaved.key() != m_article)
            texts << unsaved->text;
    }
    if (isUnsaved(m_article))
        texts << m_editor.toPlainText();
    return texts.join(QStringLiteral("\n\n---\n\n"));
}

void NoteKeeper::save(ArticleId article)
{
    const auto unsaved = m_unsaved.constFind(article);
    if (unsaved == m_unsaved.cend())
        return;
    if (m_sitting && m_sittingTime.hasExpired(sittingMs))
        m_sitting.reset();
    m_library.saveNote(article, unsaved->text, article == m_article ? m_sitting : std::nullopt)
        .then(this,
              [this, article, version = unsaved->version](const Result<EditOutcome> &outcome) {
                  saveEnded(article, version, outcome);
                  Q_EMIT answered();
              });
}

void NoteKeeper::saveEnded(ArticleId article, quint64 version, const Result<EditOutcome> &outcome)
{
    if (!outcome) {
        m_retry.start();
        if (!std::exchange(m_isFailing, true))
            Q_EMIT failed(outcome.error());
        return;
    }
    m_isFailing = false;
    const JournalId entry = outcome->entry.id;
    if (article == m_article && entry != JournalId{} && m_sitting != entry) {
        m_sitting = entry;
        m_sittingTime.start();
    }
    const auto unsaved = m_unsaved.constFind(article);
    if (unsaved != m_unsaved.cend() && unsaved->version == version)
        m_unsaved.erase(unsaved);
    if (article == m_article && !isUnsaved(article))
        Q_EMIT saved(QDateTime::currentDateTime());
}

} // namespace acervo
