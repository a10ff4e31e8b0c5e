// What a rebuild writes, row by row.
#include "fakedetection.h"
#include "identitybacklog.h"
#include "placedrafts.h"

#include <QFile>
#include <QRandomGenerator>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

// All that the cache has of articles: words with their places, and rows as text.
QStringList derivedRows(const QString &cacheFile)
{
    const auto cache = must(Connection::open(cacheFile, Connection::Mode::ReadWrite));
    QStringList rows;
    const auto read = [&](const QString &what, const QString &sql) {
        must(cache->forEachRow(sql, {}, [&](const QSqlQuery &row) {
            QString text = what;
            for (int column = 0; row.value(column).isValid(); ++column)
                text += u'|' + QString::fromLatin1(row.value(column).toByteArray().toHex());
            rows += text;
        }));
    };
    for (const QString &words : {u"word"_s, u"stem"_s, u"note_word"_s}) {
        must(cache->execute(
            u"CREATE VIRTUAL TABLE temp.%1_in USING fts5vocab(main, %1, instance)"_s.arg(words)));
        read(words,
             u"SELECT term, doc, col, offset FROM temp.%1_in ORDER BY 1, 2, 3, 4"_s.arg(words));
        read(words, u"SELECT id, sz FROM %1_docsize ORDER BY id"_s.arg(words));
    }
    for (const QString &table : {u"narrow"_s, u"detected_place"_s, u"detected_topic"_s})
        read(table, u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table));
    read(u"heavy"_s, u"SELECT * FROM heavy_term WHERE articles<>zeroblob(512) ORDER BY 1, 2"_s);
    return rows;
}

// Each is found by three keys.
QList<ArticleDraft> addressed(int count)
{
    QList<ArticleDraft> all;
    for (int i = 0; i < count; ++i) {
        ArticleDraft draft = draftOf(u"T%1"_s.arg(i), {}, u"https://example.org/%1"_s.arg(i));
        draft.doi = u"10.1000/%1"_s.arg(i);
        all += draft;
    }
    return all;
}

// By what articles are found as the same.
QSet<QPair<qint64, qint64>> identities(const QString &cacheFile)
{
    QSet<QPair<qint64, qint64>> all;
    must(must(Connection::open(cacheFile, Connection::Mode::ReadWrite))
             ->forEachRow(u"SELECT key, article FROM identity"_s, {}, [&](const QSqlQuery &row) {
                 all.insert({row.value(0).toLongLong(), row.value(1).toLongLong()});
             }));
    return all;
}

void rebuild(LibraryBed &bed, int batch)
{
    while (!bed.rebuild(batch).finished) {
    }
}

} // namespace

class TestRebuild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRowsAreThoseOfTheImport();
    void whatIsDerivedMeanwhileIsTakenOutFirst();
    void identitiesThatWaitedAtTheEndAreReadAnew();
    void manyIdentitiesAreFiledInParts();
    void anImportFilesWhatWaits();
    void theBacklogIsInTheOrderOfKeys();
};

// Also where a fact was corrected, several records came to one article, and there is no summary, no
// person, no address.
void TestRebuild::theRowsAreThoseOfTheImport()
{
    LibraryBed bed(fakeDetection(detect));
    QList<ArticleDraft> all = drafts(40);
    for (int i = 0; i < all.size(); i += 3) {
        all[i].url = u"https://example.org/%1"_s.arg(i);
        all[i].doi = i % 2 ? u"10.1000/%1"_s.arg(i) : QString();
        all[i].summary = u"The %1 workers of Águila"_s.arg(i);
        all[i].lang = u"en"_s;
        all[i].persons = {{.family = u"Núñez"_s, .given = u"Ana"_s}, {.name = u"A Union"_s}};
    }
    bed.import(all);
    all[3].fields.insert(u"more"_s, u"another record of it"_s);
    QCOMPARE(bed.import({all[3]}).updated, 1);
    must(bed.writer().correct({ArticleId{5}}, {{Correctable::Title, u"Another Venezuela"_s}}));
    must(bed.writer().correct({ArticleId{8}}, {{Correctable::Doi, u"10.1000/other"_s}}));
    must(bed.writer().saveNote(ArticleId{7}, u"typed"_s));
    bed.close();
    const QStringList rows = derivedRows(bed.cacheFile());
    QVERIFY(rows.size() > 300);
    const auto known = identities(bed.cacheFile());
    const QString records = u"SELECT group_concat(digest || ' ' || article) FROM article_source"_s;
    const QStringList filed = bed.value(records).toString().split(u',');
    QCOMPARE(filed.size(), 41);
    QVERIFY(QFile::remove(bed.cacheFile()));
    bed.open();
    rebuild(bed, 7);
    bed.close();
    QCOMPARE(derivedRows(bed.cacheFile()), rows);
    const auto now = identities(bed.cacheFile());
    QCOMPARE(known - now, {}); // also those from before the corrections
    for (const QString &record : filed)
        QVERIFY(now.contains(
            {record.section(u' ', 0, 0).toLongLong(), record.section(u' ', 1).toLongLong()}));
}

