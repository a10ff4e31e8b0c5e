#include "htmlimporter.h"

#include "readwhole.h"
#include "savedhtml.h"
#include "savedlisting.h"
#include "savedpage.h"

namespace acervo {

namespace {

bool isEmpty(const ArticleDraft &draft)
{
    return draft.title.isEmpty() && draft.summary.isEmpty() && draft.body.isEmpty();
}

} // namespace

Result<void> HtmlImporter::read(QIODevice &device, const QString &path, ImportSink &sink) const
{
    const Result<QByteArray> bytes = readWhole(device, path, maxFile);
    if (!bytes)
        return std::unexpected(bytes.error());
    const SavedHtml page(QString::fromUtf8(*bytes));
    std::optional<ListingPage> listing = savedListing(page);
    QList<ArticleDraft> drafts;
    if (listing)
        drafts = std::move(listing->articles);
    else
        drafts.append(savedPage(page, PictureFolder::ofPage(path)));
    for (ArticleDraft &draft : drafts) {
        const ImportFlow flow = isEmpty(draft)
                                    ? sink.badRecord(Error{ErrorCode::RecordEmpty, path, {}, 1})
                                    : sink.article(std::move(draft));
        if (flow == ImportFlow::Stop)
            return std::unexpected(Error{ErrorCode::Cancelled, path, {}});
    }
    if (sink.progress(bytes->size()) == ImportFlow::Stop)
        return std::unexpected(Error{ErrorCode::Cancelled, path, {}});
    return {};
}

} // namespace acervo
