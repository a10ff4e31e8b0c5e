#include "fold.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

QString joined(QStringView text)
{
    QStringList pieces;
    for (const WordSpan span : words(text))
        pieces.append(text.sliced(span.start, span.length).toString());
    return pieces.join(u'|');
}

// Letters of many alphabets, marks in any order, joiners, ligatures, lone surrogates.
QString randomText(QRandomGenerator &random, int length)
{
    static const QString alphabet =
        u"abcXYZ019 -'’._\tñÑéÉßẞøŁæŒıİΣςΐЙёאָّ́شآकिन्हदकाがｶﾞゃーっ漢字〇เขาำไทยລາว한국½²ﬁ㍿ﷺ™…"_s +
        QChar(0x301) + QChar(0x316) + QChar(0x3099) + QChar(0xAD) + QChar(0x200D) + QChar(0xFE0F) +
        QChar(0xD800) + QChar(0xDC00) + QChar(0) + u"𝒜𠀀👍"_s;
    QString text;
    for (int i = 0; i < length; ++i)
        text += alphabet[random.bounded(alphabet.size())];
    return text;
}

} // namespace

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accentsAndCaseDoNotMatter_data();
    void accentsAndCaseDoNotMatter();
    void foldingTwiceChangesNothing();
    void equivalentSpellingsFoldAlike();
    void wordsAreRunsOfLettersDigitsAndMarks_data();
    void wordsAreRunsOfLettersDigitsAndMarks();
    void wordsLieInTheTextInOrder();
    void foldedWordsAreTheFoldedSpans();
    void foldedWordsAreStable();
    void longRunsOfMarksTakeLinearTime();
    void asciiIsFast();
    void loweredIsToLower();
};

void TestFold::accentsAndCaseDoNotMatter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("ascii") << u"BOLIVAR, 2 [x]"_s << u"bolivar, 2 [x]"_s;
    QTest::newRow("ascii around the letters") << u"@AZ[`az{"_s << u"@az[`az{"_s;
    QTest::newRow("spanish") << u"Bolívar, MUÑOZ y Güiria"_s << u"bolivar, munoz y guiria"_s;
    QTest::newRow("portuguese") << u"São João Órgãos"_s << u"sao joao orgaos"_s;
    QTest::newRow("french") << u"Œuvre à l'Été, naïve"_s << u"oeuvre a l'ete, naive"_s;
    QTest::newRow("decomposed") << u"Boli\u0301var"_s << u"bolivar"_s;
    QTest::newRow("mark after a long ascii text")
        << u"x"_s.repeated(200) + u"e\u0301"_s << u"x"_s.repeated(200) + u"e"_s;
    QTest::newRow("sharp s") << u"Straße STRAẞE"_s << u"strasse strasse"_s;
    QTest::newRow("stroke letters") << u"Øre Łódź Đorđe Ærø ǾǼ"_s << u"ore lodz dorde aero oae"_s;
    QTest::newRow("icelandic") << u"Þórður"_s << u"thordur"_s;
    QTest::newRow("turkish") << u"İstanbul ılık"_s << u"istanbul ilik"_s;
    QTest::newRow("ligatures") << u"ﬁnance ﬀ"_s << u"finance ff"_s;
    QTest::newRow("full width") << u"ＡＢＣ１２"_s << u"abc12"_s;
    QTest::newRow("ordinals and powers") << u"1º 2ª m²"_s << u"1o 2a m2"_s;
    QTest::newRow("greek") << u"Ἀθῆναι ΣΊΣΥΦΟΣ Σίσυφος"_s << u"αθηναι σισυφοσ σισυφοσ"_s;
    QTest::newRow("cyrillic") << u"Чайковский Ёлка"_s << u"чаиковскии елка"_s;
    QTest::newRow("marks of other scripts stay") << u"हिन्दी שָׁלוֹם"_s << u"हिन्दी שָׁלוֹם"_s;
    QTest::newRow("voiced kana") << u"ガ"_s << u"カ\u3099"_s;
    QTest::newRow("half-width kana") << u"ｶﾞ"_s << u"カ\u3099"_s;
    QTest::newRow("soft hyphen") << u"co\u00ADopera\u00ADtive"_s << u"cooperative"_s;
    QTest::newRow("beyond the BMP") << u"𝒜𝐁 𐐀"_s << u"ab 𐐨"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD835)) + u"É"_s << u"\uFFFDe"_s;
}

