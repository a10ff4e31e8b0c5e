#include "jsonvalue.h"

#include "inlinemarkup.h"
#include "publicationdate.h"
#include "timestamp.h"
#include "validtext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 6;
constexpr qsizetype maxWords = 100'000;

QString plainText(QString text)
{
    QString valid = validText(std::move(text));
    return valid.contains(u'<') || valid.contains(u'&') ? withoutInlineMarkup(valid).trimmed()
                                                        : std::move(valid).trimmed();
}

QString textIn(const QJsonValue &value, int depth)
{
    if (value.isString())
        return plainText(value.toString());
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (depth > maxDepth)
        return {};
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray()) {
            const QString text = textIn(item, depth + 1);
            if (!text.isEmpty())
                return text;
        }
        return {};
    }
    const QJsonObject object = value.toObject();
    for (const QLatin1StringView key : {"rendered"_L1,    "value"_L1,    "@value"_L1,
                                        "#text"_L1,       "$t"_L1,       "$"_L1,
                                        "_"_L1,           "text"_L1,     "content"_L1,
                                        "html"_L1,        "main"_L1,     "display_name"_L1,
                                        "name"_L1,        "title"_L1,    "titleText"_L1,
                                        "description"_L1, "raw"_L1,      "source"_L1,
                                        "journal"_L1,     "webTitle"_L1, "label"_L1,
                                        "term"_L1,        "tag"_L1,      "keyword"_L1,
                                        "subject"_L1,     "category"_L1, "descriptorName"_L1,
                                        "@list"_L1}) {
        const auto found = object.constFind(key);
        if (found == object.constEnd())
            continue;
        const QString text = textIn(*found, depth + 1);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

int numberOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().trimmed().toInt() : value.toInt();
}

PartialDate dateOfParts(const QJsonArray &parts)
{
    const int year = numberOf(parts.at(0));
    const int month = numberOf(parts.at(1));
    const int day = numberOf(parts.at(2));
    const PartialDate whole = PartialDate::ofDay(year, month, day);
    const PartialDate inMonth = PartialDate::ofMonth(year, month);
    return whole.isKnown() ? whole : inMonth.isKnown() ? inMonth : PartialDate::ofYear(year);
}

PartialDate dateOfText(const QString &text)
{
    const PartialDate iso = PartialDate::fromIso(text);
    const PartialDate date = iso.isKnown() ? iso : publicationDate(text);
    return date.isKnown() ? date : timestampDate(text);
}

PartialDate dateOfNumber(double number)
{
    return number < firstTimestamp ? dateOfText(QString::number(number, 'g', 15))
                                   : timestampDate(number);
}

PartialDate dateOfObject(const QJsonObject &object, int depth)
{
    for (const QLatin1StringView key : {"date-parts"_L1, "dateParts"_L1, "date_parts"_L1}) {
        const QJsonArray parts = object.value(key).toArray();
        const PartialDate date = dateOfParts(parts.at(0).isArray() ? parts.at(0).toArray() : parts);
        if (date.isKnown())
            return date;
    }
    if (object.contains("year"_L1)) {
        const QJsonValue year = object.value("year"_L1);
        const QJsonValue month = object.value("month"_L1);
        const PartialDate date = dateOfParts(QJsonArray{year, month, object.value("day"_L1)});
        if (numberOf(month) == 0 && month.isString()) {
            const PartialDate named =
                publicationDate(QString(month.toString() + u' ' + QString::number(numberOf(year))));
            return named.isKnown() ? named : date;
        }
        return date;
    }
    if (depth > maxDepth)
        return {};
    for (const QLatin1StringView key :
         {"raw"_L1, "literal"_L1, "date-time"_L1, "$date"_L1, "date"_L1, "@value"_L1, "value"_L1,
          "#text"_L1, "$t"_L1, "start"_L1}) {
        const QJsonValue value = object.value(key);
        const PartialDate date = value.isObject()   ? dateOfObject(value.toObject(), depth + 1)
                                 : value.isDouble() ? dateOfNumber(value.toDouble())
                                                    : dateOfText(value.toString());
        if (date.isKnown())
            return date;
    }
    return {};
}

// DataCite's dates are of many kinds: of those that say theirs, the day of issue.
QJsonValue firstDate(const QJsonArray &dates)
{
    const auto typeOf = [](const QJsonValue &date) {
        return date.toObject().value("dateType"_L1).toString();
    };
    const auto issued = std::ranges::find(dates, u"Issued"_s, typeOf);
    if (issued != dates.end())
        return *issued;
    return dates.isEmpty() || !typeOf(dates.at(0)).isEmpty() ? QJsonValue() : dates.at(0);
}

