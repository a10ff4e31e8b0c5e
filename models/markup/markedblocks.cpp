#include "markedblocks.h"

#include "cleantext.h"
#include "plainblocks.h"
#include "shownarticle.h"

namespace acervo {

namespace {

// The letters of the blocks without white space, which is where blocks and text differ, and where
// each stands.
struct Letters
{
    QString text;
    std::vector<std::pair<std::size_t, qsizetype>> places; // block, offset in its run

    explicit Letters(const Blocks &blocks)
    {
        for (std::size_t i = 0; i < blocks.size(); ++i)
            add(blocks[i], i);
    }

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

QString lettersOf(QStringView text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : cleanText(text)) {
        if (!c.isSpace() && c != pictureMark)
            letters += c;
    }
    return letters;
}

// A passage among the letters.
struct LetterPassage
{
    QString letters;
    qsizetype near = 0;
    quint8 colour = 0;
    int number = 0;
};

QList<LetterPassage> passagesOf(const QString &text, TextField field,
                                const QList<Highlight> &highlights)
{
    QList<LetterPassage> passages;
    for (qsizetype i = 0; i < highlights.size(); ++i) {
        const Highlight &highlight = highlights[i];
        if (!highlight.place || highlight.kept.anchor.field != field)
            continue;
        const TextRange &place = *highlight.place;
        passages.append({.letters = lettersOf(QStringView(text).mid(place.start, place.length)),
                         .near = lettersOf(QStringView(text).left(place.start)).size(),
                         .colour = static_cast<quint8>(1 + static_cast<int>(highlight.kept.colour)),
                         .number = static_cast<int>(i + 1)});
    }
    return passages;
}

// Where it is counted to be, or else nearest to that: of a picture more or fewer words are shown
// than stand in the text.
std::optional<qsizetype> placeOf(const QString &letters, const LetterPassage &passage)
{
    if (passage.letters.isEmpty())
        return std::nullopt;
    const qsizetype near = std::clamp<qsizetype>(passage.near, 0, letters.size());
    const qsizetype behind = letters.indexOf(passage.letters, near);
    const qsizetype before = near > 0 ? letters.lastIndexOf(passage.letters, near - 1) : -1;
    if (behind < 0 && before < 0)
        return std::nullopt;
    if (behind < 0)
        return before;
    return before >= 0 && near - before < behind - near ? before : behind;
}

struct Marked
{
    qsizetype begin = 0;
    qsizetype end = 0;
    quint8 colour = 0;
    int passage = 0;
};

// Cuts the block's one run where marks begin and end.
void mark(Block &block, const std::vector<Marked> &marks)
{
    if (marks.empty())
        return;
    const TextRun whole = block.runs.constFirst();
    std::vector<std::pair<quint8, int>> at(static_cast<std::size_t>(whole.text.size()));
    for (const Marked &some : marks)
        std::fill(at.begin() + some.begin, at.begin() + some.end,
                  std::pair(some.colour, some.passage));
    block.runs.clear();
    for (std::size_t begin = 0; begin < at.size();) {
        std::size_t end = begin + 1;
        while (end < at.size() && at[end] == at[begin])
            ++end;
        TextRun run = whole;
        run.text =
            whole.text.sliced(static_cast<qsizetype>(begin), static_cast<qsizetype>(end - begin));
        std::tie(run.mark, run.passage) = at[begin];
        block.runs.append(run);
        begin = end;
    }
}

// One mark in each of the blocks that a passage is in, with the space between its letters.
void mark(Blocks &blocks, QList<LetterPassage> passages)
{
    if (passages.isEmpty())
        return;
    // What begins or stands inside of another is marked after it.
    std::ranges::stable_sort(passages, {}, [](const LetterPassage &passage) {
        return std::pair(passage.near, -passage.letters.size());
    });
    const Letters letters(blocks);
    std::vector<std::vector<Marked>> marks(blocks.size());
    for (const LetterPassage &passage : std::as_const(passages)) {
        const auto place = placeOf(letters.text, passage);
        std::optional<std::size_t> current;
        for (qsizetype i = 0; place && i < passage.letters.size(); ++i) {
            const auto [block, offset] = letters.places[static_cast<std::size_t>(*place + i)];
            if (current == block)
                marks[block].back().end = offset + 1;
            else
                marks[block].push_back({offset, offset + 1, passage.colour, passage.number});
            current = block;
        }
    }
    for (std::size_t i = 0; i < blocks.size(); ++i)
        mark(blocks[i], marks[i]);
}

} // namespace

MarkedText markedText(const QString &summary, const QString &body,
                      const QList<Highlight> &highlights, const QList<Picture> &pictures)
{
    MarkedText marked{.summary = {}, .body = plainBlocks(body, pictures)};
    QList<LetterPassage> inSummary = passagesOf(summary, TextField::Summary, highlights);
    QList<LetterPassage> inBody = passagesOf(body, TextField::Body, highlights);
    if (beginsWithSummary(body, summary)) {
        inBody = std::move(inSummary) + inBody;
    } else {
        marked.summary = plainBlocks(summary);
        mark(marked.summary, inSummary);
    }
    mark(marked.body, inBody);
    return marked;
}

TextRuns markedTitle(const QString &title, const Article &article,
                     const QList<Highlight> &highlights)
{
    Blocks blocks{{.runs = {{.text = title}}}};
    mark(blocks, passagesOf(article.title, TextField::Title, highlights));
    return blocks.front().runs;
}

} // namespace acervo
