// The SearchEngine answers searches: it owns the columns, and the reader that loads them and looks
// words up. One thread: the search thread.
#pragma once

#include "change.h"
#include "columns.h"
#include "evaluator.h"
#include "resultpool.h"
#include "searchresult.h"
#include "selectionsummary.h"
#include "snapshotkeeper.h"
#include "workthread.h"

#include <functional>
#include <memory>
#include <optional>

namespace acervo {

class FullTextLookup;
class LibraryReader;
class TitleOrder;
class UnreadOrder;

class SearchEngine
{
public:
    // `snapshotFile`: where columns are kept from one start to the next, if they are.
    SearchEngine(std::unique_ptr<LibraryReader> reader, const QString &snapshotFile);
    ~SearchEngine();

    // Takes the snapshot, or reads what the timeline is made of; what is counted is then read by
    // the first that asks for it. Until this has succeeded, searches give its error.
    void load();
    // Gets the memory of an answer's rows from the system, which takes longer than to find them:
    // the window holds one answer while the next is made.
    void prepare();
    void saveSnapshot();  // where the one that is there is older
    bool lacksSnapshot(); // where one could be saved, with all that is derived
    void apply(const Change &change);
    // Takes the derived data that is there now; the columns stay, without a snapshot of them.
    void reopen();
    bool cacheIsDamaged() const; // as the reader says it

    // `isStale` may be asked from time to time; once it says true the search ends with Cancelled.
    Result<SearchResultPtr> search(const SearchRequest &request,
                                   const std::function<bool()> &isStale);

    // Those that match, in no order.
    Result<QList<ArticleId>> matching(const Query &query, QDate today);
    // How many articles match; `isStale` likewise.
    Result<qint64> count(const Query &query, QDate today, FreeNotes freeNotes,
                         const std::function<bool()> &isStale);
    Result<SelectionSummary> summary(const QList<ArticleId> &ids);

private:
    Result<void> ready(); // to answer whatever is asked
    Result<SearchResultPtr> answer(const SearchRequest &request,
                                   const std::function<bool()> &isStale);
    void makeRoom(SearchResult &result, qsizetype rows) const;
    Result<void> fillRows(SearchResult &result, const Evaluation &evaluation,
                          const std::function<bool()> &isStale);
    TimeHistogram histogram(const Evaluation &evaluation, const TimeView &view);
    void forgetSlots();
    Result<std::vector<Slot>> order(const Evaluation &evaluation,
                                    const std::function<bool()> &isStale);
    Result<std::vector<Slot>> asArranged(const Evaluation &evaluation);

    std::unique_ptr<LibraryReader> m_reader;
    SnapshotKeeper m_snapshot;
    Columns m_columns;
    std::unique_ptr<FullTextLookup> m_lookup;
    std::unique_ptr<Evaluator> m_evaluator;
    std::unique_ptr<TitleOrder> m_titles;
    std::unique_ptr<UnreadOrder> m_unread;
    ResultPool m_results;
    std::optional<TimeCounting> m_years; // of all, by which the unit of a whole strip is chosen
    std::optional<TimeCounting> m_shown;
    std::vector<FacetCounter> m_facets; // by facet
    std::optional<Error> m_loadError;
    bool m_isWhole = false; // with what is counted
    WorkThread m_counter{
        QStringLiteral("counter")}; // helps to read and to count while a search waits for it
};

} // namespace acervo
