#include "imagefigures.h"

namespace acervo {

namespace {

bool hasImages(const Block &block) { return std::ranges::any_of(block.runs, &TextRun::isImage); }

bool hasText(const TextRuns &runs)
{
    return std::ranges::any_of(runs,
                               [](const TextRun &run) { return !run.text.trimmed().isEmpty(); });
}

// The words of an image may be several runs, of which only the first may be an image's beginning.
class Cutter
{
public:
    explicit Cutter(const PictureOf &pictureOf)
        : m_pictureOf(pictureOf)
    {}

    Blocks cut(const Block &paragraph)
    {
        for (const TextRun &run : paragraph.runs) {
            if (!run.isImage || !takeImage(run))
                addText(run);
        }
        finish();
        return std::move(m_blocks);
    }

private:
    bool takeImage(const TextRun &run)
    {
        const std::optional<Picture> picture = m_pictureOf(run.link);
        if (!picture)
            return run.text.isEmpty();
        finish();
        Block figure{.kind = BlockKind::Figure, .picture = *picture, .shows = run.text};
        if (!run.text.trimmed().isEmpty())
            figure.runs = {{.text = run.text}};
        m_blocks.push_back(std::move(figure));
        return true;
    }

    void addText(const TextRun &run)
    {
        m_runs.append(run);
        if (m_runs.size() == 1 && m_runs.first().text.startsWith(u'\n'))
            m_runs.first().text.removeFirst();
    }

    void finish()
    {
        if (hasText(m_runs))
            m_blocks.push_back({.kind = BlockKind::Paragraph, .runs = m_runs});
        m_runs.clear();
    }

    const PictureOf &m_pictureOf;
    Blocks m_blocks;
    TextRuns m_runs;
};

// A cell or a heading keeps its images' words.
void dropWordless(Block &block)
{
    block.runs.removeIf([](const TextRun &run) { return run.isImage && run.text.isEmpty(); });
}

} // namespace

void setFigures(Blocks &blocks, const PictureOf &pictureOf)
{
    Blocks all;
    all.reserve(blocks.size());
    for (Block &block : blocks) {
        setFigures(block.blocks, pictureOf);
        if (block.kind == BlockKind::Paragraph && hasImages(block)) {
            for (Block &part : Cutter(pictureOf).cut(block))
                all.push_back(std::move(part));
            continue;
        }
        dropWordless(block);
        all.push_back(std::move(block));
    }
    blocks = std::move(all);
}

} // namespace acervo
