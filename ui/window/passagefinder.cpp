#include "passagefinder.h"

#include "library.h"
#include "timelinemodel.h"

namespace acervo {

namespace {

QList<ArticleId> withoutHit(const Query &query, const QList<ArticleRow> &rows)
{
    HitFinder finder(query);
    QList<ArticleId> articles;
    for (const ArticleRow &row : rows) {
        if (!isFoundInRow(finder, row))
            articles.append(row.id);
    }
    return articles;
}

struct Looked
{
    QList<FoundPassage> found;
    QList<ArticleId> inNotes; // where it can only be in the note
};

Looked lookedInto(const Query &query, const Result<QList<Article>> &articles)
{
    HitFinder finder(query);
    Looked looked;
    for (const Article &article : articles.value_or(QList<Article>())) {
        if (auto passage = foundPassage(finder, article, {}))
            looked.found.append(std::move(*passage));
        else if (article.notes > 0)
            looked.inNotes.append(article.id);
    }
    return looked;
}

} // namespace

PassageFinder::PassageFinder(Library &library, TimelineModel &model, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_model(model)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    m_timer.callOnTimeout(this, &PassageFinder::look);
    const auto start = [this] { m_timer.start(); };
    connect(&model, &TimelineModel::resultShown, this, start);
    connect(&model, &TimelineModel::visibleRowsChanged, this, start);
    connect(&model, &TimelineModel::dataChanged, this, start);
    connect(&library, &Library::changed, this, [this] { m_seen.clear(); });
}

void PassageFinder::look()
{
    if (!m_model.result())
        return;
    if (m_query != m_model.result()->query) {
        m_query = m_model.result()->query;
        m_seen.clear();
    }
    QList<ArticleRow> rows = m_model.visibleRows();
    rows.removeIf([this](const ArticleRow &row) { return m_seen.contains(row.id); });
    if (rows.isEmpty() || HitFinder(m_query).isEmpty())
        return;
    for (const ArticleRow &row : std::as_const(rows))
        m_seen.insert(row.id);
    QtFuture::makeReadyValueFuture(rows)
        .then(QtFuture::Launch::Async,
              [query = m_query](const QList<ArticleRow> &its) { return withoutHit(query, its); })
        .then(this, [this, query = m_query](const QList<ArticleId> &articles) {
            if (query == m_query && !articles.isEmpty())
                lookInto(articles);
        });
}

void PassageFinder::lookInto(const QList<ArticleId> &articles)
{
    m_library.articles(articles)
        .then(
            QtFuture::Launch::Async,
            [query = m_query](const Result<QList<Article>> &its) { return lookedInto(query, its); })
        .then(this, [this, query = m_query](const Looked &looked) {
            if (query != m_model.result()->query)
                return;
            m_model.setPassages(looked.found);
            lookIntoNotes(looked.inNotes);
        });
}

void PassageFinder::lookIntoNotes(const QList<ArticleId> &articles)
{
    for (const ArticleId id : articles) {
        m_library.notes(id).then(
            this, [this, id, query = m_query](const Result<QList<NoteRecord>> &notes) {
                if (!notes || query != m_model.result()->query)
                    return;
                HitFinder finder(query);
                Article article;
                article.id = id;
                for (const NoteRecord &note : *notes) {
                    if (const auto passage = foundPassage(finder, article, note.text)) {
                        m_model.setPassages({*passage});
                        return;
                    }
                }
            });
    }
}

} // namespace acervo
