#include "csvdialect.h"

#include <QHash>

namespace acervo {

namespace {

constexpr qsizetype recordsToTry = 60;
constexpr int quotesToTry = 500;

// Whether the quote at `at` ends its cell: a separator, a line's end or only spaces follow.
bool endsCell(QByteArrayView text, qsizetype at, char separator)
{
    qsizetype next = at + 1;
    while (next < text.size() && text[next] == ' ')
        ++next;
    return next >= text.size() || text[next] == separator || text[next] == '\r' ||
           text[next] == '\n';
}

// Where the quoted cell ends whose text begins at `at`: its closing quote; -1 where it stays open.
qsizetype closingQuote(QByteArrayView text, qsizetype at, char separator)
{
    for (qsizetype quote = text.indexOf('"', at); quote >= 0; quote = text.indexOf('"', at)) {
        if (quote + 1 < text.size() && text[quote + 1] == '"') {
            // `""` is one quote, but an empty cell's two, and `said """` close it.
            at = quote + 2;
            continue;
        }
        if (endsCell(text, quote, separator))
            return quote;
        at = quote + 1;
    }
    return -1;
}

qsizetype skippedSpaces(QByteArrayView text, qsizetype at)
{
    qsizetype next = at;
    while (next < text.size() && text[next] == ' ')
        ++next;
    return next < text.size() && text[next] == '"' ? next : at;
}

qsizetype nextCell(QByteArrayView text, qsizetype at, char separator)
{
    const qsizetype end = text.indexOf(separator, at);
    return end < 0 ? text.size() + 1 : end + 1;
}

} // namespace

bool CsvLineState::isOpenAfter(QByteArrayView line)
{
    if (!m_dialect.quoted)
        return false;
    qsizetype at = 0;
    if (m_open) {
        const qsizetype quote = closingQuote(line, 0, m_dialect.separator);
        if (quote < 0)
            return true;
        at = nextCell(line, quote + 1, m_dialect.separator);
    }
    m_open = false;
    while (at < line.size()) {
        at = skippedSpaces(line, at);
        if (line[at] == '"') {
            const qsizetype quote = closingQuote(line, at + 1, m_dialect.separator);
            if (quote < 0) {
                m_open = true;
                return true;
            }
            at = quote + 1;
        }
        at = nextCell(line, at, m_dialect.separator);
    }
    return false;
}

QStringList csvCells(QByteArrayView record, CsvDialect dialect)
{
    QStringList cells;
    for (qsizetype at = 0; at <= record.size();) {
        const qsizetype begin = dialect.quoted ? skippedSpaces(record, at) : at;
        if (dialect.quoted && begin < record.size() && record[begin] == '"') {
            const qsizetype quote = closingQuote(record, begin + 1, dialect.separator);
            const qsizetype end = quote < 0 ? record.size() : quote;
            QString cell = QString::fromUtf8(record.sliced(begin + 1, end - begin - 1));
            cells.append(cell.replace(QStringLiteral("\"\""), QStringLiteral("\"")));
            at = nextCell(record, std::min(end + 1, record.size()), dialect.separator);
            continue;
        }
        const qsizetype next = nextCell(record, at, dialect.separator);
        cells.append(QString::fromUtf8(record.sliced(at, next - 1 - at)));
        at = next;
    }
    return cells;
}

QList<QStringList> csvRecords(QByteArrayView text, CsvDialect dialect, qsizetype count)
{
    QList<QStringList> records;
    CsvLineState state(dialect);
    const char lineEnd = text.contains('\n') ? '\n' : '\r';
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size() && records.size() < count;) {
        const qsizetype found = text.indexOf(lineEnd, at);
        const qsizetype end = found < 0 ? text.size() : found;
        const bool isOpen = state.isOpenAfter(text.sliced(at, end - at));
        at = end + 1;
        if (isOpen && at < text.size())
            continue;
        QByteArrayView record = text.sliced(begin, end - begin);
        begin = at;
        if (record.endsWith('\r'))
            record.chop(1);
        if (!record.trimmed().isEmpty())
            records.append(csvCells(record, dialect));
    }
    return records;
}

namespace {

// Whether a cell that begins with a quote ends with one, in most cells that do: then quotes are the
// table's way, and not words' own.
bool isQuoted(QByteArrayView text, char separator)
{
    const auto boundary = [&](qsizetype at) {
        while (at < text.size() && text[at] != separator && text[at] != '\n' && text[at] != '\r')
            ++at;
        return at + 1;
    };
    int votes = 0;
    int cast = 0;
    for (qsizetype at = 0; at < text.size() && cast < quotesToTry;) {
        const qsizetype begin = skippedSpaces(text, at);
        if (text[begin] != '"') {
            at = boundary(at);
            continue;
        }
        const qsizetype end = closingQuote(text, begin + 1, separator);
        votes += end < 0 ? -1 : 1;
        ++cast;
        at = boundary(end < 0 ? begin + 1 : end + 1);
    }
    return votes >= 0;
}

// How far a text is a table in one dialect: the share of its records that have the most common
// number of cells. More columns are stronger evidence than two; a fifth more of it decides.
double tableScore(QByteArrayView text, CsvDialect dialect)
{
    const QList<QStringList> records = csvRecords(text, dialect, recordsToTry);
    QHash<qsizetype, int> counts;
    for (const QStringList &record : records)
        ++counts[record.size()];
    double best = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const double share = double(count.value()) / double(records.size());
        if (count.key() > 1)
            best = std::max(best, share * (1 + std::min(0.2, 0.02 * double(count.key()))));
    }
    return best;
}

} // namespace

std::optional<CsvDialect> sniffedDialect(QByteArrayView text)
{
    // Excel's own way to say it.
    if (text.size() > 5 && text.startsWith("sep=") && (text[5] == '\r' || text[5] == '\n'))
        return CsvDialect{.separator = text[4], .quoted = true};
    std::optional<CsvDialect> best;
    double bestScore = 0;
    for (const char separator : {'\t', ',', ';', '|'}) {
        const CsvDialect dialect{.separator = separator, .quoted = isQuoted(text, separator)};
        const double score = tableScore(text, dialect);
        if (score > bestScore) {
            bestScore = score;
            best = dialect;
        }
    }
    return best;
}

} // namespace acervo
