// SearchController holds the query, asks the library, and walks Back and Forward. GUI thread.
// Everything that changes what is on screen goes through it.
#pragma once

#include "facetcounting.h"
#include "navigationhistory.h"
#include "querystate.h"
#include "searchsession.h"

#include <QTimer>

namespace acervo {

class SearchController final : public QObject
{
    Q_OBJECT

public:
    static constexpr int stepDelay = 1000;  // ms that a query stands before it is a step
    static constexpr int settleDelay = 300; // ms without a key before a word is taken for whole

    SearchController(Library &library, FacetCounting counting, QObject *parent = nullptr);

    const QueryState &state() const { return m_state; }
    const Query &query() const { return m_state.query; }
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }

public Q_SLOTS:
    void start(const QString &text); // asks the first question
    // Asks again where the last answer does not have what is counted now.
    void setCounting(const acervo::FacetCounting &counting);
    void setFreeNotes(acervo::FreeNotes place); // the same
    void type(const QString &text);             // every key
    void preview(const acervo::Query &query);   // a drag that goes on
    void accept();                              // Return: what was typed is a step
    void apply(const acervo::Query &query);     // a click: acted on, so a step
    void lookAt(const acervo::TimeView &view);  // what the time strip shows; no step
    void actOn();                               // an article was opened, say: the query is a step
    void goBack();
    void goForward();

Q_SIGNALS:
    void stateChanged(const acervo::QueryState &state);
    void answered(const acervo::SearchResultPtr &result);
    void failed(const acervo::Error &error);
    void historyChanged();

private:
    void show(const QueryState &state);
    void ask();
    void take(const SearchResultPtr &result);
    void settle();
    void countWrittenAuthor(SearchRequest &request) const;

    Library &m_library;
    FacetCounting m_counting;
    QueryState m_state;
    TimeView m_time;
    FreeNotes m_freeNotes = FreeNotes::Among;
    NavigationHistory m_history;
    SearchSession m_session;
    QTimer m_step;
    QTimer m_settle;
    std::optional<qsizetype> m_found; // by the newest question, once it is answered
};

} // namespace acervo
