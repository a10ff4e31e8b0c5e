// A ResultPool makes results out of those that nobody holds any more: the rows of a million
// articles are 12 MB, which the system would have to give for each search and take back when the
// window shows the next. Any thread; the results may outlive the pool.
#pragma once

#include "searchresult.h"

#include <mutex>

namespace acervo {

class ResultPool
{
public:
    // Empty, but for the memory of its rows.
    std::shared_ptr<SearchResult> make();

private:
    static constexpr size_t mostSpares = 2;

    struct Spares
    {
        std::mutex mutex;
        std::vector<std::unique_ptr<SearchResult>> results;

        std::unique_ptr<SearchResult> take();
        void give(std::unique_ptr<SearchResult> result);
    };
    std::shared_ptr<Spares> m_spares = std::make_shared<Spares>();
};

} // namespace acervo
