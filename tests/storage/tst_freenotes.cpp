// Notes that are on no article (freenote.h).
#include "articlerecord.h"
#include "freenote.h"
#include "librarybed.h"
#include "sameness.h"

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

ArticleId made(LibraryBed &bed) { return must(bed.writer().addFreeNote()).added.value(0); }

QString titleOf(LibraryBed &bed, ArticleId note) { return bed.article(number(note)).title; }

} // namespace

class TestFreeNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bed = std::make_unique<LibraryBed>(); }

    void oneIsAnArticleOfTodayWithoutASource()
    {
        const AddedArticles added = must(m_bed->writer().addFreeNote());
        QCOMPARE(added.entry.kind, u"new-note"_s);
        QCOMPARE(added.change.added.size(), 1);
        QVERIFY(added.change.added.first().has(StateFlag::FreeNote));
        QVERIFY(added.change.added.first().has(StateFlag::Read)); // she writes it herself
        const Article article = m_bed->article(number(added.added.first()));
        QVERIFY(isFreeNote(article.uuid));
        QCOMPARE(article.date.firstDay(), QDate::currentDate().toJulianDay());
        QCOMPARE(article.sources, QStringList());
        m_bed->import({draftOf(u"The loom"_s)});
        QVERIFY(!m_bed->facts().last().has(StateFlag::FreeNote));
    }

    void itsFirstWordsAreItsTitle_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::newRow("heading") << u"# Of *looms*\n\nand mills"_s << u"Of *looms*"_s;
        QTest::newRow("line") << u"\n\n- [ ] ask **Ana**\n"_s << u"ask Ana"_s;
        QTest::newRow("no words") << u"---\n"_s << u""_s;
    }
    void itsFirstWordsAreItsTitle()
    {
        QFETCH(const QString, text);
        const ArticleId note = made(*m_bed);
        must(m_bed->writer().saveNote(note, u"before"_s));
        QCOMPARE(titleOf(*m_bed, note), u"before"_s);
        must(m_bed->writer().saveNote(note, text));
        QTEST(titleOf(*m_bed, note), "title");
    }

    void itIsFoundByItsTitleAndItsWords()
    {
        const ArticleId note = made(*m_bed);
        must(m_bed->writer().saveNote(note, u"Of looms\n\nwarp"_s));
        must(m_bed->writer().saveNote(note, u"Of mills\n\nweft"_s));
        QCOMPARE(m_bed->findWord(u"mills"_s), 1);
        QCOMPARE(m_bed->findWord(u"looms"_s), 0);
        qint64 found = 0;
        must(m_bed->reader().noteContains({.kind = FullTextTerm::Kind::Word, .words = {u"weft"_s}},
                                          [&](ArticleId) { ++found; }));
        QCOMPARE(found, 1);
    }

    void itsRowShowsWhatFollowsTheTitle()
    {
        const ArticleId note = made(*m_bed);
        must(m_bed->writer().saveNote(note, u"# Of looms\n\n- warp\n- weft"_s));
        const ArticleRow row = must(m_bed->reader().rows({note})).first();
        QCOMPARE(row.title, u"Of looms"_s);
        QCOMPARE(row.summary, u"warp weft"_s);
        QVERIFY(row.isFreeNote);
    }

    void anotherNoteOnItLeavesTheTitle()
    {
        const ArticleId note = made(*m_bed);
        must(m_bed->writer().saveNote(note, u"Of looms"_s));
        must(m_bed->writer().saveNote({note, u"second"_s}, u"Of mills"_s));
        QCOMPARE(titleOf(*m_bed, note), u"Of looms"_s);
    }

    void aTitleThatThePersonGaveStays()
    {
        const ArticleId note = made(*m_bed);
        must(m_bed->writer().saveNote(note, u"Of looms"_s));
        must(m_bed->writer().correct({note}, {{Correctable::Title, u"Mine"_s}}));
        must(m_bed->writer().saveNote(note, u"Of mills"_s));
        QCOMPARE(titleOf(*m_bed, note), u"Mine"_s);
    }

    void itsWordsTellItsLanguage()
    {
        const ArticleId note = made(*m_bed);
        must(m_bed->writer().saveNote(
            note, u"De los telares\n\nLa fábrica que no tiene patrón es de los que la hacen, y el "
                  "agua del río es para todas las que viven en el valle."_s));
        QCOMPARE(m_bed->article(number(note)).lang, u"es"_s);
        must(m_bed->writer().saveNote(note, u"x"_s)); // says nothing
        QCOMPARE(m_bed->article(number(note)).lang, u"es"_s);
    }

    // One sitting is one step, and one version, with the title.
    void aSittingIsOneStepWithItsTitle()
    {
        const QList<QByteArray> tables{"article", "note"};
        const ArticleId note = made(*m_bed);
        const QString before = m_bed->dump(tables);
        const EditOutcome first = must(m_bed->writer().saveNote(note, u"Of lo"_s));
        must(m_bed->writer().saveNote(note, u"Of looms"_s, first.entry.id));
        const QString after = m_bed->dump(tables);
        QCOMPARE(must(m_bed->reader().noteVersions(note)).size(), 1);
        must(m_bed->writer().undo());
        QCOMPARE(m_bed->dump(tables), before);
        must(m_bed->writer().redo());
        QCOMPARE(m_bed->dump(tables), after);
        must(m_bed->writer().undo());
        must(m_bed->writer().undo());
        QVERIFY(m_bed->facts().isEmpty());
        m_bed->reopen();
        must(m_bed->writer().redo());
        must(m_bed->writer().redo());
        QCOMPARE(m_bed->dump(tables), after);
    }

    void emptiedItIsThereWithItsVersions()
    {
        const ArticleId note = made(*m_bed);
        must(m_bed->writer().saveNote(note, u"Of looms"_s));
        must(m_bed->writer().saveNote(note, {}));
        QCOMPARE(titleOf(*m_bed, note), QString());
        const QList<NoteVersion> versions = must(m_bed->reader().noteVersions(note));
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions.last().text, u"Of looms"_s);
    }

    void oneThatIsEmptyIsUsedAgain()
    {
        const ArticleId note = made(*m_bed);
        const AddedArticles again = must(m_bed->writer().addFreeNote());
        QCOMPARE(again.known, QList<ArticleId>{note});
        QCOMPARE(again.change.generation, quint64(0));
        must(m_bed->writer().saveNote(note, u"Of looms"_s));
        QVERIFY(made(*m_bed) != note);
        must(m_bed->writer().setTrashed({ArticleId{2}}, true));
        QCOMPARE(made(*m_bed), ArticleId{3});
    }

    // As an export of it comes: two that begin alike are two, and neither is an article of the
    // same title.
    void itIsTheSameAsItselfAlone()
    {
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        const auto kept = [&](const QString &uuid, const QString &text) {
            ArticleDraft draft = draftOf(u"Ideas"_s, today);
            auto stored = std::make_shared<ArticleRecord>();
            stored->article.uuid = uuid;
            stored->article.title = draft.title;
            stored->notes = {{.text = text, .created = {}, .changed = {}}};
            draft.stored = stored;
            return draft;
        };
        m_bed->import({draftOf(u"Ideas"_s, today)});
        const QList<ArticleDraft> both{kept(u"note-1"_s, u"Ideas\none"_s),
                                       kept(u"note-2"_s, u"Ideas\ntwo"_s)};
        QCOMPARE(m_bed->import(both).added, 2);
        const QString before = m_bed->dump();
        QCOMPARE(m_bed->import(both).added, 0);
        QCOMPARE(m_bed->dump(), before);
        QCOMPARE(m_bed->import({draftOf(u"Ideas"_s, today, u"https://a.org/b"_s)}).added, 0);
        QCOMPARE(m_bed->article(1).url, u"https://a.org/b"_s);
        QCOMPARE(m_bed->facts().size(), 3);
        QCOMPARE(m_bed->article(2).sources, QStringList());
    }

    void theTrashTakesItAsAnyArticle()
    {
        const ArticleId note = made(*m_bed);
        must(m_bed->writer().saveNote(note, u"Of looms"_s));
        const QString before = m_bed->dump();
        must(m_bed->writer().setTrashed({note}, true));
        must(m_bed->writer().emptyTrash());
        QVERIFY(m_bed->facts().isEmpty());
        must(m_bed->writer().undo());
        must(m_bed->writer().undo());
        QCOMPARE(must(m_bed->reader().note(note)), u"Of looms"_s);
    }

private:
    std::unique_ptr<LibraryBed> m_bed;
};

QTEST_GUILESS_MAIN(TestFreeNotes)
#include "tst_freenotes.moc"
