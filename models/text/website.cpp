#include "website.h"

#include <QRegularExpression>

namespace acervo {

using namespace Qt::StringLiterals;

// By hand: a QUrl for each of a million records costs more than reading the record.
QString siteOf(QStringView address)
{
    QStringView rest = address.trimmed();
    if (rest.startsWith("https://"_L1, Qt::CaseInsensitive))
        rest = rest.sliced(8);
    else if (rest.startsWith("http://"_L1, Qt::CaseInsensitive))
        rest = rest.sliced(7);
    else
        return {};
    const auto end = std::ranges::find_if(
        rest, [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c == u'\\'; });
    QStringView host = rest.first(end - rest.begin());
    if (const qsizetype at = host.lastIndexOf(u'@'); at >= 0)
        host = host.sliced(at + 1);
    if (const qsizetype colon = host.indexOf(u':'); colon >= 0)
        host = host.first(colon);
    const auto isOdd = [](QChar c) { return c.isSpace() || c < u' ' || c == u'<' || c == u'"'; };
    if (host.isEmpty() || host.size() > 253 || std::ranges::any_of(host, isOdd))
        return {};
    const QString name = host.toString().toLower();
    return name.startsWith("www."_L1) ? name.sliced(4) : name;
}

bool isHostName(QStringView text)
{
    static const QRegularExpression host(u"^[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}$"_s);
    return host.matchView(text).hasMatch();
}

} // namespace acervo
