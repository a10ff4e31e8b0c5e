#include "typistlog.h"

#include <QFile>

namespace acervo {

TypistLog TypistLog::read(const QString &file)
{
    TypistLog log;
    QFile lines(file);
    if (!lines.open(QIODevice::ReadOnly))
        return log;
    while (!lines.atEnd()) {
        const QByteArray line = lines.readLine();
        if (!line.endsWith('\n')) // the kill came in between
            break;
        const QList<QByteArray> words = line.trimmed().split(' ');
        const qint64 at = words.value(1).toLongLong();
        const qint64 article = words.value(2).toLongLong();
        if (log.began)
            log.longestStall = std::max(log.longestStall, at - log.end);
        log.end = at;
        log.began = true;
        if (words.first() == "text")
            log.notes[article] +=
                State{at, QString::fromUtf8(QByteArray::fromBase64(words.value(3)))};
        else if (words.first() == "saved")
            log.saved[article] = log.notes[article].size();
        else if (words.first() == "tag")
            log.tags += TagWish{at, article, QString::fromUtf8(words.value(3))};
        else if (words.first() == "tagged")
            log.tagCount[article] = words.value(3).toLongLong();
    }
    return log;
}

} // namespace acervo
