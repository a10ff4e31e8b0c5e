#include "authorlist.h"

#include "listedname.h"
#include "personname.h"

#include <QRegularExpression>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

bool isInitials(const QString &word)
{
    const auto capitals = std::ranges::count_if(word, [](QChar c) { return c.isUpper(); });
    return capitals > 0 && capitals <= 4 && std::ranges::all_of(word, [](QChar c) {
               return c.isUpper() || c == u'.' || c == u'-' || c == u' ';
           });
}

// "Doe J", "de Oliveira Filho ASB": a name that ends in its initials needs no comma.
bool endsInInitials(const QString &name)
{
    const qsizetype space = name.lastIndexOf(u' ');
    return space > 0 && isInitials(name.sliced(space + 1)) && !isInitials(name.first(space));
}

bool isOneWord(const QString &name) { return !name.contains(u' '); }

// Said before an expression is asked, as almost no name is.
bool mayBeOthers(QStringView name)
{
    return name.contains(u"et al", Qt::CaseInsensitive) ||
           name.endsWith(u"others", Qt::CaseInsensitive) || name.endsWith(u"...") ||
           name.endsWith(u'…');
}

QStringList cleanPieces(const QStringList &pieces)
{
    static const QRegularExpression number(u"\\s*[\\[(][^\\[()\\]]*\\d[^\\[()\\]]*[\\])]"_s);
    static const QRegularExpression others(
        u"^(?:and\\s+)?(?:et al\\.?|others|\\.\\.\\.|…)$|\\s+et al\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList clean;
    for (QString piece : pieces) {
        if (piece.contains(u'(') || piece.contains(u'['))
            piece.remove(number);
        piece = piece.simplified();
        if (mayBeOthers(piece))
            piece.remove(others);
        const bool isAbbreviated = piece.size() > 2 && piece.endsWith(u'.') &&
                                   piece[piece.size() - 2].isUpper() &&
                                   piece[piece.size() - 3].isUpper();
        if (isAbbreviated) // "Cruz AB." ends the list, not the initials
            piece.chop(1);
        if (std::ranges::any_of(piece, [](QChar c) { return c.isLetter(); }))
            clean.append(piece);
    }
    return clean;
}

QStringList inPairs(const QStringList &pieces)
{
    QStringList names;
    for (qsizetype i = 0; i + 1 < pieces.size(); i += 2)
        names.append(pieces[i] + u", "_s + pieces[i + 1]);
    return names;
}

// "Wang C, Hachen D.": where no initials have a stop, the last is the list's.
QStringList withoutLastStop(QStringList names)
{
    const bool isList = names.size() > 1 && std::ranges::all_of(names, endsInInitials);
    if (isList && names.last().endsWith(u'.') && names.join(u' ').count(u'.') == 1)
        names.last().chop(1);
    return names;
}

// Commas stand between names, or between a family's name and the given ones, or both.
QStringList apartAtCommas(const QString &text)
{
    const QStringList pieces = cleanPieces(text.split(u',', Qt::SkipEmptyParts));
    if (pieces.size() < 2)
        return pieces;
    if (pieces.size() == 3 && (isNameSuffix(pieces[1]) || isNameSuffix(pieces[2])))
        return {pieces.join(u", ")};
    if (pieces.size() % 2 != 0 || std::ranges::all_of(pieces, endsInInitials))
        return withoutLastStop(pieces);
    bool initials = true;
    bool families = true;
    bool single = false;
    for (qsizetype i = 0; i < pieces.size(); i += 2) {
        initials = initials && isInitials(pieces[i + 1]);
        families = families && isOneWord(pieces[i]);
        single = single || isOneWord(pieces[i]) || isOneWord(pieces[i + 1]);
    }
    return initials || families || (pieces.size() == 2 && single) ? inPairs(pieces) : pieces;
}

QStringList apartAtAnd(const QString &text)
{
    // A capital Y or E is somebody's initial.
    static const QRegularExpression between(
        u"\\s*,?\\s+(?:[Aa]nd|AND|y|e|[Ee]t(?!\\s+al\\b)|und|&)\\s+"_s);
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    if (parts.size() < 2 || (!text.contains(u',') && readPerson(text).family.isEmpty()))
        return apartAtCommas(text);
    const bool eachHasComma =
        std::ranges::all_of(parts, [](const QString &part) { return part.count(u',') == 1; });
    if (eachHasComma)
        return cleanPieces(parts);
    QStringList names;
    for (const QString &part : parts)
        names += apartAtCommas(part);
    return names;
}

QStringList namesIn(const QString &text)
{
    for (const QChar separator : {u';', u'|', u'\n'}) {
        if (text.contains(separator))
            return cleanPieces(text.split(separator, Qt::SkipEmptyParts));
    }
    return apartAtAnd(text.simplified());
}

} // namespace

QList<Person> authorsIn(const QString &text, const QString &role)
{
    static const QRegularExpression by(u"^(?:by|por|par)\\s+"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    QList<Person> persons;
    QString names = text.trimmed();
    if (names.startsWith(u'b', Qt::CaseInsensitive) || names.startsWith(u'p', Qt::CaseInsensitive))
        names.remove(by);
    for (const QString &name : namesIn(names)) {
        Person person = listedPerson(name);
        person.role = role;
        if (!person.shown().isEmpty())
            persons.append(std::move(person));
    }
    return persons;
}

} // namespace acervo
