#include "latextext.h"

#include "latexcommands.h"

namespace acervo {

namespace {

constexpr int deepest = 50;

bool isAscii(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

bool isSpecial(QChar c)
{
    static constexpr QStringView special = u"\\{}$~^_-`'";
    return c < u'\x80' && special.contains(c);
}

class LatexReader
{
public:
    explicit LatexReader(QStringView tex)
        : m_tex(tex)
        , m_lastQuote(tex.lastIndexOf(u'\''))
        , m_lastDollar(tex.lastIndexOf(u'$'))
    {}

    QString read()
    {
        QString text;
        text.reserve(m_tex.size());
        for (;;) {
            text += plainRun();
            if (m_at >= m_tex.size())
                return text;
            text += token();
        }
    }

private:
    // What stands for itself, up to the next sign that does not.
    QStringView plainRun()
    {
        const qsizetype begin = m_at;
        while (m_at < m_tex.size() && !isSpecial(m_tex[m_at]))
            ++m_at;
        return m_tex.sliced(begin, m_at - begin);
    }

    // The text of a character, a command with its arguments, or a group.
    QString token()
    {
        const QChar c = m_tex[m_at++];
        switch (c.unicode()) {
        case u'\\':
            return command();
        case u'{':
            return group();
        case u'}':
            return {};
        case u'$':
            return dollar();
        case u'~':
            return QString(QChar(0xa0));
        case u'^':
        case u'_':
            return m_math ? script(c == u'^') : QString(c);
        case u'-':
            return dashes();
        case u'`':
            return take(u'`') ? QString(u'“') : quoted();
        case u'\'':
            if (take(u'\''))
                return QString(u'”');
            if (!m_single || (m_at < m_tex.size() && m_tex[m_at].isLetter()))
                return QString(c);
            m_single = false;
            return QString(u'’');
        default:
            return QString(c);
        }
    }

    QString quoted()
    {
        m_single = m_lastQuote >= m_at;
        return QString(m_single ? u'‘' : u'`');
    }

    bool take(QChar c)
    {
        if (m_at >= m_tex.size() || m_tex[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    QString dashes()
    {
        if (m_math || !take(u'-'))
            return QString(u'-');
        return QString(take(u'-') ? u'—' : u'–');
    }

    // A dollar that has no other is money.
    QString dollar()
    {
        if (!m_math && m_lastDollar < m_at)
            return QString(u'$');
        take(u'$');
        m_math = !m_math;
        return {};
    }

    // Up to the brace that closes; the one that opens is read.
    QString group()
    {
        if (m_depth >= deepest)
            return {};
        ++m_depth;
        QString text;
        for (text += plainRun(); m_at < m_tex.size() && m_tex[m_at] != u'}'; text += plainRun())
            text += token();
        take(u'}');
        --m_depth;
        return text;
    }

    QString argument()
    {
        while (m_at < m_tex.size() && m_tex[m_at].isSpace())
            ++m_at;
        return m_at < m_tex.size() && m_tex[m_at] != u'}' ? token() : QString();
    }

    QString script(bool isRaised)
    {
        const QString text = argument();
        QString scripted;
        for (const QChar c : text) {
            const QChar other = isRaised ? raised(c) : lowered(c);
            if (other.isNull())
                return text;
            scripted += other;
        }
        return scripted;
    }

    QString accented(QChar mark)
    {
        QString text = argument();
        if (text.isEmpty())
            return {};
        if (text[0] == u'ı')
            text[0] = u'i';
        else if (text[0] == u'ȷ')
            text[0] = u'j';
        if (text[0].isSpace())
            return text;
        text.insert(1, mark);
        return text.normalized(QString::NormalizationForm_C);
    }

    QString command()
    {
        if (m_at >= m_tex.size())
            return QString(u'\\');
        qsizetype end = m_at;
        while (end < m_tex.size() && isAscii(m_tex[end]))
            ++end;
        if (end == m_at)
            return signCommand(m_tex[m_at++]);
        const QStringView name = m_tex.sliced(m_at, end - m_at);
        m_at = end;
        return wordCommand(name);
    }

    QString signCommand(QChar sign)
    {
        if (const QChar mark = combiningMark(QStringView(&sign, 1)); !mark.isNull())
            return accented(mark);
        switch (sign.unicode()) {
        case u'\\':
        case u' ':
        case u',':
        case u';':
        case u':':
        case u'\n':
            return QString(u' ');
        case u'!':
        case u'/':
        case u'-':
        case u'@':
            return {};
        case u'(':
        case u'[':
            m_math = true;
            return {};
        case u')':
        case u']':
            m_math = false;
            return {};
        default:
            return QString(sign);
        }
    }

    QString wordCommand(QStringView name)
    {
        const bool hasBrace = [&] {
            qsizetype at = m_at;
            while (at < m_tex.size() && m_tex[at].isSpace())
                ++at;
            return at < m_tex.size() && m_tex[at] == u'{';
        }();
        const QChar mark = combiningMark(name);
        if (!mark.isNull() && m_at < m_tex.size())
            return accented(mark);
        if (const QStringView text = commandText(name); !text.isNull()) {
            skipAfterCommand();
            return text.toString();
        }
        if (name == u"textsuperscript" || name == u"textsubscript")
            return script(name == u"textsuperscript");
        if (name == u"enquote" || name == u"mkbibquote")
            return u'“' + argument() + u'”';
        if (name == u"frac")
            return argument() + u'/' + argument();
        if (dropsFirstArgument(name)) {
            if (hasBrace)
                (void)argument();
            return {};
        }
        if (isLookCommand(name)) {
            skipAfterCommand();
            return {};
        }
        return hasBrace ? QString() : u'\\' + name.toString();
    }

    // White space ends a command and is no space; so does an empty group.
    void skipAfterCommand()
    {
        while (m_at < m_tex.size() && m_tex[m_at].isSpace())
            ++m_at;
        if (m_at + 1 < m_tex.size() && m_tex[m_at] == u'{' && m_tex[m_at + 1] == u'}')
            m_at += 2;
    }

    QStringView m_tex;
    qsizetype m_lastQuote;
    qsizetype m_lastDollar;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_math = false;
    bool m_single = false; // a ` is open
};

QString simplifiedLines(const QString &text)
{
    if (!text.contains(u'\n'))
        return text.simplified();
    QString lines;
    bool blank = false;
    for (QStringView line : QStringView(text).tokenize(u'\n')) {
        const QString plain = line.toString().simplified();
        if (plain.isEmpty()) {
            blank = true;
            continue;
        }
        if (!lines.isEmpty())
            lines += blank ? u'\n' : u' ';
        lines += plain;
        blank = false;
    }
    return lines;
}

} // namespace

QString latexText(QStringView tex)
{
    static constexpr QStringView special = u"\\{}$~`'-";
    const bool isPlain =
        std::ranges::none_of(tex, [](QChar c) { return c < u'\x80' && special.contains(c); });
    return simplifiedLines(isPlain ? tex.toString() : LatexReader(tex).read());
}

QString latexAddress(QStringView tex)
{
    QString text = tex.toString().simplified();
    if (const qsizetype at = text.indexOf(QStringLiteral("\\url{")); at >= 0) {
        const qsizetype end = text.indexOf(u'}', at);
        text = text.mid(at + 5, end < 0 ? -1 : end - at - 5);
    }
    text.replace(QStringLiteral("{\\textunderscore}"), QStringLiteral("_"));
    text.replace(QStringLiteral("{\\_}"), QStringLiteral("_"));
    text.replace(QStringLiteral("\\~{}"), QStringLiteral("~"));
    text.replace(QStringLiteral("{\\textasciitilde}"), QStringLiteral("~"));
    text.replace(QStringLiteral("{\\~}"), QStringLiteral("~"));
    text.removeIf([](QChar c) { return c == u'\\' || c == u'{' || c == u'}'; });
    return text;
}

} // namespace acervo
