// DateColumn holds the date of every article, and the keys by which the timeline is ordered.
// One thread at a time; reading from several.
#pragma once

#include "bitmap.h"
#include "partialdate.h"
#include "query.h"

namespace acervo {

class DateColumn
{
public:
    void reserve(qsizetype slots);
    void append(const PartialDate &date); // of the next slot
    void replace(Slot slot, const PartialDate &date);
    void arrange(const std::vector<Slot> &order); // the slots in `order` become 0, 1, 2…

    PartialDate at(Slot slot) const;
    PartialDate::Precision precision(Slot slot) const
    {
        using enum PartialDate::Precision;
        const quint16 extra = m_extraDays[slot];
        return extra == unknown ? None : extra == 0 ? Day : extra <= longestMonth ? Month : Year;
    }
    bool isKnown(Slot slot) const { return m_extraDays[slot] != unknown; }
    // Days of the period beyond its first; in a date of `unit`, at most.
    int extraDays(Slot slot) const { return m_extraDays[slot]; }
    static int longestExtra(PartialDate::Precision unit);
    qint32 firstDay(Slot slot) const { return m_firstDays[slot]; } // 0 when not known
    qint64 lastDay(Slot slot) const { return qint64(m_firstDays[slot]) + m_extraDays[slot]; }

    Bitmap known() const;
    Bitmap overlapping(const DateSpan::Days &days) const;

    // Ascending keys are the order of compareNewestFirst() and compareOldestFirst().
    static constexpr int keyBits = 25;
    quint32 newestKey(Slot slot) const;
    quint32 oldestKey(Slot slot) const;

    // All members, for a snapshot (snapshotarchive.h).
    template <typename Archive>
    void transfer(this auto &self, Archive &archive)
    {
        archive(self.m_firstDays, self.m_extraDays);
    }

private:
    static constexpr quint16 unknown = 0xffff;
    static constexpr int longestMonth = 30; // days beyond the first
    static constexpr int longestYear = 365;

    std::vector<qint32> m_firstDays;
    std::vector<quint16> m_extraDays;
};

} // namespace acervo
