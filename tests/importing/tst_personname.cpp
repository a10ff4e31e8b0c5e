#include "personname.h"

#include <QTest>

using namespace acervo;

class PersonNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("whole");

        QTest::newRow("initial") << "R. Calabrese" << "Calabrese" << "R." << "";
        QTest::newRow("initials") << "M. I. Ayzatsky" << "Ayzatsky" << "M. I." << "";
        QTest::newRow("given family") << "Camila Piñeiro" << "Piñeiro" << "Camila" << "";
        QTest::newRow("comma") << "García Márquez, Gabriel" << "García Márquez" << "Gabriel" << "";
        QTest::newRow("spanish particles") << "María de la Cruz" << "de la Cruz" << "María" << "";
        QTest::newRow("dutch particles")
            << "Ludwig van der Berg" << "van der Berg" << "Ludwig" << "";
        QTest::newRow("capital particle") << "Guido Van Rossum" << "Van Rossum" << "Guido" << "";
        QTest::newRow("portuguese") << "Paulo da Silva" << "da Silva" << "Paulo" << "";
        QTest::newRow("german") << "Anna von Hagen" << "von Hagen" << "Anna" << "";
        QTest::newRow("a particle can't be all") << "De Silva" << "Silva" << "De" << "";
        QTest::newRow("junior") << "Sammy Davis Jr." << "Davis Jr." << "Sammy" << "";
        QTest::newRow("spaces") << "  Ana \t Ruiz " << "Ruiz" << "Ana" << "";
        QTest::newRow("one word") << "Cecosesola" << "" << "" << "Cecosesola";
        QTest::newRow("collective") << "CLR Collective" << "" << "" << "CLR Collective";
        QTest::newRow("university") << "Universidad de Chile" << "" << "" << "Universidad de Chile";
        QTest::newRow("collaboration")
            << "ATLAS Collaboration" << "" << "" << "ATLAS Collaboration";
        QTest::newRow("united nations") << "United Nations" << "" << "" << "United Nations";
        QTest::newRow("with a figure") << "Group 77" << "" << "" << "Group 77";
        QTest::newRow("mail") << "ana@example.org" << "" << "" << "ana@example.org";
        QTest::newRow("comma and nothing") << "Ruiz," << "" << "" << "Ruiz,";
        QTest::newRow("empty") << "" << "" << "" << "";
        const QString sentence = QStringLiteral("a b ").repeated(50).trimmed();
        QTest::newRow("sentence") << sentence << "" << "" << sentence;
    }
    void aNameIsTakenApart()
    {
        QFETCH(QString, text);
        const Person person = readPerson(text);
        QTEST(person.family, "family");
        QTEST(person.given, "given");
        QTEST(person.name, "whole");
        QCOMPARE(person.role, QStringLiteral("author"));
    }

    void aLineOfNamesIsSplit_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("shown");

        QTest::newRow("one") << "Ana Ruiz" << QStringList{"Ana Ruiz"};
        QTest::newRow("commas") << "Lucía Paredes, Tomás Ibarra"
                                << QStringList{"Lucía Paredes", "Tomás Ibarra"};
        QTest::newRow("and") << "Ana Ruiz and Tomás Ibarra"
                             << QStringList{"Ana Ruiz", "Tomás Ibarra"};
        QTest::newRow("commas and and") << "Ana Ruiz, Bo Li, and Tomás Ibarra"
                                        << QStringList{"Ana Ruiz", "Bo Li", "Tomás Ibarra"};
        QTest::newRow("y") << "Ana Ruiz y Tomás Ibarra" << QStringList{"Ana Ruiz", "Tomás Ibarra"};
        QTest::newRow("family, given") << "Paredes, Lucía" << QStringList{"Lucía Paredes"};
        QTest::newRow("semicolons")
            << "Paredes, Lucía; Ibarra, Tomás" << QStringList{"Lucía Paredes", "Tomás Ibarra"};
        QTest::newRow("pairs with initials")
            << "Paredes, L., Ibarra, T. M." << QStringList{"L. Paredes", "T. M. Ibarra"};
        QTest::newRow("organisation") << "CLR Collective" << QStringList{"CLR Collective"};
        QTest::newRow("only separators") << " ; ;" << QStringList{};
        QTest::newRow("empty") << "" << QStringList{};
    }
    void aLineOfNamesIsSplit()
    {
        QFETCH(QString, line);
        QStringList shown;
        for (const Person &person : readPersons(line))
            shown.append(person.shown());
        QTEST(shown, "shown");
    }
};

QTEST_GUILESS_MAIN(PersonNameTest)
#include "tst_personname.moc"
