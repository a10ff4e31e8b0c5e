// TimelineModel shows one search's articles in its order, one row each, under the headings of the
// result. GUI thread. It knows the place of every article but holds only rows near the view: it
// asks with rowsWanted() and is answered with setRows(). It never touches the database.
#pragma once

#include "article.h"
#include "change.h"
#include "foundpassage.h"
#include "searchresult.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QTimer>

#include <functional>
#include <span>

namespace acervo {

class TimelineModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, // ArticleId
        LoadedRole,                // bool; the roles below are invalid until it is true
        TitleRole,
        DateRole, // PartialDate
        SummaryRole,
        SourcesRole,
        CountriesRole, // ISO codes
        TagsRole,
        ReadRole,
        StarredRole,
        NoteRole,
        HeadingRole, // PartialDate of the period that begins at this row; invalid on other rows
        PassageRole, // FoundPassage; invalid where there is none, or none is known
    };

    static constexpr int pageSize = 64;     // rows are asked for in multiples of it
    static constexpr int aroundDelay = 50;  // ms from rows in sight to those around them
    static constexpr int cachedRows = 2048; // kept at most, the least recently seen go first

    // `sentence` says a row in one sentence for a screen reader (Qt::AccessibleTextRole).
    using RowSentence = std::function<QString(const ArticleRow &)>;
    explicit TimelineModel(RowSentence sentence, QObject *parent = nullptr);

    // Rows that stay the same rows are not reset, so a view keeps its place.
    void showResult(const SearchResultPtr &result);
    // Rows of touched articles are asked for again; which articles there are is the result's
    // affair.
    void applyChange(const Change &change);
    // Answers rowsWanted(): `rows` in any order. Articles left out are taken as gone, so a request
    // that failed is answered with none. Of two answers for one article the newer request counts.
    void setRows(quint64 request, const QList<ArticleRow> &rows);
    // What the view shows, inclusive: rows are fetched for it, and for a page around it once that
    // takes nothing from what a person waits for.
    void setVisibleRows(int first, int last);
    QList<ArticleRow> visibleRows() const; // those of them that are there
    bool hasVisibleRows() const;           // all of them are
    // What was found in articles of this result by its query; forgotten with the query.
    void setPassages(const QList<FoundPassage> &passages);

    // The row of this article is kept up to date where it is in no view, too; id 0: none.
    void keepRow(ArticleId article) { m_kept = article; }
    QVariant dataOf(ArticleId article, int role) const; // invalid while its row is not there

    const SearchResultPtr &result() const { return m_result; }
    std::span<const ArticleId> articles() const;
    std::span<const TimelineHeading> headings() const;
    // What the headings stand for; None where there are none.
    PartialDate::Precision headingUnit() const;
    ArticleId articleAt(int row) const; // id 0 outside of the rows
    int rowOf(ArticleId article) const; // -1 where it is not among them; looks through all of them
    // As SearchResult answers them; without a result, nothing. dateAt() needs no fetched row.
    PartialDate dateAt(int row) const;
    std::optional<qsizetype> rowAtDate(const PartialDate &date) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void rowsWanted(const QList<acervo::ArticleId> &articles, quint64 request);
    void resultShown(); // after every showResult(), also one that moved no row
    void visibleRowsChanged();
    void keptRowGone(); // its article is not in the library any more

private:
    QVariant rowData(const ArticleRow &row, int role) const;
    QVariant headingAt(int row) const;
    QVariant passageOf(ArticleId article) const;
    QString sentenceOf(const ArticleRow &row) const;
    void tellChanged(const QList<ArticleId> &articles);
    void setWindow(int first, int last);
    void forget(ArticleId article);
    void askForMissing(int firstSeen, int lastSeen);
    QList<ArticleId> missingIn(int first, int last) const;
    void ask(const QList<ArticleId> &articles);

    RowSentence m_sentence;
    SearchResultPtr m_result;
    QCache<ArticleId, ArticleRow> m_rows;
    QHash<ArticleId, int> m_window; // article → row, for the rows asked about last
    ArticleId m_kept{};
    int m_windowFirst = 0;
    int m_windowLast = -1;
    int m_visibleFirst = 0;
    int m_visibleLast = -1;
    QHash<ArticleId, FoundPassage> m_passages;
    QTimer m_around;                     // until rows around those in sight are asked for
    QHash<ArticleId, quint64> m_askedBy; // articles on their way → the newest request for them
    quint64 m_request = 0;
};

} // namespace acervo
