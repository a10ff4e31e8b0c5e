#include "notetitle.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace acervo {

namespace {

constexpr qsizetype longestLook = 4000;
constexpr qsizetype longestTitle = 200;

QString wordsOf(QString line)
{
    // Marks of headings, quotations, items and tasks; then of links and pictures, whose words stay.
    static const QRegularExpression start(u"^(?:\\s|#|>|[-*+] |\\d+[.)] |\\[[ xX]\\] )+"_s);
    static const QRegularExpression link(uR"(!?\[((?:\\.|[^\]\\])*)\]\([^()\s]*\))"_s);
    static const QRegularExpression mark(uR"(\\(?=[!-/:-@\[-`{-~])|\*\*|__|~~|`)"_s);
    return line.remove(start).replace(link, u"\\1"_s).remove(mark).simplified();
}

// Those with words, of its beginning.
QStringList linesOf(QStringView markdown)
{
    QStringList lines;
    for (const QStringView line :
         markdown.first(qMin(markdown.size(), longestLook)).tokenize(u'\n')) {
        const QString words = wordsOf(line.toString());
        if (std::ranges::any_of(words, [](QChar c) { return c.isLetterOrNumber(); }))
            lines.append(words);
    }
    return lines;
}

} // namespace

QString noteTitle(QStringView markdown) { return linesOf(markdown).value(0).left(longestTitle); }

QString noteBeginning(QStringView markdown) { return linesOf(markdown).mid(1).join(u' '); }

} // namespace acervo
