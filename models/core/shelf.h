// What a person keeps in the side bar: collections, which are hand-made ordered sets of articles,
// and saved searches, which are named queries. Both lie below each other by their names, as tags do
// (tag.h): "thesis/chapter 1" below "thesis"; what is in a collection is in those above it. They
// stand in an order of the person's own. Values; any thread.
#pragma once

#include "ids.h"

#include <QList>
#include <QString>

#include <variant>

namespace acervo {

enum class ShelfKind : quint8 { Collection, SavedSearch };

enum class ShelfId : qint64 {};

struct ShelfItem
{
    ShelfId id{};
    ShelfId parent{}; // 0: at the top
    QString name;     // whole, and of one of its kind only, whatever its case and accents
    QString colour;   // a name that the program knows, or empty
    QString query;    // of a saved search: as it is typed

    bool operator==(const ShelfItem &) const = default;
};

// What can be done to one. A name that another of the kind has changes nothing.
struct MakeItem
{
    QString name; // what lies above it is made, too
    QString query;
};
struct RenameItem
{
    ShelfId id{};
    QString name; // whole; what is below it moves along
};
struct MoveItem
{
    ShelfId id{};
    ShelfId parent{}; // 0: to the top; below itself it never comes
    ShelfId before{}; // of those below `parent`; 0: behind all
};
struct ColourItem
{
    ShelfId id{};
    QString colour;
};
struct AskOtherwise // a saved search
{
    ShelfId id{};
    QString query;
};
struct RemoveItem // what is below it moves up
{
    ShelfId id{};
};
using ShelfEdit =
    std::variant<MakeItem, RenameItem, MoveItem, ColourItem, AskOtherwise, RemoveItem>;

} // namespace acervo
