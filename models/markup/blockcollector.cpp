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
           type == MD_BLOCK_LI;
}

bool isText(BlockKind kind)
{
    return kind == BlockKind::Paragraph || kind == BlockKind::Heading || kind == BlockKind::Code;
}

CheckBox checkBox(const MD_BLOCK_LI_DETAIL &item)
{
    if (!item.is_task)
        return CheckBox::None;
    return item.task_mark == ' ' ? CheckBox::Open : CheckBox::Done;
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
    const bool isEmpty = block.runs.isEmpty() && block.kind != BlockKind::Code;
    if (!isText(block.kind) || !isEmpty)
        m_open.back().blocks.push_back(std::move(block));
}

void BlockCollector::enterBlock(MD_BLOCKTYPE type, const void *detail)
{
    if (m_looseText) {
        m_looseText = false;
        close();
    }
    if (type == MD_BLOCK_DOC)
        return;
    // One level is left free for the paragraph inside; a list and its items count as two.
    if (isContainer(type) &&
        (m_tooDeep > 0 || static_cast<int>(m_open.size()) + 1 >= kDeepestBlock)) {
        ++m_tooDeep;
        return;
    }
    open(blockOf(type, detail));
}

void BlockCollector::leaveBlock(MD_BLOCKTYPE type)
{
    if (m_looseText) {
        m_looseText = false;
        close();
    }
    if (type == MD_BLOCK_DOC)
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
}

void BlockCollector::leaveSpan(MD_SPANTYPE type)
{
    --m_spans[type];
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
    if (!runs.isEmpty() && runs.constLast().styles == styles && runs.constLast().link == link)
        runs.last().text += text;
    else
        runs.append({.text = text, .styles = styles, .link = link});
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
