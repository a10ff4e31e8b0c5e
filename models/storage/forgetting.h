// Forgetting takes old steps out of the journal: they can't be undone any more, what they did stays.
// Steps that took words of the person's away (a note that was changed or went) are kept: nowhere
// else would these be. The writer's thread.
#pragma once

#include "journalstore.h"

namespace acervo {

class Forgetting
{
public:
    explicit Forgetting(const Connection &connection);

    // Of those that ended before `time`, at most `most` in one transaction; says how many went.
    Result<int> forget(const QDateTime &time, int most) const;

private:
    Result<bool> holdsWords(const JournalEntry &entry) const;

    const Connection &m_connection;
    JournalStore m_journal;
};

} // namespace acervo
