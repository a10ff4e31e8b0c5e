#include "querycursor.h"

#include "expressions.h"

namespace acervo {

namespace {

bool closesQuote(QChar open, QChar c)
{
    switch (open.unicode()) {
    case u'"':
        return c == u'"';
    case u'«':
        return c == u'»';
    default:
        return c == u'”' || c == u'“'; // “English” and „German“
    }
}

} // namespace

QueryCursor::QueryCursor(QStringView text)
    : m_text(text.toString())
{
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const QChar c = m_text[i];
        if (c.category() == QChar::Other_Control)
            m_text[i] = u' ';
        else if (c.isHighSurrogate() && i + 1 < m_text.size() && m_text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate())
            m_text[i] = QChar::ReplacementCharacter;
    }
}

void QueryCursor::skipSpace()
{
    while (!atEnd() && m_text[m_at].isSpace())
        ++m_at;
}

QStringView QueryCursor::run() const
{
    qsizetype end = m_at;
    while (end < m_text.size() && !m_text[end].isSpace() && m_text[end] != u'(' &&
           m_text[end] != u')' && !opensQuote(m_text[end]))
        ++end;
    return QStringView(m_text).sliced(m_at, end - m_at);
}

QueryCursor::Quoted QueryCursor::takeQuoted()
{
    const QChar open = peek();
    Quoted quoted{{}, false};
    for (advance(); !atEnd(); advance()) {
        if (!closesQuote(open, peek())) {
            quoted.text += peek();
        } else if (open == u'"' && peek(1) == u'"') {
            quoted.text += u'"';
            advance();
        } else {
            quoted.isClosed = true;
            advance();
            break;
        }
    }
    quoted.text = quoted.text.trimmed();
    return quoted;
}

} // namespace acervo
