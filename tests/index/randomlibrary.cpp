#include "randomlibrary.h"

namespace acervo {

namespace {

// Two that differ in case alone, and one beyond every array.
const QList<NamedValue> firstNames = {
    {Facet::Topic, 1, 0, QStringLiteral("communes")},
    {Facet::Topic, 2, 1, QStringLiteral("Latin America")},
    {Facet::Topic, 3, 0, QStringLiteral("Communes")},
    {Facet::Topic, 4, 0, QStringLiteral("énergie")},
    {Facet::Topic, 3'000'000'000, 0, QStringLiteral("far away")},
    {Facet::Tag, 1, 0, QStringLiteral("to read")},
    {Facet::Tag, 2, 0, QStringLiteral("draft")},
    {Facet::Tag, 5'000'000, 0, QStringLiteral("late")},
    {Facet::Source, 1, 0, QStringLiteral("geo.coop")},
    {Facet::Source, 2, 0, QStringLiteral("Files")},
};

bool isOnlyPersonal(const ArticleFacts &before, ArticleFacts after)
{
    if (after == before)
        return false;
    after.tags = before.tags;
    after.states =
        StateFlags((after.states & ~PersonalFacts::flags) | (before.states & PersonalFacts::flags));
    return after == before;
}

} // namespace

RandomLibrary::RandomLibrary(quint32 seed, int articles)
    : m_random(seed)
    , m_names(firstNames)
{
    for (int i = 0; i < articles; ++i) {
        const ArticleId id{++m_lastId};
        m_articles.insert(id, facts(id));
    }
}

QString RandomLibrary::nameOf(Facet facet, FacetValue value) const
{
    for (const NamedValue &name : m_names) {
        if (name.facet == facet && name.value == value)
            return name.name;
    }
    return {};
}

Change RandomLibrary::change()
{
    ArticleMap wanted = m_articles;
    for (int i = m_random.bounded(6); i > 0; --i) {
        const ArticleId id{++m_lastId};
        wanted.insert(id, facts(id));
    }
    for (int i = m_random.bounded(6); i > 0 && !m_articles.isEmpty(); --i) {
        const ArticleId id = anyArticle();
        wanted.insert(id, facts(id));
    }
    for (int i = m_random.bounded(6); i > 0 && !m_articles.isEmpty(); --i) {
        const ArticleId id = anyArticle();
        const ArticleFacts others = facts(id);
        ArticleFacts &mine = wanted[id];
        mine.tags = others.tags;
        mine.states = StateFlags((mine.states & ~PersonalFacts::flags) |
                                 (others.states & PersonalFacts::flags));
    }
    for (int i = m_random.bounded(4); i > 0 && !m_articles.isEmpty(); --i)
        wanted.remove(anyArticle());
    Change change = changeTo(wanted);
    if (m_random.bounded(4) == 0) {
        NamedValue &name = m_names[m_random.bounded(int(m_names.size()))];
        name.name += QChar(u'a' + m_random.bounded(26));
        change.names.append(name);
    }
    return change;
}

Change RandomLibrary::changeTo(const ArticleMap &wanted)
{
    Change change{.generation = ++m_generation};
    for (const ArticleFacts &facts : wanted) {
        const auto known = m_articles.constFind(facts.id);
        if (known == m_articles.constEnd())
            change.added.append(facts);
        else if (isOnlyPersonal(*known, facts))
            change.personal.append({.id = facts.id,
                                    .states = StateFlags(facts.states & PersonalFacts::flags),
                                    .tags = facts.tags});
        else if (*known != facts)
            change.touched.append(facts);
    }
    for (const ArticleId id : m_articles.keys()) {
        if (!wanted.contains(id))
            change.removed.append(id);
    }
    m_articles = wanted;
    return change;
}

Columns RandomLibrary::load() const
{
    Columns columns;
    for (const ArticleFacts &facts : m_articles)
        columns.addArticle(facts);
    for (const NamedValue &name : m_names)
        columns.addName(name);
    columns.finishLoading(m_generation);
    return columns;
}

const QStringList &RandomLibrary::authors()
{
    static const QStringList names = {
        QStringLiteral("Dario Azzellini"),  QStringLiteral("Ana Pérez"),
        QStringLiteral("ANA PEREZ"),        QStringLiteral("李 雷"),
        QStringLiteral("Comuna El Maizal"),
    };
    return names;
}

ArticleFacts RandomLibrary::facts(ArticleId id)
{
    ArticleFacts facts{.id = id, .date = date()};
    // Two weeks before 2024-06-15, the day that the tests call today.
    facts.added = 1717200000 + m_random.bounded(14 * 86400);
    // Read, in the trash, with a note, a free note: about a quarter each.
    facts.states = StateFlags(m_random.bounded(1024) & m_random.bounded(1024));
    facts.language = one({0, packedCode(u"en"), packedCode(u"es")});
    facts.countries =
        some({packedCode(u"VE"), packedCode(u"CU"), packedCode(u"AR"), packedCode(u"HT")});
    facts.regions = some({419, 5});
    facts.topics = some({1, 2, 3, 4, 3'000'000'000});
    facts.tags = some({1, 2, 5'000'000});
    facts.sources = some({1, 2});
    for (const QString &author : authors()) {
        if (m_random.bounded(4) == 0)
            facts.authors.append(author);
    }
    return facts;
}

PartialDate RandomLibrary::date()
{
    const int year = 2021 + m_random.bounded(4);
    const int month = 1 + m_random.bounded(12);
    switch (m_random.bounded(5)) {
    case 0:
        return {};
    case 1:
        return PartialDate::ofYear(year);
    case 2:
        return PartialDate::ofMonth(year, month);
    default:
        return PartialDate::ofDay(year, month, 1 + m_random.bounded(3));
    }
}

FacetValues RandomLibrary::some(const QList<FacetValue> &values)
{
    FacetValues chosen;
    for (const FacetValue value : values) {
        if (m_random.bounded(3) == 0)
            chosen.append(value);
    }
    return chosen;
}

FacetValue RandomLibrary::one(const QList<FacetValue> &values)
{
    return values[m_random.bounded(int(values.size()))];
}

ArticleId RandomLibrary::anyArticle()
{
    return m_articles.keys()[m_random.bounded(int(m_articles.size()))];
}

} // namespace acervo
