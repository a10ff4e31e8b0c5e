// JsonText writes JSON straight into bytes, in the order of the calls: a tree of values costs three
// times as much and forgets the order of the keys. One thread. Empty values are left out by the
// functions that say so.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringView>

namespace acervo {

class JsonText
{
public:
    explicit JsonText(QByteArray &out)
        : m_out(out)
    {}

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }

    JsonText &key(QByteArrayView name); // ASCII that needs no escape; a value follows
    void text(QStringView text);
    void number(qint64 number);
    void boolean(bool value);
    void raw(QByteArrayView json); // a whole value

    // Nothing where the value is empty or false.
    void textUnlessEmpty(QByteArrayView name, QStringView text);
    void textsUnlessEmpty(QByteArrayView name, const QStringList &texts);
    void objectUnlessEmpty(QByteArrayView name, const QJsonObject &object);
    void trueOnly(QByteArrayView name, bool value);

private:
    void open(char bracket);
    void close(char bracket);
    void separate();

    QByteArray &m_out;
    bool m_needsComma = false;
};

// Appends in UTF-8 and in quotation marks, with the escapes that RFC 8259 asks for.
void appendJsonText(QByteArray &out, QStringView text);

} // namespace acervo
