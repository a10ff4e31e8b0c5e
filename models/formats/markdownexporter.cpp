#include "markdownexporter.h"

#include "inforce.h"
#include "markdownhighlights.h"
#include "markdowntext.h"
#include "safelink.h"
#include "shownarticle.h"

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

const QString kDot = u" · "_s;

QString linkTo(const QString &address)
{
    const QByteArray link = safeLink(address);
    return link.isEmpty() ? markdownLine(address) : u'<' + QString::fromLatin1(link) + u'>';
}

} // namespace

void MarkdownExporter::begin(QByteArray &out)
{
    const PageWording &words = m_wording.page;
    out += u"# %1\n\n%2\n"_s.arg(markdownLine(words.title), markdownLine(words.subtitle)).toUtf8();
}

void MarkdownExporter::add(const ArticleRecord &record, QByteArray &out)
{
    const Article &article = record.article;
    QString text;
    const int year = article.date.year();
    if (m_year != year) {
        m_year = year;
        text += u"\n## "_s +
                (year > 0 ? QString::number(year) : markdownLine(m_wording.page.noDate)) + u'\n';
    }
    text += u"\n### "_s + markdownLine(shownTitle(article)) + u"\n\n"_s;
    // Lines that stay lines.
    text += factsOf(article).join(u"\\\n"_s);
    if (!beginsWithSummary(article.body, article.summary) && !article.summary.isEmpty())
        text += u"\n\n"_s + markdownText(article.summary);
    if (!article.body.isEmpty())
        text += u"\n\n"_s + markdownText(withoutPictureMarks(article.body));
    if (m_options.hasNotes && !record.highlights.isEmpty())
        text += u"\n\n**"_s + markdownLine(m_wording.page.highlights) + u"**\n\n"_s +
                markdownHighlights(record.highlights);
    // In a quotation of its own, a note ends where it ends: no fence or list runs on.
    for (const NoteRecord &note : m_options.hasNotes ? record.notes : QList<NoteRecord>())
        text += u"\n\n> **"_s + markdownLine(m_wording.page.note) + u"**\n>\n"_s +
                markdownQuote(note.text);
    out += text.trimmed().prepend(u'\n').append(u'\n').toUtf8();
}

QStringList MarkdownExporter::factsOf(const Article &article) const
{
    QStringList origin;
    if (article.date.isKnown())
        origin += m_wording.dateInWords(article.date);
    QStringList authors;
    for (const Person &person : article.persons)
        authors += person.shown();
    if (!authors.isEmpty())
        origin += authors.join(u", "_s);
    origin += article.sources;

    QStringList countries;
    for (const QString &code : countriesInForce(article))
        countries += m_wording.placeName(code);
    const std::pair<const QString &, QStringList> values[] = {
        {m_wording.page.countries, countries},
        {m_wording.page.topics, topicsInForce(article)},
        {m_wording.page.tags, article.tags}};
    QStringList facts{markdownLine(origin.join(kDot))};
    for (const QString &address : shownAddresses(article.url, article.doi))
        facts += linkTo(address);
    for (const auto &[name, names] : values) {
        if (!names.isEmpty())
            facts += markdownLine(name + u": "_s + names.join(u", "_s));
    }
    facts.removeAll(QString());
    return facts;
}

} // namespace acervo
