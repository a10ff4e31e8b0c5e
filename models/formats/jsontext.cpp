#include "jsontext.h"

#include <QJsonDocument>

namespace acervo {

namespace {

void appendEscape(QByteArray &out, char16_t unit)
{
    switch (unit) {
    case u'"':
        out += "\\\"";
        return;
    case u'\\':
        out += "\\\\";
        return;
    case u'\n':
        out += "\\n";
        return;
    case u'\r':
        out += "\\r";
        return;
    case u'\t':
        out += "\\t";
        return;
    default:
        out += "\\u00" + QByteArray::number(unit, 16).rightJustified(2, '0');
    }
}

constexpr bool needsEscape(char16_t unit) { return unit < 0x20 || unit == u'"' || unit == u'\\'; }

} // namespace

void appendJsonText(QByteArray &out, QStringView text)
{
    static thread_local QStringEncoder utf8(QStringConverter::Utf8,
                                            QStringConverter::Flag::Stateless);
    out += '"';
    while (!text.isEmpty()) {
        const auto end =
            std::ranges::find_if(text, [](QChar unit) { return needsEscape(unit.unicode()); });
        const QStringView plain = text.first(end - text.begin());
        const qsizetype before = out.size();
        out.resizeForOverwrite(before + utf8.requiredSpace(plain.size()));
        const char *after = utf8.appendToBuffer(out.data() + before, plain);
        out.truncate(after - out.constData());
        if (end == text.end())
            break;
        appendEscape(out, end->unicode());
        text = text.sliced(plain.size() + 1);
    }
    out += '"';
}

JsonText &JsonText::key(QByteArrayView name)
{
    separate();
    m_out.append('"').append(name).append("\":");
    m_needsComma = false;
    return *this;
}

void JsonText::text(QStringView text)
{
    separate();
    appendJsonText(m_out, text);
}

void JsonText::number(qint64 number) { raw(QByteArray::number(number)); }

void JsonText::boolean(bool value) { raw(value ? "true" : "false"); }

void JsonText::raw(QByteArrayView json)
{
    separate();
    m_out.append(json);
}

void JsonText::textUnlessEmpty(QByteArrayView name, QStringView value)
{
    if (!value.isEmpty())
        key(name).text(value);
}

void JsonText::textsUnlessEmpty(QByteArrayView name, const QStringList &texts)
{
    if (texts.isEmpty())
        return;
    key(name).beginArray();
    for (const QString &one : texts)
        text(one);
    endArray();
}

void JsonText::objectUnlessEmpty(QByteArrayView name, const QJsonObject &object)
{
    if (!object.isEmpty())
        key(name).raw(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void JsonText::trueOnly(QByteArrayView name, bool value)
{
    if (value)
        key(name).boolean(true);
}

void JsonText::open(char bracket)
{
    separate();
    m_out += bracket;
    m_needsComma = false;
}

void JsonText::close(char bracket)
{
    m_out += bracket;
    m_needsComma = true;
}

void JsonText::separate()
{
    if (m_needsComma)
        m_out += ',';
    m_needsComma = true;
}

} // namespace acervo
