// What is written as LaTeX reads back as the same text, and says no more to LaTeX than the text.
#include "latextext.h"
#include "latexwriting.h"

#include <QRandomGenerator>
#include <QTest>

using namespace acervo;

namespace {

QString written(const QString &text, LatexLetters letters)
{
    QString latex;
    appendLatex(latex, text, letters);
    return latex;
}

// As BibTeX counts: also behind a backslash.
bool isBalanced(const QString &latex)
{
    int depth = 0;
    for (const QChar c : latex) {
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

// Anything a title or an abstract may have, and what LaTeX makes of it.
QString randomText(QRandomGenerator &random)
{
    static const QString special =
        QStringLiteral("\\{}$&%#_~^`'\"<>--–—“”‘’«»¿¡ßøØłæœåéÉñçÇžőưΑαβφϕάλόγος∈≤→±°²½…€№ıȷ"
                       "ế中文مرحبا\U0001F33E\U0001D518 ab CD 12");
    QString text;
    for (int length = random.bounded(30); length > 0; --length) {
        const qsizetype at = random.bounded(int(special.size()));
        // A whole character.
        if (special[at].isLowSurrogate())
            continue;
        text += special.sliced(at, special[at].isHighSurrogate() ? 2 : 1);
    }
    return text.simplified();
}

} // namespace

class TestLatexWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsAsLatexHasThem_data();
    void commandsAsLatexHasThem();
    void unicodeStaysWhereItMay_data();
    void unicodeStaysWhereItMay();
    void everyTextReadsBack_data();
    void everyTextReadsBack();
    void aLineIsAParagraph();
};

void TestLatexWriting::commandsAsLatexHasThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("latex");
    QTest::newRow("plain") << "The commune, 2nd part" << "The commune, 2nd part";
    QTest::newRow("accents") << "Señor Ñandú" << R"(Se{\~n}or {\~N}and{\'u})";
    QTest::newRow("letter accents") << "Çağ Žižek" << R"({\c C}a{\u g} {\v Z}i{\v z}ek)";
    QTest::newRow("letters") << "Łódź Straße" << R"({\L}{\'o}d{\'z} Stra{\ss}e)";
    QTest::newRow("specials") << "R&D 5 % $3 #1 a_b" << R"(R\&D 5 \% \$3 \#1 a\_b)";
    QTest::newRow("braces") << "{x}" << R"({\textbraceleft}x{\textbraceright})";
    QTest::newRow("quotes") << "“a” ‘b’" << R"(``a'' {\textquoteleft}b{\textquoteright})";
    QTest::newRow("dashes") << "1–2 — 3" << "1--2 --- 3";
    QTest::newRow("hyphens") << "a--b" << "a-{}-b";
    QTest::newRow("a Greek letter") << "α-helix" << R"($\alpha$-helix)";
    QTest::newRow("a Greek word") << "λόγος" << "λόγος";
    QTest::newRow("a formula's sign") << "x ≤ y" << R"(x $\le$ y)";
    QTest::newRow("another script") << "中文" << "中文";
}

void TestLatexWriting::commandsAsLatexHasThem()
{
    QFETCH(const QString, text);
    QTEST(written(text, LatexLetters::Commands), "latex");
    QCOMPARE(latexText(written(text, LatexLetters::Commands)), text);
}

void TestLatexWriting::unicodeStaysWhereItMay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("latex");
    QTest::newRow("letters") << "Señor Łódź – α" << "Señor Łódź – α";
    QTest::newRow("specials") << "R&D 50 %" << R"(R\&D 50 \%)";
    QTest::newRow("a tilde") << "~x" << R"({\textasciitilde}x)";
}

void TestLatexWriting::unicodeStaysWhereItMay()
{
    QFETCH(const QString, text);
    QTEST(written(text, LatexLetters::Unicode), "latex");
}

void TestLatexWriting::everyTextReadsBack_data()
{
    QTest::addColumn<LatexLetters>("letters");
    QTest::newRow("as commands") << LatexLetters::Commands;
    QTest::newRow("as Unicode") << LatexLetters::Unicode;
}

void TestLatexWriting::everyTextReadsBack()
{
    QFETCH(const LatexLetters, letters);
    QRandomGenerator random(11);
    for (int i = 0; i < 5000; ++i) {
        const QString text = randomText(random);
        const QString latex = written(text, letters);
        QVERIFY2(isBalanced(latex), qPrintable(latex));
        QVERIFY2(latexText(latex) == text, qPrintable(text + QStringLiteral(" → ") + latex +
                                                      QStringLiteral(" → ") + latexText(latex)));
    }
}

void TestLatexWriting::aLineIsAParagraph()
{
    const QString text = QStringLiteral("One.\nTwo.");
    QCOMPARE(written(text, LatexLetters::Commands), QStringLiteral("One.\n\nTwo."));
    QCOMPARE(latexText(written(text, LatexLetters::Commands)), text);
}

QTEST_GUILESS_MAIN(TestLatexWriting)
#include "tst_latexwriting.moc"
