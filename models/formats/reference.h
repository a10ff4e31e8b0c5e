// Reference is an article as a bibliography lists it: what it is, where it appeared, and the facts
// that sources bring under names of their own, brought under one name each. What BibTeX, RIS, CSL
// and the catalogues call them, referencenames.h knows. Value and pure functions; any thread.
#pragma once

#include "articlerecord.h"

#include <array>

namespace acervo {

enum class ReferenceKind : quint8 {
    JournalArticle,
    MagazineArticle,
    NewspaperArticle,
    WebPage,
    BlogPost,
    Preprint,
    Book,
    Chapter,
    ConferencePaper,
    Report,
    Thesis,
    Document, // none of these
};

// The facts beside those of an Article.
enum class ReferenceFact : quint8 {
    Volume,
    Issue,
    Pages,
    Publisher,
    PublisherPlace,
    Edition,
    Series,
    Number, // of a report or in a series
    Isbn,
    Issn,
    Genre,    // "PhD thesis", "Working paper"
    Accessed, // ISO
    Note,     // the source's own, not the person's
};
constexpr size_t referenceFactCount = size_t(ReferenceFact::Note) + 1;

// In which format the names of an article's fields are.
enum class ReferenceDialect : quint8 { Other, Bibtex, Ris, Csl };

struct Reference
{
    ReferenceKind kind = ReferenceKind::Document;
    ReferenceDialect dialect = ReferenceDialect::Other;
    QString type;      // as the source names it; empty where it does not
    QString key;       // by which the source's file cites it; empty where it does not
    QString container; // the publication or site that it is a part of; may be empty
    std::array<QString, referenceFactCount> facts;
    QStringList keywords; // topics in force and tags
    QString notes;        // the person's, in Markdown
    QJsonObject rest;     // what is none of these, by the source's names

    const QString &operator[](ReferenceFact fact) const { return facts[size_t(fact)]; }
};

Reference referenceOf(const ArticleRecord &record);

bool isPeriodical(ReferenceKind kind);

// Whether it is a part of something larger, as an article is of a journal.
bool isPart(ReferenceKind kind);

// The persons of one role.
QList<Person> personsOf(const Article &article, QStringView role);

// "role: name" of those in none of the roles, for formats that have no place for them.
QStringList otherPersons(const Article &article, std::initializer_list<QStringView> roles);

// What the source noted, and the person's notes behind it, unless they stand in it already, as they
// do in what was exported before.
QString withNotes(const QString &noted, const QString &notes);

// One text for a value of JSON: a list's items between semicolons, what is nested as JSON.
QString textOfValue(const QJsonValue &value);

} // namespace acervo
