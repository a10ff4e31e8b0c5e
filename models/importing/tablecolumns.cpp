#include "tablecolumns.h"

#include "doi.h"
#include "publicationdate.h"

#include <QSet>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recordsToTry = 10;
constexpr qsizetype longestHeaderCell = 80;
constexpr double titleLength = 250; // on average, longer is a summary

// What names the article where no column is called its title: of letters, and of notes from books.
bool mayNameArticle(const QString &name)
{
    static const QStringList names{u"subject"_s, u"book title"_s, u"book_title"_s};
    return names.contains(name.toLower());
}

struct Header
{
    QList<std::optional<FieldMeaning>> meanings;
    qsizetype known = 0; // different meanings
    bool hasText = false;
};

Header readAsHeader(const QStringList &cells, bool asTags)
{
    Header header;
    QSet<Meaning> meanings;
    for (const QString &cell : cells) {
        const QString name = cell.trimmed();
        const auto meaning = name.size() > longestHeaderCell ? std::nullopt
                             : asTags                        ? tagMeaning(name)
                                                             : fieldMeaning(name);
        header.meanings.append(meaning);
        if (meaning)
            meanings.insert(meaning->meaning);
    }
    if (!asTags && !meanings.contains(Meaning::Title)) {
        const auto named = std::ranges::find_if(
            cells, [](const QString &cell) { return mayNameArticle(cell.trimmed()); });
        if (named != cells.end()) {
            header.meanings[named - cells.begin()] = FieldMeaning{.meaning = Meaning::Title};
            meanings.insert(Meaning::Title);
        }
    }
    header.known = meanings.size();
    header.hasText = meanings.contains(Meaning::Title) || meanings.contains(Meaning::Summary) ||
                     meanings.contains(Meaning::Body);
    return header;
}

// The two letters are tags where they are the table's way, not one cell's.
bool areTags(const QStringList &cells)
{
    const auto short2 = std::ranges::count_if(
        cells, [](const QString &cell) { return cell.trimmed().size() == 2; });
    return short2 > 3 && short2 * 10 >= cells.size() * 8;
}

DateOrder orderOf(const QList<QStringList> &records, const TableColumns &columns)
{
    for (const QStringList &record : records) {
        for (qsizetype i = 0; i < std::min(record.size(), columns.meanings.size()); ++i) {
            const auto &meaning = columns.meanings[i];
            const QString cell = record[i].trimmed().section(u' ', 0, 0);
            if (!meaning || meaning->meaning != Meaning::Date || cell.count(u'/') != 2)
                continue;
            const int first = cell.section(u'/', 0, 0).toInt();
            const int second = cell.section(u'/', 1, 1).toInt();
            if (first > 12 && first <= 31)
                return DateOrder::DayFirst;
            if (second > 12 && second <= 31 && first <= 12)
                return DateOrder::MonthFirst;
        }
    }
    return DateOrder::Unknown;
}

// What a column looks like over the first records.
struct Content
{
    double length = 0; // on average, of the cells that are not empty
    int filled = 0;
    int dois = 0;
    int addresses = 0;
    int dates = 0;
    int names = 0;
    int numbers = 0;

    bool mostly(int count) const { return filled > 0 && count * 10 >= filled * 7; }
};

Content contentOf(const QList<QStringList> &records, qsizetype column)
{
    Content content;
    double letters = 0;
    for (const QStringList &record : records) {
        const QString cell = record.value(column).trimmed();
        if (cell.isEmpty())
            continue;
        ++content.filled;
        letters += double(cell.size());
        const bool isAddress = cell.startsWith("http"_L1, Qt::CaseInsensitive);
        const bool isDoi = !cell.contains(u' ') && !doiIn(cell).isEmpty();
        const bool isNumber =
            std::ranges::all_of(cell, [](QChar c) { return c.isDigit() || c == u'.'; });
        const bool isDate = cell.size() < 40 && readDate(cell).isKnown();
        content.dois += isDoi ? 1 : 0;
        content.addresses += isAddress && !isDoi ? 1 : 0;
        content.dates += isDate ? 1 : 0;
        content.numbers += isNumber && !isDate ? 1 : 0;
        content.names += cell.contains(u';') || cell.count(u',') == 1 ? 1 : 0;
    }
    content.length = content.filled > 0 ? letters / content.filled : 0;
    return content;
}

