#include "unreadorder.h"

#include "matchorder.h"

#include <algorithm>

namespace acervo {

void UnreadOrder::forget() { m_unread = Bitmap(); }

std::vector<Slot> UnreadOrder::sorted(const Evaluation &evaluation)
{
    if (m_query != evaluation.query)
        forget();
    m_query = evaluation.query;
    m_unread.resize(m_columns.slotCount());
    evaluation.matches.forEach([&](Slot slot) {
        if ((m_columns.statesAt(slot) & StateFlags(StateFlag::Read)) == 0)
            m_unread.set(slot);
    });
    std::vector<Slot> rows = orderedMatches(m_columns, evaluation);
    std::ranges::stable_partition(rows, [this](Slot slot) { return m_unread.test(slot); });
    return rows;
}

} // namespace acervo
