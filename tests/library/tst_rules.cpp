// Rules that tag by query: what they would tag, what they do to what an import brings.
#include "exportjob.h"
#include "libraryfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

QByteArray linesOf(const QStringList &titles)
{
    QByteArray lines;
    for (const QString &title : titles)
        lines += QJsonDocument(QJsonObject{{"title", title}}).toJson(QJsonDocument::Compact) + '\n';
    return lines;
}

TagRule rule(const QString &query, const QString &tag, bool onImport = true)
{
    return {.id = {}, .query = query, .tag = tag, .onImport = onImport};
}

qint64 wouldTag(Library &library, const TagRule &rule)
{
    const auto found =
        await(library.search({.query = Library::queryOfRule(rule), .today = testToday}));
    return found ? qint64((*found)->articles.size()) : -1;
}

qsizetype steps(Library &library) { return await(library.journal(1000))->size(); }

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleSaysWhatItWouldTag_data();
    void aRuleSaysWhatItWouldTag();
    void anImportIsTaggedAsPartOfItsStep();
    void oneRuleMayAskForWhatAnotherTagged();
    void whatStoodBeforeIsNotTagged();
    void onlyRulesForImportsRunThere();
    void aRuleFollowsItsTag();
    void manyArticlesAreTaggedInOneStep();
    void anExportOfAllBringsTheRestToo();
};

void TestRules::aRuleSaysWhatItWouldTag_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<qint64>("articles");
    QTest::newRow("word") << u"loom"_s << 2LL;
    QTest::newRow("one of several") << u"loom OR mill"_s << 3LL;
    QTest::newRow("all") << u"-nothing"_s << 4LL; // a bears the tag, the trash is no matter
    QTest::newRow("country by its name") << u"country:Cuba"_s << 1LL;
    QTest::newRow("with an order") << u"loom sort:title"_s << 2LL;
}

void TestRules::aRuleSaysWhatItWouldTag()
{
    QFETCH(const QString, query);
    QFETCH(const qint64, articles);
    LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    importAll(*library, {fixture.write(u"a.jsonl"_s,
                                       linesOf({u"a loom"_s, u"b loom"_s, u"c loom"_s, u"d mill"_s,
                                                u"e farms in Cuba"_s, u"f loom in the trash"_s}))});
    const auto ids = [&](const QString &text) {
        const auto found = searchFor(*library, text);
        return QList<ArticleId>(found->articles.begin(), found->articles.end());
    };
    QVERIFY(await(library->setTrashed(ids(u"title:trash"_s), true)));
    QVERIFY(await(library->addTag(ids(u"a"_s), u"wanted/here"_s))); // bears "wanted", too
    QCOMPARE(wouldTag(*library, rule(query, u"wanted"_s)), articles);
    QCOMPARE(wouldTag(*library, rule(query, u"new"_s)),
             articles + (query.contains(u"loom") || query == u"-nothing" ? 1 : 0));
}

void TestRules::anImportIsTaggedAsPartOfItsStep()
{
    LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    QVERIFY(await(library->setTagRule(rule(u"loom"_s, u"weaving/looms"_s))));
    QVERIFY(await(library->setTagRule(rule(u"nothing"_s, u"never"_s))));
    const qsizetype before = steps(*library);
    const QString file =
        fixture.write(u"a.jsonl"_s, linesOf({u"one loom"_s, u"two looms, loom"_s, u"three"_s}));
    const ImportReport report = importAll(*library, {file});
    QCOMPARE(report.added, 3);
    QCOMPARE(report.tagged, (QList<TaggedByRule>{{.tag = u"weaving/looms"_s, .articles = 2}}));
    QCOMPARE(countOf(*library, u"tag:weaving"_s), 2);
    QCOMPARE(steps(*library), before + 1);

    // Nothing of it was worked on since, so all of it goes, and comes again with its tags.
    const auto undone = await(library->undo());
    QVERIFY(undone && undone->kept.isEmpty());
    QCOMPARE(countOf(*library, {}), 0);
    QCOMPARE(countOf(*library, u"is:trashed tag:weaving"_s), 0);
    QVERIFY(await(library->redo()));
    QCOMPARE(countOf(*library, u"tag:weaving"_s), 2);
}

void TestRules::oneRuleMayAskForWhatAnotherTagged()
{
    LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    QVERIFY(await(library->setTagRule(rule(u"loom"_s, u"weaving"_s))));
    QVERIFY(await(library->setTagRule(rule(u"tag:weaving"_s, u"crafts"_s))));
    const ImportReport report =
        importAll(*library, {fixture.write(u"a.jsonl"_s, linesOf({u"a loom"_s, u"a mill"_s}))});
    QCOMPARE(report.tagged.size(), 2);
    QCOMPARE(countOf(*library, u"tag:crafts"_s), 1);
}

// Who took a tag off does not find it again after the next import.
void TestRules::whatStoodBeforeIsNotTagged()
{
    LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    importAll(*library, {fixture.write(u"a.jsonl"_s, linesOf({u"an old loom"_s}))});
    QVERIFY(await(library->setTagRule(rule(u"loom"_s, u"weaving"_s))));
    const ImportReport report = importAll(
        *library, {fixture.write(u"b.jsonl"_s, linesOf({u"an old loom"_s, u"a new loom"_s}))});
    QCOMPARE(report.tagged, (QList<TaggedByRule>{{.tag = u"weaving"_s, .articles = 1}}));
    QCOMPARE(countOf(*library, u"tag:weaving"_s), 1);
    // An import that brings nothing leaves no step.
    const qsizetype before = steps(*library);
    importAll(*library, {fixture.path(u"b.jsonl"_s)});
    QCOMPARE(steps(*library), before);
}

