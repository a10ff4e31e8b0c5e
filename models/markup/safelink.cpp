#include "safelink.h"

#include <QUrl>

namespace acervo {

namespace {

constexpr qsizetype kLongestAddress = 4000;

// RFC 3986 lets some of these stand; in a PDF string or an attribute of cairo they are syntax.
bool needsEscape(char c)
{
    return c <= ' ' || c >= 0x7f || c == '\'' || c == '"' || c == '(' || c == ')' || c == '\\' ||
           c == '<' || c == '>' || c == '`' || c == '{' || c == '}';
}

QByteArray escaped(const QByteArray &encoded)
{
    QByteArray safe;
    safe.reserve(encoded.size());
    for (const char c : encoded) {
        if (needsEscape(c))
            safe += '%' + QByteArray(1, c).toHex().toUpper();
        else
            safe += c;
    }
    return safe;
}

bool isAllowed(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    if (scheme == QLatin1String("mailto"))
        return !url.path().isEmpty();
    return (scheme == QLatin1String("http") || scheme == QLatin1String("https")) &&
           !url.host().isEmpty();
}

} // namespace

QByteArray safeLink(const QString &address)
{
    if (address.size() > kLongestAddress)
        return {};
    const QUrl url(address.trimmed(), QUrl::TolerantMode);
    if (!url.isValid() || !isAllowed(url))
        return {};
    return escaped(url.toEncoded(QUrl::FullyEncoded | QUrl::RemovePassword));
}

} // namespace acervo
