#include "jsonlimporter.h"

#include "jsonrecord.h"
#include "keptrecord.h"
#include "linebyline.h"
#include "storedrecord.h"

#include <QIODevice>
#include <QJsonDocument>

namespace acervo {

namespace {

using Read = std::variant<ArticleDraft, LibraryRecord>;

Result<Read> readRecord(const FileLine &line, const QString &path)
{
    const auto bad = [&](ErrorCode code, const QString &detail = {}) {
        return std::unexpected(Error{code, path, detail, line.number});
    };
    if (line.tooLong)
        return bad(ErrorCode::RecordTooLarge);
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray::fromRawData(line.bytes.data(), line.bytes.size()), &fault);
    // The last line of a file that was cut has no end, and is no complete object.
    if (fault.error != QJsonParseError::NoError)
        return bad(line.ended ? ErrorCode::RecordMalformed : ErrorCode::RecordTruncated,
                   fault.errorString());
    if (!document.isObject())
        return bad(ErrorCode::RecordMalformed);
    const QJsonObject record = document.object();
    if (isKeptRecord(record)) {
        auto kept = keptRecordOf(record);
        return kept ? Result<Read>(std::move(*kept)) : bad(kept.error().code);
    }
    ArticleDraft draft = isStoredRecord(record) ? storedDraftOf(record) : articleOf(record);
    const bool isOwn = draft.stored != nullptr; // what a library keeps is worth keeping
    if (!isOwn && draft.title.isEmpty() && draft.summary.isEmpty() && draft.body.isEmpty())
        return bad(ErrorCode::RecordEmpty);
    draft.line = line.number;
    return draft;
}

} // namespace

Result<void> JsonlImporter::read(QIODevice &device, const QString &path, ImportSink &sink) const
{
    if (device.size() > maxFile)
        return std::unexpected(Error{ErrorCode::FileTooLarge, path, QString::number(maxFile)});
    return forEachLine(device, path, maxRecord, sink, [&](const FileLine &line) {
        if (!line.tooLong && line.bytes.trimmed().isEmpty())
            return ImportFlow::GoOn;
        Result<Read> read = readRecord(line, path);
        if (!read)
            return sink.badRecord(std::move(read.error()));
        if (auto *kept = std::get_if<LibraryRecord>(&*read))
            return sink.kept(std::move(*kept));
        return sink.article(std::move(std::get<ArticleDraft>(*read)));
    });
}

} // namespace acervo
