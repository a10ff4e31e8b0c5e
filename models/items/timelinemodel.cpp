#include "timelinemodel.h"

#include <QSet>

namespace acervo {

TimelineModel::TimelineModel(RowSentence sentence, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sentence(std::move(sentence))
    , m_rows(cachedRows)
{}

void TimelineModel::showResult(const SearchResultPtr &result)
{
    // A reset costs the view its place and a screen reader its thread; comparing a million ids is
    // about a millisecond.
    const bool sameRows = m_result && result && m_result->articles == result->articles &&
                          m_result->headings == result->headings;
    if (sameRows) {
        m_result = result;
    } else {
        beginResetModel();
        m_result = result;
        setWindow(0, -1);
        endResetModel();
    }
    Q_EMIT resultShown();
}

void TimelineModel::applyChange(const Change &change)
{
    for (const ArticleId article : change.removed)
        forget(article);
    QSet<ArticleId> again;
    const auto isStale = [this, &again](ArticleId article) {
        if (m_window.contains(article))
            again.insert(article); // the old row stays on screen until the new one is here
        else
            forget(article);
    };
    for (const ArticleFacts &facts : change.touched)
        isStale(facts.id);
    // Rows carry names of tags and sources, and a renamed one touches no article.
    const auto isInRows = [](const NamedValue &name) {
        return name.facet == Facet::Tag || name.facet == Facet::Source;
    };
    if (std::ranges::any_of(change.names, isInRows)) {
        const QList<ArticleId> held = m_rows.keys() + m_askedBy.keys();
        std::ranges::for_each(held, isStale);
    }
    ask(again.values());
}

void TimelineModel::forget(ArticleId article)
{
    m_rows.remove(article);
    m_askedBy.remove(article);
}

void TimelineModel::setRows(quint64 request, const QList<ArticleRow> &rows)
{
    int first = rowCount();
    int last = -1;
    for (const ArticleRow &row : rows) {
        const auto asked = m_askedBy.constFind(row.id);
        if (asked == m_askedBy.constEnd() || *asked != request)
            continue;
        m_rows.insert(row.id, new ArticleRow(row));
        if (const auto at = m_window.constFind(row.id); at != m_window.constEnd()) {
            first = std::min(first, *at);
            last = std::max(last, *at);
        }
    }
    m_askedBy.removeIf([request](const auto &asked) { return asked.value() == request; });
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, 0));
}

void TimelineModel::setVisibleRows(int first, int last)
{
    first = std::max(0, first);
    last = std::min({last, rowCount() - 1, first + cachedRows / 2});
    if (first > last)
        return;
    const int from = std::max(0, first / pageSize - 1) * pageSize;
    const int to = std::min(rowCount(), (last / pageSize + 2) * pageSize) - 1;
    if (from != m_windowFirst || to != m_windowLast)
        setWindow(from, to);
    askForMissing();
}

void TimelineModel::setWindow(int first, int last)
{
    m_windowFirst = first;
    m_windowLast = last;
    m_window.clear();
    for (int row = first; row <= last; ++row)
        m_window.insert(articleAt(row), row);
}

void TimelineModel::askForMissing()
{
    QList<ArticleId> missing;
    for (int row = m_windowFirst; row <= m_windowLast; ++row) {
        const ArticleId article = articleAt(row);
        if (!m_rows.object(article) && !m_askedBy.contains(article))
            missing.append(article);
    }
    ask(missing);
}

void TimelineModel::ask(const QList<ArticleId> &articles)
{
    if (articles.isEmpty())
        return;
    ++m_request;
    for (const ArticleId article : articles)
        m_askedBy.insert(article, m_request);
    Q_EMIT rowsWanted(articles, m_request);
}

std::span<const ArticleId> TimelineModel::articles() const
{
    return m_result ? std::span(m_result->articles) : std::span<const ArticleId>();
}

std::span<const TimelineHeading> TimelineModel::headings() const
{
    return m_result ? std::span(m_result->headings) : std::span<const TimelineHeading>();
}

PartialDate::Precision TimelineModel::headingUnit() const
{
    return headings().empty() ? PartialDate::Precision::None : m_result->headingUnit;
}

ArticleId TimelineModel::articleAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_result->articles[size_t(row)] : ArticleId{};
}

int TimelineModel::rowOf(ArticleId article) const
{
    const auto all = articles();
    const auto found = std::ranges::find(all, article);
    return found == all.end() ? -1 : int(found - all.begin());
}

PartialDate TimelineModel::dateAt(int row) const
{
    return m_result ? m_result->dateAt(row) : PartialDate();
}

std::optional<qsizetype> TimelineModel::rowAtDate(const PartialDate &date) const
{
    return m_result ? m_result->rowAtDate(date) : std::nullopt;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_result ? 0 : int(m_result->articles.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 1; }

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArticleId article = articleAt(index.row());
    if (role == IdRole)
        return QVariant::fromValue(article);
    if (role == HeadingRole)
        return headingAt(index.row());
    const ArticleRow *row = m_rows.object(article);
    if (role == LoadedRole)
        return row != nullptr;
    return row ? rowData(*row, role) : QVariant();
}

QVariant TimelineModel::rowData(const ArticleRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return m_sentence ? m_sentence(row) : row.title;
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

QVariant TimelineModel::headingAt(int row) const
{
    const auto found = std::ranges::lower_bound(headings(), row, {}, &TimelineHeading::row);
    if (found == headings().end() || found->row != row)
        return {};
    return QVariant::fromValue(found->period);
}

} // namespace acervo
