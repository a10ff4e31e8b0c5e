#include "listingimporter.h"

#include "listingpage.h"
#include "validtext.h"

#include <QIODevice>

namespace acervo {

namespace {

constexpr qint64 chunk = 1024 * 1024;
constexpr int articlesBetweenReports = 500;

Result<QByteArray> readWhole(QIODevice &device, const QString &path, ImportSink &sink)
{
    const Error tooLarge{ErrorCode::FileTooLarge, path, QString::number(ListingImporter::maxFile)};
    if (device.size() > ListingImporter::maxFile)
        return std::unexpected(tooLarge);
    QByteArray bytes;
    for (;;) {
        const qsizetype before = bytes.size();
        bytes.resize(before + chunk);
        const qint64 got = device.read(bytes.data() + before, chunk);
        if (got < 0)
            return std::unexpected(Error{ErrorCode::FileUnreadable, path, device.errorString()});
        bytes.resize(before + got);
        if (bytes.size() > ListingImporter::maxFile)
            return std::unexpected(tooLarge);
        if (sink.progress(bytes.size()) == ImportFlow::Stop)
            return std::unexpected(Error{ErrorCode::Cancelled, path, {}});
        if (got == 0)
            return bytes;
    }
}

QString withLineFeeds(QString text)
{
    if (!text.contains(u'\n'))
        text.replace(u'\r', u'\n');
    return text;
}

} // namespace

Result<void> ListingImporter::read(QIODevice &device, const QString &path, ImportSink &sink) const
{
    const Result<QByteArray> bytes = readWhole(device, path, sink);
    if (!bytes)
        return std::unexpected(bytes.error());
    ListingPage page = readListingPage(withLineFeeds(decodedText(*bytes)));
    if (page.articles.isEmpty())
        return std::unexpected(Error{ErrorCode::FormatUnknown, path, {}});
    int sinceReport = 0;
    for (ArticleDraft &draft : page.articles) {
        ImportFlow flow = sink.article(std::move(draft));
        if (flow == ImportFlow::GoOn && ++sinceReport % articlesBetweenReports == 0)
            flow = sink.progress(bytes->size());
        if (flow == ImportFlow::Stop)
            return std::unexpected(Error{ErrorCode::Cancelled, path, {}});
    }
    if (page.cutAt > 0)
        return std::unexpected(
            Error{ErrorCode::FileTooLarge, path, QString::number(maxFile), page.cutAt});
    return {};
}

} // namespace acervo
