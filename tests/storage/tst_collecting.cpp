// A person collects: the same articles come in several formats, in parts that overlap, in any
// order, again and again, some imports stopped in the middle; then the source changes, and all of
// it comes once more. Whatever the way, the library is the same in the end, and what is the
// person's stands as she left it.

#include "formatdetection.h"
#include "librarybed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <numeric>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

// What a source says of one article, at a time.
struct Saying
{
    QString title;
    PartialDate date;
    QString family;
    QString given;
    QString journal;
    QString url;
    QString doi;
    QString summary;
    QString topic;
};

// Titles that begin others, parts, and columns that return: each is an article of its own.
QList<Saying> saidAtFirst()
{
    QList<Saying> all;
    const auto say = [&](const QString &title, const PartialDate &date, const QString &family) {
        const qsizetype n = all.size() + 1;
        all.append({.title = title,
                    .date = date,
                    .family = family,
                    .given = u"Ana"_s,
                    .journal = n % 2 == 0 ? u"Common Ledger Review"_s : u"The Mutual"_s,
                    .url = n % 3 == 0 ? u"https://example.org/articles/%1"_s.arg(n) : QString(),
                    .doi = n % 4 == 0 ? u"10.5555/acervo.%1"_s.arg(n) : QString(),
                    .summary = u"Who owns the pipes of town %1, and why."_s.arg(n),
                    .topic = n % 2 == 0 ? u"Water"_s : u"Land"_s});
    };
    for (const QString &title : {u"Water Wars"_s, u"Water Wars, Revisited"_s,
                                 u"Water Wars, Part II"_s, u"Water Wars, Part III"_s})
        say(title, PartialDate::ofDay(2021, 5, 4), u"Paredes"_s);
    for (int month = 1; month <= 9; ++month)
        say(u"From the Editors"_s, PartialDate::ofMonth(2022, month), u"Ruiz"_s);
    for (int part = 1; part <= 9; ++part)
        say(u"The Mill of Leiria, %1"_s.arg(part), PartialDate::ofYear(2019), u"Ibarra"_s);
    return all;
}

QList<Saying> saidLater(QList<Saying> all)
{
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i % 2 == 0)
            all[i].summary += u" Ten families tell."_s;
        if (i % 5 == 0)
            all[i].given = u"Ana Lucía"_s;
    }
    return all;
}

using Writer = QString (*)(const Saying &saying);

QString risOf(const Saying &s)
{
    QString text =
        u"TY  - JOUR\nTI  - %1\nAU  - %2, %3\nDA  - %4\nJF  - %5\nAB  - %6\nKW  - %7\n"_s.arg(
            s.title, s.family, s.given, s.date.toIso().replace(u'-', u'/'), s.journal, s.summary,
            s.topic);
    // As a site that follows its readers around exports it.
    if (!s.url.isEmpty())
        text += u"UR  - "_s + QString(s.url).replace(u"https://"_s, u"http://www."_s) +
                u"/?utm_source=ris\n"_s;
    if (!s.doi.isEmpty())
        text += u"DO  - https://doi.org/"_s + s.doi + u'\n';
    return text + u"ER  - \n"_s;
}

QString bibtexOf(const Saying &s)
{
    return u"@article{k%1, title={{%2}}, author={%3, %4}, date={%5}, journaltitle={%6}, "
           "abstract={%7}, keywords={%8}, url={%9}, "_s.arg(qHash(s.title + s.date.toIso()))
               .arg(s.title, s.family, s.given, s.date.toIso(), s.journal, s.summary, s.topic,
                    s.url) +
           u"doi={%1}}\n"_s.arg(s.doi.toUpper());
}

QString jsonLineOf(const Saying &s)
{
    const QJsonObject author{{u"family"_s, s.family}, {u"given"_s, s.given}};
    const QJsonObject record{{u"title"_s, s.title},     {u"date"_s, s.date.toIso()},
                             {u"summary"_s, s.summary}, {u"authors"_s, QJsonArray{author}},
                             {u"url"_s, s.url},         {u"doi"_s, s.doi},
                             {u"source"_s, s.journal},  {u"topics"_s, QJsonArray{s.topic}}};
    return QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Compact)) + u'\n';
}

constexpr Writer writers[] = {risOf, bibtexOf, jsonLineOf};

// Keeps the drafts that importers give.
class Drafts final : public ImportSink
{
public:
    ImportFlow article(ArticleDraft &&draft) override
    {
        list.append(std::move(draft));
        return ImportFlow::GoOn;
    }
    ImportFlow badRecord(Error &&) override { return ImportFlow::Stop; }
    ImportFlow progress(qint64) override { return ImportFlow::GoOn; }

    QList<ArticleDraft> list;
};

class Collector
{
public:
    explicit Collector(quint32 seed)
        : m_random(seed)
    {}

