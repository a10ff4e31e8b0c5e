// Highlights: each step in the journal, found by their words, found again after the text changed.

#include "librarybed.h"
#include "olderlibrary.h"

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

constexpr ArticleId one{1};

const QString summary = u"Workers occupied the factory in May. In May the owners fled."_s;

ArticleDraft draftWith(const QString &text)
{
    ArticleDraft draft = draftOf(u"A factory"_s, u"2024"_s, u"https://example.org/1"_s);
    draft.summary = text;
    return draft;
}

Passage passage(const QString &words, qsizetype from = 0)
{
    return {.field = TextField::Summary,
            .range = {.start = summary.indexOf(words, from), .length = words.size()},
            .quote = words};
}

struct Marked
{
    Marked()
    {
        bed.import({draftWith(summary)});
        outcome =
            must(bed.writer().highlight(one, passage(u"the factory"_s), HighlightColour::Green));
    }
    QList<Highlight> highlights()
    {
        return must(bed.reader().highlightedArticles({one})).first().highlights;
    }
    HighlightId id() { return highlights().first().id; }
    qint64 inNotes(const QString &word)
    {
        qint64 found = 0;
        const FullTextTerm term{.kind = FullTextTerm::Kind::Word, .words = {word}};
        must(bed.reader().noteContains(term, [&](ArticleId) { ++found; }));
        return found;
    }
    bool isCounted() { return bed.facts().first().states & StateFlags(StateFlag::HasHighlight); }

    LibraryBed bed;
    EditOutcome outcome;
};

} // namespace

class TestHighlights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPassageIsKeptWithItsPlace();
    void whatDoesNotStandThereIsRefused();
    void theSamePassageChangesItsColour();
    void eachStepIsUndoneAndRedone_data();
    void eachStepIsUndoneAndRedone();
    void wordsAndCommentsAreFound();
    void aChangedTextHasItAgain_data();
    void aChangedTextHasItAgain();
    void theUndoOfAnImportBringsItBackToItsPlace();
    void anOldLibraryGetsTheColumns();
    void theFullTextMadeAnewKnowsThem();
};

void TestHighlights::aPassageIsKeptWithItsPlace()
{
    Marked marked;
    QCOMPARE(marked.outcome.entry.kind, u"highlight"_s);
    QCOMPARE(marked.outcome.entry.arguments.value("quote").toString(), u"the factory"_s);
    const QList<Highlight> all = marked.highlights();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().kept.colour, HighlightColour::Green);
    QCOMPARE(all.first().place, std::optional(passage(u"the factory"_s).range));
    QVERIFY(marked.isCounted());
    QCOMPARE(marked.outcome.change.touched.size(), 1);
}

void TestHighlights::whatDoesNotStandThereIsRefused()
{
    Marked marked;
    Passage other = passage(u"the factory"_s);
    other.quote = u"the factorx"_s;
    QCOMPARE(must(marked.bed.writer().highlight(one, other, {})).change.generation, 0U);
    other = {.field = TextField::Body, .range = {.start = 0, .length = 3}, .quote = u"the"_s};
    QCOMPARE(must(marked.bed.writer().highlight(one, other, {})).change.generation, 0U);
    QCOMPARE(marked.bed.writer().highlight(ArticleId{7}, other, {}).error().code,
             ErrorCode::ArticleNotFound);
    QCOMPARE(must(marked.bed.writer().recolour(HighlightId{77}, {})).change.generation, 0U);
}

void TestHighlights::theSamePassageChangesItsColour()
{
    Marked marked;
    LibraryWriter &writer = marked.bed.writer();
    // The white space beside it makes no other passage of it.
    const auto again =
        must(writer.highlight(one, passage(u" the factory "_s), HighlightColour::Pink));
    QCOMPARE(again.entry.kind, u"recolour"_s);
    QCOMPARE(marked.highlights().size(), 1);
    QCOMPARE(marked.highlights().first().kept.colour, HighlightColour::Pink);
    QCOMPARE(must(writer.recolour(marked.id(), HighlightColour::Pink)).change.generation, 0U);
    must(writer.highlight(one, passage(u"factory"_s), HighlightColour::Pink));
    QCOMPARE(marked.highlights().size(), 2);
}

void TestHighlights::eachStepIsUndoneAndRedone_data()
{
    using Step = std::function<Result<EditOutcome>(LibraryWriter &, HighlightId)>;
    QTest::addColumn<Step>("step");
    QTest::newRow("one more") << Step([](LibraryWriter &writer, HighlightId) {
        return writer.highlight(one, passage(u"owners"_s), HighlightColour::Blue);
    });
    QTest::newRow("another colour") << Step([](LibraryWriter &writer, HighlightId id) {
        return writer.recolour(id, HighlightColour::Blue);
    });
    QTest::newRow("a comment") << Step(
        [](LibraryWriter &writer, HighlightId id) { return writer.comment(id, u"Where?"_s); });
    QTest::newRow("gone") << Step(
        [](LibraryWriter &writer, HighlightId id) { return writer.removeHighlight(id); });
}

