#include "actiontable.h"

#include <QCoreApplication>

namespace acervo {

namespace {

struct ActionTable
{
    Q_DECLARE_TR_FUNCTIONS(acervo::ActionTable)
};

QList<ActionSpec> fileActions()
{
    return {
        {Command::NewLibrary,
         ActionTable::tr("New library…"),
         QStringLiteral("document-new"),
         {Qt::CTRL | Qt::Key_N},
         KeyScope::Window},
        {Command::OpenLibrary,
         ActionTable::tr("Open library…"),
         QStringLiteral("document-open"),
         {Qt::CTRL | Qt::Key_O},
         KeyScope::Window},
        {Command::SaveCopy,
         ActionTable::tr("Save a copy…"),
         QStringLiteral("document-save-as"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_S},
         KeyScope::Window},
        {Command::MakeIndex,
         ActionTable::tr("Make the search index anew"),
         QStringLiteral("view-refresh"),
         {},
         KeyScope::Window},
        {Command::NewArticle,
         ActionTable::tr("New article…"),
         QStringLiteral("document-new"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_N},
         KeyScope::Window},
        {Command::Import,
         ActionTable::tr("Import…"),
         QStringLiteral("document-import"),
         {Qt::CTRL | Qt::Key_I},
         KeyScope::Window},
        {Command::Paste,
         ActionTable::tr("Import what was copied"),
         QStringLiteral("edit-paste"),
         {Qt::CTRL | Qt::Key_V},
         KeyScope::Window},
        {Command::LookFirst,
         ActionTable::tr("Show imports before they come in"),
         QString(),
         {},
         KeyScope::Window},
        {Command::Export,
         ActionTable::tr("Export…"),
         QStringLiteral("document-export"),
         {Qt::CTRL | Qt::Key_E},
         KeyScope::Window},
        {Command::Quit,
         ActionTable::tr("Quit"),
         QStringLiteral("application-exit"),
         {Qt::CTRL | Qt::Key_Q},
         KeyScope::Window},
        {Command::Undo,
         ActionTable::tr("Undo"),
         QStringLiteral("edit-undo"),
         {Qt::CTRL | Qt::Key_Z},
         KeyScope::Window},
        {Command::Redo,
         ActionTable::tr("Redo"),
         QStringLiteral("edit-redo"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_Z},
         KeyScope::Window},
        {Command::History,
         ActionTable::tr("History…"),
         QStringLiteral("view-history"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_H},
         KeyScope::Window},
    };
}

QList<ActionSpec> queryActions()
{
    return {
        {Command::Back,
         ActionTable::tr("Back"),
         QStringLiteral("go-previous"),
         {Qt::ALT | Qt::Key_Left},
         KeyScope::Window},
        {Command::Forward,
         ActionTable::tr("Forward"),
         QStringLiteral("go-next"),
         {Qt::ALT | Qt::Key_Right},
         KeyScope::Window},
        {Command::FocusQuery,
         ActionTable::tr("Search"),
         QStringLiteral("search"),
         {Qt::Key_Slash, Qt::CTRL | Qt::Key_L},
         KeyScope::Window},
        {Command::FindFilter,
         ActionTable::tr("Find in the filters"),
         QStringLiteral("view-filter"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_F},
         KeyScope::Window},
        {Command::ClearQuery,
         ActionTable::tr("Clear the query"),
         QStringLiteral("edit-clear"),
         {},
         KeyScope::Window},
        {Command::Review,
         ActionTable::tr("Review suggestions"),
         QStringLiteral("question"),
         {Qt::CTRL | Qt::Key_R},
         KeyScope::Window},
        {Command::EditTopics,
         ActionTable::tr("Topics and their phrases…"),
         QStringLiteral("category"),
         {},
         KeyScope::Window},
        {Command::DetectAgain,
         ActionTable::tr("Detect countries and topics again"),
         QStringLiteral("view-refresh"),
         {},
         KeyScope::Window},
        {Command::Escape,
         ActionTable::tr("Take the last filter away"),
         {},
         {Qt::Key_Escape},
         KeyScope::Window},
    };
}

QList<ActionSpec> listActions()
{
    const auto order = [](Command command, const QString &text, const QString &shortText) {
        return ActionSpec{command, text, {}, {}, KeyScope::Window, shortText};
    };
    return {
        order(Command::SortNewest, ActionTable::tr("Newest first"), ActionTable::tr("Newest")),
        order(Command::SortOldest, ActionTable::tr("Oldest first"), ActionTable::tr("Oldest")),
        order(Command::SortUnread, ActionTable::tr("Unread first"),
              ActionTable::tr("Unread", "order of a list: unread first")),
        order(Command::SortRelevance, ActionTable::tr("Best match first"),
              ActionTable::tr("Best match")),
        order(Command::SortTitle, ActionTable::tr("By title"), ActionTable::tr("Title")),
        order(Command::SortAdded, ActionTable::tr("Last added first"),
              ActionTable::tr("Added", "order of a list: last added first")),
        order(Command::SortCollection, ActionTable::tr("As the collection is arranged"),
              ActionTable::tr("Collection", "order of a list")),
        {Command::GoToDate,
         ActionTable::tr("Go to a date…"),
         QStringLiteral("go-jump"),
         {Qt::CTRL | Qt::Key_G},
         KeyScope::Window},
        {Command::CompactRows, ActionTable::tr("Compact rows"), {}, {}, KeyScope::Window},
    };
}

QList<ActionSpec> articleActions()
{
    return {
        {Command::NextArticle,
         ActionTable::tr("Next article"),
         {},
         {Qt::Key_J},
         KeyScope::ListAndArticle},
        {Command::PreviousArticle,
         ActionTable::tr("Previous article"),
         {},
         {Qt::Key_K},
         KeyScope::ListAndArticle},
        {Command::OpenSource,
         ActionTable::tr("Open the source"),
         QStringLiteral("open-link"),
         {Qt::Key_O},
         KeyScope::ListAndArticle},
        {Command::ViewOriginal,
         ActionTable::tr("View the original"),
         QStringLiteral("view-visible"),
         {Qt::CTRL | Qt::Key_U},
         KeyScope::Window},
        {Command::Correct,
         ActionTable::tr("Correct the facts…"),
         QStringLiteral("document-edit"),
         {Qt::Key_F2},
         KeyScope::Window},
        {Command::Tag,
         ActionTable::tr("Tag…"),
         QStringLiteral("tag"),
         {Qt::Key_T},
         KeyScope::ListAndArticle},
        {Command::Confirm,
         ActionTable::tr("Confirm a country or topic"),
         QStringLiteral("dialog-ok"),
         {Qt::Key_Y},
         KeyScope::ListAndArticle},
        {Command::Reject,
         ActionTable::tr("Reject a country or topic"),
         QStringLiteral("dialog-cancel"),
         {Qt::Key_N},
         KeyScope::ListAndArticle},
        {Command::AddValue,
         ActionTable::tr("Add a country or topic…"),
         QStringLiteral("list-add"),
         {Qt::Key_A},
         KeyScope::ListAndArticle},
        {Command::Star,
         ActionTable::tr("Star"),
         QStringLiteral("starred-symbolic"),
         {Qt::Key_S},
         KeyScope::ListAndArticle},
        {Command::MarkRead,
         ActionTable::tr("Mark as read or unread"),
         QStringLiteral("mail-mark-read"),
         {Qt::Key_M},
         KeyScope::ListAndArticle},
        {Command::RecentlyRead,
         ActionTable::tr("Recently read…"),
         QStringLiteral("document-open-recent"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_R},
         KeyScope::Window},
        {Command::Trash,
         ActionTable::tr("Move to the trash"),
         QStringLiteral("edit-delete"),
         {Qt::Key_Delete},
         KeyScope::ListAndArticle},
        {Command::Restore,
         ActionTable::tr("Take out of the trash"),
         QStringLiteral("document-revert"),
         {Qt::Key_Insert},
         KeyScope::ListAndArticle},
        {Command::ShowTrash,
         ActionTable::tr("Show the trash"),
         QStringLiteral("user-trash"),
         {},
         KeyScope::Window},
        {Command::EmptyTrash,
         ActionTable::tr("Empty the trash"),
         QStringLiteral("trash-empty"),
         {},
         KeyScope::Window},
        {Command::EditNote,
         ActionTable::tr("Write a note"),
         QStringLiteral("document-edit"),
         {Qt::Key_E},
         KeyScope::ListAndArticle},
        {Command::AnotherNote,
         ActionTable::tr("Write another note on the article"),
         QStringLiteral("list-add"),
         {Qt::SHIFT | Qt::Key_E},
         KeyScope::ListAndArticle},
        {Command::NextNote,
         ActionTable::tr("Next note of the article"),
         QStringLiteral("go-next"),
         {Qt::CTRL | Qt::Key_Tab},
         KeyScope::Window},
        {Command::ReadNote,
         ActionTable::tr("Show the note as it reads, or write on"),
         QStringLiteral("document-preview"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_P},
         KeyScope::Window},
        {Command::FocusMode,
         ActionTable::tr("Only the article and its note"),
         QStringLiteral("view-fullscreen"),
         {Qt::Key_F11},
         KeyScope::Window},
        {Command::QuoteIntoNote,
         ActionTable::tr("Quote the selected passage into the note"),
         QStringLiteral("format-text-blockquote"),
         {Qt::Key_Q},
         KeyScope::ListAndArticle},
        {Command::ShowHighlights,
         ActionTable::tr("Highlights of what is shown…"),
         QStringLiteral("draw-highlight"),
         {Qt::CTRL | Qt::Key_H},
         KeyScope::Window},
    };
}

QList<ActionSpec> tagActions()
{
    QList<ActionSpec> actions{{Command::TagWorkshop,
                               ActionTable::tr("Tags: tidy and merge…"),
                               QStringLiteral("tag-edit"),
                               {},
                               KeyScope::Window}};
    for (int key = 1; key <= 9; ++key) {
        actions += {favouriteCommand(key),
                    ActionTable::tr("Put on or take off the tag with the key %1").arg(key),
                    {},
                    {QKeySequence(Qt::Key(int(Qt::Key_0) + key))},
                    KeyScope::ListAndArticle};
    }
    return actions;
}

QList<ActionSpec> copyActions()
{
    const auto shifted = [](Qt::Key key) {
        return QList<QKeySequence>{Qt::CTRL | Qt::SHIFT | key};
    };
    return {
        {Command::Copy,
         ActionTable::tr("Copy"),
         QStringLiteral("edit-copy"),
         {Qt::CTRL | Qt::Key_C},
         KeyScope::List},
        {Command::CopyLinks, ActionTable::tr("Copy as links"), QStringLiteral("edit-link"),
         shifted(Qt::Key_C), KeyScope::Window},
        {Command::CopyApa, ActionTable::tr("Copy as citations, APA 7"),
         QStringLiteral("format-text-blockquote"), shifted(Qt::Key_A), KeyScope::Window},
        {Command::CopyChicago,
         ActionTable::tr("Copy as citations, Chicago author-date"),
         {},
         shifted(Qt::Key_G),
         KeyScope::Window},
        {Command::CopyMarkdown,
         ActionTable::tr("Copy as Markdown links"),
         {},
         shifted(Qt::Key_M),
         KeyScope::Window},
        {Command::CopyBibtex,
         ActionTable::tr("Copy as BibTeX"),
         {},
         shifted(Qt::Key_B),
         KeyScope::Window},
    };
}

QList<ActionSpec> shelfActions()
{
    return {
        {Command::Collect,
         ActionTable::tr("Put into a collection…"),
         QStringLiteral("folder-add"),
         {Qt::Key_C},
         KeyScope::ListAndArticle},
        {Command::TakeOut,
         ActionTable::tr("Take out of the collection"),
         QStringLiteral("list-remove"),
         {Qt::SHIFT | Qt::Key_Delete},
         KeyScope::ListAndArticle},
        {Command::MoveUp,
         ActionTable::tr("Move up in the collection"),
         QStringLiteral("go-up"),
         {Qt::ALT | Qt::Key_Up},
         KeyScope::ListAndArticle},
        {Command::MoveDown,
         ActionTable::tr("Move down in the collection"),
         QStringLiteral("go-down"),
         {Qt::ALT | Qt::Key_Down},
         KeyScope::ListAndArticle},
        {Command::SaveSearch,
         ActionTable::tr("Save this search…"),
         QStringLiteral("bookmark-new"),
         {Qt::CTRL | Qt::Key_D},
         KeyScope::Window},
        {Command::ShowShelf,
         ActionTable::tr("Collections and saved searches"),
         QStringLiteral("bookmarks"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_D},
         KeyScope::Window},
    };
}

QList<ActionSpec> readingActions()
{
    return {
        {Command::ReadOn,
         ActionTable::tr("Read on: a page, then the next article"),
         {},
         {Qt::Key_Space},
         KeyScope::ListAndText},
        {Command::ReadBack,
         ActionTable::tr("A page back, then the previous article"),
         {},
         {Qt::SHIFT | Qt::Key_Space},
         KeyScope::ListAndText},
        {Command::FindInArticle,
         ActionTable::tr("Find in the article"),
         QStringLiteral("edit-find"),
         {Qt::CTRL | Qt::Key_F},
         KeyScope::Window},
        {Command::NextHit,
         ActionTable::tr("Next hit"),
         QStringLiteral("go-down-search"),
         {Qt::Key_F3},
         KeyScope::Window},
        {Command::PreviousHit,
         ActionTable::tr("Previous hit"),
         QStringLiteral("go-up-search"),
         {Qt::SHIFT | Qt::Key_F3},
         KeyScope::Window},
        {Command::LargerText,
         ActionTable::tr("Larger text"),
         QStringLiteral("zoom-in"),
         {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
         KeyScope::Window},
        {Command::SmallerText,
         ActionTable::tr("Smaller text"),
         QStringLiteral("zoom-out"),
         {Qt::CTRL | Qt::Key_Minus},
         KeyScope::Window},
        {Command::NormalText,
         ActionTable::tr("Normal size of text"),
         QStringLiteral("zoom-original"),
         {Qt::CTRL | Qt::Key_0},
         KeyScope::Window},
    };
}

QList<ActionSpec> helpActions()
{
    return {
        {Command::Help,
         ActionTable::tr("Keys and queries"),
         QStringLiteral("help-contents"),
         {Qt::Key_F1},
         KeyScope::Window},
        {Command::About,
         ActionTable::tr("About Acervo"),
         QStringLiteral("help-about"),
         {},
         KeyScope::Window},
    };
}

} // namespace

const QList<OrderCommand> &orderCommands()
{
    static const QList<OrderCommand> all{
        {Command::SortNewest, SortOrder::Newest},
        {Command::SortOldest, SortOrder::Oldest},
        {Command::SortUnread, SortOrder::Unread},
        {Command::SortRelevance, SortOrder::Relevance},
        {Command::SortTitle, SortOrder::Title},
        {Command::SortAdded, SortOrder::Added},
        {Command::SortCollection, SortOrder::Collection},
    };
    return all;
}

QList<ActionSpec> actionTable()
{
    return fileActions() + queryActions() + listActions() + articleActions() + copyActions() +
           tagActions() + shelfActions() + readingActions() + helpActions();
}

} // namespace acervo
