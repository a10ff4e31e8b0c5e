#include "windowsizes.h"

#include <algorithm>

namespace acervo {

namespace {

constexpr QSize smallest(1280, 720); // fits 1366 × 768 beside a desktop's panels
constexpr QSize largest(1920, 1200); // beyond it, lines only get longer
constexpr double screenShare = 0.85;

constexpr int facets = 220;
constexpr int narrowArticle = 400;
constexpr int wideArticle = 600; // holds the widest column of text

} // namespace

QSize firstWindowSize(const QSize &available)
{
    return (available * screenShare).expandedTo(smallest).boundedTo(largest).boundedTo(available);
}

QList<int> firstPaneWidths(int window)
{
    const int article = std::clamp(window * 3 / 10, narrowArticle, wideArticle);
    return {facets, std::max(0, window - facets - article), article};
}

} // namespace acervo
