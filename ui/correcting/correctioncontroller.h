// CorrectionController does what a person corrects of facts: of the selection where several
// articles are selected, else of the current one; and gives back what the source says. GUI thread.
#pragma once

#include "correction.h"
#include "editoutcome.h"
#include "error.h"
#include "selectionsummary.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

namespace acervo {

class ArticleController;
class DetailPane;
class FactsForm;
class Library;
class MessageBar;
class TimelineView;

class CorrectionController final : public QObject
{
    Q_OBJECT

public:
    CorrectionController(Library &library, TimelineView &list, const ArticleController &articles,
                         DetailPane &detail, MessageBar &messages, QWidget &window);

    void edit(); // opens the form in the pane

Q_SIGNALS:
    void undoWanted(acervo::JournalId entry);
    void failed(const acervo::Error &error);

private:
    void editSeveral(const SelectionSummary &summary);
    void open(const QList<ArticleId> &articles);
    void save(const QList<Correction> &corrections);
    void leave();
    void restore(Correctable fact);
    void follow(const QFuture<Result<EditOutcome>> &edit);

    Library &m_library;
    const ArticleController &m_articles;
    DetailPane &m_detail;
    MessageBar &m_messages;
    FactsForm *m_form;
    QList<ArticleId> m_edited;  // none: the form is not open
    QPointer<QWidget> m_before; // what had the focus
};

} // namespace acervo
