#include "articlecopier.h"

#include "citationtext.h"

#include <QUrl>

namespace acervo {

namespace {

using namespace Qt::StringLiterals;

const QString dot = u" · "_s;

// Only what a browser would open as a page.
QString addressOf(const Article &article)
{
    const QUrl url(article.url.isEmpty() && !article.doi.isEmpty()
                       ? u"https://doi.org/"_s + article.doi
                       : article.url);
    const bool isPage = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isPage ? QString::fromLatin1(url.toEncoded(QUrl::RemoveUserInfo)) : QString();
}

QString linkTo(const CopiedItem &item, const QString &text)
{
    if (item.address.isEmpty())
        return text.toHtmlEscaped();
    return u"<a href=\"%1\">"_s.arg(item.address.toHtmlEscaped()) + text.toHtmlEscaped() +
           "</a>"_L1;
}

// What stands between title and address.
QStringList factsOf(const Article &article)
{
    QStringList names;
    for (const Person &person : article.persons)
        names += person.shown().simplified();
    QStringList facts{names.join(u", "_s), article.date.toIso()};
    facts.removeAll(QString());
    return facts;
}

void writeLine(CopiedItem &item, const Article &article)
{
    const QStringList facts = factsOf(article);
    QStringList text = QStringList{item.title} + facts + QStringList{item.address};
    text.removeAll(QString());
    item.text = text.join(dot);
    QStringList html{linkTo(item, item.title.isEmpty() ? item.address : item.title)};
    for (const QString &fact : facts)
        html += fact.toHtmlEscaped();
    html.removeAll(QString());
    item.html = html.join(dot);
}

// Every mark that Markdown could read is one of the text's own.
QString asMarkdown(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c.unicode() < 0x80 && (c.isPunct() || c.isSymbol()))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString markdownLink(const CopiedItem &item)
{
    if (item.address.isEmpty())
        return asMarkdown(item.title);
    QString address = item.address;
    address.replace(u'(', "%28"_L1).replace(u')', "%29"_L1);
    const QString title = asMarkdown(item.title.isEmpty() ? item.address : item.title);
    return u'[' + title + "]("_L1 + address + u')';
}

void writeCitation(CopiedItem &item, const ArticleRecord &record, CitationStyle style)
{
    item.text = citationText(record, style, CitationMarkup::Plain);
    item.html = citationText(record, style, CitationMarkup::Html);
}

} // namespace

QList<CopiedItem> ArticleCopier::copiesOf(const QList<ArticleRecord> &records)
{
    QList<CopiedItem> items;
    for (const ArticleRecord &record : records)
        items += copyOf(record);
    return items;
}

CopiedItem ArticleCopier::copyOf(const ArticleRecord &record)
{
    CopiedItem item{.title = record.article.title.simplified(),
                    .address = addressOf(record.article)};
    switch (m_form) {
    case CopyForm::List:
        writeLine(item, record.article);
        break;
    case CopyForm::Links:
        item.text = item.address;
        if (!item.text.isEmpty())
            item.html = linkTo(item, item.title.isEmpty() ? item.address : item.title);
        break;
    case CopyForm::MarkdownLinks:
        item.text = markdownLink(item);
        break;
    case CopyForm::Apa:
        writeCitation(item, record, CitationStyle::Apa);
        break;
    case CopyForm::Chicago:
        writeCitation(item, record, CitationStyle::Chicago);
        break;
    case CopyForm::Bibtex:
        writeEntry(item, record);
        break;
    }
    return item;
}

void ArticleCopier::writeEntry(CopiedItem &item, const ArticleRecord &record)
{
    QByteArray entry;
    m_bibtex.add(record, entry);
    item.text = QString::fromUtf8(entry).trimmed();
}

} // namespace acervo
