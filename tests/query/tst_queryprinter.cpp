#include "meaning.h"
#include "queryparser.h"
#include "queryprinter.h"
#include "randomquery.h"
#include "somenames.h"

#include <QSet>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

class TestQueryPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printedQueriesParseToThemselves();
    void everyKindAndFieldOccursAmongThem();
    void anyTextHasOneCanonicalForm();
    void anyTextStaysWithinItsBounds();
    void defaultOrderIsNotWritten();
};

void TestQueryPrinter::printedQueriesParseToThemselves()
{
    RandomQuery source(11);
    for (int i = 0; i < 20'000; ++i) {
        const Query query = source.query();
        const QString text = printQuery(query);
        const ParsedQuery parsed = parseQuery(text);
        if (parsed.query != query || !parsed.hints.isEmpty())
            QFAIL(
                qPrintable(text + u"\n"_s + meaningOf(query) + u"\n"_s + meaningOf(parsed.query)));
    }
}

void TestQueryPrinter::everyKindAndFieldOccursAmongThem()
{
    RandomQuery source(12);
    QSet<int> kinds;
    QSet<int> fields;
    const auto collect = [&](const auto &self, const Expr &expr) -> void {
        kinds.insert(static_cast<int>(expr.kind));
        fields.insert(static_cast<int>(expr.field));
        for (const Expr &part : expr.parts)
            self(self, part);
    };
    for (int i = 0; i < 5'000; ++i) {
        for (const Expr &clause : source.query().clauses)
            collect(collect, clause);
    }
    QCOMPARE(kinds.size(), static_cast<int>(Expr::Kind::Not) + 1);
    QCOMPARE(fields.size(), static_cast<int>(Field::Id) + 1);
}

void TestQueryPrinter::anyTextHasOneCanonicalForm()
{
    RandomQuery source(13);
    const SomeNames names;
    for (int i = 0; i < 120'000; ++i) {
        const QString text = source.text();
        const FieldValueNames *known = i % 2 == 0 ? nullptr : &names;
        const Query query = parseQuery(text, known).query;
        const QString printed = printQuery(query);
        const Query again = parseQuery(printed, known).query;
        if (again != query || printQuery(again) != printed)
            QFAIL(qPrintable(text + u"\n"_s + printed + u"\n"_s + meaningOf(query) + u"\n"_s +
                             meaningOf(again)));
        QVERIFY(printed.isValidUtf16());
    }
}

void TestQueryPrinter::anyTextStaysWithinItsBounds()
{
    RandomQuery source(14);
    for (int i = 0; i < 20'000; ++i) {
        const QString text = source.text();
        const ParsedQuery parsed = parseQuery(text);
        for (const QueryHint &hint : parsed.hints)
            QVERIFY(hint.start >= 0 && hint.length > 0 && hint.start + hint.length <= text.size());
        for (const Expr &clause : parsed.query.clauses)
            QVERIFY(clause.kind != Expr::Kind::And);
        QVERIFY(parsed.isOpen() || parsed.openQuery == parsed.query);
    }
}

void TestQueryPrinter::defaultOrderIsNotWritten()
{
    Query query;
    QCOMPARE(printQuery(query), QString());
    query.sort = SortOrder::Oldest;
    QCOMPARE(printQuery(query), u"sort:oldest"_s);
}

QTEST_GUILESS_MAIN(TestQueryPrinter)
#include "tst_queryprinter.moc"
