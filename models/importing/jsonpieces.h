// The pieces of JSON text, found by their brackets and quotes without reading them: so one that is
// broken spoils no other. Pure; any thread.
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace acervo {

struct JsonPiece
{
    QString key; // of an object's member
    QByteArrayView text;
};
// The elements of a list, the members of an object. A piece that is cut or broken comes as it
// stands.
QList<JsonPiece> jsonPieces(QByteArrayView text);

// Looks for the end of one value in text that comes a part at a time.
class JsonValueEnd
{
public:
    // Behind the value's last byte; -1 where it goes on behind this part.
    qsizetype find(QByteArrayView part);

private:
    qsizetype findQuote(QByteArrayView part, qsizetype at);

    qsizetype m_depth = 0;
    bool m_hasBegun = false;
    bool m_inString = false;
    bool m_escaped = false; // the part before ended in a backslash that counts
};

inline bool isJsonSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

} // namespace acervo
