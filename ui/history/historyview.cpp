#include "historyview.h"

#include "journalwords.h"
#include "placenaming.h"
#include "style.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace acervo {

namespace {

// Days are headings; what was undone is struck out, and says so in its own column, too.
class StepDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant isUndone = index.data(JournalModel::IsUndoneRole);
        if (!isUndone.isValid()) {
            option->font = style::font(style::TextSize::Title, option->font);
        } else if (index.column() != JournalModel::SentenceColumn) {
            option->palette.setColor(QPalette::Text, style::mutedText(option->palette));
        } else if (isUndone.toBool()) {
            option->font.setStrikeOut(true);
        }
    }
};

} // namespace

HistoryView::HistoryView(QWidget *parent)
    : QTreeView(parent)
    , m_model(new JournalModel({.day = dayInWords,
                                .time = timeOfStep,
                                .sentence =
                                    [](const JournalEntry &step) {
                                        return entryInWords(step, placeName);
                                    },
                                .state = stateOfStep},
                               this))
{
    setAccessibleName(tr("What you did"));
    setModel(m_model);
    setItemDelegate(new StepDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(2 * style::grid);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(JournalModel::TimeColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(JournalModel::SentenceColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(JournalModel::StateColumn, QHeaderView::ResizeToContents);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            &HistoryView::rememberSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        showDays(0);
        restoreSelection();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &above, int first) {
                if (!above.isValid())
                    showDays(first);
            });
}

QList<JournalEntry> HistoryView::selectedSteps() const
{
    QList<JournalEntry> steps;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (const auto step = m_model->stepAt(index))
            steps += *step;
    }
    std::ranges::sort(steps, std::greater(), &JournalEntry::id);
    return steps;
}

void HistoryView::selectionChanged(const QItemSelection &selected,
                                   const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectedStepsChanged();
}

void HistoryView::showDays(int first)
{
    for (int day = first; day < m_model->rowCount(); ++day) {
        setFirstColumnSpanned(day, {}, true);
        setExpanded(m_model->index(day, 0), true);
    }
}

void HistoryView::rememberSelection()
{
    m_selected.clear();
    for (const JournalEntry &step : selectedSteps())
        m_selected += step.id;
}

void HistoryView::restoreSelection()
{
    if (m_selected.isEmpty())
        return;
    QItemSelection selection;
    for (int day = 0; day < m_model->rowCount(); ++day) {
        const QModelIndex above = m_model->index(day, 0);
        for (int row = 0; row < m_model->rowCount(above); ++row) {
            const QModelIndex index = m_model->index(row, 0, above);
            if (m_selected.contains(m_model->stepAt(index)->id))
                selection.select(index, index);
        }
    }
    selectionModel()->select(selection,
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace acervo
