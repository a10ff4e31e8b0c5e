#include "jsonrecord.h"

#include "doi.h"
#include "fieldmeaning.h"
#include "jsonidentifier.h"
#include "jsonperson.h"
#include "jsonshape.h"
#include "jsonvalue.h"
#include "statedlanguage.h"
#include "subtitle.h"
#include "validtext.h"
#include "website.h"

#include <QJsonArray>

#include <algorithm>
#include <span>
#include <vector>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

// Texts of unknown fields go into the library too. The parser bounds the depth.
QJsonValue validValue(const QJsonValue &value)
{
    if (value.isString())
        return validText(value.toString());
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &item : value.toArray())
            list.append(validValue(item));
        return list;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QJsonObject valid;
        for (auto field = object.begin(); field != object.end(); ++field)
            valid.insert(validText(field.key()), validValue(field.value()));
        return valid;
    }
    return value;
}

struct Field
{
    QString name;
    QJsonValue value;
    bool used = false;
    bool isInner = false; // it stands in another field, which keeps it
};

// A field that means something.
struct Candidate
{
    Meaning meaning{};
    int rank = 0;
    size_t field = 0;

    auto operator<=>(const Candidate &) const = default;
};

// In bibliographies "source" is the catalogue and "publisher" a house, no container.
bool isBibliographic(const QJsonObject &record)
{
    return record.value("issued"_L1).isObject() || record.contains("itemType"_L1) ||
           record.contains("ISBN"_L1) || record.contains("container-title"_L1);
}

class RecordReader
{
public:
    explicit RecordReader(const QJsonObject &record)
        : m_isCited(isBibliographic(record))
    {
        m_fields.reserve(size_t(record.size()));
        m_candidates.reserve(size_t(record.size()));
        for (auto field = record.begin(); field != record.end(); ++field)
            add(field.key(), *field);
        // The Guardian's, Airtable's; WordPress's with what it only numbers elsewhere.
        for (const QLatin1StringView key : {"fields"_L1, "_embedded"_L1})
            addInner(record.value(key).toObject(), behindOuter);
        // Zenodo's facts of the work; around them stand those of the deposit.
        if (const QJsonObject work = record.value("metadata"_L1).toObject(); looksLikeRecord(work))
            addInner(work, 0);
        std::ranges::sort(m_candidates); // the best of a meaning first
    }

    // Hands the values of one meaning to `read` until it says that it has used one.
    template <typename Function>
    bool take(Meaning meaning, Function read)
    {
        for (const Candidate &candidate : of(meaning)) {
            Field &field = m_fields[candidate.field];
            if (!read(field.value))
                continue;
            field.used = true;
            return true;
        }
        return false;
    }

    QString takeText(Meaning meaning)
    {
        QString text;
        take(meaning, [&](const QJsonValue &value) {
            text = value.isObject() && meaning == Meaning::Summary ? textOfInvertedIndex(value)
                                                                   : QString();
            if (text.isEmpty())
                text = textOfJson(value);
            return !text.isEmpty() || (value.isString() && value.toString().trimmed().isEmpty());
        });
        return text;
    }

    // Also takes every other name whose date says the same less exactly.
    PartialDate takeDate();
    PartialDate yearDate() const;

    void use(QLatin1StringView name)
    {
        for (Field &field : m_fields)
            field.used = field.used || field.name == name;
    }

    bool isCited() const { return m_isCited; }

    QJsonObject rest() const
    {
        QJsonObject fields;
        for (const Field &field : m_fields) {
            if (!field.used && !field.isInner)
                fields.insert(validText(field.name), validValue(field.value));
        }
        return fields;
    }

private:
    static constexpr int behindOuter = 1000;

