#include "libraryfixture.h"

#include "editjob.h"

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 12'000; // three slices

struct ManyArticles
{
    LibraryFixture fixture;
    std::unique_ptr<Library> library = fixture.open();
    QList<ArticleId> articles;

    ManyArticles()
    {
        QByteArray lines;
        for (int i = 0; i < many; ++i)
            lines += "{\"title\": \"Loom " + QByteArray::number(i) + "\"}\n";
        importAll(*library, {fixture.write(u"a.jsonl"_s, lines)});
        const auto all = searchFor(*library, {});
        articles = {all->articles.begin(), all->articles.end()};
    }
    qint64 tagged() const { return countOf(*library, u"tag:cloth"_s); }
    JournalEntry newest() const { return await(library->journal(1))->first(); }
};

} // namespace

class TestEditJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyArticlesAreOneStep();
    void aCollectionTakesManyInTheirOrder();
    void aStoppedEditCanBeUndone();
    void anEditUndoneMeanwhileEnds();
    void aNoteIsSavedMeanwhile();
};

void TestEditJob::manyArticlesAreOneStep()
{
    const ManyArticles many12;
    QCOMPARE(many12.articles.size(), many);
    QSignalSpy editing(many12.library.get(), &Library::editing);
    const auto edit = many12.library->addTag(many12.articles, u"cloth"_s);
    QCOMPARE(editing.size(), 1);
    QSignalSpy progressed(editing.first().first().value<EditJob *>(), &Job::progressed);
    const auto outcome = await(edit);
    QVERIFY(outcome);
    QCOMPARE(many12.tagged(), many);
    QCOMPARE(many12.newest().id, outcome->entry.id);
    QCOMPARE(many12.newest().kind, u"tag"_s);
    QCOMPARE(many12.newest().arguments[u"articles"_s].toInt(), many);
    QTRY_COMPARE(progressed.size(), 2);
    QCOMPARE(progressed.last().first().toLongLong(), 10'000);

    QVERIFY(await(many12.library->undo()));
    QCOMPARE(many12.tagged(), 0);
    QVERIFY(await(many12.library->redo()));
    QCOMPARE(many12.tagged(), many);
    QVERIFY(await(many12.library->removeTag(many12.articles, u"cloth"_s)));
    QCOMPARE(many12.tagged(), 0);
    QVERIFY(await(many12.library->undo()));
    QCOMPARE(many12.tagged(), many);
}

void TestEditJob::aCollectionTakesManyInTheirOrder()
{
    const ManyArticles many12;
    QList<ArticleId> articles = many12.articles;
    std::ranges::reverse(articles);
    QSignalSpy editing(many12.library.get(), &Library::editing);
    QVERIFY(await(many12.library->collect(articles, u"looms"_s)));
    QCOMPARE(editing.size(), 1);
    const auto arranged = [&] {
        const auto found = searchFor(*many12.library, u"collection:looms sort:collection"_s);
        return QList<ArticleId>(found->articles.begin(), found->articles.end());
    };
    QCOMPARE(arranged(), articles);
    QCOMPARE(many12.newest().kind, u"collect"_s);
    QCOMPARE(many12.newest().arguments[u"articles"_s].toInt(), many);
    QVERIFY(await(many12.library->takeOut(articles, u"looms"_s)));
    QCOMPARE(arranged().size(), 0);
    QVERIFY(await(many12.library->undo()));
    QCOMPARE(arranged(), articles);
    QVERIFY(await(many12.library->setTrashed(articles, true)));
    QCOMPARE(countOf(*many12.library, {}), 0);
    QCOMPARE(editing.size(), 3);
    QVERIFY(await(many12.library->undo()));
    QVERIFY(await(many12.library->undo()));
    QCOMPARE(arranged().size(), 0);
    QVERIFY(await(many12.library->shelf(ShelfKind::Collection))->isEmpty());
}

void TestEditJob::aStoppedEditCanBeUndone()
{
    const ManyArticles many12;
    QSignalSpy editing(many12.library.get(), &Library::editing);
    const auto edit = many12.library->addTag(many12.articles, u"cloth"_s);
    editing.first().first().value<EditJob *>()->stop();
    const auto outcome = await(edit);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    const qint64 tagged = many12.tagged();
    QCOMPARE_LT(tagged, many);
    if (tagged > 0)
        QVERIFY(await(many12.library->undo()));
    QCOMPARE(many12.tagged(), 0);
}

void TestEditJob::anEditUndoneMeanwhileEnds()
{
    const ManyArticles many12;
    const JournalId import = many12.newest().id;
    bool isUndone = false;
    connect(many12.library.get(), &Library::changed, this, [&](const Change &change) {
        if (change.personal.size() == EditJob::slice && !std::exchange(isUndone, true))
            std::ignore = many12.library->undo();
    });
    const auto edit = many12.library->addTag(many12.articles, u"cloth"_s);
    QTRY_VERIFY(edit.isFinished());
    // Where the last slice was written before the undo came, all of it is undone.
    QVERIFY(edit.result() || edit.result().error().code == ErrorCode::Cancelled);
    QTRY_COMPARE(many12.tagged(), 0);
    QVERIFY(many12.newest().id != import);
    QVERIFY(many12.newest().undone.isValid());
}

void TestEditJob::aNoteIsSavedMeanwhile()
{
    const ManyArticles many12;
    const auto edit = many12.library->addTag(many12.articles, u"cloth"_s);
    const auto note = await(many12.library->saveNote(many12.articles.first(), u"bobbin"_s));
    QVERIFY(note);
    QVERIFY(!edit.isFinished()); // it did not wait for all of them
    QVERIFY(await(edit));
    QCOMPARE(many12.tagged(), many);
    QVERIFY(await(many12.library->undo()));
    QVERIFY(await(many12.library->undo()));
    QCOMPARE(many12.tagged(), 0);
    QCOMPARE(await(many12.library->note(many12.articles.first())).value(), QString());
}

QTEST_GUILESS_MAIN(TestEditJob)
#include "tst_editjob.moc"
