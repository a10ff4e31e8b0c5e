#include "linebyline.h"

#include "linereader.h"

#include <QIODevice>

namespace acervo {

namespace {

constexpr qint64 progressStep = 512 * 1024;

using Take = std::function<ImportFlow(const FileLine &)>;

// A line between two LF is one line, or many that end in CR.
ImportFlow takeParts(const LineReader::Line &line, qint64 &number, const Take &take)
{
    QByteArrayView rest = line.bytes;
    if (rest.endsWith('\r'))
        rest.chop(1);
    for (;;) {
        const qsizetype end = rest.indexOf('\r');
        const bool isLast = end < 0;
        const FileLine part{.bytes = isLast ? rest : rest.first(end),
                            .number = ++number,
                            .tooLong = line.tooLong,
                            .ended = line.ended || !isLast};
        if (take(part) == ImportFlow::Stop)
            return ImportFlow::Stop;
        if (isLast)
            return ImportFlow::GoOn;
        rest = rest.sliced(end + 1);
    }
}

} // namespace

Result<void> forEachLine(QIODevice &device, const QString &path, qsizetype maxLine,
                         ImportSink &sink, const Take &take)
{
    const Error cancelled{ErrorCode::Cancelled, path, {}};
    LineReader reader(device, maxLine);
    LineReader::Line line;
    qint64 number = 0;
    qint64 told = 0;
    LineReader::State state = reader.next(line);
    for (; state == LineReader::State::Line; state = reader.next(line)) {
        ImportFlow flow = takeParts(line, number, take);
        if (flow == ImportFlow::GoOn && reader.bytesDone() - told >= progressStep) {
            told = reader.bytesDone();
            flow = sink.progress(told);
        }
        if (flow == ImportFlow::Stop)
            return std::unexpected(cancelled);
    }
    if (state == LineReader::State::Failed)
        return std::unexpected(Error{ErrorCode::FileUnreadable, path, device.errorString()});
    if (sink.progress(reader.bytesDone()) == ImportFlow::Stop)
        return std::unexpected(cancelled);
    return {};
}

} // namespace acervo
