#include "citedtext.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace acervo {

using namespace Qt::StringLiterals;

void CitedText::append(const QString &text, const QString &before, const QString &after)
{
    if (text.isEmpty())
        return;
    m_plain = text.right(2);
    m_out += m_markup == CitationMarkup::Html ? before + text.toHtmlEscaped() + after : text;
}

void CitedText::text(const QString &text) { append(text, {}, {}); }

void CitedText::italic(const QString &text) { append(text, u"<i>"_s, u"</i>"_s); }

void CitedText::link(const QString &address)
{
    append(address, u"<a href=\""_s + address.toHtmlEscaped() + u"\">"_s, u"</a>"_s);
}

void CitedText::stop()
{
    QStringView end = m_plain;
    if (end.isEmpty())
        return;
    if (end.back() == u'”' && end.size() > 1)
        end.chop(1);
    if (!QStringView(u".?!…").contains(end.back()))
        text(u"."_s);
}

void CitedText::space()
{
    if (!m_plain.isEmpty() && !m_plain.back().isSpace())
        text(u" "_s);
}

QString initialsOf(const QString &given)
{
    QStringList words;
    for (const QString &word : given.simplified().split(u' ', Qt::SkipEmptyParts)) {
        QStringList parts;
        for (QStringView part : QStringView(word).tokenize(u'-')) {
            // "J.S." are two.
            for (QStringView piece : part.tokenize(u'.')) {
                if (!piece.isEmpty())
                    parts += piece.first(piece.front().isHighSurrogate() ? 2 : 1).toString() + u'.';
            }
        }
        words += parts.join(word.contains(u'-') ? u"-"_s : u" "_s);
    }
    return words.join(u' ');
}

QString ordinalOf(const QString &number)
{
    bool isNumber = false;
    const int value = number.toInt(&isNumber);
    if (!isNumber)
        return number;
    const int tens = value % 100;
    const QString ending = tens >= 11 && tens <= 13 ? u"th"_s
                           : value % 10 == 1        ? u"st"_s
                           : value % 10 == 2        ? u"nd"_s
                           : value % 10 == 3        ? u"rd"_s
                                                    : u"th"_s;
    return number + ending;
}

QString editionOf(const QString &edition)
{
    static const QRegularExpression says(u"\\b(ed|edn|edition)(\\W|$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString ordinal = ordinalOf(edition.simplified());
    return ordinal.isEmpty() || ordinal.contains(says) ? ordinal : ordinal + u" ed."_s;
}

QString monthName(int month)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).standaloneMonthName(month);
}

QString dashedPages(const QString &pages)
{
    QString dashed = pages.simplified();
    for (const QString &dash : {u"--"_s, u" - "_s, u" – "_s, u"-"_s})
        dashed.replace(dash, u"–"_s);
    return dashed;
}

QString shortPages(const QString &pages)
{
    const QStringList ends = dashedPages(pages).split(u'–');
    bool areNumbers = ends.size() == 2;
    const int first = areNumbers ? ends[0].toInt(&areNumbers) : 0;
    if (areNumbers)
        ends[1].toInt(&areNumbers);
    if (!areNumbers || ends[0].size() != ends[1].size() || first < 100 || first % 100 == 0)
        return ends.join(u'–');
    qsizetype same = 0;
    while (same < ends[0].size() && ends[0][same] == ends[1][same])
        ++same;
    const qsizetype least = first % 100 < 10 ? 1 : 2;
    return ends[0] + u'–' + ends[1].sliced(std::min(same, ends[1].size() - least));
}

} // namespace acervo
