#include "markdown.h"

#include "blockcollector.h"
#include "cleantext.h"
#include "imagefigures.h"
#include "plainblocks.h"

namespace acervo {

namespace {

constexpr unsigned kDialect = MD_FLAG_PERMISSIVEAUTOLINKS | MD_FLAG_STRIKETHROUGH |
                              MD_FLAG_TASKLISTS | MD_FLAG_TABLES | MD_FLAG_NOHTML;

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

std::optional<Picture> keptPicture(const QString &address)
{
    const QString digest = digestOfAddress(address);
    return digest.isEmpty() ? std::nullopt : std::optional(Picture{.digest = digest});
}

Blocks markdownBlocks(QStringView text, const PictureOf &pictureOf)
{
    const QString clean = cleanText(text);
    qsizetype end = std::min(clean.size(), kLongestMarkdown);
    if (end < clean.size())
        end = std::max<qsizetype>(clean.lastIndexOf(u'\n', end) + 1, 0);
    if (end == 0 && !clean.isEmpty())
        return plainBlocks(clean);
    Blocks blocks = parse(clean.first(end).toUtf8());
    setFigures(blocks, pictureOf);
    for (Block &rest : plainBlocks(QStringView(clean).sliced(end)))
        blocks.push_back(std::move(rest));
    return blocks;
}

} // namespace acervo
