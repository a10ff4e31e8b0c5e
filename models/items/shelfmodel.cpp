#include "shelfmodel.h"

#include "tag.h"

#include <QMimeData>

namespace acervo {

struct ShelfModel::Node
{
    ShelfKind kind{};
    ShelfItem item; // of a section an empty one
    Node *above = nullptr;
    std::vector<std::unique_ptr<Node>> below;
    std::optional<qint64> count;

    ShelfKey key() const { return {.kind = kind, .id = item.id}; }
    int row() const
    {
        return int(std::ranges::find(above->below, this, &std::unique_ptr<Node>::get) -
                   above->below.begin());
    }
    int depth() const { return above && above->above ? above->depth() + 1 : 0; }
    Node *beside(int rows) const // null beyond the ends
    {
        const int at = row() + rows;
        return at < 0 || at >= int(above->below.size()) ? nullptr : above->below[size_t(at)].get();
    }
    bool liesIn(const Node &other) const
    {
        return this == &other || (above && above->liesIn(other));
    }
};

ShelfModel::ShelfModel(const ShelfPhrases &phrases, QObject *parent)
    : QAbstractItemModel(parent)
    , m_phrases(phrases)
{
    for (const ShelfKind kind : {ShelfKind::Collection, ShelfKind::SavedSearch}) {
        m_sections[size_t(kind)] = std::make_unique<Node>();
        section(kind)->kind = kind;
    }
}

ShelfModel::~ShelfModel() = default;

// What was counted stays until it is counted anew.
void ShelfModel::setItems(ShelfKind kind, const QList<ShelfItem> &items)
{
    const QList<ShelfItem> before = this->items(kind);
    if (items == before)
        return;
    QHash<ShelfId, std::optional<qint64>> counts;
    for (const ShelfItem &item : before)
        counts.insert(item.id, find(*section(kind), item.id)->count);
    beginResetModel();
    section(kind)->below.clear();
    QHash<ShelfId, Node *> nodes{{ShelfId{}, section(kind)}};
    for (const ShelfItem &item : items) {
        Node *above = nodes.value(item.parent, section(kind));
        auto node = std::make_unique<Node>();
        node->kind = kind;
        node->item = item;
        node->above = above;
        node->count = counts.value(item.id);
        nodes.insert(item.id, node.get());
        above->below.push_back(std::move(node));
    }
    endResetModel();
}

QList<ShelfItem> ShelfModel::items(ShelfKind kind) const
{
    QList<ShelfItem> all;
    const auto take = [&](this auto &self, const Node &node) -> void {
        for (const auto &child : node.below) {
            all += child->item;
            self(*child);
        }
    };
    take(*section(kind));
    return all;
}

void ShelfModel::setCount(const ShelfKey &key, qint64 count)
{
    const QModelIndex index = indexOf(key);
    if (!index.isValid() || nodeAt(index)->count == count)
        return;
    nodeAt(index)->count = count;
    Q_EMIT dataChanged(index, index, {CountRole, Qt::AccessibleTextRole});
}

const ShelfModel::Node *ShelfModel::find(const Node &from, ShelfId id) const
{
    if (from.item.id == id)
        return &from;
    for (const auto &child : from.below) {
        if (const Node *found = find(*child, id))
            return found;
    }
    return nullptr;
}

ShelfModel::Node *ShelfModel::nodeAt(const QModelIndex &index) const
{
    return static_cast<Node *>(index.internalPointer());
}

ShelfKey ShelfModel::keyAt(const QModelIndex &index)
{
    return index.data(KeyRole).value<ShelfKey>();
}

QModelIndex ShelfModel::indexOf(const Node &node) const
{
    const int row = node.above ? node.row() : int(node.kind);
    return createIndex(row, 0, const_cast<Node *>(&node));
}

QModelIndex ShelfModel::indexOf(const ShelfKey &key) const
{
    const Node *node = find(*section(key.kind), key.id);
    return node ? indexOf(*node) : QModelIndex();
}

std::optional<MoveItem> ShelfModel::movedBy(const ShelfKey &key, int rows) const
{
    const Node *node = key.isSection() ? nullptr : find(*section(key.kind), key.id);
    if (!node || !node->beside(rows))
        return std::nullopt;
    const Node *before = node->beside(rows > 0 ? rows + 1 : rows);
    return MoveItem{.id = key.id,
                    .parent = node->above->item.id,
                    .before = before ? before->item.id : ShelfId{}};
}

std::optional<MoveItem> ShelfModel::movedIn(const ShelfKey &key) const
{
    const Node *node = key.isSection() ? nullptr : find(*section(key.kind), key.id);
    if (!node || !node->beside(-1))
        return std::nullopt;
    return MoveItem{.id = key.id, .parent = node->beside(-1)->item.id, .before = {}};
}

std::optional<MoveItem> ShelfModel::movedOut(const ShelfKey &key) const
{
    const Node *node = key.isSection() ? nullptr : find(*section(key.kind), key.id);
    if (!node || !node->above->above)
        return std::nullopt;
    const Node *next = node->above->beside(1);
    return MoveItem{.id = key.id,
                    .parent = node->above->above->item.id,
                    .before = next ? next->item.id : ShelfId{}};
}

QModelIndex ShelfModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, 0, m_sections[size_t(row)].get());
    return createIndex(row, 0, nodeAt(parent)->below[size_t(row)].get());
}

