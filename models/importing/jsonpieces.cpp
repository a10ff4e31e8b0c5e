#include "jsonpieces.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace acervo {

namespace {

qsizetype skipped(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && (isJsonSpace(text[at]) || text[at] == ','))
        ++at;
    return at;
}

// The value at `at`, however broken, and where it ends.
qsizetype takeValue(QByteArrayView text, qsizetype at, JsonPiece &piece)
{
    const qsizetype found = JsonValueEnd().find(text.sliced(at));
    const qsizetype end = found < 0 ? text.size() : at + found;
    piece.text = text.sliced(at, end - at);
    return end;
}

} // namespace

// Behind the quote that ends the string; -1 where it goes on.
qsizetype JsonValueEnd::findQuote(QByteArrayView part, qsizetype at)
{
    for (;;) {
        if (std::exchange(m_escaped, false))
            ++at;
        const qsizetype quote = at < part.size() ? part.indexOf('"', at) : -1;
        const qsizetype end = quote < 0 ? part.size() : quote;
        qsizetype slashes = 0;
        while (end - slashes > at && part[end - slashes - 1] == '\\')
            ++slashes;
        m_escaped = slashes % 2 != 0;
        if (quote < 0)
            return -1;
        if (!m_escaped)
            return quote + 1;
        at = quote;
    }
}

qsizetype JsonValueEnd::find(QByteArrayView part)
{
    for (qsizetype at = 0; at < part.size();) {
        const char c = m_inString ? '"' : part[at];
        if (c == '"') {
            m_hasBegun = true;
            at = findQuote(part, m_inString ? at : at + 1);
            m_inString = at < 0;
            if (at < 0 || m_depth == 0)
                return at;
            continue;
        }
        if (c == '{' || c == '[')
            ++m_depth;
        else if ((c == '}' || c == ']') && (m_depth == 0 || --m_depth == 0))
            return at + 1;
        else if (m_depth == 0 && m_hasBegun && (c == ',' || isJsonSpace(c)))
            return at;
        m_hasBegun = true;
        ++at;
    }
    return -1;
}

QList<JsonPiece> jsonPieces(QByteArrayView text)
{
    QList<JsonPiece> pieces;
    qsizetype at = skipped(text, 0);
    if (at >= text.size() || (text[at] != '{' && text[at] != '['))
        return pieces;
    const bool isObject = text[at] == '{';
    for (at = skipped(text, at + 1); at < text.size(); at = skipped(text, at)) {
        if (text[at] == ']' || text[at] == '}')
            break;
        JsonPiece piece;
        if (isObject && text[at] == '"') {
            at = takeValue(text, at, piece);
            const QByteArray key = '[' + piece.text.toByteArray() + ']';
            piece.key = QJsonDocument::fromJson(key).array().at(0).toString();
            while (at < text.size() && (isJsonSpace(text[at]) || text[at] == ':'))
                ++at;
        }
        piece.text = {};
        if (at < text.size())
            at = takeValue(text, at, piece);
        pieces.append(piece);
    }
    return pieces;
}

} // namespace acervo
