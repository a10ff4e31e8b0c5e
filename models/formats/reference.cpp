#include "reference.h"

#include "filessource.h"
#include "inforce.h"
#include "referencefields.h"
#include "website.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace acervo {

namespace {

using namespace Qt::StringLiterals;
using enum ReferenceKind;
using enum ReferenceFact;

// Of what nobody said what it is.
ReferenceKind guessedKind(const Reference &reference, const Article &article)
{
    const bool hasUrl = !article.url.isEmpty();
    if (!reference[Volume].isEmpty() || !reference[Issue].isEmpty() || !reference[Issn].isEmpty())
        return JournalArticle;
    if (!reference[Isbn].isEmpty())
        return Book;
    // CSL has no other word for a preprint; its archive is what publishes it.
    const QString site = siteOf(article.url);
    const bool isAlone = reference.container.isEmpty() || reference.container == site;
    const bool isPublishedAlone =
        reference.type == "article"_L1 && isAlone && !reference[Publisher].isEmpty();
    if (isPublishedAlone || site == "arxiv.org"_L1)
        return Preprint;
    if (!article.doi.isEmpty())
        return JournalArticle;
    if (hasUrl)
        return WebPage;
    return reference.container.isEmpty() ? Document : JournalArticle;
}

// Of several the one that is no mere address.
QString containerOf(const Article &article)
{
    const QString site = siteOf(article.url);
    for (const QString &source : article.sources) {
        if (!source.isEmpty() && source != site && source != filesSource)
            return source;
    }
    return article.sources.contains(site) ? site : QString();
}

QStringList keywordsOf(const Article &article)
{
    QStringList keywords;
    for (const QString &keyword : topicsInForce(article) + article.tags) {
        if (!keywords.contains(keyword))
            keywords += keyword;
    }
    return keywords;
}

} // namespace

Reference referenceOf(const ArticleRecord &record)
{
    const Article &article = record.article;
    Reference reference{.container = containerOf(article), .rest = article.fields};
    const auto kind = takeFields(reference);
    reference.kind = kind ? *kind : guessedKind(reference, article);
    // The site of a book's or paper's address is not what it appeared in.
    const bool isOnSite = reference.kind == WebPage || reference.kind == BlogPost;
    if (!isOnSite && reference.container == siteOf(article.url))
        reference.container.clear();
    reference.keywords = keywordsOf(article);
    for (const NoteRecord &note : record.notes)
        reference.notes += (reference.notes.isEmpty() ? QString() : u"\n\n"_s) + note.text;
    return reference;
}

bool isPeriodical(ReferenceKind kind)
{
    return kind == JournalArticle || kind == MagazineArticle || kind == NewspaperArticle;
}

bool isPart(ReferenceKind kind)
{
    return isPeriodical(kind) || kind == Chapter || kind == ConferencePaper || kind == WebPage ||
           kind == BlogPost;
}

QStringList otherPersons(const Article &article, std::initializer_list<QStringView> roles)
{
    QStringList lines;
    for (const Person &person : article.persons) {
        if (std::ranges::find(roles, person.role) == roles.end())
            lines += person.role + u": "_s + person.shown();
    }
    return lines;
}

QList<Person> personsOf(const Article &article, QStringView role)
{
    QList<Person> persons;
    for (const Person &person : article.persons) {
        if (person.role == role)
            persons += person;
    }
    return persons;
}

QString withNotes(const QString &noted, const QString &notes)
{
    if (noted.isEmpty() || notes.isEmpty())
        return noted + notes;
    return noted.contains(notes) ? noted : noted + u"\n\n"_s + notes;
}

QString textOfValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Array:
        break;
    default:
        return {};
    }
    const QJsonArray list = value.toArray();
    const auto isScalar = [](const QJsonValue &item) {
        return item.isString() || item.isDouble() || item.isBool();
    };
    if (!std::ranges::all_of(list, isScalar))
        return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
    QStringList texts;
    for (const QJsonValue &item : list)
        texts += textOfValue(item);
    return texts.join(u"; "_s);
}

} // namespace acervo
