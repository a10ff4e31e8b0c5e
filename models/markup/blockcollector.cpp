#include "blockcollector.h"

#include "cleantext.h"
#include "entities.h"

namespace acervo {

namespace {

QString attributeText(const MD_ATTRIBUTE &attribute)
{
    QString text;
    if (attribute.text == nullptr || attribute.size == 0)
        return text;
    for (int i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET begin = attribute.substr_offsets[i];
        const MD_OFFSET end = attribute.substr_offsets[i + 1];
        const QString part = QString::fromUtf8(attribute.text + begin, end - begin);
        text += attribute.substr_types[i] == MD_TEXT_ENTITY ? entityText(part) : part;
    }
    return text;
}

bool isContainer(MD_BLOCKTYPE type)
{
    return type == MD_BLOCK_QUOTE || type == MD_BLOCK_UL || type == MD_BLOCK_OL ||
           type == MD_BLOCK_LI || type == MD_BLOCK_TABLE || type == MD_BLOCK_TR;
}

// The parts of a table say nothing that its rows and cells do not.
bool isLeftOut(MD_BLOCKTYPE type)
{
    return type == MD_BLOCK_DOC || type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY;
}

// How many levels it takes, with what stands in it at least.
int levelsOf(MD_BLOCKTYPE type) { return type == MD_BLOCK_TABLE ? 3 : 1; }

bool isText(BlockKind kind)
{
    return kind == BlockKind::Paragraph || kind == BlockKind::Heading || kind == BlockKind::Code ||
           kind == BlockKind::Cell;
}

CheckBox checkBox(const MD_BLOCK_LI_DETAIL &item)
{
    if (!item.is_task)
        return CheckBox::None;
    return item.task_mark == ' ' ? CheckBox::Open : CheckBox::Done;
}

CellAlign alignOf(const void *detail)
{
    switch (static_cast<const MD_BLOCK_TD_DETAIL *>(detail)->align) {
    case MD_ALIGN_CENTER:
        return CellAlign::Centre;
    case MD_ALIGN_RIGHT:
        return CellAlign::Right;
    default:
        return CellAlign::Left;
    }
}

Block blockOf(MD_BLOCKTYPE type, const void *detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        return {.kind = BlockKind::Quote};
    case MD_BLOCK_UL:
        return {.kind = BlockKind::List};
    case MD_BLOCK_OL:
        return {.kind = BlockKind::List,
                .ordered = true,
                .start = static_cast<const MD_BLOCK_OL_DETAIL *>(detail)->start};
    case MD_BLOCK_LI:
        return {.kind = BlockKind::Item,
                .check = checkBox(*static_cast<const MD_BLOCK_LI_DETAIL *>(detail))};
    case MD_BLOCK_HR:
        return {.kind = BlockKind::Rule};
    case MD_BLOCK_H:
        return {.kind = BlockKind::Heading,
                .level = static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level)};
    case MD_BLOCK_CODE:
        return {
            .kind = BlockKind::Code,
            .language =
                attributeText(static_cast<const MD_BLOCK_CODE_DETAIL *>(detail)->lang).toLower()};
    case MD_BLOCK_TABLE:
        return {.kind = BlockKind::Table};
    case MD_BLOCK_TR:
        return {.kind = BlockKind::Row};
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        return {
            .kind = BlockKind::Cell, .isHeading = type == MD_BLOCK_TH, .align = alignOf(detail)};
    default:
        return {.kind = BlockKind::Paragraph};
    }
}

} // namespace

void BlockCollector::open(Block block) { m_open.push_back(std::move(block)); }

void BlockCollector::close()
{
    Block block = std::move(m_open.back());
    m_open.pop_back();
    const bool isEmpty =
        block.runs.isEmpty() && block.kind != BlockKind::Code && block.kind != BlockKind::Cell;
    if (!isText(block.kind) || !isEmpty)
        m_open.back().blocks.push_back(std::move(block));
}

