// A QueryCursor walks over the text of a query and takes the pieces that it is made of: runs of
// characters and quoted text. One thread.
#pragma once

#include <QString>

namespace acervo {

class QueryCursor
{
public:
    // Control characters are read as spaces, lone surrogates as U+FFFD; positions stay those of
    // `text`.
    explicit QueryCursor(QStringView text);

    qsizetype position() const { return m_at; }
    qsizetype size() const { return m_text.size(); }
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek(qsizetype ahead = 0) const // a space behind the end
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(u' ');
    }
    void advance(qsizetype count = 1) { m_at += count; }
    void skipSpace();

    // What stands there up to white space, a bracket or an opening quote.
    QStringView run() const;
    QStringView slice(qsizetype start, qsizetype end) const
    {
        return QStringView(m_text).sliced(start, end - start);
    }
    QStringView since(qsizetype start) const { return slice(start, m_at); }
    QStringView rest() const { return QStringView(m_text).sliced(m_at); }

    struct Quoted
    {
        QString text; // trimmed
        bool isClosed = true;
    };
    // At an opening quote: takes the text to the closing one, or to the end. A " inside "…" is
    // doubled.
    Quoted takeQuoted();

private:
    QString m_text;
    qsizetype m_at = 0;
};

} // namespace acervo
