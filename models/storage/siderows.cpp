#include "siderows.h"

#include <limits>

namespace acervo {

SideRows::SideRows(sqlite3 *handle, const char *sql)
    : m_rows(handle, sql)
{}

Result<void> SideRows::begin(qint64 first, qint64 last)
{
    m_rows.bind(first, last);
    return next();
}

Result<void> SideRows::next()
{
    const auto row = m_rows.step();
    if (!row)
        return std::unexpected(row.error());
    m_article = *row ? m_rows.integer(0) : std::numeric_limits<qint64>::max();
    return {};
}

} // namespace acervo
