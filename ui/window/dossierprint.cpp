#include "dossierprint.h"

#include <QPageLayout>
#include <QPrinter>
#include <QSvgRenderer>

namespace acervo {

void setUpPrinter(QPrinter &printer, const DossierOptions &options)
{
    const auto size = options.paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter;
    printer.setPageLayout(
        QPageLayout(QPageSize(size), QPageLayout::Portrait, {}, QPageLayout::Point));
    printer.setFullPage(true);
}

DossierPrint::DossierPrint(Library &library, const DossierRequest &request,
                           std::unique_ptr<QPrinter> printer, QObject *parent)
    : Job(parent)
    , m_printer(std::move(printer))
    , m_preview(dossierPages(library, request, DossierUse::Printing))
{
    // Setting is half of the work.
    connect(m_preview, &Job::progressed, this,
            [this](qint64 done, qint64 total) { Q_EMIT progressed(done, 2 * total); });
    connect(m_preview, &DossierPreview::extentChanged, this, &DossierPrint::begin);
    connect(m_preview, &DossierPreview::drawn, this, &DossierPrint::print);
    connect(m_preview, &Job::failed, this,
            [this](const Error &error) { end(std::unexpected(error)); });
}

DossierPrint::~DossierPrint()
{
    if (m_preview)
        m_preview->stop();
}

void DossierPrint::begin(const PreviewExtent &extent)
{
    m_first = std::max(1, m_printer->fromPage()) - 1;
    m_last = m_printer->toPage() > 0 ? std::min(m_printer->toPage(), extent.pages) : extent.pages;
    if (!m_painter.begin(m_printer.get()))
        return end(std::unexpected(
            Error{.code = ErrorCode::ReadOnly, .subject = m_printer->printerName(), .detail = {}}));
    m_painter.setRenderHint(QPainter::Antialiasing); // where it is painted with dots
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_first >= m_last)
        return end({});
    m_preview->wantDrawing(m_first);
}

void DossierPrint::print(int page, const QByteArray &svg)
{
    if (isDone())
        return;
    QSvgRenderer drawing(svg);
    if (!drawing.isValid())
        return end(std::unexpected(
            Error{.code = ErrorCode::FileUnreadable, .subject = QString::number(page + 1)}));
    const QRectF paper = m_printer->paperRect(QPrinter::DevicePixel);
    if (m_printed > 0)
        m_printer->newPage();
    drawing.render(&m_painter, QRectF({}, paper.size()));
    ++m_printed;
    const int all = m_last - m_first;
    Q_EMIT progressed(all + m_printed, qint64{2} * all);
    if (page + 1 < m_last)
        m_preview->wantDrawing(page + 1);
    else
        end({});
}

void DossierPrint::stop()
{
    if (isDone())
        return;
    m_printer->abort();
    end(std::unexpected(Error{.code = ErrorCode::Cancelled}));
}

void DossierPrint::end(const Result<void> &result)
{
    if (isDone())
        return;
    if (m_painter.isActive())
        m_painter.end();
    if (m_preview) {
        m_preview->disconnect(this);
        m_preview->stop();
        m_preview = nullptr;
    }
    conclude(result);
}

} // namespace acervo
