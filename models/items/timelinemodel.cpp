#include "timelinemodel.h"

#include <QSet>

namespace acervo {

TimelineModel::TimelineModel(RowSentence sentence, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sentence(std::move(sentence))
    , m_rows(cachedRows)
{
    m_around.setSingleShot(true);
    m_around.setInterval(aroundDelay);
    m_around.callOnTimeout(this, [this] { ask(missingIn(m_windowFirst, m_windowLast)); });
}

void TimelineModel::showResult(const SearchResultPtr &result)
{
    // A reset costs the view its place and a screen reader its thread; comparing a million ids is
    // about a millisecond.
    const bool sameRows = m_result && result && m_result->articles == result->articles &&
                          m_result->headings == result->headings;
    const bool sameQuery = m_result && result && m_result->query == result->query;
    const QList<ArticleId> passed = sameQuery ? QList<ArticleId>() : m_passages.keys();
    if (!sameQuery)
        m_passages.clear();
    if (sameRows) {
        m_result = result;
        tellChanged(passed);
    } else {
        beginResetModel();
        m_result = result;
        setWindow(0, -1);
        m_visibleFirst = 0;
        m_visibleLast = -1;
        endResetModel();
    }
    Q_EMIT resultShown();
}

void TimelineModel::applyChange(const Change &change)
{
    for (const ArticleId article : change.removed)
        forget(article);
    if (change.removed.contains(m_kept))
        Q_EMIT keptRowGone();
    QSet<ArticleId> again;
    const auto isStale = [this, &again](ArticleId article) {
        if (article == m_kept || m_window.contains(article))
            again.insert(article); // the old row stays on screen until the new one is here
        else
            forget(article);
    };
    for (const ArticleFacts &facts : change.touched)
        isStale(facts.id);
    for (const PersonalFacts &facts : change.personal)
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
    m_passages.remove(article);
}

QList<ArticleRow> TimelineModel::visibleRows() const
{
    QList<ArticleRow> rows;
    for (int row = m_visibleFirst; row <= m_visibleLast; ++row) {
        if (const ArticleRow *loaded = m_rows.object(articleAt(row)))
            rows.append(*loaded);
    }
    return rows;
}

bool TimelineModel::hasVisibleRows() const
{
    for (int row = m_visibleFirst; row <= m_visibleLast; ++row) {
        if (!m_rows.contains(articleAt(row)))
            return false;
    }
    return true;
}

void TimelineModel::setPassages(const QList<FoundPassage> &passages)
{
    QList<ArticleId> articles;
    for (const FoundPassage &passage : passages) {
        m_passages.insert(passage.article, passage);
        articles.append(passage.article);
    }
    tellChanged(articles);
}

void TimelineModel::tellChanged(const QList<ArticleId> &articles)
{
    int first = rowCount();
    int last = -1;
    for (const ArticleId article : articles) {
        if (const auto at = m_window.constFind(article); at != m_window.constEnd()) {
            first = std::min(first, *at);
            last = std::max(last, *at);
        }
    }
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, 0));
}

void TimelineModel::setRows(quint64 request, const QList<ArticleRow> &rows)
{
    QList<ArticleId> articles;
    for (const ArticleRow &row : rows) {
        const auto asked = m_askedBy.constFind(row.id);
        if (asked == m_askedBy.constEnd() || *asked != request)
            continue;
        m_rows.insert(row.id, new ArticleRow(row));
        articles.append(row.id);
    }
    m_askedBy.removeIf([request](const auto &asked) { return asked.value() == request; });
    tellChanged(articles);
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
    askForMissing(first, last);
    if (first == m_visibleFirst && last == m_visibleLast)
        return;
    m_visibleFirst = first;
    m_visibleLast = last;
    Q_EMIT visibleRowsChanged();
}

void TimelineModel::setWindow(int first, int last)
{
    m_windowFirst = first;
    m_windowLast = last;
    m_window.clear();
    for (int row = first; row <= last; ++row)
        m_window.insert(articleAt(row), row);
}

// Those in sight first, and by themselves: nobody waits for the others. Of a result that stands for
// a moment only, as while a person drags over the time strip, those are not asked for at all.
void TimelineModel::askForMissing(int firstSeen, int lastSeen)
{
    ask(missingIn(firstSeen, lastSeen));
    const bool isNewResult = m_visibleLast < m_visibleFirst;
    if (isNewResult || !m_around.isActive())
        m_around.start();
}

QList<ArticleId> TimelineModel::missingIn(int first, int last) const
{
    QList<ArticleId> missing;
    for (int row = first; row <= last; ++row) {
        const ArticleId article = articleAt(row);
        if (!m_rows.object(article) && !m_askedBy.contains(article))
            missing.append(article);
    }
    return missing;
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

} // namespace acervo
