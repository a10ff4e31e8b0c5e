#include "searchcontroller.h"

#include "tickmodes.h"

namespace acervo {

namespace {

// The last author of the query, or nothing.
QString writtenAuthor(const Query &query)
{
    const auto written =
        std::find_if(query.clauses.rbegin(), query.clauses.rend(), [](const Expr &clause) {
            return clause.isLeaf() && clause.field == Field::Author;
        });
    return written == query.clauses.rend() ? QString() : written->text;
}

} // namespace

SearchController::SearchController(Library &library, FacetCounting counting, QObject *parent)
    : QObject(parent)
    , m_counting(std::move(counting))
    , m_session(library)
{
    m_step.setSingleShot(true);
    m_step.setInterval(stepDelay);
    connect(&m_step, &QTimer::timeout, this, &SearchController::actOn);
    connect(&m_session, &SearchSession::answered, this, &SearchController::answered);
    connect(&m_session, &SearchSession::failed, this, &SearchController::failed);
}

void SearchController::start(const QString &text)
{
    m_state = QueryState::ofText(text);
    actOn();
    ask();
    Q_EMIT stateChanged(m_state);
}

void SearchController::setCounting(const FacetCounting &counting)
{
    FacetCounting before = std::exchange(m_counting, counting);
    const bool isLess = std::ranges::all_of(
        counting.facets, [&](Facet facet) { return before.facets.contains(facet); });
    before.facets = counting.facets;
    if (m_session.newestSerial() > 0 && (!isLess || before != counting))
        ask();
}

void SearchController::type(const QString &text) { show(QueryState::ofText(text)); }

void SearchController::preview(const Query &query) { show(QueryState::ofQuery(query)); }

void SearchController::apply(const Query &query)
{
    // What stood before the click was acted on, too: Back must lead to it.
    actOn();
    show(QueryState::ofQuery(query));
    actOn();
}

void SearchController::setFreeNotes(FreeNotes place)
{
    if (std::exchange(m_freeNotes, place) != place && m_session.newestSerial() > 0)
        ask();
}

void SearchController::lookAt(const TimeView &view)
{
    if (view == m_time)
        return;
    m_time = view;
    ask();
}

void SearchController::actOn()
{
    m_step.stop();
    m_history.record(m_state.query);
    Q_EMIT historyChanged();
}

void SearchController::goBack()
{
    actOn(); // so that Forward leads here again
    if (!m_history.canGoBack())
        return;
    show(QueryState::ofQuery(m_history.back()));
    m_step.stop();
    Q_EMIT historyChanged();
}

void SearchController::goForward()
{
    if (!m_history.canGoForward())
        return;
    show(QueryState::ofQuery(m_history.forward()));
    m_step.stop();
    Q_EMIT historyChanged();
}

void SearchController::show(const QueryState &state)
{
    if (state == m_state)
        return;
    const bool isAsked =
        state.asked == m_state.asked && writtenAuthor(state.query) == writtenAuthor(m_state.query);
    m_state = state;
    m_step.start();
    if (!isAsked)
        ask();
    Q_EMIT stateChanged(m_state);
}

void SearchController::ask()
{
    SearchRequest request;
    request.query = m_state.asked;
    request.today = QDate::currentDate();
    request.facets = m_counting.facets;
    for (const Facet facet : std::as_const(m_counting.facets)) {
        if (modeOf(m_state.query, facet, m_counting.modeOf(facet)) == FacetMode::And)
            request.allOf.append(facet);
    }
    request.authorPart = m_counting.authorPart;
    request.time = m_time;
    request.freeNotes = m_freeNotes;
    countWrittenAuthor(request);
    m_session.search(request);
}

// While an author is written and the side bar counts none, those with the words in their names are
// counted: the query bar completes them.
void SearchController::countWrittenAuthor(SearchRequest &request) const
{
    const QString written = writtenAuthor(m_state.query);
    if (written.isEmpty() || request.facets.contains(Facet::Author))
        return;
    request.facets.append(Facet::Author);
    request.authorPart = written;
}

} // namespace acervo
