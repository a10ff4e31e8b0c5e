// Everything that the window can be told to do: name, icon and keys, in one table. Pure; GUI
// thread.
#pragma once

#include "query.h"

#include <QKeySequence>
#include <QList>
#include <QString>

namespace acervo {

enum class Command : quint8 {
    NewLibrary,
    OpenLibrary,
    SaveCopy,
    MakeIndex,
    NewArticle,
    Import,
    Paste,
    LookFirst,
    NewNote,
    ShowFreeNotes,
    FreeNotesAmong,
    Export,
    Quit,
    Undo,
    Redo,
    History,
    Back,
    Forward,
    FocusQuery,
    FindFilter,
    ClearQuery,
    Review,
    EditTopics,
    DetectAgain,
    Escape,
    NextArticle,
    PreviousArticle,
    OpenSource,
    Copy,
    CopyLinks,
    CopyApa,
    CopyChicago,
    CopyMarkdown,
    CopyBibtex,
    ViewOriginal,
    Correct,
    Star,
    MarkRead,
    RecentlyRead,
    Trash,
    Restore,
    ShowTrash,
    EmptyTrash,
    Tag,
    Favourite1, // and those that follow, in order: favouriteCommand()
    Favourite2,
    Favourite3,
    Favourite4,
    Favourite5,
    Favourite6,
    Favourite7,
    Favourite8,
    Favourite9,
    TagWorkshop,
    Confirm,
    Reject,
    AddValue,
    EditNote,
    AnotherNote,
    NextNote,
    ReadNote,
    FocusMode,
    QuoteIntoNote,
    ShowHighlights,
    SortNewest,
    SortOldest,
    SortUnread,
    SortRelevance,
    SortTitle,
    SortAdded,
    GoToDate,
    CompactRows,
    LargerText,
    SmallerText,
    NormalText,
    ReadOn,
    ReadBack,
    FindInArticle,
    NextHit,
    PreviousHit,
    Help,
    About,
    Collect,
    TakeOut,
    MoveUp, // in the collection
    MoveDown,
    SortCollection,
    SaveSearch,
    ShowShelf,
};

// Where a key acts. A single letter must not act while something is typed, nor Space where a button
// has the focus. A text has its own Ctrl+C.
enum class KeyScope : quint8 { Window, ListAndArticle, ListAndText, List };

struct ActionSpec
{
    Command command{};
    QString text;
    QString icon; // a Breeze name; empty: none
    QList<QKeySequence> keys;
    KeyScope scope = KeyScope::Window;
    QString shortText; // on a button; empty: as `text`
};

// The orders of the list; one of them holds.
struct OrderCommand
{
    Command command{};
    SortOrder order{};
};
const QList<OrderCommand> &orderCommands();

// The one that puts on the tag with this key, 1 to 9.
constexpr Command favouriteCommand(int key) { return Command(int(Command::Favourite1) + key - 1); }

// In the user's language; made anew with each call.
QList<ActionSpec> actionTable();

} // namespace acervo
