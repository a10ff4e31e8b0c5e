// Passages as Markdown: the words stay themselves, whatever signs stand in them.
#include "highlightwords.h"

#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

HighlightedArticle cited()
{
    HighlightedArticle article;
    article.title = u"A [new] factory"_s;
    article.url = u"https://example.org/a(1)"_s;
    article.date = PartialDate::fromIso(u"2024-01-02");
    article.persons = {{u"Smith"_s, u"Ana"_s, {}}, {u"Doe"_s, u"Jo"_s, {}, u"editor"_s}};
    return article;
}

Highlight marked(const QString &quote, HighlightColour colour, const QString &comment = {})
{
    Highlight one;
    one.kept.anchor.quote = quote;
    one.kept.colour = colour;
    one.kept.comment = comment;
    one.place = TextRange{.start = 0, .length = 1};
    return one;
}

} // namespace

class TestHighlightWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void aQuotationHasItsCitation();
    void signsOfMarkdownAreWords_data();
    void signsOfMarkdownAreWords();
    void onlyWebAddressesAreLinked();
    void anArticlesHighlightsHaveTheirComments();
};

void TestHighlightWords::aQuotationHasItsCitation()
{
    QCOMPARE(quoteAsMarkdown(cited(), u"One line.\nAnd  another."_s),
             u"> One line.\n> And another.\n>\n"
             "> — Ana Smith, [A \\[new\\] factory](https://example.org/a%281%29), "
             "2 January 2024\n"_s);
}

void TestHighlightWords::signsOfMarkdownAreWords_data()
{
    QTest::addColumn<QString>("passage");
    QTest::addColumn<QString>("markdown");
    QTest::newRow("stars") << u"2*3*4"_s << u"> 2\\*3\\*4"_s;
    QTest::newRow("a tag") << u"<b>x</b>"_s << u"> \\<b\\>x\\</b\\>"_s;
    QTest::newRow("a heading") << u"# One"_s << u"> \\# One"_s;
    QTest::newRow("a list") << u"- one\n+ two"_s << u"> \\- one\n> \\+ two"_s;
    QTest::newRow("an empty line") << u"a\n\nb"_s << u"> a\n>\n> b"_s;
}

void TestHighlightWords::signsOfMarkdownAreWords()
{
    QFETCH(const QString, passage);
    QFETCH(const QString, markdown);
    QVERIFY2(quoteAsMarkdown({}, passage).startsWith(markdown + u"\n>\n> — "_s),
             qPrintable(quoteAsMarkdown({}, passage)));
}

void TestHighlightWords::onlyWebAddressesAreLinked()
{
    HighlightedArticle article = cited();
    article.url = u"javascript:alert(1)"_s;
    QVERIFY(!quoteAsMarkdown(article, u"x"_s).contains(u"javascript"));
}

void TestHighlightWords::anArticlesHighlightsHaveTheirComments()
{
    HighlightedArticle article = cited();
    const QList<HighlightColour> all(std::begin(highlightColours), std::end(highlightColours));
    QCOMPARE(highlightsAsMarkdown(article, all), QString());
    article.highlights = {marked(u"first"_s, HighlightColour::Green, u"See *this*."_s),
                          marked(u"second"_s, HighlightColour::Blue)};
    article.highlights[1].place.reset();
    const QString text = highlightsAsMarkdown(article, all);
    QVERIFY(text.startsWith(u"## Ana Smith, ["));
    QVERIFY(text.contains(u"\n> first\n\nSee *this*.\n"));
    QVERIFY(text.contains(u"\n> second\n\n*This passage is not in the text any more.*\n"));
    QVERIFY(!highlightsAsMarkdown(article, {HighlightColour::Green}).contains(u"second"));
}

QTEST_GUILESS_MAIN(TestHighlightWords)
#include "tst_highlightwords.moc"
