#include "libraryfixture.h"
#include "soiledcache.h"

#include "fold.h"
#include "languageguess.h"
#include "queryprinter.h"
#include "stemmer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace acervo;
using namespace Qt::StringLiterals;

class TestTextSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundAsAPlainScanFindsThem_data();
    void wordsAreFoundAsAPlainScanFindsThem();
    void partsOfAddressesAreFound_data();
    void partsOfAddressesAreFound();
    void anyPartOfAnAddressIsFoundAsAPlainScanFindsIt();
    void whateverIsTypedIsAnswered_data();
    void whateverIsTypedIsAnswered();
    void everyFieldTellsTheTruth_data();
    void everyFieldTellsTheTruth();
    void anIndexIsMadeAnewWhateverItLooksLike();
};

namespace {

// Forms that share stems, in six languages, with words that several of them have.
const QHash<QString, QStringList> &vocabulary()
{
    static const QHash<QString, QStringList> words{
        {u"en"_s, u"the of and cooperative cooperatives worker workers control controlled factory "
                  "factories commune land reform reforms strike it is"_s.split(u' ')},
        {u"es"_s, u"la de los y cooperativa cooperativas trabajador trabajadores fábrica fábricas "
                  "comuna comunas tierra reforma huelga acción acciones que el"_s.split(u' ')},
        {u"pt"_s, u"a de os e cooperativa cooperativas trabalhador trabalhadores fábrica ação "
                  "ações terra reforma greve não uma que"_s.split(u' ')},
        {u"fr"_s, u"la de les et coopérative coopératives travailleur travailleurs usine usines "
                  "commune communes terre réforme grève l'économie une est"_s.split(u' ')},
        {u"it"_s, u"la di gli e cooperativa cooperative lavoratore lavoratori fabbrica fabbriche "
                  "comune terra riforma sciopero città che il"_s.split(u' ')},
        {u"de"_s,
         u"die der und Genossenschaft Genossenschaften Arbeiter Arbeiterin Fabrik Fabriken "
         "Gemeinde Land Reform Streik Straße nicht das"_s.split(u' ')}};
    return words;
}

class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {}

    bool oneIn(int n) { return m_random.bounded(n) == 0; }
    int below(int n) { return m_random.bounded(n); }
    template <typename T>
    T one(const QList<T> &list)
    {
        return list[m_random.bounded(list.size())];
    }
    QString language() { return one(u"en es pt fr it de"_s.split(u' ')); }
    // As people write: another case, no accents.
    QString word(const QString &language)
    {
        const QString word = one(vocabulary()[language]);
        return oneIn(5) ? word.toUpper() : oneIn(5) ? folded(word) : word;
    }
    QString text(const QString &language, int most)
    {
        QString text;
        for (int i = below(most + 1); i > 0; --i)
            text += word(language) + one(QStringList{u" "_s, u" "_s, u", "_s, u"-"_s, u". "_s});
        return text.trimmed();
    }

private:
    QRandomGenerator m_random;
};