void TestRules::onlyRulesForImportsRunThere()
{
    LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    QVERIFY(await(library->setTagRule(rule(u"loom"_s, u"weaving"_s, false))));
    const ImportReport report =
        importAll(*library, {fixture.write(u"a.jsonl"_s, linesOf({u"a loom"_s}))});
    QVERIFY(report.tagged.isEmpty());
    QCOMPARE(countOf(*library, u"tag:weaving"_s), 0);
    TagRule changed = await(library->tagRules())->first();
    changed.onImport = true;
    QVERIFY(await(library->setTagRule(changed)));
    QCOMPARE(await(library->tagRules())->size(), 1);
    importAll(*library, {fixture.write(u"b.jsonl"_s, linesOf({u"another loom"_s}))});
    QCOMPARE(countOf(*library, u"tag:weaving"_s), 1);
}

void TestRules::aRuleFollowsItsTag()
{
    LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    for (const QString &tag : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(await(library->setTagRule(rule(u"x"_s, tag))));
    const auto tags = await(library->tags());
    QVERIFY(await(library->renameTag(tags->at(0).value, u"z"_s)));
    QVERIFY(await(library->renameTag(tags->at(1).value, u"c"_s))); // merged
    const auto names = [&] {
        QStringList names;
        for (const TagRule &one : *await(library->tagRules()))
            names += one.tag;
        return names;
    };
    QCOMPARE(names(), (QStringList{u"z"_s, u"c"_s, u"c"_s}));
    QVERIFY(await(library->deleteTags({tags->at(2).value})));
    QCOMPARE(names(), QStringList{u"z"_s});
    QVERIFY(await(library->undo()));
    QCOMPARE(names(), (QStringList{u"z"_s, u"c"_s, u"c"_s}));
}

void TestRules::manyArticlesAreTaggedInOneStep()
{
    LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    QVERIFY(await(library->setTagRule(rule(u"loom"_s, u"weaving"_s))));
    QStringList titles;
    for (int i = 0; i < 11'000; ++i)
        titles += u"loom %1"_s.arg(i);
    const qsizetype before = steps(*library);
    const ImportReport report = importAll(*library, {fixture.write(u"a.jsonl"_s, linesOf(titles))});
    QCOMPARE(report.tagged.value(0).articles, 11'000);
    QCOMPARE(countOf(*library, u"tag:weaving"_s), 11'000);
    QCOMPARE(steps(*library), before + 1);
    QVERIFY(await(library->undo()));
    QCOMPARE(countOf(*library, {}), 0);
}

// Through files, as a person does it.
void TestRules::anExportOfAllBringsTheRestToo()
{
    LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library);
    importAll(*library, {fixture.write(u"a.jsonl"_s, linesOf({u"one loom"_s, u"two"_s}))});
    QVERIFY(await(library->setTagRule(rule(u"loom"_s, u"weaving"_s, false))));
    QVERIFY(await(
        library->editShelf(ShelfKind::Collection, MakeItem{.name = u"thesis/one"_s, .query = {}})));
    QVERIFY(await(library->editShelf(ShelfKind::SavedSearch,
                                     MakeItem{.name = u"Looms"_s, .query = u"loom"_s})));
    const auto exported = [&](const QString &name, bool isWhole) {
        const SearchResultPtr all = searchFor(*library, {});
        ExportJob *job =
            library->exportArticles({.format = ExportFormat::JsonLines,
                                     .path = fixture.path(name),
                                     .articles = {all->articles.begin(), all->articles.end()},
                                     .isWholeLibrary = isWhole});
        QSignalSpy done(job, &Job::finished);
        return done.wait() ? fixture.path(name) : QString();
    };
    const QString whole = exported(u"whole.jsonl"_s, true);
    const QString part = exported(u"part.jsonl"_s, false);

    for (const auto &[file, rules] : {std::pair(whole, 1), std::pair(part, 0)}) {
        QTemporaryDir folder;
        const auto opened = Library::open(folder.filePath(u"b.acervo"_s), folder.filePath(u"c"_s),
                                          Library::Access::ReadWrite);
        QVERIFY(opened);
        Library &other = **opened;
        const ImportReport report = importAll(other, {file});
        QCOMPARE(report.failures, 0);
        QCOMPARE(report.added, 2);
        QCOMPARE(report.kept, rules == 1 ? 5 : 0); // a tag, two collections, a search, a rule
        QCOMPARE(await(other.tagRules())->size(), rules);
        QCOMPARE(await(other.shelf(ShelfKind::SavedSearch))->size(), rules);
        QCOMPARE(await(other.shelf(ShelfKind::Collection))->size(), 2 * rules);
        QCOMPARE(steps(other), 1);
        QVERIFY(await(other.undo()));
        QCOMPARE(await(other.tagRules())->size(), 0);
        QCOMPARE(await(other.shelf(ShelfKind::SavedSearch))->size(), 0);
    }
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
