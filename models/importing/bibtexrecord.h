// One BibTeX or BibLaTeX entry as an article. Pure; any thread.
//   title     title and subtitle; where there is none booktitle or shorttitle
//   summary   abstract        topics  keywords, keyword, tags: at semicolons, else commas
//   persons   author; editor; translator (bibtexname.h)
//   date      date (a range by its beginning), else year, month and day
//   source    fjournal, journaltitle, journal, booktitle, maintitle, shortjournal; of a page on the
//             web organization
//   doi       doi, or one in url        lang  langid, language
//   url       url, link, ee, howpublished; else the page of an arXiv eprint
// Every other field stays in ArticleDraft::fields under its own name, as text; the entry's type and
// key are there as "entrytype" and "citekey".
#pragma once

#include "article.h"
#include "bibtexparser.h"

namespace acervo {

ArticleDraft bibtexArticle(const BibEntry &entry);

// What an entry takes over from the one its crossref or xdata names: fields that it lacks, a
// parent's title as the title of the book or journal. Never what identifies the parent (doi, url,
// abstract, keywords), which would make one article of all its children.
void inheritFields(BibEntry &child, const BibEntry &parent, bool isXdata);

} // namespace acervo
