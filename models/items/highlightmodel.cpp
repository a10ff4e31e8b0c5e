#include "highlightmodel.h"

namespace acervo {

HighlightModel::HighlightModel(Headings headings, InWords inWords, QObject *parent)
    : QAbstractListModel(parent)
    , m_headings(headings)
    , m_inWords(std::move(inWords))
    , m_colours(std::begin(highlightColours), std::end(highlightColours))
{}

void HighlightModel::showArticles(const QList<HighlightedArticle> &articles)
{
    beginResetModel();
    m_articles = articles;
    list();
    endResetModel();
}

void HighlightModel::setColours(const QList<HighlightColour> &colours)
{
    beginResetModel();
    m_colours = colours;
    list();
    endResetModel();
}

void HighlightModel::list()
{
    m_rows.clear();
    for (qsizetype at = 0; at < m_articles.size(); ++at) {
        const QList<Highlight> &highlights = m_articles[at].highlights;
        bool isFirst = true;
        for (qsizetype one = 0; one < highlights.size(); ++one) {
            if (!m_colours.contains(highlights[one].kept.colour))
                continue;
            if (std::exchange(isFirst, false) && m_headings == Headings::Articles)
                m_rows.append({.article = at, .highlight = -1});
            m_rows.append({.article = at, .highlight = one});
        }
    }
}

qsizetype HighlightModel::highlightCount() const
{
    return std::ranges::count_if(m_rows, [](const Row &row) { return row.highlight >= 0; });
}

QModelIndex HighlightModel::indexOf(HighlightId id) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows[row].highlight >= 0 && index(row).data(HighlightRole) == number(id))
            return index(row);
    }
    return {};
}

int HighlightModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HighlightModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const HighlightedArticle &article = m_articles[row.article];
    if (role == ArticleRole)
        return number(article.id);
    return row.highlight < 0 ? headingData(article, role)
                             : highlightData(article, article.highlights[row.highlight], role);
}

QVariant HighlightModel::headingData(const Article &article, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return article.title.isEmpty() ? article.summary.simplified().left(100)
                                       : article.title.simplified();
    case Qt::AccessibleTextRole:
        return m_inWords(article, nullptr);
    case IsHeadingRole:
        return true;
    case HighlightRole:
        return qint64(0);
    case DateRole:
        return QVariant::fromValue(article.date);
    default:
        return {};
    }
}

QVariant HighlightModel::highlightData(const Article &article, const Highlight &highlight,
                                       int role) const
{
    const HighlightRecord &kept = highlight.kept;
    switch (role) {
    case Qt::DisplayRole:
        return kept.anchor.quote.simplified();
    case Qt::AccessibleTextRole:
        return m_inWords(article, &highlight);
    case IsHeadingRole:
        return false;
    case HighlightRole:
        return number(highlight.id);
    case ColourRole:
        return int(kept.colour);
    case CommentRole:
        return kept.comment;
    case OrphanedRole:
        return !highlight.place;
    default:
        return {};
    }
}

// A heading is no choice.
Qt::ItemFlags HighlightModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.data(IsHeadingRole).toBool())
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace acervo
