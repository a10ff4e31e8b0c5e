#include "searchcontroller.h"

#include "library.h"
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
    , m_library(library)
    , m_counting(std::move(counting))
    , m_session(library)
{
    m_step.setSingleShot(true);
    m_step.setInterval(stepDelay);
    connect(&m_step, &QTimer::timeout, this, &SearchController::actOn);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleDelay);
    connect(&m_settle, &QTimer::timeout, this, &SearchController::settle);
    connect(&m_session, &SearchSession::answered, this, &SearchController::take);
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

void SearchController::accept()
{
    settle();
    // Else it is one as it stands a moment later.
    if (!m_state.isOpen())
        actOn();
}

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
    m_settle.stop();
    if (!isAsked)
        ask();
    Q_EMIT stateChanged(m_state);
}

void SearchController::take(const SearchResultPtr &result)
{
    m_found = qsizetype(result->articles.size());
    if (m_state.isOpen())
        m_settle.start();
    Q_EMIT answered(result);
}

// Whether "cooperativas" is a whole word, which is found in its other forms, too, or "quantu" the
// beginning of one, its letters do not tell. It is whole where that finds no less than is shown.
void SearchController::settle()
{
    m_settle.stop();
    if (!m_state.isOpen() || !m_found)
        return;
    m_library.countMatches(m_state.whole, QDate::currentDate(), m_freeNotes)
        .then(this, [this, of = m_state](const Result<qint64> &found) {
            if (of != m_state || !m_found)
                return;
            if (!found && found.error().code == ErrorCode::Cancelled)
                m_settle.start(); // it made room for another question
            else if (found && *found >= *m_found)
                show(of.asWhole());
        });
}

void SearchController::ask()
{
    m_found.reset();
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
