#include "dossierchoices.h"

#include <QCoreApplication>

namespace acervo {

namespace {

struct DossierChoices
{
    Q_DECLARE_TR_FUNCTIONS(acervo::DossierChoices)
};

struct Words
{
    const char *name;
    const char *value; // null: the words are the choice's own
    const char *words;
};

constexpr Words allWords[] = {
    {"group", nullptr, QT_TRANSLATE_NOOP("acervo::DossierChoices", "Contents &by:")},
    {"group", "list", QT_TRANSLATE_NOOP("acervo::DossierChoices", "As listed")},
    {"group", "year", QT_TRANSLATE_NOOP("acervo::DossierChoices", "Year")},
    {"group", "country", QT_TRANSLATE_NOOP("acervo::DossierChoices", "Country")},
    {"group", "topic", QT_TRANSLATE_NOOP("acervo::DossierChoices", "Topic")},
    {"group", "tag", QT_TRANSLATE_NOOP("acervo::DossierChoices", "Tag")},
    {"group", "collection", QT_TRANSLATE_NOOP("acervo::DossierChoices", "Collection")},
    {"layout", nullptr, QT_TRANSLATE_NOOP("acervo::DossierChoices", "La&yout:")},
    {"layout", "flow", QT_TRANSLATE_NOOP("acervo::DossierChoices", "One after another")},
    {"layout", "page", QT_TRANSLATE_NOOP("acervo::DossierChoices", "Each on a new page")},
    {"layout", "line", QT_TRANSLATE_NOOP("acervo::DossierChoices", "A line each")},
    {"paper", nullptr, QT_TRANSLATE_NOOP("acervo::DossierChoices", "Pape&r:")},
    {"paper", "a4", QT_TRANSLATE_NOOP("acervo::DossierChoices", "A4")},
    {"paper", "letter", QT_TRANSLATE_NOOP("acervo::DossierChoices", "Letter")},
    {"margins", nullptr, QT_TRANSLATE_NOOP("acervo::DossierChoices", "Mar&gins:")},
    {"margins", "narrow", QT_TRANSLATE_NOOP("acervo::DossierChoices", "Narrow")},
    {"margins", "normal", QT_TRANSLATE_NOOP("acervo::DossierChoices", "Normal")},
    {"margins", "wide", QT_TRANSLATE_NOOP("acervo::DossierChoices", "Wide")},
    {"size", nullptr, QT_TRANSLATE_NOOP("acervo::DossierChoices", "Te&xt:")},
    {"size", "small", QT_TRANSLATE_NOOP("acervo::DossierChoices", "Small")},
    {"size", "normal", QT_TRANSLATE_NOOP("acervo::DossierChoices", "Normal")},
    {"size", "large", QT_TRANSLATE_NOOP("acervo::DossierChoices", "Large")},
    {"theme", nullptr, QT_TRANSLATE_NOOP("acervo::DossierChoices", "Loo&k:")},
    {"theme", "classic", QT_TRANSLATE_NOOP("acervo::DossierChoices", "Classic")},
    {"theme", "modern", QT_TRANSLATE_NOOP("acervo::DossierChoices", "Modern")},
    {"without", "text", QT_TRANSLATE_NOOP("acervo::DossierChoices", "&Full text")},
    {"without", "pictures", QT_TRANSLATE_NOOP("acervo::DossierChoices", "Pictures")},
    {"without", "notes", QT_TRANSLATE_NOOP("acervo::DossierChoices", "My &notes")},
    {"without", "highlights", QT_TRANSLATE_NOOP("acervo::DossierChoices", "&Highlights")},
    {"without", "tags", QT_TRANSLATE_NOOP("acervo::DossierChoices", "&Tags")},
    {"without", "index", QT_TRANSLATE_NOOP("acervo::DossierChoices", "In&dex")},
    {"without", "chart", QT_TRANSLATE_NOOP("acervo::DossierChoices", "Chart o&ver time")},
    {"without", "date", QT_TRANSLATE_NOOP("acervo::DossierChoices", "Date of making")},
    {"without", "data", QT_TRANSLATE_NOOP("acervo::DossierChoices", "Articles for import")},
};

// A choice without words is a mistake in the table above, and is seen as one.
QString wordsOf(const QString &name, const QString &value)
{
    const auto *found = std::ranges::find_if(allWords, [&](const Words &words) {
        return name == QLatin1StringView(words.name) && value == QLatin1StringView(words.value);
    });
    return found == std::end(allWords) ? name + u' ' + value : DossierChoices::tr(found->words);
}

} // namespace

QString dossierChoiceInWords(const QString &name) { return wordsOf(name, {}); }

QString dossierValueInWords(const QString &name, const QString &value)
{
    return wordsOf(name, value);
}

} // namespace acervo
