#include "tagchoicemodel.h"

#include "namematch.h"

#include <algorithm>

namespace acervo {

TagChoice TagChoice::on(const QString &name, qint64 bearing, qsizetype articles)
{
    if (bearing == 0)
        return {name, Qt::Unchecked};
    return {name, bearing == articles ? Qt::Checked : Qt::PartiallyChecked};
}

void TagChoiceModel::setTags(const QList<TagChoice> &tags)
{
    m_tags = tags;
    filter();
}

void TagChoiceModel::setTyped(const QString &typed)
{
    m_typed = typed.simplified();
    filter();
}

void TagChoiceModel::filter()
{
    struct Match
    {
        NameMatch quality;
        TagChoice tag;
    };
    QList<Match> matches;
    for (const TagChoice &tag : std::as_const(m_tags)) {
        if (const NameMatch quality = matchName(m_typed, tag.name); quality != NameMatch::None)
            matches += {quality, tag};
    }
    std::ranges::stable_sort(matches, std::ranges::greater(), &Match::quality);

    beginResetModel();
    m_shown.clear();
    for (const Match &match : std::as_const(matches))
        m_shown += match.tag;
    const bool known = !matches.isEmpty() && matches.front().quality == NameMatch::Whole;
    m_offersNew = !m_typed.isEmpty() && !known;
    if (m_offersNew)
        m_shown += TagChoice{m_typed, Qt::Unchecked};
    endResetModel();
}

TagChoice TagChoiceModel::choiceAt(int row) const { return m_shown[row]; }

int TagChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant TagChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TagChoice &tag = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return tag.name;
    case Qt::CheckStateRole:
        return tag.state;
    case IsNewRole:
        return m_offersNew && index.row() == m_shown.size() - 1;
    default:
        return {};
    }
}

} // namespace acervo
