#include "pagesigners.h"

#include "fold.h"
#include "website.h"

#include <QSet>

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

// Sites name themselves where nobody signed: "Ediciones El País", "example.com".
bool isSite(const Person &person, const QString &site)
{
    static const QSet<QString> besides{u"ediciones"_s, u"edicoes"_s, u"editions"_s, u"the"_s,
                                       u"el"_s,        u"la"_s,      u"le"_s,       u"o"_s,
                                       u"a"_s,         u"com"_s,     u"news"_s,     u"noticias"_s,
                                       u"online"_s,    u"inc"_s,     u"sa"_s,       u"s"_s};
    if (isHostName(person.shown()))
        return true;
    const QString words = u' ' + foldedWords(site) + u' ';
    QString name = u' ' + foldedWords(person.shown()) + u' ';
    if (words.size() < 5 || !name.contains(words))
        return false;
    name.replace(words, u" "_s);
    return std::ranges::all_of(name.split(u' ', Qt::SkipEmptyParts),
                               [](const QString &word) { return besides.contains(word); });
}

// "USA TODAY" at usatoday.com, or "Rede SP" at Rede, beside who signed: alone, it may be whose page
// it is.
void removeHost(QList<Person> &persons, const QString &site, const QString &address)
{
    const QStringList host = siteOf(address).split(u'.');
    const QString words = u' ' + foldedWords(site) + u' ';
    const auto isHostsName = [&](const Person &person) {
        const QString name = foldedWords(person.shown());
        return host.contains(QString(name).remove(u' ')) ||
               (words.size() > 4 && QString(u' ' + name + u' ').contains(words));
    };
    if (!std::ranges::all_of(persons, isHostsName))
        persons.removeIf(isHostsName);
}

// "AP", "EFE": the agency, where the page itself says who wrote it.
bool isAgency(const QList<Person> &persons)
{
    return persons.size() == 1 && persons.first().name.size() >= 2 &&
           persons.first().name.size() <= 5 &&
           std::ranges::all_of(persons.first().name, [](QChar c) { return c.isUpper(); });
}

QList<Person> firstOf(std::initializer_list<QList<Person>> lists, const QString &site,
                      const QString &address)
{
    for (QList<Person> list : lists) {
        list.removeIf([&](const Person &person) { return isSite(person, site); });
        removeHost(list, site, address);
        if (!list.isEmpty())
            return list;
    }
    return {};
}

} // namespace

QList<Person> signersOf(std::initializer_list<QList<Person>> stated, const QList<Person> &shown,
                        const QString &site, const QString &address)
{
    const QList<Person> found = firstOf(stated, site, address);
    const bool isBetterShown = found.isEmpty() || isAgency(found);
    const QList<Person> others = isBetterShown ? firstOf({shown}, site, address) : QList<Person>();
    return others.isEmpty() ? found : others;
}

} // namespace acervo
