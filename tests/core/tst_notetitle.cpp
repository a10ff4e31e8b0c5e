#include "notetitle.h"

#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

class TestNoteTitle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsFirstWordsWithoutTheirMarks_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("title");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("no words") << u"---\n\n***"_s << u""_s;
        QTest::newRow("a heading") << u"\n\n## The  weir\n\nText"_s << u"The weir"_s;
        QTest::newRow("a task") << u"- [x] ask Vera"_s << u"ask Vera"_s;
        QTest::newRow("a quotation") << u"> 3. said"_s << u"said"_s;
        QTest::newRow("a link") << u"On [the *mill*](acervo-article:a-1), again"_s
                                << u"On the *mill*, again"_s;
        QTest::newRow("strong and code") << u"**Strong** `code` a\\_b"_s << u"Strong code a_b"_s;
        QTest::newRow("a picture first") << u"![](acervo-picture:00)\nBelow"_s << u"Below"_s;
    }
    void itsFirstWordsWithoutTheirMarks()
    {
        QFETCH(const QString, note);
        QTEST(noteTitle(note), "title");
    }
};

QTEST_GUILESS_MAIN(TestNoteTitle)
#include "tst_notetitle.moc"
