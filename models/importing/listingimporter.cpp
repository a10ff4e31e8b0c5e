#include "listingimporter.h"

#include "listingpage.h"
#include "readwhole.h"

namespace acervo {

namespace {

constexpr int articlesBetweenReports = 500;

QString withLineFeeds(QString text)
{
    if (!text.contains(u'\n'))
        text.replace(u'\r', u'\n');
    return text;
}

} // namespace

Result<void> ListingImporter::read(QIODevice &device, const QString &path, ImportSink &sink) const
{
    const Result<QByteArray> bytes =
        readWhole(device, path, maxFile, [&sink](qint64 done) { return sink.progress(done); });
    if (!bytes)
        return std::unexpected(bytes.error());
    ListingPage page = readListingPage(withLineFeeds(QString::fromUtf8(*bytes)));
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
