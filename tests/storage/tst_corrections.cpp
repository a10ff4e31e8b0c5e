#include "librarybed.h"
#include "olderlibrary.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

const ArticleId first{1};

ArticleDraft source()
{
    ArticleDraft draft = draftOf(u"Comunas in Venezela"_s, u"2021"_s, u"https://geo.coop/a"_s);
    draft.persons = {{.family = u"Ruiz"_s, .given = u"Ana"_s}};
    draft.lang = u"en"_s;
    return draft;
}

QString sourceOf(LibraryBed &bed, Correctable fact, ArticleId id = first)
{
    const ArticleRecord record = must(bed.reader().records({id})).value(0);
    const auto found = std::ranges::find(record.corrected, fact, &CorrectedFact::fact);
    return found == record.corrected.end() ? u"not corrected"_s : found->source;
}

QString valueOf(LibraryBed &bed, Correctable fact, ArticleId id = first)
{
    return factOf(bed.article(number(id)), fact);
}

QString author(const QString &family, const QString &given)
{
    return textOfPersons({{.family = family, .given = given}});
}

} // namespace

class TestCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCorrectedIsInForce_data();
    void whatIsCorrectedIsInForce();
    void whatIsTypedIsTidied_data();
    void whatIsTypedIsTidied();
    void typingWhatTheSourceSaysTakesItBack();
    void whatChangesNothingLeavesNoEntry();
    void manyArticlesAreOneStep();
    void wordsAndFactsFollow();
    void aReimportChangesOnlyWhatLiesBeneath();
    void theSameRecordFindsACorrectedArticle();
    void theSourceFindsItAlsoByACacheMadeAnew();
    void undoAfterAReimportSaysWhatIsInTheWay();
    void whatWasCorrectedStaysWhenItsImportIsUndone();
    void emptyingTheTrashAndBack();
    void anOlderLibraryCanBeCorrected();
    void randomCorrectionsFollowTheRules();
    void whatIsMadeByHandIsTakenBackAlsoWhenItWasRead();
    void whatIsTypedLiesAboveItsPage();
};

void TestCorrections::whatIsCorrectedIsInForce_data()
{
    QTest::addColumn<Correctable>("fact");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("before");
    QTest::newRow("title") << Correctable::Title << u"Comunas in Venezuela"_s
                           << u"Comunas in Venezela"_s;
    QTest::newRow("date") << Correctable::Date << u"2021-03"_s << u"2021"_s;
    QTest::newRow("less exact date") << Correctable::Date << QString() << u"2021"_s;
    QTest::newRow("authors") << Correctable::Authors << author(u"Ruíz"_s, u"Ana"_s)
                             << author(u"Ruiz"_s, u"Ana"_s);
    QTest::newRow("address") << Correctable::Address << u"https://geo.coop/b"_s
                             << u"https://geo.coop/a"_s;
    QTest::newRow("doi") << Correctable::Doi << u"10.1234/x"_s << QString();
    QTest::newRow("language") << Correctable::Language << u"es"_s << u"en"_s;
    QTest::newRow("summary") << Correctable::Summary << u"Communes, in short."_s << QString();
    QTest::newRow("text") << Correctable::Text << u"One paragraph.\n\nAnother."_s << QString();
}

// In force, undone and redone also after a restart, and taken back.
void TestCorrections::whatIsCorrectedIsInForce()
{
    QFETCH(const Correctable, fact);
    QFETCH(const QString, value);
    QFETCH(const QString, before);
    LibraryBed bed;
    bed.import({source(), draftOf(u"Another"_s)});
    const QString untouched = bed.dump();
    const EditOutcome done = must(bed.writer().correct({first}, {{fact, value}}));
    QCOMPARE(done.entry.kind, u"correct"_s);
    QCOMPARE(done.entry.arguments.value(u"facts").toArray(), QJsonArray{nameOf(fact)});
    QCOMPARE(done.change.touched.size(), 1);
    QCOMPARE(valueOf(bed, fact), value);
    QCOMPARE(sourceOf(bed, fact), before);
    const QString corrected = bed.dump();
    bed.reopen();
    must(bed.writer().undo());
    QCOMPARE(bed.dump(), untouched);
    bed.reopen();
    must(bed.writer().redo());
    QCOMPARE(bed.dump(), corrected);
    must(bed.writer().restoreFacts({first}, {fact}));
    QCOMPARE(bed.dump(), untouched);
    must(bed.writer().undo());
    QCOMPARE(bed.dump(), corrected);
}

