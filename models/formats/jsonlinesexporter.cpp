#include "jsonlinesexporter.h"

#include "inforce.h"
#include "jsontext.h"

namespace acervo {

namespace {

QByteArrayView nameOf(Provenance decision)
{
    switch (decision) {
    case Provenance::Rejected:
        return "rejected";
    case Provenance::Added:
        return "added";
    default:
        return "confirmed";
    }
}

void writeFacts(JsonText &json, const Article &article)
{
    json.textUnlessEmpty("id", article.uuid);
    json.textUnlessEmpty("title", article.title);
    json.textUnlessEmpty("summary", article.summary);
    json.textUnlessEmpty("body", article.body);
    json.textUnlessEmpty("lang", article.lang);
    json.textUnlessEmpty("date", article.date.toIso());
    json.textUnlessEmpty("url", article.url);
    json.textUnlessEmpty("doi", article.doi);
}

// What the sources say of what the person corrected.
void writeCorrected(JsonText &json, const QList<CorrectedFact> &corrected)
{
    if (corrected.isEmpty())
        return;
    json.key("corrected").beginObject();
    for (const CorrectedFact &one : corrected)
        json.key(nameOf(one.fact).toLatin1()).text(one.source);
    json.endObject();
}

void writePersons(JsonText &json, const QList<Person> &persons)
{
    static const Person usual;
    if (persons.isEmpty())
        return;
    json.key("authors").beginArray();
    for (const Person &person : persons) {
        json.beginObject();
        json.textUnlessEmpty("family", person.family);
        json.textUnlessEmpty("given", person.given);
        json.textUnlessEmpty("name", person.name);
        if (person.role != usual.role)
            json.key("role").text(person.role);
        json.endObject();
    }
    json.endArray();
}

void writeNotes(JsonText &json, const QList<NoteRecord> &notes)
{
    if (notes.isEmpty())
        return;
    json.key("notes").beginArray();
    for (const NoteRecord &note : notes) {
        json.beginObject();
        json.key("text").text(note.text);
        json.key("created").text(note.created.toString(Qt::ISODateWithMs));
        json.key("changed").text(note.changed.toString(Qt::ISODateWithMs));
        json.textUnlessEmpty("name", note.name);
        json.endObject();
    }
    json.endArray();
}

void writeHighlights(JsonText &json, const QList<HighlightRecord> &highlights)
{
    if (highlights.isEmpty())
        return;
    json.key("highlights").beginArray();
    for (const HighlightRecord &highlight : highlights) {
        const PassageAnchor &anchor = highlight.anchor;
        json.beginObject();
        json.key("quote").text(anchor.quote);
        json.key("colour").text(nameOf(highlight.colour));
        json.textUnlessEmpty("comment", highlight.comment);
        json.key("created").text(highlight.created.toString(Qt::ISODateWithMs));
        json.key("field").text(nameOf(anchor.field));
        json.key("start").number(anchor.start);
        json.textUnlessEmpty("prefix", anchor.prefix);
        json.textUnlessEmpty("suffix", anchor.suffix);
        json.key("digest").raw('"' + QByteArray::number(anchor.digest) + '"');
        if (anchor.rival >= 0)
            json.key("rival").number(anchor.rival);
        json.endObject();
    }
    json.endArray();
}

void writeDecisions(JsonText &json, const QList<DecisionRecord> &decisions)
{
    if (decisions.isEmpty())
        return;
    json.key("decisions").beginArray();
    for (const DecisionRecord &decision : decisions) {
        json.beginObject();
        json.key(decision.about == DecisionRecord::About::Topic ? "topic" : "place")
            .text(decision.value);
        json.key("decision").raw('"' + nameOf(decision.decision).toByteArray() + '"');
        json.endObject();
    }
    json.endArray();
}

void writeCollections(JsonText &json, const QList<CollectionPlace> &collections)
{
    if (collections.isEmpty())
        return;
    json.key("collections").beginArray();
    for (const CollectionPlace &place : collections) {
        json.beginObject();
        json.key("name").text(place.name);
        json.key("position").number(place.position);
        json.endObject();
    }
    json.endArray();
}

void writeStated(JsonText &json, const ArticleRecord &record)
{
    if (record.statedPlaces.isEmpty() && record.statedTopics.isEmpty())
        return;
    json.key("stated").beginObject();
    json.textsUnlessEmpty("places", record.statedPlaces);
    json.textsUnlessEmpty("topics", record.statedTopics);
    json.endObject();
}

void writeRecords(JsonText &json, const QList<SourceRecord> &records)
{
    if (records.isEmpty())
        return;
    json.key("records").beginArray();
    for (const SourceRecord &record : records) {
        json.beginObject();
        json.textUnlessEmpty("source", record.source);
        json.textUnlessEmpty("file", record.file);
        json.textUnlessEmpty("raw", record.raw);
        json.key("digest").raw('"' + QByteArray::number(record.digest) + '"');
        json.endObject();
    }
    json.endArray();
}

// The data of each digest once.
class PictureWriter
{
public:
    PictureWriter(JsonText &json, const PictureSupply &supply)
        : m_json(json)
        , m_supply(supply)
    {}

