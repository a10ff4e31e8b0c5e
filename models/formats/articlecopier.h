// ArticleCopier writes articles as text for the clipboard, for a drag and for a list of references.
// Notes stay where they are. One thread.
#pragma once

#include "bibtexexporter.h"
#include "copiedtext.h"

namespace acervo {

class ArticleCopier
{
public:
    explicit ArticleCopier(CopyForm form)
        : m_form(form)
        , m_bibtex(BibtexExporter::Flavour::Bibtex, {.hasNotes = false})
    {}

    // One for each article, in their order. No key of BibTeX comes twice.
    QList<CopiedItem> copiesOf(const QList<ArticleRecord> &records);

private:
    CopiedItem copyOf(const ArticleRecord &record);
    void writeEntry(CopiedItem &item, const ArticleRecord &record);

    CopyForm m_form;
    BibtexExporter m_bibtex;
};

} // namespace acervo
