#include "columnmemory.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace acervo;

namespace {

QString key(const QStringList &names) { return headerKey(names); }

} // namespace

class ColumnMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("acervo-test"));
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void nothingIsRememberedAtFirst() { QVERIFY(rememberedColumns().isEmpty()); }

    void whatWasChosenIsRememberedByItsHeader()
    {
        const ColumnMeanings meanings{Meaning::Title, std::nullopt, Meaning::Date};
        rememberColumns({{key({"a", "b", "c"}), meanings}});
        QCOMPARE(rememberedColumns().value(key({"a", "b", "c"})), meanings);
        QVERIFY(!rememberedColumns().contains(key({"a", "b"})));
    }

    void aLaterChoiceReplacesTheOneOfItsHeaderAndNoOther()
    {
        rememberColumns({{key({"a"}), {Meaning::Title}}, {key({"b"}), {Meaning::Url}}});
        rememberColumns({{key({"a"}), {Meaning::Summary}}});
        QCOMPARE(rememberedColumns().value(key({"a"})), ColumnMeanings{Meaning::Summary});
        QCOMPARE(rememberedColumns().value(key({"b"})), ColumnMeanings{Meaning::Url});
    }

    // Settings are a file that anybody can edit.
    void numbersThatMeanNothingAreNothing()
    {
        QSettings settings;
        settings.beginWriteArray(QStringLiteral("import/columns"), 1);
        settings.setArrayIndex(0);
        settings.setValue(QStringLiteral("header"), QStringList{"a", "b", "c"});
        settings.setValue(QStringLiteral("meanings"), QStringList{"999", "-1", "x"});
        settings.endArray();
        const ColumnMeanings nothing(3, std::nullopt);
        QCOMPARE(rememberedColumns().value(key({"a", "b", "c"})), nothing);
    }

    void itDoesNotGrowForEver()
    {
        for (int i = 0; i < 250; ++i)
            rememberColumns({{key({QString::number(i)}), {Meaning::Title}}});
        QCOMPARE_LE(rememberedColumns().size(), 200);
        QVERIFY(rememberedColumns().contains(key({"249"})));
    }
};

QTEST_GUILESS_MAIN(ColumnMemoryTest)
#include "tst_columnmemory.moc"
