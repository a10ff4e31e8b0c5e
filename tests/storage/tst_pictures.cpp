// Pictures in the library's file: kept once, written once, gone when nothing can bring them back.
#include "migrations.h"
#include "olderlibrary.h"

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

PictureFile picture(const QByteArray &bytes, const QString &address = {})
{
    return {.picture = {.digest = pictureDigest(bytes),
                        .type = u"image/png"_s,
                        .width = 300,
                        .height = 200,
                        .address = address},
            .bytes = bytes};
}

ArticleDraft page(const QList<PictureFile> &pictures, const QString &end = u"The end."_s)
{
    ArticleDraft draft = draftOf(u"A canal"_s, u"2024-02-03"_s, u"https://a.org/canal"_s);
    draft.body = u"The canal feeds twelve families."_s;
    for (qsizetype i = 0; i < pictures.size(); ++i)
        draft.body += u"\n\n\ufffcSluice %1\nPhoto: Vera"_s.arg(i);
    draft.body += u"\n\n"_s + end;
    draft.pictures = pictures;
    return draft;
}

QStringList digests(const Article &article)
{
    QStringList all;
    for (const Picture &one : article.pictures)
        all += one.digest;
    return all;
}

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArticleHasItsPicturesAndTheFileHasEachOnce()
    {
        LibraryBed bed;
        const PictureFile one = picture("one", u"canal_files/1.png"_s);
        const PictureFile two = picture("two", u"canal_files/2.png"_s);
        ArticleDraft other = draftOf(u"Another"_s, u"2023"_s);
        other.body = u"\ufffcThe same sluice"_s;
        other.pictures = {one};
        bed.import({page({one, two, one}), other});
        QCOMPARE(bed.article(1).pictures, (QList<Picture>{one.picture, two.picture, one.picture}));
        QCOMPARE(bed.value(u"SELECT count(*) FROM picture"_s).toInt(), 2);
        QCOMPARE(must(bed.reader().picture(two.picture.digest)).bytes, QByteArray("two"));
        QVERIFY(must(bed.reader().picture(u"0"_s.repeated(32))).bytes.isEmpty());
        QCOMPARE(bed.findWord(u"sluice"_s), 2); // what they show is searched
        QCOMPARE(bed.findWord(u"vera"_s), 1);
    }

    void marksWithoutPicturesAreNoMarks()
    {
        LibraryBed bed;
        ArticleDraft draft = page({picture("one")});
        draft.pictures.clear();
        bed.import({draft});
        QCOMPARE(picturesIn(bed.article(1).body), 0);
        QVERIFY(bed.article(1).body.contains(u"Sluice 0"_s));
    }

    void thePageThatComesAgainIsTheSame()
    {
        LibraryBed bed;
        const ArticleDraft draft = page({picture("one", u"a/1.png"_s)});
        bed.import({draft});
        QCOMPARE(bed.import({draft}).unchanged, 1);
        // Saved without its folder: it takes none away.
        ArticleDraft bare = draft;
        bare.body = withoutPictures(draft.body);
        bare.pictures.clear();
        QCOMPARE(bed.import({bare}).unchanged, 1);
        QCOMPARE(digests(bed.article(1)), QStringList{pictureDigest("one")});
    }

    void picturesThatComeLaterAreAddedAndUndone()
    {
        LibraryBed bed;
        const ArticleDraft full = page({picture("one"), picture("two")});
        ArticleDraft bare = full;
        bare.body = withoutPictures(full.body);
        bare.pictures.clear();
        bed.import({bare});
        const QString before = bed.dump();
        QCOMPARE(bed.import({full}).updated, 1);
        const QString after = bed.dump();
        QCOMPARE(bed.article(1).pictures.size(), 2);

        const UndoOutcome undone = must(bed.writer().undo());
        QCOMPARE(undone.change.touched.size(), 1);
        QCOMPARE(bed.article(1).pictures.size(), 0);
        QCOMPARE(bed.article(1).body, bare.body);
        const auto tables = [](const QString &dump) {
            return dump.split(u'\n').filter(u"article_picture|"_s).join(u'\n');
        };
        QCOMPARE(tables(bed.dump()), tables(before));
        must(bed.writer().redo());
        QCOMPARE(tables(bed.dump()), tables(after));
        QCOMPARE(must(bed.reader().picture(pictureDigest("two"))).bytes, QByteArray("two"));
    }

    // A changeset with the bytes would hold each picture twice.
    void theJournalKnowsNoBytes()
    {
        LibraryBed bed;
        ArticleDraft bare = page({});
        bed.import({bare});
        bed.import({page({picture(QByteArray(500'000, 'x'))})});
        QVERIFY(bed.value(u"SELECT sum(length(changeset)) FROM journal_change"_s).toLongLong() <
                10'000);
    }

    void whatLeavesTheLibraryComesBackWithItsPictures()
    {
        LibraryBed bed;
        bed.import({page({picture("one")})});
        must(bed.writer().setTrashed({ArticleId{1}}, true));
        must(bed.writer().emptyTrash());
        QCOMPARE(bed.value(u"SELECT count(*) FROM article_picture"_s).toInt(), 0);
        must(bed.writer().undo());
        QCOMPARE(digests(bed.article(1)), QStringList{pictureDigest("one")});
        QCOMPARE(must(bed.reader().picture(pictureDigest("one"))).bytes, QByteArray("one"));
    }

    void onlyWhatNothingCanBringBackGoes()
    {
        LibraryBed bed;
        bed.import({page({picture("gone")}), draftOf(u"Noted"_s, u"2020"_s)});
        for (const QByteArray &bytes : {QByteArray("noted"), QByteArray("taken out")})
            must(bed.writer().keepPicture(picture(bytes)));
        const auto note = [&](const QByteArray &bytes) {
            return must(bed.writer().saveNote(
                ArticleId{2}, u"![](%1)"_s.arg(pictureAddress(pictureDigest(bytes)))));
        };
        note("taken out");
        note("noted");
        must(bed.writer().setTrashed({ArticleId{1}}, true));
        must(bed.writer().emptyTrash());
        const auto kept = [&](const QByteArray &bytes) {
            return !must(bed.reader().picture(pictureDigest(bytes))).bytes.isEmpty();
        };
        // Steps of today stay: each of them can be undone.
        must(bed.writer().forgetSteps(QDateTime::currentDateTimeUtc().addDays(-1), 100));
        QVERIFY(kept("gone") && kept("noted") && kept("taken out"));

        // The step that took a note's words away is kept, and so is what it can bring back.
        QVERIFY(must(bed.writer().forgetSteps(QDateTime::currentDateTimeUtc().addDays(1), 100)) >
                0);
        QVERIFY(!kept("gone"));
        QVERIFY(kept("noted") && kept("taken out"));
    }

    void aCopyHasThem()
    {
        LibraryBed bed;
        bed.import({page({picture("one")})});
        const QString copy = bed.path(u"copy.acervo"_s);
        must(bed.reader().saveCopy(copy));
        const auto reader = must(LibraryReader::open(copy, bed.path(u"copy.cache"_s)));
        QCOMPARE(must(reader->picture(pictureDigest("one"))).bytes, QByteArray("one"));
    }

    void aLibraryOfVersion6TakesThem()
    {
        LibraryBed bed;
        bed.import({page({})});
        bed.close();
        makeOlder(bed, 6);
        bed.open();
        QCOMPARE(bed.value(u"PRAGMA user_version"_s).toInt(), versionAfter(migrations()));
        QCOMPARE(bed.import({page({picture("one")})}).updated, 1);
        must(bed.writer().undo());
        QCOMPARE(bed.article(1).pictures.size(), 0);
    }

    // As another library's export names it, without its bytes.
    void aLostPictureKeepsItsPlaceAndWords()
    {
        LibraryBed bed;
        ArticleDraft draft = page({{.picture = {.digest = u"f"_s.repeated(32)}, .bytes = {}}});
        bed.import({draft});
        const Article article = bed.article(1);
        QCOMPARE(article.pictures.size(), 1);
        QVERIFY(article.pictures.first().type.isEmpty());
        QCOMPARE(picturesIn(article.body), 1);
    }
};

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
