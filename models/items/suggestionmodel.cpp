#include "suggestionmodel.h"

#include <algorithm>

namespace acervo {

void SuggestionModel::setSuggestions(const QList<Suggestion> &suggestions)
{
    if (std::ranges::equal(m_suggestions, suggestions, {}, &Suggestion::insert,
                           &Suggestion::insert)) {
        m_suggestions = suggestions;
        if (!m_suggestions.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_suggestions = suggestions;
    endResetModel();
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_suggestions.size());
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Suggestion &suggestion = m_suggestions[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return suggestion.text;
    case Qt::AccessibleTextRole:
        return suggestion.sentence;
    case DetailRole:
        return suggestion.detail;
    case CountRole:
        return suggestion.count ? QVariant(*suggestion.count) : QVariant();
    default:
        return {};
    }
}

} // namespace acervo
