#include "markedblocks.h"

#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

// The blocks as one text, marks in brackets with their number: "One [two]1 three / four".
QString shown(const Blocks &blocks)
{
    QStringList all;
    for (const Block &block : blocks) {
        QString text;
        for (const TextRun &run : block.runs)
            text += run.mark == 0 ? run.text : u"[%1]%2"_s.arg(run.text).arg(run.mark);
        all.append(text);
    }
    return all.join(u" / "_s);
}

Highlight marked(const QString &text, const QString &quote, qsizetype from, HighlightColour colour,
                 TextField field = TextField::Body)
{
    return {.kept = {.anchor = {.field = field, .quote = quote}, .colour = colour},
            .place = TextRange{text.indexOf(quote, from), quote.size()}};
}

} // namespace

class TestMarkedBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passagesAreMarkedWhereTheyStand_data()
    {
        using enum HighlightColour;
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<Highlight>>("highlights");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text,
                            const QList<std::tuple<QString, qsizetype, HighlightColour>> &passages,
                            const QString &expected) {
            QList<Highlight> highlights;
            for (const auto &[quote, from, colour] : passages)
                highlights += marked(text, quote, from, colour);
            QTest::newRow(name) << text << highlights << expected;
        };
        row("none", u"One two."_s, {}, u"One two."_s);
        row("a word", u"One two three."_s, {{u"two"_s, 0, Yellow}}, u"One [two]1 three."_s);
        row("the one that it is", u"two, two, two"_s, {{u"two"_s, 5, Green}},
            u"two, [two]2, two"_s);
        row("over paragraphs", u"One two.\n\nThree four."_s, {{u"two.\n\nThree"_s, 0, Pink}},
            u"One [two.]4 / [Three]4 four."_s);
        row("over lines wrapped by hand",
            u"This line was wrapped by hand at sixty columns or so,\n   and goes on."_s,
            {{u"so,\n   and"_s, 0, Yellow}},
            u"This line was wrapped by hand at sixty columns or [so, and]1 goes on."_s);
        row("two of one colour", u"One two three."_s,
            {{u"One"_s, 0, Yellow}, {u"three"_s, 0, Yellow}}, u"[One]1 two [three]1."_s);
        row("one inside of another", u"One two three."_s,
            {{u"two"_s, 0, Yellow}, {u"One two three"_s, 0, Blue}}, u"[One ]3[two]1[ three]3."_s);
        row("behind what is not shown", u"A\u0001\u0002 one, one"_s, {{u"one"_s, 6, Green}},
            u"A one, [one]2"_s);
    }
    void passagesAreMarkedWhereTheyStand()
    {
        QFETCH(QString, text);
        QFETCH(QList<Highlight>, highlights);
        QFETCH(QString, expected);
        QCOMPARE(shown(markedText({}, text, highlights).body), expected);
    }

    void whatIsGoneMarksNothing()
    {
        Highlight gone = marked(u"two"_s, u"two"_s, 0, HighlightColour::Pink);
        gone.place.reset();
        QCOMPARE(shown(markedText({}, u"One two."_s, {gone}).body), u"One two."_s);
    }

    void eachFieldHasItsOwn()
    {
        const QString summary = u"On two."_s;
        const QString body = u"One two."_s;
        const QList<Highlight> highlights{
            marked(summary, u"two"_s, 0, HighlightColour::Yellow, TextField::Summary),
            marked(body, u"One"_s, 0, HighlightColour::Green)};
        const MarkedText both = markedText(summary, body, highlights);
        QCOMPARE(shown(both.summary), u"On [two]1."_s);
        QCOMPARE(shown(both.body), u"[One]2 two."_s);
        QCOMPARE(both.body.front().runs.front().passage, 2);
        QCOMPARE(both.body.front().runs.back().passage, 0);
    }

    void ofASummaryThatBeginsTheTextItIsMarkedThere()
    {
        const QString summary = u"One  two."_s;
        const QString body = u"\ufffcA gate\n\nOne two. Three two."_s;
        const MarkedText text =
            markedText(summary, body,
                       {marked(summary, u"two"_s, 0, HighlightColour::Pink, TextField::Summary),
                        marked(body, u"two"_s, 24, HighlightColour::Green)},
                       {Picture{.digest = u"a"_s}});
        QVERIFY(text.summary.empty());
        QCOMPARE(shown(text.body), u"A gate / One [two]4. Three [two]2."_s);
    }

    void titlesAreMarkedAsTheyAreShown()
    {
        Article article;
        article.title = u" A\n mill "_s;
        const Highlight mill =
            marked(article.title, u"mill"_s, 0, HighlightColour::Blue, TextField::Title);
        QCOMPARE(shown({{.runs = markedTitle(u"A mill"_s, article, {mill})}}), u"A [mill]3"_s);
        QCOMPARE(shown({{.runs = markedTitle(u"A factory"_s, article, {mill})}}), u"A factory"_s);
    }
};

QTEST_GUILESS_MAIN(TestMarkedBlocks)
#include "tst_markedblocks.moc"