void TestHighlights::eachStepIsUndoneAndRedone()
{
    using Step = std::function<Result<EditOutcome>(LibraryWriter &, HighlightId)>;
    QFETCH(const Step, step);
    Marked marked;
    const QString before = marked.bed.dump();
    must(step(marked.bed.writer(), marked.id()));
    const QString after = marked.bed.dump();
    QVERIFY(after != before);
    marked.bed.reopen();
    must(marked.bed.writer().undo());
    QCOMPARE(marked.bed.dump(), before);
    marked.bed.reopen();
    must(marked.bed.writer().redo());
    QCOMPARE(marked.bed.dump(), after);
}

void TestHighlights::wordsAndCommentsAreFound()
{
    Marked marked;
    LibraryWriter &writer = marked.bed.writer();
    QCOMPARE(marked.inNotes(u"factory"_s), 1);
    QCOMPARE(marked.inNotes(u"owners"_s), 0);
    const auto outcome = must(writer.comment(marked.id(), u"Señalado"_s));
    QVERIFY(outcome.change.textTouched);
    QCOMPARE(marked.inNotes(u"senalado"_s), 1);
    must(writer.saveNote(one, u"A note about the factory."_s));
    QCOMPARE(marked.inNotes(u"factory"_s), 1); // the article once
    must(writer.removeHighlight(marked.id()));
    QCOMPARE(marked.inNotes(u"senalado"_s), 0);
    QCOMPARE(marked.inNotes(u"factory"_s), 1); // the note's is another number
    QVERIFY(!marked.isCounted());
    must(writer.undo());
    QCOMPARE(marked.inNotes(u"senalado"_s), 1);
    QVERIFY(marked.isCounted());
}

void TestHighlights::aChangedTextHasItAgain_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("place");
    QTest::newRow("moved on") << u"New: "_s + summary << 22;
    QTest::newRow("typography") << u"“Workers” occupied  the\u00a0factory in May."_s << 20;
    QTest::newRow("gone") << u"Workers left the works in May."_s << -1;
    QTest::newRow("another one of a short name")
        << u"In June a strike closed the factory of somebody else."_s << -1;
}

void TestHighlights::aChangedTextHasItAgain()
{
    QFETCH(const QString, now);
    QFETCH(const int, place);
    Marked marked;
    must(marked.bed.writer().comment(marked.id(), u"Which one?"_s));
    QCOMPARE(marked.bed.import({draftWith(now)}).updated, 1);
    const QList<Highlight> all = marked.highlights();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().place ? int(all.first().place->start) : -1, place);
    // Its words and the comment are kept, whatever has become of the text.
    QCOMPARE(all.first().kept.anchor.quote, u"the factory"_s);
    QCOMPARE(all.first().kept.comment, u"Which one?"_s);
    QVERIFY(marked.isCounted());
}

void TestHighlights::theUndoOfAnImportBringsItBackToItsPlace()
{
    Marked marked;
    marked.bed.import({draftWith(u"Nothing of it is left."_s)});
    QVERIFY(!marked.highlights().first().place);
    must(marked.bed.writer().undo());
    QCOMPARE(marked.highlights().first().place, std::optional(passage(u"the factory"_s).range));
}

void TestHighlights::anOldLibraryGetsTheColumns()
{
    LibraryBed bed;
    bed.import({draftWith(summary)});
    bed.close();
    makeOlder(bed, 2);
    bed.value(u"INSERT INTO highlight VALUES(5, 1, 'old words', '', '', 'green', '', 0)"_s);
    bed.open();
    const QList<Highlight> all = must(bed.reader().highlightedArticles({one})).first().highlights;
    QCOMPARE(all.size(), 1);
    QVERIFY(!all.first().place);
    QCOMPARE(all.first().kept.anchor.quote, u"old words"_s);
    // A session sees the default of a row that was there before.
    must(bed.writer().removeHighlight(HighlightId{5}));
    must(bed.writer().undo());
    QCOMPARE(must(bed.reader().highlightedArticles({one})).first().highlights, all);
}

void TestHighlights::theFullTextMadeAnewKnowsThem()
{
    Marked marked;
    marked.bed.close();
    QFile::remove(marked.bed.cacheFile());
    marked.bed.open();
    while (!marked.bed.writer().derivedIsCurrent())
        marked.bed.rebuild(100);
    QCOMPARE(marked.inNotes(u"factory"_s), 1);
}

QTEST_GUILESS_MAIN(TestHighlights)
#include "tst_highlights.moc"
