#include "languagecodes.h"

#include "facet.h"
#include "nametable.h"

namespace acervo {

namespace {

constexpr int code(QStringView letters) { return static_cast<int>(packedCode(letters)); }

// Names: Unicode CLDR 46, folded; the order within a row is English, Spanish, Portuguese, French.
const NameTable &languages()
{
    static const NameTable table = {
        {code(u"ar"), u"arabic arabe"},
        {code(u"bg"), u"bulgarian bulgaro bulgare"},
        {code(u"ca"), u"catalan catala catalao"},
        {code(u"cs"), u"czech checo tcheco tcheque"},
        {code(u"da"), u"danish danes dinamarques danois"},
        {code(u"de"), u"german aleman alemao allemand"},
        {code(u"el"), u"greek griego grego grec"},
        {code(u"en"), u"english ingles anglais"},
        {code(u"eo"), u"esperanto"},
        {code(u"es"), u"spanish espanol castellano espanhol espagnol"},
        {code(u"eu"), u"basque euskera vasco basco"},
        {code(u"fa"), u"persian persa persan"},
        {code(u"fi"), u"finnish fines finlandes finnois"},
        {code(u"fr"), u"french frances francais"},
        {code(u"gl"), u"galician gallego galego galicien"},
        {code(u"gn"), u"guarani"},
        {code(u"he"), u"hebrew hebreo hebraico hebreu"},
        {code(u"hi"), u"hindi"},
        {code(u"hr"), u"croatian croata croate"},
        {code(u"ht"), u"haitian haitiano haitien"},
        {code(u"hu"), u"hungarian hungaro hongrois"},
        {code(u"id"), u"indonesian indonesio indonesien"},
        {code(u"it"), u"italian italiano italien"},
        {code(u"ja"), u"japanese japones japonais"},
        {code(u"ko"), u"korean coreano coreen"},
        {code(u"la"), u"latin latim"},
        {code(u"nl"), u"dutch neerlandes holandes neerlandais"},
        {code(u"no"), u"norwegian noruego noruegues norvegien"},
        {code(u"pl"), u"polish polaco polones polonais"},
        {code(u"pt"), u"portuguese portugues portugais"},
        {code(u"qu"), u"quechua"},
        {code(u"ro"), u"romanian rumano romeno roumain"},
        {code(u"ru"), u"russian ruso russo russe"},
        {code(u"sr"), u"serbian serbio servio serbe"},
        {code(u"sv"), u"swedish sueco suedois"},
        {code(u"tr"), u"turkish turco turc"},
        {code(u"uk"), u"ukrainian ucraniano ukrainien"},
        {code(u"vi"), u"vietnamese vietnamita vietnamien"},
        {code(u"zh"), u"chinese chino chines chinois"},
    };
    return table;
}

} // namespace

std::optional<QString> languageCode(QStringView typed)
{
    if (packedCode(typed) != 0)
        return typed.toString().toLower();
    const std::optional<int> meaning = languages().meaning(typed);
    if (!meaning)
        return std::nullopt;
    return unpackedCode(static_cast<FacetValue>(*meaning));
}

QStringList languageNames(QStringView code)
{
    return languages().namesOf(static_cast<int>(packedCode(code.toString().toLower())));
}

QString nearestLanguage(QStringView typed) { return languages().nearest(typed); }

} // namespace acervo
