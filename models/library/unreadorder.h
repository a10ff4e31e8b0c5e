// UnreadOrder: what is unread first, then the rest; both newest first. What was unread when a query
// was asked stays among the unread ones until another is asked for: an article that is read in the
// list does not move away under the reader. The search thread.
#pragma once

#include "evaluator.h"

#include <vector>

namespace acervo {

class UnreadOrder
{
public:
    explicit UnreadOrder(const Columns &columns)
        : m_columns(columns)
    {}

    void forget(); // the columns are others
    std::vector<Slot> sorted(const Evaluation &evaluation);

private:
    const Columns &m_columns;
    Query m_query;
    Bitmap m_unread; // while m_query was asked for
};

} // namespace acervo
