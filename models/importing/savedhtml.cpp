#include "savedhtml.h"

#include <QRegularExpression>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

// Browsers and SingleFile write in a comment where a page was saved from.
QString addressInComment(const QString &html)
{
    static const QRegularExpression comment(
        u"<!--[^>]{0,200}?(?:saved from url=\\(\\d+\\)|url:)\\s*(https?://[^\\s>]+)"_s);
    return comment.matchView(QStringView(html).left(8192)).captured(1);
}

} // namespace

SavedHtml::SavedHtml(const QString &html)
    : text(html)
    , tree(parseHtml(html))
    , measure(tree)
    , metas(tree)
    , data(tree)
    , savedFrom(addressInComment(html))
{}

QUrl SavedHtml::base() const
{
    const qsizetype node = tree.find("base"_L1);
    const QString stated = node < 0 ? QString() : tree[node].attribute("href"_L1).trimmed();
    QUrl page;
    for (const QString &address :
         {savedFrom, metas.link(u"canonical"_s), metas.facts().url, data.article().url}) {
        if (!page.isValid() || page.isRelative())
            page = QUrl(address);
    }
    const QUrl url(stated);
    return stated.isEmpty() ? page : page.isValid() ? page.resolved(url) : url;
}

QString absoluteAddress(const QString &address, const QUrl &base)
{
    const QUrl url(address.trimmed());
    const bool isResolved = url.isRelative() && base.isValid() && !base.isRelative();
    const QUrl whole = isResolved ? base.resolved(url) : url;
    const bool isWeb = whole.scheme() == "http"_L1 || whole.scheme() == "https"_L1;
    if (!isWeb || whole.host().isEmpty())
        return {};
    return url.isRelative() ? whole.toString() : address.trimmed();
}

} // namespace acervo
