#include "querycompleter.h"

#include "queryfield.h"
#include "suggestionlist.h"

#include <QKeyEvent>

namespace acervo {

QueryCompleter::QueryCompleter(QueryField &field, FacetLabels::PlaceName placeName)
    : QObject(&field)
    , m_field(field)
    , m_list(new SuggestionList(&field))
    , m_suggestions(std::move(placeName))
{
    field.installEventFilter(this);
    connect(&field, &QLineEdit::textEdited, this, &QueryCompleter::refresh);
    connect(m_list, &SuggestionList::chosen, this, &QueryCompleter::write);
}

QueryCompleter::~QueryCompleter() = default;

void QueryCompleter::setResult(const SearchResultPtr &result)
{
    m_suggestions.setResult(result);
    if (m_shown == Shown::Suggestions)
        refresh();
}

void QueryCompleter::setHistory(const QStringList &texts) { m_history = QueryHistory(texts); }

void QueryCompleter::record(const QString &text) { m_history.record(text); }

void QueryCompleter::refresh()
{
    if (!m_field.hasFocus())
        return;
    if (m_field.text().isEmpty()) {
        showHistory();
        return;
    }
    const CompletionPoint point = completionAt(m_field.text(), m_field.cursorPosition());
    QList<Suggestion> suggestions = m_suggestions.at(point);
    // What stands there already is no news.
    const QString standing = m_field.text().mid(point.start, point.length);
    suggestions.removeIf([&](const Suggestion &offered) { return offered.insert == standing; });
    show(Shown::Suggestions, suggestions);
    if (point.kind == CompletionPoint::Kind::Value && !suggestions.isEmpty())
        m_field.setUnfinished(point.start, point.length);
    else
        m_field.setUnfinished(0, 0);
}

void QueryCompleter::showHistory()
{
    QList<Suggestion> queries;
    for (const QString &text : m_history.texts()) {
        if (text != m_field.text())
            queries.append({.text = text,
                            .detail = {},
                            .count = {},
                            .sentence = text,
                            .insert = text,
                            .start = 0,
                            .length = m_field.text().size()});
    }
    show(Shown::History, queries);
}

void QueryCompleter::show(Shown what, const QList<Suggestion> &suggestions)
{
    // Where there is nothing to suggest yet, the next result may bring something.
    m_shown = what == Shown::History && suggestions.isEmpty() ? Shown::Nothing : what;
    m_list->showSuggestions(suggestions,
                            what == Shown::History ? tr("Queries of before") : tr("Suggestions"));
}

void QueryCompleter::close()
{
    m_shown = Shown::Nothing;
    m_list->hide();
    m_field.setUnfinished(0, 0);
}

// As if it were typed, so that Ctrl+Z takes it back. A name goes on to its values; behind a whole
// clause the next one may begin.
void QueryCompleter::write(const Suggestion &suggestion)
{
    const Suggestion chosen = suggestion; // the list may go with the first key
    const bool isHistory = m_shown == Shown::History;
    const QString behind = m_field.text().mid(chosen.start + chosen.length, 1);
    const bool needsSpace = !isHistory && !chosen.insert.endsWith(u':') && behind.isEmpty();
    close();
    m_field.setSelection(int(chosen.start), int(chosen.length));
    if (chosen.length == 0)
        m_field.setCursorPosition(int(chosen.start));
    m_field.insert(needsSpace ? chosen.insert + u' ' : chosen.insert);
    if (isHistory)
        close();
}

bool QueryCompleter::takeKey(int key)
{
    if (!m_list->isOpen()) {
        if (key != Qt::Key_Up)
            return false;
        showHistory();
        return true;
    }
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_list->current() && key == Qt::Key_Tab && m_shown == Shown::Suggestions)
            m_list->moveBy(1);
        if (const Suggestion *suggestion = m_list->current()) {
            write(*suggestion);
            return true;
        }
        close();
        return false;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return m_list->takeArrow(key);
    }
}

bool QueryCompleter::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & ~Qt::KeypadModifier) && takeKey(key->key()))
            return true;
        break;
    }
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (m_field.text().isEmpty() &&
            (reason == Qt::ShortcutFocusReason || reason == Qt::MouseFocusReason))
            showHistory();
        break;
    }
    case QEvent::FocusOut:
    case QEvent::Hide:
    case QEvent::Resize:
        close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace acervo
