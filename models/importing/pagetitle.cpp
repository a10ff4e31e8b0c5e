#include "pagetitle.h"

#include "fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 400; // of which words are compared

// Whether two titles have half of the words of the shorter in common.
bool areOfOne(const QString &a, const QString &b)
{
    const QStringList words = a.left(longestTitle).split(u' ');
    const QStringList others = b.left(longestTitle).split(u' ');
    const auto common =
        std::ranges::count_if(words, [&](const QString &word) { return others.contains(word); });
    return common * 2 >= std::min(words.size(), others.size());
}

} // namespace

QString withoutSite(const QString &title, const QString &site, const QStringList &headings)
{
    const QString wanted = foldedWords(title);
    for (const QString &heading : headings) {
        const QString words = foldedWords(heading);
        const bool isPart = words.size() >= 8 && words.size() < wanted.size() &&
                            (wanted.startsWith(words + u' ') || wanted.endsWith(u' ' + words));
        if (isPart && words.size() * 3 > wanted.size())
            return heading;
    }
    static const QRegularExpression separator(u"\\s+[|–—\\-»«›·:•/]+\\s+|\\s*\\|\\s*|:: "_s);
    QRegularExpressionMatch first;
    QRegularExpressionMatch last;
    for (auto match = separator.globalMatch(title); match.hasNext();) {
        last = match.next();
        if (!first.hasMatch())
            first = last;
    }
    if (!last.hasMatch())
        return title;
    const QString head = title.first(last.capturedStart()).trimmed();
    const QString tail = title.sliced(last.capturedEnd()).trimmed();
    const QString front = title.first(first.capturedStart()).trimmed();
    const auto isSite = [&](const QString &part) {
        const QString name = foldedWords(part);
        const QString known = foldedWords(site);
        QString squeezed = name;
        squeezed.remove(u' ');
        QString host = site.section(u'.', 0, 0).toLower();
        return !name.isEmpty() && !known.isEmpty() &&
               (name == known || known.startsWith(name) || name.startsWith(known) ||
                squeezed == host || (host.size() > 3 && squeezed.contains(host)));
    };
    if (isSite(tail) && head.size() > 3)
        return withoutSite(head, site, headings);
    if (isSite(front) && title.size() - first.capturedEnd() > 3)
        return title.sliced(first.capturedEnd()).trimmed();
    return title;
}

QString titleAsShown(const HtmlTree &tree, const QString &stated)
{
    const qsizetype titleAt = tree.find("title"_L1);
    const QString pageTitle =
        titleAt < 0 ? QString() : foldedWords(tree.lineOf(titleAt).left(longestTitle)) + u' ';
    const QString title = foldedWords(stated);
    QStringList longer; // headings that may be an article's
    for (qsizetype i = 0; i < tree.size(); ++i) {
        const QString line = tree[i].is("h1"_L1) ? tree.lineOf(i) : QString();
        const QString words = foldedWords(line);
        const qsizetype spaces = words.count(u' ');
        if (spaces >= 2 && pageTitle.startsWith(words + u' '))
            return line;
        if (spaces >= 3)
            longer.append(line);
    }
    return longer.size() == 1 && areOfOne(title, foldedWords(longer.first())) ? longer.first()
                                                                              : stated;
}

QStringList titleParts(const QString &title)
{
    static const QRegularExpression separator(u"\\s+[|–—\\-»«›·•]+\\s+|\\s*\\|\\s*|\\s*:: "_s);
    return title.split(separator, Qt::SkipEmptyParts);
}

// The page's title without the name of the site: it is short, and stands last.
QString shownTitle(const QString &title, const QStringList &headings)
{
    const QString plain = withoutSite(title, {}, headings);
    const QStringList parts = titleParts(plain);
    const bool hasSite = parts.size() > 1 && parts.first().count(u' ') >= 2;
    QString shown = hasSite ? plain.first(plain.lastIndexOf(parts.last())).trimmed() : plain;
    while (!shown.isEmpty() && QStringView(u"|–—-»«›·•: ").contains(shown.back()))
        shown.chop(1);
    return shown;
}

} // namespace acervo
