#include "authorlist.h"

#include <QTest>

using namespace acervo;

class AuthorListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsTakenApartAsItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names"); // family|given, or a name; apart at +

        const auto row = [](const char *text, const char *names) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(names);
        };
        row("Doe, Jane; Roe, Richard", "Doe|Jane+Roe|Richard");
        row("Jane Doe; Richard Roe", "Doe|Jane+Roe|Richard");
        row("Doe, Jane|Roe, Richard", "Doe|Jane+Roe|Richard");
        row("Doe, Jane\nRoe, Richard", "Doe|Jane+Roe|Richard");
        row("Doe, Jane and Roe, Richard", "Doe|Jane+Roe|Richard");
        row("Jane Doe, Richard Roe and Ana Ruiz", "Doe|Jane+Roe|Richard+Ruiz|Ana");
        row("Jane Doe y Ana Ruiz", "Doe|Jane+Ruiz|Ana");
        row("Doe J, Roe RS, de Oliveira Filho ASB.", "Doe|J+Roe|RS+de Oliveira Filho|ASB");
        row("Doe J, Roe R.", "Doe|J+Roe|R");
        row("Doe, J.", "Doe|J.");
        row("Phillips J.C., Skeel R.D., Kalé L.", "Phillips|J.C.+Skeel|R.D.+Kalé|L.");
        row("Doe, J., Roe, R. S.", "Doe|J.+Roe|R. S.");
        row("Doe, Jane, Roe, Richard", "Doe|Jane+Roe|Richard");
        row("Doe, Jane", "Doe|Jane");
        row("Jane Doe, Ana Ruiz", "Doe|Jane+Ruiz|Ana");
        row("García Márquez, Gabriel", "García Márquez|Gabriel");
        row("F Rosenblatt, Y LeCun", "Rosenblatt|F+LeCun|Y");
        row("Smith, John (57190000000); Roe, R. (0000-0001-2345-6789)", "Smith|John+Roe|R.");
        row("Doe, J., et al.", "Doe|J.");
        row("by Jane Doe", "Doe|Jane");
        row("King, Martin Luther, Jr.", "King Jr.|Martin Luther");
        row("University of Liverpool", "University of Liverpool");
        row("", "");
        row(" ; ", "");
    }
    void aTextIsTakenApartAsItIsWritten()
    {
        QFETCH(QString, text);
        QStringList names;
        for (const Person &person : authorsIn(text))
            names.append(person.name.isEmpty() ? QString(person.family + u'|' + person.given)
                                               : person.name);
        QTEST(names.join(u'+'), "names");
    }

    void theRoleIsGiven()
    {
        const QList<Person> persons = authorsIn(QStringLiteral("Doe, J"), QStringLiteral("editor"));
        QCOMPARE(persons.size(), 1);
        QCOMPARE(persons.first().role, QStringLiteral("editor"));
    }
};

QTEST_GUILESS_MAIN(AuthorListTest)
#include "tst_authorlist.moc"