// The turn of an article that was edited comes as well: it is in the cache once.
void TestRebuild::whatIsDerivedMeanwhileIsTakenOutFirst()
{
    LibraryBed bed(fakeDetection(detect));
    bed.import(drafts(10));
    bed.close();
    QVERIFY(QFile::remove(bed.cacheFile()));
    bed.open();
    bed.rebuild(2);
    must(bed.writer().correct({ArticleId{4}}, {{Correctable::Title, u"Zanzibar"_s}}));
    must(bed.writer().correct({ArticleId{6}}, {{Correctable::Summary, u"Venezuela once"_s}}));
    rebuild(bed, 3);
    must(bed.writer().correct({ArticleId{4}}, {{Correctable::Title, u"Grenada"_s}}));
    bed.close();
    const QStringList rows = derivedRows(bed.cacheFile());
    bed.open();
    QCOMPARE(bed.findWord(u"zanzibar"_s), 0);
    QCOMPARE(bed.findWord(u"grenada"_s), 1);
    must(bed.writer().remakeDerived());
    rebuild(bed, 100);
    bed.close();
    QCOMPARE(derivedRows(bed.cacheFile()), rows);
}

// As where the program is killed: they were in memory alone.
void TestRebuild::identitiesThatWaitedAtTheEndAreReadAnew()
{
    LibraryBed bed;
    bed.import(drafts(10));
    bed.close();
    const auto known = identities(bed.cacheFile());
    QVERIFY(QFile::remove(bed.cacheFile()));
    bed.open();
    QCOMPARE(bed.rebuild(4).done, 4);
    QCOMPARE(identities(bed.cacheFile()), {});
    bed.reopen();
    QCOMPARE(bed.rebuild(4).done, 8);
    bed.reopen();
    rebuild(bed, 4);
    QVERIFY(bed.writer().derivedIsCurrent());
    QCOMPARE(known - identities(bed.cacheFile()), {});
    QCOMPARE(bed.import(drafts(10)).unchanged, 10);
}

// More than one transaction takes: at the end, in writes without a Change.
void TestRebuild::manyIdentitiesAreFiledInParts()
{
    LibraryBed bed;
    bed.import(addressed(7'000));
    bed.close();
    const auto known = identities(bed.cacheFile());
    QVERIFY(known.size() > qsizetype(IdentityBacklog::atOnce));
    QVERIFY(QFile::remove(bed.cacheFile()));
    bed.open();
    QVERIFY(!bed.rebuild(5'000).finished);
    const RebuildProgress last = bed.rebuild(5'000);
    QCOMPARE(last.done, last.total);
    QVERIFY(!last.finished);
    QVERIFY(!bed.writer().derivedIsCurrent());
    QVERIFY(!must(bed.reader().derivedIsCurrent()));
    QVERIFY(must(bed.reader().searchIsComplete())); // no Change comes any more that would tell
    const RebuildProgress first = must(bed.writer().rebuildDerived({}));
    QVERIFY(!first.finished);
    QCOMPARE(first.change, Change());
    QCOMPARE(identities(bed.cacheFile()).size(), qsizetype(IdentityBacklog::atOnce));
    QVERIFY(must(bed.writer().rebuildDerived({})).finished);
    QVERIFY(bed.writer().derivedIsCurrent());
    QVERIFY(must(bed.reader().derivedIsCurrent()));
    QCOMPARE(known - identities(bed.cacheFile()), {});
}

// And a rebuild that goes on ends that before it takes up its slices again.
void TestRebuild::anImportFilesWhatWaits()
{
    LibraryBed bed;
    const QList<ArticleDraft> all = addressed(6'000);
    bed.import(all);
    bed.close();
    QVERIFY(QFile::remove(bed.cacheFile()));
    bed.open();
    bed.rebuild(5'500);
    QVERIFY(!must(bed.writer().prepareImport(1000)));
    const DerivedSlice rest = bed.toRebuild(1'000);
    QCOMPARE(must(bed.writer().rebuildDerived(rest)).done, 5'500);
    QVERIFY(must(bed.writer().rebuildDerived(rest)).finished);
    QCOMPARE(bed.import(all).unchanged, 6'000);
}

void TestRebuild::theBacklogIsInTheOrderOfKeys()
{
    QRandomGenerator random(11);
    IdentityBacklog backlog;
    QVERIFY(backlog.isEmpty() && backlog.isLast() && !backlog.isDue());
    qsizetype added = 0;
    for (qint64 id = 1; added <= qsizetype(IdentityBacklog::most); ++id) {
        const QList<qint64> keys(random.bounded(4), qint64(random.generate64()));
        backlog.add(ArticleId{id}, keys);
        added += keys.size();
    }
    QVERIFY(backlog.isDue());
    std::optional<IdentityBacklog::Entry> before;
    qsizetype filed = 0;
    while (!backlog.isEmpty()) {
        QVERIFY(backlog.isDue());
        const auto next = backlog.next();
        QVERIFY(!next.empty() && next.size() <= IdentityBacklog::atOnce);
        QCOMPARE(backlog.next().data(), next.data()); // until it is dropped
        for (const IdentityBacklog::Entry &entry : next) {
            QVERIFY(!before || *before <= entry);
            before = entry;
        }
        filed += qsizetype(next.size());
        QCOMPARE(backlog.isLast(), filed == added);
        backlog.dropNext();
    }
    QCOMPARE(filed, added);
    QVERIFY(!backlog.isDue());
}

QTEST_GUILESS_MAIN(TestRebuild)
#include "tst_rebuild.moc"
