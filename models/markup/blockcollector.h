// BlockCollector makes blocks of what md4c's parser finds. One thread.
#pragma once

#include "blocks.h"

#include <QStringList>

#include <md4c.h>

#include <array>

namespace acervo {

// A block that is open stands on the stack by value and moves into its parent when it closes.
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
    int m_images = 0;               // that are open
    bool m_isImageWordless = false; // nothing of the one that is open came yet
};

} // namespace acervo
