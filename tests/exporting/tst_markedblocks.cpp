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

HighlightRecord marked(const QString &quote, qint64 start, HighlightColour colour)
{
    return {.anchor = {.field = TextField::Body, .start = start, .quote = quote}, .colour = colour};
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
        QTest::addColumn<QList<HighlightRecord>>("highlights");
        QTest::addColumn<QString>("expected");
        using List = QList<HighlightRecord>;
        QTest::newRow("none") << u"One two."_s << List{} << u"One two."_s;
        QTest::newRow("a word") << u"One two three."_s << List{marked(u"two"_s, 4, Yellow)}
                                << u"One [two]1 three."_s;
        QTest::newRow("the nearest")
            << u"two, two, two"_s << List{marked(u"two"_s, 5, Green)} << u"two, [two]2, two"_s;
        QTest::newRow("moved") << u"Before it: one two three."_s
                               << List{marked(u"two three"_s, 4, Blue)}
                               << u"Before it: one [two three]3."_s;
        QTest::newRow("gone") << u"One two."_s << List{marked(u"four"_s, 4, Pink)} << u"One two."_s;
        QTest::newRow("over paragraphs")
            << u"One two.\n\nThree four."_s << List{marked(u"two.\n\nThree"_s, 4, Pink)}
            << u"One [two.]4 / [Three]4 four."_s;
        QTest::newRow("over lines wrapped by hand")
            << u"This line was wrapped by hand at sixty columns or so,\n   and goes on."_s
            << List{marked(u"so,\n   and"_s, 50, Yellow)}
            << u"This line was wrapped by hand at sixty columns or [so, and]1 goes on."_s;
        QTest::newRow("two of one colour")
            << u"One two three."_s
            << List{marked(u"One"_s, 0, Yellow), marked(u"three"_s, 8, Yellow)}
            << u"[One]1 two [three]1."_s;
    }
    void passagesAreMarkedWhereTheyStand()
    {
        QFETCH(QString, text);
        QFETCH(QList<HighlightRecord>, highlights);
        QFETCH(QString, expected);
        QCOMPARE(shown(markedBlocks(text, TextField::Body, highlights)), expected);
    }

    void anotherFieldIsNotMarked()
    {
        const QList<HighlightRecord> body{marked(u"two"_s, 4, HighlightColour::Yellow)};
        QCOMPARE(shown(markedBlocks(u"One two."_s, TextField::Summary, body)), u"One two."_s);
    }
};

QTEST_GUILESS_MAIN(TestMarkedBlocks)
#include "tst_markedblocks.moc"