    // Some files of some of the articles each, one or the other stopped in the middle.
    void collectSome(const QList<Saying> &all)
    {
        for (int file = 0; file < 6; ++file) {
            const auto some = shuffled(all).first(1 + below(all.size()));
            collect(some, below(3) == 0 ? below(some.size()) : some.size());
        }
    }
    // Every article in one or another file, whole.
    void collectAll(const QList<Saying> &all)
    {
        const auto order = shuffled(all);
        const qsizetype cut = below(order.size());
        collect(order.first(cut), cut);
        collect(order.sliced(cut), order.size());
        collectSome(all);
    }
    LibraryBed &bed() { return m_bed; }

private:
    qsizetype below(qsizetype count) { return m_random.bounded(int(count)); }

    QList<Saying> shuffled(QList<Saying> all)
    {
        std::shuffle(all.begin(), all.end(), m_random);
        return all;
    }

    void collect(const QList<Saying> &articles, qsizetype stopAfter)
    {
        if (articles.isEmpty())
            return;
        const Writer writer = writers[below(std::size(writers))];
        const QString path = m_bed.path(u"collected"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const Saying &saying : articles)
            file.write(writer(saying).toUtf8());
        file.close();
        Drafts drafts;
        QVERIFY(importFile(path, drafts));
        QCOMPARE(drafts.list.size(), articles.size());
        m_bed.import(drafts.list.first(std::min(stopAfter, drafts.list.size())), 1 + below(9));
        if (below(3) == 0)
            m_bed.reopen();
    }

    QRandomGenerator m_random;
    LibraryBed m_bed;
};

QString shown(const Article &article)
{
    QStringList lines{article.date.toIso(), article.title, article.summary,
                      article.sources.join(u'+'), article.doi.toLower()};
    for (const Person &person : article.persons)
        lines.append(person.family + u", "_s + person.given);
    for (const Topic &topic : article.topics)
        lines.append(topic.name);
    return lines.join(u'|');
}

QList<Article> articlesOf(LibraryBed &bed)
{
    QList<Article> articles;
    for (const ArticleFacts &facts : bed.facts())
        articles.append(bed.article(qint64(facts.id)));
    return articles;
}

QStringList shownAll(LibraryBed &bed)
{
    QStringList lines;
    for (const Article &article : articlesOf(bed))
        lines.append(shown(article));
    lines.sort();
    return lines;
}

QStringList expectedAll(const QList<Saying> &all)
{
    QStringList lines;
    for (const Saying &s : all)
        lines.append(QStringList{s.date.toIso(), s.title, s.summary, s.journal, s.doi,
                                 s.family + u", "_s + s.given, s.topic}
                         .join(u'|'));
    lines.sort();
    return lines;
}

// Gives each article something of hers, and says what.
void workOn(LibraryBed &bed)
{
    for (const Article &article : articlesOf(bed)) {
        const QList<ArticleId> one{article.id};
        const qint64 n = qint64(article.id);
        must(bed.writer().saveNote(article.id, u"of article %1"_s.arg(n)));
        must(bed.writer().addTag(one, u"mine %1"_s.arg(n % 3)));
        must(bed.writer().setRead(one, n % 2 == 0, LibraryWriter::Marking::ByPerson));
        must(bed.writer().setStarred(one, n % 3 == 0));
    }
}

// All rows that are the person's.
QString hers(const LibraryBed &bed)
{
    return bed.dump({"note", "tag", "article_tag", "reading", "decision"});
}

} // namespace

class TestCollecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWayEndsInTheSameLibrary_data() { dice(); }
    void everyWayEndsInTheSameLibrary();
    void whatChangedIsTakenOverAndNothingOfHersTouched_data() { dice(); }
    void whatChangedIsTakenOverAndNothingOfHersTouched();

private:
    static void dice()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("dice %u", seed) << seed;
    }
};

void TestCollecting::everyWayEndsInTheSameLibrary()
{
    QFETCH(const quint32, seed);
    Collector collector(seed);
    collector.collectSome(saidAtFirst());
    collector.collectAll(saidAtFirst());
    QCOMPARE(shownAll(collector.bed()), expectedAll(saidAtFirst()));
}

void TestCollecting::whatChangedIsTakenOverAndNothingOfHersTouched()
{
    QFETCH(const quint32, seed);
    Collector collector(seed);
    collector.collectAll(saidAtFirst());
    workOn(collector.bed());
    const QString before = hers(collector.bed());
    const QList<Saying> later = saidLater(saidAtFirst());
    collector.collectSome(later);
    collector.collectAll(later);
    QCOMPARE(shownAll(collector.bed()), expectedAll(later));
    QCOMPARE(hers(collector.bed()), before);
}

QTEST_GUILESS_MAIN(TestCollecting)
#include "tst_collecting.moc"
