#include "tagcontroller.h"

#include "actions.h"
#include "countwords.h"
#include "journalwords.h"
#include "library.h"
#include "mergedialog.h"
#include "messagebar.h"
#include "placenaming.h"
#include "tagcolours.h"
#include "tagworkshop.h"

#include <QAction>
#include <QActionGroup>
#include <QInputDialog>
#include <QMenu>

namespace acervo {

namespace {

constexpr int lastKey = 9;

} // namespace

TagController::TagController(Library &library, Targets targets, QueryText queryText,
                             const Actions &actions, MessageBar &messages, QWidget &window)
    : QObject(&window)
    , m_library(library)
    , m_targets(std::move(targets))
    , m_queryText(std::move(queryText))
    , m_messages(messages)
    , m_window(window)
{
    for (int key = 1; key <= lastKey; ++key) {
        connect(actions.action(favouriteCommand(key)), &QAction::triggered, this,
                [this, key] { toggleFavourite(key); });
    }
    connect(actions.action(Command::TagWorkshop), &QAction::triggered, this,
            &TagController::openWorkshop);
    connect(&library, &Library::changed, this, [this](const Change &change) {
        if (std::ranges::contains(change.names, Facet::Tag, &NamedValue::facet))
            read();
    });
    read();
}

void TagController::read()
{
    m_library.tagDetails().then(this, [this](const Result<QList<Tag>> &tags) {
        if (!tags)
            return;
        m_tags = *tags;
        Q_EMIT tagsRead(m_tags);
    });
}

std::optional<Tag> TagController::tagOf(FacetValue id) const
{
    const auto found = std::ranges::find(m_tags, id, &Tag::id);
    return found == m_tags.end() ? std::nullopt : std::optional(*found);
}

void TagController::openMenu(FacetValue id, const QPoint &globalPosition)
{
    const std::optional<Tag> tag = tagOf(id);
    if (!tag)
        return;
    QMenu menu(&m_window);
    fillMenu(menu, *tag);
    menu.exec(globalPosition);
}

void TagController::fillMenu(QMenu &menu, const Tag &tag)
{
    connect(menu.addAction(tr("Rename “%1”…").arg(tag.name)), &QAction::triggered, this,
            [this, tag] { rename(tag); });
    if (m_tags.size() > 1) {
        connect(menu.addAction(tr("Merge “%1” into another…").arg(tag.name)), &QAction::triggered,
                this, [this, tag] { merge(tag); });
    }
    connect(menu.addAction(tr("Describe “%1”…").arg(tag.name)), &QAction::triggered, this,
            [this, tag] { describe(tag); });
    addColours(*menu.addMenu(tr("Colour")), tag);
    addKeys(*menu.addMenu(tr("Key")), tag);
    menu.addSeparator();
    connect(menu.addAction(tr("Remove “%1” from all articles").arg(tag.name)), &QAction::triggered,
            this, [this, tag] { follow(m_library.deleteTags({tag.id}), true); });
}

void TagController::addColours(QMenu &menu, const Tag &tag)
{
    auto *group = new QActionGroup(&menu);
    for (const QString &colour : QStringList{QString()} + tagColours()) {
        QAction *action = menu.addAction(tagMark(colour, tag.name, menu.palette()),
                                         colour.isEmpty() ? tr("None") : tagColourInWords(colour));
        action->setCheckable(true);
        action->setChecked(colour == tag.colour);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = tag.id, colour] {
            follow(m_library.changeTag(id, {.colour = colour, .description = {}, .key = {}}),
                   false);
        });
    }
}

void TagController::addKeys(QMenu &menu, const Tag &tag)
{
    auto *group = new QActionGroup(&menu);
    for (int key = 0; key <= lastKey; ++key) {
        const auto holder = std::ranges::find(m_tags, key, &Tag::key);
        QString text = key == 0 ? tr("None") : QString::number(key);
        if (key != 0 && holder != m_tags.end() && holder->id != tag.id)
            text = tr("%1 (now “%2”)").arg(text, holder->name);
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(key == tag.key);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = tag.id, key] {
            follow(m_library.changeTag(id, {.colour = {}, .description = {}, .key = key}), false);
        });
    }
}

// Puts it on all of them, or takes it off where all have it.
void TagController::toggleFavourite(int key)
{
    const auto tag = std::ranges::find(m_tags, key, &Tag::key);
    if (tag == m_tags.end()) {
        m_messages.showMessage(
            {Message::Kind::Done,
             tr("No tag has the key %1 yet: a right click on a tag in the side bar gives it one.")
                 .arg(key),
             {}});
        return;
    }
    const QList<ArticleId> articles = m_targets();
    if (articles.isEmpty())
        return;
    m_library.tagCountsOn(articles).then(
        this, [this, articles, name = tag->name](const Result<QHash<QString, qint64>> &counts) {
            const bool isOnAll = counts && counts->value(name) == articles.size();
            follow(isOnAll ? m_library.removeTag(articles, name) : m_library.addTag(articles, name),
                   true);
        });
}

void TagController::putOn(const QList<ArticleId> &articles, const QString &tag)
{
    follow(m_library.addTag(articles, tag), true, tr("“%1” is on all of that already.").arg(tag));
}

void TagController::rename(const Tag &tag)
{
    const QString name = tidyTagName(QInputDialog::getText(
        &m_window, tr("Rename tag"), tr("New name of the tag (a / puts it below another):"),
        QLineEdit::Normal, tag.name));
    if (!name.isEmpty() && name != tag.name)
        follow(m_library.renameTag(tag.id, name), true);
}

void TagController::describe(const Tag &tag)
{
    bool isAccepted = false;
    const QString text = QInputDialog::getMultiLineText(&m_window, tr("Describe tag"),
                                                        tr("What “%1” means:").arg(tag.name),
                                                        tag.description, &isAccepted);
    if (isAccepted)
        follow(m_library.changeTag(tag.id, {.colour = {}, .description = text, .key = {}}), false);
}

void TagController::merge(const Tag &tag)
{
    auto *dialog = new MergeDialog(m_library, tag, m_tags, 0, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::mergeWanted, this, [this](FacetValue from, const QString &into) {
        follow(m_library.renameTag(from, into), true);
    });
    dialog->open();
}

void TagController::openWorkshop()
{
    auto *workshop = m_window.findChild<TagWorkshop *>();
    if (!workshop) {
        workshop = new TagWorkshop(m_library, m_queryText(), &m_window);
        workshop->setAttribute(Qt::WA_DeleteOnClose);
        connect(workshop, &TagWorkshop::menuWanted, this, &TagController::openMenu);
        connect(workshop, &TagWorkshop::failed, this, &TagController::failed);
    }
    workshop->show();
    workshop->raise();
    workshop->activateWindow();
}

void TagController::follow(const QFuture<Result<EditOutcome>> &edit, bool isTold,
                           const QString &nothing)
{
    QFuture(edit).then(this, [this, isTold, nothing](const Result<EditOutcome> &outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
        else if (isTold && number(outcome->entry.id) != 0)
            m_messages.showMessage(
                {Message::Kind::Done,
                 entryInWords(outcome->entry, placeName) + u'.',
                 {{tr("Undo"), [this, entry = outcome->entry.id] { Q_EMIT undoWanted(entry); }}}});
        else if (!nothing.isEmpty())
            m_messages.showMessage({Message::Kind::Done, nothing, {}});
    });
}

} // namespace acervo
