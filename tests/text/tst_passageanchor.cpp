// Passages are found again where they stand, and nowhere else.

#include "passageanchor.h"
#include "testpaths.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

TextRange rangeOf(const QString &text, const QString &words)
{
    return {.start = text.indexOf(words), .length = words.size()};
}

PassageAnchor anchored(const QString &text, const TextRange &range)
{
    return PassageText(text).anchor(TextField::Body, range).value();
}

QString found(const QString &text, const PassageAnchor &anchor)
{
    const auto range = PassageText(text).find(anchor);
    return range ? text.sliced(range->start, range->length) : u"(orphaned)"_s;
}

QStringList realTexts()
{
    QStringList texts;
    for (const char *name : {"latin-america.txt", "economie-sociale-et-solidaire.txt",
                             "economia-solidaria.txt", "asia.txt"}) {
        QFile file(
            QStringLiteral(ACERVO_SOURCE_DIR "/resources/sample/%1").arg(QLatin1StringView(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no sample");
        texts += QString::fromUtf8(file.readAll());
    }
    return texts;
}

// A text that is edited, and where each unit of it stood before; -1: it is new.
struct Edited
{
    explicit Edited(const QString &original)
        : text(original)
    {
        for (qsizetype at = 0; at < text.size(); ++at)
            from.append(at);
    }

    void remove(qsizetype at, qsizetype count)
    {
        text.remove(at, count);
        from.remove(at, std::min(count, from.size() - at));
    }
    void insert(qsizetype at, const QString &words)
    {
        text.insert(at, words);
        from.insert(at, words.size(), -1);
    }
    // Where the passage is, if all of it still stands in one piece.
    std::optional<TextRange> placeOf(const TextRange &passage) const
    {
        const qsizetype at = from.indexOf(passage.start);
        if (at < 0 || at + passage.length > from.size())
            return {};
        for (qsizetype i = 0; i < passage.length; ++i) {
            if (from[at + i] != passage.start + i)
                return {};
        }
        return TextRange{.start = at, .length = passage.length};
    }

    // How many units of the piece stood in the text, and not in the passage.
    qsizetype othersIn(const TextRange &piece, const TextRange &passage) const
    {
        return std::ranges::count_if(from.sliced(piece.start, piece.length), [&](qsizetype at) {
            return at >= 0 && (at < passage.start || at >= endOf(passage));
        });
    }

    QString text;
    QList<qsizetype> from;
};

void editAtRandom(Edited &edited, QRandomGenerator &random, const TextRange &passage)
{
    const qsizetype near = std::max<qsizetype>(0, edited.from.indexOf(passage.start));
    const qsizetype size = edited.text.size();
    const qsizetype at = random.bounded(3) == 0 ? std::min(size, near + random.bounded(120))
                                                : qsizetype(random.bounded(quint32(size) + 1));
    switch (random.bounded(4)) {
    case 0:
        edited.remove(at, 1 + random.bounded(200));
        break;
    case 1:
        edited.insert(at, u"New words came in here. "_s);
        break;
    case 2: { // the same words stand twice
        const qsizetype copied = random.bounded(quint32(size));
        edited.insert(at, edited.text.mid(copied, 1 + random.bounded(300)));
        break;
    }
    default: // the passage goes
        if (random.bounded(3) == 0)
            edited.remove(near, 1 + random.bounded(quint32(passage.length)));
    }
}

QString withOtherTypography(QString text)
{
    text.replace(u' ', u"\u00a0\n"_s);
    text.replace(u'\'', u'\u2019');
    text.replace(u'-', u'\u2013');
    return text.normalized(QString::NormalizationForm_D);
}

} // namespace

class TestPassageAnchor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameTextHasItAtItsPlace();
    void whiteSpaceAtItsEndsIsNotIts();
    void whatIsNoPassageHasNoAnchor_data();
    void whatIsNoPassageHasNoAnchor();
    void otherTypographyIsTheSame_data();
    void otherTypographyIsTheSame();
    void contextTellsTheSameWordsApart_data();
    void contextTellsTheSameWordsApart();
    void neverElsewhereAfterRandomEdits();
    void aMegabyteIsQuick();
};

void TestPassageAnchor::theSameTextHasItAtItsPlace()
{
    // Nothing but its place tells it from the others.
    const QString text = u"a a a a"_s;
    const PassageAnchor anchor = anchored(text, {.start = 4, .length = 1});
    QCOMPARE(PassageText(text).find(anchor), std::optional(TextRange{.start = 4, .length = 1}));
    QCOMPARE(found(text + u" a"_s, anchor), u"(orphaned)"_s);
}

void TestPassageAnchor::whiteSpaceAtItsEndsIsNotIts()
{
    const PassageAnchor anchor = anchored(u"one \n two  three"_s, {.start = 3, .length = 8});
    QCOMPARE(anchor.quote, u"two"_s);
    QCOMPARE(anchor.start, 6);
    QCOMPARE(anchor.prefix, u"one \n "_s);
    QCOMPARE(anchor.suffix, u"  three"_s);
}

void TestPassageAnchor::whatIsNoPassageHasNoAnchor_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    QTest::newRow("nothing") << 2 << 0;
    QTest::newRow("white space") << 3 << 2;
    QTest::newRow("beyond the end") << 5 << 9;
    QTest::newRow("before the beginning") << -1 << 3;
}

