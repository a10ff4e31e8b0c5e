#include "blocksetter.h"

#include "codetexts.h"
#include "safelink.h"
#include "tablerows.h"

#include <cairo.h>

namespace acervo {

namespace {

// However deep the nesting, text keeps so much of the column.
constexpr double kNarrowest = 160;

// What the painter adds to a band above and below its text.
constexpr double kBandPadding = 4;

// Of the space between paragraphs, between the items of a list.
constexpr double kTight = 0.4;

// How much of a page's height a picture takes at most: words belong below it.
constexpr double kTallest = 0.6;

// Lines below a picture that stay with it.
constexpr std::size_t kMostKept = 8;

// As large as on a screen, at most as wide as the column; without height where there is none.
PictureBox pictureBox(const Picture &picture, const Measure &column, double pageHeight)
{
    constexpr double pointsPerPixel = 0.75;
    if (picture.type.isEmpty() || picture.width <= 0 || picture.height <= 0)
        return {};
    const double width = picture.width * pointsPerPixel;
    const double height = picture.height * pointsPerPixel;
    const double scale = std::min({1.0, column.width / width, pageHeight * kTallest / height});
    return {.digest = picture.digest.toLatin1(),
            .x = column.x,
            .y = -height * scale,
            .width = width * scale,
            .height = height * scale};
}

QString itemLabel(const Block &list, const Block &item, qsizetype index)
{
    if (item.check != CheckBox::None)
        return item.check == CheckBox::Done ? QStringLiteral("\u2611") : QStringLiteral("\u2610");
    if (list.ordered)
        return QString::number(list.start + index) + u'.';
    return QStringLiteral("\u2022");
}

// By the first text in it.
bool isRightToLeft(const Block &block)
{
    for (const TextRun &run : block.runs) {
        if (!run.text.isEmpty())
            return run.text.isRightToLeft();
    }
    return !block.blocks.empty() && isRightToLeft(block.blocks.front());
}

} // namespace

QList<StyledText> styledTexts(const TextRuns &runs)
{
    QList<StyledText> texts;
    texts.reserve(runs.size());
    for (const TextRun &run : runs) {
        StyledText text{.text = run.text,
                        .bold = run.has(RunStyle::Strong),
                        .italic = run.has(RunStyle::Emphasis),
                        .mono = run.has(RunStyle::Code),
                        .struck = run.has(RunStyle::Struck),
                        .mark = static_cast<Mark>(run.mark)};
        if (!run.place.isEmpty())
            text.link = '#' + run.place;
        else if (!run.link.isEmpty())
            text.link = safeLink(run.link);
        if (!text.link.isEmpty())
            text.ink = Ink::Accent;
        texts.append(text);
    }
    return texts;
}

BlockSetter::BlockSetter(Typesetter &typesetter, const DossierTheme &theme, const Voice &voice,
                         int headingLevel)
    : m_typesetter(typesetter)
    , m_theme(theme)
    , m_voice(voice)
    , m_headingLevel(headingLevel)
{}

// However deep the nesting, some of the column is left.
Measure BlockSetter::columnIn(Inset inset) const
{
    const double most = m_theme.page.columnWidth - kNarrowest;
    const double right = std::min(inset.right, most);
    const double x = std::min(inset.left, most - right);
    return {.x = x, .width = m_theme.page.columnWidth - x - right};
}

BlockSetter::Inset BlockSetter::further(Inset inset, bool mirrored) const
{
    (mirrored ? inset.right : inset.left) += m_theme.indent;
    return inset;
}

void BlockSetter::set(const Blocks &blocks, Galley &galley, double indent)
{
    setAll(blocks, galley, {.left = indent});
}

void BlockSetter::setAll(const Blocks &blocks, Galley &galley, Inset inset)
{
    for (const Block &block : blocks) {
        setBlock(block, galley, inset);
        galley.space(m_theme.paragraphGap);
    }
}

void BlockSetter::setBlock(const Block &block, Galley &galley, Inset inset)
{
    switch (block.kind) {
    case BlockKind::Paragraph:
        return setParagraph(block, galley, inset);
    case BlockKind::Heading:
        return setHeading(block, galley, inset);
    case BlockKind::Code:
        return setCode(block, galley, inset);
    case BlockKind::Rule:
        return setRule(galley, inset);
    case BlockKind::Quote:
        return setQuote(block, galley, inset);
    case BlockKind::List:
        return setList(block, galley, inset);
    case BlockKind::Table:
        return setTable(block, galley, inset);
    case BlockKind::Item: // only a list has them, and only a table the others
    case BlockKind::Row:
        return setAll(block.blocks, galley, inset);
    case BlockKind::Cell:
        return setParagraph(block, galley, inset);
    case BlockKind::Figure:
        return setFigure(block, galley, inset);
    }
}

void BlockSetter::setParagraph(const Block &block, Galley &galley, Inset inset)
{
    galley.add("P", m_typesetter.set(styledTexts(block.runs), m_voice, columnIn(inset)));
}

// The picture, and its words with it on the same page. Of one that is lost only its words are
// there.
void BlockSetter::setFigure(const Block &block, Galley &galley, Inset inset)
{
    Voice voice = m_theme.facts;
    voice.leading = std::max(voice.leading, voice.size * 1.35);
    const Measure column = columnIn(inset);
    auto words = m_typesetter.set(styledTexts(block.runs), voice, column);
    const PictureBox box = pictureBox(block.picture, column, m_theme.page.columnHeight);
    if (box.height > 0) {
        LineBox line;
        line.measure.height = static_cast<float>(box.height);
        line.measure.keepNext = static_cast<quint8>(std::min<std::size_t>(words.size(), kMostKept));
        line.baseline = box.height;
        line.parts.push_back({.opens = {}, .pictures = {box}, .shapes = {}, .runs = {}});
        galley.space(m_theme.paragraphGap * 1.3);
        galley.add("Figure", {std::move(line)});
        galley.space(3);
        m_figures.append(block.shows);
    }
    galley.add("P", std::move(words));
    galley.space(m_theme.paragraphGap * 1.3);
}

void BlockSetter::setHeading(const Block &block, Galley &galley, Inset inset)
{
    auto lines =
        m_typesetter.set(styledTexts(block.runs), m_theme.heading(block.level), columnIn(inset));
    keepWithNext(lines);
    galley.space(m_theme.paragraphGap * 1.8);
    galley.add(headingTag(block.level + m_headingLevel), std::move(lines));
    galley.space(m_theme.paragraphGap * 0.6);
}

void BlockSetter::setCode(const Block &block, Galley &galley, Inset inset)
{
    QString text;
    for (const TextRun &run : block.runs)
        text += run.text;
    if (text.endsWith(u'\n'))
        text.chop(1);
    constexpr double padding = 9;
    const Measure outer = columnIn(inset);
    const Measure inner{.x = outer.x + padding, .width = outer.width - 2 * padding};
    galley.pushBacking(
        {.kind = Backing::Kind::Band, .x = outer.x, .width = outer.width, .ink = Ink::Shade});
    galley.space(m_theme.paragraphGap + kBandPadding);
    galley.open("P");
    galley.add("Code", m_typesetter.set(codeTexts(text, block.language), m_theme.code, inner));
    galley.close();
    galley.popBacking();
    galley.space(m_theme.paragraphGap + kBandPadding);
}

void BlockSetter::setTable(const Block &block, Galley &galley, Inset inset)
{
    auto rows = tableRows(m_typesetter, m_voice, block, columnIn(inset));
    if (rows.empty())
        return setRecords(block, galley, inset);
    galley.open("Table");
    galley.add(std::move(rows));
    galley.close();
}

// A table that is too wide or too tall for a page: row by row, each cell with its column's heading.
void BlockSetter::setRecords(const Block &table, Galley &galley, Inset inset)
{
    const Block &first = table.blocks.front();
    const bool hasHeadings = !first.blocks.empty() && first.blocks.front().isHeading;
    for (std::size_t row = hasHeadings ? 1 : 0; row < table.blocks.size(); ++row) {
        const std::vector<Block> &cells = table.blocks[row].blocks;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            QList<StyledText> texts = styledTexts(cells[i].runs);
            if (hasHeadings && i < first.blocks.size() && !texts.isEmpty()) {
                QList<StyledText> heading = styledTexts(first.blocks[i].runs);
                for (StyledText &text : heading)
                    text.bold = true;
                texts = heading + QList<StyledText>{{.text = QStringLiteral("\u2002")}} + texts;
            }
            galley.add("P", m_typesetter.set(texts, m_voice, columnIn(inset)));
            galley.space(m_theme.paragraphGap * kTight);
        }
        galley.space(m_theme.paragraphGap);
    }
}

