#include "risrecord.h"

#include "doi.h"
#include "inlinemarkup.h"
#include "listedname.h"
#include "publicationdate.h"
#include "ristag.h"
#include "statedlanguage.h"
#include "website.h"

#include <QJsonArray>

namespace acervo {

namespace {

// A line of this length was wrapped; a shorter or longer one ended there on purpose.
constexpr qsizetype wrappedFrom = 60;
constexpr qsizetype wrappedTo = 120;

bool isLongText(const RisField &field)
{
    return field.is(u"AB") || field.is(u"N1") || field.is(u"N2");
}

void appendLine(RisField &field, QStringView line, qsizetype lastLength)
{
    line = line.trimmed();
    if (line.isEmpty()) {
        if (!field.value.isEmpty() && !field.value.endsWith(u'\n'))
            field.value += u'\n';
        return;
    }
    const bool wrapped = lastLength >= wrappedFrom && lastLength <= wrappedTo;
    const bool newLine =
        field.is(u"KW") || field.is(u"AU") || field.is(u"A1") || (isLongText(field) && !wrapped);
    if (!field.value.isEmpty() && !field.value.endsWith(u'\n'))
        field.value += newLine ? u'\n' : u' ';
    field.value += line;
}

// Acervo keeps the lines of a value apart within its line.
QString linesIn(QStringView value)
{
    QStringList lines;
    for (const QStringView line : value.tokenize(QChar(QChar::LineSeparator)))
        lines += line.trimmed().toString();
    return lines.join(u'\n');
}

enum class Kind : quint8 { Journal, Part, Conference, Book, Report };

// Types: the list of https://en.wikipedia.org/wiki/RIS_(file_format)#Type_of_reference
Kind kindOf(QStringView type)
{
    const auto isOneOf = [&](std::initializer_list<QStringView> types) {
        return std::ranges::any_of(types, [&](QStringView other) {
            return type.compare(other, Qt::CaseInsensitive) == 0;
        });
    };
    if (isOneOf({u"CHAP", u"ECHAP", u"DICT", u"ENCYC"}))
        return Kind::Part;
    if (isOneOf({u"CONF", u"CPAPER"}))
        return Kind::Conference;
    if (isOneOf({u"BOOK", u"EBOOK", u"EDBOOK", u"CLSWK", u"SER", u"MANSCPT"}))
        return Kind::Book;
    return isOneOf({u"THES", u"RPRT", u"GOVDOC", u"STAND"}) ? Kind::Report : Kind::Journal;
}

class Record
{
public:
    explicit Record(std::span<const RisField> fields)
        : m_fields(fields)
        , m_used(fields.size(), false)
    {}

    // The first of these tags that has a value; it is used up then.
    QString take(std::initializer_list<const char16_t *> tags)
    {
        for (const char16_t *tag : tags) {
            for (size_t i = 0; i < m_fields.size(); ++i) {
                if (!m_used[i] && m_fields[i].is(tag) && !m_fields[i].value.isEmpty()) {
                    m_used[i] = true;
                    return m_fields[i].value;
                }
            }
        }
        return {};
    }

    const QString *see(const char16_t *tag) const
    {
        for (const RisField &field : m_fields) {
            if (field.is(tag) && !field.value.isEmpty())
                return &field.value;
        }
        return nullptr;
    }

    template <typename Function>
    void takeEach(std::initializer_list<const char16_t *> tags, Function function)
    {
        for (size_t i = 0; i < m_fields.size(); ++i) {
            const RisField &field = m_fields[i];
            const bool wanted =
                std::ranges::any_of(tags, [&](const char16_t *tag) { return field.is(tag); });
            if (!wanted || m_used[i] || field.value.isEmpty())
                continue;
            m_used[i] = true;
            function(field);
        }
    }

