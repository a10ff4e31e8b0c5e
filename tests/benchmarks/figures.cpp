#include "figures.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace acervo {

namespace {

QString shown(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 1000 ? 1 : 0);
}

QString nameOf(Budget::Of of)
{
    switch (of) {
    case Budget::Of::Median:
        return {};
    case Budget::Of::P95:
        return QStringLiteral("p95 ");
    case Budget::Of::P99:
        return QStringLiteral("p99 ");
    case Budget::Of::Most:
        return QStringLiteral("most ");
    case Budget::Of::Ratio:
        break;
    }
    return QStringLiteral("ratio ");
}

QStringList cellsOf(const Figure &figure)
{
    const bool isOne = figure.samples.size() == 1;
    const auto quantile = [&](double share) {
        return isOne ? QString() : shown(figure.samples.quantile(share));
    };
    QStringList cells{figure.what,
                      figure.unit,
                      QString::number(figure.samples.size()),
                      shown(figure.samples.quantile(0.5)),
                      quantile(0.95),
                      quantile(0.99),
                      quantile(1)};
    const bool hasFloor = figure.floors.size() != 0;
    cells += hasFloor ? shown(figure.floors.quantile(0.5)) : QString();
    cells += hasFloor ? QString::number(figure.ratio(), 'f', 2) : QString();
    if (figure.budget) {
        cells += nameOf(figure.budget->of) + QString::number(figure.budget->most);
        cells += figure.valueOf(figure.budget->of) <= figure.budget->most ? QStringLiteral("kept")
                                                                          : QStringLiteral("OVER");
    } else {
        cells += {QString(), QString()};
    }
    return cells;
}

QJsonArray jsonOf(const Samples &samples)
{
    QJsonArray values;
    for (const double value : samples.values())
        values.append(value);
    return values;
}

Samples samplesOf(const QJsonArray &values)
{
    Samples samples;
    for (const QJsonValue &value : values)
        samples.add(value.toDouble());
    return samples;
}

} // namespace

void Samples::add(const Samples &others)
{
    m_values.insert(m_values.end(), others.m_values.begin(), others.m_values.end());
}

double Samples::quantile(double share) const
{
    if (m_values.empty())
        return 0;
    std::vector<double> sorted = m_values;
    std::ranges::sort(sorted);
    const double rank = std::ceil(share * double(sorted.size()));
    return sorted[size_t(std::clamp(rank, 1.0, double(sorted.size()))) - 1];
}

double Samples::sum() const { return std::accumulate(m_values.begin(), m_values.end(), 0.0); }

double Figure::valueOf(Budget::Of of) const
{
    switch (of) {
    case Budget::Of::Median:
        return samples.quantile(0.5);
    case Budget::Of::P95:
        return samples.quantile(0.95);
    case Budget::Of::P99:
        return samples.quantile(0.99);
    case Budget::Of::Most:
        return samples.quantile(1);
    case Budget::Of::Ratio:
        break;
    }
    return ratio();
}

QJsonObject Figure::toJson() const
{
    QJsonObject object{
        {"what", what}, {"unit", unit}, {"samples", jsonOf(samples)}, {"floors", jsonOf(floors)}};
    if (budget) {
        object.insert("of", int(budget->of));
        object.insert("most", budget->most);
    }
    return object;
}

Figure Figure::fromJson(const QJsonObject &object)
{
    Figure figure{.what = object.value("what").toString(),
                  .unit = object.value("unit").toString(),
                  .samples = samplesOf(object.value("samples").toArray()),
                  .floors = samplesOf(object.value("floors").toArray()),
                  .budget = {}};
    if (object.contains("most"))
        figure.budget = {Budget::Of(object.value("of").toInt()), object.value("most").toDouble()};
    return figure;
}

void Figures::add(const Figure &figure)
{
    const auto known = std::ranges::find(m_figures, figure.what, &Figure::what);
    if (known == m_figures.end()) {
        m_figures.append(figure);
        return;
    }
    known->samples.add(figure.samples);
    known->floors.add(figure.floors);
}

QString Figures::table() const
{
    QList<QStringList> rows{{QStringLiteral("what"), QStringLiteral("unit"), QStringLiteral("n"),
                             QStringLiteral("median"), QStringLiteral("p95"), QStringLiteral("p99"),
                             QStringLiteral("most"), QStringLiteral("floor"),
                             QStringLiteral("ratio"), QStringLiteral("budget"), QString()}};
    std::ranges::transform(m_figures, std::back_inserter(rows), cellsOf);
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList &row : std::as_const(rows)) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    QString table;
    for (const QStringList &row : std::as_const(rows)) {
        QString line = row[0].leftJustified(widths[0]);
        for (qsizetype column = 1; column < row.size(); ++column)
            line += QStringLiteral("  ") + row[column].rightJustified(widths[column]);
        table += line + u'\n';
    }
    return table;
}

} // namespace acervo
