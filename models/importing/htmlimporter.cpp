#include "htmlimporter.h"

#include "htmlencoding.h"
#include "savedpage.h"

#include <QIODevice>

namespace acervo {

Result<void> HtmlImporter::read(QIODevice &device, const QString &path, ImportSink &sink) const
{
    const Error tooLarge{ErrorCode::FileTooLarge, path, QString::number(maxFile)};
    if (device.size() > maxFile)
        return std::unexpected(tooLarge);
    const QByteArray bytes = device.read(maxFile + 1);
    if (bytes.size() > maxFile)
        return std::unexpected(tooLarge);
    if (bytes.isEmpty() && !device.atEnd())
        return std::unexpected(Error{ErrorCode::FileUnreadable, path, device.errorString()});
    ArticleDraft draft = savedPage(decodedHtml(bytes));
    draft.line = 1;
    ImportFlow flow = ImportFlow::GoOn;
    if (draft.title.isEmpty() && draft.summary.isEmpty() && draft.body.isEmpty())
        flow = sink.badRecord(Error{.code = ErrorCode::RecordEmpty, .subject = path, .line = 1});
    else
        flow = sink.article(std::move(draft));
    if (flow == ImportFlow::Stop || sink.progress(bytes.size()) == ImportFlow::Stop)
        return std::unexpected(Error{ErrorCode::Cancelled, path, {}});
    return {};
}

} // namespace acervo