QByteArray someArticles(Dice &dice, int count, const QString &mark)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i) {
        const QString language = dice.language();
        QJsonObject article{{u"title"_s, dice.text(language, 5) + u" %1 %2"_s.arg(mark).arg(i)},
                            {u"summary"_s, dice.text(language, 12)},
                            {u"body"_s, dice.oneIn(3) ? dice.text(language, 20) : QString()},
                            {u"authors"_s, QJsonArray{dice.word(language) + u" Ruiz"_s}}};
        if (!dice.oneIn(4))
            article[u"lang"_s] = language;
        lines += QJsonDocument(article).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

// One article as the scan sees it.
struct Scanned
{
    ArticleId id{};
    QList<QStringList> columns; // title, summary, body, authors: words
    QList<QStringList> stems;   // title, summary, body
    QStringList note;
};

QStringList wordsOf(const QString &text)
{
    return foldedWords(text).split(u' ', Qt::SkipEmptyParts);
}

QList<Scanned> scan(Library &library)
{
    Stemmer stemmer;
    const SearchResultPtr all = searchFor(library, {});
    const auto articles =
        await(library.articles(QList(all->articles.begin(), all->articles.end())));
    QList<Scanned> scanned;
    for (const Article &article : *articles) {
        QStringList authors;
        for (const Person &person : article.persons)
            authors += person.shown();
        const QString language =
            article.lang.isEmpty()
                ? guessedLanguage(article.title + u'\n' + article.summary + u'\n' + article.body)
                : article.lang;
        Scanned one{.id = article.id, .columns = {}, .stems = {}, .note = {}};
        for (const QString &text : {article.title, article.summary, article.body}) {
            one.columns += wordsOf(text);
            one.stems += stemmer.stems(text, language).split(u' ', Qt::SkipEmptyParts);
        }
        one.columns += wordsOf(authors.join(u' '));
        one.note = wordsOf(*await(library.note(article.id)));
        scanned += one;
    }
    return scanned;
}

bool standsAt(const QStringList &words, const QStringList &wanted, qsizetype at, bool isPrefix)
{
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const bool isLast = i == wanted.size() - 1;
        if (isPrefix && isLast ? !words[at + i].startsWith(wanted[i]) : words[at + i] != wanted[i])
            return false;
    }
    return true;
}

bool holdsPhrase(const QStringList &words, const QStringList &wanted, bool isPrefix)
{
    for (qsizetype at = 0; at + wanted.size() <= words.size(); ++at) {
        if (standsAt(words, wanted, at, isPrefix))
            return true;
    }
    return false;
}

// Some stretch of the words holds all that are wanted, with no more than `distance` between its
// first and its last.
bool holdsNear(const QStringList &words, const QStringList &wanted, int distance)
{
    for (qsizetype first = 0; first < words.size(); ++first) {
        const QStringList stretch = words.mid(first, distance + 2);
        if (wanted.contains(stretch.first()) &&
            std::ranges::all_of(wanted, [&](const QString &w) { return stretch.contains(w); }))
            return true;
    }
    return false;
}

class PlainScan
{
public:
    explicit PlainScan(QList<Scanned> articles)
        : m_articles(std::move(articles))
    {}

    QList<ArticleId> find(const Query &query)
    {
        QList<ArticleId> found;
        for (const Scanned &article : m_articles) {
            if (std::ranges::all_of(query.clauses,
                                    [&](const Expr &clause) { return matches(clause, article); }))
                found += article.id;
        }
        std::ranges::sort(found);
        return found;
    }

private:
    bool matches(const Expr &expr, const Scanned &article)
    {
        const auto holds = [&](const Expr &part) { return matches(part, article); };
        switch (expr.kind) {
        case Expr::Kind::And:
            return std::ranges::all_of(expr.parts, holds);
        case Expr::Kind::Or:
            return std::ranges::any_of(expr.parts, holds);
        case Expr::Kind::Not:
            return !holds(expr.parts.first());
        default:
            return leafMatches(expr, article);
        }
    }
    bool leafMatches(const Expr &leaf, const Scanned &article)
    {
        const QStringList wanted = wordsOf(leaf.text);
        if (wanted.isEmpty())
            return false;
        const auto holds = [&](const QStringList &words) {
            return leaf.kind == Expr::Kind::Near && wanted.size() > 1
                       ? holdsNear(words, wanted, leaf.distance)
                       : holdsPhrase(words, wanted, leaf.prefix);
        };
        if (leaf.field == Field::Note)
            return holds(article.note);
        const QList<qsizetype> columns = columnsOf(leaf.field);
        if (std::ranges::any_of(columns, [&](qsizetype c) { return holds(article.columns[c]); }))
            return true;
        if (leaf.field == Field::Any && holds(article.note))
            return true;
        return leaf.kind == Expr::Kind::Word && !leaf.prefix && wanted.size() == 1 &&
               std::ranges::any_of(columns, [&](qsizetype c) {
                   return c < 3 && holdsStem(article.stems[c], leaf.text);
               });
    }
    bool holdsStem(const QStringList &stems, const QString &word)
    {
        return std::ranges::any_of(m_stemmer.stemsInAllLanguages(word),
                                   [&](const QString &stem) { return stems.contains(stem); });
    }
    static QList<qsizetype> columnsOf(Field field)
    {
        switch (field) {
        case Field::Title:
            return {0};
        case Field::Summary:
            return {1};
        case Field::Text:
            return {2};
        case Field::Author:
            return {3};
        default:
            return {0, 1, 2, 3};
        }
    }

