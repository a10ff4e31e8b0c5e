#include "suggestionmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace acervo;

namespace {

Suggestion suggestion(const QString &text, std::optional<qint64> count)
{
    return {.text = text, .detail = {}, .count = count, .sentence = text, .insert = text};
}

} // namespace

class SuggestionModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesSayTextAndCount();
    void newNumbersKeepTheLines();
    void otherLinesReset();
};

void SuggestionModelTest::linesSayTextAndCount()
{
    SuggestionModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSuggestions({suggestion("Cuba", 2), suggestion("country:", {})});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), "Cuba");
    QCOMPARE(model.index(0).data(SuggestionModel::CountRole).toInt(), 2);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), "Cuba");
    QVERIFY(!model.index(1).data(SuggestionModel::CountRole).isValid());
}

void SuggestionModelTest::newNumbersKeepTheLines()
{
    SuggestionModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSuggestions({suggestion("Cuba", 2)});
    const QPersistentModelIndex line = model.index(0);
    model.setSuggestions({suggestion("Cuba", 1)});
    QVERIFY(line.isValid());
    QCOMPARE(line.data(SuggestionModel::CountRole).toInt(), 1);
}

void SuggestionModelTest::otherLinesReset()
{
    SuggestionModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSuggestions({suggestion("Cuba", 2)});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setSuggestions({suggestion("Chile", 2), suggestion("China", 1)});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 2);
}

QTEST_MAIN(SuggestionModelTest)
#include "tst_suggestionmodel.moc"
