#include "facetgeometry.h"

#include <QFontMetrics>

namespace acervo {

namespace {

constexpr int grid = style::grid;
constexpr int half = grid / 2;
constexpr int indent = grid + half; // of a value below another one
constexpr int deepest = 5;          // further down a name would have no room

int onHalfGrid(int length) { return (length + half - 1) / half * half; }

} // namespace

FacetLineLayout FacetLineLayout::of(const QRect &line, int depth, int count)
{
    FacetLineLayout l;
    const int start = line.left() + grid + half + std::min(depth, deepest) * indent;
    l.fold = QRect(start - indent, line.top(), indent, line.height());
    l.box = QRect(start, line.center().y() - facetBoxSide / 2 + 1, facetBoxSide, facetBoxSide);
    const int right = line.left() + line.width() - grid - half;
    l.count = QRect(right - count, line.top(), count, line.height());
    const int left = l.box.right() + 1 + grid;
    l.label = QRect(left, line.top(), std::max(0, l.count.left() - grid - left), line.height());
    return l;
}

QFont facetHeadingFont(const QFont &base)
{
    QFont font = style::font(style::TextSize::Small, base);
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    return font;
}

int FacetHeadingLayout::heightOf(const QFont &font)
{
    return onHalfGrid(QFontMetrics(facetHeadingFont(font)).height() + grid);
}

FacetHeadingLayout FacetHeadingLayout::of(const QRect &line, const QFont &font)
{
    FacetHeadingLayout l;
    const int height = heightOf(font);
    l.ground = QRect(line.left() + half, line.bottom() + 1 - height, line.width() - grid, height);
    l.chevron = QRect(l.ground.right() + 1 - 2 * grid - half, l.ground.top(), 2 * grid, height);
    l.menu = QRect(l.chevron.left() - 3 * grid, l.ground.top(), 3 * grid, height);
    l.label = QRect(l.ground.left() + grid, l.ground.top(), l.menu.left() - l.ground.left() - grid,
                    height);
    return l;
}

} // namespace acervo
