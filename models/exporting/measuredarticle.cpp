#include "measuredarticle.h"

#include "articlesetter.h"
#include "packedlines.h"
#include "partmeasures.h"

namespace acervo {

std::vector<MeasuredArticle> measured(Typesetter &typesetter, const DossierTheme &theme,
                                      const DossierSetup &setup,
                                      std::span<const ArticleMatter> articles, qsizetype first)
{
    std::vector<MeasuredArticle> all;
    all.reserve(articles.size());
    ArticleSetter setter(typesetter, theme, setup);
    ContentsSetter contents(typesetter, theme, setup);
    qsizetype index = first;
    for (const ArticleMatter &matter : articles) {
        MeasuredArticle &article = all.emplace_back();
        article.entry = contents.entryOf(matter);
        article.groups = groupNames(matter, setup.options.group);
        article.statistics.add(matter);
        if (setup.options.hasIndex)
            article.terms = indexTerms(matter);
        if (setup.options.layout == DossierLayout::Line)
            continue;
        const std::vector<LineBox> lines = setter.set(matter, index++);
        article.lines = measuresOf(lines);
        article.packed = packedLines(lines);
        article.figures = setter.figures();
    }
    return all;
}

} // namespace acervo
