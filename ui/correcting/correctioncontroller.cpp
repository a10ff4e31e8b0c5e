#include "correctioncontroller.h"

#include "articlecontroller.h"
#include "detailpane.h"
#include "factsform.h"
#include "journalwords.h"
#include "library.h"
#include "messagebar.h"
#include "placenaming.h"
#include "timelineview.h"

#include <QApplication>

namespace acervo {

namespace {

// What all of them have in common of what the form shows, as far as facets know it.
QList<Correction> sharedFacts(const SelectionSummary &summary)
{
    QList<Correction> shared;
    if (summary.undated == summary.articles ||
        (summary.undated == 0 && summary.earliest == summary.latest))
        shared.append({.fact = Correctable::Date, .value = summary.earliest.toIso()});
    if (const FacetCounts *languages = summary.of(Facet::Language)) {
        if (languages->none == summary.articles)
            shared.append({.fact = Correctable::Language, .value = {}});
        else if (!languages->values.isEmpty() &&
                 languages->values.first().count == summary.articles)
            shared.append({.fact = Correctable::Language, .value = languages->values.first().name});
    }
    return shared;
}

} // namespace

CorrectionController::CorrectionController(Library &library, TimelineView &list,
                                           const ArticleController &articles, DetailPane &detail,
                                           MessageBar &messages, QWidget &window)
    : QObject(&window)
    , m_library(library)
    , m_articles(articles)
    , m_detail(detail)
    , m_messages(messages)
    , m_form(new FactsForm)
{
    detail.addCover(m_form);
    connect(m_form, &FactsForm::saveWanted, this, &CorrectionController::save);
    connect(m_form, &FactsForm::leaveWanted, this, &CorrectionController::leave);
    connect(&detail, &DetailPane::correctWanted, this, &CorrectionController::edit);
    connect(&detail, &DetailPane::factRestoreWanted, this, &CorrectionController::restore);
    // Who goes on to other articles has not taken back what she typed.
    const auto goOn = [this] {
        if (!m_edited.isEmpty() && m_edited != m_articles.targets())
            save(m_form->isValid() ? m_form->corrections() : QList<Correction>());
    };
    connect(&list, &TimelineView::currentArticleChanged, this, goOn);
    connect(&list, &TimelineView::selectedCountChanged, this, goOn);
}

void CorrectionController::edit()
{
    const QList<ArticleId> articles = m_articles.targets();
    if (articles.isEmpty() || !m_edited.isEmpty())
        return;
    if (articles.size() > 1) {
        m_library.summary(articles).then(
            this, [this, articles](const Result<SelectionSummary> &summary) {
                if (!summary)
                    Q_EMIT failed(summary.error());
                else if (articles == m_articles.targets() && m_edited.isEmpty())
                    editSeveral(*summary);
            });
        return;
    }
    if (m_detail.article() != articles.first())
        return;
    open(articles);
    m_form->beginOne(m_detail.shownArticle(), m_detail.corrected());
}

void CorrectionController::editSeveral(const SelectionSummary &summary)
{
    open(m_articles.targets());
    m_form->beginSeveral(m_edited.size(), sharedFacts(summary));
}

void CorrectionController::open(const QList<ArticleId> &articles)
{
    m_edited = articles;
    m_before = QApplication::focusWidget();
    m_detail.showCover(m_form, true);
}

void CorrectionController::save(const QList<Correction> &corrections)
{
    const QList<ArticleId> articles = m_edited;
    leave();
    if (!corrections.isEmpty())
        follow(m_library.correct(articles, corrections));
}

void CorrectionController::leave()
{
    m_edited.clear();
    const bool hadFocus = m_form->isAncestorOf(QApplication::focusWidget());
    m_detail.showCover(m_form, false);
    if (!hadFocus)
        return;
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_detail.setFocus(Qt::OtherFocusReason);
}

void CorrectionController::restore(Correctable fact)
{
    if (number(m_detail.article()) != 0)
        follow(m_library.restoreFacts({m_detail.article()}, {fact}));
}

void CorrectionController::follow(const QFuture<Result<EditOutcome>> &edit)
{
    QFuture(edit).then(this, [this](const Result<EditOutcome> &outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
        else if (number(outcome->entry.id) != 0)
            m_messages.showMessage(
                {Message::Kind::Done,
                 entryInWords(outcome->entry, placeName) + u'.',
                 {{tr("Undo"), [this, entry = outcome->entry.id] { Q_EMIT undoWanted(entry); }}}});
    });
}

} // namespace acervo