    void add(const QString &name, const QJsonValue &value, bool isInner = false, int behind = 0)
    {
        if (value.isNull())
            return;
        m_fields.push_back({.name = name, .value = value, .isInner = isInner});
        const auto known = fieldMeaning(name);
        if (known && (name != "source"_L1 || !m_isCited))
            m_candidates.push_back({known->meaning, known->rank + behind, m_fields.size() - 1});
    }
    void addInner(const QJsonObject &inner, int behind)
    {
        for (auto field = inner.begin(); field != inner.end(); ++field)
            add(field.key(), *field, true, behind);
    }

    std::span<const Candidate> of(Meaning meaning) const
    {
        const auto range = std::ranges::equal_range(m_candidates, meaning, {}, &Candidate::meaning);
        return {range.begin(), range.end()};
    }

    bool m_isCited;
    std::vector<Field> m_fields; // that are not null, in the order of their names
    std::vector<Candidate> m_candidates;
};

bool liesIn(const PartialDate &narrow, const PartialDate &wide)
{
    return wide.firstDay() <= narrow.firstDay() && narrow.lastDay() <= wide.lastDay();
}

// From a year, a month and a day, whichever there are.
PartialDate RecordReader::yearDate() const
{
    QJsonObject parts;
    for (const auto &[meaning, key] :
         {std::pair{Meaning::Year, "year"_L1}, std::pair{Meaning::Month, "month"_L1},
          std::pair{Meaning::Day, "day"_L1}}) {
        const auto candidates = of(meaning);
        if (!candidates.empty())
            parts.insert(key, m_fields[candidates.front().field].value);
    }
    return parts.contains("year"_L1) ? dateOfJson(parts).value_or(PartialDate()) : PartialDate();
}

// A date that contradicts the year of publication is another one (of the record, say).
PartialDate RecordReader::takeDate()
{
    const PartialDate year = yearDate();
    PartialDate date;
    take(Meaning::Date, [&](const QJsonValue &value) {
        date = dateOfJson(value).value_or(PartialDate());
        if (date.isKnown() && year.isKnown() && !liesIn(date, year) && !liesIn(year, date))
            date = PartialDate();
        return date.isKnown();
    });
    if (!year.isKnown())
        return date;
    for (const Meaning meaning : {Meaning::Year, Meaning::Month, Meaning::Day}) {
        const auto candidates = of(meaning);
        if (!candidates.empty())
            m_fields[candidates.front().field].used = true;
    }
    return !date.isKnown() || liesIn(year, date) ? year : date;
}

void takeDoi(ArticleDraft &draft, RecordReader &reader, const QJsonObject &record)
{
    reader.take(Meaning::Doi, [&](const QJsonValue &value) {
        const QString stated = textOfJson(value);
        const QString doi = doiIn(stated);
        draft.doi = doi.isEmpty() ? withoutDoiPrefix(stated) : doi;
        return !value.isDouble() && (value.isString() || !draft.doi.isEmpty());
    });
    if (draft.doi.isEmpty())
        draft.doi = doiOf(record);
    if (draft.doi.isEmpty() && draft.url.contains(u"doi.org/"))
        draft.doi = doiIn(draft.url);
    // PLOS: the identifier is the DOI and nothing else.
    if (const QString id = record.value("id"_L1).toString();
        draft.doi.isEmpty() && id.startsWith("10."_L1) && doiIn(id) == id)
        draft.doi = id;
}

void takeUrl(ArticleDraft &draft, RecordReader &reader, const QJsonObject &record)
{
    reader.take(Meaning::Url, [&](const QJsonValue &value) {
        draft.url = urlIn(value);
        return !draft.url.isEmpty() || (value.isString() && value.toString().isEmpty());
    });
    if (draft.url.isEmpty())
        draft.url = urlIn(record.value("primary_location"_L1));
    for (const QLatin1StringView key : {"@id"_L1, "id"_L1, "guid"_L1}) {
        const QString id = draft.url.isEmpty() ? textOfJson(record.value(key)) : QString();
        if (id.startsWith("http"_L1) && !id.contains("doi.org/"_L1))
            draft.url = id;
    }
}