void TestFold::accentsAndCaseDoNotMatter()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(folded(text), expected);
}

void TestFold::foldingTwiceChangesNothing()
{
    // All planes that have letters; the tags and selectors of plane 14 fold to nothing.
    for (char32_t c = 0; c <= 0x323FF; ++c) {
        const QString once = folded(QString::fromUcs4(&c, 1));
        if (folded(once) != once)
            QFAIL(qPrintable(u"U+"_s + QString::number(static_cast<uint>(c), 16)));
    }
    QRandomGenerator random(1);
    for (int i = 0; i < 20'000; ++i) {
        const QString once = folded(randomText(random, 12));
        QCOMPARE(folded(once), once);
    }
}

void TestFold::equivalentSpellingsFoldAlike()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 20'000; ++i) {
        const QString text = randomText(random, 12);
        const QString expected = folded(text);
        QCOMPARE(folded(text.normalized(QString::NormalizationForm_C)), expected);
        QCOMPARE(folded(text.normalized(QString::NormalizationForm_D)), expected);
    }
}

void TestFold::wordsAreRunsOfLettersDigitsAndMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // as they stand in the text, | between them
    QTest::addColumn<QString>("folding");

    QTest::newRow("empty") << QString() << QString() << QString();
    QTest::newRow("no word") << u" .,- ¿ 👍 \u0301"_s << QString() << QString();
    QTest::newRow("sentence") << u"Indorca: 3 años, ¡sí!"_s << u"Indorca|3|años|sí"_s
                              << u"indorca 3 anos si"_s;
    QTest::newRow("apostrophes") << u"l'économie Venezuela’s oʼclock"_s
                                 << u"l|économie|Venezuela|s|o|clock"_s
                                 << u"l economie venezuela s o clock"_s;
    QTest::newRow("hyphens") << u"self-management x_y"_s << u"self|management|x|y"_s
                             << u"self management x y"_s;
    QTest::newRow("letters and digits") << u"covid19 CO₂"_s << u"covid19|CO₂"_s << u"covid19 co2"_s;
    QTest::newRow("combining") << u"ne\u0301e"_s << u"ne\u0301e"_s << u"nee"_s;
    QTest::newRow("soft hyphen") << u"co\u00ADop\u00AD x"_s << u"co\u00ADop|x"_s << u"coop x"_s;
    QTest::newRow("ideographs") << u"北京大学abc"_s << u"北|京|大|学|abc"_s << u"北 京 大 学 abc"_s;
    QTest::newRow("ideograph beyond the BMP") << u"𠀀𠀁"_s << u"𠀀|𠀁"_s << u"𠀀 𠀁"_s;
    QTest::newRow("kana") << u"きょうとラーメン"_s << u"きょ|う|と|ラー|メ|ン"_s
                          << u"きょ う と ラー メ ン"_s;
    QTest::newRow("voiced half-width") << u"ｶﾞｶ"_s << u"ｶﾞ|ｶ"_s << u"カ\u3099 カ"_s;
    QTest::newRow("thai") << u"ไทยน้ำ"_s << u"ไท|ย|น้ำ"_s << folded(u"ไท ย น้ำ"_s);
    QTest::newRow("hangul") << u"한국 사람"_s << u"한국|사람"_s << folded(u"한국 사람"_s);
    QTest::newRow("devanagari") << u"हिन्दी भाषा"_s << u"हिन्दी|भाषा"_s << u"हिन्दी भाषा"_s;
    QTest::newRow("fraction") << u"2½ x"_s << u"2½|x"_s << u"21 2 x"_s;
    QTest::newRow("trade mark") << u"Foo™ bar"_s << u"Foo|bar"_s << u"foo bar"_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xDC00) + u"b"_s << u"a|b"_s << u"a b"_s;
    QTest::newRow("nul") << u"a"_s + QChar(0) + u"b"_s << u"a|b"_s << u"a b"_s;
}

