#include "facetwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace acervo {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("FacetWords", text); }

} // namespace

QString facetInWords(Facet facet)
{
    switch (facet) {
    case Facet::Country:
        return tr("Countries");
    case Facet::Region:
        return tr("Regions");
    case Facet::Topic:
        return tr("Topics");
    case Facet::Tag:
        return tr("Tags");
    case Facet::Year:
        return tr("Years");
    case Facet::Source:
        return tr("Sources");
    case Facet::Language:
        return tr("Languages");
    case Facet::Author:
        return tr("Authors");
    case Facet::State:
        return tr("Reading");
    }
    return {};
}

QString languageInWords(const QString &code)
{
    static constexpr std::pair<QLatin1StringView, const char *> names[] = {
        {QLatin1StringView("en"), QT_TRANSLATE_NOOP("FacetWords", "English")},
        {QLatin1StringView("es"), QT_TRANSLATE_NOOP("FacetWords", "Spanish")},
        {QLatin1StringView("pt"), QT_TRANSLATE_NOOP("FacetWords", "Portuguese")},
        {QLatin1StringView("fr"), QT_TRANSLATE_NOOP("FacetWords", "French")},
        {QLatin1StringView("it"), QT_TRANSLATE_NOOP("FacetWords", "Italian")},
        {QLatin1StringView("de"), QT_TRANSLATE_NOOP("FacetWords", "German")},
        {QLatin1StringView("ca"), QT_TRANSLATE_NOOP("FacetWords", "Catalan")},
        {QLatin1StringView("gl"), QT_TRANSLATE_NOOP("FacetWords", "Galician")},
        {QLatin1StringView("eu"), QT_TRANSLATE_NOOP("FacetWords", "Basque")},
        {QLatin1StringView("ht"), QT_TRANSLATE_NOOP("FacetWords", "Haitian Creole")},
        {QLatin1StringView("qu"), QT_TRANSLATE_NOOP("FacetWords", "Quechua")},
        {QLatin1StringView("gn"), QT_TRANSLATE_NOOP("FacetWords", "Guarani")},
    };
    for (const auto &[known, name] : names) {
        if (code == known)
            return tr(name);
    }
    const QLocale::Language language = QLocale::codeToLanguage(code, QLocale::ISO639Part1);
    return language == QLocale::AnyLanguage ? code : QLocale::languageToString(language);
}

QString stateInWords(const QString &state)
{
    static constexpr std::pair<QLatin1StringView, const char *> names[] = {
        {QLatin1StringView("read"), QT_TRANSLATE_NOOP("FacetWords", "Read")},
        {QLatin1StringView("unread"), QT_TRANSLATE_NOOP("FacetWords", "Unread")},
        {QLatin1StringView("starred"), QT_TRANSLATE_NOOP("FacetWords", "Starred")},
        {QLatin1StringView("trashed"), QT_TRANSLATE_NOOP("FacetWords", "In the trash")},
        {QLatin1StringView("note"), QT_TRANSLATE_NOOP("FacetWords", "With a note")},
        {QLatin1StringView("highlight"), QT_TRANSLATE_NOOP("FacetWords", "With a highlight")},
        {QLatin1StringView("url"), QT_TRANSLATE_NOOP("FacetWords", "With an address")},
        {QLatin1StringView("doi"), QT_TRANSLATE_NOOP("FacetWords", "With a DOI")},
        {QLatin1StringView("text"), QT_TRANSLATE_NOOP("FacetWords", "With full text")},
        {QLatin1StringView("suggested"), QT_TRANSLATE_NOOP("FacetWords", "With suggestions")},
    };
    for (const auto &[known, name] : names) {
        if (state == known)
            return tr(name);
    }
    return state;
}

} // namespace acervo
