#include "pdffile.h"

#include "cleantext.h"
#include "wholefile.h"

#include <cairo-pdf.h>

namespace acervo {

namespace {

cairo_status_t writeTo(void *file, const unsigned char *data, unsigned int length)
{
    const bool isWritten =
        static_cast<WholeFile *>(file)->write(reinterpret_cast<const char *>(data), length);
    return isWritten ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

} // namespace

PdfFile::PdfFile(WholeFile &file, double width, double height)
    : m_file(file)
    , m_surface(cairo_pdf_surface_create_for_stream(writeTo, &file, width, height))
    , m_cairo(cairo_create(m_surface))
{
    // From 1.5 on cairo puts every object but the streams into one object stream, which whoever
    // looks at one of them must read whole: 110 MB in libqpdf for a dossier of 4,000 articles.
    cairo_pdf_surface_restrict_to_version(m_surface, CAIRO_PDF_VERSION_1_4);
}

PdfFile::~PdfFile()
{
    cairo_destroy(m_cairo);
    cairo_surface_destroy(m_surface);
}

void PdfFile::setMetadata(const PdfMetadata &metadata)
{
    const auto set = [this](cairo_pdf_metadata_t key, const QString &value) {
        if (!value.isEmpty())
            cairo_pdf_surface_set_metadata(
                m_surface, key, cleanLine(value).left(kLongestFact).toUtf8().constData());
    };
    const QDateTime created = metadata.created.toUTC();
    set(CAIRO_PDF_METADATA_TITLE, metadata.title);
    set(CAIRO_PDF_METADATA_AUTHOR, metadata.author);
    set(CAIRO_PDF_METADATA_SUBJECT, metadata.subject);
    set(CAIRO_PDF_METADATA_KEYWORDS, metadata.keywords);
    set(CAIRO_PDF_METADATA_CREATOR, QStringLiteral("Acervo"));
    set(CAIRO_PDF_METADATA_CREATE_DATE, created.toString(Qt::ISODate));
    set(CAIRO_PDF_METADATA_MOD_DATE, created.toString(Qt::ISODate));
}

int PdfFile::addBookmark(int parent, const QString &title, const QByteArray &anchor, bool isOpen,
                         bool isBold)
{
    const int flags =
        (isOpen ? CAIRO_PDF_OUTLINE_FLAG_OPEN : 0) | (isBold ? CAIRO_PDF_OUTLINE_FLAG_BOLD : 0);
    const QByteArray target = "dest='" + anchor + "'";
    return cairo_pdf_surface_add_outline(m_surface, parent, cleanLine(title).toUtf8().constData(),
                                         target.constData(),
                                         static_cast<cairo_pdf_outline_flags_t>(flags));
}

Result<void> PdfFile::status() const
{
    cairo_status_t status = cairo_status(m_cairo);
    if (status == CAIRO_STATUS_SUCCESS)
        status = cairo_surface_status(m_surface);
    if (status == CAIRO_STATUS_SUCCESS)
        return {};
    if (status == CAIRO_STATUS_WRITE_ERROR)
        return std::unexpected(m_file.error());
    return std::unexpected(Error{.code = ErrorCode::FileUnreadable,
                                 .subject = m_file.temporaryName(),
                                 .detail = QString::fromUtf8(cairo_status_to_string(status))});
}

Result<void> PdfFile::finish()
{
    if (auto fine = status(); !fine)
        return fine;
    cairo_surface_finish(m_surface);
    if (cairo_surface_status(m_surface) == CAIRO_STATUS_SUCCESS)
        return {};
    return status();
}

} // namespace acervo
