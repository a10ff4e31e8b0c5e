// RunningLines set what stands above and below the text of every page. One thread.
#pragma once

#include "typesetter.h"

namespace acervo {

class RunningLines
{
public:
    RunningLines(Typesetter &typesetter, const DossierTheme &theme, const DossierSetup &setup,
                 int pages);

    std::vector<LineBox> header();
    std::vector<LineBox> footer(int page); // 1-based

private:
    Typesetter &m_typesetter;
    const DossierTheme &m_theme;
    QString m_header;
    QString m_footer; // with %1 for the page
};

} // namespace acervo
