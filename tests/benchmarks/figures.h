// Figures collect measured times and print one table. One thread.
#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace acervo {

// Milliseconds of many runs of the same thing.
class Samples
{
public:
    void add(double milliseconds) { m_values.push_back(milliseconds); }
    double quantile(double share) const; // 0.5: the median; 0 when there are none
    size_t size() const { return m_values.size(); }

private:
    std::vector<double> m_values;
};

class Figures
{
public:
    void add(const QString &what, const Samples &samples);
    void add(const QString &what, double value, const QString &unit);
    void addRatio(const QString &what, double milliseconds, double floorMilliseconds);
    QString table() const;

private:
    QList<QStringList> m_rows;
};

} // namespace acervo