QModelIndex ShelfModel::parent(const QModelIndex &index) const
{
    const Node *above = index.isValid() ? nodeAt(index)->above : nullptr;
    return above ? indexOf(*above) : QModelIndex();
}

int ShelfModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return int(parent.isValid() ? nodeAt(parent)->below.size() : m_sections.size());
}

int ShelfModel::columnCount(const QModelIndex &) const { return 1; }

QVariant ShelfModel::data(const QModelIndex &index, int role) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? dataOf(*nodeAt(index), role)
                                                             : QVariant();
}

QVariant ShelfModel::dataOf(const Node &node, int role) const
{
    const bool isSection = !node.above;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return isSection ? m_phrases.heading(node.kind) : lastPartOfTag(node.item.name);
    case Qt::AccessibleTextRole:
        return isSection ? m_phrases.heading(node.kind)
                         : m_phrases.sentence(node.kind, node.item, node.count);
    case KeyRole:
        return QVariant::fromValue(node.key());
    case ItemRole:
        return QVariant::fromValue(node.item);
    case CountRole:
        return node.count ? QVariant(*node.count) : QVariant();
    case DepthRole:
        return node.depth();
    default:
        return {};
    }
}

// Only the last part is written in the line: it stays where it lies.
bool ShelfModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        !nodeAt(index)->above)
        return false;
    const ShelfItem &item = nodeAt(index)->item;
    const QString above = tagAbove(item.name);
    const QString last = tidyTagName(value.toString());
    const QString name = above.isEmpty() ? last : above + u'/' + last;
    if (!last.isEmpty() && name != item.name)
        Q_EMIT renameWanted(nodeAt(index)->key(), name);
    return false;
}

Qt::ItemFlags ShelfModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags always = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    return nodeAt(index)->above ? always | Qt::ItemIsEditable | Qt::ItemIsDragEnabled : always;
}

Qt::DropActions ShelfModel::supportedDropActions() const { return Qt::MoveAction | Qt::CopyAction; }

QStringList ShelfModel::mimeTypes() const { return {QString::fromLatin1(mimeType)}; }

QMimeData *ShelfModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    const ShelfKey key = keyAt(indexes.value(0));
    data->setData(QString::fromLatin1(mimeType),
                  QByteArray::number(int(key.kind)) + ' ' + QByteArray::number(number(key.id)));
    return data;
}

// Between two lines, or onto one: then it comes below that.
std::optional<MoveItem> ShelfModel::dropped(const QMimeData &data, int row,
                                            const QModelIndex &parent) const
{
    const QList<QByteArray> words = data.data(QString::fromLatin1(mimeType)).split(' ');
    const ShelfKey key{.kind = ShelfKind(words.value(0).toInt()),
                       .id = ShelfId{words.value(1).toLongLong()}};
    const Node *above = parent.isValid() ? nodeAt(parent) : nullptr;
    if (words.size() != 2 || !above || above->kind != key.kind || key.isSection())
        return std::nullopt;
    const Node *moved = find(*section(key.kind), key.id);
    if (!moved || above->liesIn(*moved))
        return std::nullopt;
    const bool isBetween = row >= 0 && row < int(above->below.size());
    const ShelfId before = isBetween ? above->below[size_t(row)]->item.id : ShelfId{};
    if (before == key.id)
        return std::nullopt;
    return MoveItem{.id = key.id, .parent = above->item.id, .before = before};
}

bool ShelfModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                 const QModelIndex &parent) const
{
    return data && dropped(*data, row, parent).has_value();
}

// Nothing is moved here, so nothing is to be taken away where it came from.
bool ShelfModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                              const QModelIndex &parent)
{
    const auto to = data ? dropped(*data, row, parent) : std::nullopt;
    if (to)
        Q_EMIT moveWanted(nodeAt(parent)->kind, *to);
    return false;
}

} // namespace acervo
