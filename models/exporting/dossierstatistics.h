// What the cover of a dossier draws: how its articles spread over time, and their commonest
// countries and topics. Values; any thread.
#pragma once

#include "articlematter.h"

#include <map>

namespace acervo {

struct NamedCount
{
    QString name;
    int count = 0;

    bool operator==(const NamedCount &) const = default;
};

class DossierStatistics
{
public:
    void add(const ArticleMatter &article);
    void add(const DossierStatistics &other);

    // One after another without a gap, as months ("2024-03"), years, or stretches of so many years
    // that there are at most `most` of them; none where all articles are of one year or month.
    QList<NamedCount> overTime(int most) const;
    // The most frequent first, of equals the first in the alphabet.
    QList<NamedCount> countries(int most) const;
    QList<NamedCount> topics(int most) const;

private:
    std::map<int, int> m_years;
    std::map<int, int> m_months; // 12 × year + month − 1
    std::map<QString, int> m_countries;
    std::map<QString, int> m_topics;
};

} // namespace acervo
