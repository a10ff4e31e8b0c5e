#include "libraryreader.h"

#include "librarybed.h"

#include <QThread>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

Place place(const QString &code, Provenance provenance, bool suggested = false)
{
    return {.code = code, .provenance = provenance, .suggested = suggested, .evidence = {}};
}

ArticleDraft rich(int number)
{
    ArticleDraft draft = draftOf(u"Article %1"_s.arg(number), u"2023-02-%1"_s.arg(number % 9 + 10));
    draft.summary = u"summary %1"_s.arg(number);
    draft.lang = number % 2 ? u"en"_s : u"es"_s;
    draft.source = number % 3 ? u"geo.coop"_s : u"venezuelanalysis.com"_s;
    draft.topics = {u"Topic %1"_s.arg(number % 4), u"Latin America"_s};
    draft.places = {place(u"419"_s, Provenance::Stated)};
    if (number % 2)
        draft.places += place(u"VE"_s, Provenance::Detected);
    if (number % 5 == 0)
        draft.places += place(u"CU"_s, Provenance::Detected, true);
    for (int i = 0; i < number % 3; ++i)
        draft.persons.append({.family = u"Family %1"_s.arg(i), .given = u"Given"_s, .name = {}});
    if (number % 4 == 0)
        draft.url = u"https://geo.coop/%1"_s.arg(number);
    if (number % 7 == 0)
        draft.body = u"body"_s;
    return draft;
}

QList<ArticleDraft> richOnes(int count)
{
    QList<ArticleDraft> drafts;
    for (int i = 1; i <= count; ++i)
        drafts += rich(i);
    return drafts;
}

} // namespace

class TestLibraryReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeInTheOrderAsked();
    void aRowShowsTheBeginningOfTheSummary_data();
    void aRowShowsTheBeginningOfTheSummary();
    void aRowHasWhatThePersonDid();
    void factsOfAnArticleAreAllThere();
    void factsOfSomeAreThoseOfAll();
    void decisionsHaveTheLastWord_data();
    void decisionsHaveTheLastWord();
    void namesAreAllNamed();
    void articlesBeyondTheIdsAreNotThere();
    void eachCallSeesTheNewestCommit();
    void aReaderNeverSeesHalfACommit();
    void nothingStaysLockedBetweenCalls();
};

void TestLibraryReader::rowsComeInTheOrderAsked()
{
    LibraryBed bed;
    bed.import(richOnes(5));
    const auto rows =
        must(bed.reader().rows({ArticleId{4}, ArticleId{99}, ArticleId{2}, ArticleId{4}}));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].title, u"Article 4"_s);
    QCOMPARE(rows[1].title, u"Article 2"_s);
    QCOMPARE(rows[2], rows[0]);
    QCOMPARE(rows[0].date, rich(4).date);
    QCOMPARE(rows[0].sources, QStringList{u"geo.coop"_s});
    const QList<ArticleId> ids{ArticleId{4}, ArticleId{4}, ArticleId{99}, ArticleId{2}};
    const auto records = must(bed.reader().records(ids));
    QCOMPARE(records.size(), 3);
    QCOMPARE(records[1], records[0]);
    QCOMPARE(records[2], must(bed.reader().records({ArticleId{2}})).first());
}

void TestLibraryReader::aRowShowsTheBeginningOfTheSummary_data()
{
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("shown");
    QTest::newRow("short") << u"Short."_s << u"Short."_s;
    QTest::newRow("white space") << u" a\n\n b\t"_s << u"a b"_s;
    QTest::newRow("as long as can be") << QString(400, u'x') << QString(400, u'x');
    QTest::newRow("long") << u"carried out "_s.repeated(50)
                          << u"carried out "_s.repeated(33).trimmed() + u'…';
    QTest::newRow("one long word") << QString(500, u'x') << QString(399, u'x') + u'…';
    const QString wide = QString(398, u'x') + u"👍👍"_s;
    QTest::newRow("a pair at the edge") << wide << QString(398, u'x') + u'…';
}

void TestLibraryReader::aRowShowsTheBeginningOfTheSummary()
{
    QFETCH(const QString, summary);
    QFETCH(const QString, shown);
    ArticleDraft draft = draftOf(u"A"_s);
    draft.summary = summary;
    LibraryBed bed;
    bed.import({draft});
    QCOMPARE(must(bed.reader().rows({ArticleId{1}})).first().summary, shown);
}

