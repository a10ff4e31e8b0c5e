// YamlText writes front matter: YAML of one level, with lists, as every program that knows front
// matter reads it. One thread. Nothing is written where a value is empty or false.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace acervo {

class YamlText
{
public:
    explicit YamlText(QByteArray &out)
        : m_out(out)
    {}

    void begin() { m_out += "---\n"; }
    void end() { m_out += "---\n"; }
    // Keys are plain words of ASCII.
    void text(const char *key, const QString &value);
    void texts(const char *key, const QStringList &values);
    void trueOnly(const char *key, bool value);
    // As it is: a date, which programs know by its form.
    void raw(const char *key, const QString &value);

private:
    QByteArray &m_out;
};

// In quotation marks where YAML would take it for anything but this text.
void appendYamlText(QByteArray &out, const QString &value);

} // namespace acervo
