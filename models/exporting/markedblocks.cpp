#include "markedblocks.h"

#include "plainblocks.h"

namespace acervo {

namespace {

// The letters of the blocks without white space, which is where blocks and text differ, and where
// each stands.
struct Letters
{
    QString text;
    std::vector<std::pair<std::size_t, qsizetype>> places; // block, offset in its run

    void add(const Block &block, std::size_t index)
    {
        if (block.runs.isEmpty()) // a picture without words
            return;
        const QString &run = block.runs.constFirst().text;
        for (qsizetype i = 0; i < run.size(); ++i) {
            if (run[i].isSpace())
                continue;
            text += run[i];
            places.emplace_back(index, i);
        }
    }
};

QString withoutSpace(QStringView text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace() && c != pictureMark)
            letters += c;
    }
    return letters;
}

struct Marked
{
    qsizetype begin = 0;
    qsizetype end = 0;
    quint8 mark = 0;
};

// Of several places the one nearest to where it was marked.
std::optional<qsizetype> placeOf(const QString &letters, const QString &quote, qsizetype near)
{
    if (quote.isEmpty())
        return std::nullopt;
    const qsizetype behind = letters.indexOf(quote, std::clamp<qsizetype>(near, 0, letters.size()));
    const qsizetype before = near > 0 ? letters.lastIndexOf(quote, near - 1) : -1;
    if (behind < 0 && before < 0)
        return std::nullopt;
    if (behind < 0)
        return before;
    return before >= 0 && near - before < behind - near ? before : behind;
}

// One mark in each of the blocks that the passage is in, with the space between its letters.
void addMarks(std::span<const std::pair<std::size_t, qsizetype>> places, quint8 value,
              std::vector<std::vector<Marked>> &marks)
{
    std::optional<std::size_t> current;
    for (const auto &[block, offset] : places) {
        if (current == block)
            marks[block].back().end = offset + 1;
        else
            marks[block].push_back({offset, offset + 1, value});
        current = block;
    }
}

// Cuts the block's one run where marks begin and end.
void mark(Block &block, const std::vector<Marked> &marks)
{
    const TextRun whole = block.runs.constFirst();
    std::vector<quint8> at(static_cast<std::size_t>(whole.text.size()), 0);
    for (const Marked &some : marks)
        std::fill(at.begin() + some.begin, at.begin() + some.end, some.mark);
    block.runs.clear();
    for (qsizetype begin = 0; begin < whole.text.size();) {
        qsizetype end = begin + 1;
        while (end < whole.text.size() &&
               at[static_cast<std::size_t>(end)] == at[static_cast<std::size_t>(begin)])
            ++end;
        TextRun run = whole;
        run.text = whole.text.sliced(begin, end - begin);
        run.mark = at[static_cast<std::size_t>(begin)];
        block.runs.append(run);
        begin = end;
    }
}

} // namespace

Blocks markedBlocks(const QString &text, TextField field, const QList<HighlightRecord> &highlights,
                    const QList<Picture> &pictures)
{
    Blocks blocks = plainBlocks(text, pictures);
    if (std::ranges::none_of(highlights, [field](const HighlightRecord &highlight) {
            return highlight.anchor.field == field;
        }))
        return blocks;
    Letters letters;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        letters.add(blocks[i], i);
    std::vector<std::vector<Marked>> marks(blocks.size());
    for (const HighlightRecord &highlight : highlights) {
        const PassageAnchor &anchor = highlight.anchor;
        if (anchor.field != field)
            continue;
        const QString quote = withoutSpace(anchor.quote);
        const qsizetype near = withoutSpace(QStringView(text).left(anchor.start)).size();
        const auto place = placeOf(letters.text, quote, near);
        if (!place)
            continue;
        addMarks(
            std::span(letters.places)
                .subspan(static_cast<std::size_t>(*place), static_cast<std::size_t>(quote.size())),
            static_cast<quint8>(1 + static_cast<int>(highlight.colour)), marks);
    }
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (!marks[i].empty())
            mark(blocks[i], marks[i]);
    }
    return blocks;
}

} // namespace acervo
