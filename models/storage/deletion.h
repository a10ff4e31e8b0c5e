// Deletion takes articles out of the library, with everything that hangs on them. The writer's
// thread, inside a transaction that is recorded: a journal entry brings them back.
#pragma once

#include "connection.h"
#include "ids.h"

#include <QList>

namespace acervo {

class Deletion
{
public:
    explicit Deletion(const Connection &connection);

    Result<void> remove(const QList<ArticleId> &articles);

private:
    // What says of a table's rows that they are an article's, asked of the schema: a table that a
    // later version has is not forgotten.
    Result<void> readStatements();

    const Connection &m_connection;
    QStringList m_statements; // one parameter each; the article's own row last
};

} // namespace acervo
