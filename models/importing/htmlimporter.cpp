#include "htmlimporter.h"

#include "htmlencoding.h"
#include "readwhole.h"
#include "savedpage.h"

namespace acervo {

Result<void> HtmlImporter::read(QIODevice &device, const QString &path, ImportSink &sink) const
{
    const Result<QByteArray> bytes = readWhole(device, path, maxFile);
    if (!bytes)
        return std::unexpected(bytes.error());
    ArticleDraft draft = savedPage(decodedHtml(*bytes));
    draft.line = 1;
    ImportFlow flow = ImportFlow::GoOn;
    if (draft.title.isEmpty() && draft.summary.isEmpty() && draft.body.isEmpty())
        flow = sink.badRecord(Error{.code = ErrorCode::RecordEmpty, .subject = path, .line = 1});
    else
        flow = sink.article(std::move(draft));
    if (flow == ImportFlow::Stop || sink.progress(bytes->size()) == ImportFlow::Stop)
        return std::unexpected(Error{ErrorCode::Cancelled, path, {}});
    return {};
}

} // namespace acervo
