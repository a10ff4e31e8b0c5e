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

struct GazetteerForm
{
    QString text;
    bool ambiguous = false; // means something else as often
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
QStringList gazetteerOtherMeanings(); // phrases that hold a country's name and mean no country

} // namespace acervo
