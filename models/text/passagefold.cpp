#include "passagefold.h"

#include <optional>

namespace acervo {

namespace {

bool isUnseen(QChar c)
{
    switch (c.unicode()) {
    case 0x00ad: // soft hyphen
    case QChar::ObjectReplacementCharacter:
        return true;
    default:
        return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
    }
}

// Nothing where a sign stands for itself.
std::optional<QStringView> plainSign(QChar c)
{
    switch (c.unicode()) {
    case 0x00ab: // « » “ ” „ ‟ ″
    case 0x00bb:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
    case 0x2033:
        return u"\"";
    case 0x0060: // ` ´ ‘ ’ ‚ ‛ ′ and the letter's apostrophe
    case 0x00b4:
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201b:
    case 0x2032:
    case 0x02bc:
        return u"'";
    case 0x2010: // hyphens, dashes, minus
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return u"-";
    case 0x2026:
        return u"...";
    default:
        return {};
    }
}

// Letters with accents beyond these blocks are rare, and whole scripts there are not.
bool mayHaveAccent(QChar c) { return c.unicode() >= 0x00c0 && c.unicode() < 0x2000; }

QString decomposed(QChar letter)
{
    QString parts(letter);
    while (parts.front().decompositionTag() == QChar::Canonical)
        parts.replace(0, 1, parts.front().decomposition());
    return parts;
}

} // namespace

PassageFold::PassageFold(QStringView text)
{
    m_text.reserve(text.size());
    m_from.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.isSpace()) {
            if (!m_text.endsWith(u' '))
                add(u" ", at);
        } else if (c.unicode() > ' ' && c.unicode() < '`') {
            add(QStringView(&c, 1), at);
        } else if (!isUnseen(c)) {
            addLetter(c, at);
        }
    }
}

void PassageFold::addLetter(QChar letter, qsizetype from)
{
    if (const auto sign = plainSign(letter))
        add(*sign, from);
    else if (mayHaveAccent(letter))
        add(decomposed(letter), from);
    else
        add(QStringView(&letter, 1), from);
}

void PassageFold::add(QStringView folded, qsizetype from)
{
    m_text += folded;
    m_from.resize(m_text.size(), qint32(from));
}

bool PassageFold::isBoundary(qsizetype at) const
{
    if (at == 0 || at >= m_text.size())
        return true;
    return m_from[at] != m_from[at - 1] && m_text[at].category() != QChar::Mark_NonSpacing;
}

TextRange PassageFold::source(qsizetype from, qsizetype length) const
{
    return {.start = m_from[from], .length = m_from[from + length - 1] + 1 - m_from[from]};
}

} // namespace acervo
