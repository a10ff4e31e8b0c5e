#include "yamltext.h"

#include "jsontext.h"

#include <QRegularExpression>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

// Words and simple marks between them: no number, no date, nothing that YAML knows.
bool isPlain(const QString &value)
{
    static const QRegularExpression plain(
        uR"(^\p{L}[\p{L}\p{M}\p{N}'’./()+&-]*(?:,? [\p{L}\p{N}(][\p{L}\p{M}\p{N}'’./()+&-]*)*\z)"_s);
    static const QStringList known{u"true"_s, u"false"_s, u"null"_s, u"yes"_s, u"no"_s,
                                   u"on"_s,   u"off"_s,   u"y"_s,    u"n"_s};
    return value.size() < 200 && plain.match(value).hasMatch() &&
           !known.contains(value, Qt::CaseInsensitive);
}

// JSON's texts are YAML's, but for characters that YAML takes for line ends or does not allow.
void appendQuoted(QByteArray &out, const QString &value)
{
    QByteArray json;
    appendJsonText(json, value);
    const QString text = QString::fromUtf8(json);
    QString safe;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool isUnsafe = (unit >= 0x7f && unit < 0xa0) || unit == 0x2028 || unit == 0x2029 ||
                              unit == 0xfeff || unit >= 0xfffe;
        safe +=
            isUnsafe ? u"\\u"_s + QString::number(unit, 16).rightJustified(4, u'0') : QString(c);
    }
    out += safe.toUtf8();
}

} // namespace

void appendYamlText(QByteArray &out, const QString &value)
{
    if (isPlain(value))
        out += value.toUtf8();
    else
        appendQuoted(out, value);
}

void YamlText::text(const char *key, const QString &value)
{
    if (value.isEmpty())
        return;
    m_out.append(key).append(": ");
    appendYamlText(m_out, value);
    m_out += '\n';
}

void YamlText::texts(const char *key, const QStringList &values)
{
    if (values.isEmpty())
        return;
    m_out.append(key).append(":\n");
    for (const QString &value : values) {
        m_out += "  - ";
        appendYamlText(m_out, value);
        m_out += '\n';
    }
}

void YamlText::trueOnly(const char *key, bool value)
{
    if (value)
        m_out.append(key).append(": true\n");
}

void YamlText::raw(const char *key, const QString &value)
{
    if (!value.isEmpty())
        m_out.append(key).append(": ").append(value.toUtf8()).append('\n');
}

} // namespace acervo
