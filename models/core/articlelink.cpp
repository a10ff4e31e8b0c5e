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
           c == u'-' || c == u'.' || c == u'_' || c == u'~' || c == u'%' || c == u'#';
}

QStringView addressAt(QStringView text)
{
    qsizetype end = scheme.size();
    while (end < text.size() && isOfAddress(text[end]))
        ++end;
    return text.first(end);
}

QString encoded(const QString &name) { return QString::fromLatin1(QUrl::toPercentEncoding(name)); }

// 0: the article's name, 1: the note's.
QString partOf(QStringView address, qsizetype part)
{
    if (!address.startsWith(scheme) || addressAt(address).size() != address.size())
        return {};
    return QUrl::fromPercentEncoding(
        address.sliced(scheme.size()).split(u'#').value(part).toLatin1());
}

} // namespace

QString articleAddress(const QString &uuid, const QString &note)
{
    return scheme + encoded(uuid) + (note.isEmpty() ? QString() : u'#' + encoded(note));
}

QString uuidOfAddress(QStringView address) { return partOf(address, 0); }

QString noteOfAddress(QStringView address) { return partOf(address, 1); }

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
                      const std::function<QString(const QString &address)> &addressOf)
{
    QString written;
    qsizetype done = 0;
    for (qsizetype at = note.indexOf(scheme); at >= 0; at = note.indexOf(scheme, done)) {
        const QStringView address = addressAt(QStringView(note).sliced(at));
        const QString other = addressOf(address.toString());
        written += QStringView(note).sliced(done, at - done);
        written += other.isEmpty() ? address : QStringView(other);
        done = at + address.size();
    }
    written += QStringView(note).sliced(done);
    return written;
}

} // namespace acervo
