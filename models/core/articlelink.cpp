#include "articlelink.h"

#include <QUrl>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr auto scheme = "acervo-article:"_L1;

// Nothing that would end an address in Markdown: what stands in one is encoded.
bool isOfAddress(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           c == u'-' || c == u'.' || c == u'_' || c == u'~' || c == u'%';
}

QStringView addressAt(QStringView text)
{
    qsizetype end = scheme.size();
    while (end < text.size() && isOfAddress(text[end]))
        ++end;
    return text.first(end);
}

} // namespace

QString articleAddress(const QString &uuid)
{
    return scheme + QString::fromLatin1(QUrl::toPercentEncoding(uuid));
}

QString uuidOfAddress(QStringView address)
{
    if (!address.startsWith(scheme) || addressAt(address).size() != address.size())
        return {};
    return QUrl::fromPercentEncoding(address.sliced(scheme.size()).toLatin1());
}

QStringList linkedArticles(QStringView note)
{
    QStringList uuids;
    for (qsizetype at = note.indexOf(scheme); at >= 0; at = note.indexOf(scheme, at + 1)) {
        const QString uuid = uuidOfAddress(addressAt(note.sliced(at)));
        if (!uuid.isEmpty() && !uuids.contains(uuid))
            uuids.append(uuid);
    }
    return uuids;
}

QString withAddresses(const QString &note,
                      const std::function<QString(const QString &uuid)> &addressOf)
{
    QString written;
    qsizetype done = 0;
    for (qsizetype at = note.indexOf(scheme); at >= 0; at = note.indexOf(scheme, done)) {
        const QStringView address = addressAt(QStringView(note).sliced(at));
        const QString other = addressOf(uuidOfAddress(address));
        written += QStringView(note).sliced(done, at - done);
        written += other.isEmpty() ? address : QStringView(other);
        done = at + address.size();
    }
    written += QStringView(note).sliced(done);
    return written;
}

} // namespace acervo