void TestLibraryReader::aRowHasWhatThePersonDid()
{
    LibraryBed bed;
    bed.import({rich(1)});
    const ArticleId one{1};
    must(bed.writer().addTag({one}, u"b"_s));
    must(bed.writer().addTag({one}, u"a"_s));
    must(bed.writer().setStarred({one}, true));
    must(bed.writer().setRead({one}, true, LibraryWriter::Marking::Automatic));
    must(bed.writer().saveNote(one, u"note"_s));
    const ArticleRow row = must(bed.reader().rows({one})).first();
    QCOMPARE(row.tags, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(row.countries, QStringList{u"VE"_s});
    QVERIFY(row.starred && row.read && row.hasNote);
    const Article article = bed.article(1);
    QCOMPARE(article.tags, row.tags);
    QCOMPARE(article.notes, 1);
    QVERIFY(article.starred && article.read && !article.trashed);
    QCOMPARE(must(bed.reader().note(one)), u"note"_s);
}

void TestLibraryReader::factsOfAnArticleAreAllThere()
{
    ArticleDraft draft = rich(5);
    draft.url = u"https://geo.coop/5"_s;
    draft.doi = u"10.1/x"_s;
    draft.body = u"body"_s;
    draft.persons.append({.family = u"Editor"_s, .given = {}, .name = {}, .role = u"editor"_s});
    LibraryBed bed;
    bed.import({draft});
    const ArticleFacts facts = bed.facts().first();
    QCOMPARE(number(facts.id), 1);
    QCOMPARE(facts.date, draft.date);
    QVERIFY(qAbs(facts.added - QDateTime::currentSecsSinceEpoch()) < 60);
    QVERIFY(facts.has(StateFlag::HasUrl) && facts.has(StateFlag::HasDoi) &&
            facts.has(StateFlag::HasText));
    QVERIFY(!facts.has(StateFlag::Read) && !facts.has(StateFlag::HasNote));
    QCOMPARE(facts.language, packedCode(u"en"));
    QCOMPARE(facts.countries, FacetValues{packedCode(u"VE")}); // CU is only suggested
    QCOMPARE(facts.regions, (FacetValues{5, 19, 419}));        // those of Venezuela with it
    QCOMPARE(facts.topics.size(), 2);
    QCOMPARE(facts.sources.size(), 1);
    QCOMPARE(facts.authors, (QStringList{u"Given Family 0"_s, u"Given Family 1"_s}));
}

void TestLibraryReader::factsOfSomeAreThoseOfAll()
{
    LibraryBed bed;
    bed.import(richOnes(120));
    must(bed.writer().addTag({ArticleId{3}, ArticleId{90}}, u"x"_s));
    must(bed.writer().saveNote(ArticleId{50}, u"note"_s));
    const QList<ArticleFacts> all = bed.facts();
    QCOMPARE(all.size(), 120);
    const QList<QList<qint64>> wanted{{}, {1}, {120, 1}, {3, 4, 5, 90, 90, 500}, {50, 66, 67, 84}};
    for (const QList<qint64> &numbers : wanted) {
        QList<ArticleId> ids;
        QList<ArticleFacts> expected;
        for (const qint64 one : numbers)
            ids.append(ArticleId{one});
        for (const ArticleFacts &facts : all) {
            if (ids.contains(facts.id))
                expected.append(facts);
        }
        QCOMPARE(must(bed.reader().facts(ids)), expected);
    }
}

void TestLibraryReader::decisionsHaveTheLastWord_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Provenance>("decision");
    QTest::addColumn<FacetValues>("countries");
    const FacetValue ve = packedCode(u"VE");
    const FacetValue cu = packedCode(u"CU");
    QTest::newRow("nothing") << u"XX"_s << Provenance::Rejected << FacetValues{ve};
    QTest::newRow("detected, rejected") << u"VE"_s << Provenance::Rejected << FacetValues{};
    QTest::newRow("detected, confirmed") << u"VE"_s << Provenance::Confirmed << FacetValues{ve};
    QTest::newRow("suggested, confirmed")
        << u"CU"_s << Provenance::Confirmed << FacetValues{cu, ve};
    QTest::newRow("added") << u"HT"_s << Provenance::Added << FacetValues{packedCode(u"HT"), ve};
}

