// NavigationHistory is the steps that Back and Forward walk: queries that stood for a second or
// were acted on. Value; any thread.
#pragma once

#include "query.h"

namespace acervo {

class NavigationHistory
{
public:
    static constexpr qsizetype mostSteps = 200;

    // A query that is the present step already is none. What lay ahead is forgotten.
    void record(const Query &query);

    bool canGoBack() const { return m_present > 0; }
    bool canGoForward() const { return m_present + 1 < m_steps.size(); }
    // The step there; only where the function above says so.
    const Query &back() { return m_steps[--m_present]; }
    const Query &forward() { return m_steps[++m_present]; }

private:
    QList<Query> m_steps;
    qsizetype m_present = -1;
};

} // namespace acervo
