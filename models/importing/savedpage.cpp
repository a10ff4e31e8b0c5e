#include "savedpage.h"

#include "datereader.h"
#include "doi.h"
#include "htmlbody.h"
#include "inlinemarkup.h"
#include "pagesigners.h"
#include "pagetext.h"
#include "pagetitle.h"
#include "picturetaker.h"
#include "savedhtml.h"
#include "website.h"

#include <QRegularExpression>
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
    const QString journal = isHostName(meta.journal.toLower()) ? QString() : meta.journal;
    draft.source =
        firstOf({journal, linked.journal, meta.site, linked.site, meta.journal, siteOf(draft.url)});
    const QString site = firstOf({meta.site, linked.site, siteOf(draft.url)});
    draft.title =
        withoutInlineMarkup(titleOf(tree, meta, linked, text, site, isScholarly)).simplified();
    draft.persons = isScholarly
                        ? signersOf({meta.persons, linked.persons}, text.persons, site, draft.url)
                        : signersOf({linked.persons, meta.persons}, text.persons, site, draft.url);
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
