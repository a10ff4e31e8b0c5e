#include "sameness.h"

#include "fold.h"
#include "stablehash.h"

#include <QUrl>
#include <QUrlQuery>

namespace acervo {

namespace {

// Parameters that mark where a reader came from, as the big advertisers and mailing services name
// them in their own documentation.
bool isTracking(const QString &parameter)
{
    static const QSet<QString> names{
        QStringLiteral("fbclid"),     QStringLiteral("gclid"),
        QStringLiteral("gclsrc"),     QStringLiteral("dclid"),
        QStringLiteral("gbraid"),     QStringLiteral("wbraid"),
        QStringLiteral("msclkid"),    QStringLiteral("yclid"),
        QStringLiteral("igshid"),     QStringLiteral("igsh"),
        QStringLiteral("twclid"),     QStringLiteral("ttclid"),
        QStringLiteral("li_fat_id"),  QStringLiteral("srsltid"),
        QStringLiteral("epik"),       QStringLiteral("mc_cid"),
        QStringLiteral("mc_eid"),     QStringLiteral("_hsenc"),
        QStringLiteral("_hsmi"),      QStringLiteral("hsctatracking"),
        QStringLiteral("mkt_tok"),    QStringLiteral("_ga"),
        QStringLiteral("_gl"),        QStringLiteral("wt_mc"),
        QStringLiteral("ref_src"),    QStringLiteral("ref_url"),
        QStringLiteral("at_medium"),  QStringLiteral("at_campaign"),
        QStringLiteral("at_custom1"), QStringLiteral("cmpid"),
        QStringLiteral("vero_id"),    QStringLiteral("oly_anon_id"),
        QStringLiteral("oly_enc_id"), QStringLiteral("__twitter_impression"),
        QStringLiteral("_openstat"),
    };
    const QString name = parameter.toLower();
    return name.startsWith(u"utm_") || name.startsWith(u"pk_") || name.startsWith(u"mtm_") ||
           name.startsWith(u"piwik_") || names.contains(name);
}

QString withoutTracking(const QUrl &url)
{
    QUrlQuery query(url);
    const auto items = query.queryItems(QUrl::FullyEncoded);
    QUrlQuery kept;
    for (const auto &[name, value] : items) {
        if (!isTracking(name))
            kept.addQueryItem(name, value);
    }
    return kept.toString(QUrl::FullyEncoded);
}

QString lastWord(const QString &folded)
{
    return folded.section(u' ', -1, -1, QString::SectionSkipEmpty);
}

QStringList familiesOf(const QList<Person> &persons)
{
    QStringList families;
    for (const Person &person : persons) {
        const QString family =
            lastWord(foldedWords(person.family.isEmpty() ? person.name : person.family));
        if (!family.isEmpty())
            families.append(family);
    }
    return families;
}

QString headingOf(const QString &title, const QString &summary, const QString &body)
{
    for (const QString &text : {title, summary, body}) {
        const QString heading = foldedWords(text);
        if (!heading.isEmpty())
            return heading;
    }
    // Signs alone, no word.
    return (title + summary + body).simplified();
}

// "https://geo.coop": a host, and nothing of it.
bool isFrontPage(const QString &address)
{
    const QStringView host =
        address.startsWith(u"https://") ? QStringView(address).sliced(8) : QStringView();
    return !host.isEmpty() &&
           std::ranges::none_of(host, [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
}

template <typename Source>
Likeness likenessOf(const Source &source)
{
    const bool hasDay = source.date.precision() == PartialDate::Precision::Day;
    QString address = normalisedAddress(source.url);
    return {.address = isFrontPage(address) ? QString() : std::move(address),
            .doi = normalisedDoi(source.doi),
            .heading = headingOf(source.title, source.summary, source.body),
            .date = source.date.toIso(),
            .families = familiesOf(source.persons),
            .summary = hasDay ? QString() : source.summary};
}

bool contradict(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

bool contradict(const QStringList &a, const QStringList &b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    const QSet<QString> others(b.begin(), b.end());
    return std::ranges::none_of(a, [&](const QString &name) { return others.contains(name); });
}

bool haveCommon(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&](const QString &name) { return b.contains(name); });
}

// Whether two summaries tell of two things: less than half of the shorter one's words are the
// other's.
bool tellOfTwo(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty() || a == b)
        return false;
    const auto wordsOf = [](const QString &text) {
        const QStringList list = foldedWords(text).split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    };
    const QSet<QString> some = wordsOf(a);
    const QSet<QString> others = wordsOf(b);
    const qsizetype shared = QSet<QString>(some).intersect(others).size();
    return shared * 2 < std::min(some.size(), others.size());
}

qint64 weakKey(const Likeness &likeness, bool hasAddress, bool hasDoi)
{
    return StableHash()
        .add(hasAddress ? u"t+a" : u"t-a")
        .add(hasDoi ? u"+d" : u"-d")
        .add(likeness.heading)
        .add(likeness.date)
        .value();
}

} // namespace

QString normalisedAddress(const QString &address)
{
    QUrl url(address.trimmed());
    if (!url.isValid() || url.host().isEmpty())
        return address.trimmed();
    QString scheme = url.scheme().toLower();
    if (scheme == u"http")
        scheme = QStringLiteral("https");
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.startsWith(u"www."))
        host.remove(0, 4);
    if (url.port() > 0 && url.port() != 80 && url.port() != 443)
        host += u':' + QString::number(url.port());
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    const QString query = withoutTracking(url);
    const QString fragment = url.fragment(QUrl::FullyEncoded);
    const bool isPage = fragment.startsWith(u'!') || fragment.startsWith(u'/');
    return scheme + QStringLiteral("://") + host + path +
           (query.isEmpty() ? QString() : u'?' + query) + (isPage ? u'#' + fragment : QString());
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

Likeness Likeness::of(const ArticleDraft &draft) { return likenessOf(draft); }

Likeness Likeness::of(const Article &article) { return likenessOf(article); }

bool isSame(const Likeness &a, const Likeness &b)
{
    if (!a.doi.isEmpty() && a.doi == b.doi)
        return true;
    if (!a.address.isEmpty() && a.address == b.address)
        return true;
    return !a.heading.isEmpty() && a.heading == b.heading && a.date == b.date &&
           !contradict(a.address, b.address) && !contradict(a.doi, b.doi) &&
           !contradict(a.families, b.families) &&
           (haveCommon(a.families, b.families) || !tellOfTwo(a.summary, b.summary));
}

IdentityKeys IdentityKeys::of(const Likeness &likeness)
{
    IdentityKeys keys;
    const bool hasAddress = !likeness.address.isEmpty();
    const bool hasDoi = !likeness.doi.isEmpty();
    if (hasDoi)
        keys.own.append(StableHash().add(u"d").add(likeness.doi).value());
    if (hasAddress)
        keys.own.append(StableHash().add(u"a").add(likeness.address).value());
    keys.sought = keys.own;
    if (likeness.heading.isEmpty())
        return keys;
    keys.own.append(weakKey(likeness, hasAddress, hasDoi));
    // Two that both have an address are the same by it or not at all: none of the others is looked
    // at, so a thousand that are all called "Editorial" cost nothing. Likewise for a DOI.
    for (const bool otherHasAddress : {true, false}) {
        for (const bool otherHasDoi : {true, false}) {
            if (!(hasAddress && otherHasAddress) && !(hasDoi && otherHasDoi))
                keys.sought.append(weakKey(likeness, otherHasAddress, otherHasDoi));
        }
    }
    return keys;
}

} // namespace acervo
