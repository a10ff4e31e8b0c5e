#include "importpreviewmodel.h"

namespace acervo {

namespace {

constexpr qsizetype longestCell = 300; // of a summary; nobody reads more of it in a table

} // namespace

ImportPreviewModel::ImportPreviewModel(const PreviewPhrases &phrases, QObject *parent)
    : QAbstractTableModel(parent)
    , m_phrases(phrases)
{}

void ImportPreviewModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void ImportPreviewModel::add(const QList<PreviewRow> &rows)
{
    if (rows.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.append(rows);
    endInsertRows();
}

bool ImportPreviewModel::isIn(int row) const
{
    const PreviewRow &one = m_rows.at(row);
    const auto file = m_leftOut.constFind(one.file);
    return file == m_leftOut.constEnd() || !file->contains(one.ordinal);
}

void ImportPreviewModel::setIn(int row, bool in)
{
    const PreviewRow &one = m_rows.at(row);
    if (in)
        m_leftOut[one.file].remove(one.ordinal);
    else
        m_leftOut[one.file].insert(one.ordinal);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ImportPreviewModel::toggle(const QList<int> &rows)
{
    const bool in = std::ranges::any_of(rows, [this](int row) { return !isIn(row); });
    for (const int row : rows)
        setIn(row, in);
    Q_EMIT choiceChanged();
}

qint64 ImportPreviewModel::countOut() const
{
    qint64 count = 0;
    for (const QSet<qint64> &ordinals : m_leftOut)
        count += ordinals.size();
    return count;
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ImportPreviewModel::text(const PreviewRow &row, int column) const
{
    const ArticleDraft &draft = row.draft;
    QStringList parts;
    switch (column) {
    case StandingColumn:
        return m_phrases.standing(row.found.standing);
    case DateColumn:
        return draft.date.isKnown() ? m_phrases.date(draft.date) : QString();
    case TitleColumn:
        return draft.title;
    case SummaryColumn:
        return draft.summary.first(std::min(draft.summary.size(), longestCell)).simplified();
    case PersonsColumn:
        for (const Person &person : draft.persons)
            parts.append(person.shown());
        break;
    case SourceColumn:
        return draft.source;
    case AddressColumn:
        return draft.url.isEmpty() ? draft.doi : draft.url;
    case CountriesColumn:
        for (const Place &place : draft.places) {
            if (!place.suggested)
                parts.append(m_phrases.place(place.code));
        }
        break;
    case TopicsColumn:
        parts = draft.topics;
        break;
    default:
        break;
    }
    return parts.join(QStringLiteral(", "));
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PreviewRow &one = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(one, index.column());
    case Qt::CheckStateRole:
        if (index.column() == StandingColumn)
            return isIn(index.row()) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::ToolTipRole: {
        const QString guess = m_phrases.guess(one, index.column());
        return guess.isEmpty() ? text(one, index.column()).toHtmlEscaped() : guess;
    }
    case GuessRole:
        return !m_phrases.guess(one, index.column()).isEmpty();
    case StandingRole:
        return int(one.found.standing);
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return m_phrases.heading(section);
}

Qt::ItemFlags ImportPreviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == StandingColumn ? flags | Qt::ItemIsUserCheckable
                                                               : flags;
}

bool ImportPreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != StandingColumn)
        return false;
    setIn(index.row(), value.toInt() == Qt::Checked);
    Q_EMIT choiceChanged();
    return true;
}

} // namespace acervo