void TestCorrections::whatIsTypedIsTidied_data()
{
    QTest::addColumn<Correctable>("fact");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("white space") << Correctable::Title << u"  A \n title "_s << u"A title"_s;
    QTest::newRow("no such date") << Correctable::Date << u"2021-02-30"_s << QString();
    QTest::newRow("no such language") << Correctable::Language << u"english"_s << QString();
    QTest::newRow("a language") << Correctable::Language << u" ES "_s << u"es"_s;
    QTest::newRow("no author") << Correctable::Authors << author(u" "_s, u" "_s) << QString();
    QTest::newRow("text") << Correctable::Text << u"\n One\n\n two \n"_s << u"One\n\n two"_s;
    QTest::newRow("NUL") << Correctable::Address << u"https://x.org/\0a"_s << u"https://x.org/a"_s;
}

void TestCorrections::whatIsTypedIsTidied()
{
    QFETCH(const Correctable, fact);
    QFETCH(const QString, typed);
    QFETCH(const QString, kept);
    LibraryBed bed;
    bed.import({source()});
    must(bed.writer().correct({first}, {{fact, typed}}));
    QCOMPARE(valueOf(bed, fact), kept);
}

void TestCorrections::typingWhatTheSourceSaysTakesItBack()
{
    LibraryBed bed;
    bed.import({source()});
    must(bed.writer().correct({first}, {{Correctable::Date, u"2020"_s}}));
    must(bed.writer().correct({first}, {{Correctable::Date, u"2019-05-01"_s}}));
    QCOMPARE(sourceOf(bed, Correctable::Date), u"2021"_s);
    must(bed.writer().correct({first}, {{Correctable::Date, u"2021"_s}}));
    QCOMPARE(sourceOf(bed, Correctable::Date), u"not corrected"_s);
}

void TestCorrections::whatChangesNothingLeavesNoEntry()
{
    LibraryBed bed;
    bed.import({source()});
    const QString before = bed.dump({"journal"});
    QCOMPARE(
        number(must(bed.writer().correct({first}, {{Correctable::Language, u"en"_s}})).entry.id),
        0);
    QCOMPARE(number(must(bed.writer().restoreFacts({first}, {Correctable::Title})).entry.id), 0);
    QCOMPARE(bed.dump({"journal"}), before);
    QCOMPARE(bed.writer().correct({ArticleId{99}}, {{Correctable::Language, u"en"_s}}).error().code,
             ErrorCode::ArticleNotFound);
}

// More of them than go into one changeset, some of which have the value already.
void TestCorrections::manyArticlesAreOneStep()
{
    LibraryBed bed;
    constexpr qint64 count = 12'000;
    QList<ArticleDraft> drafts;
    QList<ArticleId> all;
    for (qint64 i = 1; i <= count; ++i) {
        drafts.append(draftOf(u"Number %1"_s.arg(i)));
        drafts.last().lang = i % 3 == 0 ? u"pt"_s : QString();
        all.append(ArticleId{i});
    }
    bed.import(drafts);
    const QString before = bed.dump();
    const EditOutcome done = must(bed.writer().correct(
        all, {{Correctable::Language, u"pt"_s}, {Correctable::Date, u"1999"_s}}));
    QCOMPARE(done.entry.arguments.value(u"articles").toInteger(), count);
    QCOMPARE(done.change.touched.size(), count);
    QVERIFY(std::ranges::all_of(bed.facts(), [](const ArticleFacts &facts) {
        return facts.date.toIso() == u"1999" && unpackedCode(facts.language) == u"pt";
    }));
    QCOMPARE(bed.value(u"SELECT count(*) FROM correction WHERE fact='lang'"_s).toLongLong(),
             count / 3 * 2);
    must(bed.writer().undo());
    QCOMPARE(bed.dump(), before);
}

void TestCorrections::wordsAndFactsFollow()
{
    LibraryBed bed;
    bed.import({source()});
    QCOMPARE(bed.findWord(u"Venezela"_s), 1);
    const EditOutcome done =
        must(bed.writer().correct({first}, {{Correctable::Title, u"Comunas in Venezuela"_s},
                                            {Correctable::Authors, author(u"Pérez"_s, u"Luz"_s)}}));
    QVERIFY(done.change.textTouched);
    QCOMPARE(bed.findWord(u"Venezela"_s), 0);
    QCOMPARE(bed.findWord(u"Venezuela"_s), 1);
    QCOMPARE(bed.facts().first().authors, QStringList{u"Luz Pérez"_s});
    // No word of the full text has changed.
    const EditOutcome date = must(bed.writer().correct({first}, {{Correctable::Date, u"2020"_s}}));
    QVERIFY(!date.change.textTouched);
    QCOMPARE(bed.facts().first().date.toIso(), u"2020"_s);
    must(bed.writer().restoreFacts({first}, {Correctable::Title}));
    QCOMPARE(bed.findWord(u"Venezela"_s), 1);
}

