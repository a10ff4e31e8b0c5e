// TitleStore reads the titles of articles and nothing else of them. The thread of its connection.
#pragma once

#include "ids.h"
#include "statement.h"

#include <functional>

namespace acervo {

class TitleStore
{
public:
    explicit TitleStore(sqlite3 *handle);

    Result<QString> title(ArticleId id); // empty where there is no such article
    // Of all articles, in any order. `stop` is asked from time to time; when it says so: Cancelled.
    Result<void> forEachTitle(const std::function<void(ArticleId, const QString &)> &take,
                              const std::function<bool()> &stop);

private:
    Statement m_title;
    Statement m_titles;
};

} // namespace acervo
