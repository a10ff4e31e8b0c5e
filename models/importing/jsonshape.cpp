#include "jsonshape.h"

#include "fieldmeaning.h"
#include "jsonvalue.h"

#include <QJsonArray>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

// A bookmark whose owner gave it no title has the page's.
bool hasPageTitle(const QJsonObject &record)
{
    return record.contains("website_description"_L1) &&
           titleOfJson(record.value("title"_L1)).isEmpty() &&
           !titleOfJson(record.value("website_title"_L1)).isEmpty();
}

} // namespace

QString titleOfJson(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    const bool isOther = value.isBool() || (value.isArray() && !list.isEmpty() &&
                                            !list.at(0).isString() && !list.at(0).isObject());
    return isOther ? QString() : textOfJson(value).simplified();
}

QJsonObject withUsualNames(QJsonObject record)
{
    if (hasPageTitle(record)) {
        record.insert("title"_L1, record.take("website_title"_L1));
        if (record.value("description"_L1).toString().trimmed().isEmpty())
            record.insert("description"_L1, record.take("website_description"_L1));
        return record;
    }
    if (!record.contains("href"_L1) || !record.contains("extended"_L1))
        return record;
    for (const auto &[own, usual] :
         {std::pair{"description"_L1, "title"_L1}, std::pair{"extended"_L1, "summary"_L1},
          std::pair{"time"_L1, "date"_L1}}) {
        if (!record.contains(usual))
            record.insert(usual, record.take(own));
    }
    const QString tags = record.value("tags"_L1).toString();
    if (!tags.contains(u','))
        record.insert("tags"_L1, QJsonArray::fromStringList(tags.split(u' ', Qt::SkipEmptyParts)));
    return record;
}

bool looksLikeRecord(const QJsonObject &object)
{
    const QJsonValue title = object.value("title"_L1);
    if (const QString text = title.toString(); !text.isEmpty() && text.front().isLetterOrNumber())
        return true; // as almost all have
    if (!titleOfJson(title).isEmpty() || hasPageTitle(object))
        return true;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field->isNull() || field->isBool())
            continue;
        const auto known = fieldMeaning(field.key());
        if (known && known->meaning == Meaning::Title && !titleOfJson(*field).isEmpty())
            return true;
    }
    return false;
}

QJsonObject innerRecord(const QJsonObject &object)
{
    constexpr int maxDepth = 4;
    if (looksLikeRecord(object)) // as almost all do
        return object;
    QJsonObject record = object;
    for (int depth = 0; depth < maxDepth && !looksLikeRecord(record); ++depth) {
        bool found = false;
        for (const QLatin1StringView key :
             {"data"_L1, "attributes"_L1, "bibjson"_L1, "metadata"_L1, "_source"_L1, "fields"_L1,
              "info"_L1, "message"_L1, "csl"_L1, "record"_L1, "item"_L1}) {
            const QJsonObject inner = record.value(key).toObject();
            if (inner.isEmpty() || (!looksLikeRecord(inner) && !inner.contains("attributes"_L1)))
                continue;
            record = inner;
            found = true;
            break;
        }
        if (!found)
            break;
    }
    return looksLikeRecord(record) ? record : object;
}

} // namespace acervo
