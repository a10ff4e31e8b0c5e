#include "facetwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace acervo {

namespace {

struct FacetWords
{
    Q_DECLARE_TR_FUNCTIONS(acervo::FacetWords)
};

} // namespace

QString facetInWords(Facet facet)
{
    switch (facet) {
    case Facet::Country:
        return FacetWords::tr("Countries");
    case Facet::Region:
        return FacetWords::tr("Regions");
    case Facet::Topic:
        return FacetWords::tr("Topics");
    case Facet::Tag:
        return FacetWords::tr("Tags");
    case Facet::Year:
        return FacetWords::tr("Years");
    case Facet::Source:
        return FacetWords::tr("Sources");
    case Facet::Language:
        return FacetWords::tr("Languages");
    case Facet::Author:
        return FacetWords::tr("Authors");
    case Facet::State:
        return FacetWords::tr("Reading");
    }
    return {};
}

QString languageInWords(const QString &code)
{
    static constexpr std::pair<QLatin1StringView, const char *> names[] = {
        {QLatin1StringView("en"), QT_TRANSLATE_NOOP("acervo::FacetWords", "English")},
        {QLatin1StringView("es"), QT_TRANSLATE_NOOP("acervo::FacetWords", "Spanish")},
        {QLatin1StringView("pt"), QT_TRANSLATE_NOOP("acervo::FacetWords", "Portuguese")},
        {QLatin1StringView("fr"), QT_TRANSLATE_NOOP("acervo::FacetWords", "French")},
        {QLatin1StringView("it"), QT_TRANSLATE_NOOP("acervo::FacetWords", "Italian")},
        {QLatin1StringView("de"), QT_TRANSLATE_NOOP("acervo::FacetWords", "German")},
        {QLatin1StringView("ca"), QT_TRANSLATE_NOOP("acervo::FacetWords", "Catalan")},
        {QLatin1StringView("gl"), QT_TRANSLATE_NOOP("acervo::FacetWords", "Galician")},
        {QLatin1StringView("eu"), QT_TRANSLATE_NOOP("acervo::FacetWords", "Basque")},
        {QLatin1StringView("ht"), QT_TRANSLATE_NOOP("acervo::FacetWords", "Haitian Creole")},
        {QLatin1StringView("qu"), QT_TRANSLATE_NOOP("acervo::FacetWords", "Quechua")},
        {QLatin1StringView("gn"), QT_TRANSLATE_NOOP("acervo::FacetWords", "Guarani")},
    };
    for (const auto &[known, name] : names) {
        if (code == known)
            return FacetWords::tr(name);
    }
    const QLocale::Language language = QLocale::codeToLanguage(code, QLocale::ISO639Part1);
    return language == QLocale::AnyLanguage ? code : QLocale::languageToString(language);
}

QString stateInWords(const QString &state)
{
    static constexpr std::pair<QLatin1StringView, const char *> names[] = {
        {QLatin1StringView("read"), QT_TRANSLATE_NOOP("acervo::FacetWords", "Read")},
        {QLatin1StringView("unread"), QT_TRANSLATE_NOOP("acervo::FacetWords", "Unread")},
        {QLatin1StringView("starred"), QT_TRANSLATE_NOOP("acervo::FacetWords", "Starred")},
        {QLatin1StringView("trashed"), QT_TRANSLATE_NOOP("acervo::FacetWords", "In the trash")},
        {QLatin1StringView("note"), QT_TRANSLATE_NOOP("acervo::FacetWords", "With a note")},
        {QLatin1StringView("highlight"),
         QT_TRANSLATE_NOOP("acervo::FacetWords", "With a highlight")},
        {QLatin1StringView("url"), QT_TRANSLATE_NOOP("acervo::FacetWords", "With an address")},
        {QLatin1StringView("doi"), QT_TRANSLATE_NOOP("acervo::FacetWords", "With a DOI")},
        {QLatin1StringView("text"), QT_TRANSLATE_NOOP("acervo::FacetWords", "With full text")},
        {QLatin1StringView("summary"), QT_TRANSLATE_NOOP("acervo::FacetWords", "With a summary")},
        {QLatin1StringView("date"), QT_TRANSLATE_NOOP("acervo::FacetWords", "With a date")},
        {QLatin1StringView("free-note"), QT_TRANSLATE_NOOP("acervo::FacetWords", "Free notes")},
        {QLatin1StringView("suggested"),
         QT_TRANSLATE_NOOP("acervo::FacetWords", "With suggestions")},
    };
    for (const auto &[known, name] : names) {
        if (state == known)
            return FacetWords::tr(name);
    }
    return state;
}

} // namespace acervo
