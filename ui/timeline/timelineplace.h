// TimelinePlace is where a reader stands in one result, to be found again in the next. By article,
// never by row. Value; GUI thread.
#pragma once

#include "ids.h"

#include <QList>
#include <QSet>

#include <optional>
#include <span>

namespace acervo {

struct TimelinePlace
{
    struct Seen
    {
        ArticleId article{};
        int offset = 0; // of its row's top from the view's, in pixels
    };

    std::optional<Seen> current; // offset only if it is in view
    bool currentInView = false;
    QList<Seen> inView;       // from the top
    QList<ArticleId> after;   // those that follow the current one, nearest first
    QSet<ArticleId> selected; // besides the current one
    bool atTop = true;

    static constexpr qsizetype followers = 64;         // how far is looked for who comes next
    static constexpr qsizetype mostSelected = 200'000; // more are not found again
};

struct FoundPlace
{
    int current = -1; // row, -1: not there any more
    int next = -1;    // row of the first that followed it, where it is gone
    int anchor = -1;  // row that shall stand `offset` below the view's top
    int offset = 0;
    QList<int> selected; // rows, ascending
};

// One pass over `articles`.
FoundPlace findPlace(const TimelinePlace &place, std::span<const ArticleId> articles);

} // namespace acervo
