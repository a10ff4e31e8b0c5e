#include "htmlexporter.h"

#include "cleantext.h"
#include "highlightplaces.h"
#include "htmlwriting.h"
#include "inforce.h"
#include "markdown.h"
#include "markedblocks.h"
#include "pageframe.h"
#include "pagehighlights.h"
#include "shownarticle.h"

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestLine = 2000;  // of authors: collaborations sign with thousands
constexpr qsizetype kLongestAddress = 60; // as it is shown
constexpr qsizetype kLongestTeaser = 400;
constexpr int kArticleHeading = 3;

QStringList cleanNames(const QStringList &names)
{
    QStringList clean;
    for (const QString &name : names) {
        const QString line = cleanLine(name);
        if (!line.isEmpty())
            clean += line;
    }
    clean.removeDuplicates();
    return clean;
}

QString authorLine(const Article &article)
{
    QStringList names;
    qsizetype length = 0;
    for (const Person &person : article.persons) {
        const QString name = cleanLine(person.shown());
        if (name.isEmpty())
            continue;
        length += name.size();
        if (length > kLongestLine) {
            names += u"\u2026"_s;
            break;
        }
        names += name;
    }
    return names.join(u", "_s);
}

void marks(QByteArray &out, const char *kind, const QStringList &names)
{
    for (const QString &name : names) {
        out.append("<li class=\"").append(kind).append("\">");
        appendHtmlText(out, name);
        out += "</li>";
    }
}

// The address without what every address begins with.
QString shownAddress(const QString &address)
{
    QString shown = address;
    for (const QLatin1StringView prefix : {"https://"_L1, "http://"_L1, "www."_L1}) {
        if (shown.startsWith(prefix))
            shown.remove(0, prefix.size());
    }
    if (shown.endsWith(u'/'))
        shown.chop(1);
    return textBeginning(shown, kLongestAddress);
}

QByteArray nameInPage(ArticleId id) { return 'a' + QByteArray::number(qint64(id)); }

QString beginningOf(const Article &article)
{
    return beginsWithSummary(article.body, article.summary)
               ? article.summary
               : withoutPictures(article.body).left(2 * kLongestTeaser);
}

} // namespace

HtmlExporter::HtmlExporter(const ExportOptions &options, ExportWording wording,
                           PictureSupply pictures, FindArticle linked)
    : m_options(options)
    , m_wording(std::move(wording))
    , m_pictures(std::move(pictures))
    , m_linked(std::move(linked))
    , m_sections(
          [this](const PartialDate &date) {
              return date.isKnown() ? m_wording.dateInWords(date) : m_wording.page.noDate;
          },
          m_wording.page.isByDate)
{}

void HtmlExporter::begin(QByteArray &out) { appendPageHead(out, m_wording.page); }

void HtmlExporter::add(const ArticleRecord &record, QByteArray &page)
{
    const Article &article = record.article;
    QStringList countries;
    for (const QString &code : countriesInForce(article))
        countries += m_wording.placeName(code);
    countries = cleanNames(countries);
    const QStringList topics = cleanNames(topicsInForce(article));
    const QStringList tags = cleanNames(article.tags);
    m_index.add(countries, topics, tags, article.date.year());

    QByteArray out = "<article id=\"" + nameInPage(article.id) + '"';
    if (!article.lang.isEmpty()) {
        out += " lang=\"";
        appendHtmlText(out, article.lang);
        out += '"';
    }
    out += ">\n";
    PageHighlights highlights(article.id,
                              m_options.hasNotes ? placedHighlights(article, record.highlights)
                                                 : QList<Highlight>(),
                              m_wording);
    addTitle(article, highlights, out);
    addFacts(article, out);
    if (!(countries + topics + tags).isEmpty()) {
        out += "<ul class=\"marks\">";
        marks(out, "country", countries);
        marks(out, "topic", topics);
        marks(out, "tag", tags);
        out += "</ul>\n";
    }
    addText(record, highlights, out);
    m_sections.add(article.date, out + "</article>\n", page);
}

// With scripts the title opens the article: what leads elsewhere stands beside it.
void HtmlExporter::addTitle(const Article &article, PageHighlights &highlights,
                            QByteArray &out) const
{
    QByteArray letters;
    const auto collect = [&](const TextRun &run) {
        letters += highlights.letterOf(run);
        return QByteArray();
    };
    out += "<h3><span>";
    appendHtmlRuns(out, markedTitle(shownTitle(article), article, highlights.all()),
                   {.beforeMarked = collect});
    out += "</span>" + letters + "</h3>\n";
}

void HtmlExporter::addFacts(const Article &article, QByteArray &out) const
{
    out += "<ul class=\"facts\">";
    if (article.date.isKnown()) {
        out += "<li><time datetime=\"" + article.date.toIso().toUtf8() + "\">";
        appendHtmlText(out, m_wording.dateInWords(article.date));
        out += "</time></li>";
    }
    for (const QString &fact : cleanNames(QStringList(authorLine(article)) + article.sources)) {
        out += "<li>";
        appendHtmlText(out, fact);
        out += "</li>";
    }
    for (const QString &address : shownAddresses(cleanLine(article.url), cleanLine(article.doi))) {
        out += "<li>";
        appendHtmlLink(out, address, shownAddress(address));
        out += "</li>";
    }
    out += "</ul>\n";
}

void HtmlExporter::addText(const ArticleRecord &record, PageHighlights &highlights,
                           QByteArray &out) const
{
    const Article &article = record.article;
    const MarkedText marked =
        markedText(article.summary, article.body, highlights.all(), article.pictures);
    const HtmlSurroundings around{
        .headingsBelow = kArticleHeading,
        .pictures = m_pictures,
        .beforeMarked = [&](const TextRun &run) { return highlights.letterOf(run); }};
    if (!marked.summary.empty()) {
        out += "<div class=\"summary\">";
        appendHtmlBlocks(out, marked.summary, around);
        out += "</div>\n";
    } else if (!article.body.isEmpty()) {
        out += "<p class=\"teaser\" hidden>";
        appendHtmlText(out, textBeginning(cleanLine(beginningOf(article)), kLongestTeaser));
        out += "</p>\n";
    }
    QByteArray text;
    appendHtmlBlocks(text, marked.body, around);
    if (m_options.hasNotes) {
        highlights.appendList(text);
        addNotes(record.notes, text);
    }
    if (!text.isEmpty())
        out += "<noscript>\n" + text + "</noscript>\n";
}

void HtmlExporter::addNotes(const QList<NoteRecord> &notes, QByteArray &out) const
{
    const auto placeOf = [this](const QString &link) {
        const QString uuid = m_linked ? uuidOfAddress(link) : QString();
        const ArticleId id = uuid.isEmpty() ? ArticleId{} : m_linked(uuid);
        return id == ArticleId{} ? QByteArray() : '#' + nameInPage(id);
    };
    const HtmlSurroundings around{
        .headingsBelow = kArticleHeading, .pictures = m_pictures, .placeOf = placeOf};
    for (const NoteRecord &note : notes) {
        const Blocks blocks = markdownBlocks(note.text);
        if (blocks.empty())
            continue;
        out += "<section class=\"note\" aria-label=\"";
        appendHtmlText(out, m_wording.page.note);
        out += "\">\n";
        appendHtmlBlocks(out, blocks, around);
        out += "</section>\n";
    }
}

void HtmlExporter::end(QByteArray &out)
{
    m_sections.end(out);
    appendPageFoot(out, m_index, m_wording.page);
}

} // namespace acervo
