#include "navigationhistory.h"

namespace acervo {

void NavigationHistory::record(const Query &query)
{
    if (m_present >= 0 && m_steps[m_present] == query)
        return;
    m_steps.resize(m_present + 1);
    m_steps.append(query);
    if (m_steps.size() > mostSteps)
        m_steps.removeFirst();
    m_present = m_steps.size() - 1;
}

} // namespace acervo
