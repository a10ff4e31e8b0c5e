// Figures collect what was measured and print one table. One thread.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace acervo {

// Many runs of the same thing: milliseconds, or what the figure's unit says.
class Samples
{
public:
    void add(double value) { m_values.push_back(value); }
    void add(const Samples &others);
    double quantile(double share) const; // 0.5: the median, 1: the most; 0 when there are none
    double sum() const;
    size_t size() const { return m_values.size(); }
    const std::vector<double> &values() const { return m_values; }

private:
    std::vector<double> m_values;
};

// What DESIGN asks of a figure.
struct Budget
{
    enum class Of : quint8 { Median, P95, P99, Most, Ratio };
    Of of = Of::Median;
    double most = 0;
};

struct Figure
{
    QString what;
    QString unit = QStringLiteral("ms");
    Samples samples;
    Samples floors; // of the same things; none: there is no floor
    std::optional<Budget> budget;

    double ratio() const { return samples.sum() / floors.sum(); }
    double valueOf(Budget::Of of) const;

    QJsonObject toJson() const;
    static Figure fromJson(const QJsonObject &object);
};

class Figures
{
public:
    void add(const Figure &figure); // to the one that is called so, where there is one
    const QList<Figure> &all() const { return m_figures; }
    QString table() const;

private:
    QList<Figure> m_figures;
};

} // namespace acervo
