#include "storedrecord.h"

#include "articlerecord.h"
#include "picturecheck.h"
#include "validtext.h"

#include <QJsonArray>
#include <QTimeZone>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr auto markKey = "acervo"_L1;

QString textAt(const QJsonObject &object, QLatin1StringView key)
{
    return validText(object.value(key).toString());
}

QStringList textsAt(const QJsonObject &object, QLatin1StringView key)
{
    QStringList texts;
    for (const QJsonValue &item : object.value(key).toArray()) {
        if (item.isString())
            texts += validText(item.toString());
    }
    return texts;
}

QDateTime timeAt(const QJsonObject &object, QLatin1StringView key)
{
    return QDateTime::fromString(textAt(object, key), Qt::ISODateWithMs).toUTC();
}

QList<Person> personsOf(const QJsonArray &array)
{
    QList<Person> persons;
    for (const QJsonValue &item : array) {
        const QJsonObject object = item.toObject();
        Person person{.family = textAt(object, "family"_L1),
                      .given = textAt(object, "given"_L1),
                      .name = textAt(object, "name"_L1)};
        if (object.contains("role"_L1))
            person.role = textAt(object, "role"_L1);
        if (!person.shown().isEmpty())
            persons += person;
    }
    return persons;
}

QList<NoteRecord> notesOf(const QJsonArray &array)
{
    QList<NoteRecord> notes;
    for (const QJsonValue &item : array) {
        const QJsonObject object = item.toObject();
        notes.append({.text = textAt(object, "text"_L1),
                      .created = timeAt(object, "created"_L1),
                      .changed = timeAt(object, "changed"_L1),
                      .name = textAt(object, "name"_L1)});
    }
    return notes;
}

QList<HighlightRecord> highlightsOf(const QJsonArray &array)
{
    QList<HighlightRecord> highlights;
    for (const QJsonValue &item : array) {
        const QJsonObject object = item.toObject();
        const auto colour = highlightColourNamed(textAt(object, "colour"_L1));
        const auto field = textFieldNamed(textAt(object, "field"_L1));
        const QString quote = textAt(object, "quote"_L1);
        if (!colour || !field || quote.isEmpty())
            continue;
        highlights.append({.anchor = {.field = *field,
                                      .start = object.value("start"_L1).toInteger(),
                                      .quote = quote,
                                      .prefix = textAt(object, "prefix"_L1),
                                      .suffix = textAt(object, "suffix"_L1),
                                      .digest = textAt(object, "digest"_L1).toLongLong(),
                                      .rival = object.value("rival"_L1).toInt(-1)},
                           .colour = *colour,
                           .comment = textAt(object, "comment"_L1),
                           .created = timeAt(object, "created"_L1)});
    }
    return highlights;
}

std::optional<Provenance> decisionNamed(QStringView name)
{
    if (name == "confirmed"_L1)
        return Provenance::Confirmed;
    if (name == "rejected"_L1)
        return Provenance::Rejected;
    return name == "added"_L1 ? std::optional(Provenance::Added) : std::nullopt;
}

QList<DecisionRecord> decisionsOf(const QJsonArray &array)
{
    using About = DecisionRecord::About;
    QList<DecisionRecord> decisions;
    for (const QJsonValue &item : array) {
        const QJsonObject object = item.toObject();
        const bool isTopic = object.contains("topic"_L1);
        const QString value = textAt(object, isTopic ? "topic"_L1 : "place"_L1);
        const auto decision = decisionNamed(textAt(object, "decision"_L1));
        if (decision && !value.isEmpty())
            decisions.append({isTopic ? About::Topic : About::Place, value, *decision});
    }
    return decisions;
}

QList<CollectionPlace> collectionsOf(const QJsonArray &array)
{
    QList<CollectionPlace> collections;
    for (const QJsonValue &item : array) {
        const QJsonObject object = item.toObject();
        const QString name = textAt(object, "name"_L1);
        if (!name.isEmpty())
            collections.append({.name = name, .position = object.value("position"_L1).toInteger()});
    }
    return collections;
}

// The record says what the person has; the draft, what the sources do.
void takeCorrected(const QJsonObject &corrected, ArticleDraft &draft, ArticleRecord &record)
{
    for (auto fact = corrected.begin(); fact != corrected.end(); ++fact) {
        const auto known = correctableNamed(fact.key());
        if (!known || !fact->isString())
            continue;
        setFact(record.article, *known, factOf(draft, *known));
        record.corrected.append({.fact = *known, .source = validText(fact->toString())});
        setFact(draft, *known, record.corrected.last().source);
    }
}

