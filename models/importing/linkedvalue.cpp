#include "linkedvalue.h"

#include "inlinemarkup.h"
#include "validtext.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace acervo {

using namespace Qt::StringLiterals;

QStringList linkedTypes(const QJsonObject &object)
{
    QStringList types;
    const QJsonValue value = object.value("@type"_L1);
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &each : list) {
        const QString type = each.toString();
        types.append(type.sliced(
            std::max({type.lastIndexOf(u'/'), type.lastIndexOf(u':'), type.lastIndexOf(u'#')}) +
            1));
    }
    return types;
}

QString linkedText(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isArray())
        return linkedText(value.toArray().first());
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return linkedText(object.contains("@value"_L1) ? object.value("@value"_L1)
                                                       : object.value("name"_L1));
    }
    return withoutInlineMarkup(withoutInlineMarkup(validText(value.toString()))).trimmed();
}

QString linkedAddress(const QJsonValue &value)
{
    if (value.isArray())
        return linkedAddress(value.toArray().first());
    if (!value.isObject())
        return value.toString().trimmed();
    const QJsonObject object = value.toObject();
    const QString id = object.value("@id"_L1).toString();
    return id.startsWith("http"_L1) ? id : object.value("url"_L1).toString();
}

QJsonArray linkedList(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    return value.isArray() ? value.toArray() : QJsonArray{value};
}

QJsonDocument readLinkedJson(QString text)
{
    static const QRegularExpression around(
        u"^\\s*(?://)?\\s*(?:<!\\[CDATA\\[|/\\*.*?\\*/)|(?://)?\\s*\\]\\]>\\s*$|;\\s*$"_s);
    text.remove(around);
    QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isNull()) {
        static const QRegularExpression comma(u",(?=\\s*[}\\]])"_s);
        static const QRegularExpression control(u"[\\x00-\\x1f]"_s);
        text.replace(control, u" "_s);
        text.remove(comma);
        if (text.contains("&quot;"_L1)) // written as if it were text of the page
            text.replace("&quot;"_L1, "\""_L1).replace("&amp;"_L1, "&"_L1);
        document = QJsonDocument::fromJson(text.toUtf8());
    }
    return document;
}

} // namespace acervo
