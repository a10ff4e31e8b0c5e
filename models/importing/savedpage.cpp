#include "savedpage.h"

#include "datereader.h"
#include "doi.h"
#include "htmlbody.h"
#include "inlinemarkup.h"
#include "linkeddata.h"
#include "metatags.h"
#include "pagetext.h"
#include "website.h"

#include <QRegularExpression>
#include <QUrl>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRaw = 2 * 1024 * 1024;

// Browsers and SingleFile write in a comment where a page was saved from.
QString savedFrom(const QString &html)
{
    static const QRegularExpression comment(
        u"<!--[^>]{0,200}?(?:saved from url=\\(\\d+\\)|url:)\\s*(https?://[^\\s>]+)"_s);
    return comment.matchView(QStringView(html).left(8192)).captured(1);
}

bool isRootAddress(const QUrl &url) { return url.path().size() <= 1 && !url.hasQuery(); }

QString absolute(const QString &address, const QUrl &base)
{
    const QUrl url(address.trimmed());
    const QUrl whole = url.isRelative() && base.isValid() ? base.resolved(url) : url;
    const bool isWeb = whole.scheme() == "http"_L1 || whole.scheme() == "https"_L1;
    if (!isWeb || whole.host().isEmpty())
        return {};
    return url.isRelative() ? whole.toString() : address.trimmed();
}

QString addressOf(const MetaTags &metas, const PageFacts &meta, const PageFacts &linked,
                  const QString &saved)
{
    const QUrl base(!saved.isEmpty() ? saved : !meta.url.isEmpty() ? meta.url : linked.url);
    QString root;
    for (const QString &candidate : {metas.link(u"canonical"_s), meta.url, linked.url, saved}) {
        const QString address = absolute(candidate, base);
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

QList<Person> firstPersons(std::initializer_list<QList<Person>> lists)
{
    for (const QList<Person> &list : lists) {
        if (!list.isEmpty())
            return list;
    }
    return {};
}

PartialDate firstDate(std::initializer_list<PartialDate> dates)
{
    for (const PartialDate &date : dates) {
        if (date.isKnown())
            return date;
    }
    return {};
}

// /2013/05/21/ in the address: sites put the day of publication there.
PartialDate dateInAddress(const QString &address)
{
    static const QRegularExpression path(
        u"/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?=[/-]|$)"_s);
    const QRegularExpressionMatch match = path.match(address);
    return match.hasMatch()
               ? PartialDate::ofDay(match.captured(1).toInt(), match.captured(2).toInt(),
                                    match.captured(3).toInt())
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
    return stated.isEmpty()
               ? withoutSite(text.title, site, headings(tree))
               : withoutSite(stated, site, isScholarly ? QStringList() : headings(tree));
}

QStringList joined(QStringList topics, const QStringList &more)
{
    for (const QString &topic : more) {
        if (!topics.contains(topic, Qt::CaseInsensitive))
            topics.append(topic);
    }
    return topics;
}

} // namespace

ArticleDraft savedPage(const QString &html)
{
    const HtmlTree tree = parseHtml(html);
    const MetaTags metas(tree);
    const PageFacts meta = metas.facts();
    const LinkedData data(tree);
    const PageFacts linked = data.article();
    const PageFacts text = textFacts(tree);
    const bool isScholarly = !metas
                                  .first({"citation_title"_L1, "bepress_citation_title"_L1,
                                          "eprints.title"_L1, "dc.title"_L1})
                                  .isEmpty();

    ArticleDraft draft;
    draft.url = addressOf(metas, meta, linked, savedFrom(html));
    draft.source =
        firstOf({meta.journal, linked.journal, meta.site, linked.site, siteOf(draft.url)});
    const QString site = firstOf({meta.site, linked.site, siteOf(draft.url)});
    draft.title =
        withoutInlineMarkup(titleOf(tree, meta, linked, text, site, isScholarly)).simplified();
    draft.persons = isScholarly ? firstPersons({meta.persons, linked.persons, text.persons})
                                : firstPersons({linked.persons, meta.persons, text.persons});
    // Sites name themselves where nobody signed.
    draft.persons.removeIf([&](const Person &person) {
        return person.shown().compare(site, Qt::CaseInsensitive) == 0 ||
               siteOf(u"http://"_s + person.shown()) == siteOf(draft.url);
    });
    draft.date = isScholarly
                     ? firstDate({meta.date, linked.date, text.date})
                     : firstDate({linked.date, meta.date, text.date, dateInAddress(draft.url)});
    draft.doi = firstOf({meta.doi, linked.doi});
    if (draft.doi.isEmpty() && draft.url.contains("doi"_L1, Qt::CaseInsensitive))
        draft.doi = doiIn(QUrl::fromPercentEncoding(draft.url.section(u'?', 0, 0).toUtf8()));
    draft.summary = firstOf({meta.summary, linked.summary});
    draft.topics = joined(joined(meta.topics, linked.topics), text.topics);
    draft.lang = firstOf({linked.lang, text.lang, meta.lang});

    const HtmlMeasure measure(tree);
    draft.body = htmlBody(tree, measure, draft.title).text;
    if (draft.body.size() < linked.body.size() / 2)
        draft.body = linked.body;
    if (html.size() <= longestRaw)
        draft.raw = html;
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
