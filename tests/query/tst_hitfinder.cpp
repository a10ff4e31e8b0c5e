#include "hitfinder.h"
#include "queryparser.h"

#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

class TestHitFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWordsAsTheyStand_data();
    void findsWordsAsTheyStand();
    void partsOfAnArticle();
    void talliesEachTerm();
    void snippetHoldsTheHits_data();
    void snippetHoldsTheHits();
};

namespace {

// The text with [ ] around its hits.
QString marked(const QString &query, const QString &text, TextPart part, const QString &language)
{
    HitFinder finder(parseQuery(query).query);
    QString out = text;
    const QList<TextRange> hits = finder.hits(text, part, language);
    for (auto hit = hits.crbegin(); hit != hits.crend(); ++hit) {
        out.insert(hit->start + hit->length, u']');
        out.insert(hit->start, u'[');
    }
    return out;
}

} // namespace

void TestHitFinder::findsWordsAsTheyStand_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected"); // without the brackets: the text
    const auto row = [](const char *name, const QString &query, const QString &language,
                        const QString &expected) {
        QTest::newRow(name) << query << language << expected;
    };
    row("accents", u"bolivar"_s, u"es"_s, u"Simón [Bolívar] y BOLIVIA"_s);
    row("typed with accents", u"BOLÍVAR"_s, u"en"_s, u"[bolivar]"_s);
    row("letters apart", u"bolivar"_s, u"es"_s, u"[Boli\u0301var]."_s);
    row("another form", u"cooperativas"_s, u"es"_s, u"la [Cooperativa] y su patio"_s);
    row("forms are the language's own", u"trabajando"_s, u"en"_s, u"el trabajo"_s);
    row("no language: any", u"looms"_s, u""_s, u"[Loom]"_s);
    row("quoted is exact", u"\"looms\""_s, u"en"_s, u"loom [looms]"_s);
    row("a phrase", u"\"worker control\""_s, u"en"_s, u"control, [worker-control], worker"_s);
    row("a beginning", u"comm*"_s, u"en"_s, u"[Communes] are not com, [commons]"_s);
    row("near", u"near(worker control, 2)"_s, u"en"_s,
        u"[Control] by the [worker]; one is far from control, says the other worker"_s);
    row("not so near", u"near(worker control, 1)"_s, u"en"_s, u"control by the worker"_s);
    row("several", u"loom factory"_s, u"en"_s, u"a [loom] in a [factory]"_s);
    row("either", u"(loom OR factory)"_s, u"en"_s, u"a [loom] in a [factory]"_s);
    row("excluded", u"-loom factory"_s, u"en"_s, u"a loom in a [factory]"_s);
    row("no words", u"country:VE date:2021"_s, u"en"_s, u"VE 2021"_s);
    row("apostrophes part", u"économie"_s, u"fr"_s, u"l'[économie]"_s);
    row("ideographs", u"合作"_s, u"zh"_s, u"工人[合作]社"_s);
    row("one sign, two words", u"2"_s, u"en"_s, u"[½]"_s);
    row("overlapping", u"\"a b\" \"b c\""_s, u"en"_s, u"[a b c]"_s);
}

void TestHitFinder::findsWordsAsTheyStand()
{
    QFETCH(const QString, query);
    QFETCH(const QString, language);
    QFETCH(const QString, expected);
    QString text = expected;
    text.remove(u'[').remove(u']');
    QCOMPARE(marked(query, text, TextPart::Summary, language), expected);
}

void TestHitFinder::partsOfAnArticle()
{
    const QString text = u"Loom by Azzellini"_s;
    QCOMPARE(marked(u"title:loom"_s, text, TextPart::Title, u"en"_s), u"[Loom] by Azzellini"_s);
    QCOMPARE(marked(u"title:loom"_s, text, TextPart::Summary, u"en"_s), text);
    QCOMPARE(marked(u"author:azzellini"_s, text, TextPart::Authors, u"en"_s),
             u"Loom by [Azzellini]"_s);
    QCOMPARE(marked(u"author:azzellini"_s, text, TextPart::Body, u"en"_s), text);
    QCOMPARE(marked(u"note:loom"_s, text, TextPart::Note, u"en"_s), u"[Loom] by Azzellini"_s);
    QCOMPARE(marked(u"looms"_s, text, TextPart::Note, u"en"_s), text); // notes have no stems
    QCOMPARE(marked(u"text:loom"_s, text, TextPart::Body, u"en"_s), u"[Loom] by Azzellini"_s);
    QVERIFY(HitFinder(parseQuery(u"-loom country:VE"_s).query).isEmpty());
}

void TestHitFinder::talliesEachTerm()
{
    HitFinder finder(parseQuery(u"loom factory -mill"_s).query);
    const HitFinder::Tally tally =
        finder.tally(u"A loom, two looms, a factory, a mill", TextPart::Body, u"en"_s);
    QCOMPARE(tally.terms, (std::vector<qsizetype>{2, 1}));
    QCOMPARE(tally.words, 8);
}

void TestHitFinder::snippetHoldsTheHits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("snippet");
    const QString filler = u"one two three four five six seven eight nine ten "_s;
    QTest::newRow("short") << u"a loom"_s << u"loom"_s << u"a loom"_s;
    QTest::newRow("no hit: its beginning")
        << filler << u"loom"_s << u"one two three four five six"_s;
    QTest::newRow("in the middle")
        << filler + u"loom "_s + filler << u"loom"_s << u"ten loom one two three four"_s;
    QTest::newRow("where most are") << u"loom "_s + filler + u"loom loom "_s + filler << u"loom"_s
                                    << u"ten loom loom one two three"_s;
    QTest::newRow("at the end") << filler + u"loom"_s << u"loom"_s
                                << u"six seven eight nine ten loom"_s;
    QTest::newRow("one long word") << QString(100, u'x') << u"loom"_s << QString(30, u'x');
}

void TestHitFinder::snippetHoldsTheHits()
{
    QFETCH(const QString, text);
    QFETCH(const QString, query);
    QFETCH(const QString, snippet);
    HitFinder finder(parseQuery(query).query);
    const QList<TextRange> hits = finder.hits(text, TextPart::Body, u"en"_s);
    const TextRange best = bestSnippet(text, hits, 30);
    QCOMPARE(text.sliced(best.start, best.length).trimmed(), snippet);
}

QTEST_GUILESS_MAIN(TestHitFinder)
#include "tst_hitfinder.moc"
