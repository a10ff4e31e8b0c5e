// LexiconStore: the library's own topic lexicon, as text. The thread of its connection.
#pragma once

#include "connection.h"

namespace acervo {

class LexiconStore
{
public:
    explicit LexiconStore(const Connection &connection);

    // Empty where the library has none: then the one that Acervo brings is in force.
    Result<QString> text() const;
    Result<void> set(const QString &text) const; // an empty one removes it

private:
    const Connection &m_connection;
};

} // namespace acervo
