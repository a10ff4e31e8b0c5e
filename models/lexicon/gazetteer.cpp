#include "gazetteer.h"

#include <QFile>

namespace acervo {

namespace {

QList<GazetteerForm> readForms(QStringView cell)
{
    QList<GazetteerForm> forms;
    for (QStringView form : cell.split(u'|', Qt::SkipEmptyParts)) {
        const bool ambiguous = form.startsWith(u'?');
        forms.append({form.sliced(ambiguous ? 1 : 0).trimmed().toString(), ambiguous});
    }
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

QStringList gazetteerOtherMeanings()
{
    QStringList phrases =
        resource(QStringLiteral("nocountry.txt")).split(u'\n', Qt::SkipEmptyParts);
    phrases.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return phrases;
}

} // namespace acervo
