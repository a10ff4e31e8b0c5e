// HistoryDialog is the journal in words: looked through by day, narrowed by words; steps can be
// looked into, undone and done again, one or several. GUI thread. It stands beside the window,
// which shows what an undo does.
#pragma once

#include "editoutcome.h"
#include "error.h"
#include "ids.h"
#include "undoplan.h"

#include <QDialog>
#include <QFuture>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace acervo {

class HistoryView;
class Library;
class StepArticles;

class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(Library &library, QWidget *parent = nullptr);

Q_SIGNALS:
    void showWanted(const acervo::JournalEntry &step, const QList<acervo::ArticleId> &articles);

private:
    void buildLayout();
    QDialogButtonBox *buildButtons();
    void read();
    void readOlder(JournalId before, int count);
    void showSelection();
    void undo(const QList<JournalId> &steps);
    void redo();
    void explain(const QList<JournalId> &steps); // why they can't be undone, and what can
    void showPlan(const UndoPlan &plan);
    void report(const UndoOutcome &outcome, bool isUndo);
    void say(const QString &text);
    QList<JournalId> selected(bool undone) const;

    Library &m_library;
    HistoryView *m_view;
    StepArticles *m_articles;
    QLabel *m_message;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_show;
    QPushButton *m_undoAll; // with what stands in the way
    QList<JournalId> m_all;
    quint64 m_question = 0;
};

} // namespace acervo
