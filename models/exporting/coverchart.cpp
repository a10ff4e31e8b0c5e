#include "coverchart.h"

namespace acervo {

namespace {

constexpr int kMostBars = 60;
constexpr int kMostNames = 5;
constexpr double kBarsHeight = 72;
constexpr double kWidestBar = 48;
constexpr double kGutter = 28;
constexpr double kCountWidth = 40;

QString inWords(const QString &heading, const QList<NamedCount> &counts)
{
    QStringList parts;
    for (const NamedCount &some : counts)
        parts.append(some.name + u' ' + QString::number(some.count));
    return heading + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

int largest(const QList<NamedCount> &counts)
{
    int most = 1;
    for (const NamedCount &some : counts)
        most = std::max(most, some.count);
    return most;
}

class ChartSetter
{
public:
    ChartSetter(Typesetter &typesetter, const DossierTheme &theme)
        : m_typesetter(typesetter)
        , m_theme(theme)
    {}

    // A heading, bars on a line, and the names of the first and last; the count of the highest
    // stands over it.
    CoverFigure bars(const QString &heading, const QList<NamedCount> &counts)
    {
        Galley galley;
        galley.open("Figure");
        galley.add(text(heading, m_theme.label, {.width = width(), .maxLines = 1}));
        galley.add({barLine(counts)});
        galley.space(3);
        const double half = step(counts) * static_cast<double>(counts.size()) / 2;
        auto names =
            text(counts.constFirst().name + u' ', m_theme.running, {.width = half, .maxLines = 1});
        auto last = text(counts.constLast().name, m_theme.running,
                         {.x = half, .width = half, .maxLines = 1, .toTheRight = true});
        names.front().parts.push_back(std::move(last.front().parts.front()));
        galley.add(std::move(names));
        galley.close();
        return {.lines = galley.take(), .text = inWords(heading, counts)};
    }

    // Two lists side by side.
    CoverFigure lists(const QString &leftHeading, const QList<NamedCount> &left,
                      const QString &rightHeading, const QList<NamedCount> &right)
    {
        Galley galley;
        galley.open("Figure");
        auto above = headings(left.isEmpty() ? QString() : leftHeading,
                              right.isEmpty() ? QString() : rightHeading);
        if (!above.front().parts.empty())
            galley.add(std::move(above));
        for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
            galley.space(3);
            galley.add({listLine(left, right, i)});
        }
        galley.close();
        QStringList words;
        if (!left.isEmpty())
            words.append(inWords(leftHeading, left));
        if (!right.isEmpty())
            words.append(inWords(rightHeading, right));
        return {.lines = galley.take(), .text = words.join(QStringLiteral(". "))};
    }

private:
    double width() const { return m_theme.page.columnWidth; }
    // From one bar to the next.
    double step(const QList<NamedCount> &counts) const
    {
        return std::min(kWidestBar, width() / static_cast<double>(counts.size()));
    }
    double listWidth() const { return (width() - kGutter) / 2; }
    double listLeft(int column) const { return column * (listWidth() + kGutter); }

    std::vector<LineBox> text(const QString &text, const Voice &voice, const Measure &measure)
    {
        return m_typesetter.setOrDash({{.text = text}}, voice, measure);
    }

    std::vector<LineBox> headings(const QString &left, const QString &right)
    {
        std::vector<LineBox> line(1);
        int column = 0;
        for (const QString &heading : {left, right}) {
            const Measure place{.x = listLeft(column++), .width = listWidth(), .maxLines = 1};
            if (!heading.isEmpty())
                join(text(heading + u' ', m_theme.label, place).front(), line.front());
        }
        return line;
    }

    LineBox barLine(const QList<NamedCount> &counts)
    {
        const double each = step(counts);
        const double most = largest(counts);
        LineBox line;
        LinePart part;
        double x = 0;
        double highest = -1;
        for (const NamedCount &some : counts) {
            const double height = (kBarsHeight - 14) * some.count / most;
            if (some.count > 0)
                part.shapes.push_back({.x = x,
                                       .y = -height,
                                       .width = each * 0.82,
                                       .height = height,
                                       .ink = Ink::Accent});
            if (some.count == static_cast<int>(most) && highest < 0)
                highest = x;
            x += each;
        }
        part.shapes.push_back({.y = 0, .width = x, .height = 0.5, .ink = Ink::Soft});
        auto count = text(QString::number(static_cast<int>(most)) + u' ', m_theme.running,
                          {.x = std::min(highest, width() - kCountWidth), .width = kCountWidth});
        for (GlyphRun &run : count.front().parts.front().runs) {
            for (cairo_glyph_t &glyph : run.glyphs)
                glyph.y -= kBarsHeight - 10;
            part.runs.push_back(std::move(run));
        }
        line.measure.height = static_cast<float>(kBarsHeight + 1);
        line.baseline = kBarsHeight;
        line.parts.push_back(std::move(part));
        return line;
    }

    // The i-th of both: name, count, and below them a bar.
    LineBox listLine(const QList<NamedCount> &left, const QList<NamedCount> &right, qsizetype i)
    {
        LineBox line;
        int column = 0;
        for (const QList<NamedCount> *counts : {&left, &right}) {
            const double x = listLeft(column++);
            if (i >= counts->size())
                continue;
            const NamedCount &some = counts->at(i);
            LineBox name = text(some.name + u' ', m_theme.coverList,
                                {.x = x, .width = listWidth() - kCountWidth, .maxLines = 1})
                               .front();
            const double share = static_cast<double>(some.count) / largest(*counts);
            name.parts.front().shapes.push_back(
                {.x = x, .y = 5, .width = listWidth(), .height = 0.5, .ink = Ink::Faint});
            name.parts.front().shapes.push_back(
                {.x = x, .y = 4.25, .width = listWidth() * share, .height = 2, .ink = Ink::Accent});
            join(std::move(name), line);
            join(text(QString::number(some.count) + u' ', m_theme.coverList,
                      {.x = x + listWidth() - kCountWidth,
                       .width = kCountWidth,
                       .maxLines = 1,
                       .toTheRight = true})
                     .front(),
                 line);
        }
        return line;
    }

    static void join(LineBox more, LineBox &line)
    {
        line.measure.height = std::max(line.measure.height, more.measure.height);
        line.baseline = std::max(line.baseline, more.baseline);
        for (LinePart &part : more.parts)
            line.parts.push_back(std::move(part));
    }

    Typesetter &m_typesetter;
    const DossierTheme &m_theme;
};

} // namespace

double CoverFigure::height() const
{
    double height = 0;
    for (const LineBox &line : lines)
        height += line.measure.height + line.measure.gap;
    return height;
}

std::vector<CoverFigure> coverFigures(Typesetter &typesetter, const DossierTheme &theme,
                                      const DossierWording &words,
                                      const DossierStatistics &statistics)
{
    std::vector<CoverFigure> figures;
    ChartSetter setter(typesetter, theme);
    const auto bars = statistics.overTime(kMostBars);
    if (!bars.isEmpty())
        figures.push_back(setter.bars(words.overTime, bars));
    const auto countries = statistics.countries(kMostNames);
    const auto topics = statistics.topics(kMostNames);
    if (!countries.isEmpty() || !topics.isEmpty())
        figures.push_back(setter.lists(words.countries, countries, words.topics, topics));
    return figures;
}

} // namespace acervo
