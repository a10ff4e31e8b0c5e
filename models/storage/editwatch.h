// EditWatch is told how far a large edit is, and can stop it: nothing of it stays then, and its
// error is Cancelled. Called on the writer's thread.
#pragma once

#include "error.h"

#include <functional>

namespace acervo {

struct EditWatch
{
    std::function<void(qint64 done, qint64 total)> progressed;
    std::function<bool()> isStopped;

    void tell(qint64 done, qint64 total) const
    {
        if (progressed)
            progressed(done, total);
    }
    Result<void> goOn() const
    {
        if (isStopped && isStopped())
            return std::unexpected(
                Error{.code = ErrorCode::Cancelled, .subject = {}, .detail = {}});
        return {};
    }
};

} // namespace acervo
