#include "tagchoicemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace acervo;

class TestTagChoiceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingNarrowsTheTags_data();
    void typingNarrowsTheTags();
    void tagsSayOnHowManyArticlesTheyAre();
    void otherTagsKeepWhatWasTyped();
};

namespace {

QStringList namesIn(const TagChoiceModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool isNew = model.index(row, 0).data(TagChoiceModel::IsNewRole).toBool();
        names += (isNew ? QStringLiteral("new:") : QString()) + model.choiceAt(row).name;
    }
    return names;
}

} // namespace

void TestTagChoiceModel::typingNarrowsTheTags_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("nothing: all of them") << "" << QStringList{"Études", "method", "to read"};
    QTest::newRow("a beginning") << "met" << QStringList{"method", "new:met"};
    QTest::newRow("a word's beginning comes before letters in order")
        << "re" << QStringList{"to read", "new:re"};
    QTest::newRow("letters in order") << "mtd" << QStringList{"method", "new:mtd"};
    QTest::newRow("case and accents do not matter") << "etudes" << QStringList{"Études"};
    QTest::newRow("a tag there is is not offered as new") << "To Read" << QStringList{"to read"};
    QTest::newRow("unknown") << "zebra" << QStringList{"new:zebra"};
    QTest::newRow("spaces around are nothing") << "  zebra " << QStringList{"new:zebra"};
}

void TestTagChoiceModel::typingNarrowsTheTags()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, names);
    TagChoiceModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTags(
        {{QStringLiteral("Études")}, {QStringLiteral("method")}, {QStringLiteral("to read")}});
    model.setTyped(typed);
    QCOMPARE(namesIn(model), names);
}

void TestTagChoiceModel::tagsSayOnHowManyArticlesTheyAre()
{
    TagChoiceModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTags(
        {{QStringLiteral("all"), Qt::Checked}, {QStringLiteral("some"), Qt::PartiallyChecked}});
    QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).value<Qt::CheckState>(),
             Qt::PartiallyChecked);
}

void TestTagChoiceModel::otherTagsKeepWhatWasTyped()
{
    TagChoiceModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTyped(QStringLiteral("b"));
    model.setTags({{QStringLiteral("a")}, {QStringLiteral("b")}});
    QCOMPARE(namesIn(model), QStringList{"b"});
}

QTEST_GUILESS_MAIN(TestTagChoiceModel)
#include "tst_tagchoicemodel.moc"
