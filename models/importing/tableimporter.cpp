#include "tableimporter.h"

#include "csvdialect.h"
#include "linebyline.h"
#include "tablecolumns.h"
#include "tablerecord.h"

#include <QIODevice>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lookAt = 256 * 1024;
constexpr qsizetype recordsToLookAt = 60;

struct Layout
{
    CsvDialect dialect;
    TableColumns columns;
};

std::optional<Layout> layoutOf(QByteArrayView text, bool isTable)
{
    const std::optional<CsvDialect> dialect = sniffedDialect(text);
    if (!dialect)
        return std::nullopt;
    const QList<QStringList> records = csvRecords(text, *dialect, recordsToLookAt);
    std::optional<TableColumns> columns = columnsByHeader(records, isTable);
    if (!columns && isTable)
        columns = columnsByContent(records);
    return columns ? std::optional(Layout{*dialect, *columns}) : std::nullopt;
}

// A look's last line may be cut, in the middle of a letter too.
QByteArrayView wholeLines(QByteArrayView bytes, bool isWhole)
{
    const qsizetype end = isWhole ? -1 : bytes.lastIndexOf('\n');
    return end < 0 ? bytes : bytes.first(end);
}

// Puts lines together to records, records to articles.
class TableReader
{
public:
    TableReader(Layout layout, const QString &path, ImportSink &sink)
        : m_layout(std::move(layout))
        , m_path(path)
        , m_sink(sink)
        , m_state(m_layout.dialect)
    {}

    ImportFlow add(QByteArrayView line, qint64 number)
    {
        if (m_lines.isEmpty())
            m_line = number;
        m_lines.append(line.toByteArray());
        m_bytes += line.size() + 1;
        if (!m_state.isOpenAfter(line))
            return finish();
        return m_bytes > TableImporter::maxRecord ? giveUp() : ImportFlow::GoOn;
    }
    ImportFlow addTooLong(qint64 number)
    {
        const ImportFlow flow = m_lines.isEmpty() ? ImportFlow::GoOn : giveUp();
        ++m_records;
        return flow == ImportFlow::Stop
                   ? flow
                   : m_sink.badRecord(Error{ErrorCode::RecordTooLarge, m_path, {}, number});
    }
    ImportFlow end() { return m_lines.isEmpty() ? ImportFlow::GoOn : giveUp(); }

private:
    ImportFlow finish()
    {
        const QByteArray record = m_lines.size() == 1 ? m_lines.first() : m_lines.join('\n');
        clear();
        return tell(record, m_line);
    }
    // A quote that was never closed: its line is bad, the lines behind it are rows of their own.
    ImportFlow giveUp()
    {
        const QByteArrayList lines = m_lines;
        const qint64 first = m_line;
        clear();
        ++m_records;
        ImportFlow flow = m_sink.badRecord(Error{ErrorCode::RecordMalformed, m_path, {}, first});
        for (qsizetype i = 1; i < lines.size() && flow == ImportFlow::GoOn; ++i)
            flow = tell(lines[i], first + i);
        return flow;
    }
    void clear()
    {
        m_lines.clear();
        m_bytes = 0;
        m_state.reset();
    }
    ImportFlow tell(QByteArrayView record, qint64 line)
    {
        if (record.trimmed().isEmpty() || m_records++ < m_layout.columns.recordsBefore)
            return ImportFlow::GoOn;
        const QStringList cells = csvCells(record, m_layout.dialect);
        const bool isBlank = std::ranges::all_of(
            cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (isBlank)
            return ImportFlow::GoOn;
        ArticleDraft draft = tableArticle(m_layout.columns, cells);
        const bool isRagged = cells.size() > m_layout.columns.names.size();
        if (draft.title.isEmpty() && draft.summary.isEmpty() && draft.body.isEmpty())
            return m_sink.badRecord(Error{ErrorCode::RecordEmpty, m_path, {}, line});
        draft.line = line;
        // More cells than columns: a separator was not quoted, so cells may stand in wrong ones.
        const bool isDisplaced =
            isRagged &&
            std::ranges::any_of(cells.sliced(m_layout.columns.names.size()),
                                [](const QString &cell) { return !cell.trimmed().isEmpty(); });
        if (isDisplaced) {
            const QString counts =
                u"%1 > %2"_s.arg(cells.size()).arg(m_layout.columns.names.size());
            if (m_sink.badRecord(Error{ErrorCode::RecordMalformed, m_path, counts, line}) ==
                ImportFlow::Stop)
                return ImportFlow::Stop;
        }
        return m_sink.article(std::move(draft));
    }

    Layout m_layout;
    const QString &m_path;
    ImportSink &m_sink;
    CsvLineState m_state;
    QByteArrayList m_lines; // of the record that is open
    qsizetype m_bytes = 0;
    qint64 m_line = 0;
    qsizetype m_records = 0;
};

} // namespace

Result<void> TableImporter::read(QIODevice &device, const QString &path, ImportSink &sink) const
{
    if (device.size() > maxFile)
        return std::unexpected(Error{ErrorCode::FileTooLarge, path, QString::number(maxFile)});
    const QByteArray look = device.peek(lookAt);
    const QByteArrayView text = wholeLines(look, look.size() < lookAt);
    std::optional<Layout> layout = layoutOf(text, true);
    if (!layout)
        return std::unexpected(Error{ErrorCode::FormatUnknown, path, {}});
    if (const auto chosen = m_columns.constFind(headerKey(layout->columns.names));
        chosen != m_columns.constEnd())
        layout->columns = layout->columns.withMeanings(*chosen);
    sink.table(layout->columns.reading(path));
    TableReader reader(*layout, path, sink);
    const auto read = forEachLine(device, path, maxRecord, sink, [&](const FileLine &line) {
        return line.tooLong ? reader.addTooLong(line.number) : reader.add(line.bytes, line.number);
    });
    if (read && reader.end() == ImportFlow::Stop)
        return std::unexpected(Error{ErrorCode::Cancelled, path, {}});
    return read;
}

bool looksLikeTable(const QString &text, const QString &path)
{
    const bool isNamed = path.endsWith(".csv"_L1, Qt::CaseInsensitive) ||
                         path.endsWith(".tsv"_L1, Qt::CaseInsensitive) ||
                         path.endsWith(".tab"_L1, Qt::CaseInsensitive);
    return layoutOf(text.toUtf8(), isNamed).has_value();
}

} // namespace acervo
