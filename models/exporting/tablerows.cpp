#include "tablerows.h"

#include "blocksetter.h"

#include <numeric>
#include <span>

namespace acervo {

namespace {

constexpr double kGutter = 14;
constexpr double kPadding = 3; // above and below a row
constexpr double kNarrowest = 34;
constexpr double kWidestWord = 150;
constexpr double kEndless = 4000;
constexpr std::size_t kMostCells = 4000;
constexpr std::size_t kMostLines = 12; // of a cell: a row is on one page
constexpr float kTallestRepeated = 60;

QList<StyledText> textsOf(const Block &cell)
{
    QList<StyledText> texts = styledTexts(cell.runs);
    for (StyledText &text : texts)
        text.bold = text.bold || cell.isHeading;
    return texts;
}

double widthOf(const LineBox &line)
{
    double width = 0;
    for (const GlyphRun &run : line.parts.front().runs)
        width += run.width;
    return width;
}

struct ColumnWidth
{
    double natural = 0; // with which no cell is broken
    double least = kNarrowest;
};

void widen(ColumnWidth &column, Typesetter &typesetter, const Voice &voice, const Block &cell)
{
    const QList<StyledText> texts = textsOf(cell);
    double natural = 0;
    for (const LineBox &line : typesetter.set(texts, voice, {.width = kEndless}))
        natural = std::max(natural, widthOf(line));
    qsizetype letters = 0;
    qsizetype longest = 0;
    for (const StyledText &text : texts) {
        letters += text.text.size();
        for (const QStringView word : QStringView(text.text).tokenize(u' '))
            longest = std::max(longest, word.size());
    }
    const double word =
        letters > 0 ? 1.15 * natural * static_cast<double>(longest) / static_cast<double>(letters)
                    : 0;
    column.natural = std::max(column.natural, natural + 1);
    column.least = std::max(column.least, std::min({word, kWidestWord, natural + 1}));
}

// Empty where they are more than there is room for.
std::vector<double> widthsIn(const std::vector<ColumnWidth> &columns, double room)
{
    double natural = 0;
    double least = 0;
    for (const ColumnWidth &column : columns) {
        natural += std::max(column.natural, column.least);
        least += column.least;
    }
    std::vector<double> widths;
    if (least > room)
        return widths;
    const double share = natural <= room ? 1 : (room - least) / (natural - least);
    for (const ColumnWidth &column : columns)
        widths.push_back(column.least +
                         share * (std::max(column.natural, column.least) - column.least));
    return widths;
}

void centre(std::vector<LineBox> &lines, const Measure &place)
{
    for (LineBox &line : lines) {
        std::vector<GlyphRun> &runs = line.parts.front().runs;
        if (runs.empty())
            continue;
        const double by = place.x + (place.width - widthOf(line)) / 2 - runs.front().x;
        for (GlyphRun &run : runs) {
            run.x += by;
            for (cairo_glyph_t &glyph : run.glyphs)
                glyph.x += by;
        }
    }
}

std::vector<LineBox> cellLines(Typesetter &typesetter, const Voice &voice, const Block &cell,
                               Measure place)
{
    place.toTheRight = cell.align == CellAlign::Right;
    auto lines = typesetter.set(textsOf(cell), voice, place);
    if (cell.align == CellAlign::Centre)
        centre(lines, place);
    if (lines.empty()) // an empty cell is one all the same
        lines = typesetter.set({{.text = QStringLiteral("\u00a0")}}, voice, place);
    return lines;
}

// Below one another, as parts of the row's one line.
void addCell(std::vector<LineBox> lines, const char *tag, LineBox &row)
{
    const std::size_t first = row.parts.size();
    double y = kPadding;
    for (LineBox &line : lines) {
        LinePart &part = line.parts.front();
        for (GlyphRun &run : part.runs)
            run.y = y + line.baseline - row.baseline;
        y += line.measure.height;
        row.parts.push_back(std::move(part));
    }
    row.parts[first].opens.push_back({tag});
    ++row.parts.back().closes;
    row.measure.height = std::max(row.measure.height, static_cast<float>(y + kPadding));
}

// Empty where the table has no place in the room.
std::vector<double> columnWidths(Typesetter &typesetter, const Voice &voice, const Block &table,
                                 double room)
{
    const std::size_t count = table.blocks.empty() ? 0 : table.blocks.front().blocks.size();
    const double columnRoom = room - kGutter * static_cast<double>(count);
    if (count == 0 || columnRoom < kNarrowest * static_cast<double>(count) ||
        count * table.blocks.size() > kMostCells)
        return {};
    std::vector<ColumnWidth> columns(count);
    for (const Block &row : table.blocks) {
        for (std::size_t i = 0; i < std::min(count, row.blocks.size()); ++i)
            widen(columns[i], typesetter, voice, row.blocks[i]);
    }
    return widthsIn(columns, columnRoom);
}

// From the left, or what reads from right to left, from the right.
std::vector<Measure> columnPlaces(const std::vector<double> &widths, double left, double right,
                                  bool mirrored)
{
    std::vector<Measure> places;
    for (const double width : widths) {
        places.push_back({.x = mirrored ? right - width : left, .width = width});
        left += width + kGutter;
        right -= width + kGutter;
    }
    return places;
}

// None where a cell has too many lines.
std::optional<LineBox> rowLine(Typesetter &typesetter, const Voice &voice, const Block &block,
                               std::span<const Measure> places)
{
    LineBox row;
    row.baseline = kPadding + voice.size;
    for (std::size_t i = 0; i < std::min(places.size(), block.blocks.size()); ++i) {
        const Block &cell = block.blocks[i];
        auto lines = cellLines(typesetter, voice, cell, places[i]);
        if (lines.size() > kMostLines)
            return std::nullopt;
        addCell(std::move(lines), cell.isHeading ? "TH" : "TD", row);
    }
    auto &opens = row.parts.front().opens;
    opens.insert(opens.begin(), {"TR"});
    ++row.parts.back().closes;
    return row;
}

// Where the table goes on, on another page. So tall that they would push the rows away they stand
// only once.
void repeatHeadings(std::vector<LineBox> &rows)
{
    const LineMeasure &first = rows.front().measure;
    if (first.keepNext == 0 || first.height > kTallestRepeated)
        return;
    const auto headings = std::make_shared<const LineBox>(rows.front());
    for (std::size_t i = 2; i < rows.size(); ++i) { // the first is always below them
        rows[i].headings = headings;
        rows[i].measure.repeated = first.height;
    }
}

} // namespace

std::vector<LineBox> tableRows(Typesetter &typesetter, const Voice &voice, const Block &table,
                               const Measure &column)
{
    const std::vector<double> widths = columnWidths(typesetter, voice, table, column.width);
    if (widths.empty())
        return {};
    const double width = std::accumulate(widths.begin(), widths.end(), 0.0) +
                         kGutter * static_cast<double>(widths.size() - 1);
    const bool mirrored = isRightToLeft(table);
    const double left = mirrored ? column.x + column.width - width : column.x;
    const std::vector<Measure> places = columnPlaces(widths, left, left + width, mirrored);
    const Backing under{.kind = Backing::Kind::Under, .x = left, .width = width, .ink = Ink::Soft};
    std::vector<LineBox> rows;
    for (const Block &block : table.blocks) {
        if (block.blocks.empty())
            continue;
        auto row = rowLine(typesetter, voice, block, places);
        if (!row)
            return {};
        if (block.blocks.front().isHeading) {
            row->measure.keepNext = 1;
            row->backings.push_back(under);
        }
        rows.push_back(std::move(*row));
    }
    Backing over = under;
    over.kind = Backing::Kind::Over;
    rows.front().backings.push_back(over);
    rows.back().backings.push_back(under);
    repeatHeadings(rows);
    return rows;
}

} // namespace acervo
