#include "savedpage.h"

#include "datereader.h"
#include "doi.h"
#include "fold.h"
#include "htmlbody.h"
#include "inlinemarkup.h"
#include "pagetext.h"
#include "picturetaker.h"
#include "savedhtml.h"
#include "website.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRaw = 2 * 1024 * 1024;

bool isRootAddress(const QUrl &url) { return url.path().size() <= 1 && !url.hasQuery(); }

QString addressOf(const MetaTags &metas, const PageFacts &meta, const PageFacts &linked,
                  const PageFacts &text, const QString &saved)
{
    const QUrl base(!saved.isEmpty() ? saved : !meta.url.isEmpty() ? meta.url : linked.url);
    QString root;
    for (const QString &candidate :
         {metas.link(u"canonical"_s), meta.url, linked.url, saved, text.url}) {
        const QString address = absoluteAddress(candidate, base);
        if (address.isEmpty())
            continue;
        if (!isRootAddress(QUrl(address)))
            return address;
        if (root.isEmpty())
            root = address;
    }
    return root;
}

QString firstOf(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

// "elmundo.es"
bool isHost(const QString &name)
{
    static const QRegularExpression host(u"^[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}$"_s);
    return name.contains(host);
}

// Sites name themselves where nobody signed: "Ediciones El País", "example.com".
bool isSite(const Person &person, const QString &site)
{
    static const QSet<QString> besides{u"ediciones"_s, u"edicoes"_s, u"editions"_s, u"the"_s,
                                       u"el"_s,        u"la"_s,      u"le"_s,       u"o"_s,
                                       u"a"_s,         u"com"_s,     u"news"_s,     u"noticias"_s,
                                       u"online"_s,    u"inc"_s,     u"sa"_s,       u"s"_s};
    if (isHost(person.shown()))
        return true;
    const QString words = u' ' + foldedWords(site) + u' ';
    QString name = u' ' + foldedWords(person.shown()) + u' ';
    if (words.size() < 5 || !name.contains(words))
        return false;
    name.replace(words, u" "_s);
    return std::ranges::all_of(name.split(u' ', Qt::SkipEmptyParts),
                               [](const QString &word) { return besides.contains(word); });
}

// "AP", "EFE": the agency, where the page itself says who wrote it.
bool isAgency(const QList<Person> &persons)
{
    return persons.size() == 1 && persons.first().name.size() >= 2 &&
           persons.first().name.size() <= 5 &&
           std::ranges::all_of(persons.first().name, [](QChar c) { return c.isUpper(); });
}

// "USA TODAY" at usatoday.com, or "Rede SP" at Rede, beside who signed: alone, it may be whose page
// it is.
void removeHost(QList<Person> &persons, const QString &site, const QString &address)
{
    const QStringList host = siteOf(address).split(u'.');
    const QString words = u' ' + foldedWords(site) + u' ';
    const auto isHostsName = [&](const Person &person) {
        const QString name = foldedWords(person.shown());
        return host.contains(QString(name).remove(u' ')) ||
               (words.size() > 4 && QString(u' ' + name + u' ').contains(words));
    };
    if (!std::ranges::all_of(persons, isHostsName))
        persons.removeIf(isHostsName);
}

QList<Person> firstPersons(std::initializer_list<QList<Person>> lists, const QString &site,
                           const QString &address)
{
    for (QList<Person> list : lists) {
        list.removeIf([&](const Person &person) { return isSite(person, site); });
        removeHost(list, site, address);
        if (!list.isEmpty())
            return list;
    }
    return {};
}

// Where the head has an instant in UTC, and the page shows the day before, as it was where it was
// written: that day. So too where the address has it. (A day later is often that of a change.)
PartialDate shownDay(const PageFacts &stated, const PartialDate &shown,
                     const PartialDate &inAddress)
{
    using Precision = PartialDate::Precision;
    if (stated.date.precision() != Precision::Day || shown.precision() != Precision::Day)
        return stated.date;
    const int days = shown.firstDay() - stated.date.firstDay();
    const bool isSame = days == -1 && stated.utcHour >= 0 && stated.utcHour < 12;
    const bool isInAddress = days == -1 && shown == inAddress;
    return isSame || isInAddress ? shown : stated.date;
}

PartialDate firstDate(std::initializer_list<PartialDate> dates)
{
    for (const PartialDate &date : dates) {
        if (date.isKnown())
            return date;
    }
    return {};
}

// /2013/05/21/ in the address, /2013/world/05/21/ or /20130521/: sites put the day of publication
// there.
PartialDate dateInAddress(const QString &address)
{
    static const QRegularExpression path(
        u"/((?:19|20)\\d\\d)[/-](?:[A-Za-z_-]{2,30}/)?(\\d{1,2})[/-](\\d{1,2})(?=[/-]|$)|"
        u"/((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?=[/-]|$)"_s);
    const QRegularExpressionMatch match = path.match(address);
    const int at = match.hasMatch() && match.captured(1).isEmpty() ? 4 : 1;
    return match.hasMatch()
               ? PartialDate::ofDay(match.captured(at).toInt(), match.captured(at + 1).toInt(),
                                    match.captured(at + 2).toInt())
               : PartialDate();
}

QStringList headings(const HtmlTree &tree)
{
    QStringList lines;
    for (qsizetype i = 0; i < tree.size() && lines.size() < 10; ++i) {
        if (tree[i].is("h1"_L1))
            lines.append(tree.lineOf(i));
    }
    return lines;
}

QString titleOf(const HtmlTree &tree, const PageFacts &meta, const PageFacts &linked,
                const PageFacts &text, const QString &site, bool isScholarly)
{
    const QString stated =
        isScholarly ? firstOf({meta.title, linked.title}) : firstOf({linked.title, meta.title});
    if (stated.isEmpty())
        return withoutSite(text.title, site, headings(tree));
    if (isScholarly)
        return withoutSite(stated, site, {});
    const QString title = withoutSite(stated, site, headings(tree));
    return linked.title.isEmpty() ? titleAsShown(tree, title) : title;
}

QStringList joined(QStringList topics, const QStringList &more)
{
    for (const QString &topic : more) {
        if (!topics.contains(topic, Qt::CaseInsensitive))
            topics.append(topic);
    }
    return topics;
}

// The readable text of the page, unless its linked data has much more of it.
void takeBody(const SavedHtml &page, const PictureFolder &folder, const QString &linked,
              ArticleDraft &draft)
{
    PictureTaker pictures(folder);
    const QString body = htmlBody(page.tree, page.measure, draft.title, [&](const HtmlNode &image) {
                             return pictures.takeFromPage(image);
                         }).text;
    const bool isLinked = body.size() < linked.size() / 2;
    draft.body = isLinked ? linked : body;
    draft.leftOutPictures = pictures.leftOut();
    if (!isLinked)
        draft.pictures = pictures.pictures();
}

} // namespace

