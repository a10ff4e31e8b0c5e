#include "readingcontroller.h"

#include "detailpane.h"
#include "library.h"
#include "originaldialog.h"
#include "timelinemodel.h"

namespace acervo {

namespace {

void showOriginals(const QString &title, const QList<ArticleOriginal> &originals, QWidget *window)
{
    auto *dialog = new OriginalDialog(title, originals, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

ReadingController::ReadingController(Library &library, TimelineModel &model, DetailPane &pane,
                                     QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_model(model)
    , m_pane(pane)
{
    connect(&model, &TimelineModel::rowsWanted, this, &ReadingController::fetchRows);
    connect(&library, &Library::changed, this, &ReadingController::follow);
}

void ReadingController::fetchRows(const QList<ArticleId> &articles, quint64 request)
{
    m_library.rows(articles).then(this, [this, request](const Result<QList<ArticleRow>> &rows) {
        m_model.setRows(request, rows.value_or(QList<ArticleRow>()));
        if (!rows)
            Q_EMIT failed(rows.error());
    });
}

void ReadingController::showArticle(ArticleId article)
{
    if (article == m_article)
        return;
    m_article = article;
    if (number(article) == 0)
        m_pane.showNothing();
    else
        fetchArticle();
}

void ReadingController::fetchArticle()
{
    const ArticleId asked = m_article;
    m_library.shownArticle(asked).then(
        this, [this, asked](const Result<std::optional<ArticleToRead>> &shown) {
            if (asked != m_article)
                return;
            if (!shown)
                Q_EMIT failed(shown.error());
            else if (!*shown)
                m_pane.showNothing();
            else
                m_pane.showArticle((*shown)->article, (*shown)->article.highlights,
                                   (*shown)->corrected);
        });
}

void ReadingController::viewOriginal(QWidget *window)
{
    if (number(m_article) == 0)
        return;
    const QString title = m_pane.articleTitle();
    m_library.originals(m_article).then(
        this, [this, window, title](const Result<QList<ArticleOriginal>> &originals) {
            if (!originals)
                Q_EMIT failed(originals.error());
            else if (originals->isEmpty())
                Q_EMIT originalMissing();
            else
                showOriginals(title, *originals, window);
        });
}

void ReadingController::follow(const Change &change)
{
    m_model.applyChange(change);
    const auto isShown = [this](const auto &facts) { return facts.id == m_article; };
    // A renamed tag or topic touches no article's facts, but is shown by its name.
    if (number(m_article) != 0 &&
        (std::ranges::any_of(change.touched, isShown) ||
         std::ranges::any_of(change.personal, isShown) || !change.names.isEmpty()))
        fetchArticle();
}

} // namespace acervo
