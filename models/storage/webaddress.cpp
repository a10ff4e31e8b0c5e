#include "webaddress.h"

#include <QSet>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace acervo {

namespace {

using namespace Qt::StringLiterals;

// Parameters that mark where a reader came from, as the big advertisers and mailing services name
// them in their own documentation, and those that carry a session.
bool isTracking(const QString &parameter)
{
    static const QSet<QString> names{
        u"fbclid"_s,
        u"gclid"_s,
        u"gclsrc"_s,
        u"dclid"_s,
        u"gbraid"_s,
        u"wbraid"_s,
        u"gad_source"_s,
        u"msclkid"_s,
        u"yclid"_s,
        u"ysclid"_s,
        u"igshid"_s,
        u"igsh"_s,
        u"twclid"_s,
        u"ttclid"_s,
        u"li_fat_id"_s,
        u"srsltid"_s,
        u"epik"_s,
        u"mc_cid"_s,
        u"mc_eid"_s,
        u"_hsenc"_s,
        u"_hsmi"_s,
        u"hsctatracking"_s,
        u"mkt_tok"_s,
        u"_ga"_s,
        u"_gl"_s,
        u"_gac"_s,
        u"wt_mc"_s,
        u"wt.mc_id"_s,
        u"ref_src"_s,
        u"ref_url"_s,
        u"at_medium"_s,
        u"at_campaign"_s,
        u"at_custom1"_s,
        u"cmpid"_s,
        u"ncid"_s,
        u"vero_id"_s,
        u"oly_anon_id"_s,
        u"oly_enc_id"_s,
        u"_openstat"_s,
        u"__twitter_impression"_s,
        u"s_cid"_s,
        u"ito"_s,
        u"guccounter"_s,
        u"guce_referrer"_s,
        u"guce_referrer_sig"_s,
        u"rb_clickid"_s,
        u"wickedid"_s,
        u"cvid"_s,
        u"phpsessid"_s,
        u"jsessionid"_s,
        u"aspsessionid"_s,
    };
    static constexpr QStringView starts[] = {u"utm_",    u"pk_",  u"mtm_", u"piwik_",
                                             u"matomo_", u"hsa_", u"itm_"};
    const QString name = parameter.toLower();
    return names.contains(name) ||
           std::ranges::any_of(starts, [&](QStringView start) { return name.startsWith(start); });
}

// A page made for quick display says so in a parameter of its own.
bool isAmp(const QString &name, const QString &value)
{
    return (name == u"amp" && (value.isEmpty() || value == u"1" || value == u"true")) ||
           (name == u"outputType" && value == u"amp");
}

// "%7E" and "~" are one sign; "%2f" is no slash, but may be written in small letters.
QString escapedInOneWay(const QString &part)
{
    static constexpr char plain[] = "-._~";
    QString one;
    one.reserve(part.size());
    for (qsizetype at = 0; at < part.size(); ++at) {
        bool isEscape = part[at] == u'%' && at + 2 < part.size();
        const int code = isEscape ? QStringView(part).sliced(at + 1, 2).toInt(&isEscape, 16) : 0;
        if (!isEscape) {
            one += part[at];
            continue;
        }
        const bool isPlain = (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') ||
                             (code >= '0' && code <= '9') ||
                             (code != 0 && QByteArrayView(plain).contains(char(code)));
        one += isPlain ? QString(QChar(code)) : part.sliced(at, 3).toUpper();
        at += 2;
    }
    return one;
}

QString queryOf(const QUrl &url)
{
    auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    items.removeIf(
        [](const auto &item) { return isTracking(item.first) || isAmp(item.first, item.second); });
    std::ranges::stable_sort(items, {}, &std::pair<QString, QString>::first);
    QUrlQuery kept;
    kept.setQueryItems(items);
    return escapedInOneWay(kept.toString(QUrl::FullyEncoded));
}

// A mobile edition has the pages of its site under the same paths: m.site.org, en.m.site.org.
QString hostOf(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    QStringList labels = host.split(u'.');
    const auto isEdition = [](const QString &label) {
        return label == "www"_L1 || label == "m"_L1 || label == "mobile"_L1 || label == "amp"_L1;
    };
    while (labels.size() > 2 && isEdition(labels.first()))
        labels.removeFirst();
    if (labels.size() > 3 && labels[1] == "m"_L1)
        labels.removeAt(1);
    host = labels.join(u'.');
    if (url.port() > 0 && url.port() != 80 && url.port() != 443)
        host += u':' + QString::number(url.port());
    return host;
}

bool isIndex(QStringView file)
{
    const qsizetype dot = file.indexOf(u'.');
    if (dot < 0)
        return false;
    const QStringView name = file.first(dot);
    const QStringView kind = file.sliced(dot + 1);
    return (name == "index"_L1 || name == "default"_L1) &&
           (kind == "html"_L1 || kind == "htm"_L1 || kind == "php"_L1 || kind == "asp"_L1 ||
            kind == "aspx"_L1 || kind == "jsp"_L1);
}

QString pathOf(const QUrl &url)
{
    QString path = escapedInOneWay(url.path(QUrl::FullyEncoded));
    const qsizetype session = path.indexOf(u";jsessionid="_s, 0, Qt::CaseInsensitive);
    if (session >= 0)
        path.truncate(session);
    const auto withoutSlash = [&] {
        while (path.endsWith(u'/'))
            path.chop(1);
    };
    if (const qsizetype last = path.lastIndexOf(u'/'); isIndex(QStringView(path).sliced(last + 1)))
        path.truncate(last + 1);
    withoutSlash();
    if (path.endsWith("/amp"_L1) && path.count(u'/') > 1)
        path.chop(4);
    withoutSlash();
    return path;
}

bool isWeb(const QString &scheme) { return scheme == u"http" || scheme == u"https"; }

} // namespace

QString normalisedAddress(const QString &address)
{
    const QString trimmed = address.trimmed();
    QUrl url(trimmed.startsWith("//"_L1) ? "https:"_L1 + trimmed : trimmed);
    if (!url.isValid() || url.host().isEmpty())
        return trimmed;
    url = url.adjusted(QUrl::NormalizePathSegments);
    const QString scheme = url.scheme().toLower();
    if (!isWeb(scheme))
        return trimmed;
    const QString query = queryOf(url);
    const QString fragment = url.fragment(QUrl::FullyEncoded);
    const bool isPage = fragment.startsWith(u'!') || fragment.startsWith(u'/');
    return u"https://"_s + hostOf(url) + pathOf(url) +
           (query.isEmpty() ? QString() : u'?' + query) + (isPage ? u'#' + fragment : QString());
}

QString resolvedDoi(const QString &address)
{
    QStringView rest = QStringView(address).trimmed();
    for (const auto part : {"https:"_L1, "http:"_L1, "//"_L1, "www."_L1, "dx."_L1}) {
        if (rest.startsWith(part, Qt::CaseInsensitive))
            rest = rest.sliced(part.size());
    }
    if (!rest.startsWith("doi.org/10."_L1, Qt::CaseInsensitive) || !rest.sliced(8).contains(u'/'))
        return {};
    return normalisedDoi(QUrl::fromPercentEncoding(rest.sliced(8).toUtf8()));
}

QString normalisedDoi(const QString &doi)
{
    // Every DOI begins with its directory's number, 10 (ISO 26324).
    const QString lower = doi.trimmed().toLower();
    const qsizetype start = lower.indexOf(u"10.");
    if (start < 0)
        return {};
    const QStringView before = QStringView(lower).first(start);
    const bool isPrefix =
        before.isEmpty() || before.endsWith(u':') || before.endsWith(u'/') || before.endsWith(u' ');
    return isPrefix ? lower.sliced(start) : QString();
}

} // namespace acervo
