// DossierPrint prints a dossier: the same pages as those of the file, as drawings, so that the
// printer's own dots are the only ones. GUI thread; between two pages the window goes on.
#pragma once

#include "dossierpreview.h"

#include <QPainter>
#include <QPointer>

#include <memory>

class QPrinter;

namespace acervo {

class Library;

// The page of the printer is that of the dossier, without margins of its own.
void setUpPrinter(QPrinter &printer, const DossierOptions &options);

class DossierPrint final : public Job
{
    Q_OBJECT

public:
    // Prints the pages that the printer says, or all.
    DossierPrint(Library &library, const DossierRequest &request, std::unique_ptr<QPrinter> printer,
                 QObject *parent);
    ~DossierPrint() override;

    void stop() override;
    int pages() const { return m_printed; } // after finished()

private:
    void begin(const PreviewExtent &extent);
    void print(int page, const QByteArray &svg);
    void end(const Result<void> &result);

    std::unique_ptr<QPrinter> m_printer;
    QPainter m_painter;
    QPointer<DossierPreview> m_preview;
    int m_first = 0;
    int m_last = 0;
    int m_printed = 0;
};

} // namespace acervo
