#include "apacitation.h"

#include "nameparts.h"
#include "website.h"

namespace acervo {

namespace {

using namespace Qt::StringLiterals;
using enum ReferenceFact;
using enum ReferenceKind;

constexpr qsizetype mostNames = 20;

QString inverted(const Person &person)
{
    if (const QString whole = wholeName(person); !whole.isEmpty())
        return whole;
    const FamilyParts parts = familyParts(person.family);
    const QString name = parts.withParticle() + u", "_s + initialsOf(person.given);
    return parts.suffix.isEmpty() ? name : name + u", "_s + parts.suffix;
}

QString straight(const Person &person)
{
    const QString whole = wholeName(person);
    return whole.isEmpty() ? initialsOf(person.given) + u' ' + person.family : whole;
}

QString joined(QStringList names, bool commaBeforeTwo)
{
    if (names.size() > mostNames)
        return names.first(mostNames - 1).join(u", "_s) + u", . . . "_s + names.last();
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.takeLast();
    const QString comma = commaBeforeTwo || names.size() > 1 ? u","_s : QString();
    return names.join(u", "_s) + comma + u" & "_s + last;
}

QString listOf(const QList<Person> &persons, QString (*shown)(const Person &), bool commaBeforeTwo)
{
    QStringList names;
    for (const Person &person : persons)
        names += shown(person);
    return joined(names, commaBeforeTwo);
}

bool hasDay(ReferenceKind kind)
{
    return kind == MagazineArticle || kind == NewspaperArticle || kind == WebPage ||
           kind == BlogPost;
}

QString dateOf(const PartialDate &date, ReferenceKind kind)
{
    if (!date.isKnown())
        return u"(n.d.)"_s;
    QString text = u'(' + QString::number(date.year());
    if (hasDay(kind) && date.month() != 0)
        text += u", "_s + monthName(date.month());
    if (hasDay(kind) && date.day() != 0)
        text += u' ' + QString::number(date.day());
    return text + u')';
}

// "(H. Weaver, Trans.; 2nd ed., Vol. 3, pp. 3–13)": what says which edition, and where in it.
QString insideOf(const Article &article, const Reference &reference, bool withPages)
{
    QStringList parts{editionOf(reference[Edition])};
    if (!reference[Volume].isEmpty())
        parts += u"Vol. "_s + reference[Volume];
    const QString pages = dashedPages(reference[Pages]);
    if (withPages && !pages.isEmpty())
        parts += (pages.contains(u'–') ? u"pp. "_s : u"p. "_s) + pages;
    parts.removeAll(QString());
    QString inside = parts.join(u", "_s);
    const QList<Person> translators = personsOf(article, u"translator");
    if (!translators.isEmpty()) {
        inside = listOf(translators, straight, false) + u", Trans."_s +
                 (inside.isEmpty() ? QString() : u"; "_s + inside);
    }
    return inside.isEmpty() ? QString() : u" ("_s + inside + u')';
}

QString reportNumber(const Reference &reference)
{
    if (reference[Number].isEmpty())
        return {};
    const QString kind = reference.kind == Thesis     ? u"Publication"_s
                         : reference[Genre].isEmpty() ? u"Report"_s
                                                      : reference[Genre];
    return u" ("_s + kind + u" No. "_s + reference[Number] + u')';
}

QString thesisKind(const Reference &reference)
{
    const bool isMaster = reference[Genre].contains("master"_L1, Qt::CaseInsensitive);
    const QString kind = isMaster ? u"Master’s thesis"_s : u"Doctoral dissertation"_s;
    const QString school = reference[Publisher];
    return u" ["_s + (school.isEmpty() ? kind : kind + u", "_s + school) + u']';
}

bool isTitleOfWhole(const Reference &reference)
{
    return !isPart(reference.kind) || reference.kind == WebPage || reference.container.isEmpty();
}

void writeTitle(CitedText &out, const Article &article, const Reference &reference)
{
    const QString title = article.title.simplified();
    if (!isTitleOfWhole(reference)) {
        out.text(title);
    } else {
        out.italic(title);
        if (reference.kind == Book)
            out.text(insideOf(article, reference, false));
        if (reference.kind == Report || reference.kind == Thesis)
            out.text(reportNumber(reference));
        if (reference.kind == Thesis)
            out.text(thesisKind(reference));
    }
    out.stop();
}

// "Journal, 8(3), 207–217."
void writePeriodical(CitedText &out, const Reference &reference)
{
    out.space();
    out.italic(reference.container);
    if (!reference[Volume].isEmpty()) {
        out.text(u", "_s);
        out.italic(reference[Volume]);
    }
    if (!reference[Issue].isEmpty())
        out.text((reference[Volume].isEmpty() ? u", ("_s : u"("_s) + reference[Issue] + u')');
    const QString pages = dashedPages(reference[Pages]);
    if (!pages.isEmpty())
        out.text((pages.front().isLetter() ? u", Article "_s : u", "_s) + pages);
    out.stop();
}

void writeBookAround(CitedText &out, const Article &article, const Reference &reference)
{
    out.space();
    out.text(u"In "_s);
    const QList<Person> editors = personsOf(article, u"editor");
    if (!editors.isEmpty()) {
        out.text(listOf(editors, straight, false) +
                 (editors.size() > 1 ? u" (Eds.), "_s : u" (Ed.), "_s));
    }
    out.italic(reference.container);
    out.text(insideOf(article, reference, true));
    out.stop();
}

// Who published it, unless that is who wrote it.
void writePublisher(CitedText &out, const QString &publisher, const QString &author)
{
    if (publisher.isEmpty() || publisher == author)
        return;
    out.space();
    out.text(publisher);
    out.stop();
}

void writeWhere(CitedText &out, const Article &article, const Reference &reference,
                const QString &author)
{
    const bool isInBook = reference.kind == Chapter || reference.kind == ConferencePaper;
    if (isInBook && !reference.container.isEmpty()) {
        writeBookAround(out, article, reference);
        writePublisher(out, reference[Publisher], author);
    } else if (reference.kind == WebPage || !isPart(reference.kind)) {
        if (reference.kind != Thesis)
            writePublisher(out, reference[Publisher], author);
        // An organization's own site has no other name than its.
        const QList<Person> authors = personsOf(article, u"author");
        const bool isOwnSite = reference.container == siteOf(article.url) && !authors.isEmpty() &&
                               !wholeName(authors.front()).isEmpty();
        const bool isArxiv = reference.kind == Preprint && siteOf(article.url) == "arxiv.org"_L1;
        if (reference.kind != Book && !isOwnSite)
            writePublisher(out, isArxiv ? u"arXiv"_s : reference.container, author);
    } else if (!reference.container.isEmpty()) {
        writePeriodical(out, reference);
    }
}

void writeAddress(CitedText &out, const Article &article, const Reference &reference)
{
    const QString address =
        article.doi.isEmpty() ? article.url : u"https://doi.org/"_s + article.doi;
    if (address.isEmpty())
        return;
    out.space();
    const PartialDate seen = PartialDate::fromIso(reference[Accessed]);
    // Only of what may change: what has no date.
    if (!article.date.isKnown() && seen.day() != 0)
        out.text(u"Retrieved %1 %2, %3, from "_s.arg(monthName(seen.month()))
                     .arg(seen.day())
                     .arg(seen.year()));
    out.link(address);
}

} // namespace

void writeApa(CitedText &out, const Article &article, const Reference &reference)
{
    QList<Person> authors = personsOf(article, u"author");
    const bool byEditors = authors.isEmpty() && !isPart(reference.kind);
    if (byEditors)
        authors = personsOf(article, u"editor");
    const QString author = listOf(authors, inverted, true);
    if (author.isEmpty()) {
        writeTitle(out, article, reference);
    } else {
        out.text(author);
        if (byEditors)
            out.text(authors.size() > 1 ? u" (Eds.)"_s : u" (Ed.)"_s);
        out.stop();
    }
    out.space();
    out.text(dateOf(article.date, reference.kind) + u'.');
    if (!author.isEmpty()) {
        out.space();
        writeTitle(out, article, reference);
    }
    writeWhere(out, article, reference, author);
    writeAddress(out, article, reference);
}

} // namespace acervo
