#include "linkcompleter.h"

#include "articlelink.h"
#include "dateinwords.h"
#include "freenote.h"
#include "library.h"
#include "markdownlinks.h"
#include "shownarticle.h"
#include "suggestionlist.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace acervo {

namespace {

// All words, in any order; each may go on.
Query titleQuery(const QString &typed)
{
    Query query;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        if (std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber(); }))
            query.clauses.append({.kind = Expr::Kind::Word,
                                  .field = Field::Title,
                                  .text = word,
                                  .prefix = true,
                                  .parts = {}});
    }
    query.sort = SortOrder::Relevance;
    return query;
}

Suggestion suggestion(const QString &title, const QString &detail, const QString &address)
{
    return {.text = title,
            .detail = detail,
            .count = {},
            .sentence = detail.isEmpty() ? title : title + ", "_L1 + detail,
            .insert = markdownLink(title, address)};
}

QString detailOf(const Article &article)
{
    if (isFreeNote(article.uuid))
        return LinkCompleter::tr("free note");
    QStringList facts = article.sources.first(std::min<qsizetype>(1, article.sources.size()));
    if (article.date.isKnown())
        facts.prepend(dateInWords(article.date));
    return facts.join(u" · "_s);
}

} // namespace

LinkCompleter::LinkCompleter(Library &library, QPlainTextEdit &field)
    : QObject(&field)
    , m_library(library)
    , m_field(field)
{
    constexpr int pause = 60; // ms
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(pause);
    m_waiting.callOnTimeout(this, &LinkCompleter::ask);
    field.installEventFilter(this);
    connect(&field, &QPlainTextEdit::textChanged, this, &LinkCompleter::refresh);
    connect(&field, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const QTextCursor cursor = m_field.textCursor();
        if (wantedLinkStart(cursor.block().text(), cursor.positionInBlock()) != m_start)
            close();
    });
}

void LinkCompleter::setNote(const NoteRef &note)
{
    m_note = note;
    close();
}

void LinkCompleter::close()
{
    m_waiting.stop();
    m_start = -1;
    ++m_serial;
    if (m_list)
        m_list->hide();
}

void LinkCompleter::refresh()
{
    const QTextCursor cursor = m_field.textCursor();
    const qsizetype start = m_field.hasFocus() && !cursor.hasSelection()
                                ? wantedLinkStart(cursor.block().text(), cursor.positionInBlock())
                                : -1;
    if (start < 0) {
        close();
        return;
    }
    m_start = start;
    m_waiting.start();
}

QString LinkCompleter::typed() const
{
    const QTextCursor cursor = m_field.textCursor();
    return cursor.block().text().sliced(m_start + 2, cursor.positionInBlock() - m_start - 2);
}

void LinkCompleter::ask()
{
    if (m_start < 0)
        return;
    ++m_serial;
    if (const QString words = typed(); titleQuery(words).isEmpty())
        askForRecent();
    else
        askForTitles(words);
}

void LinkCompleter::askForTitles(const QString &words)
{
    const SearchRequest request{.query = titleQuery(words),
                                .today = QDate::currentDate(),
                                .facets = {},
                                .allOf = {},
                                .authorPart = {},
                                .histogram = false,
                                .time = {}};
    m_library.search(request).then(
        this, [this, serial = m_serial](const Result<SearchResultPtr> &found) {
            if (serial != m_serial || !found)
                return;
            const auto &all = (*found)->articles;
            const auto end = all.begin() + std::min<qsizetype>(most + 1, std::ssize(all));
            read({all.begin(), end});
        });
}

void LinkCompleter::askForRecent()
{
    m_library.recentlyRead(most + 1).then(
        this, [this, serial = m_serial](const Result<QList<ArticleRow>> &rows) {
            if (serial != m_serial || !rows)
                return;
            QList<ArticleId> ids;
            for (const ArticleRow &row : *rows)
                ids.append(row.id);
            read(ids);
        });
}

void LinkCompleter::read(const QList<ArticleId> &ids)
{
    m_library.articles(ids).then(this,
                                 [this, serial = m_serial](const Result<QList<Article>> &articles) {
                                     if (serial == m_serial && articles)
                                         askForNotes(*articles);
                                 });
}

void LinkCompleter::askForNotes(const QList<Article> &articles)
{
    const QString words = typed();
    if (titleQuery(words).isEmpty()) {
        show(articles, {});
        return;
    }
    m_library.notesCalled(words, mostNotes + 1)
        .then(this, [this, articles, serial = m_serial](const Result<QList<NamedNote>> &notes) {
            if (serial == m_serial)
                show(articles, notes.value_or(QList<NamedNote>()));
        });
}

void LinkCompleter::show(const QList<Article> &articles, const QList<NamedNote> &notes)
{
    QList<Suggestion> ofNotes;
    for (const NamedNote &one : notes) {
        if (one.note != m_note && ofNotes.size() < mostNotes)
            ofNotes.append(suggestion(one.title,
                                      tr("note on “%1”").arg(one.articleTitle.simplified()),
                                      articleAddress(one.articleUuid, one.note.name)));
    }
    QList<Suggestion> suggestions;
    for (const Article &article : articles) {
        if (article.id != m_note.article && suggestions.size() + ofNotes.size() < most)
            suggestions.append(
                suggestion(shownTitle(article), detailOf(article), articleAddress(article.uuid)));
    }
    suggestions += ofNotes;
    if (!m_list) {
        m_list = new SuggestionList(&m_field);
        connect(m_list, &SuggestionList::chosen, this, &LinkCompleter::write);
    }
    m_list->setPlace(
        m_field.cursorRect().translated(m_field.viewport()->mapTo(&m_field, QPoint())));
    m_list->showSuggestions(suggestions, tr("Articles and notes to link to"));
}

// One step of the field's undo. Brackets that stand closed behind it already go with it.
void LinkCompleter::write(const Suggestion &suggestion)
{
    const QString link = suggestion.insert; // the list goes with the first key
    QTextCursor cursor = m_field.textCursor();
    const QTextBlock block = cursor.block();
    const qsizetype end = cursor.positionInBlock();
    const bool isClosed = block.text().sliced(end).startsWith("]]"_L1);
    const qsizetype start = m_start;
    close();
    cursor.setPosition(int(block.position() + start));
    cursor.setPosition(int(block.position() + end + (isClosed ? 2 : 0)), QTextCursor::KeepAnchor);
    cursor.beginEditBlock();
    cursor.insertText(link);
    cursor.endEditBlock();
    m_field.setTextCursor(cursor);
    m_field.setFocus();
}

bool LinkCompleter::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_list->current())
            m_list->moveBy(1);
        if (const Suggestion *suggestion = m_list->current())
            write(*suggestion);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return m_list->takeArrow(key);
    }
}

bool LinkCompleter::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // Escape would be the window's
        if (m_list && m_list->isOpen() &&
            static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
        if (m_list && m_list->isOpen() && isPlain && takeKey(key->key()))
            return true;
        break;
    }
    case QEvent::FocusOut:
    case QEvent::Hide:
        close();
        break;
    case QEvent::Resize: // the list goes with the cursor
        if (m_start >= 0)
            m_waiting.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace acervo
