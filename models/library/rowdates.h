// RowDates are the dates of a result's rows, in four bytes each. Value; any thread.
#pragma once

#include "partialdate.h"

#include <vector>

namespace acervo {

class RowDates
{
public:
    void reserve(qsizetype rows) { m_packed.reserve(size_t(rows)); }
    void append(const PartialDate &date)
    {
        m_packed.push_back(quint32(date.firstDay()) << precisionBits | quint32(date.precision()));
    }

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
