// SideRows are the rows of one table beside the articles, in the order of article, so that both are
// read in one walk; the first column is the article. The thread of their connection.
#pragma once

#include "statement.h"

namespace acervo {

class SideRows
{
public:
    SideRows(sqlite3 *handle, const char *sql); // binds the first and the last article

    Result<void> begin(qint64 first, qint64 last);
    template <typename Function>
    Result<void> take(qint64 article, Function function)
    {
        while (m_article <= article) {
            if (m_article == article)
                function(m_rows);
            if (const auto read = next(); !read)
                return read;
        }
        return {};
    }
    void end() { m_rows.reset(); }
    qint64 article() const { return m_article; } // whose row is next; beyond all where none is

private:
    Result<void> next();

    Statement m_rows;
    qint64 m_article = 0;
};

} // namespace acervo
