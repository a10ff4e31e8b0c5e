// HtmlExporter writes one page that needs nothing else: the articles by year, and by month
// where a year has many, in the order in which they come, and filters with counts. One thread at a
// time. The page asks nothing of any network: its Content-Security-Policy forbids that, and allows
// no script but its own. The text of an article stands once, inside <noscript>: a browser without
// scripts shows it in its place; with them it is one string until somebody opens the article, so
// that ten thousand articles open fast. What an article shows as strange text stays text
// (htmlwriting.h). The page's looks and behaviour are in resources/page.
#pragma once

#include "exporter.h"
#include "pageindex.h"
#include "pagesections.h"

namespace acervo {

class PageHighlights;

class HtmlExporter final : public Exporter
{
public:
    // `linked` finds what stands in the page: a link of a note leads there.
    HtmlExporter(const ExportOptions &options, ExportWording wording, PictureSupply pictures,
                 FindArticle linked);

    void begin(QByteArray &out) override;
    void add(const ArticleRecord &record, QByteArray &out) override;
    void end(QByteArray &out) override;

private:
    void addTitle(const Article &article, PageHighlights &highlights, QByteArray &out) const;
    void addFacts(const Article &article, QByteArray &out) const;
    void addText(const ArticleRecord &record, PageHighlights &highlights, QByteArray &out) const;
    void addNotes(const QList<NoteRecord> &notes, QByteArray &out) const;

    ExportOptions m_options;
    ExportWording m_wording;
    PictureSupply m_pictures;
    FindArticle m_linked;
    PageIndex m_index;
    PageSections m_sections;
};

} // namespace acervo
