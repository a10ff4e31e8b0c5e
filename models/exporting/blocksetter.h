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

    // What the figures show that were set, in their order, for who does not see them.
    const QStringList &figures() const { return m_figures; }

private:
    // How far a block stands in from the sides of the column. What reads from right to left is
    // indented at its right.
    struct Inset
    {
        double left = 0;
        double right = 0;
    };

    void setAll(const Blocks &blocks, Galley &galley, Inset inset);
    void setBlock(const Block &block, Galley &galley, Inset inset);
    void setParagraph(const Block &block, Galley &galley, Inset inset);
    void setHeading(const Block &block, Galley &galley, Inset inset);
    void setCode(const Block &block, Galley &galley, Inset inset);
    void setQuote(const Block &block, Galley &galley, Inset inset);
    void setFigure(const Block &block, Galley &galley, Inset inset);
    void setRule(Galley &galley, Inset inset) const;
    void setList(const Block &block, Galley &galley, Inset inset);
    void setTable(const Block &block, Galley &galley, Inset inset);
    void setRecords(const Block &table, Galley &galley, Inset inset);
    void setItem(const Block &item, LinePart label, Galley &galley, Inset inset);
    LinePart labelPart(const QString &label, Inset inner, bool mirrored);
    Inset further(Inset inset, bool mirrored) const;
    Measure columnIn(Inset inset) const;

    Typesetter &m_typesetter;
    const DossierTheme &m_theme;
    Voice m_voice;
    int m_headingLevel;
    QStringList m_figures;
};

// By the first text in it.
bool isRightToLeft(const Block &block);

// Runs of Markdown as the typesetter takes them; links that are not safe are text.
QList<StyledText> styledTexts(const TextRuns &runs);

} // namespace acervo
