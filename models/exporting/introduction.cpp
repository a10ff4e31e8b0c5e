#include "introduction.h"

#include "blocksetter.h"
#include "dossier.h"
#include "markdown.h"

namespace acervo {

std::vector<LineBox> introductionLines(Typesetter &typesetter, const DossierTheme &theme,
                                       const DossierSetup &setup)
{
    typesetter.setLanguage(setup.words.language);
    Galley galley;
    galley.open("Sect");
    BlockSetter(typesetter, theme, theme.text, 1)
        .set(markdownBlocks(setup.options.introduction), galley);
    if (galley.isEmpty())
        return {};
    galley.close();
    return galley.take();
}

} // namespace acervo
