// Tags that lie below each other by their names: counted once, found from above, renamed with what
// is below, merged, deleted, described; each is one step that is undone.
#include "librarybed.h"
#include "olderlibrary.h"

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

QList<ArticleId> ids(std::initializer_list<qint64> numbers)
{
    QList<ArticleId> all;
    for (const qint64 one : numbers)
        all += ArticleId{one};
    return all;
}

void fill(LibraryBed &bed)
{
    bed.import({draftOf(u"One"_s), draftOf(u"Two"_s), draftOf(u"Three"_s)});
    must(bed.writer().addTag(ids({1, 2}), u"method / interview"_s));
    must(bed.writer().addTag(ids({1}), u"method/survey"_s));
    must(bed.writer().addTag(ids({3}), u"other"_s));
}

FacetValue idOf(LibraryBed &bed, const QString &name)
{
    for (const NamedValue &tag : must(bed.reader().tags())) {
        if (tag.name == name)
            return tag.value;
    }
    return 0;
}

// "method 2, method/interview 2 below method"
QString described(LibraryBed &bed)
{
    const QList<Tag> tags = must(bed.reader().tagDetails());
    QStringList all;
    for (const Tag &tag : tags) {
        QString line = u"%1 %2"_s.arg(tag.name).arg(tag.articles);
        for (const Tag &above : tags) {
            if (above.id == tag.parent)
                line += u" below "_s + above.name;
        }
        all += line;
    }
    return all.join(u", "_s);
}

QStringList tagsInFacts(LibraryBed &bed, qint64 article)
{
    QStringList names;
    const QList<NamedValue> tags = must(bed.reader().tags());
    const QList<ArticleFacts> facts = must(bed.reader().facts({ArticleId{article}}));
    for (const FacetValue value : facts.first().tags)
        names += std::ranges::find(tags, value, &NamedValue::value)->name;
    names.sort();
    return names;
}

} // namespace

class TestTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlashMakesThoseAbove();
    void whatBearsATagBearsThoseAbove();
    void everyEditIsOneStep_data();
    void everyEditIsOneStep();
    void factsFollowATagThatMoves();
    void noTagLiesBelowItself();
    void aKeyIsOneTagsOnly();
    void aMergeIsToldBefore();
    void tagsOnASelection();
    void aLibraryOfBeforeGetsTheColumns();
    void anOlderLibraryCanHaveRules();
    void anImportMakesThoseAboveToo();
};

void TestTags::aSlashMakesThoseAbove()
{
    LibraryBed bed;
    fill(bed);
    QCOMPARE(described(bed), u"method 2, method/interview 2 below method, method/survey 1 below "
                             "method, other 1"_s);
    QCOMPARE(bed.article(1).tags, (QStringList{u"method/interview"_s, u"method/survey"_s}));
    must(bed.writer().setTrashed(ids({1}), true));
    QVERIFY(described(bed).startsWith(u"method 1, method/interview 1"_s));
}

void TestTags::whatBearsATagBearsThoseAbove()
{
    LibraryBed bed;
    fill(bed);
    QCOMPARE(tagsInFacts(bed, 1),
             (QStringList{u"method"_s, u"method/interview"_s, u"method/survey"_s}));
    must(bed.writer().removeTag(ids({1}), u"method/interview"_s));
    QCOMPARE(tagsInFacts(bed, 1), (QStringList{u"method"_s, u"method/survey"_s}));
}

using Edit = std::function<Result<EditOutcome>(LibraryBed &)>;

