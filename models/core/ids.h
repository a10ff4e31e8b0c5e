// Identities of stored things. Values; any thread. An id is never reused, and 0 is no id.
#pragma once

#include <QtTypes>

namespace acervo {

enum class ArticleId : qint64 {};
enum class JournalId : qint64 {};

// The number behind an id, for SQL and for the command line.
template <typename Id>
constexpr qint64 number(Id id)
{
    return static_cast<qint64>(id);
}

} // namespace acervo
