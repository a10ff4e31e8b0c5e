// RowDates are the dates of a result's rows, in four bytes each. Value; any thread.
#pragma once

#include "partialdate.h"

#include <vector>

namespace acervo {

class RowDates
{
public:
    void reserve(qsizetype rows) { m_packed.reserve(size_t(rows)); }
    void append(const PartialDate &date) { append(date.firstDay(), date.precision()); }
    void append(qint32 firstDay, PartialDate::Precision precision)
    {
        m_packed.push_back(quint32(firstDay) << precisionBits | quint32(precision));
    }
    void clear() { m_packed.clear(); } // what was reserved stays so

    qsizetype size() const { return qsizetype(m_packed.size()); }
    PartialDate at(qsizetype row) const
    {
        const quint32 packed = m_packed[size_t(row)];
        return PartialDate::fromStored(qint32(packed >> precisionBits),
                                       PartialDate::Precision(packed % (1 << precisionBits)));
    }

private:
    static constexpr int precisionBits = 2;

    std::vector<quint32> m_packed;
};

} // namespace acervo