void TestTags::everyEditIsOneStep_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, Edit edit, const QString &after) {
        QTest::newRow(name) << edit << after;
    };
    row(
        "rename, and what is below moves along",
        [](LibraryBed &b) { return b.writer().renameTag(idOf(b, u"method"_s), u"Methods"_s); },
        u"Methods 2, Methods/interview 2 below Methods, Methods/survey 1 below Methods, other 1"_s);
    row(
        "move below another",
        [](LibraryBed &b) { return b.writer().renameTag(idOf(b, u"method"_s), u"other/how"_s); },
        u"other 3, other/how 2 below other, other/how/interview 2 below other/how, "
        "other/how/survey 1 below other/how"_s);
    row(
        "move to the top",
        [](LibraryBed &b) {
            return b.writer().renameTag(idOf(b, u"method/survey"_s), u"survey"_s);
        },
        u"method 2, method/interview 2 below method, other 1, survey 1"_s);
    row(
        "merge: counted once",
        [](LibraryBed &b) {
            return b.writer().renameTag(idOf(b, u"method/survey"_s), u"METHOD/Interview"_s);
        },
        u"method 2, method/interview 2 below method, other 1"_s);
    row(
        "merge, and what is below moves along",
        [](LibraryBed &b) { return b.writer().renameTag(idOf(b, u"method"_s), u"other"_s); },
        u"other 3, other/interview 2 below other, other/survey 1 below other"_s);
    row(
        "delete, and what is below moves up",
        [](LibraryBed &b) { return b.writer().deleteTag(idOf(b, u"method"_s)); },
        u"interview 2, other 1, survey 1"_s);
    row(
        "delete several",
        [](LibraryBed &b) {
            return b.writer().deleteTags({idOf(b, u"other"_s), idOf(b, u"method/survey"_s)});
        },
        u"method 2, method/interview 2 below method"_s);
}

void TestTags::everyEditIsOneStep()
{
    QFETCH(const Edit, edit);
    QFETCH(const QString, after);
    LibraryBed bed;
    fill(bed);
    const QString dump = bed.dump();
    const QList<ArticleFacts> facts = bed.facts();
    const qint64 steps = bed.value(u"SELECT count(*) FROM journal"_s).toLongLong();
    must(edit(bed));
    QCOMPARE(described(bed), after);
    QCOMPARE(bed.value(u"SELECT count(*) FROM journal"_s).toLongLong(), steps + 1);
    const QString dumpAfter = bed.dump();
    must(bed.writer().undo());
    QCOMPARE(bed.dump(), dump);
    QCOMPARE(bed.facts(), facts);
    must(bed.writer().redo());
    QCOMPARE(bed.dump(), dumpAfter);
    QVERIFY(bed.value(u"PRAGMA foreign_key_check"_s).isNull());
}

void TestTags::factsFollowATagThatMoves()
{
    LibraryBed bed;
    fill(bed);
    const Change moved =
        must(bed.writer().renameTag(idOf(bed, u"method"_s), u"other/method"_s)).change;
    QList<ArticleId> touched;
    for (const PersonalFacts &facts : moved.personal)
        touched += facts.id;
    QCOMPARE(touched, ids({1, 2}));
    QVERIFY(tagsInFacts(bed, 2).contains(u"other"_s));
    const Change back = must(bed.writer().undo()).change;
    QCOMPARE(back.personal.size(), 2);
    QVERIFY(!tagsInFacts(bed, 2).contains(u"other"_s));
    // A name alone touches no article.
    QVERIFY(
        must(bed.writer().renameTag(idOf(bed, u"other"_s), u"Other"_s)).change.personal.isEmpty());
}

void TestTags::noTagLiesBelowItself()
{
    LibraryBed bed;
    fill(bed);
    const QString before = described(bed);
    for (const QString &name : {u"method/x"_s, u"Method/interview"_s, u"method/interview/x"_s}) {
        const EditOutcome outcome = must(bed.writer().renameTag(idOf(bed, u"method"_s), name));
        QCOMPARE(number(outcome.entry.id), 0);
        QCOMPARE(described(bed), before);
    }
}