void TestLibraryReader::decisionsHaveTheLastWord()
{
    QFETCH(const QString, code);
    QFETCH(const Provenance, decision);
    QFETCH(const FacetValues, countries);
    LibraryBed bed;
    bed.import({rich(5)});
    bed.value(u"INSERT INTO decision VALUES(1, 'place', '%1', %2)"_s.arg(code).arg(int(decision)));
    QCOMPARE(bed.facts().first().countries, countries);
    QStringList codes;
    for (const FacetValue country : countries)
        codes += unpackedCode(country);
    QCOMPARE(must(bed.reader().rows({ArticleId{1}})).first().countries, codes);
    const QList<Place> places = bed.article(1).places;
    const auto found = std::ranges::find(places, code, &Place::code);
    QVERIFY(found != places.end());
    QCOMPARE(found->provenance, decision);
    QVERIFY(!found->suggested);
}

void TestLibraryReader::namesAreAllNamed()
{
    LibraryBed bed;
    bed.import(richOnes(8));
    must(bed.writer().addTag({ArticleId{1}}, u"x"_s));
    const QList<NamedValue> names = must(bed.reader().names());
    const auto count = [&](Facet facet) {
        return std::ranges::count(names, facet, &NamedValue::facet);
    };
    QCOMPARE(count(Facet::Topic), 5);
    QCOMPARE(count(Facet::Source), 2);
    QCOMPARE(count(Facet::Tag), 1);
    QCOMPARE(must(bed.reader().tags()).size(), 1);
    QSet<FacetValue> used;
    for (const ArticleFacts &facts : bed.facts()) {
        for (const FacetValue topic : facts.topics)
            used.insert(topic);
    }
    QCOMPARE(used.size(), 5);
}

void TestLibraryReader::articlesBeyondTheIdsAreNotThere()
{
    LibraryBed bed;
    QVERIFY(must(bed.reader().rows({ArticleId{1}})).isEmpty());
    QVERIFY(must(bed.reader().articles({ArticleId{0}, ArticleId{-5}})).isEmpty());
    QVERIFY(must(bed.reader().facts({ArticleId{1}})).isEmpty());
    QVERIFY(must(bed.reader().note(ArticleId{1})).isEmpty());
    QVERIFY(must(bed.reader().journal(5)).isEmpty());
    QCOMPARE(must(bed.reader().undoState()), UndoState());
}

void TestLibraryReader::eachCallSeesTheNewestCommit()
{
    LibraryBed bed;
    bed.import({rich(1)});
    QCOMPARE(bed.facts().size(), 1);
    for (int i = 2; i < 6; ++i) {
        const Change change = bed.import({rich(i)}).change;
        quint64 generation = 0;
        generation = must(bed.reader().forEachFacts([](const ArticleFacts &) {}));
        QCOMPARE(generation, change.generation);
        QCOMPARE(bed.facts().size(), i);
        QCOMPARE(bed.findWord(u"summary"_s), i);
    }
}

// The library and its cache are two files, written one after the other.
void TestLibraryReader::aReaderNeverSeesHalfACommit()
{
    LibraryBed bed;
    std::atomic_bool done = false;
    std::atomic_int torn = 0;
    std::unique_ptr<QThread> reading(QThread::create([&] {
        const auto reader = must(LibraryReader::open(bed.file(), bed.cacheFile()));
        while (!done) {
            if (!must(reader->derivedIsCurrent()))
                ++torn;
            qint64 detected = 0;
            qint64 odd = 0;
            must(reader->forEachFacts([&](const ArticleFacts &facts) {
                detected += facts.countries.size();
                odd += number(facts.id) % 2;
            }));
            torn += detected != odd;
        }
    }));
    reading->start();
    for (int i = 0; i < 40; ++i) {
        QList<ArticleDraft> drafts;
        for (int j = 1; j <= 20; ++j)
            drafts += rich(i * 20 + j);
        bed.import(drafts);
    }
    done = true;
    reading->wait();
    QCOMPARE(torn, 0);
}

void TestLibraryReader::nothingStaysLockedBetweenCalls()
{
    LibraryBed bed;
    bed.import(richOnes(50));
    must(bed.reader().find({.words = {u"summary"_s}}, [](ArticleId) {}));
    bed.facts();
    must(bed.reader().rows({ArticleId{1}}));
    // A reading that were still open would keep the log from being written back whole.
    const auto other = must(Connection::open(bed.file(), Connection::Mode::ReadWrite));
    QCOMPARE(must(other->value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s)).toInt(), 0);
}

QTEST_GUILESS_MAIN(TestLibraryReader)
#include "tst_libraryreader.moc"
