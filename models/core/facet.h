// Facet names a side of the articles that they can be counted and narrowed by. Value; any thread.
#pragma once

#include <QHashFunctions>
#include <QString>

namespace acervo {

enum class Facet : quint8 { Country, Region, Topic, Tag, Year, Source, Language, Author, State };

// A value of a facet inside the running program. What the number is:
//   Country   packedCode() of the ISO 3166-1 alpha-2 code
//   Region    the UN M49 number
//   Topic, Tag, Source   the row's id in the library
//   Year      the year
//   Language  packedCode() of the ISO 639-1 code
//   Author    a number that Columns gives out; not stable between runs
//   State     a StateFlag (articlefacts.h)
using FacetValue = quint32;

// A two-letter code in one number: "VE" is 'V' << 8 | 'E'. Anything but two ASCII letters gives 0.
constexpr FacetValue packedCode(QStringView code)
{
    const auto isLetter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    };
    if (code.size() != 2 || !isLetter(code[0]) || !isLetter(code[1]))
        return 0;
    return FacetValue(code[0].unicode()) << 8 | FacetValue(code[1].unicode());
}

inline QString unpackedCode(FacetValue value)
{
    if (value == 0)
        return {};
    return QString(QChar(char16_t(value >> 8))) + QChar(char16_t(value & 0xff));
}

} // namespace acervo
