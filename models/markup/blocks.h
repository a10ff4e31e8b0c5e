// Blocks are a document as values: what Markdown and plain text become, and what the dossier and
// the reading pane are made of. Values; any thread.
// Every text in them is clean (cleantext.h). Nesting is at most kDeepestBlock.
#pragma once

#include "picture.h"

#include <QList>
#include <QString>

#include <vector>

namespace acervo {

inline constexpr int kDeepestBlock = 16;

enum class RunStyle : quint8 { Emphasis = 1, Strong = 2, Code = 4, Struck = 8 };
using RunStyles = quint8; // several RunStyle, or-ed

// A stretch of text of one look. '\n' in it is a line that ends there on purpose.
struct TextRun
{
    QString text;
    RunStyles styles = 0;
    QString link{}; // an address as it was written, empty where there is none; any scheme: hostile
    // What the reader marked it with: 1 and HighlightColour; 0: not at all.
    quint8 mark = 0;
    bool isImage = false; // what an image shows, whose address is the link
    // A place of the document itself to which it leads instead: set by who makes the document,
    // never read from a text.
    QByteArray place{};

    bool has(RunStyle style) const { return (styles & static_cast<RunStyles>(style)) != 0; }
    bool operator==(const TextRun &) const = default;
};
using TextRuns = QList<TextRun>;

enum class BlockKind : quint8 {
    Paragraph, // runs
    Heading,   // runs, level
    Code,      // one run of lines, language
    Rule,      // a thematic break; nothing
    Quote,     // blocks
    List,      // blocks, each an Item; ordered, start
    Item,      // blocks; check
    Table,     // blocks, each a Row, all of as many cells
    Row,       // blocks, each a Cell
    Cell,      // runs, isHeading, align
    Figure,    // picture; runs: what stands below it
};

enum class CheckBox : quint8 { None, Open, Done };
enum class CellAlign : quint8 { Left, Centre, Right };

struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    TextRuns runs{};
    std::vector<Block> blocks{};
    int level = 0; // 1 to 6
    bool ordered = false;
    qint64 start = 1; // the number of an ordered list's first item
    CheckBox check = CheckBox::None;
    bool isHeading = false; // of a column
    CellAlign align = CellAlign::Left;
    QString language{}; // as the writer named it, in lower case; empty where not named
    Picture picture{};
    QString shows{}; // what the picture shows, for who does not see it; may be empty

    bool operator==(const Block &) const = default;
};
using Blocks = std::vector<Block>;

} // namespace acervo
