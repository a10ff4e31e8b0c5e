#include "placenames.h"

#include "fold.h"
#include "gazetteer.h"

namespace acervo {

namespace {

using Names = QHash<QString, QString>;

// Names that two places share go to the one that is shown under it, then to the one for which it is
// not ambiguous, then to the first.
void addNames(Names &names, const QList<GazetteerPlace> &places)
{
    const auto add = [&](const QString &name, const QString &code) {
        const QString key = foldedWords(name);
        if (!key.isEmpty() && !names.contains(key))
            names.insert(key, code);
    };
    for (const GazetteerPlace &place : places) {
        names.insert(place.code.toLower(), place.code);
        for (const QList<GazetteerForm> &forms : place.names)
            add(forms.value(0).text, place.code);
    }
    for (const bool ambiguous : {false, true}) {
        for (const GazetteerPlace &place : places) {
            for (const QList<GazetteerForm> &forms : place.names) {
                for (const GazetteerForm &form : forms) {
                    if (form.isAmbiguous() == ambiguous)
                        add(form.text, place.code);
                }
            }
        }
    }
}

void addShown(QHash<QString, QStringList> &shown, const QList<GazetteerPlace> &places)
{
    for (const GazetteerPlace &place : places) {
        QStringList &names = shown[place.code];
        for (const QList<GazetteerForm> &forms : place.names)
            names.append(forms.value(0).text);
    }
}

QStringList codesOf(const QList<GazetteerPlace> &places)
{
    QStringList codes;
    for (const GazetteerPlace &place : places)
        codes.append(place.code);
    codes.sort();
    return codes;
}

std::optional<QString> find(const Names &names, QStringView name)
{
    // Longer than any place; folding a pasted book for nothing would only cost time.
    if (name.size() > 200)
        return std::nullopt;
    const auto found = names.constFind(foldedWords(name));
    if (found == names.constEnd())
        return std::nullopt;
    return *found;
}

} // namespace

const PlaceNames &PlaceNames::standard()
{
    static const PlaceNames names;
    return names;
}

PlaceNames::PlaceNames()
{
    const QList<GazetteerPlace> countries = gazetteerCountries();
    const QList<GazetteerPlace> regions = gazetteerRegions();
    addShown(m_shown, countries);
    addShown(m_shown, regions);
    addNames(m_countries, countries);
    addNames(m_regions, regions);
    m_countryCodes = codesOf(countries);
    m_regionCodes = codesOf(regions);
}

QString PlaceNames::name(QStringView code, QStringView language) const
{
    const QStringList names = m_shown.value(code.toString());
    for (size_t i = 0; i < gazetteerLanguages.size(); ++i) {
        if (language.startsWith(gazetteerLanguages[i]))
            return names.value(qsizetype(i), code.toString());
    }
    return names.value(0, code.toString());
}

QStringList PlaceNames::names(const QString &code) const { return m_shown.value(code); }

std::optional<QString> PlaceNames::countryCode(QStringView name) const
{
    return find(m_countries, name);
}

std::optional<QString> PlaceNames::regionCode(QStringView name) const
{
    return find(m_regions, name);
}

QStringList PlaceNames::countryCodes() const { return m_countryCodes; }

QStringList PlaceNames::regionCodes() const { return m_regionCodes; }

} // namespace acervo
