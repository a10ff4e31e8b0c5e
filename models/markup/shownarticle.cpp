#include "shownarticle.h"

#include "cleantext.h"

namespace acervo {

namespace {

constexpr qsizetype kMadeTitle = 80;
constexpr qsizetype kLookAt = 400;
// A title beyond this is a mistake in its source; the library still has it whole.
constexpr qsizetype kLongestTitle = 10'000;

} // namespace

QString shownTitle(const Article &article)
{
    const QString title = cleanLine(article.title);
    if (!title.isEmpty())
        return textBeginning(title, kLongestTitle);
    for (const QString *text : {&article.summary, &article.body, &article.url}) {
        const QString line = cleanLine(withoutPictureMarks(text->left(kLookAt)));
        if (!line.isEmpty())
            return textBeginning(line, kMadeTitle);
    }
    return QStringLiteral("\u2014");
}

bool beginsWithSummary(const QString &body, const QString &summary)
{
    const QString words = summary.simplified();
    if (words.isEmpty())
        return false;
    const QString text = isPictureLine(body) ? withoutPictures(body) : body;
    return text.first(std::min(text.size(), 2 * summary.size() + 64))
        .simplified()
        .startsWith(words);
}

QStringList shownAddresses(const QString &url, const QString &doi)
{
    QStringList addresses;
    if (!url.isEmpty())
        addresses += url;
    if (!doi.isEmpty() && !url.contains(doi))
        addresses += QStringLiteral("https://doi.org/") + doi;
    return addresses;
}

QString textBeginning(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', length);
    qsizetype end = space > length / 2 ? space : length;
    if (text[end - 1].isHighSurrogate())
        --end;
    return text.first(end) + u'\u2026';
}

} // namespace acervo
