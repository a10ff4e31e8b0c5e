#include "querysuggestions.h"

#include "suggestionfixture.h"

#include <QTest>

using namespace acervo;

class QuerySuggestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndValuesAreFound_data();
    void namesAndValuesAreFound();
    void valuesCarryTheirCounts();
    void aPlaceThatNoArticleHasCountsNothing();
    void orderOfEqualMatchesIsByCount();
    void scatteredLettersAreForWhereNothingIsBetter();
    void aStateThatNoArticleIsInCountsNothing();
    void everySuggestionIsASentence();
};

// The first that is offered at the end of the text.
void QuerySuggestionsTest::namesAndValuesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("insert");
    const auto row = [](const char *text, const char *insert) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(insert);
    };
    row("c", "country:");
    row("to", "topic:");
    row("pa", "pais:");
    row("p", "");
    row("contry:", "country:");
    row("sor", "sort:");
    row("country:ven", "VE");
    row("country:VE", "VE");
    row("country:verd", "CV");
    row("country:c\u00fab", "CU");
    row("pays:Br\u00e9sil", "BR");
    row("country:", "VE");
    row("country:non", "none");
    row("topic:latin", "\"Latin America\"");
    row("topic:\"latin am", "\"Latin America\"");
    row("topic:econ", "\"\u00c9conomie solidaire\"");
    row("tag:read", "\"to read\"");
    row("lang:espagnol", "es");
    row("lang:span", "es");
    row("author:smi", "\"Ana Smith\"");
    row("is:unr", "unread");
    row("is:no-le", "unread");
    row("is:star", "starred");
    row("is:unraed", "unread");
    row("has:sum", "summary");
    row("(venezuela OR", "");
    row("venezuela or", "orden:");
    row("has:no", "note");
    row("date:", "2023");
    row("date:202", "2023");
    row("date:last-6", "last-6-months");
    row("sort:", "newest");
    row("sort:pert", "relevance");
    row("venez", "country:VE");
    row("comm", "topic:communes");
    row("ezu", "");
    row("topic:zzz", "");
    row("\"a phrase", "");
}

void QuerySuggestionsTest::namesAndValuesAreFound()
{
    QFETCH(QString, text);
    QuerySuggestions suggestions(testPlaceName);
    suggestions.setResult(testResult());
    const QList<Suggestion> offered = suggestions.at(completionAt(text, text.size()));
    QTEST(offered.isEmpty() ? QString() : offered.first().insert, "insert");
    for (const Suggestion &suggestion : offered)
        QVERIFY(suggestion.start + suggestion.length <= text.size());
}

void QuerySuggestionsTest::valuesCarryTheirCounts()
{
    QuerySuggestions suggestions(testPlaceName);
    QVERIFY(suggestions.at(completionAt(u"country:", 8)).isEmpty());
    suggestions.setResult(testResult(17));
    const Suggestion first = suggestions.at(completionAt(u"country:", 8)).value(0);
    QCOMPARE(first.text, "Venezuela");
    QCOMPARE(first.count, 17);
}

void QuerySuggestionsTest::aPlaceThatNoArticleHasCountsNothing()
{
    QuerySuggestions suggestions(testPlaceName);
    suggestions.setResult(testResult());
    const Suggestion first = suggestions.at(completionAt(u"country:Japan", 13)).value(0);
    QCOMPARE(first.insert, "JP");
    QCOMPARE(first.count, 0);
}

void QuerySuggestionsTest::orderOfEqualMatchesIsByCount()
{
    QuerySuggestions suggestions(testPlaceName);
    suggestions.setResult(testResult());
    QStringList inserts;
    for (const Suggestion &suggestion : suggestions.at(completionAt(u"country:", 8)))
        inserts << suggestion.insert;
    QCOMPARE(inserts, QStringList({"VE", "CU", "CV", "none"}));
}

void QuerySuggestionsTest::scatteredLettersAreForWhereNothingIsBetter()
{
    QuerySuggestions suggestions(testPlaceName);
    suggestions.setResult(testResult());
    const auto offered = [&](const QString &text) {
        QStringList inserts;
        for (const Suggestion &suggestion : suggestions.at(completionAt(text, text.size())))
            inserts << suggestion.insert;
        return inserts;
    };
    QCOMPARE(offered(QStringLiteral("topic:comm")), QStringList{QStringLiteral("communes")});
    // Letters of "Latin America", and of nothing else.
    QCOMPARE(offered(QStringLiteral("topic:lmrc")),
             QStringList{QStringLiteral("\"Latin America\"")});
    // Both in one piece in "solidaire", scattered in "Latin America".
    QCOMPARE(offered(QStringLiteral("topic:li")),
             QStringList{QStringLiteral("\"\u00c9conomie solidaire\"")});
}

void QuerySuggestionsTest::aStateThatNoArticleIsInCountsNothing()
{
    QuerySuggestions suggestions(testPlaceName);
    suggestions.setResult(testResult());
    QHash<QString, std::optional<qint64>> counts;
    for (const QString text : {"is:", "has:"}) {
        for (const Suggestion &suggestion : suggestions.at(completionAt(text, text.size())))
            counts.insert(suggestion.insert, suggestion.count);
    }
    QCOMPARE(counts.value(QStringLiteral("unread")), 9);
    QCOMPARE(counts.value(QStringLiteral("starred")), 0);
    QCOMPARE(counts.value(QStringLiteral("highlight")), 0);
    QVERIFY(counts.contains(QStringLiteral("summary")));
    QVERIFY(!counts.value(QStringLiteral("summary"))); // which no facet counts
}

void QuerySuggestionsTest::everySuggestionIsASentence()
{
    QuerySuggestions suggestions(testPlaceName);
    suggestions.setResult(testResult());
    for (const QString text : {"co", "country:", "is:", "has:", "date:", "sort:", "venez"}) {
        const QList<Suggestion> offered = suggestions.at(completionAt(text, text.size()));
        QVERIFY2(!offered.isEmpty(), qPrintable(text));
        for (const Suggestion &suggestion : offered)
            QVERIFY(suggestion.sentence.contains(suggestion.text));
    }
    QCOMPARE(suggestions.at(completionAt(u"venez", 5)).value(0).sentence,
             "Venezuela, Country, 6 articles");
}

QTEST_MAIN(QuerySuggestionsTest)
#include "tst_querysuggestions.moc"
