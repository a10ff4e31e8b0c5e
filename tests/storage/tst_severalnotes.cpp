// Several notes on an article: what holds for one holds for each of them.
#include "migrations.h"
#include "olderlibrary.h"

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

constexpr ArticleId loom{1};
const NoteRef first(loom);
const NoteRef second(loom, u"b"_s);

QStringList texts(LibraryBed &bed)
{
    QStringList all;
    for (const NoteRecord &note : must(bed.reader().notes(loom)))
        all += note.text;
    return all;
}

QStringList versions(LibraryBed &bed, const NoteRef &note)
{
    QStringList all;
    for (const NoteVersion &version : must(bed.reader().noteVersions(note)))
        all += version.text;
    return all;
}

qint64 found(LibraryBed &bed, const QString &word)
{
    QSet<qint64> articles;
    must(bed.reader().noteContains({.kind = FullTextTerm::Kind::Word, .words = {word}},
                                   [&](ArticleId id) { articles.insert(number(id)); }));
    return articles.size();
}

} // namespace

class TestSeveralNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bed = std::make_unique<LibraryBed>();
        m_bed->import({draftOf(u"The loom"_s)});
    }

    void eachIsSavedByItself()
    {
        must(m_bed->writer().saveNote(first, u"warp"_s));
        must(m_bed->writer().saveNote(second, u"weft"_s));
        must(m_bed->writer().saveNote(first, u"warp and more"_s));
        QCOMPARE(texts(*m_bed), (QStringList{u"warp and more"_s, u"weft"_s}));
        QCOMPARE(must(m_bed->reader().note(loom)), u"warp and more"_s);
        QCOMPARE(must(m_bed->reader().note(second)), u"weft"_s);
        QCOMPARE(m_bed->article(1).notes, 2);
    }

    void eachIsFoundByItsWords()
    {
        must(m_bed->writer().saveNote(first, u"warp"_s));
        must(m_bed->writer().saveNote(second, u"weft"_s));
        QCOMPARE(found(*m_bed, u"warp"_s), 1);
        QCOMPARE(found(*m_bed, u"weft"_s), 1);
        must(m_bed->writer().saveNote(first, {}));
        QCOMPARE(found(*m_bed, u"warp"_s), 0);
        QCOMPARE(found(*m_bed, u"weft"_s), 1);
        QVERIFY(m_bed->facts().first().has(StateFlag::HasNote));
    }

    void eachHasItsVersionsAlsoWhenWrittenAnew()
    {
        must(m_bed->writer().saveNote(first, u"warp"_s));
        must(m_bed->writer().saveNote(second, u"weft"_s));
        must(m_bed->writer().saveNote(second, {}));
        must(m_bed->writer().saveNote(second, u"weft again"_s));
        QCOMPARE(versions(*m_bed, first), QStringList{u"warp"_s});
        QCOMPARE(versions(*m_bed, second), (QStringList{u"weft again"_s, u""_s, u"weft"_s}));
    }

    void eachIsUndoneByItself()
    {
        const auto one = must(m_bed->writer().saveNote(first, u"warp"_s));
        must(m_bed->writer().saveNote(second, u"weft"_s));
        must(m_bed->writer().undo({one.entry.id}));
        QCOMPARE(texts(*m_bed), QStringList{u"weft"_s});
        must(m_bed->writer().redo({one.entry.id}));
        QCOMPARE(texts(*m_bed).size(), 2);
    }

    // Removed, written anew, and the removal undone: both are there.
    void twoThatCameToHaveOneNameAreBothThere()
    {
        must(m_bed->writer().saveNote(first, u"old"_s));
        const auto removal = must(m_bed->writer().saveNote(first, {}));
        must(m_bed->writer().saveNote(first, u"new"_s));
        must(m_bed->writer().undo({removal.entry.id}));
        const QList<NoteRecord> notes = must(m_bed->reader().notes(loom));
        QCOMPARE(notes.size(), 2);
        QVERIFY(notes[0].name != notes[1].name);
        for (const NoteRecord &note : notes) {
            const NoteRef itself(loom, note.name);
            must(m_bed->writer().saveNote(itself, note.text + u'!'));
        }
        QCOMPARE(texts(*m_bed), (QStringList{u"old!"_s, u"new!"_s}));
    }

    void anOlderLibrarysNoteIsTheFirst()
    {
        must(m_bed->writer().saveNote(first, u"warp"_s));
        m_bed->close();
        makeOlder(*m_bed, 9);
        m_bed->open();
        QCOMPARE(m_bed->value(u"PRAGMA user_version"_s).toInt(), versionAfter(migrations()));
        QCOMPARE(must(m_bed->reader().note(first)), u"warp"_s);
        QCOMPARE(versions(*m_bed, first), QStringList{u"warp"_s});
        must(m_bed->writer().saveNote(second, u"weft"_s));
        QCOMPARE(texts(*m_bed), (QStringList{u"warp"_s, u"weft"_s}));
        // What was done before can be undone.
        must(m_bed->writer().undo());
        must(m_bed->writer().undo());
        QCOMPARE(texts(*m_bed), QStringList());
        must(m_bed->writer().redo());
        QCOMPARE(texts(*m_bed), QStringList{u"warp"_s});
    }

private:
    std::unique_ptr<LibraryBed> m_bed;
};

QTEST_GUILESS_MAIN(TestSeveralNotes)
#include "tst_severalnotes.moc"
