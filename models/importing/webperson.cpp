#include "webperson.h"

#include "datereader.h"
#include "fold.h"
#include "listedname.h"
#include "personname.h"

#include <QRegularExpression>
#include <QSet>

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

// "By", "Texto:", "Guest post by"
QString withoutLead(QString text)
{
    static const QRegularExpression lead(
        QStringLiteral(
            R"(^(?:(?:(?:posted|published|written|submitted|reported|words|text|story|)"
            R"(article|analysis|review|escrito|publicado|enviado|texto|texte|ecrit|écrit|proposé|)"
            R"(publié)\s*)?)"
            R"((?:\bby|\bpor|\bpar|\bvon|\bdoor|\bdi|\bby:)\b[\s:]*|)"
            R"((?:authors?|autor(?:es|a|as|in)?|auteurs?|words|text|texto|texte|story|reportagem|)"
            R"(contributors?|editor)\s*:\s*))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kind(
        QStringLiteral(
            R"(^(?![PpFfIi](?:hoto|oto|mage|llus))(?:\p{L}+\s+){1,3}(?:[bB]y|BY|[pP]or|POR|[pP]ar|PAR)\s+(?=\p{Lu}))"),
        QRegularExpression::UseUnicodePropertiesOption);
    // "Publicado em 12/05/2020 Por Ana Ruiz", "February 3, 2014 by Tom Lee"
    static const QRegularExpression dated(
        QStringLiteral(R"(^(?:[^.]*\d[^.]*?|(?:[Pp]ost|[Pp]ubli|[Ss]ubmit|[Ee]nv)[^.]*?)\s)"
                       R"((?:[bB]y|BY|[pP]or|POR|[pP]ar|PAR)\s+(?=\p{Lu}))"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression credit( // "Texto Ana Ruiz"
        QStringLiteral(R"(^(?:[Tt]exto?|[Tt]exte|TEXTO|[Ww]ords)\s+(?=\p{Lu}))"),
        QRegularExpression::UseUnicodePropertiesOption);
    text.remove(kind);
    text.remove(credit);
    text.remove(dated);
    for (int i = 0; i < 2; ++i) {
        const QRegularExpressionMatch match = lead.match(text);
        if (!match.hasMatch() || match.capturedLength() == 0)
            break;
        text = text.sliced(match.capturedLength()).trimmed();
    }
    return text;
}

// "Mary Stone Transport correspondent": the beat and what she is there. A name has two words at
// least, and a third where the second is a particle or an initial.
QString withoutPost(const QString &text)
{
    static const QRegularExpression post(
        QStringLiteral(R"(\s+(?:correspondents?|editors?|reporters?|columnists?|writers?)$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = post.match(text);
    if (!match.hasMatch() || text.contains(u',') || text.contains(QStringLiteral(" and ")))
        return text;
    const QStringList words = text.first(match.capturedStart()).split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 3)
        return text;
    const bool isJoined = words[1].front().isLower() || words[1].size() <= 2;
    return words.first(isJoined ? 3 : 2).join(u' ');
}

// What stands behind the names: a date, a place, an address, a count.
QString withoutTail(QString text)
{
    static const QRegularExpression tail(
        QStringLiteral(
            R"(\s*(?:[|•·»]|\s[–—\-]+\s|\bon\s+(?=\w+,?\s+\d)|\s\((?![^)]*\)\s+\p{Lu})|\bUpdated\b|\bPublished\b|)"
            R"(\bPosted\b|\benvoyée?s?\s+spécia|\bcorrespondante?s?\s+(?:à|en|au)\b|)"
            R"(\benviad[oa]s?\s+especia|\bcorresponsal\b|\S*@|\bfor\s+(?=The\b|[A-Z]{2,})|)"
            R"(\bfollow\b|\b(?:senior|special|chief|staff|political|foreign)\s+\w|)"
            R"(\b(?:correspondent|reporter|columnist|contributor)\b|)"
            R"(\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|mai|ago|set|out|dez|fév|avr|)"
            R"(juin|juil|août|déc)\p{L}*\.?\s\d|\b\d|)"
            R"((?:^|\s)(?:fotos?|photos?|photograph(?:s|y)|imagens?|illustrations?|vídeos?|videos?))"
            R"(\s*(?::|(?:by|por|par)\b|\s\p{Lu})).*$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption |
            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression place(
        QStringLiteral(R"(\s+(?:in|en|em|à)\s+(?:\p{Lu}[\p{L}.'’-]*\s?){1,3}$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    // "Ana Ruiz in News on", where a date stood that was taken out
    static const QRegularExpression ahead(QStringLiteral(R"(\s+(?:on|at|in|from|em|en|le|el)$)"));
    text = withoutPost(text);
    text.remove(tail);
    text.remove(ahead);
    text.remove(place);
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
            R"(ph\.?d|m\.?d|special to|corresponsal|correspondente|periodista|jornalista|journaliste|redacción|redação|agencias?|journalist|bureau|universi\w+|)"
            R"(institut\w*|department|departamento|faculty|facultad)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return piece.contains(role);
}

bool isDegree(QStringView name)
{
    static const QRegularExpression degree(QStringLiteral(R"(^(?:ph\.?d|m\.?d|esq|mba)\.?$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    return degree.matchView(name).hasMatch();
}

// What a byline's buttons and links say.
bool isControl(const QString &name)
{
    static const QRegularExpression control(QStringLiteral(
        R"(^(?:e ?mail|print|share|tweet|follow|comments?|user ?name|subscribe|log ?in|)"
        R"(sign in|menu|about|imprimir|imprimer|compartir|partager|compartilhar|)"
        R"(seguir|suivre)$|\b(?:authors?|autor(?:es|a|as)?|auteurs?|rss|archives?|)"
        R"(profile|perfil|profil)\b)"));
    return name.size() < 40 && foldedWords(name).contains(control);
}

// The parts between commas and the word "and"; what follows a name and is none is left out.
QStringList namesIn(const QString &text)
{
    // A capital Y or E is somebody's initial, unless all letters are capitals.
    static const QString between =
        QStringLiteral(R"(\s*[,;/]\s*(?:(?:and|y|e|et|und|&)\s+)?|)"
                       R"(\s+(?:[Aa]nd|AND|y|e|et|und|&|\+|with|con|com|avec)\s+)");
    static const QRegularExpression usual(between);
    static const QRegularExpression loud(between, QRegularExpression::CaseInsensitiveOption);
    // "José Ortega y Gasset", "Ana da Costa e Silva"
    static const QRegularExpression doubled(
        QStringLiteral(R"(^\p{Lu}\S* (?:[^\s,;]+ ){0,3}\p{Lu}\S* [ye] \p{Lu}\p{Ll}+$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (text.contains(doubled))
        return {text};
    const bool isLoud = std::ranges::none_of(text, [](QChar c) { return c.isLower(); });
    QStringList names;
    for (const QString &piece : text.split(isLoud ? loud : usual, Qt::SkipEmptyParts)) {
        const QString name = piece.simplified();
        const bool isSuffix = isNameSuffix(name);
        if (isSuffix && !names.isEmpty() && name.size() < 4 && !isDegree(name))
            names.last() += u' ' + name;
        else if (isControl(name))
            continue;
        else if (names.isEmpty() || (name.contains(u' ') && !isRole(name) && !isSuffix))
            names.append(name);
    }
    return names;
}

// "Roe J, Marz KL": lists of this kind have a comma between persons only.
bool isListOfInitials(QStringView text)
{
    static const QRegularExpression name(
        QStringLiteral(R"(^\p{L}[\p{L}'’ -]*\p{Ll}[\p{L}'’ -]* (?:\p{Lu}[.-]?\s?){1,3}$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QList<QStringView> pieces = text.split(u',');
    return pieces.size() > 1 && std::ranges::all_of(pieces, [](QStringView piece) {
               return name.matchView(piece.trimmed()).hasMatch();
           });
}

// Two to four words with capitals and nothing else, as most names are; said before any expression
// is asked.
bool isPlainName(QStringView text)
{
    static const QSet<QString> others{QStringLiteral("by"),
                                      QStringLiteral("por"),
                                      QStringLiteral("par"),
                                      QStringLiteral("von"),
                                      QStringLiteral("door"),
                                      QStringLiteral("di"),
                                      QStringLiteral("posted"),
                                      QStringLiteral("published"),
                                      QStringLiteral("written"),
                                      QStringLiteral("words"),
                                      QStringLiteral("text"),
                                      QStringLiteral("texto"),
                                      QStringLiteral("follow"),
                                      QStringLiteral("updated"),
                                      QStringLiteral("and"),
                                      QStringLiteral("with"),
                                      QStringLiteral("correspondent"),
                                      QStringLiteral("reporter"),
                                      QStringLiteral("editor"),
                                      QStringLiteral("columnist"),
                                      QStringLiteral("contributor"),
                                      QStringLiteral("writer"),
                                      QStringLiteral("staff"),
                                      QStringLiteral("in"),
                                      QStringLiteral("on"),
                                      QStringLiteral("y"),
                                      QStringLiteral("e")};
    qsizetype words = 0;
    for (const QStringView word : text.tokenize(u' ')) {
        const bool isWord =
            !word.isEmpty() && word.front().isUpper() && std::ranges::all_of(word, [](QChar c) {
                return c.isLetter() || QStringView(u".'’-").contains(c);
            });
        if (!isWord || ++words > 4 || others.contains(word.toString().toLower()))
            return false;
    }
    return words >= 2;
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
    // "October 14, 2009 | Marc Lifsher"
    const qsizetype stroke = text.indexOf(u'|');
    if (stroke > 0 && readDate(text.first(stroke).trimmed()).isKnown())
        return bylinePersons(text.sliced(stroke + 1).trimmed());
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
    if (isPlainName(plain))
        return {readPerson(plain)};
    const bool areInitials = isListOfInitials(plain);
    if (areInitials || plain.contains(u';')) {
        QList<Person> persons;
        for (const QStringView piece :
             QStringView(plain).split(areInitials ? u',' : u';', Qt::SkipEmptyParts)) {
            static const QRegularExpression picture(
                QStringLiteral(R"(^\s*(?:fotos?|photo\w*|imagens?|images?|illustration\w*)\b)"),
                QRegularExpression::CaseInsensitiveOption);
            const QString name = withoutLead(piece.trimmed().toString());
            if (!name.isEmpty() && !picture.matchView(piece).hasMatch())
                persons.append(listedPerson(name));
        }
        return persons;
    }
    if (plain.contains(u'|')) {
        QList<Person> persons;
        for (const QStringView piece : QStringView(plain).split(u'|', Qt::SkipEmptyParts)) {
            // "Rajeev Dhir | NJ Advance Media for NJ.com": for whom they write.
            const bool isHouse = piece.contains(QStringLiteral(" for ")) || piece.contains(u'@') ||
                                 piece.contains(QStringLiteral(".com"));
            if (persons.isEmpty() || !isHouse)
                persons += bylinePersons(piece);
        }
        return persons;
    }
    if (!plain.contains(u' ')) // an account's name may have figures
        return {readPerson(plain)};
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
