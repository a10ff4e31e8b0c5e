#include "bibtexname.h"

#include "latextext.h"
#include "listedname.h"

#include <QHash>

namespace acervo {

namespace {

// Cuts wherever `isCut` says how many characters to leave out (0: none), outside of braces.
template <typename Function>
QList<QStringView> cutOutsideBraces(QStringView tex, Function isCut)
{
    QList<QStringView> pieces;
    qsizetype begin = 0;
    int depth = 0;
    for (qsizetype at = 0; at < tex.size(); ++at) {
        const QChar c = tex[at];
        if (c == u'{')
            ++depth;
        else if (c == u'}')
            depth = std::max(0, depth - 1);
        const qsizetype cut = depth == 0 && c != u'}' ? isCut(at) : 0;
        if (cut > 0) {
            pieces.append(tex.sliced(begin, at - begin));
            begin = at + cut;
            at = begin - 1;
        }
    }
    pieces.append(tex.sliced(begin));
    return pieces;
}

bool isWordBreak(QChar c) { return c.isSpace() || c == u'~'; }

QList<QStringView> namesIn(QStringView tex)
{
    return cutOutsideBraces(tex, [&](qsizetype at) -> qsizetype {
        const bool isAnd = at > 0 && tex[at - 1].isSpace() && at + 3 < tex.size() &&
                           tex.sliced(at, 3).compare(u"and", Qt::CaseInsensitive) == 0 &&
                           tex[at + 3].isSpace();
        return isAnd ? 4 : 0;
    });
}

QList<QStringView> wordsOf(QStringView name)
{
    QList<QStringView> words =
        cutOutsideBraces(name, [&](qsizetype at) { return isWordBreak(name[at]) ? 1 : 0; });
    words.removeIf([](QStringView word) { return word.isEmpty(); });
    return words;
}

// By its first letter outside of braces; a letter under an accent command counts.
bool isParticle(QStringView word)
{
    if (word.startsWith(u'{') && !word.startsWith(u"{\\"))
        return false;
    const QString plain = latexText(word);
    for (const QChar c : plain) {
        if (c.isLetter())
            return c.isLower();
    }
    return false;
}

QString joined(const QList<QStringView> &words)
{
    QStringList plain;
    for (QStringView word : words)
        plain.append(latexText(word));
    return plain.join(u' ').simplified();
}

Person personOf(const QString &particle, const QString &last, const QString &suffix,
                const QString &first)
{
    Person person;
    QString family = particle.isEmpty() ? last : QString(particle + u' ' + last);
    if (!suffix.isEmpty())
        family += u' ' + suffix;
    if (first.isEmpty()) {
        person.name = family;
    } else if (family.isEmpty()) {
        person.name = first;
    } else {
        person.family = family;
        person.given = first;
    }
    return person;
}

Person firstLast(const QList<QStringView> &words)
{
    if (words.isEmpty())
        return {}; // of ties and braces alone
    qsizetype particle = 0;
    while (particle < words.size() - 1 && !isParticle(words[particle]))
        ++particle;
    qsizetype last = words.size() - 1;
    if (particle < last) {
        while (last > particle + 1 && !isParticle(words[last - 1]))
            --last;
    }
    return personOf(joined(words.sliced(particle, last - particle)), joined(words.sliced(last)), {},
                    joined(words.first(particle)));
}

Person extended(const QList<QStringView> &parts)
{
    QHash<QString, QString> values;
    for (QStringView part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals > 0)
            values.insert(part.first(equals).trimmed().toString().toLower(),
                          latexText(part.sliced(equals + 1)));
    }
    return personOf(values.value(QStringLiteral("prefix")), values.value(QStringLiteral("family")),
                    values.value(QStringLiteral("suffix")), values.value(QStringLiteral("given")));
}

bool isWholeGroup(QStringView name)
{
    if (!name.startsWith(u'{') || !name.endsWith(u'}') || name.startsWith(u"{\\"))
        return false;
    int depth = 0;
    for (qsizetype at = 0; at < name.size(); ++at) {
        depth += name[at] == u'{' ? 1 : name[at] == u'}' ? -1 : 0;
        if (depth == 0)
            return at == name.size() - 1;
    }
    return false;
}

Person readName(QStringView name)
{
    if (isWholeGroup(name)) {
        Person person;
        person.name = latexText(name);
        return person;
    }
    const QList<QStringView> parts = splitOutsideBraces(name, u',');
    static constexpr QStringView keys[] = {u"family", u"given", u"prefix", u"suffix"};
    const QStringView key = parts.first().first(qMax<qsizetype>(0, parts.first().indexOf(u'=')));
    if (std::ranges::any_of(keys, [&](QStringView known) { return key.trimmed() == known; }))
        return extended(parts);
    if (parts.size() == 1)
        return firstLast(wordsOf(name));
    const QString last = latexText(parts.first());
    if (parts.size() == 2 && isNameSuffix(latexText(parts[1])) && last.contains(u' ')) {
        Person person = firstLast(wordsOf(parts.first())); // "John Sherry, Jr."
        (person.family.isEmpty() ? person.name : person.family) += u' ' + latexText(parts[1]);
        return person;
    }
    if (parts.size() == 2)
        return personOf({}, last, {}, latexText(parts[1]));
    QStringList given;
    for (QStringView part : parts.sliced(2))
        given.append(latexText(part));
    QString suffix = latexText(parts[1]);
    QString first = given.join(u' ');
    if (isNameSuffix(first) && !isNameSuffix(suffix))
        std::swap(first, suffix); // "Sherry, John F., Jr."
    return personOf({}, last, suffix, first);
}

bool isNobody(const QString &name)
{
    return name.isEmpty() || name.compare(QStringLiteral("others"), Qt::CaseInsensitive) == 0 ||
           name == QStringLiteral("et al.") || name == QStringLiteral("et al");
}

} // namespace

QList<Person> bibtexPersons(QStringView tex, const QString &role)
{
    QList<QStringView> names = namesIn(tex);
    if (names.size() == 1 && splitOutsideBraces(tex, u';').size() > 1)
        names = splitOutsideBraces(tex, u';');
    QList<Person> persons;
    for (QStringView name : names) {
        name = name.trimmed();
        if (name.isEmpty())
            continue;
        Person person = readName(name);
        person.role = role;
        if (!isNobody(person.shown()))
            persons.append(std::move(person));
    }
    return persons;
}

QList<QStringView> splitOutsideBraces(QStringView tex, QChar separator)
{
    return cutOutsideBraces(tex, [&](qsizetype at) { return tex[at] == separator ? 1 : 0; });
}

} // namespace acervo