void TestPassageAnchor::whatIsNoPassageHasNoAnchor()
{
    QFETCH(const int, start);
    QFETCH(const int, length);
    QVERIFY(!PassageText(u"one  two"_s).anchor(TextField::Body, {start, length}));
}

void TestPassageAnchor::otherTypographyIsTheSame_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    const QString words = u"\"the workers' councils - a beginning...\""_s;
    QTest::newRow("quotation marks") << words << u"«the workers’ councils - a beginning...»"_s;
    QTest::newRow("dashes and dots") << words << u"\"the workers' councils — a beginning…\""_s;
    QTest::newRow("lines") << words << u"\"the workers'\n   councils -\u00a0a beginning...\""_s;
    QTest::newRow("soft hyphens") << words
                                  << u"\"the work\u00aders' coun\u200bcils - a beginning...\""_s;
    QTest::newRow("accents apart")
        << u"la autogestión y la economía"_s << u"la autogestio\u0301n y la economi\u0301a"_s;
    QTest::newRow("accents in one")
        << u"la autogestio\u0301n y la economi\u0301a"_s << u"la autogestión y la economía"_s;
}

void TestPassageAnchor::otherTypographyIsTheSame()
{
    QFETCH(const QString, before);
    QFETCH(const QString, now);
    const QString text = u"Before it. "_s + before + u" And behind it."_s;
    const PassageAnchor anchor = anchored(text, rangeOf(text, before));
    QCOMPARE(found(u"It was rewritten: "_s + now + u" So."_s, anchor), now);
}

void TestPassageAnchor::contextTellsTheSameWordsApart_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("place");
    const QString first = u"In Caracas the councils of workers met in spring and decided. "_s;
    const QString second = u"In Bogotá, a year before, the councils of workers had failed. "_s;
    QTest::newRow("moved") << second + first + first.toUpper() << int(second.size() + 15);
    QTest::newRow("gone, the other stands") << second + u"More."_s << -1;
    QTest::newRow("one word of it has changed")
        << u"In Caracas the council of workers met in spring and decided. "_s + second << -1;
    QTest::newRow("copied: both read the same") << first + second + first << -1;
    QTest::newRow("the words alone are left") << u"the councils of workers"_s << -1;
}

void TestPassageAnchor::contextTellsTheSameWordsApart()
{
    QFETCH(const QString, now);
    QFETCH(const int, place);
    const QString text = u"In Caracas the councils of workers met in spring and decided. "
                         "In Bogotá, a year before, the councils of workers had failed. "_s;
    const PassageAnchor anchor = anchored(text, rangeOf(text, u"councils of workers"_s));
    const auto range = PassageText(now).find(anchor);
    QCOMPARE(range ? int(range->start) : -1, place);
}

void TestPassageAnchor::neverElsewhereAfterRandomEdits()
{
    QRandomGenerator random(2026);
    int stood = 0;
    int foundAgain = 0;
    for (const QString &text : realTexts()) {
        for (int round = 0; round < 250; ++round) {
            const qsizetype start = random.bounded(quint32(text.size() - 400));
            const PassageAnchor anchor =
                anchored(text, {.start = start, .length = 3 + random.bounded(300)});
            const TextRange passage{.start = anchor.start, .length = anchor.quote.size()};
            Edited edited(text);
            for (int edits = 1 + random.bounded(4); edits > 0; --edits)
                editAtRandom(edited, random, passage);
            const auto place = edited.placeOf(passage);
            const auto is = PassageText(edited.text).find(anchor);
            if (is) {
                // Its own words, or a copy of them that an edit made: never other words of the
                // text.
                QCOMPARE(edited.text.sliced(is->start, is->length), anchor.quote);
                QVERIFY(edited.othersIn(*is, passage) * 2 < is->length);
            }
            const bool standsOnce = edited.text.count(anchor.quote) == 1 && anchor.rival < 0;
            if (place && standsOnce && anchor.quote.size() > 24) {
                QVERIFY(is);
                QVERIFY(PassageText(withOtherTypography(edited.text)).find(anchor));
            }
            if (edited.text.count(anchor.quote) == 0)
                QVERIFY(!PassageText(withOtherTypography(edited.text)).find(anchor));
            stood += place ? 1 : 0;
            foundAgain += place && is ? 1 : 0;
        }
    }
    qInfo("%d of 1000 passages stand after the edits, %d of them were found", stood, foundAgain);
    QVERIFY(stood > 300);
    QVERIFY(foundAgain * 100 >= stood * 95);
}

void TestPassageAnchor::aMegabyteIsQuick()
{
    QString text = realTexts().join(u'\n');
    while (text.size() < 1'000'000)
        text += text;
    text.truncate(1'000'000);
    const QString words = u"Words that stand here and nowhere else in all of the text."_s;
    text.insert(700'000, words);
    QElapsedTimer timer;
    timer.start();
    const PassageAnchor anchor = anchored(text, rangeOf(text, words));
    const qint64 anchoring = timer.restart();
    const QString other = u"It begins otherwise. "_s + text;
    timer.restart();
    QCOMPARE(found(other, anchor), words);
    const qint64 finding = timer.elapsed();
    qInfo("1 MB: anchored in %lld ms, found again in %lld ms", anchoring, finding);
    QVERIFY(anchoring + finding < 2000);
}

QTEST_GUILESS_MAIN(TestPassageAnchor)
#include "tst_passageanchor.moc"
