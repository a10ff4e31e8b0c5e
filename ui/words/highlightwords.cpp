#include "highlightwords.h"

#include "dateinwords.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace acervo {

namespace {

struct HighlightWords
{
    Q_DECLARE_TR_FUNCTIONS(acervo::HighlightWords)
};

// The text itself, whatever signs of Markdown stand in it.
QString escaped(const QString &text)
{
    static const QString signs = QStringLiteral("\\`*_[]<>#~|");
    QString safe;
    for (const QChar c : text) {
        if (signs.contains(c))
            safe += u'\\';
        safe += c;
    }
    return safe;
}

// Each line of it as a line of a quotation; a sign that would begin a list does not.
QString quoted(const QString &passage)
{
    QStringList lines;
    for (const QString &line : passage.split(u'\n')) {
        const QString words = line.simplified();
        const bool startsList = words.startsWith(u'-') || words.startsWith(u'+');
        lines << (u"> "_s + (startsList ? u"\\"_s : QString()) + escaped(words)).trimmed();
    }
    return lines.join(u'\n');
}

QStringList authorsOf(const Article &article)
{
    QStringList names;
    for (const Person &person : article.persons) {
        if (person.role == u"author")
            names << person.shown();
    }
    return names;
}

QString titleOf(const Article &article)
{
    return article.title.isEmpty() ? HighlightWords::tr("Without a title")
                                   : article.title.simplified();
}

QString cited(const Article &article, const QString &title)
{
    QStringList parts{authorsOf(article)};
    parts << title;
    if (article.date.isKnown())
        parts << dateInWords(article.date);
    else if (!article.sources.isEmpty())
        parts << article.sources.first();
    return parts.join(QStringLiteral(", "));
}

// Brackets and white space would end the link.
QString linked(const Article &article)
{
    const QUrl url(article.url);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isWeb)
        return escaped(titleOf(article));
    QString address = QString::fromLatin1(url.toEncoded());
    address.replace(u'(', "%28"_L1).replace(u')', "%29"_L1);
    return u'[' + escaped(titleOf(article)) + "]("_L1 + address + u')';
}

} // namespace

QString colourInWords(HighlightColour colour)
{
    switch (colour) {
    case HighlightColour::Yellow:
        return HighlightWords::tr("Yellow");
    case HighlightColour::Green:
        return HighlightWords::tr("Green");
    case HighlightColour::Blue:
        return HighlightWords::tr("Blue");
    case HighlightColour::Pink:
        break;
    }
    return HighlightWords::tr("Pink");
}

QString colourLetter(HighlightColour colour) { return nameOf(colour).left(1).toUpper(); }

QString highlightInWords(const Article &article, const Highlight *highlight)
{
    if (!highlight)
        return citationInWords(article);
    const HighlightRecord &kept = highlight->kept;
    QString words = HighlightWords::tr("%1: “%2”")
                        .arg(colourInWords(kept.colour), kept.anchor.quote.simplified());
    if (!highlight->place)
        words += u' ' + HighlightWords::tr("Not in the text any more.");
    if (!kept.comment.isEmpty())
        words += u' ' + HighlightWords::tr("Comment: %1").arg(kept.comment);
    return words;
}

QString citationInWords(const Article &article) { return cited(article, titleOf(article)); }

QString quoteAsMarkdown(const Article &article, const QString &passage)
{
    return quoted(passage) + u"\n>\n> — "_s + cited(article, linked(article)) + u'\n';
}

QString highlightsAsMarkdown(const HighlightedArticle &article,
                             const QList<HighlightColour> &colours)
{
    QString text;
    for (const Highlight &highlight : article.highlights) {
        const HighlightRecord &kept = highlight.kept;
        if (!colours.contains(kept.colour))
            continue;
        text += u'\n' + quoted(kept.anchor.quote) + u'\n';
        if (!highlight.place)
            text +=
                u'\n' + HighlightWords::tr("*This passage is not in the text any more.*") + u'\n';
        if (!kept.comment.isEmpty())
            text += u'\n' + kept.comment + u'\n';
    }
    if (text.isEmpty())
        return {};
    return u"## "_s + cited(article, linked(article)) + u'\n' + text;
}

} // namespace acervo
