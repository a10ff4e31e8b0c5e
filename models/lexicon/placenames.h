// PlaceNames: what countries (ISO 3166-1 alpha-2) and regions (UN M49) are called in English,
// Spanish, Portuguese and French, and which of them a name means. Immutable after construction; any
// thread.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace acervo {

class PlaceNames
{
public:
    static const PlaceNames &standard(); // the dictionary that Acervo carries; made on first use

    // "Venezuela" for ("VE", "en"); regions by their three digits: "Latin America" for ("419",
    // "en"). An unknown language gives English, an unknown code gives the code itself.
    QString name(QStringView code, QStringView language) const;

    QStringList names(const QString &code) const; // in all languages; empty of an unknown code

    // The code that a name, adjective-free, or a code itself means, in any of the four languages,
    // whatever its accents and case: "cuba", "CU", "Cúba" → "CU"; "América Latina", "419" → "419".
    std::optional<QString> countryCode(QStringView name) const;
    std::optional<QString> regionCode(QStringView name) const;

    QStringList countryCodes() const; // all, sorted
    QStringList regionCodes() const;  // all, sorted

private:
    PlaceNames();

    QHash<QString, QStringList> m_shown; // code → a name a language
    QHash<QString, QString> m_countries; // folded words of a name, or the code → code
    QHash<QString, QString> m_regions;
    QStringList m_countryCodes;
    QStringList m_regionCodes;
};

} // namespace acervo
