#include "blocksetter.h"

#include "safelink.h"

#include <cairo.h>

namespace acervo {

namespace {

// However deep the nesting, text keeps so much of the column.
constexpr double kNarrowest = 160;

// What the painter adds to a band above and below its text.
constexpr double kBandPadding = 4;

QString itemLabel(const Block &list, const Block &item, qsizetype index)
{
    if (item.check != CheckBox::None)
        return item.check == CheckBox::Done ? QStringLiteral("\u2611") : QStringLiteral("\u2610");
    if (list.ordered)
        return QString::number(list.start + index) + u'.';
    return QStringLiteral("\u2022");
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
                        .struck = run.has(RunStyle::Struck)};
        if (!run.link.isEmpty())
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

Measure BlockSetter::columnFrom(double indent) const
{
    const double x = std::min(indent, m_theme.page.columnWidth - kNarrowest);
    return {.x = x, .width = m_theme.page.columnWidth - x};
}

void BlockSetter::set(const Blocks &blocks, Galley &galley, double indent)
{
    for (const Block &block : blocks) {
        setBlock(block, galley, indent);
        galley.space(m_theme.paragraphGap);
    }
}

void BlockSetter::setBlock(const Block &block, Galley &galley, double indent)
{
    switch (block.kind) {
    case BlockKind::Paragraph:
        return setParagraph(block, galley, indent);
    case BlockKind::Heading:
        return setHeading(block, galley, indent);
    case BlockKind::Code:
        return setCode(block, galley, indent);
    case BlockKind::Rule:
        return setRule(galley, indent);
    case BlockKind::Quote:
        return setQuote(block, galley, indent);
    case BlockKind::List:
        return setList(block, galley, indent);
    case BlockKind::Item: // only a list has them
        return set(block.blocks, galley, indent);
    }
}

void BlockSetter::setParagraph(const Block &block, Galley &galley, double indent)
{
    galley.add("P", m_typesetter.set(styledTexts(block.runs), m_voice, columnFrom(indent)));
}

void BlockSetter::setHeading(const Block &block, Galley &galley, double indent)
{
    auto lines =
        m_typesetter.set(styledTexts(block.runs), m_theme.heading(block.level), columnFrom(indent));
    keepWithNext(lines);
    galley.space(m_theme.paragraphGap * 1.8);
    galley.add(headingTag(block.level + m_headingLevel), std::move(lines));
    galley.space(m_theme.paragraphGap * 0.6);
}

void BlockSetter::setCode(const Block &block, Galley &galley, double indent)
{
    QString text;
    for (const TextRun &run : block.runs)
        text += run.text;
    if (text.endsWith(u'\n'))
        text.chop(1);
    constexpr double inset = 9;
    const Measure outer = columnFrom(indent);
    const Measure inner{.x = outer.x + inset, .width = outer.width - 2 * inset};
    galley.pushBacking(
        {.kind = Backing::Kind::Band, .x = outer.x, .width = outer.width, .ink = Ink::Shade});
    galley.space(m_theme.paragraphGap + kBandPadding);
    galley.open("P");
    galley.add("Code", m_typesetter.set({{.text = text}}, m_theme.code, inner));
    galley.close();
    galley.popBacking();
    galley.space(m_theme.paragraphGap + kBandPadding);
}

void BlockSetter::setQuote(const Block &block, Galley &galley, double indent)
{
    galley.open("BlockQuote");
    galley.pushBacking({.kind = Backing::Kind::Bar, .x = columnFrom(indent).x + 2});
    set(block.blocks, galley, indent + m_theme.indent);
    galley.popBacking();
    galley.close();
}

void BlockSetter::setRule(Galley &galley, double indent) const
{
    LineBox line;
    line.measure.height = static_cast<float>(m_voice.leading);
    line.parts.emplace_back();
    const Measure column = columnFrom(indent);
    line.backings.push_back({.kind = Backing::Kind::Rule,
                             .x = column.x + column.width * 0.35,
                             .width = column.width * 0.3});
    galley.add({std::move(line)});
}

void BlockSetter::setList(const Block &block, Galley &galley, double indent)
{
    galley.open("L");
    qsizetype index = 0;
    for (const Block &item : block.blocks) {
        setItem(item, itemLabel(block, item, index++), galley, indent);
        galley.space(m_theme.paragraphGap * 0.4);
    }
    galley.close();
}

void BlockSetter::setItem(const Block &item, const QString &label, Galley &galley, double indent)
{
    galley.open("LI");
    const double inner = indent + m_theme.indent;
    Galley body;
    set(item.blocks, body, inner);
    std::vector<LineBox> lines = body.take();
    if (lines.empty()) // an item without text is its label
        lines = m_typesetter.set({{.text = QStringLiteral("\u00a0")}}, m_voice, columnFrom(inner));
    lines.front().parts.front().opens.insert(lines.front().parts.front().opens.begin(), {"LBody"});
    ++lines.back().parts.back().closes;
    galley.hang(labelPart(label, indent));
    galley.add(std::move(lines));
    galley.close();
}

LinePart BlockSetter::labelPart(const QString &label, double indent)
{
    const double x = columnFrom(indent + m_theme.indent).x - m_theme.indent;
    Measure place{.x = x + 2, .width = m_theme.indent, .maxLines = 1};
    if (label.size() > 2) // a number of more than one digit grows to the left
        place = {.x = x - 20, .width = m_theme.indent + 15, .maxLines = 1, .toTheRight = true};
    auto lines = m_typesetter.set({{.text = label}}, m_voice, place);
    LinePart part;
    part.opens.push_back({"Lbl"});
    if (!lines.empty())
        part.runs = std::move(lines.front().parts.front().runs);
    part.closes = 1;
    return part;
}

} // namespace acervo