void TestCorrections::aReimportChangesOnlyWhatLiesBeneath()
{
    LibraryBed bed;
    bed.import({source()});
    must(bed.writer().correct({first},
                              {{Correctable::Title, u"Hers"_s}, {Correctable::Date, u"2020"_s}}));
    const QString before = bed.dump();
    ArticleDraft again = source();
    again.title = u"Comunas, a correction"_s;
    again.date = PartialDate::fromIso(u"2021-04-02");
    again.summary = u"More of it."_s;
    QCOMPARE(must(bed.reader().standings({again})).first().standing, ImportStanding::Changed);
    QCOMPARE(bed.import({again}).updated, 1);
    QCOMPARE(valueOf(bed, Correctable::Title), u"Hers"_s);
    QCOMPARE(valueOf(bed, Correctable::Date), u"2020"_s);
    QCOMPARE(bed.article(1).summary, u"More of it."_s);
    QCOMPARE(sourceOf(bed, Correctable::Title), u"Comunas, a correction"_s);
    QCOMPARE(sourceOf(bed, Correctable::Date), u"2021-04-02"_s);
    const QString after = bed.dump();
    QCOMPARE(bed.import({again}).unchanged, 1);
    must(bed.writer().undo());
    QCOMPARE(
        bed.dump({"article", "correction"}),
        before.split(u'\n').filter(QRegularExpression(u"^(article|correction)\\|"_s)).join(u'\n') +
            u'\n');
    must(bed.writer().redo());
    QCOMPARE(bed.dump(), after);
    // What lies beneath alone may change, too.
    again.title = u"Comunas, another"_s;
    QCOMPARE(must(bed.reader().standings({again})).first().standing, ImportStanding::Changed);
    QCOMPARE(bed.import({again}).updated, 1);
    must(bed.writer().restoreFacts({first}, {Correctable::Title}));
    QCOMPARE(valueOf(bed, Correctable::Title), u"Comunas, another"_s);
}

// Without an address an article is known by its title and date, which are hers now.
void TestCorrections::theSameRecordFindsACorrectedArticle()
{
    LibraryBed bed;
    bed.import({draftOf(u"A long title of its own"_s, u"2021-03-04"_s)});
    must(bed.writer().correct(
        {first}, {{Correctable::Title, u"Hers"_s}, {Correctable::Date, u"1999-01-01"_s}}));
    QCOMPARE(bed.import({draftOf(u"A long title of its own"_s, u"2021-03-04"_s)}).unchanged, 1);
    ArticleDraft more = draftOf(u"A long title of its own"_s, u"2021-03-04"_s);
    more.summary = u"With a summary."_s;
    QCOMPARE(bed.import({more}).updated, 1);
    // Another source that has it as she does.
    ArticleDraft hers = draftOf(u"Hers"_s, u"1999-01-01"_s);
    hers.summary = u"With a longer summary."_s;
    QCOMPARE(bed.import({hers}).updated, 1);
    QCOMPARE(bed.facts().size(), 1);
}

void TestCorrections::theSourceFindsItAlsoByACacheMadeAnew()
{
    LibraryBed bed;
    bed.import({draftOf(u"A long title of its own"_s, u"2021-03-04"_s)});
    must(bed.writer().correct({first}, {{Correctable::Title, u"Hers"_s}}));
    bed.close();
    QVERIFY(QFile::remove(bed.cacheFile()));
    bed.open();
    while (!bed.rebuild(100).finished) {
    }
    ArticleDraft more = draftOf(u"A long title of its own"_s, u"2021-03-04"_s);
    more.summary = u"With a summary."_s;
    QCOMPARE(bed.import({more}).updated, 1);
    QCOMPARE(bed.findWord(u"hers"_s), 1);
}

void TestCorrections::undoAfterAReimportSaysWhatIsInTheWay()
{
    LibraryBed bed;
    bed.import({source()});
    const EditOutcome done = must(bed.writer().correct({first}, {{Correctable::Title, u"Hers"_s}}));
    ArticleDraft again = source();
    again.title = u"The source's new one"_s;
    bed.import({again});
    QCOMPARE(bed.writer().undo({done.entry.id}).error().code, ErrorCode::UndoBlocked);
    QCOMPARE(must(bed.writer().planUndo({done.entry.id})).obstacles.size(), 1);
    QCOMPARE(valueOf(bed, Correctable::Title), u"Hers"_s);
}

