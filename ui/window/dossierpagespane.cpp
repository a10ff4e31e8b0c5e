#include "dossierpagespane.h"

#include "countwords.h"
#include "errorwords.h"
#include "iconbutton.h"
#include "pageimage.h"
#include "pageview.h"
#include "quietlabel.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QToolButton>

namespace acervo {

namespace {

constexpr int patience = 250; // ms, of a person who is still choosing

}

DossierPagesPane::DossierPagesPane(Library &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_view(new PageView)
    , m_page(new QSpinBox)
    , m_state(new QuietLabel(style::TextSize::Small))
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(patience);
    connect(&m_wait, &QTimer::timeout, this, &DossierPagesPane::begin);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::grid / 2);
    column->addWidget(bar());
    column->addWidget(m_view, 1);
    column->addWidget(m_state);
    connect(m_view, &PageView::pictureWanted, this, [this](int page, double scale) {
        if (!m_preview)
            return;
        m_preview->giveUp();
        m_preview->want(page, scale);
    });
    connect(m_view, &PageView::pageChanged, this, [this](int page) { m_page->setValue(page + 1); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_view->setPage(page - 1); });
    showState();
}

DossierPagesPane::~DossierPagesPane() { stop(); }

QWidget *DossierPagesPane::bar()
{
    m_page->setAccessibleName(tr("Page"));
    m_page->setPrefix(tr("Page "));
    m_page->setKeyboardTracking(false);
    auto *pane = new QWidget;
    auto *row = new QHBoxLayout(pane);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::grid / 2);
    QToolButton *back =
        iconButton(QStringLiteral("go-previous"), tr("Previous page"), Qt::StrongFocus);
    QToolButton *forth = iconButton(QStringLiteral("go-next"), tr("Next page"), Qt::StrongFocus);
    QToolButton *smaller = iconButton(QStringLiteral("zoom-out"), tr("Smaller"), Qt::StrongFocus);
    QToolButton *larger = iconButton(QStringLiteral("zoom-in"), tr("Larger"), Qt::StrongFocus);
    QToolButton *whole =
        iconButton(QStringLiteral("zoom-fit-best"), tr("The whole page"), Qt::StrongFocus);
    for (QWidget *widget : std::initializer_list<QWidget *>{back, m_page, forth})
        row->addWidget(widget);
    row->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{smaller, whole, larger})
        row->addWidget(widget);
    connect(back, &QToolButton::clicked, this, [this] { m_view->setPage(m_view->page() - 1); });
    connect(forth, &QToolButton::clicked, this, [this] { m_view->setPage(m_view->page() + 1); });
    connect(smaller, &QToolButton::clicked, this, [this] { m_view->zoomBy(-1); });
    connect(larger, &QToolButton::clicked, this, [this] { m_view->zoomBy(1); });
    connect(whole, &QToolButton::clicked, this, [this] { m_view->setZoom(0); });
    return pane;
}

bool DossierPagesPane::isWhole() const
{
    return m_preview && m_extent.pages > 0 && m_extent.articles == m_request.articles.size();
}

void DossierPagesPane::showPages(const DossierRequest &request)
{
    m_request = request;
    m_wait.start();
}

void DossierPagesPane::stop()
{
    m_wait.stop();
    if (!m_preview)
        return;
    m_preview->disconnect(this);
    m_preview->stop();
    m_preview = nullptr;
}

// What is seen stays until the new pages are there.
void DossierPagesPane::begin()
{
    stop();
    m_extent.articles = 0;
    m_percent = 0;
    m_problem.clear();
    m_preview = dossierPages(m_library, m_request, DossierUse::Looking);
    connect(m_preview, &DossierPreview::extentChanged, this, &DossierPagesPane::setExtent);
    connect(m_preview, &DossierPreview::painted, this,
            [this](int round, int page, const PagePicture &picture) {
                if (round == m_extent.round)
                    m_view->setPicture(page, pageImage(picture));
            });
    connect(m_preview, &Job::progressed, this, [this](qint64 done, qint64 total) {
        m_percent = total > 0 ? static_cast<int>(100 * done / total) : 0;
        showState();
    });
    connect(m_preview, &Job::failed, this, [this](const Error &error) {
        m_problem = errorInWords(error);
        showState();
    });
    showState();
}

void DossierPagesPane::setExtent(const PreviewExtent &extent)
{
    m_extent = extent;
    m_percent = 0;
    m_page->setRange(1, extent.pages);
    m_page->setSuffix(tr(" of %1").arg(extent.pages));
    m_view->setPages(extent.pages, {extent.width, extent.height});
    showState();
}

void DossierPagesPane::showState()
{
    const qsizetype all = m_request.articles.size();
    m_page->setEnabled(m_extent.pages > 0);
    if (!m_problem.isEmpty())
        m_state->setText(m_problem);
    else if (isWhole())
        m_state->setText(tr("These are the pages of the file."));
    else if (m_extent.articles > 0)
        m_state->setText(tr("The first %1 of %2, until all are set: %3 %")
                             .arg(numberInWords(m_extent.articles), articleCount(all))
                             .arg(m_percent));
    else
        m_state->setText(tr("The pages are being set…"));
}

} // namespace acervo
