#include "placemix.h"

namespace acervo {

FacetValue placeValue(QStringView code)
{
    if (code.size() != 3)
        return packedCode(code);
    bool isNumber = false;
    const uint value = code.toUInt(&isNumber);
    return isNumber ? value : 0;
}

QString placeCode(FacetValue value)
{
    if (isRegionValue(value))
        return QString::number(value).rightJustified(3, u'0');
    return unpackedCode(value);
}

void PlaceMix::stated(FacetValue value, Provenance provenance)
{
    if (value != 0 && !find(value))
        m_marks.append({.value = value, .provenance = provenance});
}

void PlaceMix::detected(FacetValue value, bool suggested)
{
    if (value != 0 && !find(value))
        m_marks.append(
            {.value = value, .provenance = Provenance::Detected, .suggested = suggested});
}

void PlaceMix::decided(FacetValue value, Provenance decision)
{
    if (value == 0)
        return;
    if (Mark *mark = find(value))
        *mark = {.value = value, .provenance = decision};
    else
        m_marks.append({.value = value, .provenance = decision});
}

const QVarLengthArray<PlaceMix::Mark, 8> &PlaceMix::sorted()
{
    std::ranges::sort(m_marks, {}, &Mark::value);
    return m_marks;
}

PlaceMix::Mark *PlaceMix::find(FacetValue value)
{
    const auto found = std::ranges::find(m_marks, value, &Mark::value);
    return found == m_marks.end() ? nullptr : &*found;
}

} // namespace acervo
