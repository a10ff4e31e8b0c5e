#include "copywords.h"

#include "countwords.h"

#include <QCoreApplication>

namespace acervo {

namespace {

struct CopyWords
{
    Q_DECLARE_TR_FUNCTIONS(acervo::CopyWords)
};

QString linksInWords(qsizetype links, qsizetype articles)
{
    if (links == 0)
        return articles == 1 ? CopyWords::tr("This article has no address to copy.")
                             : CopyWords::tr("None of these articles has an address to copy.");
    if (links < articles)
        return CopyWords::tr("Copied the addresses of %1; the others have none.")
            .arg(articleCount(links));
    return articles == 1 ? CopyWords::tr("The address is copied.")
                         : CopyWords::tr("Copied the addresses of %1.").arg(articleCount(articles));
}

} // namespace

QString copiedInWords(CopyForm form, const QList<CopiedItem> &items)
{
    const QString articles = articleCount(items.size());
    switch (form) {
    case CopyForm::List:
        return CopyWords::tr("Copied %1.").arg(articles);
    case CopyForm::Links:
        return linksInWords(std::ranges::count_if(
                                items, [](const CopiedItem &item) { return !item.text.isEmpty(); }),
                            items.size());
    case CopyForm::MarkdownLinks:
        return CopyWords::tr("Copied %1 as Markdown.").arg(articles);
    case CopyForm::Apa:
        return CopyWords::tr("Copied %1 as citations, APA 7.").arg(articles);
    case CopyForm::Chicago:
        return CopyWords::tr("Copied %1 as citations, Chicago author-date.").arg(articles);
    case CopyForm::Bibtex:
        return CopyWords::tr("Copied %1 as BibTeX.").arg(articles);
    }
    return {};
}

} // namespace acervo
