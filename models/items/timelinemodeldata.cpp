// TimelineModel: what it says of a row.
#include "timelinemodel.h"

namespace acervo {

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArticleId article = articleAt(index.row());
    if (role == IdRole)
        return QVariant::fromValue(article);
    if (role == HeadingRole)
        return headingAt(index.row());
    if (role == PassageRole)
        return passageOf(article);
    if (role == LoadedRole)
        return m_rows.object(article) != nullptr;
    return dataOf(article, role);
}

QVariant TimelineModel::dataOf(ArticleId article, int role) const
{
    const ArticleRow *row = m_rows.object(article);
    return row ? rowData(*row, role) : QVariant();
}

QVariant TimelineModel::rowData(const ArticleRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return sentenceOf(row);
    case DateRole:
        return QVariant::fromValue(row.date);
    case SummaryRole:
        return row.summary;
    case SourcesRole:
        return row.sources;
    case CountriesRole:
        return row.countries;
    case TagsRole:
        return row.tags;
    case ReadRole:
        return row.read;
    case StarredRole:
        return row.starred;
    case NoteRole:
        return row.hasNote;
    default:
        return {};
    }
}

QVariant TimelineModel::passageOf(ArticleId article) const
{
    const auto found = m_passages.constFind(article);
    return found == m_passages.constEnd() ? QVariant() : QVariant::fromValue(*found);
}

QString TimelineModel::sentenceOf(const ArticleRow &row) const
{
    const QString sentence = m_sentence ? m_sentence(row) : row.title;
    const auto found = m_passages.constFind(row.id);
    return found == m_passages.constEnd() ? sentence : sentence + u' ' + found->text;
}

QVariant TimelineModel::headingAt(int row) const
{
    const auto found = std::ranges::lower_bound(headings(), row, {}, &TimelineHeading::row);
    if (found == headings().end() || found->row != row)
        return {};
    return QVariant::fromValue(found->period);
}

} // namespace acervo
