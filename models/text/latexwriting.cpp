#include "latexwriting.h"

#include "latexcommands.h"

namespace acervo {

namespace {

bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

void appendCommand(QString &out, QStringView name)
{
    out += u"{\\";
    out += name;
    out += u'}';
}

// LaTeX joins two of them, in whatever form they are written.
bool joins(QChar c, QChar next)
{
    static constexpr QStringView dashes = u"-–—";
    static constexpr QStringView quotes = u"'”";
    return (dashes.contains(c) && dashes.contains(next)) ||
           (quotes.contains(c) && quotes.contains(next));
}

// True where the sign has a meaning for LaTeX.
bool appendAscii(QString &out, char16_t c)
{
    switch (c) {
    case u'&':
    case u'%':
    case u'$':
    case u'#':
    case u'_':
        out += u'\\';
        out += QChar(c);
        return true;
    case u'{':
    case u'}':
    case u'\\':
    case u'~':
    case u'^':
    case u'`':
        appendCommand(out, signCommand(c).command);
        return true;
    case u'\n':
        out += u"\n\n";
        return true;
    default:
        return false;
    }
}

bool isGreek(QChar c) { return c >= QChar(0x370) && c < QChar(0x400); }

// "é" as {\'e}. False where it is more than an ASCII letter with one mark.
bool appendAccented(QString &out, QChar c)
{
    const QString apart = c.decomposition();
    if (c.decompositionTag() != QChar::Canonical || apart.size() != 2 || !isAsciiLetter(apart[0]))
        return false;
    const QStringView accent = accentCommand(apart[1]);
    if (accent.isNull())
        return false;
    out += u"{\\";
    out += accent;
    if (isAsciiLetter(accent.front()))
        out += u' ';
    out += apart[0];
    out += u'}';
    return true;
}

bool appendBeyondAscii(QString &out, QStringView text, qsizetype at)
{
    const QChar c = text[at];
    switch (c.unicode()) {
    case u'–':
        out += u"--";
        return true;
    case u'—':
        out += u"---";
        return true;
    case u'“':
        out += u"``";
        return true;
    case u'”':
        out += u"''";
        return true;
    default:
        break;
    }
    // A Greek word is no formula.
    const bool inWord =
        (at > 0 && isGreek(text[at - 1])) || (at + 1 < text.size() && isGreek(text[at + 1]));
    const LatexSign sign = signCommand(c.unicode());
    if (sign.command.isNull() || (isGreek(c) && inWord))
        return appendAccented(out, c);
    if (!sign.inMath) {
        appendCommand(out, sign.command);
        return true;
    }
    // Two dollars in a row would begin a formula of its own line.
    out += out.endsWith(u'$') ? u"{}$\\" : u"$\\";
    out += sign.command;
    out += u'$';
    return true;
}

bool isPlain(QChar c)
{
    static constexpr QStringView special = u"&%$#_{}\\~^`\n-'<>";
    return c < u'\x80' && !special.contains(c);
}

} // namespace

void appendLatex(QString &out, QStringView text, LatexLetters letters)
{
    const bool commands = letters == LatexLetters::Commands;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype begin = at;
        while (at < text.size() && isPlain(text[at]))
            ++at;
        out += text.sliced(begin, at - begin);
        if (at == text.size())
            return;
        const QChar c = text[at];
        if (c == QChar(0xa0))
            out += u'~';
        else if (!appendAscii(out, c.unicode()) && (!commands || !appendBeyondAscii(out, text, at)))
            out += c;
        if (at + 1 < text.size() && joins(c, text[at + 1]))
            out += u"{}";
    }
}

} // namespace acervo
