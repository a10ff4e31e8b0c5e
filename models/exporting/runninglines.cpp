#include "runninglines.h"

#include "articlematter.h"
#include "cleantext.h"

namespace acervo {

RunningLines::RunningLines(Typesetter &typesetter, const DossierTheme &theme,
                           const DossierSetup &setup, int pages)
    : m_typesetter(typesetter)
    , m_theme(theme)
    , m_header(shortTitle(cleanLine(setup.title())))
    , m_footer(setup.words.page)
{
    m_typesetter.setLanguage(setup.words.language);
    m_footer.replace(QLatin1StringView("%2"), QString::number(pages));
}

std::vector<LineBox> RunningLines::header()
{
    return m_typesetter.set({{.text = m_header}}, m_theme.running,
                            {.width = m_theme.page.columnWidth, .maxLines = 1});
}

std::vector<LineBox> RunningLines::footer(int page)
{
    QString text = m_footer;
    text.replace(QLatin1StringView("%1"), QString::number(page));
    return m_typesetter.set({{.text = text}}, m_theme.running,
                            {.width = m_theme.page.columnWidth, .maxLines = 1, .toTheRight = true});
}

} // namespace acervo
