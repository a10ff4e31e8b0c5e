#include "drafttext.h"

#include "articlerecord.h"
#include "articleuuid.h"
#include "freenote.h"
#include "placemix.h"
#include "stablehash.h"
#include "storabletext.h"
#include "webaddress.h"

#include <QJsonDocument>

namespace acervo {

namespace {

QStringList cleanedNames(const QStringList &names)
{
    QStringList cleaned;
    for (const QString &name : names) {
        const QString valid = storableText(name).simplified();
        if (!valid.isEmpty() && !cleaned.contains(valid))
            cleaned += valid;
    }
    return cleaned;
}

QList<Place> cleanedPlaces(const QList<Place> &places)
{
    QList<Place> cleaned;
    for (Place place : places) {
        place.code = place.code.toUpper();
        if (placeValue(place.code) != 0)
            cleaned += place;
    }
    return cleaned;
}

QList<Person> cleanedPersons(const QList<Person> &persons)
{
    QList<Person> cleaned;
    for (const Person &person : persons) {
        const Person valid{.family = storableText(person.family),
                           .given = storableText(person.given),
                           .name = storableText(person.name),
                           .role = storableText(person.role)};
        if (!valid.shown().trimmed().isEmpty())
            cleaned += valid;
    }
    return cleaned;
}

const QString &newer(const QString &known, const QString &said)
{
    return said.isEmpty() ? known : said;
}

PartialDate newer(const PartialDate &known, const PartialDate &said)
{
    const bool liesWithin = said.isKnown() && known.isKnown() &&
                            said.firstDay() <= known.firstDay() &&
                            known.lastDay() <= said.lastDay();
    return !said.isKnown() || liesWithin ? known : said;
}

QJsonObject joined(QJsonObject known, const QJsonObject &said)
{
    for (auto field = said.begin(); field != said.end(); ++field)
        known.insert(field.key(), field.value());
    return known;
}

// Marks without pictures would be taken for others' later.
void cleanPictures(ArticleDraft &draft)
{
    if (picturesIn(draft.body) == draft.pictures.size())
        return;
    draft.body = withoutPictureMarks(draft.body);
    draft.pictures.clear();
}

QList<Picture> factsOf(const QList<PictureFile> &files)
{
    QList<Picture> pictures;
    for (const PictureFile &file : files)
        pictures.append(file.picture);
    return pictures;
}

// Of a picture that is named alone no more is known.
bool areSame(const QList<Picture> &known, const QList<PictureFile> &files)
{
    return std::ranges::equal(known, files, [](const Picture &one, const PictureFile &other) {
        return one.digest == other.picture.digest && one.address == other.picture.address;
    });
}

// A page that comes without its pictures takes none away.
bool lacksPictures(const Article &article, const ArticleDraft &draft)
{
    return draft.pictures.isEmpty() && !article.pictures.isEmpty() &&
           withoutPictures(article.body).simplified() == draft.body.simplified();
}

} // namespace

ArticleDraft cleaned(const ArticleDraft &draft)
{
    ArticleDraft valid = draft;
    for (QString *text : {&valid.title, &valid.summary, &valid.body, &valid.lang, &valid.url,
                          &valid.doi, &valid.raw})
        *text = storableText(*text);
    cleanPictures(valid);
    // Positions in a text that was made valid may be others.
    if (valid.title != draft.title || valid.summary != draft.summary || valid.body != draft.body)
        valid.detection = 0;
    valid.source = storableText(draft.source).simplified();
    valid.topics = cleanedNames(draft.topics);
    valid.places = cleanedPlaces(draft.places);
    valid.persons = cleanedPersons(draft.persons);
    return valid;
}

qint64 digestOf(const ArticleDraft &draft)
{
    StableHash hash;
    for (const QString &text : {draft.title, draft.summary, draft.body, draft.lang, draft.url,
                                draft.doi, draft.source, draft.date.toIso()})
        hash.add(text);
    for (const Person &person : draft.persons)
        hash.add(person.family).add(person.given).add(person.name).add(person.role);
    hash.add(u"topics");
    for (const QString &topic : draft.topics)
        hash.add(topic);
    hash.add(u"places");
    for (const Place &place : draft.places) {
        if (place.provenance == Provenance::Stated)
            hash.add(place.code);
    }
    for (const PictureFile &file : draft.pictures)
        hash.add(file.picture.digest);
    if (!draft.fields.isEmpty())
        hash.add(QString::fromUtf8(QJsonDocument(draft.fields).toJson(QJsonDocument::Compact)));
    if (isFreeNote(draft))
        hash.add(draft.stored->article.uuid);
    return hash.value();
}

bool isFreeNote(const ArticleDraft &draft)
{
    return draft.stored && isFreeNote(draft.stored->article.uuid);
}

Article articleOf(const ArticleDraft &draft, const QDateTime &now)
{
    Article article;
    article.uuid = newArticleUuid();
    article.title = draft.title;
    article.summary = draft.summary;
    article.body = draft.body;
    article.lang = draft.lang;
    article.date = draft.date;
    article.url = draft.url;
    article.doi = draft.doi;
    article.added = now;
    article.persons = draft.persons;
    article.pictures = factsOf(draft.pictures);
    article.fields = draft.fields;
    if (draft.stored && !draft.stored->article.uuid.isEmpty())
        article.uuid = draft.stored->article.uuid;
    if (draft.stored && draft.stored->article.added.isValid())
        article.added = draft.stored->article.added;
    return article;
}

Article merged(const Article &article, const ArticleDraft &draft)
{
    Article both = article;
    both.title = newer(article.title, draft.title);
    both.summary = newer(article.summary, draft.summary);
    if (!draft.body.isEmpty() && !lacksPictures(article, draft)) {
        both.body = draft.body;
        if (!areSame(article.pictures, draft.pictures))
            both.pictures = factsOf(draft.pictures);
    }
    both.lang = newer(article.lang, draft.lang);
    both.date = newer(article.date, draft.date);
    // Two ways to write one address or number are no news.
    if (normalisedAddress(article.url) != normalisedAddress(draft.url))
        both.url = newer(article.url, draft.url);
    if (normalisedDoi(article.doi) != normalisedDoi(draft.doi))
        both.doi = newer(article.doi, draft.doi);
    if (!draft.persons.isEmpty())
        both.persons = draft.persons;
    both.fields = joined(article.fields, draft.fields);
    return both;
}

} // namespace acervo
