// Links between articles: they hold whatever the article is called, wherever it came from.
#include "migrations.h"
#include "olderlibrary.h"

#include "articlelink.h"
#include "articlerecord.h"

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

constexpr ArticleId loom{1};
constexpr ArticleId mill{2};

LibraryBed &withTwo(LibraryBed &bed)
{
    bed.import({draftOf(u"The loom"_s, u"2024-01-01"_s, u"https://a.org/loom"_s),
                draftOf(u"The mill"_s, u"2024-02-02"_s, u"https://a.org/mill"_s)});
    return bed;
}

QString linkTo(LibraryBed &bed, ArticleId article)
{
    return u"see [it](%1)."_s.arg(articleAddress(bed.article(number(article)).uuid));
}

// An article as another library exported it.
ArticleDraft storedDraft(const QString &title, const QString &url, const QString &uuid,
                         const QString &note = {})
{
    ArticleDraft draft = draftOf(title, u"2024-02-02"_s, url);
    ArticleRecord record;
    record.article.uuid = uuid;
    record.article.title = title;
    if (!note.isEmpty())
        record.notes = {{.text = note,
                         .created = QDateTime::currentDateTimeUtc(),
                         .changed = QDateTime::currentDateTimeUtc()}};
    draft.stored = std::make_shared<const ArticleRecord>(record);
    return draft;
}

QList<ArticleId> linkingTo(LibraryReader &reader, ArticleId article)
{
    QList<ArticleId> articles;
    for (const NamedNote &note : must(reader.linkingTo(article)))
        articles.append(note.note.article);
    return articles;
}

LinkTarget target(LibraryBed &bed, const QString &uuid)
{
    return must(bed.reader().linkTargets({uuid})).value(0);
}

} // namespace

