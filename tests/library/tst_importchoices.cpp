#include "libraryfixture.h"

#include "previewjob.h"

using namespace acervo;

namespace {

// All parts of a preview as one.
PreviewPart previewOf(Library &library, const QStringList &files, const ColumnChoices &columns = {})
{
    PreviewJob *job = library.previewImport(files, columns);
    PreviewPart whole;
    QEventLoop loop;
    QObject::connect(job, &PreviewJob::partReady, &loop, [&](const PreviewPart &part) {
        whole.rows += part.rows;
        whole.tables += part.tables;
        whole.problems += part.problems;
        whole.totals = part.totals;
    });
    QObject::connect(job, &Job::finished, &loop, &QEventLoop::quit);
    QObject::connect(job, &Job::failed, &loop, &QEventLoop::quit);
    loop.exec();
    return whole;
}

ImportReport importWith(Library &library, const QStringList &files, const ImportChoices &choices)
{
    ImportJob *job = library.importFiles(files, choices);
    ImportReport report;
    QEventLoop loop;
    QObject::connect(job, &Job::finished, &loop, [&] {
        report = job->report();
        loop.quit();
    });
    QObject::connect(job, &Job::failed, &loop, &QEventLoop::quit);
    loop.exec();
    return report;
}

QList<Article> articlesOf(Library &library)
{
    const SearchResultPtr found = searchFor(library, {});
    if (!found)
        return {};
    const QList<ArticleId> ids(found->articles.begin(), found->articles.end());
    return await(library.articles(ids)).value_or(QList<Article>());
}

const QByteArray header("Headline,Authors,Published,Link,Abstract,Keywords\n");

} // namespace

class ImportChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachArticleIsNewChangedSameOrPerhapsTheSame();
    void aPreviewWritesNothing();
    void whatAPersonThrewAwayByUndoIsNewAgain();
    void rowsAreLeftOutTagsAndTopicGivenToAll();
    void aColumnsMeaningIsCorrected();
    void aStoppedImportCanLeaveNothing();
    void ofManyArticlesOnlyTheFirstAreShown();
};

void ImportChoicesTest::eachArticleIsNewChangedSameOrPerhapsTheSame()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    const QString before = fixture.write(
        QStringLiteral("a.csv"), header + "One,Jane Doe,2020-01-01,https://a.example/1,First,x\n"
                                          "Two,Ana Ruiz,2020-01-02,https://a.example/2,Second,y\n"
                                          "Three,Bo Li,2020-01-03,https://a.example/3,Third,z\n");
    importAll(*library, {before});
    const QString after =
        fixture.write(QStringLiteral("b.csv"),
                      header + "One,Jane Doe,2020-01-01,https://a.example/1,First,x\n"
                               "Two,Ana Ruiz,2020-01-02,https://a.example/2,Second and more,y; w\n"
                               "Three,Other Person,2020-01-03,https://b.example/9,Third,z\n"
                               "Four,Bo Li,2021,https://a.example/4,Fourth,\n"
                               ",,,,,nothing\n");
    const PreviewPart part = previewOf(*library, {after});
    QList<ImportStanding> standings;
    for (const PreviewRow &row : part.rows)
        standings.append(row.found.standing);
    QCOMPARE(standings, (QList<ImportStanding>{ImportStanding::Same, ImportStanding::Changed,
                                               ImportStanding::PerhapsSame, ImportStanding::New}));
    QCOMPARE(part.rows[1].found.known->summary, QStringLiteral("Second"));
    QCOMPARE(part.rows[1].found.after->summary, QStringLiteral("Second and more"));
    QCOMPARE(part.rows[1].found.after->topics.size(), 2);
    QCOMPARE(
        part.totals,
        (PreviewTotals{
            .articles = 4, .added = 2, .changed = 1, .same = 1, .perhapsSame = 1, .problems = 1}));
    QCOMPARE(part.problems.size(), 1);
    // And that is what the import does.
    const ImportReport report = importAll(*library, {after});
    QCOMPARE(report.added, part.totals.added);
    QCOMPARE(report.updated, part.totals.changed);
    QCOMPARE(report.unchanged, part.totals.same);
}

void ImportChoicesTest::aPreviewWritesNothing()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    const QString file = fixture.write(QStringLiteral("a.csv"), header + "One,,2020,,First,x\n");
    QSignalSpy changed(library.get(), &Library::changed);
    QCOMPARE(previewOf(*library, {file}).totals.added, 1);
    QCOMPARE(articlesOf(*library).size(), 0);
    QCOMPARE(changed.size(), 0);
}

