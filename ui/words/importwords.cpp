#include "importwords.h"

#include "countwords.h"
#include "dateinwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace acervo {

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(acervo::ImportWords)
};

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 160;
    const QString line = text.simplified();
    return line.size() > longest ? QString(line.first(longest) + u'…') : line;
}

QString personsOf(const Article &article)
{
    QStringList names;
    for (const Person &person : article.persons)
        names.append(person.shown());
    return names.join(QStringLiteral(", "));
}

QString topicsOf(const Article &article)
{
    QStringList names;
    for (const Topic &topic : article.topics)
        names.append(topic.name);
    return names.join(QStringLiteral(", "));
}

void addDifference(QStringList &lines, const QString &what, const QString &before,
                   const QString &after)
{
    if (before == after)
        return;
    if (before.isEmpty())
        lines.append(ImportWords::tr("%1, new: %2").arg(what, shortened(after)));
    else
        lines.append(ImportWords::tr("%1: %2 → %3").arg(what, shortened(before), shortened(after)));
}

} // namespace

QString standingInWords(ImportStanding standing)
{
    switch (standing) {
    case ImportStanding::New:
        return ImportWords::tr("New");
    case ImportStanding::Changed:
        return ImportWords::tr("Changed");
    case ImportStanding::Same:
        return ImportWords::tr("Already here");
    case ImportStanding::InTrash:
        return ImportWords::tr("In the trash");
    case ImportStanding::PerhapsSame:
        return ImportWords::tr("Perhaps here");
    }
    return {};
}

QString meaningInWords(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Title:
        return ImportWords::tr("Title");
    case Meaning::Subtitle:
        return ImportWords::tr("Subtitle");
    case Meaning::Summary:
        return ImportWords::tr("Summary");
    case Meaning::Body:
        return ImportWords::tr("Text");
    case Meaning::Date:
        return ImportWords::tr("Date");
    case Meaning::Year:
        return ImportWords::tr("Year");
    case Meaning::Month:
        return ImportWords::tr("Month");
    case Meaning::Day:
        return ImportWords::tr("Day");
    case Meaning::Persons:
        return ImportWords::tr("Authors");
    case Meaning::MorePersons:
        return ImportWords::tr("More authors");
    case Meaning::Editors:
        return ImportWords::tr("Editors");
    case Meaning::Translators:
        return ImportWords::tr("Translators");
    case Meaning::Topics:
        return ImportWords::tr("Topics");
    case Meaning::Doi:
        return ImportWords::tr("DOI");
    case Meaning::Url:
        return ImportWords::tr("Address");
    case Meaning::Lang:
        return ImportWords::tr("Language");
    case Meaning::Source:
        return ImportWords::tr("Publication or site");
    }
    return {};
}

QString totalsInWords(const PreviewTotals &totals)
{
    QStringList parts;
    parts << ImportWords::tr("%1 new").arg(numberInWords(totals.added));
    if (totals.perhapsSame > 0)
        parts << ImportWords::tr("%1 of them perhaps here").arg(numberInWords(totals.perhapsSame));
    if (totals.changed > 0)
        parts << ImportWords::tr("%1 changed").arg(numberInWords(totals.changed));
    if (totals.same > 0)
        parts << ImportWords::tr("%1 already here").arg(numberInWords(totals.same));
    if (totals.inTrash > 0)
        parts << ImportWords::tr("%1 in the trash").arg(numberInWords(totals.inTrash));
    if (totals.problems > 0)
        parts << ImportWords::tr("%1 not readable or empty").arg(numberInWords(totals.problems));
    return parts.join(QStringLiteral(", "));
}

QStringList differencesInWords(const DraftStanding &found)
{
    QStringList lines;
    if (!found.known)
        return lines;
    const Article &known = *found.known;
    if (found.standing == ImportStanding::PerhapsSame) {
        lines << ImportWords::tr(
            "One with this title and date is here, but authors, address or summary are others. "
            "This one would be added beside it:");
        lines << QStringList{known.title, personsOf(known), known.url}
                     .filter(QRegularExpression(QStringLiteral(".")))
                     .join(QStringLiteral(" · "));
        return lines;
    }
    if (found.standing != ImportStanding::Changed || !found.after)
        return lines;
    const Article &after = *found.after;
    addDifference(lines, ImportWords::tr("Title"), known.title, after.title);
    addDifference(lines, ImportWords::tr("Date"),
                  known.date.isKnown() ? dateInWords(known.date) : QString(),
                  dateInWords(after.date));
    addDifference(lines, ImportWords::tr("Authors"), personsOf(known), personsOf(after));
    addDifference(lines, ImportWords::tr("Address"), known.url, after.url);
    addDifference(lines, ImportWords::tr("DOI"), known.doi, after.doi);
    addDifference(lines, ImportWords::tr("Summary"), known.summary, after.summary);
    addDifference(lines, ImportWords::tr("Text"), withoutPictureMarks(known.body),
                  withoutPictureMarks(after.body));
    addDifference(lines, ImportWords::tr("Pictures"), QString::number(known.pictures.size()),
                  QString::number(after.pictures.size()));
    addDifference(lines, ImportWords::tr("Language"), known.lang, after.lang);
    addDifference(lines, ImportWords::tr("Topics"), topicsOf(known), topicsOf(after));
    addDifference(lines, ImportWords::tr("Source"), known.sources.join(QStringLiteral(", ")),
                  after.sources.join(QStringLiteral(", ")));
    if (known.fields != after.fields)
        lines << ImportWords::tr("Other details of its source");
    if (known.places != after.places)
        lines << ImportWords::tr("Countries or regions that the source names");
    return lines;
}

QString guessesInWords(const TableReading &table)
{
    QStringList guesses;
    if (!table.hasHeader)
        guesses << ImportWords::tr("The table has no header: what its columns mean is guessed.");
    if (table.order == TableReading::DayMonth::DayFirst)
        guesses << ImportWords::tr("Dates such as 03/04/2020 are read with the day first.");
    if (table.order == TableReading::DayMonth::MonthFirst)
        guesses << ImportWords::tr("Dates such as 03/04/2020 are read with the month first.");
    return guesses.join(u' ');
}

} // namespace acervo
