#include "chicagocitation.h"

#include "nameparts.h"
#include "website.h"

namespace acervo {

namespace {

using namespace Qt::StringLiterals;
using enum ReferenceFact;
using enum ReferenceKind;

constexpr qsizetype mostNames = 6;
constexpr qsizetype namesOfMore = 3;

QString straight(const Person &person)
{
    const QString whole = wholeName(person);
    return whole.isEmpty() ? person.given + u' ' + person.family : whole;
}

QString inverted(const Person &person)
{
    if (const QString whole = wholeName(person); !whole.isEmpty())
        return whole;
    const FamilyParts parts = familyParts(person.family);
    const QString name = parts.withParticle() + u", "_s + person.given;
    return parts.suffix.isEmpty() ? name : name + u", "_s + parts.suffix;
}

// "Grazer, Brian, and Charles Fishman" where the first is inverted; else "Brian Grazer and …".
QString listOf(const QList<Person> &persons, bool firstInverted)
{
    QStringList names;
    for (const Person &person : persons)
        names += firstInverted && names.isEmpty() ? inverted(person) : straight(person);
    if (names.size() > mostNames)
        return names.first(namesOfMore).join(u", "_s) + u", et al."_s;
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.takeLast();
    const QString comma = firstInverted || names.size() > 1 ? u","_s : QString();
    return names.join(u", "_s) + comma + u" and "_s + last;
}

// The year stands behind the author.
QString dayOf(const PartialDate &date)
{
    if (date.month() == 0)
        return {};
    const QString month = monthName(date.month());
    return date.day() == 0 ? month : u"%1 %2"_s.arg(month).arg(date.day());
}

bool isWhole(const Reference &reference)
{
    return reference.kind == Book || reference.kind == Report;
}

void writeTitle(CitedText &out, const Article &article, const Reference &reference)
{
    QString title = article.title.simplified();
    if (isWhole(reference)) {
        out.italic(title);
        out.stop();
        return;
    }
    title.replace(u'“', u'‘').replace(u'”', u'’');
    const bool ends = !title.isEmpty() && QStringView(u".?!…").contains(title.back());
    out.text(u'“' + title + (ends ? u"”"_s : u".”"_s));
}

// The place stands only where no publisher is known, as of old books.
void writePublisher(CitedText &out, const Reference &reference, const QString &author)
{
    const bool isKnown = !reference[Publisher].isEmpty();
    const QString publisher = isKnown ? reference[Publisher] : reference[PublisherPlace];
    if (publisher.isEmpty() || publisher == author)
        return;
    out.space();
    out.text(publisher);
    out.stop();
}

void writeEdition(CitedText &out, const Article &article, const Reference &reference)
{
    const QString edition = editionOf(reference[Edition]);
    if (!edition.isEmpty()) {
        out.space();
        out.text(edition);
        out.stop();
    }
    const QList<Person> translators = personsOf(article, u"translator");
    if (!translators.isEmpty()) {
        out.space();
        out.text(u"Translated by "_s + listOf(translators, false));
        out.stop();
    }
}

// "American Naturalist 202 (4): 471–85.", "Classical Philology 104:439–58.", "Nature, no. 7 (May)."
void writeJournal(CitedText &out, const Article &article, const Reference &reference)
{
    const QString &volume = reference[Volume];
    const QString &issue = reference[Issue];
    const QString month = article.date.month() == 0 ? QString() : monthName(article.date.month());
    out.space();
    out.italic(reference.container);
    if (!volume.isEmpty())
        out.text(u' ' + volume);
    else if (!issue.isEmpty())
        out.text(u", no. "_s + issue);
    const QString bracket = volume.isEmpty() || issue.isEmpty() ? month : issue;
    if (!bracket.isEmpty())
        out.text(u" ("_s + bracket + u')');
    if (!reference[Pages].isEmpty()) {
        const bool isBesideVolume = bracket.isEmpty() && !volume.isEmpty();
        out.text((isBesideVolume ? u":"_s : u": "_s) + shortPages(reference[Pages]));
    }
    out.stop();
}

void writeBookAround(CitedText &out, const Article &article, const Reference &reference,
                     const QString &author)
{
    out.space();
    out.text(u"In "_s);
    out.italic(reference.container);
    const QList<Person> editors = personsOf(article, u"editor");
    if (!editors.isEmpty())
        out.text(u", edited by "_s + listOf(editors, false));
    out.stop();
    writeEdition(out, article, reference);
    writePublisher(out, reference, author);
}

// "New York Times, March 8."; a site's name is not set in italics, and its date stands apart.
void writeDated(CitedText &out, const Article &article, const Reference &reference,
                const QString &author)
{
    const QString container = reference.container == author ? QString() : reference.container;
    const QString day = dayOf(article.date);
    if (!container.isEmpty() || !day.isEmpty())
        out.space();
    if (reference.kind == WebPage)
        out.text(container);
    else
        out.italic(container);
    if (reference.kind == BlogPost && !container.isEmpty())
        out.text(u" (blog)"_s);
    if (reference.kind == WebPage && !container.isEmpty()) {
        out.stop();
        out.space();
    } else if (!container.isEmpty() && !day.isEmpty()) {
        out.text(u", "_s);
    }
    out.text(day);
    out.stop();
}

void writeThesis(CitedText &out, const Reference &reference)
{
    const bool isMaster = reference[Genre].contains("master"_L1, Qt::CaseInsensitive);
    const QString kind = isMaster ? u"Master’s thesis"_s : u"PhD diss."_s;
    out.space();
    out.text(reference[Publisher].isEmpty() ? kind : kind + u", "_s + reference[Publisher]);
    out.stop();
    if (reference.container.isEmpty())
        return;
    const QString &number = reference[Number];
    out.space();
    out.text(number.isEmpty() ? reference.container
                              : reference.container + u" ("_s + number + u')');
    out.stop();
}

void writePreprint(CitedText &out, const Article &article, const Reference &reference)
{
    const bool isArxiv = siteOf(article.url) == "arxiv.org"_L1;
    const QString where = isArxiv                         ? u"arXiv"_s
                          : reference.container.isEmpty() ? reference[Publisher]
                                                          : reference.container;
    out.space();
    out.text(where.isEmpty() ? u"Preprint"_s : u"Preprint, "_s + where);
    out.stop();
}

void writeWhere(CitedText &out, const Article &article, const Reference &reference,
                const QString &author)
{
    switch (reference.kind) {
    case Chapter:
    case ConferencePaper:
        if (!reference.container.isEmpty())
            return writeBookAround(out, article, reference, author);
        return writePublisher(out, reference, author);
    case JournalArticle:
        if (!reference.container.isEmpty())
            writeJournal(out, article, reference);
        return;
    case MagazineArticle:
    case NewspaperArticle:
    case WebPage:
    case BlogPost:
        return writeDated(out, article, reference, author);
    case Thesis:
        return writeThesis(out, reference);
    case Preprint:
        return writePreprint(out, article, reference);
    case Book:
    case Report:
    case Document:
        writeEdition(out, article, reference);
        return writePublisher(out, reference, author);
    }
}

void writeAddress(CitedText &out, const Article &article, const Reference &reference)
{
    const PartialDate seen = PartialDate::fromIso(reference[Accessed]);
    if (!article.date.isKnown() && seen.day() != 0) {
        out.space();
        out.text(u"Accessed %1, %2."_s.arg(dayOf(seen)).arg(seen.year()));
    }
    const QString address =
        article.doi.isEmpty() ? article.url : u"https://doi.org/"_s + article.doi;
    if (address.isEmpty())
        return;
    out.space();
    out.link(address);
    out.text(u"."_s);
}

} // namespace

void writeChicago(CitedText &out, const Article &article, const Reference &reference)
{
    QList<Person> authors = personsOf(article, u"author");
    const bool byEditors = authors.isEmpty() && !isPart(reference.kind);
    if (byEditors)
        authors = personsOf(article, u"editor");
    const QString author = listOf(authors, true);
    if (author.isEmpty()) {
        writeTitle(out, article, reference);
    } else {
        out.text(author);
        if (byEditors)
            out.text(authors.size() > 1 ? u", eds"_s : u", ed"_s);
        out.stop();
    }
    out.space();
    out.text(article.date.isKnown() ? QString::number(article.date.year()) : u"n.d"_s);
    out.stop();
    if (!author.isEmpty()) {
        out.space();
        writeTitle(out, article, reference);
    }
    writeWhere(out, article, reference, author);
    writeAddress(out, article, reference);
}

} // namespace acervo