QList<SourceRecord> recordsOf(const QJsonArray &array)
{
    QList<SourceRecord> records;
    for (const QJsonValue &item : array) {
        const QJsonObject object = item.toObject();
        records.append({.source = textAt(object, "source"_L1),
                        .file = textAt(object, "file"_L1),
                        .raw = textAt(object, "raw"_L1),
                        .digest = textAt(object, "digest"_L1).toLongLong()});
    }
    return records;
}

// Each is looked at as hostile as any; one that is named alone the library may have.
class PictureReading
{
public:
    QList<PictureFile> read(const QJsonArray &array)
    {
        QList<PictureFile> files;
        for (const QJsonValue &item : array)
            files.append(fileOf(item.toObject()));
        return files;
    }

    const LeftOutPictures &leftOut() const { return m_leftOut; }

private:
    PictureFile fileOf(const QJsonObject &object)
    {
        const QString digest = textAt(object, "digest"_L1);
        PictureFile file{.picture = {.digest = digest, .address = textAt(object, "address"_L1)},
                         .bytes = {}};
        if (const auto known = m_known.constFind(digest); known != m_known.constEnd()) {
            const QString address = file.picture.address;
            file = *known;
            file.picture.address = address;
        } else if (const QString data = object.value("data"_L1).toString(); !data.isEmpty()) {
            const auto checked = checkedPicture(QByteArray::fromBase64(data.toLatin1()));
            if (checked) {
                file.bytes = checked->bytes;
                file.picture = checked->picture;
                file.picture.address = textAt(object, "address"_L1);
                m_known.insert(digest, file);
            } else {
                m_leftOut.add(checked.error());
            }
        }
        return file;
    }

    QHash<QString, PictureFile> m_known; // by the digest that the record gives it
    LeftOutPictures m_leftOut;
};

} // namespace

bool isStoredRecord(const QJsonObject &record) { return record.value(markKey).toInt() == 1; }

ArticleDraft storedDraftOf(const QJsonObject &record)
{
    const auto stored = std::make_shared<ArticleRecord>();
    stored->article.uuid = textAt(record, "id"_L1);
    stored->article.added = timeAt(record, "added"_L1);
    stored->article.tags = textsAt(record, "tags"_L1);
    stored->article.read = record.value("read"_L1).toBool();
    stored->article.starred = record.value("starred"_L1).toBool();
    stored->article.trashed = record.value("trashed"_L1).toBool();
    stored->isOfUndoneImport = record.value("undone"_L1).toBool();
    stored->highlights = highlightsOf(record.value("highlights"_L1).toArray());
    stored->notes = notesOf(record.value("notes"_L1).toArray());
    stored->decisions = decisionsOf(record.value("decisions"_L1).toArray());
    stored->collections = collectionsOf(record.value("collections"_L1).toArray());
    stored->records = recordsOf(record.value("records"_L1).toArray());

    ArticleDraft draft;
    draft.title = textAt(record, "title"_L1);
    draft.summary = textAt(record, "summary"_L1);
    draft.body = textAt(record, "body"_L1);
    draft.lang = textAt(record, "lang"_L1);
    draft.date = PartialDate::fromIso(textAt(record, "date"_L1));
    draft.url = textAt(record, "url"_L1);
    draft.doi = textAt(record, "doi"_L1);
    draft.persons = personsOf(record.value("authors"_L1).toArray());
    draft.source = stored->records.isEmpty() ? textsAt(record, "source"_L1).value(0)
                                             : stored->records.first().source;
    const QJsonObject stated = record.value("stated"_L1).toObject();
    draft.topics = textsAt(stated, "topics"_L1);
    for (const QString &code : textsAt(stated, "places"_L1))
        draft.places += Place{.code = code, .provenance = Provenance::Stated, .evidence = {}};
    draft.fields = record.value("fields"_L1).toObject();
    PictureReading pictures;
    draft.pictures = pictures.read(record.value("pictures"_L1).toArray());
    stored->notePictures = pictures.read(record.value("notePictures"_L1).toArray());
    draft.leftOutPictures = pictures.leftOut();
    takeCorrected(record.value("corrected"_L1).toObject(), draft, *stored);
    draft.stored = stored;
    return draft;
}

} // namespace acervo
