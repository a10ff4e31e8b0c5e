// CodePoints turns positions in a text from UTF-16 units into code points. One thread at a time.
#pragma once

#include <QStringView>

#include <algorithm>

namespace acervo {

class CodePoints
{
public:
    explicit CodePoints(QStringView text)
        : m_text(text)
        , m_hasPairs(std::ranges::any_of(text, [](QChar c) { return c.isSurrogate(); }))
    {}

    // Counts on from the position asked for last; one before it costs counting from the beginning.
    qint32 at(qsizetype unit)
    {
        if (!m_hasPairs)
            return qint32(unit);
        if (unit < m_unit) {
            m_unit = 0;
            m_point = 0;
        }
        for (; m_unit < unit; ++m_unit) {
            const bool isPair = m_text[m_unit].isLowSurrogate() && m_unit > 0 &&
                                m_text[m_unit - 1].isHighSurrogate();
            m_point += isPair ? 0 : 1;
        }
        return m_point;
    }

private:
    QStringView m_text;
    bool m_hasPairs;
    qsizetype m_unit = 0;
    qint32 m_point = 0;
};

} // namespace acervo
