#include "jsonidentifier.h"

#include "doi.h"
#include "validtext.h"

#include <QJsonArray>

namespace acervo {

using namespace Qt::StringLiterals;

QString registeredDoi(const QJsonObject &deposit)
{
    const QJsonObject doi = deposit.value("pids"_L1).toObject().value("doi"_L1).toObject();
    return doiIn(doi.value("identifier"_L1).toString());
}

QString doiOf(const QJsonObject &record)
{
    const QString external = record.value("externalIds"_L1).toObject().value("DOI"_L1).toString();
    if (!external.isEmpty())
        return external;
    const QString ids = record.value("ids"_L1).toObject().value("doi"_L1).toString();
    if (!ids.isEmpty())
        return doiIn(ids);
    for (const QLatin1StringView key : {"identifier"_L1, "@id"_L1}) {
        const QString id = record.value(key).toString();
        const bool isDoi = id.contains("doi.org/"_L1) || id.startsWith("doi:"_L1);
        if (const QString doi = isDoi ? doiIn(id) : QString(); !doi.isEmpty())
            return doi;
    }
    for (const QLatin1StringView key :
         {"identifier"_L1, "identifiers"_L1, "articleids"_L1, "ArticleIds"_L1}) {
        const QJsonValue value = record.value(key);
        const QString named = value.toObject().value("doi"_L1).toString();
        if (!named.isEmpty())
            return doiIn(named);
        for (const QJsonValue &item : value.toArray()) {
            const QJsonObject object = item.toObject();
            for (const QLatin1StringView type : {"type"_L1, "idtype"_L1, "identifierType"_L1}) {
                if (object.value(type).toString().toLower() != "doi"_L1)
                    continue;
                for (const QLatin1StringView id : {"id"_L1, "value"_L1, "identifier"_L1}) {
                    const QString doi = doiIn(object.value(id).toString());
                    if (!doi.isEmpty())
                        return doi;
                }
            }
        }
    }
    return {};
}

QString withoutDoiPrefix(QString doi)
{
    for (QLatin1StringView prefix :
         {"https://doi.org/"_L1, "http://doi.org/"_L1, "https://dx.doi.org/"_L1,
          "http://dx.doi.org/"_L1, "doi:"_L1}) {
        if (doi.startsWith(prefix, Qt::CaseInsensitive))
            doi = doi.sliced(prefix.size()).trimmed();
    }
    return doi;
}

QString urlIn(const QJsonValue &value)
{
    if (value.isString())
        return validText(value.toString()).trimmed();
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray()) {
            const QString url = item.isArray() ? QString() : urlIn(item);
            if (url.startsWith("http"_L1))
                return url;
        }
        return {};
    }
    const QJsonObject object = value.toObject();
    for (const QLatin1StringView key : {"href"_L1, "url"_L1, "URL"_L1, "@id"_L1, "value"_L1,
                                        "landing_page_url"_L1, "self_html"_L1, "html"_L1}) {
        const QString url = object.value(key).toString();
        if (url.startsWith("http"_L1))
            return validText(url).trimmed();
    }
    return {};
}

} // namespace acervo
