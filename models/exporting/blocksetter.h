// BlockSetter sets a document's blocks into a galley: paragraphs, headings, lists, quotes, code.
// One thread.
#pragma once

#include "blocks.h"
#include "galley.h"
#include "typesetter.h"

namespace acervo {

class BlockSetter
{
public:
    // `headingLevel` is added to the level of the document's own headings.
    BlockSetter(Typesetter &typesetter, const DossierTheme &theme, const Voice &voice,
                int headingLevel);

    void set(const Blocks &blocks, Galley &galley, double indent = 0);

private:
    void setBlock(const Block &block, Galley &galley, double indent);
    void setParagraph(const Block &block, Galley &galley, double indent);
    void setHeading(const Block &block, Galley &galley, double indent);
    void setCode(const Block &block, Galley &galley, double indent);
    void setQuote(const Block &block, Galley &galley, double indent);
    void setRule(Galley &galley, double indent) const;
    void setList(const Block &block, Galley &galley, double indent);
    void setItem(const Block &item, const QString &label, Galley &galley, double indent);
    LinePart labelPart(const QString &label, double indent);
    Measure columnFrom(double indent) const;

    Typesetter &m_typesetter;
    const DossierTheme &m_theme;
    Voice m_voice;
    int m_headingLevel;
};

// Runs of Markdown as the typesetter takes them; links that are not safe are text.
QList<StyledText> styledTexts(const TextRuns &runs);

} // namespace acervo
