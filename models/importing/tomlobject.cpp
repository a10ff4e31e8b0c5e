#include "tomlobject.h"

#include "validtext.h"

#include <QJsonArray>

#include <sstream>

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

namespace acervo {

namespace {

QString textOf(std::string_view text)
{
    return validText(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

template <typename Value>
QString written(const Value &value)
{
    std::ostringstream out;
    out << value;
    return QString::fromStdString(out.str());
}

QJsonObject objectOf(const toml::table &table);

QJsonValue valueOf(const toml::node &node)
{
    if (const auto *table = node.as_table())
        return objectOf(*table);
    if (const auto *array = node.as_array()) {
        QJsonArray list;
        for (const toml::node &item : *array)
            list.append(valueOf(item));
        return list;
    }
    if (const auto *text = node.as_string())
        return textOf(text->get());
    if (const auto *truth = node.as_boolean())
        return truth->get();
    if (const auto *number = node.as_integer())
        return qint64(number->get());
    if (const auto *number = node.as_floating_point())
        return number->get();
    if (const auto *date = node.as_date())
        return written(date->get());
    if (const auto *time = node.as_date_time())
        return written(time->get());
    if (const auto *time = node.as_time())
        return written(time->get());
    return QJsonValue::Null;
}

QJsonObject objectOf(const toml::table &table)
{
    QJsonObject object;
    for (const auto &[key, node] : table)
        object.insert(textOf(key.str()), valueOf(node));
    return object;
}

} // namespace

std::expected<QJsonObject, MarkupFault> tomlObject(QByteArrayView text)
{
    const toml::parse_result parsed =
        toml::parse(std::string_view(text.data(), size_t(text.size())));
    if (parsed)
        return objectOf(parsed.table());
    const toml::parse_error &error = parsed.error();
    return std::unexpected(MarkupFault{.words = textOf(error.description()),
                                       .line = qint64(error.source().begin.line)});
}

} // namespace acervo