    void write(QByteArrayView key, const QList<Picture> &pictures)
    {
        if (pictures.isEmpty())
            return;
        m_json.key(key).beginArray();
        for (const Picture &picture : pictures) {
            m_json.beginObject();
            m_json.key("digest").text(picture.digest);
            m_json.textUnlessEmpty("address", picture.address);
            writeData(picture.digest);
            m_json.endObject();
        }
        m_json.endArray();
    }

private:
    void writeData(const QString &digest)
    {
        if (!m_supply || digest.isEmpty() || m_written.contains(digest))
            return;
        m_written += digest;
        const QByteArray bytes = m_supply(digest).bytes;
        if (!bytes.isEmpty())
            m_json.key("data").raw('"' + bytes.toBase64() + '"');
    }

    JsonText &m_json;
    const PictureSupply &m_supply;
    QStringList m_written;
};

QList<Picture> notePictures(const ArticleRecord &record)
{
    QStringList digests;
    for (const NoteRecord &note : record.notes)
        digests += pictureDigestsIn(note.text);
    digests.removeDuplicates();
    QList<Picture> pictures;
    for (const QString &digest : std::as_const(digests))
        pictures.append({.digest = digest});
    return pictures;
}

QByteArrayView kindOf(const Tag &) { return "tag"; }
QByteArrayView kindOf(const TagRule &) { return "rule"; }
QByteArrayView kindOf(const ShelfRecord &record)
{
    return record.kind == ShelfKind::Collection ? "collection" : "savedSearch";
}

void writeKept(JsonText &json, const Tag &tag)
{
    json.key("name").text(tag.name);
    json.textUnlessEmpty("colour", tag.colour);
    json.textUnlessEmpty("description", tag.description);
    if (tag.key != 0)
        json.key("key").number(tag.key);
}

void writeKept(JsonText &json, const ShelfRecord &record)
{
    json.key("name").text(record.item.name);
    json.textUnlessEmpty("colour", record.item.colour);
    if (record.kind == ShelfKind::SavedSearch)
        json.key("query").text(record.item.query);
}

void writeKept(JsonText &json, const TagRule &rule)
{
    json.key("query").text(rule.query);
    json.key("tag").text(rule.tag);
    json.trueOnly("onImport", rule.onImport);
}

} // namespace

void JsonLinesExporter::keep(const QList<LibraryRecord> &records, QByteArray &out)
{
    for (const LibraryRecord &record : records) {
        std::visit(
            [&out](const auto &one) {
                JsonText json(out);
                json.beginObject();
                json.key("acervoKeeps").raw('"' + kindOf(one).toByteArray() + '"');
                json.key("it").beginObject();
                writeKept(json, one);
                json.endObject();
                json.endObject();
            },
            record);
        out += '\n';
    }
}

void JsonLinesExporter::add(const ArticleRecord &record, QByteArray &out)
{
    const Article &article = record.article;
    JsonText json(out);
    json.beginObject();
    json.key("acervo").number(1);
    writeFacts(json, article);
    writePersons(json, article.persons);
    json.textsUnlessEmpty("source", article.sources);
    json.textsUnlessEmpty("countries", countriesInForce(article));
    json.textsUnlessEmpty("regions", regionsInForce(article));
    json.textsUnlessEmpty("topics", topicsInForce(article));
    json.textsUnlessEmpty("tags", article.tags);
    json.trueOnly("read", article.read);
    json.trueOnly("starred", article.starred);
    json.trueOnly("trashed", article.trashed);
    json.trueOnly("undone", record.isOfUndoneImport);
    json.key("added").text(article.added.toString(Qt::ISODate));
    writeNotes(json, record.notes);
    writeHighlights(json, record.highlights);
    writeStated(json, record);
    writeDecisions(json, record.decisions);
    writeCollections(json, record.collections);
    writeCorrected(json, record.corrected);
    writeRecords(json, record.records);
    PictureWriter pictures(json, m_pictures);
    pictures.write("pictures", article.pictures);
    pictures.write("notePictures", notePictures(record));
    json.objectUnlessEmpty("fields", article.fields);
    json.endObject();
    out += '\n';
}

} // namespace acervo
