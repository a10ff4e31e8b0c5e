#include "importpreviewmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace acervo;

namespace {

class PlainPhrases final : public PreviewPhrases
{
public:
    QString heading(int column) const override { return QStringLiteral("h%1").arg(column); }
    QString standing(ImportStanding standing) const override
    {
        return QString::number(int(standing));
    }
    QString date(const PartialDate &date) const override { return date.toIso(); }
    QString place(const QString &code) const override { return code.toLower(); }
    QString guess(const PreviewRow &, int column) const override
    {
        return column == ImportPreviewModel::DateColumn ? QStringLiteral("a guess") : QString();
    }
};

PreviewRow row(const QString &file, qint64 ordinal, const QString &title)
{
    PreviewRow one{.file = file, .ordinal = ordinal};
    one.draft.title = title;
    one.draft.date = PartialDate::ofYear(2020);
    one.draft.persons = {Person{.family = QStringLiteral("Doe"), .given = QStringLiteral("J.")},
                         Person{.name = QStringLiteral("ACME")}};
    one.draft.doi = QStringLiteral("10.1000/1");
    one.draft.topics = {QStringLiteral("a"), QStringLiteral("b")};
    one.draft.places = {Place{.code = QStringLiteral("VE")},
                        Place{.code = QStringLiteral("CU"), .suggested = true}};
    one.found.standing = ImportStanding::Changed;
    return one;
}

} // namespace

class ImportPreviewModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowIsAnArticle();
    void rowsAreLeftOutByFileAndPlace();
    void whatIsLeftOutStaysSoWhenTheFileIsReadAgain();
    void theTickIsTheSameChoice();
};

void ImportPreviewModelTest::aRowIsAnArticle()
{
    const PlainPhrases phrases;
    ImportPreviewModel model(phrases);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add({row(QStringLiteral("f"), 0, QStringLiteral("A"))});
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(0, column).data().toString();
    QCOMPARE(cells,
             (QStringList{"1", "2020", "A", "", "J. Doe, ACME", "", "10.1000/1", "ve", "a, b"}));
    QVERIFY(model.index(0, ImportPreviewModel::DateColumn)
                .data(ImportPreviewModel::GuessRole)
                .toBool());
    QVERIFY(!model.index(0, ImportPreviewModel::TitleColumn)
                 .data(ImportPreviewModel::GuessRole)
                 .toBool());
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), "h2");
}

void ImportPreviewModelTest::rowsAreLeftOutByFileAndPlace()
{
    const PlainPhrases phrases;
    ImportPreviewModel model(phrases);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add({row(QStringLiteral("f"), 0, QStringLiteral("A")),
               row(QStringLiteral("f"), 1, QStringLiteral("B"))});
    model.add({row(QStringLiteral("g"), 0, QStringLiteral("C"))});
    model.toggle({1, 2});
    QVERIFY(model.isIn(0));
    QVERIFY(!model.isIn(1));
    QCOMPARE(model.countOut(), 2);
    QCOMPARE(model.leftOut().value(QStringLiteral("f")), QSet<qint64>{1});
    QCOMPARE(model.leftOut().value(QStringLiteral("g")), QSet<qint64>{0});
    model.toggle({0, 1}); // one of them is out: both come in
    QVERIFY(model.isIn(0));
    QVERIFY(model.isIn(1));
    QCOMPARE(model.countOut(), 1);
}

void ImportPreviewModelTest::whatIsLeftOutStaysSoWhenTheFileIsReadAgain()
{
    const PlainPhrases phrases;
    ImportPreviewModel model(phrases);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add({row(QStringLiteral("f"), 0, QStringLiteral("A"))});
    model.toggle({0});
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    model.add({row(QStringLiteral("f"), 0, QStringLiteral("A again"))});
    QVERIFY(!model.isIn(0));
}

void ImportPreviewModelTest::theTickIsTheSameChoice()
{
    const PlainPhrases phrases;
    ImportPreviewModel model(phrases);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add({row(QStringLiteral("f"), 0, QStringLiteral("A"))});
    const QSignalSpy changed(&model, &ImportPreviewModel::choiceChanged);
    const QModelIndex tick = model.index(0, ImportPreviewModel::StandingColumn);
    QVERIFY(model.setData(tick, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.isIn(0));
    QCOMPARE(changed.size(), 1);
    QVERIFY(!model.setData(model.index(0, 1), Qt::Checked, Qt::CheckStateRole));
}

QTEST_GUILESS_MAIN(ImportPreviewModelTest)
#include "tst_importpreviewmodel.moc"
