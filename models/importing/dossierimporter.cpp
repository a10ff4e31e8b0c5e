#include "dossierimporter.h"

#include "deviceinput.h"
#include "dossierattachment.h"
#include "jsonlimporter.h"

#include <QTemporaryFile>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

namespace acervo {

namespace {

// The attachment goes into a file, and no further than it may.
class LimitedFile final : public Pipeline
{
public:
    LimitedFile(QFile &file, qint64 most)
        : Pipeline("attachment", nullptr)
        , m_file(file)
        , m_most(most)
    {}

    void write(const unsigned char *data, std::size_t size) override
    {
        const auto length = static_cast<qint64>(size);
        m_isTooLarge = m_isTooLarge || m_file.pos() + length > m_most;
        if (m_isTooLarge || m_file.write(reinterpret_cast<const char *>(data), length) != length)
            throw std::runtime_error("attachment");
    }
    void finish() override {}
    bool isTooLarge() const { return m_isTooLarge; }

private:
    QFile &m_file;
    const qint64 m_most;
    bool m_isTooLarge = false;
};

QPDFObjectHandle articlesIn(QPDF &pdf)
{
    const std::string name = kArticlesAttachment.toStdString();
    QPDFEmbeddedFileDocumentHelper files(pdf);
    for (const auto &[key, file] : files.getEmbeddedFiles()) {
        if (file->getFilename() == name)
            return file->getEmbeddedFileStream();
    }
    return QPDFObjectHandle::newNull();
}

// The attachment's bytes, in the file.
Result<void> extractArticles(QIODevice &device, const QString &path, qint64 most, QFile &file)
{
    const auto failed = [&path](ErrorCode code, const QString &detail = {}) {
        return std::unexpected(Error{.code = code, .subject = path, .detail = detail});
    };
    LimitedFile target(file, most);
    // What it throws, qpdf may take for a fault of the stream.
    const auto unreadable = [&](const QString &detail = {}) {
        return target.isTooLarge() ? failed(ErrorCode::FileTooLarge, QString::number(most))
                                   : failed(ErrorCode::FileUnreadable, detail);
    };
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processInputSource(std::make_shared<DeviceInput>(device));
        QPDFObjectHandle articles = articlesIn(pdf);
        if (!articles.isStream())
            return failed(ErrorCode::FormatUnknown, QStringLiteral("PDF"));
        if (!articles.pipeStreamData(&target, 0, qpdf_dl_generalized, true))
            return unreadable();
    } catch (const std::exception &problem) {
        return unreadable(QString::fromUtf8(problem.what()));
    }
    return {};
}

} // namespace

Result<void> DossierImporter::read(QIODevice &device, const QString &path, ImportSink &sink) const
{
    if (device.size() > maxFile)
        return std::unexpected(Error{ErrorCode::FileTooLarge, path, QString::number(maxFile)});
    QTemporaryFile articles;
    if (!articles.open())
        return std::unexpected(
            Error{ErrorCode::FileUnreadable, articles.fileName(), articles.errorString()});
    const auto extracted = extractArticles(device, path, m_most, articles);
    if (!extracted)
        return extracted;
    if (!articles.flush() || !articles.seek(0))
        return std::unexpected(Error{ErrorCode::FileUnreadable, path, articles.errorString()});
    return JsonlImporter().read(articles, path, sink);
}

} // namespace acervo
