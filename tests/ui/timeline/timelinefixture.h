// A timeline with a model that is answered at once, or when a test says so, for the tests of view
// and delegate.
#pragma once

#include "rowsentence.h"
#include "timelinemodel.h"
#include "timelineview.h"

#include <QTest>

namespace acervo {

// Articles `first` to `last`, in that order, ten to a year from 2024 down.
inline SearchResultPtr numberedResult(int first, int last, int aYear = 10)
{
    auto result = std::make_shared<SearchResult>();
    for (int i = first; i <= last; ++i)
        result->articles.push_back(ArticleId(i));
    for (int row = 0; row <= last - first; ++row)
        result->dates.append(PartialDate::ofYear(2024 - row / aYear));
    for (int row = 0; row <= last - first; row += aYear)
        result->headings.push_back({row, PartialDate::ofYear(2024 - row / aYear)});
    return result;
}

inline SearchResultPtr resultOf(const QList<int> &articles)
{
    auto result = std::make_shared<SearchResult>();
    for (const int article : articles)
        result->articles.push_back(ArticleId(article));
    return result;
}

inline ArticleRow numberedRow(ArticleId article)
{
    ArticleRow row;
    row.id = article;
    row.title = QStringLiteral("Article %1").arg(number(article));
    row.summary = QStringLiteral("What article %1 is about.").arg(number(article));
    row.date = PartialDate::ofDay(2024, 1, 1);
    return row;
}

struct TimelineFixture
{
    using RowOf = std::function<ArticleRow(ArticleId)>;

    TimelineModel model{rowInWords};
    TimelineView view{model};
    RowOf rowOf;
    QList<ArticleId> asked;
    bool isAnswered = true;
    QList<std::pair<quint64, QList<ArticleId>>> waiting; // while it is not

    explicit TimelineFixture(RowOf row = numberedRow)
        : rowOf(std::move(row))
    {
        QObject::connect(&model, &TimelineModel::rowsWanted, &view,
                         [this](const QList<ArticleId> &articles, quint64 request) {
                             asked += articles;
                             waiting.append({request, articles});
                             if (isAnswered)
                                 answer();
                         });
        view.resize(640, 600);
    }
    void answer()
    {
        for (const auto &[request, articles] : std::exchange(waiting, {})) {
            QList<ArticleRow> rows;
            for (const ArticleId article : articles)
                rows.append(rowOf(article));
            model.setRows(request, rows);
        }
    }
    void show()
    {
        view.show();
        view.setFocus();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QVERIFY(view.hasFocus());
    }
    int currentRow() const { return view.currentIndex().row(); }
    int topOf(int article) const
    {
        return view.rowViewportPosition(model.rowOf(ArticleId(article)));
    }
    QPoint middleOf(int row) const { return view.visualRect(model.index(row, 0)).center(); }
};

} // namespace acervo
