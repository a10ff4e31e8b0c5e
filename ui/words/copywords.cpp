#include "copywords.h"

#include "countwords.h"

#include <QCoreApplication>
#include <QUrl>

namespace acervo {

namespace {

struct CopyWords
{
    Q_DECLARE_TR_FUNCTIONS(acervo::CopyWords)
};

const QString dot = QStringLiteral(" · ");

// Only what a browser would open as a page; empty where there is none.
QString addressOf(const Article &article)
{
    const QUrl url(article.url.isEmpty() && !article.doi.isEmpty()
                       ? QStringLiteral("https://doi.org/") + article.doi
                       : article.url);
    const bool isPage = url.scheme() == u"https" || url.scheme() == u"http";
    return isPage ? QString::fromLatin1(url.toEncoded(QUrl::RemoveUserInfo)) : QString();
}

QString titleOf(const Article &article)
{
    const QString title = article.title.simplified();
    return title.isEmpty() ? CopyWords::tr("Untitled") : title;
}

// What stands between title and address.
QStringList factsOf(const Article &article)
{
    QStringList names;
    for (const Person &person : article.persons)
        names += person.shown().simplified();
    QStringList facts{names.join(QStringLiteral(", ")), article.date.toIso()};
    facts.removeAll(QString());
    return facts;
}

QString line(const Article &article, const QString &address)
{
    QStringList parts = QStringList{titleOf(article)} + factsOf(article);
    if (!address.isEmpty())
        parts += address;
    return parts.join(dot);
}

QString htmlItem(const Article &article, const QString &address)
{
    const QString title = titleOf(article).toHtmlEscaped();
    QStringList parts{
        address.isEmpty()
            ? title
            : QStringLiteral("<a href=\"%1\">%2</a>").arg(address.toHtmlEscaped(), title)};
    for (const QString &fact : factsOf(article))
        parts += fact.toHtmlEscaped();
    return QStringLiteral("<li>") + parts.join(dot) + QStringLiteral("</li>\n");
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

QString markdownLink(const Article &article, QString address)
{
    const QString title = asMarkdown(titleOf(article));
    address.replace(u'(', QStringLiteral("%28")).replace(u')', QStringLiteral("%29"));
    return address.isEmpty() ? title : QStringLiteral("[%1](").arg(title) + address + u')';
}

QString addressesInWords(const CopiedText &copied)
{
    if (copied.addresses.isEmpty())
        return copied.articles == 1
                   ? CopyWords::tr("This article has no address to copy.")
                   : CopyWords::tr("None of these articles has an address to copy.");
    if (copied.addresses.size() < copied.articles)
        return CopyWords::tr("Copied the addresses of %1; the others have none.")
            .arg(articleCount(copied.addresses.size()));
    return copied.articles == 1
               ? CopyWords::tr("The address is copied.")
               : CopyWords::tr("Copied the addresses of %1.").arg(articleCount(copied.articles));
}

} // namespace

CopiedText copiedText(CopyForm form, const QList<Article> &articles)
{
    CopiedText copied;
    copied.articles = articles.size();
    QStringList lines;
    for (const Article &article : articles) {
        const QString address = addressOf(article);
        if (!address.isEmpty())
            copied.addresses += address;
        if (form == CopyForm::List) {
            lines += line(article, address);
            copied.html += htmlItem(article, address);
        } else if (form == CopyForm::MarkdownLinks) {
            lines += (articles.size() > 1 ? QStringLiteral("- ") : QString()) +
                     markdownLink(article, address);
        }
    }
    if (!copied.html.isEmpty())
        copied.html = QStringLiteral("<ul>\n") + copied.html + QStringLiteral("</ul>\n");
    copied.text = (form == CopyForm::Addresses ? copied.addresses : lines).join(u'\n');
    return copied;
}

QString copiedInWords(CopyForm form, const CopiedText &copied)
{
    switch (form) {
    case CopyForm::List:
        return CopyWords::tr("Copied %1.").arg(articleCount(copied.articles));
    case CopyForm::Addresses:
        return addressesInWords(copied);
    case CopyForm::MarkdownLinks:
        return CopyWords::tr("Copied %1 as Markdown.").arg(articleCount(copied.articles));
    }
    return {};
}

} // namespace acervo
