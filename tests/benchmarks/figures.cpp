#include "figures.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace acervo {

namespace {

QString shown(double value) { return QString::number(value, 'f', value < 100 ? 1 : 0); }

} // namespace

double Samples::quantile(double share) const
{
    if (m_values.empty())
        return 0;
    std::vector<double> sorted = m_values;
    std::ranges::sort(sorted);
    const double rank = std::ceil(share * double(sorted.size()));
    return sorted[size_t(std::clamp(rank, 1.0, double(sorted.size()))) - 1];
}

void Figures::add(const QString &what, const Samples &samples)
{
    m_rows += {what, QStringLiteral("median %1 ms, p95 %2, p99 %3, most %4 (n = %5)")
                         .arg(shown(samples.quantile(0.5)), shown(samples.quantile(0.95)),
                              shown(samples.quantile(0.99)), shown(samples.quantile(1)))
                         .arg(samples.size())};
}

void Figures::add(const QString &what, double value, const QString &unit)
{
    m_rows += {what, shown(value) + u' ' + unit};
}

void Figures::addRatio(const QString &what, double milliseconds, double floorMilliseconds)
{
    m_rows += {what, QStringLiteral("%1 ms, floor %2 ms, ratio %3")
                         .arg(shown(milliseconds), shown(floorMilliseconds),
                              QString::number(milliseconds / floorMilliseconds, 'f', 2))};
}

QString Figures::table() const
{
    qsizetype width = 0;
    for (const QStringList &row : m_rows)
        width = std::max(width, row[0].size());
    QString table;
    for (const QStringList &row : m_rows)
        table += row[0].leftJustified(width + 2) + row[1] + u'\n';
    return table;
}

} // namespace acervo