// arXiv's: "hep-ph math.CO".
bool areCategories(const QString &text)
{
    static const QRegularExpression list(
        u"^(?=.*[a-z][.-][A-Za-z])[a-z]+(?:-[a-z]+)?(?:\\.[A-Za-z]{2}[A-Za-z-]*)?"
        "(?: [a-z]+(?:-[a-z]+)?(?:\\.[A-Za-z]{2}[A-Za-z-]*)?)+$"_s);
    return text.contains(u' ') && !text.contains(u',') && list.match(text).hasMatch();
}

// Pocket's tags: {"looms": {"tag": "looms"}}.
bool isMapOfObjects(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return !object.isEmpty() &&
           std::ranges::all_of(object, [](const QJsonValue &each) { return each.isObject(); });
}

bool isOfTexts(const QJsonArray &list)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list.at(i).isString())
            return false;
    }
    return !list.isEmpty();
}

// The elements, and those of lists among them (WordPress has one for each kind of term).
QJsonArray flatList(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    const auto isList = [](const QJsonValue &each) { return each.isArray(); };
    if (value.isArray() && std::ranges::none_of(list, isList))
        return list;
    QJsonArray flat;
    for (const QJsonValue &each : value.toObject())
        flat.append(each);
    for (const QJsonValue &each : list) {
        const QJsonArray inner = each.toArray();
        const bool isOfObjects = !inner.isEmpty() && inner.first().isObject();
        for (const QJsonValue &one : isOfObjects ? inner : QJsonArray{each})
            flat.append(one);
    }
    return flat;
}

} // namespace

QString textOfJson(const QJsonValue &value) { return textIn(value, 0); }

QString textOfInvertedIndex(const QJsonValue &value)
{
    QMap<int, QString> words;
    const QJsonObject object = value.toObject();
    for (auto word = object.begin(); word != object.end(); ++word) {
        if (!word->isArray())
            return {};
        for (const QJsonValue &place : word->toArray()) {
            if (!place.isDouble() || words.size() >= maxWords)
                return {};
            words.insert(place.toInt(), word.key());
        }
    }
    return plainText(QStringList(words.values()).join(u' '));
}

std::optional<PartialDate> dateOfJson(const QJsonValue &value)
{
    const QJsonValue one = value.isArray() ? firstDate(value.toArray()) : value;
    const QString text = one.isString() ? plainText(one.toString()) : QString();
    const PartialDate date = one.isObject()   ? dateOfObject(one.toObject(), 0)
                             : one.isDouble() ? dateOfNumber(one.toDouble())
                                              : dateOfText(text);
    if (date.isKnown())
        return date;
    return one.isString() && text.isEmpty() ? std::optional(date) : std::nullopt;
}

std::optional<QStringList> topicsOfJson(const QJsonValue &value)
{
    QStringList topics;
    const auto add = [&](QString text) {
        QString topic = std::move(text).simplified();
        if (!topic.isEmpty() && !topics.contains(topic))
            topics.append(std::move(topic));
    };
    if (value.isString()) {
        const QString text = plainText(value.toString());
        if (areCategories(text))
            return text.split(u' ', Qt::SkipEmptyParts);
        const QChar separator = text.contains(u';') ? u';' : text.contains(u'|') ? u'|' : u',';
        for (const QString &topic : text.split(separator))
            add(topic);
        return topics;
    }
    // IEEE keeps the authors' terms and its own apart.
    QJsonValue inner = value;
    if (const QJsonValue own =
            inner.isObject() ? inner.toObject().value("author_terms"_L1) : QJsonValue();
        own.isObject())
        inner = own;
    if (inner.isObject() && inner.toObject().size() <= 2 && inner.toObject().begin()->isArray())
        inner = *inner.toObject().begin();
    if (!inner.isArray() && !isMapOfObjects(inner))
        return std::nullopt;
    if (const QJsonArray list = inner.toArray(); isOfTexts(list)) { // as almost all are
        for (const QJsonValue &item : list)
            add(plainText(item.toString()));
        return topics;
    }
    for (const QJsonValue &item : flatList(inner)) {
        QString text = item.isDouble() || item.isArray() ? QString() : textOfJson(item);
        if (text.isEmpty() && !item.isString())
            return std::nullopt;
        add(std::move(text));
    }
    return topics;
}

} // namespace acervo
