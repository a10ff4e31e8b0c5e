#include "decisioncontroller.h"

#include "countwords.h"
#include "detailpane.h"
#include "library.h"
#include "messagebar.h"
#include "nextinlist.h"
#include "selectionwords.h"
#include "timelineview.h"
#include "valuebox.h"

#include <QMenu>

namespace acervo {

namespace {

Decision decisionOf(Facet facet, const QString &value, Verdict verdict)
{
    return {.about =
                facet == Facet::Topic ? DecisionRecord::About::Topic : DecisionRecord::About::Place,
            .value = value,
            .verdict = verdict};
}

QString verdictInWords(Verdict verdict, const QString &label, qint64 articles)
{
    const QString count = articleCount(articles);
    switch (verdict) {
    case Verdict::Confirm:
        return DecisionController::tr("Confirmed “%1” on %2.").arg(label, count);
    case Verdict::Reject:
        return DecisionController::tr("Rejected “%1” on %2.").arg(label, count);
    case Verdict::Add:
        return DecisionController::tr("Added “%1” to %2.").arg(label, count);
    case Verdict::Withdraw:
        return DecisionController::tr("Took back what was decided about “%1” on %2.")
            .arg(label, count);
    }
    return {};
}

} // namespace

DecisionController::DecisionController(Library &library, TimelineModel &model, TimelineView &list,
                                       DetailPane &detail, MessageBar &messages,
                                       PlaceName placeName, QWidget &window)
    : QObject(&window)
    , m_library(library)
    , m_list(list)
    , m_detail(detail)
    , m_messages(messages)
    , m_window(window)
    , m_box(new ValueBox(std::move(placeName), &window))
    , m_next(new NextInList(model, list, this))
{
    connect(&detail, &DetailPane::chipMenuWanted, this, &DecisionController::openChipMenu);
    connect(&detail, &DetailPane::addWanted, this, &DecisionController::openValueBox);
    connect(m_box, &ValueBox::addWanted, this, &DecisionController::add);
}

QList<ArticleId> DecisionController::targets() const
{
    if (m_list.selectedCount() > 1)
        return m_list.selectedArticles();
    if (m_detail.article() == ArticleId{})
        return {};
    return {m_detail.article()};
}

void DecisionController::confirm() { decideInQuestion(Verdict::Confirm); }

void DecisionController::reject() { decideInQuestion(Verdict::Reject); }

void DecisionController::decideInQuestion(Verdict verdict)
{
    if (const std::optional<ChipContent> chip = m_detail.chipInQuestion()) {
        decide(*chip, verdict);
        return;
    }
    const QList<ArticleId> articles = targets();
    if (articles.isEmpty())
        return;
    m_messages.showMessage({Message::Kind::Done,
                            articles.size() == 1
                                ? tr("Nothing detected in this article waits for a decision.")
                                : oneIsNeededInWords(articles.size()),
                            {}});
}

void DecisionController::decide(const ChipContent &content, Verdict verdict)
{
    const QList<ArticleId> articles = targets();
    if (articles.isEmpty())
        return;
    m_next->expect(); // without a question left it leaves the review list
    m_library.decide(articles, {decisionOf(content.facet, content.value, verdict)})
        .then(this, [this, label = content.label, verdict](const Result<EditOutcome> &outcome) {
            if (!outcome)
                Q_EMIT failed(outcome.error());
            else
                tell(*outcome, label, verdict);
        });
}

// The chip of one article shows what was done; of several, a sentence says how many they were.
void DecisionController::tell(const EditOutcome &outcome, const QString &label, Verdict verdict)
{
    const qint64 articles = outcome.entry.arguments.value(u"articles").toInteger();
    if (articles < 2)
        return;
    m_messages.showMessage({Message::Kind::Done,
                            verdictInWords(verdict, label, articles),
                            {{tr("Undo"), [this] { Q_EMIT undoWanted(); }}}});
}

void DecisionController::openValueBox()
{
    const QList<ArticleId> articles = targets();
    if (articles.isEmpty())
        return;
    offerAll();
    m_box->openAt(m_detail.belowChips(), articles.size() == 1
                                             ? tr("Add to this article")
                                             : tr("Add to %1").arg(articleCount(articles.size())));
}

// Not those of the result alone: what is to be added is often what the query does not show.
void DecisionController::offerAll()
{
    m_library
        .search({.query = {},
                 .today = QDate::currentDate(),
                 .facets = {Facet::Country, Facet::Region, Facet::Topic},
                 .allOf = {},
                 .authorPart = {},
                 .histogram = false})
        .then(this, [this](const Result<SearchResultPtr> &all) {
            if (all)
                m_box->setCounts((*all)->facets);
        });
    m_library.lexicon().then(this, [this](const Result<QList<LexiconTopic>> &lexicon) {
        QStringList names;
        for (const LexiconTopic &topic : lexicon.value_or(QList<LexiconTopic>()))
            names.append(topic.name());
        m_box->setLexicon(names);
    });
}

void DecisionController::add(const ValueChoice &choice)
{
    decide({.facet = choice.facet,
            .value = choice.value,
            .label = choice.label,
            .evidence = {},
            .words = {}},
           Verdict::Add);
}

void DecisionController::openChipMenu(const ChipContent &content, const QPoint &globalPosition)
{
    if (!content.isDecidable())
        return;
    const Standing standing = content.standing;
    QMenu menu(&m_window);
    const auto offer = [&](const QString &text, Verdict verdict) {
        connect(menu.addAction(text.arg(content.label)), &QAction::triggered, this,
                [this, content, verdict] { decide(content, verdict); });
    };
    if (standing != Standing::Confirmed && standing != Standing::Added)
        offer(tr("Confirm “%1”"), Verdict::Confirm);
    if (standing != Standing::Rejected)
        offer(tr("Reject “%1”"), Verdict::Reject);
    if (standing == Standing::Confirmed || standing == Standing::Rejected ||
        standing == Standing::Added)
        offer(tr("Take back what was decided about “%1”"), Verdict::Withdraw);
    menu.exec(globalPosition);
}

} // namespace acervo
