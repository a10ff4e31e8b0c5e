#include "highlightsdialog.h"

#include "emptystate.h"
#include "highlightlook.h"
#include "highlightmodel.h"
#include "highlightview.h"
#include "highlightwords.h"
#include "library.h"
#include "queryedit.h"
#include "quietlabel.h"
#include "style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace acervo {

namespace {

constexpr qsizetype pageSize = 200;
constexpr int reloadAfter = 100; // ms: of several changes in a row the last one counts

} // namespace

HighlightsDialog::HighlightsDialog(Library &library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_count(new QuietLabel(style::TextSize::Small))
    , m_copy(new QPushButton(tr("Copy as Markdown")))
    , m_model(new HighlightModel(HighlightModel::Headings::Articles, highlightInWords, this))
    , m_view(new HighlightView(*m_model))
    , m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Highlights of what is shown"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout;
    buildColours(*row);
    row->addSpacing(style::grid);
    row->addWidget(m_count, 1);
    row->addWidget(m_copy);
    m_copy->setAutoDefault(false);
    m_pages->addWidget(m_view);
    m_pages->addWidget(new EmptyState(QStringLiteral("draw-highlight"), tr("No highlights here"),
                                      tr("Select a passage in an article and press Y, G, B or P."),
                                      {}));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, 2 * style::grid);
    column->addLayout(row);
    column->addWidget(m_pages, 1);
    resize(72 * style::grid, 80 * style::grid);
    m_view->setFocus();

    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadAfter);
    connect(&m_reload, &QTimer::timeout, this, &HighlightsDialog::load);
    connect(&m_library, &Library::changed, this, [this](const Change &change) {
        if (change.textTouched)
            m_reload.start();
    });
    connect(m_copy, &QPushButton::clicked, this, &HighlightsDialog::copy);
    connect(m_view, &HighlightView::chosen, this, &HighlightsDialog::highlightWanted);
    connect(m_view, &HighlightView::removeWanted, this, [this](HighlightId id) {
        m_library.removeHighlight(id).then(this, [this](const Result<EditOutcome> &outcome) {
            if (!outcome)
                Q_EMIT failed(outcome.error());
        });
    });
}

void HighlightsDialog::buildColours(QLayout &row)
{
    for (const HighlightColour colour : highlightColours) {
        auto *choice = new QToolButton;
        choice->setCheckable(true);
        choice->setChecked(true);
        choice->setIcon(highlightIcon(colour, 2 * style::grid, palette()));
        choice->setToolTip(tr("Show what is marked in this colour: %1").arg(colourInWords(colour)));
        choice->setAccessibleName(colourInWords(colour));
        connect(choice, &QToolButton::toggled, this, &HighlightsDialog::chooseColours);
        row.addWidget(choice);
        m_colours.append(choice);
    }
}

void HighlightsDialog::setQuery(const Query &query)
{
    m_query = query;
    m_reload.stop();
    load();
}

void HighlightsDialog::load()
{
    const quint64 serial = ++m_serial;
    m_library
        .search(
            {.query = withHighlights(m_query), .today = QDate::currentDate(), .histogram = false})
        .then(this, [this, serial](const Result<SearchResultPtr> &result) {
            if (!result && serial == m_serial)
                Q_EMIT failed(result.error());
            if (result)
                fetch({(*result)->articles.begin(), (*result)->articles.end()}, {}, serial);
        });
}

void HighlightsDialog::fetch(QList<ArticleId> rest, QList<HighlightedArticle> articles,
                             quint64 serial)
{
    if (serial != m_serial)
        return;
    if (rest.isEmpty()) {
        showArticles(articles);
        return;
    }
    const QList<ArticleId> page = rest.first(std::min(pageSize, rest.size()));
    rest.remove(0, page.size());
    m_library.highlightedArticles(page).then(
        this, [this, rest, articles, serial](Result<QList<HighlightedArticle>> fetched) mutable {
            if (!fetched) {
                Q_EMIT failed(fetched.error());
                return;
            }
            for (HighlightedArticle &article : *fetched) {
                article.body.clear(); // what is listed needs no texts
                articles.append(std::move(article));
            }
            fetch(std::move(rest), std::move(articles), serial);
        });
}

void HighlightsDialog::showArticles(const QList<HighlightedArticle> &articles)
{
    const HighlightId current = m_view->current();
    m_model->showArticles(articles);
    m_view->setCurrent(current);
    showCount();
}

void HighlightsDialog::showCount()
{
    const qsizetype count = m_model->highlightCount();
    m_count->setText(
        count == 0 ? QString()
                   : tr("%1 of %2 articles")
                         .arg(QLocale().toString(count),
                              QLocale().toString(m_model->articles().size())));
    m_copy->setEnabled(count > 0);
    m_pages->setCurrentIndex(count > 0 ? 0 : 1);
}

void HighlightsDialog::chooseColours()
{
    QList<HighlightColour> colours;
    for (qsizetype i = 0; i < m_colours.size(); ++i) {
        if (m_colours[i]->isChecked())
            colours.append(highlightColours[i]);
    }
    m_model->setColours(colours);
    showCount();
}

void HighlightsDialog::copy()
{
    QStringList parts;
    for (const HighlightedArticle &article : m_model->articles()) {
        const QString part = highlightsAsMarkdown(article, m_model->colours());
        if (!part.isEmpty())
            parts << part;
    }
    QGuiApplication::clipboard()->setText(parts.join(u'\n'));
}

} // namespace acervo
