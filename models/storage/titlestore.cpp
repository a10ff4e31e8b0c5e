#include "titlestore.h"

namespace acervo {

TitleStore::TitleStore(sqlite3 *handle)
    : m_title(handle, "SELECT title FROM main.article WHERE id=?")
    , m_titles(handle, "SELECT id, title FROM main.article")
{}

Result<QString> TitleStore::title(ArticleId id)
{
    const auto row = m_title.bind(number(id)).step();
    if (!row)
        return std::unexpected(row.error());
    const QString title = *row ? m_title.text(0) : QString();
    m_title.reset();
    return title;
}

Result<void> TitleStore::forEachTitle(const std::function<void(ArticleId, const QString &)> &take,
                                      const std::function<bool()> &stop)
{
    constexpr int asked = 1024; // rows between two questions
    int rows = 0;
    Result<bool> row = m_titles.bind().step();
    for (; row && *row; row = m_titles.step()) {
        if (stop && ++rows % asked == 0 && stop()) {
            m_titles.reset();
            return std::unexpected(
                Error{.code = ErrorCode::Cancelled, .subject = {}, .detail = {}});
        }
        take(ArticleId{m_titles.integer(0)}, m_titles.text(1));
    }
    m_titles.reset();
    return row.transform([](bool) {});
}

} // namespace acervo
