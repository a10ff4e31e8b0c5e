#include "webperson.h"

#include "datereader.h"
#include "fold.h"
#include "listedname.h"
#include "personname.h"

#include <QRegularExpression>

namespace acervo {

namespace {

constexpr qsizetype longestByline = 300;
constexpr qsizetype longestName = 80;
constexpr qsizetype mostWords = 8;

bool isAddress(QStringView text)
{
    static const QRegularExpression address(
        QStringLiteral(R"(^(?:https?:|www\.|/|@)|\.(?:com|org|net)/)"),
        QRegularExpression::CaseInsensitiveOption);
    return address.matchView(text).hasMatch();
}

QString withoutLead(QString text)
{
    static const QRegularExpression lead(
        QStringLiteral(
            R"(^(?:(?:(?:posted|published|written|submitted|reported|words|text|story|)"
            R"(article|analysis|review|escrito|publicado|texto|texte|ecrit|écrit)\s*)?)"
            R"((?:\bby|\bpor|\bpar|\bvon|\bdoor|\bdi|\bby:)\b[\s:]*|)"
            R"((?:authors?|autor(?:es|a|as)?|auteurs?|words|contributors?|editor)\s*:\s*))"),
        QRegularExpression::CaseInsensitiveOption);
    for (int i = 0; i < 2; ++i) {
        const QRegularExpressionMatch match = lead.match(text);
        if (!match.hasMatch() || match.capturedLength() == 0)
            break;
        text = text.sliced(match.capturedLength()).trimmed();
    }
    return text;
}

// What stands behind the names: a date, a place, an address, a count.
QString withoutTail(QString text)
{
    static const QRegularExpression tail(
        QStringLiteral(
            R"(\s*(?:[|•·»]|\s[–—\-]+\s|\bon\s+(?=\w+\s+\d)|\s\(|\bUpdated\b|\bPublished\b|)"
            R"(\bPosted\b|\benvoyée?s?\s+spécia|\bcorrespondante?s?\s+(?:à|en|au)\b|)"
            R"(\benviad[oa]s?\s+especia|\bcorresponsal\b|@|\bfor\s+(?=The\b|[A-Z]{2,})|\bfollow\b|\b(?:senior|special|chief|staff|political|foreign)\s+\w|\b(?:correspondent|reporter|columnist|contributor)\b|\d).*$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    text.remove(tail);
    while (!text.isEmpty() && QStringView(u",;:.-–—/").contains(text.back()) &&
           !(text.size() > 2 && text.back() == u'.' && text[text.size() - 2].isLetter()))
        text.chop(1);
    return text.trimmed();
}

bool isRole(const QString &piece)
{
    static const QRegularExpression role(
        QStringLiteral(
            R"(\b(?:writers?|reporters?|correspondents?|editors?|columnists?|staff|)"
            R"(contributors?|producer|press|news|magazine|times|post|director|professor|)"
            R"(ph\.?d|m\.?d|special to|redacción|redação|agencias?|journalist|bureau|universi\w+|)"
            R"(institut\w*|department|departamento|faculty|facultad)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return piece.contains(role);
}

// The parts between commas and the word "and"; what follows a name and is none is left out.
QStringList namesIn(const QString &text)
{
    static const QRegularExpression between(
        QStringLiteral(R"(\s*[,;/]\s*(?:(?:and|y|e|et|und|&)\s+)?|\s+(?:and|y|e|et|und|&|\+)\s+)"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList names;
    for (const QString &piece : text.split(between, Qt::SkipEmptyParts)) {
        const QString name = piece.simplified();
        const bool isSuffix = isNameSuffix(name);
        if (isSuffix && !names.isEmpty() && name.size() < 4)
            names.last() += u' ' + name;
        else if (names.isEmpty() || (name.contains(u' ') && !isRole(name) && !isSuffix))
            names.append(name);
    }
    return names;
}

bool isInverted(QStringView text)
{
    const qsizetype comma = text.indexOf(u',');
    return comma > 0 && text.lastIndexOf(u',') == comma &&
           !text.first(comma).trimmed().contains(u' ');
}

} // namespace

QList<Person> bylinePersons(QStringView text)
{
    if (text.size() > longestByline || isAddress(text.trimmed()))
        return {};
    const QString names = withoutTail(withoutLead(text.toString().simplified()));
    if (names.size() < 2 || readDate(names).isKnown() || isAddress(names))
        return {};
    QList<Person> persons;
    for (const QString &name : namesIn(names)) {
        if (name.count(u' ') >= mostWords)
            return {}; // what is said of somebody
        if (name.size() <= longestName)
            persons.append(readPerson(name));
    }
    return persons;
}

QList<Person> statedPersons(QStringView text)
{
    const QString plain = text.toString().simplified();
    if (plain.isEmpty() || isAddress(plain))
        return {};
    if (plain.contains(u';')) {
        QList<Person> persons;
        for (const QStringView piece : QStringView(plain).split(u';', Qt::SkipEmptyParts)) {
            if (!piece.trimmed().isEmpty())
                persons.append(listedPerson(piece.trimmed()));
        }
        return persons;
    }
    return isInverted(plain) ? QList{listedPerson(plain)} : bylinePersons(plain);
}

void addPersons(QList<Person> &persons, const QList<Person> &more)
{
    for (const Person &person : more) {
        const QString name = foldedWords(person.shown());
        const bool isKnown = std::ranges::any_of(persons, [&](const Person &other) {
            return foldedWords(other.shown()) == name && other.role == person.role;
        });
        if (!name.isEmpty() && !isKnown)
            persons.append(person);
    }
}

} // namespace acervo
