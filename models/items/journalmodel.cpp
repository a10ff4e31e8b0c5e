#include "journalmodel.h"

namespace acervo {

namespace {

constexpr qsizetype fewSteps = 40; // no more than these shown by a filter: it looks further

QDate dayOf(const JournalEntry &step) { return step.opened.toLocalTime().date(); }

} // namespace

JournalModel::JournalModel(JournalPhrases phrases, QObject *parent)
    : QAbstractItemModel(parent)
    , m_phrases(std::move(phrases))
{}

void JournalModel::showNewest(const QList<JournalEntry> &steps, qsizetype asked)
{
    const auto sameId = [](const JournalEntry &a, const JournalEntry &b) { return a.id == b.id; };
    const bool isSameList = std::ranges::equal(steps, m_steps, sameId);
    m_isReading = false;
    m_isComplete = steps.size() < asked;
    if (!isSameList) {
        m_steps = steps;
        showAll();
        return;
    }
    for (qsizetype day = 0; day < m_days.size(); ++day) {
        const QList<qsizetype> &places = m_days[day].steps;
        for (qsizetype row = 0; row < places.size(); ++row) {
            if (m_steps[places[row]] == steps[places[row]])
                continue;
            m_steps[places[row]] = steps[places[row]];
            const QModelIndex above = index(int(day), 0);
            Q_EMIT dataChanged(index(int(row), 0, above), index(int(row), ColumnCount - 1, above));
        }
    }
    m_steps = steps;
}

void JournalModel::addOlder(const QList<JournalEntry> &steps)
{
    m_isReading = false;
    m_isComplete = steps.size() < pageSize;
    const qsizetype from = m_steps.size();
    m_steps += steps;
    append(from);
    readOn();
}

void JournalModel::setFilter(const QString &words)
{
    const QStringList split = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (split == m_words)
        return;
    m_words = split;
    showAll();
}

bool JournalModel::isShown(const JournalEntry &step) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = m_phrases.sentence(step) + u' ' + m_phrases.day(dayOf(step)) + u' ' +
                         m_phrases.state(step);
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

void JournalModel::showAll()
{
    beginResetModel();
    m_days.clear();
    for (qsizetype place = 0; place < m_steps.size(); ++place) {
        if (!isShown(m_steps[place]))
            continue;
        const QDate date = dayOf(m_steps[place]);
        if (m_days.isEmpty() || m_days.last().date != date)
            m_days.append(Day{.date = date, .steps = {}});
        m_days.last().steps += place;
    }
    endResetModel();
    readOn();
}

void JournalModel::append(qsizetype from)
{
    QList<Day> days;
    for (qsizetype place = from; place < m_steps.size(); ++place) {
        if (!isShown(m_steps[place]))
            continue;
        const QDate date = dayOf(m_steps[place]);
        if (days.isEmpty() || days.last().date != date)
            days.append(Day{.date = date, .steps = {}});
        days.last().steps += place;
    }
    if (!days.isEmpty() && !m_days.isEmpty() && m_days.last().date == days.first().date) {
        const Day more = days.takeFirst();
        const qsizetype there = m_days.last().steps.size();
        beginInsertRows(index(int(m_days.size()) - 1, 0), int(there),
                        int(there + more.steps.size()) - 1);
        m_days.last().steps += more.steps;
        endInsertRows();
    }
    if (days.isEmpty())
        return;
    beginInsertRows({}, int(m_days.size()), int(m_days.size() + days.size()) - 1);
    m_days += days;
    endInsertRows();
}

// A filter that few of the newest fit is looked for in older ones without being asked.
void JournalModel::readOn()
{
    if (m_words.isEmpty())
        return;
    qsizetype shown = 0;
    for (const Day &day : std::as_const(m_days))
        shown += day.steps.size();
    if (shown < fewSteps)
        fetchMore({});
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete && !m_isReading && !m_steps.isEmpty();
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isReading = true;
    Q_EMIT olderWanted(m_steps.last().id, pageSize);
}

std::optional<JournalEntry> JournalModel::stepAt(const QModelIndex &index) const
{
    const QModelIndex above = index.parent();
    if (!above.isValid())
        return std::nullopt;
    return m_steps[m_days[above.row()].steps[index.row()]];
}

// A step's index carries the row of its day, counted from 1; a day's carries 0.
QModelIndex JournalModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= columnCount(parent))
        return {};
    return createIndex(row, column, quintptr(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex JournalModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_days.size());
    const bool isDay = parent.internalId() == 0 && parent.column() == 0;
    return isDay ? int(m_days[parent.row()].steps.size()) : 0;
}

int JournalModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const std::optional<JournalEntry> step = stepAt(index))
        return stepData(*step, index.column(), role);
    if (role == Qt::DisplayRole && index.column() == 0)
        return m_phrases.day(m_days[index.row()].date);
    return {};
}

QVariant JournalModel::stepData(const JournalEntry &step, int column, int role) const
{
    if (role == IsUndoneRole)
        return step.undone.isValid();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case TimeColumn:
        return m_phrases.time(step);
    case SentenceColumn:
        return role == Qt::ToolTipRole ? m_phrases.sentence(step).toHtmlEscaped()
                                       : m_phrases.sentence(step);
    default:
        return m_phrases.state(step);
    }
}

} // namespace acervo