    QJsonObject rest() const
    {
        QMap<QString, QJsonArray> values; // by tag
        for (size_t i = 0; i < m_fields.size(); ++i) {
            if (!m_used[i] && !m_fields[i].value.isEmpty() && !m_fields[i].is(u"ER"))
                values[QString::fromUtf16(m_fields[i].tag, 2)].append(m_fields[i].value);
        }
        QJsonObject fields;
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            fields.insert(value.key(), value->size() == 1 ? value->first() : QJsonValue(*value));
        return fields;
    }

private:
    std::span<const RisField> m_fields;
    std::vector<bool> m_used;
};

QString oneLine(const QString &value) { return withoutInlineMarkup(value).simplified(); }

QString containerOf(Record &record, Kind kind)
{
    switch (kind) {
    case Kind::Part:
        return record.take({u"BT", u"T2", u"JF", u"JO", u"T3", u"JA", u"J2"});
    case Kind::Conference:
        return record.take({u"C3", u"T2", u"BT", u"JF", u"JO", u"T3", u"JA", u"J2"});
    case Kind::Book:
        return record.take({u"T2", u"T3", u"JF", u"JO"});
    case Kind::Report:
        return record.take({u"T2", u"JF", u"JO", u"T3", u"JA", u"J2"});
    case Kind::Journal:
        break;
    }
    return record.take({u"JF", u"T2", u"JO", u"BT", u"JA", u"J2", u"J1"});
}

void addPersons(QList<Person> &persons, const QString &value, const QString &role)
{
    for (QStringView line : QStringView(value).tokenize(u'\n')) {
        for (QStringView name : line.tokenize(u';')) {
            Person person = listedPerson(name.trimmed());
            person.role = role;
            const QString shown = person.shown();
            const bool isNobody = shown.isEmpty() || shown == u"et al." || shown == u"et al";
            if (!isNobody)
                persons.append(std::move(person));
        }
    }
}

QList<Person> personsOf(Record &record)
{
    QList<Person> persons;
    const auto add = [&](std::initializer_list<const char16_t *> tags, const QString &role) {
        record.takeEach(tags, [&](const RisField &field) {
            addPersons(persons, withoutInlineMarkup(field.value), role);
        });
    };
    add({u"AU", u"A1"}, QStringLiteral("author"));
    add({u"ED", u"A2"}, QStringLiteral("editor"));
    add({u"A3"}, QStringLiteral("series-editor"));
    add({u"A4"}, QStringLiteral("translator"));
    return persons;
}

bool liesIn(const PartialDate &narrow, const PartialDate &wide)
{
    return wide.firstDay() <= narrow.firstDay() && narrow.lastDay() <= wide.lastDay();
}

PartialDate dateOf(const Record &record)
{
    PartialDate date;
    for (const char16_t *tag : {u"DA", u"PY", u"Y1"}) {
        const QString *value = record.see(tag);
        if (!value)
            continue;
        PartialDate read = publicationDate(*value);
        // "DA  - Jun 12": the year stands in PY.
        const QString *year = record.see(u"PY");
        if (!read.isKnown() && year && tag != QStringView(u"PY"))
            read = publicationDate(QString(*value + u' ' + year->first(qMin(4, year->size()))));
        if (!date.isKnown() || (read.isKnown() && liesIn(read, date)))
            date = read;
    }
    return date;
}

QString urlOf(Record &record)
{
    // "<Go to ISI>://000200148800007" is a place in one reader's own database.
    const QString *stated = record.see(u"UR");
    QString url = stated && stated->startsWith(u"<Go to") ? QString() : record.take({u"UR"});
    url = url.trimmed();
    if (url.isEmpty()) {
        for (const char16_t *tag : {u"L2", u"LK", u"L1"}) {
            const QString *value = record.see(tag);
            if (value && value->startsWith(u"http", Qt::CaseInsensitive))
                return record.take({tag}).section(u' ', 0, 0).section(u'\n', 0, 0);
        }
    }
    // Several addresses in one value: between semicolons, spaces or on lines.
    const auto end = std::ranges::find_if(url, [](QChar c) { return c.isSpace(); });
    url = url.first(end - url.begin());
    const qsizetype second = url.indexOf(QStringLiteral(";http"), 0, Qt::CaseInsensitive);
    if (second > 0)
        url.truncate(second);
    if (url.endsWith(u';') || url.endsWith(u','))
        url.chop(1);
    if (url.startsWith(u'<') && url.endsWith(u'>'))
        url = url.sliced(1, url.size() - 2);
    return url.contains(u'&') ? withoutInlineMarkup(url) : url;
}

QString doiOf(Record &record)
{
    if (const QString *stated = record.see(u"DO")) {
        const QString doi = doiIn(*stated);
        const QString taken = record.take({u"DO"}).simplified();
        return doi.isEmpty() ? taken : doi;
    }
    for (const char16_t *tag : {u"M3", u"L3", u"UR", u"N1", u"L2"}) {
        const QString *value = record.see(tag);
        const QString doi = value ? doiIn(*value) : QString();
        if (!doi.isEmpty())
            return doi;
    }
    return {};
}

QStringList topicsOf(Record &record)
{
    QStringList topics;
    const auto add = [&](QStringView text) {
        const QString topic = text.toString().simplified();
        if (!topic.isEmpty() && !topics.contains(topic))
            topics.append(topic);
    };
    int tags = 0;
    record.takeEach({u"KW"}, [&](const RisField &field) {
        ++tags;
        const QString value = withoutInlineMarkup(field.value);
        for (QStringView line : QStringView(value).tokenize(u'\n')) {
            for (QStringView topic : line.tokenize(u';'))
                add(topic);
        }
    });
    // All of them in one line.
    if (tags == 1 && topics.size() == 1 && topics.first().contains(u',')) {
        const QString line = topics.takeFirst();
        for (QStringView topic : QStringView(line).tokenize(u','))
            add(topic);
    }
    return topics;
}

QString summaryOf(Record &record)
{
    QString summary = record.take({u"AB", u"N2"});
    record.takeEach({u"AB"}, [&](const RisField &field) { summary += u'\n' + field.value; });
    return withoutInlineMarkup(summary);
}

} // namespace

QList<RisField> risFields(QStringView record)
{
    QList<RisField> fields;
    qsizetype lastLength = 0;
    for (QStringView line : record.tokenize(u'\n')) {
        if (const auto tag = risTagOf(line)) {
            RisField field{.tag = {tag->name[0], tag->name[1]},
                           .value = linesIn(line.sliced(tag->valueAt))};
            lastLength = field.value.size();
            fields.append(std::move(field));
        } else if (!fields.isEmpty()) {
            appendLine(fields.last(), line, lastLength);
            lastLength = line.size();
        }
    }
    for (RisField &field : fields) {
        if (field.value.endsWith(u'\n'))
            field.value.chop(1);
    }
    return fields;
}

ArticleDraft risArticle(std::span<const RisField> fields)
{
    Record record(fields);
    const QString *type = record.see(u"TY");
    const Kind kind = kindOf(type ? QStringView(*type) : QStringView());
    ArticleDraft draft;
    draft.title = oneLine(record.take({u"TI", u"T1", u"CT"}));
    if (draft.title.isEmpty() && kind == Kind::Book)
        draft.title = oneLine(record.take({u"BT"}));
    draft.source = oneLine(containerOf(record, kind));
    if (draft.title.isEmpty())
        draft.title = oneLine(record.take({u"ST", u"BT"}));
    draft.summary = summaryOf(record);
    draft.date = dateOf(record);
    if (draft.date.isKnown())
        record.takeEach({u"DA", u"PY", u"Y1"}, [](const RisField &) {});
    draft.doi = doiOf(record);
    draft.url = urlOf(record);
    draft.persons = personsOf(record);
    draft.topics = topicsOf(record);
    if (const QString *language = record.see(u"LA")) {
        draft.lang = statedLanguage(*language);
        if (!draft.lang.isEmpty())
            record.take({u"LA"});
    }
    draft.fields = record.rest();
    if (draft.source.isEmpty() && !draft.url.contains(u"doi.org/"))
        draft.source = siteOf(draft.url);
    return draft;
}

} // namespace acervo
