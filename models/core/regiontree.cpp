#include "regiontree.h"

#include <QHash>

namespace acervo {

namespace {

constexpr FacetValue northAmerica = 3;
constexpr FacetValue centralAmerica = 13;
constexpr FacetValue northernAmerica = 21;
constexpr FacetValue caribbean = 29;
constexpr FacetValue americas = 19;

struct Region
{
    FacetValue code;
    FacetValue above;
    const char *countries; // those that are in no region below this one
};

constexpr Region regions[] = {
    {2, 0, ""},
    {15, 2, "DZ EG EH LY MA SD TN"},
    {202, 2, ""},
    {11, 202, "BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG"},
    {14, 202, "BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW"},
    {17, 202, "AO CD CF CG CM GA GQ ST TD"},
    {18, 202, "BW LS NA SZ ZA"},
    {americas, 0, ""},
    {northAmerica, americas, ""},
    {northernAmerica, northAmerica, "BM CA GL PM US"},
    {419, americas, ""},
    {5, 419, "AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE"},
    {centralAmerica, 419, "BZ CR GT HN MX NI PA SV"},
    {caribbean, 419,
     "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI"},
    {9, 0, ""},
    {53, 9, "AU CC CX HM NF NZ"},
    {54, 9, "FJ NC PG SB VU"},
    {57, 9, "FM GU KI MH MP NR PW UM"},
    {61, 9, "AS CK NU PF PN TK TO TV WF WS"},
    {142, 0, ""},
    {30, 142, "CN HK JP KP KR MN MO TW"},
    {34, 142, "AF BD BT IN IR LK MV NP PK"},
    {35, 142, "BN ID KH LA MM MY PH SG TH TL VN"},
    {143, 142, "KG KZ TJ TM UZ"},
    {145, 142, "AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE"},
    {150, 0, ""},
    {39, 150, "AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK"},
    {151, 150, "BG BY CZ HU MD PL RO RU SK UA"},
    {154, 150, "AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ"},
    {155, 150, "AT BE CH DE FR LI LU MC NL"},
};

struct Tree
{
    QHash<FacetValue, FacetValue> above;
    QHash<FacetValue, FacetValue> ofCountry;
};

const Tree &tree()
{
    static const Tree made = [] {
        Tree all;
        for (const Region &region : regions) {
            all.above.insert(region.code, region.above);
            for (const QByteArray &code : QByteArray(region.countries).split(' '))
                all.ofCountry.insert(packedCode(QString::fromLatin1(code)), region.code);
        }
        all.ofCountry.remove(0);
        return all;
    }();
    return made;
}

} // namespace

FacetValue regionAbove(FacetValue region) { return tree().above.value(region); }

FacetValue regionOf(FacetValue country) { return tree().ofCountry.value(country); }

FacetValues regionsOf(FacetValue country) { return regionsUpFrom(regionOf(country)); }

FacetValues regionsUpFrom(FacetValue region)
{
    FacetValues all;
    for (FacetValue one = region; one != 0; one = regionAbove(one)) {
        all.append(one);
        if (one == centralAmerica || one == caribbean)
            all.append(northAmerica);
    }
    return all;
}

} // namespace acervo