    QList<Scanned> m_articles;
    Stemmer m_stemmer;
};

Expr someLeaf(Dice &dice)
{
    const QString language = dice.language();
    Expr leaf{.text = dice.word(language)};
    leaf.field = dice.one(QList{Field::Any, Field::Any, Field::Any, Field::Title, Field::Summary,
                                Field::Text, Field::Author, Field::Note});
    switch (dice.below(4)) {
    case 0:
        leaf.text = leaf.text.first(1 + dice.below(int(leaf.text.size())));
        leaf.prefix = true;
        break;
    case 1:
        leaf.kind = Expr::Kind::Phrase;
        leaf.text += u' ' + dice.word(language);
        // An author's whole name is a value, not words.
        leaf.field = leaf.field == Field::Author ? Field::Any : leaf.field;
        break;
    case 2:
        leaf.kind = Expr::Kind::Near;
        leaf.field = Field::Any;
        leaf.distance = dice.below(5);
        for (int i = dice.below(3); i > 0; --i)
            leaf.text += u' ' + dice.word(language);
        break;
    default:
        break;
    }
    // As a hashtag, in quotation marks of another kind, at the end of a sentence.
    if (dice.oneIn(4))
        leaf.text = dice.one(u"' # @ [ ¿ “ ‘ -"_s.split(u' ')) + leaf.text;
    if (dice.oneIn(4) && !leaf.prefix)
        leaf.text += dice.one(u"' , ] ? ” ’ … !"_s.split(u' '));
    return leaf;
}

Query someQuery(Dice &dice)
{
    Query query;
    for (int i = 1 + dice.below(3); i > 0; --i) {
        const Expr leaf = someLeaf(dice);
        switch (dice.below(4)) {
        case 0:
            query.clauses += Expr{.kind = Expr::Kind::Not, .parts = {leaf}};
            break;
        case 1: {
            const Expr both{.kind = Expr::Kind::And, .parts = {someLeaf(dice), someLeaf(dice)}};
            query.clauses += Expr{.kind = Expr::Kind::Or, .parts = {leaf, both}};
            break;
        }
        default:
            query.clauses += leaf;
        }
    }
    return query;
}

QList<ArticleId> idsFound(Library &library, const Query &query)
{
    const auto result = await(library.search({.query = query, .today = testToday}));
    if (!result)
        return {ArticleId(-1)};
    QList<ArticleId> ids((*result)->articles.begin(), (*result)->articles.end());
    std::ranges::sort(ids);
    return ids;
}

// Something that a person does between two searches.
void doSomething(Library &library, const LibraryFixture &fixture, Dice &dice, int round)
{
    const SearchResultPtr all = searchFor(library, {});
    const QList<ArticleId> ids(all->articles.begin(), all->articles.end());
    switch (ids.isEmpty() ? 0 : dice.below(5)) {
    case 0:
    case 1:
        importAll(library, {fixture.write(u"%1.jsonl"_s.arg(round),
                                          someArticles(dice, 40, u"r%1"_s.arg(round)))});
        break;
    case 2:
        await(library.saveNote(dice.one(ids), dice.text(dice.language(), 8)));
        break;
    case 3:
        await(library.addTag({dice.one(ids)}, u"a tag"_s));
        break;
    default:
        await(library.undo());
    }
}

} // namespace

void TestTextSearch::wordsAreFoundAsAPlainScanFindsThem_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestTextSearch::wordsAreFoundAsAPlainScanFindsThem()
{
    QFETCH(const quint32, seed);
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    Dice dice(seed);
    qsizetype hits = 0;
    for (int round = 0; round < 8; ++round) {
        doSomething(*library, fixture, dice, round);
        PlainScan plain(scan(*library));
        for (int i = 0; i < 60; ++i) {
            const Query query = someQuery(dice);
            const QList<ArticleId> expected = plain.find(query);
            const QList<ArticleId> found = idsFound(*library, query);
            if (found != expected)
                QFAIL(qPrintable(printQuery(query)));
            hits += expected.size();
        }
    }
    QVERIFY(hits > 500);
}

