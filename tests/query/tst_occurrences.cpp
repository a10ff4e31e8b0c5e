#include "occurrences.h"

#include <QTest>

using namespace acervo;

class TestOccurrences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void stopsAtTheMost();
};

void TestOccurrences::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QStringList>("found"); // with the text's own letters
    const auto row = [](const char *name, const char *text, const char *needle,
                        const QStringList &found) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(needle) << found;
    };
    row("case", "Loom, loom and LOOM", "loom", {"Loom", "loom", "LOOM"});
    row("inside of words", "cooperatives", "opera", {"opera"});
    row("accents", "Bolívar y BOLIVAR", "bolivar", {QString::fromUtf8("Bolívar"), "BOLIVAR"});
    row("accents that are typed", "Bolivar", "Bolívar", {"Bolivar"});
    row("marks apart from their letters", "Boli\u0301var!", "bolivar",
        {QString::fromUtf8("Boli\u0301var")});
    row("one letter for two", "Straße", "strasse", {QString::fromUtf8("Straße")});
    row("white space", "worker\n\u00a0control", "worker  control", {});
    row("a line's end", "worker\u2029control", "worker control",
        {QString::fromUtf8("worker\u2029control")});
    row("apart from each other", "aaaa", "aa", {"aa", "aa"});
    row("a pair of surrogates", "x😀y😀", "😀", {QString::fromUtf8("😀"), QString::fromUtf8("😀")});
    row("nothing", "text", "", {});
    row("white space only", "a b", " ", {});
    row("longer than the text", "ab", "abc", {});
}

void TestOccurrences::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, needle);
    QStringList found;
    for (const TextRange &range : occurrences(text, needle))
        found += text.mid(range.start, range.length);
    QTEST(found, "found");
}

void TestOccurrences::stopsAtTheMost()
{
    const QList<TextRange> found = occurrences(QString(1000, u'a'), u"a", 3);
    QCOMPARE(found, QList<TextRange>({{0, 1}, {1, 1}, {2, 1}}));
}

QTEST_APPLESS_MAIN(TestOccurrences)
#include "tst_occurrences.moc"
