#include "librarybed.h"
#include "testpaths.h"

#include <QFile>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

ArticleDraft seedLike(const QString &title, const QString &date, const QString &summary)
{
    ArticleDraft draft = draftOf(title, date);
    draft.summary = summary;
    draft.source = u"geo.coop"_s;
    draft.topics = {u"Latin America"_s};
    draft.places = {{.code = u"419"_s, .provenance = Provenance::Stated, .evidence = {}}};
    return draft;
}

QList<ArticleDraft> page()
{
    return {seedLike(u"A Factory without Bosses"_s, u"2024-01-01"_s, u"Indorca is a factory."_s),
            seedLike(u"Five Stylized Facts"_s, u"2023-06-16"_s, u"Producer organizations."_s),
            seedLike(u"Venezuela's Commune Experiment"_s, u"2023-05-25"_s, u"Communes."_s)};
}

const QList<QByteArray> personsTables{"tag",     "article_tag", "note",       "highlight",
                                      "reading", "decision",    "collection", "collection_article"};

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactArrives();
    void importingAgainChangesNothing();
    void repeatsAreCountedOnce_data();
    void repeatsAreCountedOnce();
    void newFactsUpdate_data();
    void newFactsUpdate();
    void twoFilesThatDifferDoNotTakeTurns();
    void anEmptyFieldTakesNothingAway();
    void whatIsThePersonsIsNeverTouched();
    void aSecondSourceIsAdded();
    void withoutSourceItIsFromFiles();
    void topicsAreTheSameByFoldedName();
    void nothingChangedLeavesNoEntry();
    void aChangeCarriesAllThatIsNew();
    void brokenTextIsStoredValid();
    void whatAPersonThrewAwayStaysAway();
    void whatAnUndoTookComesBack();
    void undatedAndPartlyDatedAreKept();
    void manyOfOneNameAreToldApart();
    void theSampleOfRealPapersGoesInWhole();
};

