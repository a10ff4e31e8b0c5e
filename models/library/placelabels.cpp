#include "placelabels.h"

#include "placenames.h"

namespace acervo {

namespace {

class PlaceValueNames final : public FieldValueNames
{
public:
    std::optional<QString> canonical(Field field, QStringView typed) const override
    {
        switch (field) {
        case Field::Country:
            return PlaceNames::standard().countryCode(typed);
        case Field::Region:
            return PlaceNames::standard().regionCode(typed);
        default:
            return {};
        }
    }
};

} // namespace

QString placeLabel(const QString &code, const QString &language)
{
    return PlaceNames::standard().name(code, language);
}

QStringList placeNames(const QString &code) { return PlaceNames::standard().names(code); }

QStringList placeCodes(Field field)
{
    switch (field) {
    case Field::Country:
        return PlaceNames::standard().countryCodes();
    case Field::Region:
        return PlaceNames::standard().regionCodes();
    default:
        return {};
    }
}

const FieldValueNames &placeValueNames()
{
    static const PlaceValueNames names;
    return names;
}

} // namespace acervo