void TestCorrections::whatWasCorrectedStaysWhenItsImportIsUndone()
{
    LibraryBed bed;
    bed.import({source(), draftOf(u"Another"_s)});
    must(bed.writer().correct({first}, {{Correctable::Title, u"Hers"_s}}));
    const JournalId import = must(bed.reader().journal(10)).last().id;
    const UndoOutcome undone = must(bed.writer().undo({import}));
    QCOMPARE(undone.kept, QList<ArticleId>{first});
    QVERIFY(!bed.article(1).trashed);
}

void TestCorrections::emptyingTheTrashAndBack()
{
    LibraryBed bed;
    bed.import({source()});
    must(bed.writer().correct({first}, {{Correctable::Title, u"Hers"_s}}));
    must(bed.writer().setTrashed({first}, true));
    const QString before = bed.dump();
    must(bed.writer().emptyTrash());
    QCOMPARE(bed.value(u"SELECT count(*) FROM correction"_s).toInt(), 0);
    must(bed.writer().undo());
    QCOMPARE(bed.dump(), before);
}

void TestCorrections::anOlderLibraryCanBeCorrected()
{
    LibraryBed bed;
    bed.import({source()});
    must(bed.writer().setStarred({first}, true));
    bed.close();
    makeOlder(bed, 4);
    bed.open();
    must(bed.writer().correct({first}, {{Correctable::Title, u"Hers"_s}}));
    QCOMPARE(valueOf(bed, Correctable::Title), u"Hers"_s);
    must(bed.writer().undo());
    must(bed.writer().undo());
    QVERIFY(!bed.article(1).starred);
}

// Against the two plain lists of what she and what the source says.
void TestCorrections::randomCorrectionsFollowTheRules()
{
    LibraryBed bed;
    QRandomGenerator random(20261129);
    QString hers;
    QString theirs = u"0"_s;
    bool isCorrected = false;
    bed.import({draftOf(theirs, {}, u"https://geo.coop/a"_s)});
    for (int step = 0; step < 200; ++step) {
        const QString value = QString::number(random.bounded(4));
        switch (random.bounded(4)) {
        case 0: {
            ArticleDraft draft = draftOf(value, {}, u"https://geo.coop/a"_s);
            draft.fields.insert(u"step"_s, step);
            bed.import({draft});
            theirs = value;
            break;
        }
        case 1:
            must(bed.writer().restoreFacts({first}, {Correctable::Title}));
            isCorrected = false;
            break;
        default:
            must(bed.writer().correct({first}, {{Correctable::Title, value}}));
            hers = value;
            isCorrected = value != theirs;
        }
        QCOMPARE(valueOf(bed, Correctable::Title), isCorrected ? hers : theirs);
        QCOMPARE(sourceOf(bed, Correctable::Title), isCorrected ? theirs : u"not corrected"_s);
    }
}

void TestCorrections::whatIsMadeByHandIsTakenBackAlsoWhenItWasRead()
{
    LibraryBed bed;
    const AddedArticles made = must(bed.writer().addArticles({draftOf(u"A pamphlet"_s, u"1974"_s)},
                                                             LibraryWriter::Origin::Typed));
    QCOMPARE(made.added.size(), 1);
    must(bed.writer().setRead(made.added, true, LibraryWriter::Marking::Automatic));
    must(bed.writer().setStarred(made.added, true));
    must(bed.writer().undo());
    QVERIFY(must(bed.writer().planUndo({made.entry.id})).isClear());
    must(bed.writer().undo());
    QCOMPARE(bed.facts().size(), 0);
    must(bed.writer().redo());
    must(bed.writer().redo());
    QVERIFY(bed.article(number(made.added.first())).starred);
    QCOMPARE(bed.findWord(u"pamphlet"_s), 1);
}

// The page that comes in later joins what was typed, and is what lies beneath.
void TestCorrections::whatIsTypedLiesAboveItsPage()
{
    LibraryBed bed;
    const AddedArticles made = must(bed.writer().addArticles(
        {draftOf(u"My title"_s, {}, u"https://geo.coop/a"_s)}, LibraryWriter::Origin::Typed));
    QCOMPARE(made.change.added.size(), 1);
    const AddedArticles again = must(bed.writer().addArticles(
        {draftOf({}, {}, u"http://www.geo.coop/a/"_s)}, LibraryWriter::Origin::Address));
    QCOMPARE(again.known, made.added);
    QCOMPARE(number(again.entry.id), 0);
    QCOMPARE(bed.import({source()}).updated, 1);
    QCOMPARE(valueOf(bed, Correctable::Title), u"My title"_s);
    QCOMPARE(sourceOf(bed, Correctable::Title), u"Comunas in Venezela"_s);
    QCOMPARE(valueOf(bed, Correctable::Date), u"2021"_s);
    QCOMPARE(bed.facts().size(), 1);
}

QTEST_GUILESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