void TestImport::everyFactArrives()
{
    ArticleDraft draft = seedLike(u"Título"_s, u"2023-02"_s, u"Summary"_s);
    draft.body = u"Body"_s;
    draft.lang = u"es"_s;
    draft.url = u"https://geo.coop/a"_s;
    draft.doi = u"10.1/a"_s;
    draft.persons = {{.family = u"Allende"_s, .given = u"Isabel"_s, .name = {}},
                     {.family = {}, .given = {}, .name = u"Comuna"_s, .role = u"editor"_s}};
    draft.fields = {{u"pages"_s, 7}};
    draft.places.append({.code = u"ve"_s,
                         .provenance = Provenance::Detected,
                         .confidence = 0.5,
                         .suggested = false,
                         .evidence = {{TextField::Title, 1, 3}, {TextField::Body, 0, 4}}});
    LibraryBed bed;
    QCOMPARE(bed.import({draft}).added, 1);

    const Article article = bed.article(1);
    QCOMPARE(article.title, draft.title);
    QCOMPARE(article.summary, draft.summary);
    QCOMPARE(article.body, draft.body);
    QCOMPARE(article.lang, draft.lang);
    QCOMPARE(article.date, draft.date);
    QCOMPARE(article.url, draft.url);
    QCOMPARE(article.doi, draft.doi);
    QCOMPARE(article.persons, draft.persons);
    QCOMPARE(article.fields, draft.fields);
    QCOMPARE(article.sources, QStringList{u"geo.coop"_s});
    QCOMPARE(article.topics.size(), 1);
    QCOMPARE(article.topics.first().name, u"Latin America"_s);
    QCOMPARE(article.places.size(), 2);
    QCOMPARE(article.places[0].code, u"419"_s);
    QCOMPARE(article.places[0].provenance, Provenance::Stated);
    QCOMPARE(article.places[1].code, u"VE"_s);
    QCOMPARE(article.places[1].provenance, Provenance::Detected);
    QCOMPARE(article.places[1].confidence, 0.5);
    QCOMPARE(article.places[1].evidence, draft.places[1].evidence);
    QCOMPARE(article.uuid.size(), 36);
    QVERIFY(qAbs(article.added.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void TestImport::importingAgainChangesNothing()
{
    LibraryBed bed;
    QCOMPARE(bed.import(page()).added, 3);
    const QString before = bed.dump();
    const quint64 generation = bed.writer().generation();
    const ImportBatch again = bed.import(page(), 1000, u"elsewhere.txt"_s);
    QCOMPARE(again.added, 0);
    QCOMPARE(again.updated, 0);
    QCOMPARE(again.unchanged, 3);
    QCOMPARE(again.change, Change());
    QCOMPARE(bed.dump(), before);
    QCOMPARE(bed.writer().generation(), generation);
}

void TestImport::repeatsAreCountedOnce_data()
{
    QTest::addColumn<int>("batch");
    QTest::newRow("in one batch") << 100;
    QTest::newRow("in several") << 1;
}

void TestImport::repeatsAreCountedOnce()
{
    QFETCH(const int, batch);
    LibraryBed bed;
    const ImportBatch counts = bed.import(page() + page(), batch);
    QCOMPARE(counts.added, 3);
    QCOMPARE(counts.updated, 0);
    QCOMPARE(counts.unchanged, 3);
    QCOMPARE(bed.facts().size(), 3);
}

void TestImport::newFactsUpdate_data()
{
    QTest::addColumn<ArticleDraft>("second");
    QTest::addColumn<bool>("updates");
    ArticleDraft draft = page().first();
    QTest::newRow("the same") << draft << false;
    draft.summary = u"Longer."_s;
    QTest::newRow("summary") << draft << true;
    draft = page().first();
    draft.body = u"Body."_s;
    QTest::newRow("body") << draft << true;
    draft = page().first();
    draft.title = u"A factory without bosses"_s;
    QTest::newRow("the title's case") << draft << true;
    draft = page().first();
    draft.url = u"https://geo.coop/a"_s;
    QTest::newRow("an address") << draft << true;
    draft = page().first();
    draft.persons = {{.family = u"Allende"_s, .given = {}, .name = {}}};
    QTest::newRow("a person") << draft << true;
    draft = page().first();
    draft.topics = {u"latin america"_s};
    QTest::newRow("the topic's case") << draft << false;
    draft.topics = {u"Communes"_s};
    QTest::newRow("a topic") << draft << true;
    draft = page().first();
    draft.places.append({.code = u"VE"_s, .provenance = Provenance::Stated, .evidence = {}});
    QTest::newRow("a stated place") << draft << true;
    draft = page().first();
    draft.places.append({.code = u"VE"_s, .provenance = Provenance::Detected, .evidence = {}});
    QTest::newRow("a detected place only") << draft << false;
    draft = page().first();
    draft.fields = {{u"pages"_s, 3}};
    QTest::newRow("a field") << draft << true;
    draft = page().first();
    draft.source = {};
    QTest::newRow("no source") << draft << false;
}

void TestImport::newFactsUpdate()
{
    QFETCH(const ArticleDraft, second);
    QFETCH(const bool, updates);
    LibraryBed bed;
    bed.import(page());
    const ImportBatch counts = bed.import({second});
    QCOMPARE(counts.added, 0);
    QCOMPARE(counts.updated, updates ? 1 : 0);
    QCOMPARE(counts.unchanged, updates ? 0 : 1);
    QCOMPARE(counts.change.touched.size(), updates ? 1 : 0);
    QCOMPARE(bed.import({second}).updated, 0);
}

void TestImport::twoFilesThatDifferDoNotTakeTurns()
{
    ArticleDraft other = page().first();
    other.summary = u"As another page has it."_s;
    LibraryBed bed;
    bed.import({page().first()});
    QCOMPARE(bed.import({other}).updated, 1);
    QCOMPARE(bed.import({page().first()}).updated, 0);
    QCOMPARE(bed.import({other}).updated, 0);
    QCOMPARE(bed.article(1).summary, other.summary);
}

void TestImport::anEmptyFieldTakesNothingAway()
{
    ArticleDraft rich = page().first();
    rich.body = u"Body"_s;
    rich.persons = {{.family = u"Allende"_s, .given = {}, .name = {}}};
    rich.url = u"https://geo.coop/a"_s;
    rich.fields = {{u"pages"_s, 3}};
    ArticleDraft poor = draftOf(u"A Factory without Bosses!"_s, u"2024-01"_s, rich.url);
    LibraryBed bed;
    bed.import({rich});
    QCOMPARE(bed.import({poor}).updated, 1); // the title
    const Article article = bed.article(1);
    QCOMPARE(article.title, poor.title);
    QCOMPARE(article.summary, rich.summary);
    QCOMPARE(article.body, rich.body);
    QCOMPARE(article.persons, rich.persons);
    QCOMPARE(article.fields, rich.fields);
    QCOMPARE(article.date, rich.date); // the day is known better than the month
}

void TestImport::whatIsThePersonsIsNeverTouched()
{
    LibraryBed bed;
    bed.import(page());
    const QList<ArticleId> one{ArticleId{1}};
    must(bed.writer().addTag(one, u"to read"_s));
    must(bed.writer().setStarred(one, true));
    must(bed.writer().setRead(one, true, LibraryWriter::Marking::ByPerson));
    must(bed.writer().saveNote(one.first(), u"mine"_s));
    bed.value(u"INSERT INTO decision VALUES(1, 'place', '419', 3)"_s);
    const QString before = bed.dump(personsTables);
    ArticleDraft draft = page().first();
    draft.summary = u"Other"_s;
    QCOMPARE(bed.import({draft}).updated, 1);
    QCOMPARE(bed.dump(personsTables), before);
    QVERIFY(bed.facts().first().regions.isEmpty()); // rejected stays rejected
}

void TestImport::aSecondSourceIsAdded()
{
    ArticleDraft other = page().first();
    other.source = u"venezuelanalysis.com"_s;
    LibraryBed bed;
    bed.import(page());
    const ImportBatch counts = bed.import({other});
    QCOMPARE(counts.updated, 1);
    QCOMPARE(bed.article(1).sources, (QStringList{u"geo.coop"_s, u"venezuelanalysis.com"_s}));
    QCOMPARE(counts.change.touched.first().sources.size(), 2);
    QCOMPARE(counts.change.names.size(), 1);
}

void TestImport::withoutSourceItIsFromFiles()
{
    LibraryBed bed;
    bed.import({draftOf(u"A"_s)});
    QCOMPARE(bed.article(1).sources, QStringList{u"Files"_s});
    QCOMPARE(bed.value(u"SELECT kind FROM source"_s).toString(), u"files"_s);
}

void TestImport::topicsAreTheSameByFoldedName()
{
    ArticleDraft a = draftOf(u"A"_s);
    a.topics = {u"América Latina"_s, u"  "_s, u"América Latina"_s};
    ArticleDraft b = draftOf(u"B"_s);
    b.topics = {u"america latina"_s};
    LibraryBed bed;
    bed.import({a, b}, 1);
    QCOMPARE(bed.value(u"SELECT count(*) FROM topic"_s).toInt(), 1);
    QCOMPARE(bed.facts()[0].topics, bed.facts()[1].topics);
}

void TestImport::nothingChangedLeavesNoEntry()
{
    LibraryBed bed;
    bed.import(page());
    must(bed.writer().addTag({ArticleId{1}}, u"x"_s));
    must(bed.writer().undo());
    const JournalId id = must(bed.writer().beginImport({}));
    must(bed.writer().writeBatch(id, DraftPreparer().prepare(page()), u"a.txt"_s));
    QVERIFY(!must(bed.writer().finishImport(id, {})));
    QCOMPARE(must(bed.reader().journal(10)).size(), 2);
    QVERIFY(must(bed.reader().undoState()).redo); // nothing new was done
}

void TestImport::aChangeCarriesAllThatIsNew()
{
    LibraryBed bed;
    const quint64 generation = bed.writer().generation();
    const Change change = bed.import(page()).change;
    QCOMPARE(change.generation, generation + 1);
    QCOMPARE(change.added, bed.facts());
    QVERIFY(change.touched.isEmpty());
    QVERIFY(change.textTouched);
    QCOMPARE(change.names, must(bed.reader().names()));
}

void TestImport::brokenTextIsStoredValid()
{
    ArticleDraft draft = draftOf(u"a"_s + QChar(0) + QChar(0xd800) + u"b"_s);
    draft.persons = {{.family = QString(QChar(0xdc00)), .given = {}, .name = {}}};
    draft.fields = {{u"x"_s, QString(QChar(0)) + u"y"_s}};
    draft.source = u"s"_s + QChar(0);
    LibraryBed bed;
    QCOMPARE(bed.import({draft}).added, 1);
    QCOMPARE(bed.article(1).title, u"a\uFFFDb"_s);
    QCOMPARE(bed.article(1).persons.first().family, u"\uFFFD"_s);
    QCOMPARE(bed.article(1).sources, QStringList{u"s"_s});
    QCOMPARE(bed.import({draft}).unchanged, 1);
}

void TestImport::whatAPersonThrewAwayStaysAway()
{
    LibraryBed bed;
    bed.import(page());
    must(bed.writer().setTrashed({ArticleId{1}}, true));
    ArticleDraft draft = page().first();
    draft.summary = u"Other"_s;
    const ImportBatch counts = bed.import({draft});
    QCOMPARE(counts.inTrash, QList<ArticleId>{ArticleId{1}});
    QCOMPARE(counts.unchanged + counts.updated + counts.added, 0);
    QVERIFY(bed.article(1).trashed);
    QCOMPARE(must(bed.reader().standings({draft})).first().standing, ImportStanding::InTrash);
}

void TestImport::whatAnUndoTookComesBack()
{
    LibraryBed bed;
    bed.import(page());
    must(bed.writer().undo());
    QVERIFY(bed.article(1).trashed);
    const ImportBatch counts = bed.import(page().first(2));
    QCOMPARE(counts.added, 2);
    QCOMPARE(counts.unchanged, 0);
    QVERIFY(!bed.article(1).trashed);
    QVERIFY(bed.article(3).trashed);
    // It is this import's now: undoing it takes the two away again, and only these come back.
    must(bed.writer().undo());
    QVERIFY(bed.article(1).trashed);
    must(bed.writer().redo());
    QVERIFY(!bed.article(1).trashed);
    QVERIFY(bed.article(3).trashed);
}

void TestImport::undatedAndPartlyDatedAreKept()
{
    LibraryBed bed;
    const QList<ArticleDraft> drafts{draftOf(u"none"_s), draftOf(u"year"_s, u"2023"_s),
                                     draftOf(u"month"_s, u"2023-02"_s)};
    QCOMPARE(bed.import(drafts).added, 3);
    for (qsizetype at = 0; at < drafts.size(); ++at)
        QCOMPARE(bed.facts()[at].date, drafts[at].date);
    QVERIFY(bed.value(u"SELECT date FROM article WHERE id=1"_s).isNull());
    QCOMPARE(bed.import(drafts).unchanged, 3);
}

// Were each compared with each, this would not end before the suite's limit.
void TestImport::manyOfOneNameAreToldApart()
{
    QList<ArticleDraft> drafts;
    for (int i = 0; i < 3000; ++i) {
        drafts += draftOf(u"Editorial"_s, {}, u"https://geo.coop/%1"_s.arg(i));
        ArticleDraft other = draftOf(u"Carta"_s);
        other.persons = {{.family = u"Family%1"_s.arg(i), .given = {}, .name = {}}};
        drafts += other;
    }
    LibraryBed bed;
    QCOMPARE(bed.import(drafts).added, 6000);
    QCOMPARE(bed.import(drafts).unchanged, 6000);
}

void TestImport::theSampleOfRealPapersGoesInWhole()
{
    QFile file(QStringLiteral(ACERVO_SOURCE_DIR "/../shared/data/seeds/000_bf3891c100bd8740.txt"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the real pages are not here");
    // Not their format: the whole page as one body, real text through every layer.
    ArticleDraft draft = draftOf(u"Page"_s);
    draft.body = QString::fromUtf8(file.readAll());
    LibraryBed bed;
    QCOMPARE(bed.import({draft}).added, 1);
    QCOMPARE(bed.article(1).body, draft.body);
    QCOMPARE(bed.findWord(u"indorca"_s), 1);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