class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkHoldsWhenItsTargetIsRenamed()
    {
        LibraryBed bed;
        withTwo(bed);
        const QString uuid = bed.article(2).uuid;
        QCOMPARE(target(bed, uuid), (LinkTarget{.id = mill, .uuid = uuid, .title = u"The mill"_s}));
        must(bed.writer().correct({mill}, {{.fact = Correctable::Title, .value = u"A mill"_s}}));
        QCOMPARE(target(bed, uuid).title, u"A mill"_s);
        // Its source sends it again, under another title yet.
        must(bed.writer().restoreFacts({mill}, {Correctable::Title}));
        bed.import({draftOf(u"The mill on the river"_s, u"2024-02-02"_s, u"https://a.org/mill"_s)});
        QCOMPARE(target(bed, uuid).id, mill);
    }

    void whatIsGoneIsNoTarget()
    {
        LibraryBed bed;
        withTwo(bed);
        const QString uuid = bed.article(2).uuid;
        QCOMPARE(target(bed, u"of-elsewhere"_s), (LinkTarget{.uuid = u"of-elsewhere"_s}));
        must(bed.writer().setTrashed({mill}, true));
        QVERIFY(target(bed, uuid).isTrashed);
        must(bed.writer().emptyTrash());
        QCOMPARE(target(bed, uuid).id, ArticleId{});
        must(bed.writer().undo());
        QCOMPARE(target(bed, uuid).id, mill);
    }

    void notesThatLinkHereAreKnown()
    {
        LibraryBed bed;
        withTwo(bed);
        QVERIFY(linkingTo(bed.reader(), mill).isEmpty());
        must(bed.writer().saveNote(loom, linkTo(bed, mill)));
        QCOMPARE(linkingTo(bed.reader(), mill), QList{loom});
        QVERIFY(linkingTo(bed.reader(), loom).isEmpty());
        must(bed.writer().undo());
        QVERIFY(linkingTo(bed.reader(), mill).isEmpty());
        must(bed.writer().redo());
        QCOMPARE(linkingTo(bed.reader(), mill), QList{loom});
        must(bed.writer().setTrashed({loom}, true));
        QVERIFY(linkingTo(bed.reader(), mill).isEmpty());
    }

    void theVeryNoteIsKnown()
    {
        LibraryBed bed;
        withTwo(bed);
        must(bed.writer().saveNote(loom, u"no link"_s));
        must(bed.writer().saveNote({loom, u"b"_s}, u"# Weft\n\n"_s + linkTo(bed, mill)));
        QCOMPARE(must(bed.reader().linkingTo(mill)),
                 (QList<NamedNote>{{.note = {loom, u"b"_s},
                                    .title = u"Weft"_s,
                                    .articleTitle = u"The loom"_s,
                                    .articleUuid = bed.article(1).uuid}}));
    }

    // Also one that names a note of the article.
    void notesAreFoundByTheirTitles()
    {
        LibraryBed bed;
        withTwo(bed);
        const ArticleId free = must(bed.writer().addFreeNote()).added.first();
        must(bed.writer().saveNote(free, u"Weft of my own"_s));
        must(bed.writer().saveNote({free, u"c"_s}, u"Weft again"_s));
        must(bed.writer().saveNote(loom, u"# Wéft and warp\n\nriver"_s));
        must(bed.writer().saveNote({mill, u"b"_s}, u"warp alone"_s));
        const auto called = [&](const QString &words) {
            QStringList titles;
            for (const NamedNote &note : must(bed.reader().notesCalled(words, 9)))
                titles += note.title;
            titles.sort();
            return titles;
        };
        QCOMPARE(called(u"weft"_s), (QStringList{u"Weft again"_s, u"Wéft and warp"_s}));
        QCOMPARE(called(u"wa we"_s), QStringList{u"Wéft and warp"_s});
        QCOMPARE(called(u"river"_s), QStringList{});
        must(bed.writer().setTrashed({mill}, true));
        QCOMPARE(called(u"warp"_s), QStringList{u"Wéft and warp"_s});
        must(bed.writer().saveNote({loom, u"d"_s},
                                   u"[x](%1)"_s.arg(articleAddress(bed.article(3).uuid, u"c"_s))));
        QCOMPARE(must(bed.reader().linkingTo(free)).first().note, NoteRef(loom, u"d"_s));
    }

    void aNameThatBeginsAnotherIsNotTheOther()
    {
        LibraryBed bed;
        bed.import({storedDraft(u"One"_s, u"https://a.org/1"_s, u"a-1"_s),
                    storedDraft(u"Two"_s, u"https://a.org/2"_s, u"a-1-2"_s,
                                u"[x](acervo-article:a-1-2)"_s)});
        QVERIFY(linkingTo(bed.reader(), ArticleId{1}).isEmpty());
        QCOMPARE(linkingTo(bed.reader(), ArticleId{2}), QList{ArticleId{2}});
    }

    void withoutTheirWordsNotesAreReadThemselves()
    {
        LibraryBed bed;
        withTwo(bed);
        must(bed.writer().saveNote(loom, linkTo(bed, mill)));
        must(bed.writer().remakeDerived());
        const auto reader = must(LibraryReader::open(bed.file(), bed.cacheFile()));
        QVERIFY(!must(reader->derivedIsCurrent()));
        QCOMPARE(linkingTo(*reader, mill), QList{loom});
    }

    // Of two libraries each had the mill, by a name of its own.
    void linksOfAnotherLibraryLeadToWhatItsArticleBecame()
    {
        LibraryBed bed;
        withTwo(bed);
        bed.import({storedDraft(u"The weir"_s, u"https://a.org/weir"_s, u"their-weir"_s,
                                u"[mill](acervo-article:their-mill)"_s),
                    storedDraft(u"The mill"_s, u"https://a.org/mill"_s, u"their-mill"_s,
                                u"[weir](acervo-article:their-weir)"_s)});
        QCOMPARE(target(bed, u"their-mill"_s).id, mill);
        const ArticleId weir = target(bed, u"their-weir"_s).id;
        QCOMPARE(number(weir), 3);
        QCOMPARE(linkingTo(bed.reader(), mill), QList{weir});
        QCOMPARE(linkingTo(bed.reader(), weir), QList{mill});
    }

    void alsoWhereItLiesInTheTrash()
    {
        LibraryBed bed;
        withTwo(bed);
        must(bed.writer().setTrashed({mill}, true));
        bed.import({storedDraft(u"The mill"_s, u"https://a.org/mill"_s, u"their-mill"_s)});
        QCOMPARE(target(bed, u"their-mill"_s).id, mill);
        QVERIFY(target(bed, u"their-mill"_s).isTrashed);
    }

    void anOlderLibraryGetsThem()
    {
        LibraryBed bed;
        withTwo(bed);
        must(bed.writer().saveNote(loom, linkTo(bed, mill)));
        bed.close();
        makeOlder(bed, 8);
        bed.open();
        QCOMPARE(bed.value(u"PRAGMA user_version"_s).toInt(), versionAfter(migrations()));
        QCOMPARE(linkingTo(bed.reader(), mill), QList{loom});
        QCOMPARE(target(bed, bed.article(2).uuid).id, mill);
    }
};

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
