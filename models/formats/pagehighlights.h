// PageHighlights leads from an article's marked passages to the list of them below its text, where
// their comments stand, and back. One article; one thread. Inner header of htmlexporter.
#pragma once

#include "blocks.h"
#include "exportwording.h"
#include "ids.h"

namespace acervo {

class PageHighlights
{
public:
    // The wording outlives this.
    PageHighlights(ArticleId article, QList<Highlight> highlights, const ExportWording &wording)
        : m_article(QByteArray::number(qint64(article)))
        , m_highlights(std::move(highlights))
        , m_wording(wording)
    {}

    const QList<Highlight> &all() const { return m_highlights; }

    // The letter of the colour, a link to the passage in the list; nothing where the passage has
    // it already.
    QByteArray letterOf(const TextRun &run);

    // After all letters. Nothing without highlights.
    void appendList(QByteArray &out) const;

private:
    QByteArray linkFrom(char here, char there, qsizetype number) const;

    QByteArray m_article;
    QList<Highlight> m_highlights;
    const ExportWording &m_wording;
    QSet<qsizetype> m_lettered; // numbers, from 1
};

} // namespace acervo
