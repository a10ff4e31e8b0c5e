#include "historydialog.h"

#include "countwords.h"
#include "errorwords.h"
#include "historyview.h"
#include "journalwords.h"
#include "library.h"
#include "placenaming.h"
#include "steparticles.h"
#include "style.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace acervo {

namespace {

constexpr qsizetype mostObstacles = 5; // named; the rest is counted

} // namespace

HistoryDialog::HistoryDialog(Library &library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_view(new HistoryView)
    , m_articles(new StepArticles(library))
    , m_message(new QLabel)
    , m_undo(new QPushButton)
    , m_redo(new QPushButton)
    , m_show(new QPushButton(tr("Show in the window")))
    , m_undoAll(new QPushButton)
{
    setWindowTitle(tr("History"));
    resize(100 * style::grid, 72 * style::grid);
    buildLayout();
    connect(&m_view->journal(), &JournalModel::olderWanted, this, &HistoryDialog::readOlder);
    connect(m_view, &HistoryView::selectedStepsChanged, this, &HistoryDialog::showSelection);
    connect(&library, &Library::changed, this, &HistoryDialog::read);
    connect(&library, &Library::importEnded, this, &HistoryDialog::read);
    connect(m_articles, &StepArticles::articlesChanged, this,
            [this] { m_show->setEnabled(!m_articles->articles().isEmpty()); });
    connect(m_undo, &QPushButton::clicked, this, [this] { undo(selected(false)); });
    connect(m_undoAll, &QPushButton::clicked, this, [this] { undo(m_all); });
    connect(m_redo, &QPushButton::clicked, this, &HistoryDialog::redo);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const QList<JournalEntry> steps = m_view->selectedSteps(); steps.size() == 1)
            Q_EMIT showWanted(steps.first(), m_articles->articles());
    });
    showSelection();
    read();
}

void HistoryDialog::buildLayout()
{
    auto *filter = new QLineEdit;
    filter->setPlaceholderText(tr("Words: a tag, imported, undone, a month…"));
    filter->setAccessibleName(tr("Words to look for"));
    filter->setClearButtonEnabled(true);
    connect(filter, &QLineEdit::textChanged, &m_view->journal(), &JournalModel::setFilter);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_view);
    halves->addWidget(m_articles);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 1);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->hide();
    m_undoAll->hide();
    m_view->setFrameShape(QFrame::NoFrame);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(style::grid);
    column->addWidget(filter);
    column->addWidget(halves, 1);
    column->addWidget(m_message);
    column->addWidget(m_undoAll, 0, Qt::AlignLeft);
    auto *buttons = buildButtons();
    column->addWidget(buttons);
    // Tab comes to what can be done before it comes to Close.
    QWidget *before = m_undoAll;
    for (QWidget *button :
         QList<QWidget *>{m_undo, m_redo, m_show, buttons->button(QDialogButtonBox::Close)}) {
        setTabOrder(before, button);
        before = button;
    }
    m_view->setFocus();
}

QDialogButtonBox *HistoryDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (QPushButton *button : {m_undo, m_redo, m_show})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false); // Return is for the rows
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

// As many as are held, so that nothing vanishes below what is looked at.
void HistoryDialog::read()
{
    const quint64 question = ++m_question;
    const int count =
        int(std::max<qsizetype>(m_view->journal().heldSteps(), JournalModel::pageSize));
    m_library.journal(count).then(
        this, [this, question, count](const Result<QList<JournalEntry>> &steps) {
            if (question != m_question)
                return;
            // What is offered stays: undoing looks once more whether it can be done.
            const bool isOffered = m_undoAll->isVisible();
            if (steps)
                m_view->journal().showNewest(*steps, count);
            else
                say(errorInWords(steps.error()));
            showSelection();
            m_undoAll->setVisible(isOffered);
        });
}

void HistoryDialog::readOlder(JournalId before, int count)
{
    const quint64 question = m_question;
    m_library.journalBefore(before, count)
        .then(this, [this, question](const Result<QList<JournalEntry>> &steps) {
            if (question == m_question)
                m_view->journal().addOlder(steps.value_or(QList<JournalEntry>()));
        });
}

