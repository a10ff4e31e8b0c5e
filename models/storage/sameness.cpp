#include "sameness.h"

#include "articlelink.h"
#include "articlerecord.h"
#include "drafttext.h"
#include "fold.h"
#include "freenote.h"
#include "stablehash.h"
#include "webaddress.h"

#include <QSet>

namespace acervo {

namespace {

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
    QString doi = normalisedDoi(source.doi);
    // The resolver's address of a DOI says no more than the DOI: the page's own is another one.
    if (const QString resolved = resolvedDoi(source.url); !resolved.isEmpty()) {
        address.clear();
        if (doi.isEmpty())
            doi = resolved;
    }
    return {.address = isFrontPage(address) ? QString() : std::move(address),
            .doi = std::move(doi),
            .heading = headingOf(source.title, source.summary, source.body),
            .date = source.date.toIso(),
            .families = familiesOf(source.persons),
            .summary = hasDay ? QString() : source.summary};
}

Likeness likenessOfNote(const QString &uuid)
{
    Likeness likeness;
    likeness.address = articleAddress(uuid);
    return likeness;
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

Likeness Likeness::of(const ArticleDraft &draft)
{
    return isFreeNote(draft) ? likenessOfNote(draft.stored->article.uuid) : likenessOf(draft);
}

Likeness Likeness::of(const Article &article)
{
    return isFreeNote(article.uuid) ? likenessOfNote(article.uuid) : likenessOf(article);
}

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