ArticleDraft savedPage(const SavedHtml &page, const PictureFolder &folder)
{
    const HtmlTree &tree = page.tree;
    const MetaTags &metas = page.metas;
    const PageFacts meta = metas.facts();
    const PageFacts linked = page.data.article();
    const PageFacts text = textFacts(tree);
    const bool isScholarly = !metas
                                  .first({"citation_title"_L1, "bepress_citation_title"_L1,
                                          "eprints.title"_L1, "dc.title"_L1})
                                  .isEmpty();

    ArticleDraft draft;
    draft.line = 1;
    draft.url = addressOf(metas, meta, linked, text, page.savedFrom);
    // "FoxNews.com" as the source of a page of Fox News is no journal.
    const QString journal = isHost(meta.journal.toLower()) ? QString() : meta.journal;
    draft.source =
        firstOf({journal, linked.journal, meta.site, linked.site, meta.journal, siteOf(draft.url)});
    const QString site = firstOf({meta.site, linked.site, siteOf(draft.url)});
    draft.title =
        withoutInlineMarkup(titleOf(tree, meta, linked, text, site, isScholarly)).simplified();
    draft.persons =
        isScholarly ? firstPersons({meta.persons, linked.persons, text.persons}, site, draft.url)
                    : firstPersons({linked.persons, meta.persons, text.persons}, site, draft.url);
    if (isAgency(draft.persons) && !text.persons.isEmpty())
        draft.persons = text.persons;
    const PartialDate inAddress = dateInAddress(draft.url);
    draft.date = isScholarly
                     ? firstDate({meta.date, linked.date, text.date})
                     : firstDate({shownDay(linked, text.date, inAddress),
                                  shownDay(meta, text.date, inAddress), text.date, inAddress});
    draft.doi = firstOf({meta.doi, linked.doi});
    if (draft.doi.isEmpty() && draft.url.contains("doi"_L1, Qt::CaseInsensitive))
        draft.doi = doiIn(QUrl::fromPercentEncoding(draft.url.section(u'?', 0, 0).toUtf8()));
    draft.summary = firstOf({meta.summary, linked.summary});
    draft.topics = joined(joined(meta.topics, linked.topics), text.topics);
    draft.lang = firstOf({linked.lang, text.lang, meta.lang});

    takeBody(page, folder, linked.body, draft);
    if (page.text.size() <= longestRaw)
        draft.raw = page.text;
    return draft;
}

bool looksLikeHtml(QStringView text)
{
    static const QRegularExpression start(
        u"^[\\s\\x{feff}]*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,4000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body|title|meta|article|div|p|h1)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QStringView head = text.left(16 * 1024);
    return start.matchView(head).hasMatch() ||
           (head.contains("<html"_L1, Qt::CaseInsensitive) && head.trimmed().startsWith(u'<') &&
            !head.contains("<rss"_L1) && !head.contains("<feed"_L1) && !head.contains("<rdf:"_L1));
}

} // namespace acervo