void giveMeaning(TableColumns &columns, qsizetype column, Meaning meaning)
{
    const bool isTaken = std::ranges::any_of(
        columns.meanings, [&](const auto &other) { return other && other->meaning == meaning; });
    if (!isTaken)
        columns.meanings[column] = FieldMeaning{.meaning = meaning, .rank = 0};
}

} // namespace

TableColumns TableColumns::withMeanings(const ColumnMeanings &chosen) const
{
    constexpr int chosenRank = -1; // before every name that is known
    TableColumns columns = *this;
    for (qsizetype i = 0; i < std::min(chosen.size(), meanings.size()); ++i) {
        const bool isGuessed = meanings[i] && chosen[i] == meanings[i]->meaning;
        if (!chosen[i])
            columns.meanings[i].reset();
        else if (!isGuessed)
            columns.meanings[i] = FieldMeaning{.meaning = *chosen[i], .rank = chosenRank};
    }
    return columns;
}

TableReading TableColumns::reading(const QString &file) const
{
    TableReading reading{.file = file, .names = names, .hasHeader = recordsBefore > 0};
    for (const auto &meaning : meanings)
        reading.meanings.append(meaning ? std::optional(meaning->meaning) : std::nullopt);
    if (dateOrder == DateOrder::DayFirst)
        reading.order = TableReading::DayMonth::DayFirst;
    if (dateOrder == DateOrder::MonthFirst)
        reading.order = TableReading::DayMonth::MonthFirst;
    return reading;
}

std::optional<TableColumns> columnsByHeader(const QList<QStringList> &records, bool isTable)
{
    TableColumns best;
    qsizetype mostKnown = 1;
    for (qsizetype i = 0; i < std::min(records.size(), recordsToTry); ++i) {
        const QStringList &cells = records[i];
        const Header header = readAsHeader(cells, areTags(cells));
        const bool isEnough = header.known > mostKnown || (isTable && i == 0);
        if (!header.hasText || !isEnough)
            continue;
        mostKnown = std::max(mostKnown, header.known);
        best.meanings = header.meanings;
        best.names.clear();
        for (const QString &cell : cells)
            best.names.append(cell.trimmed());
        best.recordsBefore = i + 1;
    }
    if (best.names.isEmpty())
        return std::nullopt;
    best.dateOrder = orderOf(records, best);
    return best;
}

std::optional<TableColumns> columnsByContent(const QList<QStringList> &records)
{
    TableColumns columns;
    qsizetype count = 0;
    for (const QStringList &record : records)
        count = std::max(count, record.size());
    columns.meanings.resize(count);
    QList<std::pair<double, qsizetype>> texts; // mean length, column
    for (qsizetype i = 0; i < count; ++i) {
        columns.names.append(u"column %1"_s.arg(i + 1));
        const Content content = contentOf(records, i);
        if (content.mostly(content.dois))
            giveMeaning(columns, i, Meaning::Doi);
        else if (content.mostly(content.addresses))
            giveMeaning(columns, i, Meaning::Url);
        else if (content.mostly(content.dates))
            giveMeaning(columns, i, Meaning::Date);
        else if (content.filled > 0 && !content.mostly(content.numbers))
            texts.append({content.length, i});
        if (content.mostly(content.names) && content.length < titleLength && content.length > 5 &&
            !columns.meanings[i] && !texts.isEmpty() && texts.size() + 1 < count) {
            giveMeaning(columns, i, Meaning::Persons);
            if (columns.meanings[i])
                texts.removeLast();
        }
    }
    std::ranges::sort(texts, std::greater());
    for (const auto &[length, column] : std::as_const(texts)) {
        if (length > titleLength)
            giveMeaning(columns, column, Meaning::Summary);
        else
            giveMeaning(columns, column, Meaning::Title);
    }
    if (texts.isEmpty() || texts.last().first > titleLength)
        return std::nullopt;
    columns.dateOrder = orderOf(records, columns);
    return columns;
}

} // namespace acervo
