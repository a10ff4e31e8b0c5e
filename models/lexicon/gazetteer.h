// The gazetteer: the lines of resources/gazetteer as values. Any thread.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace acervo {

inline constexpr std::array<QLatin1StringView, 4> gazetteerLanguages{
    QLatin1StringView("en"), QLatin1StringView("es"), QLatin1StringView("pt"),
    QLatin1StringView("fr")};

// What else a form may mean; the marks of countries.tsv.
enum class FormDoubt : quint8 {
    None,
    Name,       // ! sometimes a person's name
    WordOrName, // ~ as often a common word or a person's name
    OtherPlace, // ? as often another place, or anything: nothing beside it decides
};

struct GazetteerForm
{
    QString text;
    FormDoubt doubt = FormDoubt::None;
    bool state = false; // ^ is written after its towns: "Paris, Texas"

    bool isAmbiguous() const { return doubt >= FormDoubt::WordOrName; }
};

// Forms that belong to a country, of towns and parts or of hints.
struct GazetteerLine
{
    QString code;
    QList<GazetteerForm> forms;
};

struct GazetteerPlace
{
    QString code;
    // One list a language, in the order of gazetteerLanguages; the first name is the shown one.
    std::array<QList<GazetteerForm>, 4> names;
    std::array<QList<GazetteerForm>, 4> adjectives;
    QList<GazetteerForm> towns;
};

QList<GazetteerPlace> readGazetteer(const QString &text); // countries.tsv or regions.tsv

QList<GazetteerPlace> gazetteerCountries();
QList<GazetteerPlace> gazetteerRegions();
QList<GazetteerLine> gazetteerTowns(); // towns.tsv, then cities.tsv
QList<GazetteerLine> gazetteerHints();
QStringList gazetteerGivenNames();  // folded
QStringList gazetteerCommonWords(); // of English, folded, surnames left out
QStringList gazetteerOtherMeanings(); // phrases that hold a country's name and mean no country

} // namespace acervo
