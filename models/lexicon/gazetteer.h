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

// The texts in which a form that several countries share is taken for this one unless another of
// them is spoken of.
enum class FirstChoice : quint8 { Never, Always, English, Romance };

// A form with the marks of countries.tsv.
struct GazetteerForm
{
    QString text;
    bool isName = false;   // ! sometimes a person's name
    bool isWord = false;   // ~ as often a common word or a person's name
    bool isShared = false; // ? as often another place, or anything: nothing beside it decides
    FirstChoice choice = FirstChoice::Never; // * always, % in English texts, + in Romance ones
    bool isState = false;                    // ^ is written after its towns: "Paris, Texas"

    bool isAmbiguous() const { return isWord || isShared; }
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
QList<GazetteerLine> gazetteerTowns(); // towns.tsv, cities.tsv, parts.tsv
QList<GazetteerLine> gazetteerHints(); // a code after ! has words that speak against it
QList<GazetteerLine> gazetteerCues();  // the kind of cue instead of a code
QStringList gazetteerGivenNames();     // folded
QStringList gazetteerSurnames();       // folded
QStringList gazetteerCommonWords();    // of the four languages, folded, names left out
QStringList gazetteerOtherMeanings();  // phrases that hold a country's name and mean no country

} // namespace acervo
