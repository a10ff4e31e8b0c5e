#include "datecolumn.h"

#include "arranged.h"

namespace acervo {

namespace {

constexpr qint64 earliest = 1721426; // 0001-01-01
constexpr qint64 latest = 5373484;   // 9999-12-31
constexpr quint32 unknownKey = (quint32(1) << DateColumn::keyBits) - 1;

// Days first, then months, then years.
quint32 key(qint64 daysFromFront, quint16 extraDays)
{
    const quint32 coarseness = extraDays == 0 ? 0 : extraDays < 300 ? 1 : 2;
    return quint32(qBound(qint64(0), daysFromFront, latest - earliest)) << 2 | coarseness;
}

} // namespace

void DateColumn::reserve(qsizetype slots)
{
    m_firstDays.reserve(size_t(slots));
    m_extraDays.reserve(size_t(slots));
}

void DateColumn::append(const PartialDate &date)
{
    m_firstDays.push_back(0);
    m_extraDays.push_back(0);
    replace(Slot(m_firstDays.size() - 1), date);
}

void DateColumn::replace(Slot slot, const PartialDate &date)
{
    m_firstDays[slot] =
        date.isKnown() ? qint32(qBound(earliest, qint64(date.firstDay()), latest)) : 0;
    m_extraDays[slot] = date.isKnown() ? quint16(date.lastDay() - date.firstDay()) : unknown;
}

void DateColumn::arrange(const std::vector<Slot> &order)
{
    m_firstDays = arranged(m_firstDays, order);
    m_extraDays = arranged(m_extraDays, order);
}

PartialDate DateColumn::at(Slot slot) const
{
    return PartialDate::fromStored(m_firstDays[slot], precision(slot));
}

int DateColumn::longestExtra(PartialDate::Precision unit)
{
    switch (unit) {
    case PartialDate::Precision::Day:
        return 0;
    case PartialDate::Precision::Month:
        return longestMonth;
    case PartialDate::Precision::Year:
    case PartialDate::Precision::None:
        break;
    }
    return longestYear;
}

Bitmap DateColumn::known() const
{
    return Bitmap::where(qsizetype(m_extraDays.size()),
                         [this](Slot slot) { return isKnown(slot); });
}

Bitmap DateColumn::overlapping(const DateSpan::Days &days) const
{
    const qint32 *firstDays = m_firstDays.data();
    const quint16 *extraDays = m_extraDays.data();
    return Bitmap::where(qsizetype(m_firstDays.size()), [=](Slot slot) {
        const qint32 firstDay = firstDays[slot]; // 0 when not known
        const qint32 lastDay = firstDay + extraDays[slot];
        return int(firstDay != 0) & int(firstDay <= days.last) & int(lastDay >= days.first);
    });
}

quint32 DateColumn::newestKey(Slot slot) const
{
    return isKnown(slot) ? key(latest - firstDay(slot), m_extraDays[slot]) : unknownKey;
}

quint32 DateColumn::oldestKey(Slot slot) const
{
    return isKnown(slot) ? key(lastDay(slot) - earliest, m_extraDays[slot]) : unknownKey;
}

} // namespace acervo
