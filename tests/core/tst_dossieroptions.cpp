#include "dossieroptions.h"

#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

class TestDossierOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueOfEveryChoiceIsTaken()
    {
        for (const QString &name : dossierOptionNames()) {
            const QStringList values = dossierOptionValues(name);
            QVERIFY(values.size() >= 2);
            QList<DossierOptions> made;
            for (const QString &value : values) {
                DossierOptions options;
                QVERIFY2(setDossierOption(options, name, value), qPrintable(name + u' ' + value));
                QVERIFY(!made.contains(options));
                QCOMPARE(dossierOption(options, name), value);
                made.append(options);
            }
        }
    }

    void valuesMeanWhatTheySay()
    {
        DossierOptions options;
        QVERIFY(setDossierOption(options, u"group"_s, u"topic"_s));
        QCOMPARE(options.group, DossierGrouping::Topic);
        QVERIFY(setDossierOption(options, u"layout"_s, u"line"_s));
        QCOMPARE(options.layout, DossierLayout::Line);
        QVERIFY(setDossierOption(options, u"without"_s, u"notes,index"_s));
        QVERIFY(!options.hasNotes && !options.hasIndex);
        QVERIFY(options.hasTags && options.hasText);
        QCOMPARE(dossierOption(options, u"without"_s), u"notes,index"_s);
        QCOMPARE(dossierOption(options, u"colour"_s), QString());
    }

    void whatIsNotThereChangesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("name") << u"colour"_s << u"red"_s;
        QTest::newRow("value") << u"group"_s << u"month"_s;
        QTest::newRow("case") << u"group"_s << u"Year"_s;
        QTest::newRow("empty") << u"paper"_s << QString();
        QTest::newRow("one of several") << u"without"_s << u"notes,cover"_s;
    }
    void whatIsNotThereChangesNothing()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        DossierOptions options;
        QVERIFY(!setDossierOption(options, name, value));
        QCOMPARE(options, DossierOptions());
    }
};

QTEST_GUILESS_MAIN(TestDossierOptions)
#include "tst_dossieroptions.moc"
