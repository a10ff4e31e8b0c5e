// A note's versions are what the journal has of it, whatever has become of the note.
#include "librarybed.h"

using namespace acervo;
using namespace Qt::StringLiterals;

class TestNoteVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSittingIsAVersion();
    void whatWasUndoneOrRemovedIsKept();
    void anotherArticlesNoteIsNoneOfIt();
};

namespace {

constexpr ArticleId one{1};
constexpr ArticleId two{2};

QStringList textsOf(LibraryBed &bed, ArticleId article)
{
    QStringList texts;
    for (const NoteVersion &version : must(bed.reader().noteVersions(article)))
        texts << (version.isUndone ? u"undone "_s : QString()) + version.text;
    return texts;
}

} // namespace

void TestNoteVersions::eachSittingIsAVersion()
{
    LibraryBed bed;
    bed.import({draftOf(u"One"_s)});
    const auto first = must(bed.writer().saveNote(one, u"a"_s));
    must(bed.writer().saveNote(one, u"ab"_s, first.entry.id)); // the same sitting
    must(bed.writer().saveNote(one, u"abc"_s));
    QCOMPARE(textsOf(bed, one), QStringList({u"abc"_s, u"ab"_s}));
    const auto versions = must(bed.reader().noteVersions(one));
    QVERIFY(versions[0].saved >= versions[1].saved);
    QVERIFY(versions[1].saved.secsTo(QDateTime::currentDateTimeUtc()) < 600);
}

void TestNoteVersions::whatWasUndoneOrRemovedIsKept()
{
    LibraryBed bed;
    bed.import({draftOf(u"One"_s)});
    must(bed.writer().saveNote(one, u"first"_s));
    must(bed.writer().saveNote(one, u"second"_s));
    must(bed.writer().undo());
    must(bed.writer().saveNote(one, u"third"_s));
    must(bed.writer().saveNote(one, {}));
    QCOMPARE(textsOf(bed, one),
             QStringList({QString(), u"third"_s, u"undone second"_s, u"first"_s}));
    bed.reopen();
    QCOMPARE(textsOf(bed, one).size(), 4);
}

void TestNoteVersions::anotherArticlesNoteIsNoneOfIt()
{
    LibraryBed bed;
    bed.import({draftOf(u"One"_s), draftOf(u"Two"_s)});
    must(bed.writer().saveNote(one, u"of one"_s));
    must(bed.writer().saveNote(two, u"of two"_s));
    must(bed.writer().addTag({two}, u"of two"_s));
    QCOMPARE(textsOf(bed, one), QStringList{u"of one"_s});
    QCOMPARE(textsOf(bed, two), QStringList{u"of two"_s});
}

QTEST_GUILESS_MAIN(TestNoteVersions)
#include "tst_noteversions.moc"
