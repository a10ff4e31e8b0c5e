#include "cslexporter.h"

#include "jsontext.h"
#include "nameparts.h"
#include "referencenames.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace acervo {

namespace {

using namespace Qt::StringLiterals;
using enum ReferenceFact;

constexpr std::pair<ReferenceFact, const char *> kVariables[] = {
    {Volume, "volume"},
    {Issue, "issue"},
    {Pages, "page"},
    {Publisher, "publisher"},
    {PublisherPlace, "publisher-place"},
    {Edition, "edition"},
    {Series, "collection-title"},
    {Number, "number"},
    {Isbn, "ISBN"},
    {Issn, "ISSN"},
    {Genre, "genre"},
    {Note, "note"},
};

QByteArray typeOf(const Reference &reference)
{
    // One of CSL's is kept, as it may say more.
    if (isCslType(reference.type))
        return reference.type.toLatin1();
    return namesOf(reference.kind).csl;
}

void writePerson(JsonText &json, const Person &person)
{
    json.beginObject();
    if (const QString whole = wholeName(person); !whole.isEmpty()) {
        json.key("literal").text(whole);
    } else {
        const FamilyParts parts = familyParts(person.family);
        json.key("family").text(parts.core);
        json.key("given").text(person.given);
        json.textUnlessEmpty("non-dropping-particle", parts.particle);
        json.textUnlessEmpty("suffix", parts.suffix);
    }
    json.endObject();
}

void writePersons(JsonText &json, QByteArrayView variable, const QList<Person> &persons)
{
    if (persons.isEmpty())
        return;
    json.key(variable).beginArray();
    for (const Person &person : persons)
        writePerson(json, person);
    json.endArray();
}

void writeAllPersons(JsonText &json, const Article &article)
{
    static constexpr std::pair<QByteArrayView, QStringView> roles[] = {
        {"author", u"author"},
        {"editor", u"editor"},
        {"translator", u"translator"},
        {"collection-editor", u"series-editor"}};
    QList<Person> others = article.persons;
    for (const auto &[variable, role] : roles) {
        writePersons(json, variable, personsOf(article, role));
        others.removeIf([&](const Person &person) { return person.role == role; });
    }
    writePersons(json, "contributor", others);
}

void writeDate(JsonText &json, QByteArrayView variable, const PartialDate &date)
{
    if (!date.isKnown())
        return;
    json.key(variable).beginObject();
    json.key("date-parts").beginArray();
    json.beginArray();
    for (const int part : {date.year(), date.month(), date.day()}) {
        if (part != 0)
            json.number(part);
    }
    json.endArray();
    json.endArray();
    json.endObject();
}

// One text. Commas stand between the keywords, as Zotero has it, unless one has a comma itself.
QString joinedKeywords(QStringList keywords)
{
    const bool hasComma = !keywords.filter(u","_s).isEmpty();
    if (!hasComma)
        return keywords.replaceInStrings(u";"_s, u","_s).join(u", "_s);
    const QString joined = keywords.replaceInStrings(u";"_s, u","_s).join(u"; "_s);
    return keywords.size() == 1 ? joined + u';' : joined;
}

// The source's other fields: CSL's own beside the rest, any other in "custom".
void writeRest(JsonText &json, const Reference &reference, const QString &notes)
{
    QJsonObject custom = reference.rest.value("custom"_L1).toObject();
    QJsonObject own;
    for (auto field = reference.rest.begin(); field != reference.rest.end(); ++field) {
        if (isCslVariable(field.key()))
            own.insert(field.key(), *field);
        else if (field.key() != "custom"_L1 || !field->isObject())
            custom.insert(field.key(), *field);
    }
    const QString annote = withNotes(own.take("annote"_L1).toString(), notes);
    json.textUnlessEmpty("annote", annote);
    for (auto field = own.begin(); field != own.end(); ++field) {
        const QByteArray value = QJsonDocument(QJsonArray{*field}).toJson(QJsonDocument::Compact);
        json.key(field.key().toLatin1()).raw(value.sliced(1, value.size() - 2));
    }
    json.objectUnlessEmpty("custom", custom);
}

} // namespace

void CslExporter::begin(QByteArray &out) { out += '['; }

void CslExporter::add(const ArticleRecord &record, QByteArray &out)
{
    out += m_isFirst ? "\n" : ",\n";
    m_isFirst = false;
    const Article &article = record.article;
    const Reference reference = referenceOf(record);
    JsonText json(out);
    json.beginObject();
    json.key("id").text(m_keys.next(article, reference));
    json.key("type").raw('"' + typeOf(reference) + '"');
    json.textUnlessEmpty("title", article.title);
    writeAllPersons(json, article);
    json.textUnlessEmpty("container-title", reference.container);
    writeDate(json, "issued", article.date);
    for (const auto &[fact, variable] : kVariables)
        json.textUnlessEmpty(variable, reference[fact]);
    writeDate(json, "accessed", PartialDate::fromIso(reference[Accessed]));
    json.textUnlessEmpty("abstract", article.summary);
    json.textUnlessEmpty("DOI", article.doi);
    json.textUnlessEmpty("URL", article.url);
    json.textUnlessEmpty("language", article.lang);
    json.textUnlessEmpty("keyword", joinedKeywords(reference.keywords));
    writeRest(json, reference, m_options.hasNotes ? reference.notes : QString());
    json.endObject();
}

void CslExporter::end(QByteArray &out) { out += "\n]\n"; }

} // namespace acervo
