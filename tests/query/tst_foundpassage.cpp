#include "foundpassage.h"
#include "queryparser.h"

#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

class TestFoundPassage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksWhereTheListDoesNotShow_data();
    void looksWhereTheListDoesNotShow();
    void aPassageIsShortAndHoldsTheWord();
    void aRowThatShowsAHitNeedsNone();
};

namespace {

Article article()
{
    Article article;
    article.id = ArticleId(7);
    article.title = u"A factory"_s;
    article.summary = u"On spinning"_s;
    article.body = u"There stood one loom."_s;
    article.persons = {{.family = u"Weaver"_s, .given = u"Ana"_s, .name = {}}};
    return article;
}

std::optional<FoundPassage> passageOf(const QString &query, const Article &article,
                                      const QString &note = {})
{
    HitFinder finder(parseQuery(query).query);
    return foundPassage(finder, article, note);
}

} // namespace

void TestFoundPassage::looksWhereTheListDoesNotShow_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isFound");
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &query, TextPart part,
                        const QString &text) {
        QTest::newRow(name) << query << true << int(part) << text;
    };
    row("the summary first", u"spinning loom"_s, TextPart::Summary, u"On spinning"_s);
    row("the text", u"looms"_s, TextPart::Body, u"There stood one loom."_s);
    row("an author", u"weaver"_s, TextPart::Authors, u"Ana Weaver"_s);
    row("the note", u"shuttle"_s, TextPart::Note, u"Ask about the shuttle"_s);
    QTest::newRow("nowhere") << u"bobbin"_s << false << 0 << QString();
    QTest::newRow("only what is excluded") << u"-loom"_s << false << 0 << QString();
    QTest::newRow("another field") << u"title:loom"_s << false << 0 << QString();
}

void TestFoundPassage::looksWhereTheListDoesNotShow()
{
    QFETCH(QString, query);
    const auto passage = passageOf(query, article(), u"Ask about\nthe shuttle"_s);
    QTEST(passage.has_value(), "isFound");
    if (!passage)
        return;
    QCOMPARE(passage->article, ArticleId(7));
    QTEST(int(passage->part), "part");
    QTEST(passage->text, "text");
}

void TestFoundPassage::aPassageIsShortAndHoldsTheWord()
{
    Article book = article();
    book.body = u"spun "_s.repeated(5000) + u"a loom\n\n"_s + u"spun "_s.repeated(5000);
    const auto passage = passageOf(u"loom"_s, book);
    QVERIFY(passage);
    QVERIFY(passage->text.contains(u"spun a loom spun"));
    QCOMPARE_LE(passage->text.size(), 400);
    QVERIFY(passage->text.endsWith(u" spun …"));
}

void TestFoundPassage::aRowThatShowsAHitNeedsNone()
{
    HitFinder finder(parseQuery(u"loom"_s).query);
    ArticleRow row;
    row.title = u"Factories"_s;
    row.summary = u"On spinning"_s;
    QVERIFY(!isFoundInRow(finder, row));
    row.summary = u"On looms"_s;
    QVERIFY(isFoundInRow(finder, row));
    row.summary.clear();
    row.title = u"The Loom"_s;
    QVERIFY(isFoundInRow(finder, row));
}

QTEST_GUILESS_MAIN(TestFoundPassage)
#include "tst_foundpassage.moc"
