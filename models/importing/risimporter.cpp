#include "risimporter.h"

#include "linebyline.h"
#include "risrecord.h"
#include "ristag.h"

#include <QIODevice>

namespace acervo {

namespace {

// Collects lines into records and hands each to the sink.
class RisReader
{
public:
    RisReader(const QString &path, ImportSink &sink)
        : m_path(path)
        , m_sink(sink)
    {}

    ImportFlow add(const FileLine &line)
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
        if (std::exchange(m_tooLong, false)) {
            m_record.clear();
            return m_sink.badRecord(Error{ErrorCode::RecordTooLarge, m_path, {}, m_line});
        }
        const QString record = QString::fromUtf8(m_record);
        m_record.resize(0); // its memory serves the next one
        ArticleDraft draft = risArticle(risFields(record));
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

} // namespace

Result<void> RisImporter::read(QIODevice &device, const QString &path, ImportSink &sink) const
{
    if (device.size() > maxFile)
        return std::unexpected(Error{ErrorCode::FileTooLarge, path, QString::number(maxFile)});
    RisReader reader(path, sink);
    const auto read = forEachLine(device, path, maxRecord, sink,
                                  [&](const FileLine &line) { return reader.add(line); });
    if (read && reader.finish() == ImportFlow::Stop)
        return std::unexpected(Error{ErrorCode::Cancelled, path, {}});
    return read;
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
