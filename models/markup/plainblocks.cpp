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
    explicit ParagraphCollector(const QList<Picture> &pictures)
        : m_pictures(pictures)
    {}

    void add(QStringView line)
    {
        if (line.isEmpty())
            return finish();
        if (isPictureLine(line))
            return beginFigure(line.sliced(1).trimmed());
        if (!m_text.isEmpty())
            m_text += m_lastLength < kShortLine || beginsListItem(line) ? u'\n' : u' ';
        m_text += line;
        m_lastLength = line.size();
    }

    void finish()
    {
        if (m_figure)
            finishFigure();
        else if (!m_text.isEmpty())
            m_blocks.push_back({.kind = BlockKind::Paragraph, .runs = {{.text = m_text}}});
        m_text.clear();
    }

    Blocks take() { return std::move(m_blocks); }

private:
    void beginFigure(QStringView shows)
    {
        finish();
        if (m_next >= m_pictures.size()) {
            m_text = shows.toString();
            return;
        }
        m_figure = Block{
            .kind = BlockKind::Figure, .picture = m_pictures[m_next++], .shows = shows.toString()};
    }

    // All its words stand below it: who reads, searches and marks them sees the same.
    void finishFigure()
    {
        QStringList lines{m_figure->shows, m_text};
        lines.removeAll(QString());
        if (!lines.isEmpty())
            m_figure->runs = {{.text = lines.join(u'\n')}};
        if (m_figure->shows.isEmpty())
            m_figure->shows = m_text.simplified();
        m_blocks.push_back(std::move(*m_figure));
        m_figure.reset();
    }

    const QList<Picture> &m_pictures;
    qsizetype m_next = 0; // of the pictures
    std::optional<Block> m_figure;
    Blocks m_blocks;
    QString m_text;
    qsizetype m_lastLength = 0;
};

} // namespace

Blocks plainBlocks(QStringView text, const QList<Picture> &pictures)
{
    const QString clean = cleanText(text);
    ParagraphCollector paragraphs(pictures);
    for (const QStringView line : QStringView(clean).tokenize(u'\n'))
        paragraphs.add(line.trimmed());
    paragraphs.finish();
    return paragraphs.take();
}

} // namespace acervo