void BlockCollector::enterBlock(MD_BLOCKTYPE type, const void *detail)
{
    if (m_looseText) {
        m_looseText = false;
        close();
    }
    if (isLeftOut(type))
        return;
    // One level is left free for the paragraph inside; a list and its items count as two.
    if (isContainer(type) &&
        (m_tooDeep > 0 || static_cast<int>(m_open.size()) + levelsOf(type) >= kDeepestBlock)) {
        ++m_tooDeep;
        return;
    }
    Block block = blockOf(type, detail);
    if (block.kind == BlockKind::Cell && m_open.back().kind != BlockKind::Row)
        block = {.kind = BlockKind::Paragraph}; // of a table that stands too deep
    open(std::move(block));
}

void BlockCollector::leaveBlock(MD_BLOCKTYPE type)
{
    if (m_looseText) {
        m_looseText = false;
        close();
    }
    if (isLeftOut(type))
        return;
    if (isContainer(type) && m_tooDeep > 0) {
        --m_tooDeep;
        return;
    }
    close();
}

void BlockCollector::enterSpan(MD_SPANTYPE type, const void *detail)
{
    ++m_spans[type];
    if (type == MD_SPAN_A)
        m_links.append(attributeText(static_cast<const MD_SPAN_A_DETAIL *>(detail)->href));
    else if (type == MD_SPAN_IMG)
        m_links.append(attributeText(static_cast<const MD_SPAN_IMG_DETAIL *>(detail)->src));
    if (type == MD_SPAN_IMG) {
        ++m_images;
        m_isImageWordless = true;
    }
}

void BlockCollector::leaveSpan(MD_SPANTYPE type)
{
    --m_spans[type];
    if (type == MD_SPAN_IMG) {
        if (m_isImageWordless)
            appendRun({}, styles());
        m_isImageWordless = false;
        --m_images;
    }
    if (type == MD_SPAN_A || type == MD_SPAN_IMG)
        m_links.removeLast();
}

RunStyles BlockCollector::styles() const
{
    RunStyles styles = 0;
    const auto add = [&](MD_SPANTYPE type, RunStyle style) {
        if (m_spans[type] > 0)
            styles |= static_cast<RunStyles>(style);
    };
    add(MD_SPAN_EM, RunStyle::Emphasis);
    add(MD_SPAN_STRONG, RunStyle::Strong);
    add(MD_SPAN_CODE, RunStyle::Code);
    add(MD_SPAN_DEL, RunStyle::Struck);
    return styles;
}

void BlockCollector::openLooseText()
{
    if (isText(m_open.back().kind) && m_open.size() > 1)
        return;
    open({.kind = BlockKind::Paragraph});
    m_looseText = true;
}

void BlockCollector::appendRun(const QString &text, RunStyles styles)
{
    openLooseText();
    TextRuns &runs = m_open.back().runs;
    const QString link = m_links.isEmpty() ? QString() : m_links.constLast();
    const bool isImage = m_images > 0;
    const bool goesOn = !runs.isEmpty() && runs.constLast().styles == styles &&
                        runs.constLast().link == link && runs.constLast().isImage == isImage &&
                        !(isImage && m_isImageWordless);
    m_isImageWordless = false;
    if (goesOn)
        runs.last().text += text;
    else
        runs.append({.text = text, .styles = styles, .link = link, .isImage = isImage});
}

void BlockCollector::addText(MD_TEXTTYPE type, QStringView text)
{
    switch (type) {
    case MD_TEXT_NULLCHAR:
        return appendRun(QString(QChar::ReplacementCharacter), styles());
    case MD_TEXT_BR:
        return appendRun(QStringLiteral("\n"), styles());
    case MD_TEXT_SOFTBR:
        return appendRun(QStringLiteral(" "), styles());
    case MD_TEXT_ENTITY:
        return appendRun(cleanText(entityText(text)), styles());
    default:
        return appendRun(text.toString(), styles());
    }
}

} // namespace acervo