void TestTags::aKeyIsOneTagsOnly()
{
    LibraryBed bed;
    fill(bed);
    const FacetValue other = idOf(bed, u"other"_s);
    must(bed.writer().changeTag(other, {.colour = u"red"_s, .description = u" a\nb "_s, .key = 3}));
    must(bed.writer().changeTag(idOf(bed, u"method"_s),
                                {.colour = {}, .description = {}, .key = 3}));
    const QList<Tag> tags = must(bed.reader().tagDetails());
    const Tag &tag = *std::ranges::find(tags, other, &Tag::id);
    QCOMPARE(tag.colour, u"red"_s);
    QCOMPARE(tag.description, u"a\nb"_s);
    QCOMPARE(tag.key, 0);
    QCOMPARE(std::ranges::count(tags, 3, &Tag::key), 1);
    QVERIFY(tag.lastUsed.isValid());
    must(bed.writer().undo());
    QCOMPARE(must(bed.reader().tagDetails()).last().key, 3);
}

void TestTags::aMergeIsToldBefore()
{
    LibraryBed bed;
    fill(bed);
    const TagMerge merge = must(
        bed.reader().tagMerge(idOf(bed, u"method/interview"_s), idOf(bed, u"method/survey"_s)));
    QCOMPARE(merge, (TagMerge{.from = 2, .to = 1, .both = 1, .below = 0}));
    QCOMPARE(merge.after(), 2);
    QCOMPARE(must(bed.reader().tagMerge(idOf(bed, u"method"_s), idOf(bed, u"other"_s))).below, 2);
}

void TestTags::tagsOnASelection()
{
    LibraryBed bed;
    fill(bed);
    const QHash<QString, qint64> counts = must(bed.reader().tagCountsOn(ids({1, 2})));
    QCOMPARE(counts, (QHash<QString, qint64>{{u"method/interview"_s, 2}, {u"method/survey"_s, 1}}));
}

void TestTags::anOlderLibraryCanHaveRules()
{
    LibraryBed bed;
    bed.import({draftOf(u"One"_s)});
    must(bed.writer().addTag({ArticleId{1}}, u"old"_s));
    bed.close();
    makeOlder(bed, 6);
    bed.open();
    QVERIFY(must(bed.reader().tagRules()).isEmpty());
    must(bed.writer().setRule({.id = {}, .query = u"x"_s, .tag = u"old"_s}));
    QCOMPARE(must(bed.reader().tagRules()).first().tag, u"old"_s);
    // What was done before the rules came can still be undone, once these are.
    must(bed.writer().undo());
    QVERIFY(must(bed.reader().tagRules()).isEmpty());
    must(bed.writer().undo());
    QVERIFY(bed.article(1).tags.isEmpty());
    must(bed.writer().redo());
    must(bed.writer().redo());
    QCOMPARE(must(bed.reader().tagRules()).size(), 1);
}

void TestTags::aLibraryOfBeforeGetsTheColumns()
{
    LibraryBed bed;
    fill(bed);
    const QString before = described(bed);
    bed.close();
    makeOlder(bed, 3);
    bed.open();
    QCOMPARE(described(bed), before);
    must(
        bed.writer().changeTag(idOf(bed, u"other"_s), {.colour = {}, .description = {}, .key = 1}));
    QCOMPARE(must(bed.reader().tagDetails()).last().key, 1);
    // What was done before is undone after.
    must(bed.writer().undo());
    must(bed.writer().undo());
    QCOMPARE(idOf(bed, u"other"_s), FacetValue(0));
}

void TestTags::anImportMakesThoseAboveToo()
{
    LibraryBed bed;
    ArticleDraft draft = draftOf(u"One"_s);
    auto record = std::make_shared<ArticleRecord>();
    record->article.tags = {u"method/interview"_s};
    draft.stored = record;
    bed.import({draft});
    QCOMPARE(described(bed), u"method 1, method/interview 1 below method"_s);
}

QTEST_GUILESS_MAIN(TestTags)
#include "tst_tags.moc"