void takePersons(ArticleDraft &draft, RecordReader &reader)
{
    for (const auto &[meaning, role] :
         {std::pair{Meaning::Persons, "author"_L1}, std::pair{Meaning::MorePersons, "author"_L1},
          std::pair{Meaning::Editors, "editor"_L1},
          std::pair{Meaning::Translators, "translator"_L1}}) {
        reader.take(meaning, [&](const QJsonValue &value) {
            auto persons = personsOfJson(value, role);
            if (!persons)
                return false;
            const bool isUsed = !persons->isEmpty() || value.isArray() || value.isString();
            draft.persons += std::move(*persons);
            return isUsed;
        });
    }
}

QString sourceIn(const QJsonValue &value)
{
    // OpenAlex: the location's source; Europe PMC: journalInfo.journal.title.
    const QJsonObject object = value.toObject();
    for (const QLatin1StringView key : {"source"_L1, "journal"_L1}) {
        if (object.value(key).isObject())
            return textOfJson(object.value(key));
    }
    return value.isDouble() ? QString() : textOfJson(value);
}

void takeSource(ArticleDraft &draft, RecordReader &reader, const QJsonObject &record)
{
    reader.take(Meaning::Source, [&](const QJsonValue &value) {
        draft.source = sourceIn(value).simplified();
        return !draft.source.isEmpty();
    });
    const QJsonValue publisher = record.value("publisher"_L1);
    const bool isOutlet = !reader.isCited() && draft.doi.isEmpty() && !publisher.isDouble();
    if (draft.source.isEmpty() && isOutlet) {
        draft.source = textOfJson(publisher).simplified();
        if (!draft.source.isEmpty())
            reader.use("publisher"_L1);
    }
    if (draft.source.isEmpty() && !draft.url.contains(u"doi.org/"))
        draft.source = siteOf(draft.url);
}

// CSL keeps what is none of its variables in an object of its own.
void liftCustom(QJsonObject &fields)
{
    const QJsonValue custom = fields.value("custom"_L1);
    if (!custom.isObject() || !fields.contains("type"_L1))
        return;
    fields.remove("custom"_L1);
    const QJsonObject own = custom.toObject();
    for (auto field = own.begin(); field != own.end(); ++field) {
        if (!fields.contains(field.key()))
            fields.insert(field.key(), *field);
    }
}

} // namespace

ArticleDraft articleOf(const QJsonObject &object)
{
    const QJsonObject record = withUsualNames(innerRecord(object));
    RecordReader reader(record);
    ArticleDraft draft;
    reader.take(Meaning::Title, [&](const QJsonValue &value) {
        draft.title = titleOfJson(value);
        return !draft.title.isEmpty() || value.isString();
    });
    draft.summary = reader.takeText(Meaning::Summary);
    draft.body = reader.takeText(Meaning::Body);
    draft.date = reader.takeDate();
    takePersons(draft, reader);
    reader.take(Meaning::Topics, [&](const QJsonValue &value) {
        const auto topics = topicsOfJson(value);
        draft.topics = topics.value_or(QStringList());
        return topics && (!topics->isEmpty() || value.isString());
    });
    takeUrl(draft, reader, record);
    takeDoi(draft, reader, record);
    if (draft.doi.isEmpty())
        draft.doi = registeredDoi(object);
    reader.take(Meaning::Lang, [&](const QJsonValue &value) {
        draft.lang = statedLanguage(textOfJson(value));
        return !draft.lang.isEmpty();
    });
    takeSource(draft, reader, record);
    QString subtitle;
    reader.take(Meaning::Subtitle, [&](const QJsonValue &value) {
        subtitle = titleOfJson(value);
        return true;
    });
    draft.fields = reader.rest();
    liftCustom(draft.fields);
    addSubtitle(draft, subtitle, reader.isCited() || record.contains("publisher"_L1));
    return draft;
}

} // namespace acervo
