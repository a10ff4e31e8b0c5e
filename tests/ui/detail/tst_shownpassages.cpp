// A passage of the article and its place in what is shown lead to each other.
#include "paragraphs.h"
#include "shownpassages.h"

#include <QRandomGenerator>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

ShownTexts textsOf(const QString &summary, const QString &body)
{
    ShownTexts texts{.shown = paragraphsOf(summary).join(QChar::ParagraphSeparator),
                     .bodyStart = 0,
                     .summary = summary,
                     .body = body};
    texts.bodyStart = texts.shown.size();
    texts.shown += QChar::ParagraphSeparator + paragraphsOf(body).join(QChar::ParagraphSeparator);
    return texts;
}

Highlight at(TextField field, const TextRange &range)
{
    Highlight highlight;
    highlight.kept.anchor.field = field;
    highlight.place = range;
    return highlight;
}

} // namespace

class TestShownPassages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLeadsToTheOther();
    void aSelectionOverBothIsWhereMoreOfItIs();
    void whiteSpaceIsNoPassage();
    void highlightsMayOverlap();
    void aSummaryThatTheBodyRepeatsIsShownThere();
};

void TestShownPassages::eachLeadsToTheOther()
{
    const QString pieces[] = {u"word"_s, u" "_s, u"\n\n"_s,   u"  \n"_s,   u"ñandú"_s,
                              u"\t"_s,   u"𝔘"_s, u"\u200b"_s, u"\u0001"_s, u". "_s};
    QRandomGenerator random(11);
    for (int round = 0; round < 500; ++round) {
        QString summary;
        QString body;
        for (int i = 0; i < 30; ++i) {
            summary += pieces[random.bounded(10)];
            body += pieces[random.bounded(10)];
        }
        const ShownTexts texts = textsOf(summary, body);
        const bool isBody = random.bounded(2) == 0;
        const QString &source = isBody ? body : summary;
        const qsizetype start = random.bounded(quint32(source.size()));
        const TextRange range{.start = start,
                              .length = 1 + random.bounded(quint32(source.size() - start))};
        const TextField field = isBody ? TextField::Body : TextField::Summary;
        const QList<ShownHighlight> shown = shownHighlights(texts, {at(field, range)});
        if (shown.isEmpty()) // white space alone
            continue;
        const auto passage = passageIn(texts, shown.first().range);
        QVERIFY(passage);
        QCOMPARE(passage->field, field);
        QCOMPARE(passage->quote, source.sliced(passage->range.start, passage->range.length));
        const auto again = shownHighlights(texts, {at(field, passage->range)});
        QCOMPARE(again.first().range, shown.first().range);
        QVERIFY(passage->range.start >= range.start && endOf(passage->range) <= endOf(range));
    }
}

void TestShownPassages::aSelectionOverBothIsWhereMoreOfItIs()
{
    const ShownTexts texts = textsOf(u"Short."_s, u"A much longer body."_s);
    const auto passage = passageIn(texts, {.start = 0, .length = texts.shown.size()});
    QVERIFY(passage);
    QCOMPARE(passage->field, TextField::Body);
    QCOMPARE(passage->quote, texts.body);
}

void TestShownPassages::whiteSpaceIsNoPassage()
{
    const ShownTexts texts = textsOf(u"One two"_s, {});
    QVERIFY(!passageIn(texts, {.start = 3, .length = 1}));
    QVERIFY(!passageIn(texts, {.start = 3, .length = 0}));
}

void TestShownPassages::highlightsMayOverlap()
{
    const ShownTexts texts = textsOf({}, u"one two three"_s);
    const auto shown =
        shownHighlights(texts, {at(TextField::Body, {4, 9}), at(TextField::Body, {0, 7}),
                                at(TextField::Body, {0, 7})});
    QCOMPARE(shown.size(), 3);
    QCOMPARE(texts.shown.sliced(shown[0].range.start, shown[0].range.length), u"one two"_s);
    QCOMPARE(texts.shown.sliced(shown[2].range.start, shown[2].range.length), u"two three"_s);
}

void TestShownPassages::aSummaryThatTheBodyRepeatsIsShownThere()
{
    const ShownTexts texts{.shown = u"In Peru. And more."_s,
                           .bodyStart = 0,
                           .summary = u"In Peru."_s,
                           .body = u"In Peru. And more."_s};
    const auto shown = shownHighlights(texts, {at(TextField::Summary, {3, 4})});
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().range, (TextRange{3, 4}));
}

QTEST_GUILESS_MAIN(TestShownPassages)
#include "tst_shownpassages.moc"
