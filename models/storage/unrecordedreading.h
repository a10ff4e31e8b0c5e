// What no step of the journal holds: that a new article was looked at. Its row of reading would keep
// the article from being taken back. The writer's thread, inside a transaction.
#pragma once

#include "error.h"

#include <QByteArray>

namespace acervo {

class Connection;

// Of articles that the changeset takes away without their row of reading.
Result<void> forgetReadingOf(const QByteArray &changeset, const Connection &connection);

} // namespace acervo
