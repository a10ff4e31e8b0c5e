#include "gazetteer.h"

#include <QFile>

namespace acervo {

namespace {

GazetteerForm readForm(QStringView text)
{
    GazetteerForm form;
    for (; !text.isEmpty(); text = text.sliced(1)) {
        if (text.front() == u'^')
            form.state = true;
        else if (text.front() == u'!')
            form.doubt = FormDoubt::Name;
        else if (text.front() == u'~')
            form.doubt = FormDoubt::WordOrName;
        else if (text.front() == u'?')
            form.doubt = FormDoubt::OtherPlace;
        else
            break;
    }
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
    return readLines(QStringLiteral("towns.tsv")) + readLines(QStringLiteral("cities.tsv"));
}

QList<GazetteerLine> gazetteerHints() { return readLines(QStringLiteral("hints.tsv")); }

QStringList gazetteerGivenNames() { return lines(QStringLiteral("givennames.txt")); }

QStringList gazetteerCommonWords() { return lines(QStringLiteral("common.txt")); }

QStringList gazetteerOtherMeanings() { return lines(QStringLiteral("nocountry.txt")); }

} // namespace acervo
