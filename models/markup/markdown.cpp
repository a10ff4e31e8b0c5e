#include "markdown.h"

#include "cleantext.h"
#include "entities.h"
#include "plainblocks.h"

#include <md4c.h>

#include <array>

namespace acervo {

namespace {

constexpr unsigned kDialect =
    MD_FLAG_PERMISSIVEAUTOLINKS | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_NOHTML;

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

// Receives md4c's calls. A block that is open stands on the stack by value and moves into its
// parent when it closes.
class BlockCollector
{
public:
    BlockCollector() { m_open.emplace_back(); } // the document

    void enterBlock(MD_BLOCKTYPE type, const void *detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, const void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void addText(MD_TEXTTYPE type, QStringView text);

    Blocks take() { return std::move(m_open.front().blocks); }

private:
    void open(Block block);
    void close();
    void openLooseText();
    void appendRun(const QString &text, RunStyles styles);
    RunStyles styles() const;

    std::vector<Block> m_open;
    int m_tooDeep = 0;        // containers entered beyond the deepest level, which are left out
    bool m_looseText = false; // a tight list's text stands in no paragraph of md4c's
    std::array<int, MD_SPAN_U + 1> m_spans{}; // span type → how many are open
    QStringList m_links;
};

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

BlockCollector &collector(void *data) { return *static_cast<BlockCollector *>(data); }

Blocks parse(const QByteArray &utf8)
{
    MD_PARSER parser{};
    parser.flags = kDialect;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        return collector(data).enterBlock(type, detail), 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) {
        return collector(data).leaveBlock(type), 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) {
        return collector(data).enterSpan(type, detail), 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) {
        return collector(data).leaveSpan(type), 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
        return collector(data).addText(type, QString::fromUtf8(text, size)), 0;
    };
    BlockCollector blocks;
    md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, &blocks);
    return blocks.take();
}

} // namespace

Blocks markdownBlocks(QStringView text)
{
    const QString clean = cleanText(text);
    qsizetype end = std::min(clean.size(), kLongestMarkdown);
    if (end < clean.size())
        end = std::max<qsizetype>(clean.lastIndexOf(u'\n', end) + 1, 0);
    if (end == 0 && !clean.isEmpty())
        return plainBlocks(clean);
    Blocks blocks = parse(clean.first(end).toUtf8());
    for (Block &rest : plainBlocks(QStringView(clean).sliced(end)))
        blocks.push_back(std::move(rest));
    return blocks;
}

} // namespace acervo
