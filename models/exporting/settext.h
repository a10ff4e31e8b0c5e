// SetText is a paragraph as it is handed to pango: its bytes, and what they stand for in the text.
// They differ where a word may be parted (a soft hyphen that is not in the text), and where no font
// has a character (another is drawn in its place). Values; one thread.
#pragma once

#include "linebox.h"

#include <QList>

namespace acervo {

class Hyphenator;
struct StyledText;

class SetText
{
public:
    // `oneLine`: line ends are spaces. `hyphenator`: none where words are not parted.
    SetText(const QList<StyledText> &texts, bool oneLine, Hyphenator *hyphenator);

    const QByteArray &utf8() const { return m_utf8; }
    const QList<StyledText> &texts() const { return m_texts; }
    bool isOneLook() const;

    // The text that holds this byte, and where it ends.
    std::size_t indexAt(qsizetype byte) const;
    const std::vector<qsizetype> &ends() const { return m_ends; }

    // Draws the character at this byte as one that every font has.
    void replace(qsizetype byte);
    // Gives the run, whose bytes begin here, the text that it stands for.
    void restore(GlyphRun &run, qsizetype byte) const;

private:
    // These bytes stand for that text.
    struct Difference
    {
        qsizetype at = 0;
        int size = 0;
        QByteArray meaning;
    };
    const QByteArray *meaningAt(qsizetype byte, qsizetype size) const;
    void addDifference(Difference difference);

    const QList<StyledText> &m_texts;
    QByteArray m_utf8;
    std::vector<qsizetype> m_ends;
    std::vector<Difference> m_differences; // by place
};

} // namespace acervo
