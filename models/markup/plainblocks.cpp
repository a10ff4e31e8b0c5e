#include "plainblocks.h"

#include "cleantext.h"

namespace acervo {

namespace {

// Text wrapped by hand is wrapped at 60 to 80 columns; a line shorter than this was ended on
// purpose.
constexpr qsizetype kShortLine = 45;

bool beginsListItem(QStringView line)
{
    if (line.size() > 1 && (line[0] == u'-' || line[0] == u'*' || line[0] == u'•'))
        return line[1].isSpace();
    qsizetype digits = 0;
    while (digits < line.size() && line[digits].isDigit())
        ++digits;
    return digits > 0 && digits < 4 && digits + 1 < line.size() &&
           (line[digits] == u'.' || line[digits] == u')') && line[digits + 1].isSpace();
}

class ParagraphCollector
{
public:
    void add(QStringView line)
    {
        if (line.isEmpty())
            return finish();
        if (!m_text.isEmpty())
            m_text += m_lastLength < kShortLine || beginsListItem(line) ? u'\n' : u' ';
        m_text += line;
        m_lastLength = line.size();
    }

    void finish()
    {
        if (!m_text.isEmpty())
            m_blocks.push_back({.kind = BlockKind::Paragraph, .runs = {{.text = m_text}}});
        m_text.clear();
    }

    Blocks take() { return std::move(m_blocks); }

private:
    Blocks m_blocks;
    QString m_text;
    qsizetype m_lastLength = 0;
};

} // namespace

Blocks plainBlocks(QStringView text)
{
    const QString clean = cleanText(text);
    ParagraphCollector paragraphs;
    for (const QStringView line : QStringView(clean).tokenize(u'\n'))
        paragraphs.add(line.trimmed());
    paragraphs.finish();
    return paragraphs.take();
}

} // namespace acervo