QList<JournalId> HistoryDialog::selected(bool undone) const
{
    QList<JournalId> ids;
    for (const JournalEntry &step : m_view->selectedSteps()) {
        if (step.closed.isValid() && step.undone.isValid() == undone)
            ids += step.id;
    }
    return ids;
}

void HistoryDialog::showSelection()
{
    const auto name = [](QPushButton *button, const QString &one, const QString &many,
                         qsizetype count) {
        button->setEnabled(count > 0);
        button->setText(count > 1 ? many.arg(numberInWords(count)) : one);
    };
    name(m_undo, tr("Undo"), tr("Undo %1 steps"), selected(false).size());
    name(m_redo, tr("Do again"), tr("Do %1 steps again"), selected(true).size());
    m_undoAll->hide();
    const QList<JournalEntry> steps = m_view->selectedSteps();
    if (steps.size() == 1)
        m_articles->showStep(steps.first());
    else
        m_articles->showNothing();
}

void HistoryDialog::undo(const QList<JournalId> &steps)
{
    m_undoAll->hide();
    m_library.undo(steps).then(this, [this, steps](const Result<UndoOutcome> &outcome) {
        if (outcome)
            report(*outcome, true);
        else if (outcome.error().code == ErrorCode::UndoBlocked)
            explain(steps);
        else
            say(errorInWords(outcome.error()));
    });
}

void HistoryDialog::redo()
{
    m_library.redo(selected(true)).then(this, [this](const Result<UndoOutcome> &outcome) {
        if (outcome)
            report(*outcome, false);
        else if (outcome.error().code == ErrorCode::UndoBlocked)
            say(tr("This can't be done again: what it changed is not as it was before it."));
        else
            say(errorInWords(outcome.error()));
    });
}

void HistoryDialog::explain(const QList<JournalId> &steps)
{
    m_library.planUndo(steps).then(this, [this](const Result<UndoPlan> &plan) {
        if (plan)
            showPlan(*plan);
        else
            say(errorInWords(plan.error()));
    });
}

void HistoryDialog::showPlan(const UndoPlan &plan)
{
    if (plan.isBlocked) {
        say(tr("This can't be undone: the same was changed by something that is not in the "
               "history any more. Nothing was changed now."));
        return;
    }
    QStringList lines;
    for (const JournalEntry &step :
         plan.obstacles.first(std::min(plan.obstacles.size(), mostObstacles)))
        lines += QStringLiteral("    ") + stepWithTime(step, placeName);
    if (const qsizetype more = plan.obstacles.size() - lines.size(); more > 0)
        lines += QStringLiteral("    ") + tr("and %1 more").arg(numberInWords(more));
    lines.prepend(plan.obstacles.size() == 1 ? tr("Nothing was undone: a later step builds on it.")
                                             : tr("Nothing was undone: %1 later steps build on it.")
                                                   .arg(numberInWords(plan.obstacles.size())));
    say(lines.join(u'\n'));
    m_all.clear();
    for (const JournalEntry &step : plan.steps + plan.obstacles)
        m_all += step.id;
    m_undoAll->setText(
        plan.obstacles.size() == 1
            ? tr("Undo this later step as well")
            : tr("Undo these %1 later steps as well").arg(numberInWords(plan.obstacles.size())));
    m_undoAll->show();
    m_undoAll->setFocus();
}

void HistoryDialog::report(const UndoOutcome &outcome, bool isUndo)
{
    const QString what = outcome.steps == 1 ? entryInWords(outcome.entry, placeName)
                                            : tr("%1 steps").arg(numberInWords(outcome.steps));
    QString text = isUndo ? tr("Undone: %1.").arg(what) : tr("Done again: %1.").arg(what);
    if (!outcome.kept.isEmpty())
        text += u' ' + keptInWords(outcome.kept.size());
    say(text);
}

void HistoryDialog::say(const QString &text)
{
    m_message->setText(text);
    m_message->show();
}

} // namespace acervo
