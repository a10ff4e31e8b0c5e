#include "shelfcontroller.h"

#include "actions.h"
#include "collectionclause.h"
#include "journalwords.h"
#include "library.h"
#include "messagebar.h"
#include "namematch.h"
#include "placelabels.h"
#include "placenaming.h"
#include "queryparser.h"
#include "queryprinter.h"
#include "shelfcounter.h"
#include "shelffolds.h"
#include "shelfview.h"
#include "tag.h"

#include <QAction>
#include <QInputDialog>

namespace acervo {

ShelfController::ShelfController(Library &library, ShelfView &view, const Actions &actions,
                                 MessageBar &messages, QWidget &window)
    : QObject(&window)
    , m_library(library)
    , m_view(view)
    , m_messages(messages)
    , m_window(window)
    , m_counter(new ShelfCounter(library, this))
{
    connectView();
    connect(actions.action(Command::SaveSearch), &QAction::triggered, this,
            [this] { saveSearch(); });
    connect(actions.action(Command::ShowShelf), &QAction::triggered, &view, [this] {
        m_view.setFocus(Qt::ShortcutFocusReason);
        if (!m_view.currentIndex().isValid())
            m_view.choose({.kind = ShelfKind::Collection, .id = {}});
    });
    connect(&library, &Library::changed, this, &ShelfController::read);
    read();
}

void ShelfController::connectView()
{
    connect(&m_view, &ShelfView::showWanted, this,
            [this](const ShelfKey &key) { Q_EMIT queryWanted(queryOf(key)); });
    connect(&m_view, &ShelfView::narrowWanted, this, &ShelfController::narrow);
    connect(&m_view, &ShelfView::makeWanted, this, &ShelfController::make);
    connect(&m_view, &ShelfView::removeWanted, this,
            [this](const ShelfKey &key) { edit(key.kind, RemoveItem{.id = key.id}); });
    connect(&m_view, &ShelfView::moveWanted, this, [this](ShelfKind kind, const MoveItem &to) {
        edit(kind, to, tr("Another one there has this name already."));
    });
    connect(&m_view, &ShelfView::menuWanted, this, &ShelfController::openMenu);
    connect(&m_view.shelf(), &ShelfModel::renameWanted, this,
            [this](const ShelfKey &key, const QString &name) {
                edit(key.kind, RenameItem{.id = key.id, .name = name},
                     tr("Another one has the name “%1” already.").arg(name));
            });
    connect(m_counter, &ShelfCounter::counted, &m_view.shelf(), &ShelfModel::setCount);
    m_view.setFolded(foldedLinesOf(m_library.file()));
    connect(&m_view, &ShelfView::foldedChanged, this,
            [this] { keepFoldedLines(m_library.file(), m_view.folded()); });
}

void ShelfController::read()
{
    for (const ShelfKind kind : {ShelfKind::Collection, ShelfKind::SavedSearch}) {
        m_library.shelf(kind).then(this, [this, kind](const Result<QList<ShelfItem>> &items) {
            if (!items)
                return;
            m_view.shelf().setItems(kind, *items);
            if (kind == ShelfKind::Collection) {
                QStringList names;
                for (const ShelfItem &item : *items)
                    names += item.name;
                Q_EMIT collectionsRead(names);
            }
            m_view.setShown(shown());
            count();
        });
    }
}

QList<ShelfItem> ShelfController::items(ShelfKind kind) const { return m_view.shelf().items(kind); }

void ShelfController::count()
{
    QList<ShelfCounter::Question> questions;
    for (const ShelfKind kind : {ShelfKind::Collection, ShelfKind::SavedSearch}) {
        for (const ShelfItem &item : items(kind)) {
            const ShelfKey key{.kind = kind, .id = item.id};
            questions.append({.key = key, .query = queryOf(key)});
        }
    }
    m_counter->setQuestions(questions);
}

std::optional<ShelfItem> ShelfController::itemOf(const ShelfKey &key) const
{
    const QList<ShelfItem> all = items(key.kind);
    const auto found = std::ranges::find(all, key.id, &ShelfItem::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Query ShelfController::queryOf(const ShelfKey &key) const
{
    const std::optional<ShelfItem> item = itemOf(key);
    if (!item)
        return {};
    return key.kind == ShelfKind::Collection ? queryOfCollection(item->name)
                                             : parseQuery(item->query, &placeValueNames()).query;
}

void ShelfController::setFreeNotes(FreeNotes place) { m_counter->setFreeNotes(place); }

void ShelfController::setQuery(const Query &query)
{
    m_query = query;
    m_view.setShown(shown());
}

// The saved search that asks for just this; else the collection that the query is about.
std::optional<ShelfKey> ShelfController::shown() const
{
    for (const ShelfItem &item : items(ShelfKind::SavedSearch)) {
        const ShelfKey key{.kind = ShelfKind::SavedSearch, .id = item.id};
        if (queryOf(key) == m_query)
            return key;
    }
    const QString name = collectionOf(m_query);
    for (const ShelfItem &item : items(ShelfKind::Collection)) {
        if (matchName(name, item.name) == NameMatch::Whole)
            return ShelfKey{.kind = ShelfKind::Collection, .id = item.id};
    }
    return {};
}

// Both must hold; the order stays what it is.
void ShelfController::narrow(const ShelfKey &key)
{
    Query query = m_query;
    for (const Expr &clause : queryOf(key).clauses) {
        if (!query.clauses.contains(clause))
            query.clauses += clause;
    }
    Q_EMIT queryWanted(query);
}

QString ShelfController::askForName(const QString &title, const QString &label,
                                    const QString &name) const
{
    bool isAccepted = false;
    const QString text =
        QInputDialog::getText(&m_window, title, label, QLineEdit::Normal, name, &isAccepted);
    return isAccepted ? tidyTagName(text) : QString();
}

void ShelfController::make(ShelfKind kind, ShelfId parent)
{
    if (kind == ShelfKind::SavedSearch) {
        saveSearch(parent);
        return;
    }
    const auto above = itemOf({.kind = kind, .id = parent});
    const QString name =
        askForName(tr("New collection"), tr("Name of the collection (a / puts it below another):"),
                   above ? above->name + u'/' : QString());
    if (!name.isEmpty()) {
        edit(kind, MakeItem{.name = name, .query = {}},
             tr("Another one has the name “%1” already.").arg(name));
    }
}

// A name that is there already asks for this from now on.
void ShelfController::saveSearch(ShelfId parent)
{
    constexpr auto kind = ShelfKind::SavedSearch;
    if (m_query.isEmpty()) {
        m_messages.showMessage({Message::Kind::Done,
                                tr("There is no query to save yet: the list shows all articles."),
                                {}});
        return;
    }
    const auto above = itemOf({.kind = kind, .id = parent});
    const QString query = printQuery(m_query);
    const QString name =
        askForName(tr("Save this search"), tr("Name of the search (a / puts it below another):"),
                   above ? above->name + u'/' : query);
    if (name.isEmpty())
        return;
    for (const ShelfItem &item : items(kind)) {
        if (matchName(name, item.name) == NameMatch::Whole) {
            edit(kind, AskOtherwise{.id = item.id, .query = query},
                 tr("It is saved already, as “%1”.").arg(item.name));
            return;
        }
    }
    edit(kind, MakeItem{.name = name, .query = query});
}

void ShelfController::edit(ShelfKind kind, const ShelfEdit &edit, const QString &nothing)
{
    follow(m_library.editShelf(kind, edit), nothing);
}

void ShelfController::follow(const QFuture<Result<EditOutcome>> &edit, const QString &nothing)
{
    QFuture(edit).then(this, [this, nothing](const Result<EditOutcome> &outcome) {
        if (!outcome) {
            Q_EMIT failed(outcome.error());
        } else if (number(outcome->entry.id) != 0) {
            m_messages.showMessage(
                {Message::Kind::Done,
                 entryInWords(outcome->entry, placeName) + u'.',
                 {{tr("Undo"), [this, entry = outcome->entry.id] { Q_EMIT undoWanted(entry); }}}});
        } else if (!nothing.isEmpty()) {
            m_messages.showMessage({Message::Kind::Done, nothing, {}});
        }
    });
}

} // namespace acervo
