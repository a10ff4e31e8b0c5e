#include "dossiergroups.h"

#include <QCollator>
#include <QSet>

namespace acervo {

namespace {

bool isByYear(DossierGrouping grouping)
{
    return grouping == DossierGrouping::List || grouping == DossierGrouping::Year;
}

QStringList withoutEmpty(QStringList names)
{
    names.removeAll(QString());
    return names;
}

const QString &restName(const DossierSetup &setup)
{
    switch (setup.options.group) {
    case DossierGrouping::Country:
        return setup.words.noCountry;
    case DossierGrouping::Topic:
        return setup.words.noTopic;
    case DossierGrouping::Tag:
        return setup.words.noTag;
    case DossierGrouping::Collection:
        return setup.words.noCollection;
    case DossierGrouping::List:
    case DossierGrouping::Year:
        break;
    }
    return setup.words.noDate;
}

} // namespace

QStringList groupNames(const ArticleMatter &article, DossierGrouping grouping)
{
    switch (grouping) {
    case DossierGrouping::Country:
        return article.countries;
    case DossierGrouping::Topic:
        return article.topics;
    case DossierGrouping::Tag:
        return article.tags;
    case DossierGrouping::Collection:
        return article.collections;
    case DossierGrouping::List:
    case DossierGrouping::Year:
        break;
    }
    return article.year > 0 ? QStringList{QString::number(article.year)} : QStringList();
}

void DossierGroups::add(const QStringList &names)
{
    const qsizetype article = m_count++;
    if (names.isEmpty())
        m_articles[{}].push_back(article);
    for (const QString &name : names) {
        std::vector<qsizetype> &articles = m_articles[name];
        if (articles.empty())
            m_firstCome += name;
        if (articles.empty() || articles.back() != article) // a name may come twice
            articles.push_back(article);
    }
    const QString first = names.value(0);
    if (m_stretches.isEmpty() || m_stretches.constLast() != first)
        m_stretches.append(first);
}

bool DossierGroups::isInStretches() const
{
    return QSet<QString>(m_stretches.begin(), m_stretches.end()).size() == m_stretches.size();
}

std::vector<QString> DossierGroups::sortedNames(const DossierSetup &setup) const
{
    if (setup.options.group == DossierGrouping::Collection)
        return {m_firstCome.begin(), m_firstCome.end()};
    std::vector<QString> names;
    for (const auto &[name, articles] : m_articles) {
        if (!name.isEmpty())
            names.push_back(name);
    }
    if (isByYear(setup.options.group)) {
        const QStringList known = withoutEmpty(m_stretches);
        const bool isOldestFirst =
            !known.isEmpty() && known.constFirst().toInt() < known.constLast().toInt();
        std::ranges::sort(names, {}, [isOldestFirst](const QString &year) {
            return isOldestFirst ? year.toInt() : -year.toInt();
        });
        return names;
    }
    QCollator collator{QLocale(setup.words.language)};
    collator.setNumericMode(true);
    std::ranges::stable_sort(
        names, [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    return names;
}

std::vector<DossierGroup> DossierGroups::made(const DossierSetup &setup) const
{
    std::vector<DossierGroup> groups;
    const bool isList = setup.options.group == DossierGrouping::List;
    if (isList && !isInStretches()) {
        DossierGroup &all = groups.emplace_back();
        for (qsizetype i = 0; i < m_count; ++i)
            all.listings.push_back({.article = i, .isHome = true});
        return groups;
    }
    std::vector<bool> hasHome(static_cast<std::size_t>(m_count));
    const auto add = [&](const QString &name, const QString &shown) {
        DossierGroup &group = groups.emplace_back(DossierGroup{.name = shown, .listings = {}});
        for (const qsizetype article : m_articles.at(name)) {
            const auto place = hasHome.begin() + article;
            group.listings.push_back({.article = article, .isHome = !*place});
            *place = true;
        }
    };
    // Stretches of the list stay where they are.
    if (isList) {
        for (const QString &name : m_stretches)
            add(name, name.isEmpty() ? restName(setup) : name);
        return groups;
    }
    for (const QString &name : sortedNames(setup))
        add(name, name);
    if (m_articles.contains({}))
        add({}, restName(setup));
    return groups;
}

} // namespace acervo
