#include "valuetally.h"

namespace acervo {

const ValueColumn::Counts &ValueTally::count(const Bitmap &set, quint64 generation,
                                             qsizetype looked, const CountIn &countIn)
{
    const bool isComparable = m_generation == generation && m_set.size() == set.size();
    if (isComparable) {
        Bitmap come = set;
        come.subtract(m_set);
        Bitmap gone = std::exchange(m_set, set);
        gone.subtract(set);
        if (come.count() + gone.count() < looked) {
            m_counts.add(countIn(come));
            m_counts.subtract(countIn(gone));
            return m_counts;
        }
    }
    m_set = set;
    m_generation = generation;
    m_counts = countIn(set);
    return m_counts;
}

} // namespace acervo