void TestTextSearch::partsOfAddressesAreFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("found");
    QTest::newRow("a site") << u"url:geo.coop"_s << 1;
    QTest::newRow("whatever the case") << u"url:GEO.coop"_s << 1;
    QTest::newRow("no word of a text") << u"url:loom"_s << 0;
    QTest::newRow("a sign of the look-up's own") << u"url:100%25_a"_s << 1;
    QTest::newRow("which stands for nothing else") << u"url:geo_coop"_s << 0;
    QTest::newRow("the beginning of a DOI") << u"doi:10.1234"_s << 1;
    QTest::newRow("no number of a text") << u"doi:1999"_s << 0;
}

void TestTextSearch::partsOfAddressesAreFound()
{
    QFETCH(const QString, query);
    QFETCH(const int, found);
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    importAll(*library, {fixture.write(u"a.jsonl"_s, R"(
{"title": "Loom of geo coop 1999", "url": "https://geo.coop/articles/1"}
{"title": "Another geo.coop", "url": "https://example.org/100%25_a", "doi": "10.1234/abc"}
)")});
    QCOMPARE(countOf(*library, query), found);
}

void TestTextSearch::anyPartOfAnAddressIsFoundAsAPlainScanFindsIt()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    Dice dice(20'240'601);
    const auto lines = [&dice](const QString &path) {
        QByteArray all;
        for (int i = 0; i < 150; ++i) {
            QJsonObject record{{u"title"_s, u"Title %1"_s.arg(i)}, {u"date"_s, u"2020-01-01"_s}};
            if (!dice.oneIn(3))
                record[u"url"_s] = u"https://%1.example/%2/%3_100%25"_s.arg(
                    dice.one(u"geo a b"_s.split(u' ')), path, QString::number(i * 7));
            if (dice.oneIn(3))
                record[u"doi"_s] = u"10.%1/Abc%2"_s.arg(dice.below(9000) + 1000).arg(i);
            all += QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n';
        }
        return all;
    };
    const auto compare = [&] {
        const auto everything = searchFor(*library, {});
        const auto articles = await(
            library->articles(QList(everything->articles.begin(), everything->articles.end())));
        for (int i = 0; i < 200; ++i) {
            const Article &some = dice.one(*articles);
            const Field field = dice.oneIn(2) ? Field::Url : Field::Doi;
            const QString &address = field == Field::Url ? some.url : some.doi;
            const qsizetype from = dice.below(int(address.size()) + 1);
            QString part = address.mid(from, 1 + dice.below(6));
            part = dice.oneIn(2) ? part.toUpper() : part;
            if (part.isEmpty())
                continue;
            QSet<ArticleId> wanted;
            for (const Article &article : *articles) {
                if ((field == Field::Url ? article.url : article.doi)
                        .contains(part, Qt::CaseInsensitive))
                    wanted.insert(article.id);
            }
            const Query query{
                .clauses = {{.kind = Expr::Kind::Value, .field = field, .text = part}}};
            const auto found = idsFound(*library, query);
            QVERIFY2(QSet(found.begin(), found.end()) == wanted, qPrintable(part));
        }
    };
    importAll(*library, {fixture.write(u"a.jsonl"_s, lines(u"first"_s))});
    compare();
    importAll(*library, {fixture.write(u"b.jsonl"_s, lines(u"second"_s))}); // changes some
    compare();
    QVERIFY(await(library->undo()));
    compare();
}

void TestTextSearch::whateverIsTypedIsAnswered_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 3; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Signs of the look-up's own language among them, in any place; with all facets and in every order.
void TestTextSearch::whateverIsTypedIsAnswered()
{
    QFETCH(const quint32, seed);
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    Dice dice(seed);
    importAll(*library, {fixture.write(u"a.jsonl"_s, someArticles(dice, 60, u"mark"_s))});
    const QStringList pieces{u" "_s,
                             u" "_s,
                             u" "_s,
                             u"'"_s,
                             u"\""_s,
                             u"("_s,
                             u")"_s,
                             u"-"_s,
                             u"*"_s,
                             u":"_s,
                             u"^"_s,
                             u"{"_s,
                             u"}"_s,
                             u"+"_s,
                             u"#"_s,
                             u"@"_s,
                             u"["_s,
                             u"\\"_s,
                             u"%"_s,
                             u"_"_s,
                             u","_s,
                             u"NEAR("_s,
                             u"near("_s,
                             u" OR "_s,
                             u" AND "_s,
                             u" NOT "_s,
                             u"title:"_s,
                             u"author:"_s,
                             u"note:"_s,
                             u"text:"_s,
                             u"country:"_s,
                             u"date:"_s,
                             u"..2020"_s,
                             u"topic:"_s,
                             u"sort:title"_s,
                             u"sort:relevance"_s,
                             u"id:"_s,
                             u"is:"_s,
                             u"has:"_s,
                             u"none"_s,
                             u"any"_s,
                             u"é"_s,
                             u"e\u0301"_s,
                             u"\u00ad"_s,
                             u"ß"_s,
                             u"李雷"_s,
                             u"\u0301"_s,
                             u"\u200d"_s,
                             u"👩‍🔬"_s,
                             QString(QChar(0)),
                             QString(QChar(0xd800)),
                             u"a"_s,
                             u"of"_s,
                             u"1"_s,
                             u"\u0e01\u0e32"_s,
                             u"\u0915\u094d"_s,
                             u"\u0627\u0644"_s};
    const QList<Facet> facets{Facet::Country, Facet::Topic,    Facet::Tag,    Facet::Year,
                              Facet::Source,  Facet::Language, Facet::Author, Facet::State};
    for (int i = 0; i < 1000; ++i) {
        QString typed;
        for (int left = 1 + dice.below(8); left > 0; --left)
            typed += dice.oneIn(3) ? dice.word(dice.language()) : dice.one(pieces);
        const ParsedQuery parsed = parseQuery(typed, &placeValueNames());
        for (const Query &query : {parsed.query, parsed.openQuery}) {
            const auto found =
                await(library->search({.query = query, .today = testToday, .facets = facets}));
            if (!found)
                QFAIL(qPrintable(typed + u" | "_s + found.error().detail));
        }
    }
}

void TestTextSearch::everyFieldTellsTheTruth_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("titles"); // by their first letters, in the alphabet
    QTest::newRow("summary") << u"has:summary"_s << u"AG"_s;
    QTest::newRow("no summary") << u"summary:none"_s << u"B"_s;
    QTest::newRow("any summary") << u"summary:any"_s << u"AG"_s;
    QTest::newRow("not with a summary") << u"-has:summary"_s << u"B"_s;
    QTest::newRow("text") << u"has:text"_s << u"G"_s;
    QTest::newRow("no text") << u"text:none"_s << u"AB"_s;
    QTest::newRow("date") << u"has:date"_s << u"AB"_s;
    QTest::newRow("no date") << u"date:none"_s << u"G"_s;
    QTest::newRow("a year") << u"date:2024"_s << u"AB"_s;
    QTest::newRow("a year overlaps its months") << u"date:2024-09"_s << u"B"_s;
    QTest::newRow("half a year back") << u"date:last-6-months"_s << u"AB"_s;
    QTest::newRow("a month back") << u"date:last-1-month"_s << u"B"_s;
    QTest::newRow("before") << u"date:<2024"_s << u""_s;
    QTest::newRow("from") << u"date:>=2024-03"_s << u"B"_s;
    QTest::newRow("never added") << u"added:2001"_s << u""_s;
    QTest::newRow("added") << u"added:>=2020"_s << u"ABG"_s;
    QTest::newRow("address") << u"has:url"_s << u"A"_s;
    QTest::newRow("no address") << u"url:none"_s << u"BG"_s;
    QTest::newRow("DOI") << u"doi:any"_s << u"B"_s;
    QTest::newRow("language") << u"lang:es"_s << u"A"_s;
    QTest::newRow("author") << u"author:\"Ana Ruiz\""_s << u"A"_s;
    QTest::newRow("part of an author") << u"author:ruiz"_s << u"A"_s;
    QTest::newRow("no author") << u"author:none"_s << u"BG"_s;
    QTest::newRow("tag") << u"tag:\"to read\""_s << u"B"_s;
    QTest::newRow("no tag") << u"tag:none"_s << u"AG"_s;
    QTest::newRow("note") << u"note:loom"_s << u"G"_s;
    QTest::newRow("has a note") << u"has:note"_s << u"G"_s;
    QTest::newRow("no note") << u"note:none"_s << u"AB"_s;
    QTest::newRow("starred") << u"is:starred"_s << u"A"_s;
    QTest::newRow("unread") << u"is:unread"_s << u"ABG"_s;
    QTest::newRow("no collection") << u"collection:none"_s << u"ABG"_s;
    QTest::newRow("title") << u"title:beta"_s << u"B"_s;
    QTest::newRow("near") << u"near(first third, 1)"_s << u"A"_s;
    QTest::newRow("not so near") << u"near(first third, 0)"_s << u""_s;
    QTest::newRow("one of two") << u"title:(alpha OR gamma)"_s << u"AG"_s;
}

