#include "risimporter.h"

#include "linereader.h"
#include "risrecord.h"
#include "ristag.h"
#include "validtext.h"

#include <QIODevice>

namespace acervo {

namespace {

constexpr qint64 progressStep = 512 * 1024;

// Collects lines into records and hands each to the sink.
class RisReader
{
public:
    RisReader(const QString &path, ImportSink &sink)
        : m_path(path)
        , m_sink(sink)
    {}

    ImportFlow add(const LineReader::Line &line)
    {
        if (line.tooLong)
            return addTooLong(line.number);
        const std::optional<RisTag> tag = risTagOf(line.bytes);
        ImportFlow flow = ImportFlow::GoOn;
        if (tag && tag->is(u'T', u'Y'))
            flow = finish();
        if (tag && tag->is(u'E', u'R'))
            return finish();
        if (!m_open && !tag)
            return flow;
        if (!m_open) {
            m_open = true;
            m_line = line.number;
        }
        if (m_record.size() + line.bytes.size() > RisImporter::maxRecord) {
            m_tooLong = true;
            m_record.clear();
        } else {
            m_record.append(line.bytes).append('\n');
        }
        return flow;
    }

    // The record that is open, if any.
    ImportFlow finish()
    {
        if (!m_open)
            return ImportFlow::GoOn;
        m_open = false;
        const QByteArray record = std::exchange(m_record, {});
        m_record.reserve(4096);
        if (std::exchange(m_tooLong, false))
            return m_sink.badRecord(Error{ErrorCode::RecordTooLarge, m_path, {}, m_line});
        ArticleDraft draft = risArticle(risFields(decodedText(record)));
        if (draft.title.isEmpty() && draft.summary.isEmpty())
            return m_sink.badRecord(Error{ErrorCode::RecordEmpty, m_path, {}, m_line});
        draft.line = m_line;
        return m_sink.article(std::move(draft));
    }

private:
    ImportFlow addTooLong(qint64 number)
    {
        if (!m_open)
            m_line = number;
        m_open = m_tooLong = true;
        return ImportFlow::GoOn;
    }

    const QString &m_path;
    ImportSink &m_sink;
    QByteArray m_record;
    qint64 m_line = 0;
    bool m_open = false;
    bool m_tooLong = false;
};

// Lines end in LF, CRLF or, in old files, CR alone.
ImportFlow addLines(RisReader &reader, const LineReader::Line &line)
{
    if (!line.bytes.contains('\r'))
        return reader.add(line);
    LineReader::Line part = line;
    for (QByteArrayView rest = line.bytes; !rest.isEmpty();) {
        const qsizetype end = rest.indexOf('\r');
        part.bytes = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (reader.add(part) == ImportFlow::Stop)
            return ImportFlow::Stop;
    }
    return ImportFlow::GoOn;
}

QByteArrayView withoutMark(QByteArrayView bytes)
{
    return bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes;
}

} // namespace

Result<void> RisImporter::read(QIODevice &device, const QString &path, ImportSink &sink) const
{
    if (device.size() > maxFile)
        return std::unexpected(Error{ErrorCode::FileTooLarge, path, QString::number(maxFile)});
    const Error cancelled{ErrorCode::Cancelled, path, {}};
    LineReader lines(device, maxRecord);
    RisReader reader(path, sink);
    LineReader::Line line;
    qint64 told = 0;
    LineReader::State state = lines.next(line);
    for (; state == LineReader::State::Line; state = lines.next(line)) {
        if (line.number == 1)
            line.bytes = withoutMark(line.bytes);
        ImportFlow flow = addLines(reader, line);
        if (flow == ImportFlow::GoOn && lines.bytesDone() - told >= progressStep) {
            told = lines.bytesDone();
            flow = sink.progress(told);
        }
        if (flow == ImportFlow::Stop)
            return std::unexpected(cancelled);
    }
    if (state == LineReader::State::Failed)
        return std::unexpected(Error{ErrorCode::FileUnreadable, path, device.errorString()});
    if (reader.finish() == ImportFlow::Stop || sink.progress(lines.bytesDone()) == ImportFlow::Stop)
        return std::unexpected(cancelled);
    return {};
}

bool looksLikeRis(QStringView text)
{
    constexpr int linesToTry = 400;
    int tried = 0;
    int tags = 0;
    bool begun = false;
    bool ended = false;
    for (QStringView line : text.tokenize(text.contains(u'\n') ? u'\n' : u'\r')) {
        if (const auto tag = risTagOf(line)) {
            ++tags;
            begun = begun || (tag->is(u'T', u'Y') && line.trimmed().size() < 40);
            ended = ended || tag->is(u'E', u'R');
        }
        if ((begun && tags > 1) || (ended && tags > 3))
            return true;
        if (++tried > linesToTry)
            return false;
    }
    return false;
}

} // namespace acervo