void TestFold::wordsAreRunsOfLettersDigitsAndMarks()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(QString, folding);
    QCOMPARE(joined(text), expected);
    QCOMPARE(foldedWords(text), folding);
}

void TestFold::wordsLieInTheTextInOrder()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 20'000; ++i) {
        const QString text = randomText(random, 20);
        qsizetype end = 0;
        for (const WordSpan span : words(text)) {
            QVERIFY(span.start >= end && span.length > 0);
            end = span.start + span.length;
            QVERIFY(end <= text.size());
        }
    }
}

void TestFold::foldedWordsAreTheFoldedSpans()
{
    QRandomGenerator random(4);
    for (int i = 0; i < 20'000; ++i) {
        const QString text = randomText(random, 20);
        QStringList pieces;
        for (const WordSpan span : words(text)) {
            const QString word = foldedWords(QStringView(text).sliced(span.start, span.length));
            if (!word.isEmpty())
                pieces.append(word);
        }
        QCOMPARE(foldedWords(text), pieces.join(u' '));
    }
}

void TestFold::foldedWordsAreStable()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 20'000; ++i) {
        const QString once = foldedWords(randomText(random, 20));
        QCOMPARE(foldedWords(once), once);
        QCOMPARE(once, once.simplified());
    }
}

void TestFold::longRunsOfMarksTakeLinearTime()
{
    const QString marks = u"क"_s + u"\u0301\u0316"_s.repeated(200'000);
    const std::clock_t start = std::clock(); // of the processor, whatever else runs
    QCOMPARE(folded(marks).size(), marks.size());
    QVERIFY(foldedWords(marks).size() > 0);
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
}

void TestFold::asciiIsFast()
{
    const QString text =
        u"Since 2015, Venezuela's Ministry of Labor extended a mandate (Indorca). "_s.repeated(
            200'000);
    const auto megabytesASecond = [&](const auto &work) {
        const std::clock_t start = std::clock();
        work();
        return double(text.size()) / 1e6 / (double(std::clock() - start) / CLOCKS_PER_SEC);
    };
    QString lower;
    QString plain;
    const double folding = megabytesASecond([&] { lower = folded(text); });
    const double breaking = megabytesASecond([&] { plain = foldedWords(text); });
    qInfo("folded %.0f MB/s, foldedWords %.0f MB/s", folding, breaking);
    QCOMPARE(lower.size(), text.size());
    QVERIFY(plain.startsWith("since 2015 venezuela s ministry"_L1));
}

void TestFold::loweredIsToLower()
{
    QRandomGenerator random(8);
    for (int i = 0; i < 2'000; ++i) {
        // Valid: half of a pair becomes U+FFFD by the way of UTF-8.
        const QString text = u"PLAIN Text, "_s.repeated(random.bounded(12)) +
                             QString::fromUtf8(randomText(random, random.bounded(60)).toUtf8());
        QCOMPARE(lowered(text), text.toLower());
    }
    for (int c = 0; c < 0x10000; ++c) {
        if (QChar::isSurrogate(char32_t(c)))
            continue;
        const QString text = u"AZ[@`{"_s + QChar(char16_t(c)) + u"QX"_s + QChar(char16_t(c));
        QCOMPARE(lowered(text), text.toLower());
    }
    QCOMPARE(lowered({}), QString());
}

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
