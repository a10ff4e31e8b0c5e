#include "highlightmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

Highlight highlight(int id, const QString &quote, HighlightColour colour)
{
    Highlight made;
    made.id = HighlightId{id};
    made.kept.anchor.quote = quote;
    made.kept.colour = colour;
    made.place = TextRange{.start = id, .length = quote.size()};
    return made;
}

QList<HighlightedArticle> twoArticles()
{
    HighlightedArticle one;
    one.id = ArticleId{1};
    one.title = u"Looms"_s;
    one.highlights = {highlight(1, u"a  loom"_s, HighlightColour::Yellow),
                      highlight(2, u"a mill"_s, HighlightColour::Pink)};
    HighlightedArticle two;
    two.id = ArticleId{2};
    two.title = u"Mills"_s;
    two.highlights = {highlight(3, u"the mill"_s, HighlightColour::Pink)};
    two.highlights[0].place.reset();
    return {one, two};
}

QString inWords(const Article &article, const Highlight *one)
{
    return one ? one->kept.anchor.quote : article.title;
}

QStringList rowsOf(const HighlightModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const bool isHeading = index.data(HighlightModel::IsHeadingRole).toBool();
        rows << (isHeading ? u"# "_s : QString()) + index.data().toString();
    }
    return rows;
}

} // namespace

class TestHighlightModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passagesStandBelowTheirArticle();
    void coloursAreFiltered();
    void oneArticleNeedsNoHeading();
};

void TestHighlightModel::passagesStandBelowTheirArticle()
{
    HighlightModel model(HighlightModel::Headings::Articles, inWords);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showArticles(twoArticles());
    QCOMPARE(rowsOf(model),
             QStringList({u"# Looms"_s, u"a loom"_s, u"a mill"_s, u"# Mills"_s, u"the mill"_s}));
    const QModelIndex last = model.indexOf(HighlightId{3});
    QCOMPARE(last.row(), 4);
    QCOMPARE(last.data(HighlightModel::ArticleRole).toLongLong(), 2);
    QVERIFY(last.data(HighlightModel::OrphanedRole).toBool());
    QVERIFY(!(model.index(3).flags() & Qt::ItemIsSelectable));
    QCOMPARE(model.index(3).data(Qt::AccessibleTextRole).toString(), u"Mills"_s);
    QCOMPARE(model.highlightCount(), 3);
}

void TestHighlightModel::coloursAreFiltered()
{
    HighlightModel model(HighlightModel::Headings::Articles, inWords);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showArticles(twoArticles());
    model.setColours({HighlightColour::Yellow});
    QCOMPARE(rowsOf(model), QStringList({u"# Looms"_s, u"a loom"_s}));
    QVERIFY(!model.indexOf(HighlightId{3}).isValid());
    model.setColours({});
    QCOMPARE(model.rowCount(), 0);
}

void TestHighlightModel::oneArticleNeedsNoHeading()
{
    HighlightModel model(HighlightModel::Headings::None, inWords);
    model.showArticles({twoArticles().first()});
    QCOMPARE(rowsOf(model), QStringList({u"a loom"_s, u"a mill"_s}));
}

QTEST_GUILESS_MAIN(TestHighlightModel)
#include "tst_highlightmodel.moc"
