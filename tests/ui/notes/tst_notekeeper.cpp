#include "await.h"
#include "importjob.h"
#include "library.h"
#include "noteeditor.h"
#include "notekeeper.h"
#include "testdisk.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace acervo;

namespace {

// A library of two articles, and a field that keeps their notes.
struct Desk
{
    QTemporaryDir folder;
    std::unique_ptr<Library> library;
    QList<ArticleId> articles;
    std::unique_ptr<NoteEditor> editor;
    std::unique_ptr<NoteKeeper> keeper;

    Desk()
    {
        open();
        QFile file(folder.filePath(QStringLiteral("two.jsonl")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"title\": \"Looms\"}\n{\"title\": \"Mills\"}\n");
        file.close();
        QEventLoop loop;
        QObject::connect(library->importFiles({file.fileName()}), &Job::finished, &loop,
                         &QEventLoop::quit);
        loop.exec();
        const auto all = await(library->search({.today = QDate(2024, 1, 1), .histogram = false}));
        QVERIFY(all);
        articles = {(*all)->articles.begin(), (*all)->articles.end()};
        QCOMPARE(articles.size(), 2);
    }

    void open()
    {
        auto opened =
            Library::open(folder.filePath(QStringLiteral("a.acervo")),
                          folder.filePath(QStringLiteral("cache")), Library::Access::ReadWrite);
        QVERIFY(opened);
        library = std::move(*opened);
        editor = std::make_unique<NoteEditor>();
        editor->show();
        keeper = std::make_unique<NoteKeeper>(*library, *editor);
    }

    void close()
    {
        keeper.reset();
        editor.reset();
        library.reset();
    }

    void showArticle(qsizetype index) { showNote(articles[index]); }
    void showNote(const NoteRef &note)
    {
        keeper->showNote(note);
        QTRY_VERIFY(editor->isEnabled());
    }

    QString stored(const NoteRef &note)
    {
        return await(library->note(note)).value_or(QStringLiteral("an error"));
    }
    QString stored(qsizetype index) { return stored(NoteRef(articles[index])); }
};

} // namespace

class TestNoteKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedSavesItself();
    void savesWhileTheKeysGoOn();
    void anotherArticleInMidWordLosesNothing();
    void closingInMidWordLosesNothing();
    void switchingToAndFroNeverMixesNotes();
    void onesSittingIsOneStepOfUndo();
    void undoOfANoteShowsInTheField();
    void aFullDiskLosesNothing();
    void aLongNoteComesWhole();
    void aLongNoteOpensAtOnce();
};

void TestNoteKeeper::whatIsTypedSavesItself()
{
    Desk desk;
    QSignalSpy saved(desk.keeper.get(), &NoteKeeper::saved);
    desk.showArticle(0);
    QTest::keyClicks(desk.editor.get(), QStringLiteral("weft"));
    QCOMPARE(desk.stored(0), QString());
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(desk.stored(0), QStringLiteral("weft"));
}

void TestNoteKeeper::savesWhileTheKeysGoOn()
{
    Desk desk;
    desk.showArticle(0);
    // Keys closer together than the pause that saves.
    QTimer hand;
    connect(&hand, &QTimer::timeout, this,
            [&desk] { QTest::keyClick(desk.editor.get(), Qt::Key_X); });
    hand.start(NoteKeeper::idleMs / 4);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.stored(0).isEmpty(), 60'000);
}

void TestNoteKeeper::anotherArticleInMidWordLosesNothing()
{
    Desk desk;
    desk.showArticle(0);
    QTest::keyClicks(desk.editor.get(), QStringLiteral("half a wo"));
    desk.showArticle(1);
    QCOMPARE(desk.editor->toPlainText(), QString());
    QTRY_COMPARE(desk.stored(0), QStringLiteral("half a wo"));
    QCOMPARE(desk.stored(1), QString());
}

void TestNoteKeeper::closingInMidWordLosesNothing()
{
    Desk desk;
    desk.showArticle(0);
    QTest::keyClicks(desk.editor.get(), QStringLiteral("half a wo"));
    desk.close();
    desk.open();
    QCOMPARE(desk.stored(0), QStringLiteral("half a wo"));
}

// Between two articles, each with two notes.
void TestNoteKeeper::switchingToAndFroNeverMixesNotes()
{
    Desk desk;
    QRandomGenerator random(7);
    const QString other = QStringLiteral("b");
    const QList<NoteRef> notes{
        desk.articles[0], desk.articles[1], {desk.articles[0], other}, {desk.articles[1], other}};
    QStringList typed(notes.size());
    qsizetype shown = 0;
    desk.showNote(notes[shown]);
    for (int i = 0; i < 80; ++i) {
        if (random.bounded(3) == 0) {
            shown = random.bounded(int(notes.size()));
            desk.showNote(notes[shown]);
            QCOMPARE(desk.editor->toPlainText(), typed[shown]);
            desk.editor->moveCursor(QTextCursor::End);
        }
        const QChar letter(u'a' + random.bounded(26));
        QTest::keyClick(desk.editor.get(), letter.toLatin1());
        typed[shown] += letter;
        if (random.bounded(8) == 0)
            QTest::qWait(random.bounded(600));
    }
    desk.keeper->saveNow();
    for (qsizetype i = 0; i < notes.size(); ++i)
        QTRY_COMPARE(desk.stored(notes[i]), typed[i]);
}