void TestTextSearch::everyFieldTellsTheTruth()
{
    QFETCH(const QString, query);
    QFETCH(const QString, titles);
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    importAll(*library, {fixture.write(u"a.jsonl"_s, R"(
{"title": "Alpha", "summary": "first second third", "date": "2024-02-10", "lang": "es", "url": "https://geo.coop/1", "authors": ["Ana Ruiz"]}
{"title": "Beta", "date": "2024", "doi": "10.1234/abc"}
{"title": "Gamma", "summary": "x", "body": "A long text."}
)")});
    const auto article = [&](const QString &title) {
        return idsFound(*library, parseQuery(u"title:"_s + title).query).first();
    };
    QVERIFY(await(library->addTag({article(u"beta"_s)}, u"to read"_s)));
    QVERIFY(await(library->saveNote(article(u"gamma"_s), u"About a *loom*."_s)));
    QVERIFY(await(library->setStarred({article(u"alpha"_s)}, true)));
    const SearchResultPtr result = searchFor(*library, query + u" sort:title"_s);
    QVERIFY(result);
    const auto rows = await(library->rows(QList(result->articles.begin(), result->articles.end())));
    QString initials;
    for (const ArticleRow &row : *rows)
        initials += row.title.first(1);
    QCOMPARE(initials, titles);
}

void TestTextSearch::anIndexIsMadeAnewWhateverItLooksLike()
{
    const LibraryFixture fixture;
    QByteArray lines;
    for (int i = 0; i < 300; ++i)
        lines += "{\"title\": \"Loom " + QByteArray::number(i * 7919) + "\"}\n";
    auto library = fixture.open();
    QVERIFY(library);
    importAll(*library, {fixture.write(u"a.jsonl"_s, lines)});
    QCOMPARE(countOf(*library, u"loom"_s), 300);
    library.reset();

    const QDir folder(fixture.path(u"cache"_s));
    const QString cache = folder.filePath(folder.entryList({u"*.cache"_s}, QDir::Files).first());
    const QByteArray garbage = soiled(cache);
    QVERIFY(!garbage.isEmpty());
    QVERIFY(QFile::exists(cache + u".columns"_s));

    library = fixture.open();
    QVERIFY(library);
    QVERIFY(isIn(cache, garbage));
    library->makeIndex(Library::Indexing::Anew);
    QCOMPARE(countOf(*library, u"date:none"_s), 300); // needs no words, and waits for none
    QVERIFY(await(library->derivedReady()));
    QVERIFY(!QFile::exists(cache + u".columns"_s));
    QCOMPARE(countOf(*library, u"loom"_s), 300);
    library.reset();
    QVERIFY(!isIn(cache, garbage));
}

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
