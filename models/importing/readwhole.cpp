#include "readwhole.h"

#include <QIODevice>

namespace acervo {

namespace {

constexpr qint64 chunk = 1024 * 1024;

} // namespace

Result<QByteArray> readWhole(QIODevice &device, const QString &path, qint64 most,
                             const std::function<ImportFlow(qint64 done)> &progress)
{
    const Error tooLarge{ErrorCode::FileTooLarge, path, QString::number(most)};
    if (device.size() > most)
        return std::unexpected(tooLarge);
    QByteArray bytes;
    for (;;) {
        const qsizetype before = bytes.size();
        bytes.resize(before + chunk);
        const qint64 got = device.read(bytes.data() + before, chunk);
        if (got < 0)
            return std::unexpected(Error{ErrorCode::FileUnreadable, path, device.errorString()});
        bytes.resize(before + got);
        if (bytes.size() > most)
            return std::unexpected(tooLarge);
        if (progress && progress(bytes.size()) == ImportFlow::Stop)
            return std::unexpected(Error{ErrorCode::Cancelled, path, {}});
        if (got == 0)
            return bytes;
    }
}

} // namespace acervo