void ImportChoicesTest::whatAPersonThrewAwayByUndoIsNewAgain()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    const QString file = fixture.write(QStringLiteral("a.csv"), header + "One,,2020,,First,x\n");
    importAll(*library, {file});
    QVERIFY(await(library->undo()).has_value());
    QCOMPARE(previewOf(*library, {file}).totals.added, 1);
}

void ImportChoicesTest::rowsAreLeftOutTagsAndTopicGivenToAll()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    const QString file = fixture.write(QStringLiteral("a.csv"), header + "One,,2020,,First,x\n"
                                                                         "Two,,2021,,Second,y\n"
                                                                         "Three,,2022,,Third,\n");
    ImportChoices choices;
    choices.leftOut.insert(file, {1});
    choices.tags = {QStringLiteral("to read"), QStringLiteral("thesis")};
    choices.topic = QStringLiteral("communes");
    const ImportReport report = importWith(*library, {file}, choices);
    QCOMPARE(report.added, 2);
    QCOMPARE(report.leftOut, 1);
    const QList<Article> articles = articlesOf(*library);
    QCOMPARE(articles.size(), 2);
    for (const Article &article : articles) {
        QStringList tags = article.tags;
        tags.sort();
        QCOMPARE(tags, (QStringList{"thesis", "to read"}));
        QVERIFY(std::ranges::any_of(article.topics,
                                    [](const Topic &topic) { return topic.name == u"communes"; }));
        QVERIFY(article.title != u"Two");
    }
    // One step.
    QVERIFY(await(library->undo()).has_value());
    QCOMPARE(countOf(*library, {}), 0);
    QVERIFY(!await(library->undo()).has_value());
}

void ImportChoicesTest::aColumnsMeaningIsCorrected()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    const QString file =
        fixture.write(QStringLiteral("a.csv"), "Title,Remark,Year\nCode 1,The real title,2020\n"
                                               "Code 2,Another real title,2021\n");
    const PreviewPart guessed = previewOf(*library, {file});
    QCOMPARE(guessed.rows[0].draft.title, QStringLiteral("Code 1"));
    QCOMPARE(guessed.tables.size(), 1);
    const TableReading &table = guessed.tables.first();
    QCOMPARE(table.names, (QStringList{"Title", "Remark", "Year"}));
    ColumnMeanings meanings = table.meanings;
    meanings[0].reset();
    meanings[1] = Meaning::Title;
    const ColumnChoices columns{{headerKey(table.names), meanings}};
    const PreviewPart corrected = previewOf(*library, {file}, columns);
    QCOMPARE(corrected.rows[0].draft.title, QStringLiteral("The real title"));
    QCOMPARE(corrected.rows[0].draft.date.toIso(), QStringLiteral("2020"));
    QCOMPARE(corrected.tables.first().meanings, meanings);
    ImportChoices choices;
    choices.columns = columns;
    QCOMPARE(importWith(*library, {file}, choices).added, 2);
    QCOMPARE(articlesOf(*library).last().title, QStringLiteral("The real title"));
}

void ImportChoicesTest::aStoppedImportCanLeaveNothing()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QByteArray rows = header;
    for (int i = 0; i < 20'000; ++i)
        rows += "Number " + QByteArray::number(i) + ",,2020,,About looms,\n";
    const QString file = fixture.write(QStringLiteral("a.csv"), rows);
    ImportChoices choices;
    choices.keepsWhenStopped = false;
    ImportJob *job = library->importFiles({file}, choices);
    ImportReport report;
    QEventLoop loop;
    connect(library.get(), &Library::changed, &loop, [&] {
        if (!job->isDone())
            job->stop();
    });
    connect(job, &Job::finished, &loop, [&] {
        report = job->report();
        loop.quit();
    });
    loop.exec();
    QVERIFY(report.cancelled);
    QCOMPARE(report.added, 0);
    QCOMPARE(countOf(*library, {}), 0);
}

void ImportChoicesTest::ofManyArticlesOnlyTheFirstAreShown()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QByteArray rows = header;
    for (int i = 0; i < 1500; ++i)
        rows += "Number " + QByteArray::number(i) + ",,2020,,About looms,\n";
    const PreviewPart part = previewOf(*library, {fixture.write(QStringLiteral("a.csv"), rows)});
    QCOMPARE(part.rows.size(), 1000);
    QCOMPARE(part.totals.articles, 1500);
    QCOMPARE(part.rows.last().ordinal, 999);
}

QTEST_GUILESS_MAIN(ImportChoicesTest)
#include "tst_importchoices.moc"
