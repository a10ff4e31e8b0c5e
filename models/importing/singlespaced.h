// SingleSpaced is a text as QString::simplified() gives it, without a copy where it is so already,
// as almost all names are. Valid as long as the text is. One thread.
#pragma once

#include <QString>

namespace acervo {

class SingleSpaced
{
public:
    explicit SingleSpaced(QStringView text)
        : m_view(text)
    {
        if (isSo(text))
            return;
        m_copy = text.toString().simplified();
        m_view = m_copy;
    }
    Q_DISABLE_COPY_MOVE(SingleSpaced)
    ~SingleSpaced() = default;

    QStringView view() const { return m_view; }

private:
    static bool isSo(QStringView text)
    {
        bool wasSpace = true;
        for (const QChar c : text) {
            if (c.isSpace() && (wasSpace || c != u' '))
                return false;
            wasSpace = c == u' ';
        }
        return !wasSpace || text.isEmpty();
    }

    QString m_copy;
    QStringView m_view;
};

} // namespace acervo
