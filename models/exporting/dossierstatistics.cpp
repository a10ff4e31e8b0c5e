#include "dossierstatistics.h"

namespace acervo {

namespace {

using Counts = std::map<int, int>;

int totalOf(const Counts &counts)
{
    int total = 0;
    for (const auto &[key, count] : counts)
        total += count;
    return total;
}

int span(const Counts &counts)
{
    return counts.empty() ? 0 : counts.rbegin()->first - counts.begin()->first + 1;
}

template <typename Key>
void addTo(std::map<Key, int> &counts, const std::map<Key, int> &others)
{
    for (const auto &[key, count] : others)
        counts[key] += count;
}

QString monthName(int month)
{
    return QStringLiteral("%1-%2").arg(month / 12).arg(month % 12 + 1, 2, 10, QLatin1Char('0'));
}

QString yearsName(int first, int step)
{
    return step == 1 ? QString::number(first)
                     : QStringLiteral("%1\u2013%2").arg(first).arg(first + step - 1);
}

// Without gaps, `step` keys in each.
template <typename Name>
QList<NamedCount> bars(const Counts &counts, int step, Name name)
{
    QList<NamedCount> all;
    const int first = counts.begin()->first / step * step;
    for (int key = first; key <= counts.rbegin()->first; key += step)
        all.append({name(key), 0});
    for (const auto &[key, count] : counts)
        all[(key - first) / step].count += count;
    return all;
}

QList<NamedCount> commonest(const std::map<QString, int> &counts, int most)
{
    QList<NamedCount> all;
    for (const auto &[name, count] : counts)
        all.append({name, count});
    std::ranges::stable_sort(all, std::greater(), &NamedCount::count);
    return all.first(std::min<qsizetype>(all.size(), most));
}

} // namespace

void DossierStatistics::add(const ArticleMatter &article)
{
    if (article.year > 0)
        ++m_years[article.year];
    if (article.year > 0 && article.month > 0)
        ++m_months[12 * article.year + article.month - 1];
    for (const QString &name : article.countries)
        ++m_countries[name];
    for (const QString &name : article.topics)
        ++m_topics[name];
}

void DossierStatistics::add(const DossierStatistics &other)
{
    addTo(m_years, other.m_years);
    addTo(m_months, other.m_months);
    addTo(m_countries, other.m_countries);
    addTo(m_topics, other.m_topics);
}

QList<NamedCount> DossierStatistics::overTime(int most) const
{
    const bool haveMonths = totalOf(m_months) == totalOf(m_years);
    if (haveMonths && span(m_months) > 1 && span(m_months) <= std::min(most, 24))
        return bars(m_months, 1, monthName);
    if (span(m_years) < 2)
        return {};
    int step = 1;
    for (const int larger : {2, 5, 10, 20, 50, 100, 500}) {
        if (span(m_years) / step < most)
            break;
        step = larger;
    }
    return bars(m_years, step, [step](int year) { return yearsName(year, step); });
}

QList<NamedCount> DossierStatistics::countries(int most) const
{
    return commonest(m_countries, most);
}

QList<NamedCount> DossierStatistics::topics(int most) const { return commonest(m_topics, most); }

} // namespace acervo
