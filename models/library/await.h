// Waiting for another thread's answer. Any thread but the one that answers.
#pragma once

#include "error.h"

#include <QFuture>

namespace acervo {

// A task that was dropped because the library closes gives Cancelled.
template <typename T>
Result<T> await(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        return std::unexpected(Error{.code = ErrorCode::Cancelled, .subject = {}, .detail = {}});
    return future.result();
}

} // namespace acervo