void BlockSetter::setQuote(const Block &block, Galley &galley, Inset inset)
{
    constexpr double bar = 1.5;
    const bool mirrored = isRightToLeft(block);
    const Measure column = columnIn(inset);
    galley.open("BlockQuote");
    galley.pushBacking({.kind = Backing::Kind::Bar,
                        .x = mirrored ? column.x + column.width - 2 - bar : column.x + 2,
                        .width = bar});
    setAll(block.blocks, galley, further(inset, mirrored));
    galley.popBacking();
    galley.close();
}

void BlockSetter::setRule(Galley &galley, Inset inset) const
{
    LineBox line;
    line.measure.height = static_cast<float>(m_voice.leading);
    line.parts.emplace_back();
    const Measure column = columnIn(inset);
    line.backings.push_back({.kind = Backing::Kind::Rule,
                             .x = column.x + column.width * 0.35,
                             .width = column.width * 0.3});
    galley.add({std::move(line)});
}

void BlockSetter::setList(const Block &block, Galley &galley, Inset inset)
{
    const bool mirrored = isRightToLeft(block);
    const Inset inner = further(inset, mirrored);
    galley.open("L");
    qsizetype index = 0;
    galley.space(m_theme.paragraphGap * kTight);
    for (const Block &item : block.blocks) {
        setItem(item, labelPart(itemLabel(block, item, index++), inner, mirrored), galley, inner);
        galley.space(m_theme.paragraphGap * kTight);
    }
    galley.close();
}