void TestNoteKeeper::onesSittingIsOneStepOfUndo()
{
    Desk desk;
    QSignalSpy saved(desk.keeper.get(), &NoteKeeper::saved);
    desk.showArticle(0);
    QTest::keyClicks(desk.editor.get(), QStringLiteral("warp"));
    QTRY_COMPARE(saved.size(), 1);
    QTest::keyClicks(desk.editor.get(), QStringLiteral(" and weft"));
    QTRY_COMPARE(saved.size(), 2);
    QVERIFY(await(desk.library->undo()));
    QCOMPARE(desk.stored(0), QString());
}

void TestNoteKeeper::undoOfANoteShowsInTheField()
{
    Desk desk;
    QSignalSpy saved(desk.keeper.get(), &NoteKeeper::saved);
    desk.showArticle(0);
    QTest::keyClicks(desk.editor.get(), QStringLiteral("warp"));
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(await(desk.library->undo()));
    QTRY_COMPARE(desk.editor->toPlainText(), QString());
    QVERIFY(await(desk.library->redo()));
    QTRY_COMPARE(desk.editor->toPlainText(), QStringLiteral("warp"));
}

void TestNoteKeeper::aFullDiskLosesNothing()
{
    TestDisk &disk = TestDisk::install();
    Desk desk;
    QSignalSpy failed(desk.keeper.get(), &NoteKeeper::failed);
    desk.showArticle(0);
    QTest::keyClicks(desk.editor.get(), QStringLiteral("warp"));
    disk.setFull(true);
    QTRY_COMPARE(failed.size(), 1);
    QTest::keyClicks(desk.editor.get(), QStringLiteral(" and weft"));
    QVERIFY(!desk.keeper->finish(2000));
    QCOMPARE(failed.size(), 2); // told again, as it would be lost now
    QCOMPARE(desk.editor->toPlainText(), QStringLiteral("warp and weft"));
    // It stays hers while she is elsewhere.
    desk.showArticle(1);
    QCOMPARE(desk.keeper->unsavedText(), QStringLiteral("warp and weft"));
    desk.showArticle(0);
    QCOMPARE(desk.editor->toPlainText(), QStringLiteral("warp and weft"));
    disk.setFull(false);
    QVERIFY(desk.keeper->finish(20'000));
    QCOMPARE(desk.stored(0), QStringLiteral("warp and weft"));
    QCOMPARE(desk.keeper->unsavedText(), QString());
}

// It comes in slices: in the midst of them another note is chosen, and an undo brings it anew.
void TestNoteKeeper::aLongNoteComesWhole()
{
    Desk desk;
    QString text;
    for (int line = 0; text.size() < 1'000'000; ++line)
        text += QStringLiteral("line %1 of the loom\n").arg(line);
    QVERIFY(await(desk.library->saveNote(desk.articles[0], text)));
    QVERIFY(await(desk.library->saveNote(desk.articles[1], QStringLiteral("short"))));
    QVERIFY(await(desk.library->saveNote(desk.articles[0], text + u'!')));
    desk.keeper->showNote(desk.articles[0]);
    QTRY_VERIFY(desk.editor->document()->characterCount() > 1000);
    QVERIFY(!desk.editor->isEnabled());
    desk.showArticle(1);
    QTest::qWait(200);
    QCOMPARE(desk.editor->toPlainText(), QStringLiteral("short"));
    desk.showArticle(0);
    QCOMPARE(desk.editor->toPlainText(), text + u'!');
    QVERIFY(!desk.editor->document()->isModified());
    QVERIFY(!desk.editor->document()->isUndoAvailable());
    QTest::keyClicks(desk.editor.get(), QStringLiteral("x"));
    desk.editor->undo();
    desk.keeper->saveNow();
    desk.editor->setFocus();
    QVERIFY(await(desk.library->undo()));
    QTRY_COMPARE(desk.editor->toPlainText(), text);
    QTRY_VERIFY(desk.editor->isEnabled());
    QCOMPARE(desk.stored(0), text);
    QCOMPARE(desk.stored(1), QStringLiteral("short"));
}

void TestNoteKeeper::aLongNoteOpensAtOnce()
{
    Desk desk;
    QString text;
    for (int line = 0; text.size() < 5'000'000; ++line)
        text += QStringLiteral("- **item %1** with `code` and a [link](https://a.org)\n").arg(line);
    QVERIFY(await(desk.library->saveNote(desk.articles[0], text)));
    desk.editor->resize(400, 300);
    // The colours' definition is there before the note is.
    desk.showArticle(1);
    QTest::keyClicks(desk.editor.get(), QStringLiteral("# x"));
    QTest::qWait(500);
    desk.keeper->saveNow();
    QElapsedTimer timer;
    timer.start();
    desk.keeper->showNote(desk.articles[0]);
    QTRY_VERIFY_WITH_TIMEOUT(desk.editor->isEnabled(), 30'000);
    const qint64 opened = timer.restart();
    QTest::keyClicks(desk.editor.get(), QStringLiteral("0123456789"));
    const qint64 typed = timer.elapsed();
    qInfo("5 MB: open after %lld ms, ten keys in %lld ms", opened, typed);
    QVERIFY(typed < 2000);
}

QTEST_MAIN(TestNoteKeeper)
#include "tst_notekeeper.moc"
