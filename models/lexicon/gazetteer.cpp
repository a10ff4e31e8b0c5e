#include "gazetteer.h"

#include <QFile>

namespace acervo {

namespace {

// Whether `mark` is one of the marks, which it then sets.
bool setMark(GazetteerForm &form, QChar mark)
{
    switch (mark.unicode()) {
    case u'!':
        form.isName = true;
        return true;
    case u'~':
        form.isWord = true;
        return true;
    case u'?':
        form.isShared = true;
        return true;
    case u'*':
        form.choice = FirstChoice::Always;
        return true;
    case u'%':
        form.choice = FirstChoice::English;
        return true;
    case u'+':
        form.choice = FirstChoice::Romance;
        return true;
    case u'^':
        form.isState = true;
        return true;
    default:
        return false;
    }
}

GazetteerForm readForm(QStringView text)
{
    GazetteerForm form;
    while (!text.isEmpty() && setMark(form, text.front()))
        text = text.sliced(1);
    form.text = text.trimmed().toString();
    return form;
}

QList<GazetteerForm> readForms(QStringView cell)
{
    QList<GazetteerForm> forms;
    for (QStringView form : cell.split(u'|', Qt::SkipEmptyParts))
        forms.append(readForm(form));
    return forms;
}

GazetteerPlace readPlace(QStringView line)
{
    const QList<QStringView> cells = line.split(u'\t');
    const auto cell = [&](qsizetype i) { return i < cells.size() ? cells[i] : QStringView(); };
    GazetteerPlace place;
    place.code = cells.first().toString();
    for (size_t language = 0; language < gazetteerLanguages.size(); ++language) {
        place.names[language] = readForms(cell(1 + qsizetype(language)));
        place.adjectives[language] = readForms(cell(5 + qsizetype(language)));
    }
    place.towns = readForms(cell(9));
    return place;
}

QString resource(const QString &name)
{
    QFile file(QStringLiteral(":/gazetteer/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The gazetteer is missing from the program: %ls", qUtf16Printable(name));
    return QString::fromUtf8(file.readAll());
}

QStringList lines(const QString &name)
{
    QStringList lines = resource(name).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

QList<GazetteerLine> readLines(const QString &name)
{
    QList<GazetteerLine> read;
    for (const QString &line : lines(name)) {
        const qsizetype tab = line.indexOf(u'\t');
        read.append({line.left(tab), readForms(QStringView(line).sliced(tab + 1))});
    }
    return read;
}

} // namespace

QList<GazetteerPlace> readGazetteer(const QString &text)
{
    QList<GazetteerPlace> places;
    for (QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            places.append(readPlace(line));
    }
    return places;
}

QList<GazetteerPlace> gazetteerCountries()
{
    return readGazetteer(resource(QStringLiteral("countries.tsv")));
}

QList<GazetteerPlace> gazetteerRegions()
{
    return readGazetteer(resource(QStringLiteral("regions.tsv")));
}

QList<GazetteerLine> gazetteerTowns()
{
    return readLines(QStringLiteral("towns.tsv")) + readLines(QStringLiteral("cities.tsv")) +
           readLines(QStringLiteral("parts.tsv"));
}

QList<GazetteerLine> gazetteerHints() { return readLines(QStringLiteral("hints.tsv")); }

QList<GazetteerLine> gazetteerCues() { return readLines(QStringLiteral("cues.tsv")); }

QStringList gazetteerGivenNames() { return lines(QStringLiteral("givennames.txt")); }

QStringList gazetteerSurnames() { return lines(QStringLiteral("surnames.txt")); }

QStringList gazetteerCommonWords() { return lines(QStringLiteral("common.txt")); }

QStringList gazetteerOtherMeanings() { return lines(QStringLiteral("nocountry.txt")); }

} // namespace acervo