void BlockSetter::setItem(const Block &item, LinePart label, Galley &galley, Inset inset)
{
    galley.open("LI");
    Galley body;
    for (const Block &block : item.blocks) {
        // A list below an item's text stands as close to it as its items to one another.
        body.space(block.kind == BlockKind::List ? 0 : m_theme.paragraphGap);
        setBlock(block, body, inset);
    }
    std::vector<LineBox> lines = body.take();
    if (lines.empty()) // an item without text is its label
        lines = m_typesetter.set({{.text = QStringLiteral("\u00a0")}}, m_voice, columnIn(inset));
    lines.front().parts.front().opens.insert(lines.front().parts.front().opens.begin(), {"LBody"});
    ++lines.back().parts.back().closes;
    galley.hang(std::move(label));
    galley.add(std::move(lines));
    galley.close();
}

// Beside the column of the item.
LinePart BlockSetter::labelPart(const QString &label, Inset inner, bool mirrored)
{
    const Measure column = columnIn(inner);
    const bool isLong = label.size() > 2; // a number of more than one digit grows outwards
    Measure place{.x = column.x - m_theme.indent + 2, .width = m_theme.indent, .maxLines = 1};
    if (mirrored)
        place = {.x = column.x + column.width + (isLong ? 3 : 0),
                 .width = isLong ? m_theme.indent + 15 : m_theme.indent - 2,
                 .maxLines = 1,
                 .toTheRight = !isLong};
    else if (isLong)
        place = {.x = column.x - m_theme.indent - 20,
                 .width = m_theme.indent + 15,
                 .maxLines = 1,
                 .toTheRight = true};
    auto lines = m_typesetter.set({{.text = label}}, m_voice, place);
    LinePart part;
    part.opens.push_back({"Lbl"});
    if (!lines.empty())
        part.runs = std::move(lines.front().parts.front().runs);
    part.closes = 1;
    return part;
}

} // namespace acervo
