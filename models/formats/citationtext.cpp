#include "citationtext.h"

#include "apacitation.h"
#include "chicagocitation.h"

namespace acervo {

QString citationText(const ArticleRecord &record, CitationStyle style, CitationMarkup markup)
{
    const Reference reference = referenceOf(record);
    CitedText out(markup);
    if (style == CitationStyle::Apa)
        writeApa(out, record.article, reference);
    else
        writeChicago(out, record.article, reference);
    return out.take();
}

} // namespace acervo
