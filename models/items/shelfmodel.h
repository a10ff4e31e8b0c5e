// ShelfModel holds the person's collections and saved searches as two sections of a tree, each with
// the number of its articles as soon as that is counted. GUI thread. It changes nothing itself: a
// name that is written, what is dropped and what is moved are wishes.
#pragma once

#include "shelf.h"

#include <QAbstractItemModel>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace acervo {

// Which one; a section where the id is 0.
struct ShelfKey
{
    ShelfKind kind{};
    ShelfId id{};

    bool isSection() const { return id == ShelfId{}; }
    bool operator==(const ShelfKey &) const = default;
};

// What it needs said in the user's language; implemented in ui.
class ShelfPhrases
{
public:
    virtual ~ShelfPhrases() = default;

    virtual QString heading(ShelfKind kind) const = 0;
    // The whole line for a screen reader: "Collection thesis, 12 articles".
    virtual QString sentence(ShelfKind kind, const ShelfItem &item,
                             std::optional<qint64> count) const = 0;
};

class ShelfModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, // ShelfKey
        ItemRole,                   // ShelfItem; of a section an empty one
        CountRole,                  // not valid while nothing is counted
        DepthRole,                  // 0 at the top of a section
    };
    static constexpr auto mimeType = "application/x-acervo-shelf"; // of what is moved within it

    // The phrases live as long as the model.
    explicit ShelfModel(const ShelfPhrases &phrases, QObject *parent = nullptr);
    ~ShelfModel() override;

    void setItems(ShelfKind kind, const QList<ShelfItem> &items); // as Library::shelf() gives them
    QList<ShelfItem> items(ShelfKind kind) const;
    void setCount(const ShelfKey &key, qint64 count);

    static ShelfKey keyAt(const QModelIndex &index); // of one that is there
    QModelIndex indexOf(const ShelfKey &key) const;  // invalid where it is not there
    // The one a row above or below it among those beside it, and where it would come to stand.
    std::optional<MoveItem> movedBy(const ShelfKey &key, int rows) const;
    std::optional<MoveItem> movedIn(const ShelfKey &key) const;  // below the one above it
    std::optional<MoveItem> movedOut(const ShelfKey &key) const; // behind what it lies below

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void renameWanted(const acervo::ShelfKey &key, const QString &name); // whole
    void moveWanted(acervo::ShelfKind kind, const acervo::MoveItem &to);

private:
    struct Node;

    Node *nodeAt(const QModelIndex &index) const;
    Node *section(ShelfKind kind) const { return m_sections[size_t(kind)].get(); }
    QModelIndex indexOf(const Node &node) const;
    const Node *find(const Node &from, ShelfId id) const;
    QVariant dataOf(const Node &node, int role) const;
    std::optional<MoveItem> dropped(const QMimeData &data, int row,
                                    const QModelIndex &parent) const;

    const ShelfPhrases &m_phrases;
    std::array<std::unique_ptr<Node>, 2> m_sections;
};

} // namespace acervo

Q_DECLARE_METATYPE(acervo::ShelfKey)
Q_DECLARE_METATYPE(acervo::ShelfItem)
