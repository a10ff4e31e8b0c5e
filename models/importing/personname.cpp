#include "personname.h"

#include "singlespaced.h"

#include <QRegularExpression>
#include <QVarLengthArray>

#include <array>
#include <string_view>

namespace acervo {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

// Longer than any name: what is this long is a sentence in the wrong place, and stays whole.
constexpr qsizetype maxNameLength = 80;

bool isOneOf(QStringView word, std::initializer_list<QLatin1StringView> list)
{
    return std::ranges::any_of(list, [&](QLatin1StringView other) {
        return word.size() == other.size() && word.compare(other, Qt::CaseInsensitive) == 0;
    });
}

bool isParticle(QStringView word)
{
    return isOneOf(word, {"de"_L1,  "del"_L1, "la"_L1,  "las"_L1, "los"_L1, "da"_L1,
                          "das"_L1, "do"_L1,  "dos"_L1, "du"_L1,  "des"_L1, "di"_L1,
                          "van"_L1, "von"_L1, "der"_L1, "den"_L1, "ter"_L1, "ten"_L1,
                          "zu"_L1,  "le"_L1,  "el"_L1,  "al"_L1,  "bin"_L1, "ibn"_L1}) &&
           (word.front().isLower() ||
            isOneOf(word, {"van"_L1, "von"_L1, "de"_L1, "del"_L1, "la"_L1, "du"_L1, "di"_L1,
                           "da"_L1, "dos"_L1, "der"_L1}));
}

// Words that only an organisation's name has, in lower case and sorted by code unit.
constexpr auto organisationWords = [] {
    std::array words{u"alianza"sv,
                     u"aliança"sv,
                     u"alliance"sv,
                     u"asociación"sv,
                     u"association"sv,
                     u"associação"sv,
                     u"center"sv,
                     u"centre"sv,
                     u"centro"sv,
                     u"co-op"sv,
                     u"colectivo"sv,
                     u"coletivo"sv,
                     u"collaboration"sv,
                     u"collaborations"sv,
                     u"collectif"sv,
                     u"collective"sv,
                     u"comité"sv,
                     u"comitê"sv,
                     u"committee"sv,
                     u"conseil"sv,
                     u"consejo"sv,
                     u"conselho"sv,
                     u"coop"sv,
                     u"cooperativa"sv,
                     u"cooperative"sv,
                     u"cooperatives"sv,
                     u"coopérative"sv,
                     u"council"sv,
                     u"editor"sv,
                     u"editors"sv,
                     u"federación"sv,
                     u"federation"sv,
                     u"federação"sv,
                     u"fondation"sv,
                     u"for"sv,
                     u"foundation"sv,
                     u"fundación"sv,
                     u"fundação"sv,
                     u"fédération"sv,
                     u"group"sv,
                     u"groupe"sv,
                     u"grupo"sv,
                     u"institut"sv,
                     u"institute"sv,
                     u"instituto"sv,
                     u"ministerio"sv,
                     u"ministry"sv,
                     u"ministère"sv,
                     u"ministério"sv,
                     u"mouvement"sv,
                     u"movement"sv,
                     u"movimento"sv,
                     u"movimiento"sv,
                     u"nations"sv,
                     u"network"sv,
                     u"news"sv,
                     u"of"sv,
                     u"organisation"sv,
                     u"organización"sv,
                     u"organization"sv,
                     u"organização"sv,
                     u"press"sv,
                     u"project"sv,
                     u"projet"sv,
                     u"projeto"sv,
                     u"proyecto"sv,
                     u"red"sv,
                     u"rede"sv,
                     u"réseau"sv,
                     u"sociedad"sv,
                     u"sociedade"sv,
                     u"society"sv,
                     u"staff"sv,
                     u"team"sv,
                     u"the"sv,
                     u"union"sv,
                     u"universidad"sv,
                     u"universidade"sv,
                     u"university"sv,
                     u"université"sv};
    std::ranges::sort(words);
    return words;
}();

// Whether a word of the list begins with this letter and is this long: almost no name's word is
// looked for beyond that.
bool mayBeOrganisationWord(QStringView word)
{
    static constexpr auto lengths = [] {
        std::array<unsigned, 26> all{}; // a bit for each length
        for (const std::u16string_view other : organisationWords)
            all.at(other.front() - u'a') |= 1U << other.size();
        return all;
    }();
    if (word.isEmpty() || word.size() >= 32)
        return false;
    const unsigned letter = (word.front().unicode() | 0x20U) - unsigned(u'a');
    return letter < lengths.size() && (lengths[letter] >> word.size() & 1U) != 0;
}

bool isOrganisation(QStringView name)
{
    if (std::ranges::any_of(name, [](QChar c) { return c.isDigit() || c == u'@' || c == u'/'; }))
        return true;
    for (QStringView word : name.tokenize(u' ')) {
        while (!word.isEmpty() && word.back().isPunct())
            word.chop(1);
        if (!mayBeOrganisationWord(word))
            continue;
        const auto place = std::ranges::partition_point(organisationWords, [&](const auto &other) {
            return word.compare(QStringView(other), Qt::CaseInsensitive) > 0;
        });
        if (place != organisationWords.end() &&
            word.compare(QStringView(*place), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

Person whole(QStringView name)
{
    Person person;
    person.name = name.toString();
    return person;
}

Person apart(QStringView family, QStringView given)
{
    Person person;
    person.family = family.toString();
    person.given = given.toString();
    return person;
}

qsizetype wordCount(const QString &text) { return text.count(u' ') + 1; }

bool areInitials(const QString &text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return c.isUpper() || c == u'.' || c == u' ' || c == u'-'; });
}

// The pieces between commas are names of their own, or "Family, Given", or pairs with initials.
QList<Person> readCommaNames(const QStringList &pieces)
{
    QList<Person> persons;
    const bool pairs = pieces.size() % 2 == 0 && [&] {
        for (qsizetype i = 1; i < pieces.size(); i += 2) {
            if (!areInitials(pieces[i]))
                return false;
        }
        return true;
    }();
    if (pairs || (pieces.size() == 2 && std::ranges::any_of(pieces, [](const QString &piece) {
                      return wordCount(piece) == 1;
                  }))) {
        for (qsizetype i = 0; i + 1 < pieces.size(); i += 2)
            persons.append(readPerson(QString(pieces[i] + ", "_L1 + pieces[i + 1])));
        return persons;
    }
    for (const QString &piece : pieces)
        persons.append(readPerson(piece));
    return persons;
}

} // namespace

Person readPerson(QStringView text)
{
    const SingleSpaced simple(text);
    const QStringView name = simple.view();
    if (name.size() > maxNameLength || isOrganisation(name))
        return whole(name);
    const qsizetype comma = name.indexOf(u',');
    if (comma > 0) {
        const QStringView given = name.sliced(comma + 1).trimmed();
        const QStringView family = name.first(comma).trimmed();
        return given.isEmpty() || family.isEmpty() ? whole(name) : apart(family, given);
    }
    QVarLengthArray<QStringView, 8> words;
    for (const QStringView word : name.tokenize(u' '))
        words.append(word);
    if (words.size() < 2)
        return whole(name);
    qsizetype first = words.size() - 1;
    // "Jr." belongs to the family before it.
    if (first > 1 && isOneOf(words[first], {"jr"_L1, "jr."_L1, "sr"_L1, "sr."_L1, "ii"_L1, "iii"_L1,
                                            "filho"_L1, "neto"_L1, "júnior"_L1}))
        --first;
    while (first > 1 && isParticle(words[first - 1]))
        --first;
    const qsizetype family = words[first].data() - name.data();
    return apart(name.sliced(family), name.first(family - 1));
}

QList<Person> readPersons(QStringView line)
{
    QList<Person> persons;
    if (line.contains(u';')) {
        for (QStringView piece : line.split(u';', Qt::SkipEmptyParts)) {
            if (!piece.trimmed().isEmpty())
                persons.append(readPerson(piece));
        }
        return persons;
    }
    static const QRegularExpression between(
        QStringLiteral(R"(\s*,?\s+(?:and|y|e|et|&)\s+|\s*,\s*)"));
    const QString text = line.toString().simplified();
    if (isOrganisation(text) && !text.contains(u','))
        return {whole(text)};
    const QStringList pieces = text.split(between, Qt::SkipEmptyParts);
    const bool commas = text.contains(u',') &&
                        !text.contains(QRegularExpression(QStringLiteral(R"(\s(and|y|e|et|&)\s)")));
    if (commas)
        return readCommaNames(pieces);
    for (const QString &piece : pieces)
        persons.append(readPerson(piece));
    return persons;
}

} // namespace acervo
