// HistoryView shows the journal by day: what was done, when, and whether it was undone. GUI thread.
#pragma once

#include "journalmodel.h"

#include <QTreeView>

namespace acervo {

class HistoryView final : public QTreeView
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    JournalModel &journal() const { return *m_model; }
    QList<JournalEntry> selectedSteps() const; // the newest first

Q_SIGNALS:
    void selectedStepsChanged();

protected:
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void showDays(int first); // days are no steps: they head the rows below them
    void rememberSelection();
    void restoreSelection();

    JournalModel *m_model;
    QList<JournalId> m_selected; // while the rows are made anew
};

} // namespace acervo
