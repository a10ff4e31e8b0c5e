#include "datereader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

class TestDateReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDateIsRead_data();
    void aDateIsRead();
    void theHintDecidesBetweenDayAndMonth_data();
    void theHintDecidesBetweenDayAndMonth();
    void anythingElseIsNoDate_data();
    void anythingElseIsNoDate();
    void everyIsoDateIsItself();
    void brokenTextIsNoDate();
};

void TestDateReader::aDateIsRead_data()
{
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *text, const char *iso) {
        QTest::newRow(text) << QString::fromLatin1(iso);
    };
    // English
    row("January 1, 2024", "2024-01-01");
    row("  January 1, 2024 \n", "2024-01-01");
    row("JANUARY 1 2024", "2024-01-01");
    row("Feb. 9, 2023", "2023-02-09");
    row("Sept 9th, 2023", "2023-09-09");
    row("September 2022", "2022-09");
    row("September, 2022", "2022-09");
    row("Dec. 2022", "2022-12");
    row("9 Feb 2023", "2023-02-09");
    row("the 2nd of May, 2023", "2023-05-02");
    row("Thursday, February 16, 2023", "2023-02-16");
    row("Thu Feb 16 2023", "2023-02-16");
    row("May 1, 2023", "2023-05-01");
    row("2023 February 16", "2023-02-16");
    row("2023 Feb", "2023-02");
    row("16-Feb-2023", "2023-02-16");
    row("2023-Feb-16", "2023-02-16");
    row("spring 2011", "2011");
    row("Winter, 1999", "1999");
    row("February 29, 2024", "2024-02-29");
    // Spanish
    row("16 de febrero de 2023", "2023-02-16");
    row("1 de enero del 2024", "2024-01-01");
    row("1.º de mayo de 2021", "2021-05-01");
    row("jueves, 16 de febrero de 2023", "2023-02-16");
    row("miércoles 1 de marzo de 2023", "2023-03-01");
    row("septiembre de 2022", "2022-09");
    row("Setiembre 2022", "2022-09");
    row("16 feb. 2023", "2023-02-16");
    row("mar 7 mar 2023", "2023-03-07");
    row("otoño de 2011", "2011");
    // Portuguese
    row("9 de janeiro de 2022", "2022-01-09");
    row("1º de março de 2020", "2020-03-01");
    row("quarta-feira, 9 de fevereiro de 2022", "2022-02-09");
    row("terça-feira, 8 de março de 2022", "2022-03-08");
    row("dezembro de 2021", "2021-12");
    row("Out 2011", "2011-10");
    row("set. 2011", "2011-09");
    row("verão 2011", "2011");
    // French
    row("1er mars 2024", "2024-03-01");
    row("2 mars 2024", "2024-03-02");
    row("le 14 juillet 2019", "2019-07-14");
    row("vendredi 5 août 2022", "2022-08-05");
    row("févr. 2022", "2022-02");
    row("décembre 2022", "2022-12");
    row("été 2011", "2011");
    row("2 mars 2024 à 14h30", "2024-03-02");
    // Numbers
    row("2003", "2003");
    row("2023-02-16", "2023-02-16");
    row("2023/02/16", "2023-02-16");
    row("2023/02", "2023-02");
    row("2023-02", "2023-02");
    row("2023-2-6", "2023-02-06");
    row("20230216", "2023-02-16");
    row("16.02.2023", "2023-02-16");
    row("09.02.2023", "2023-02-09");
    row("02/2023", "2023-02");
    row("02/16/2023", "2023-02-16");
    row("16/02/2023", "2023-02-16");
    row("16-02-2023", "2023-02-16");
    row("02/02/2023", "2023-02-02");
    row("09/02/2023", "2023");
    row("0033-04-03", "0033-04-03");
    // Date-times
    row("2023-02-16T12:30:00Z", "2023-02-16");
    row("2023-02-16T23:30:00.123+02:00", "2023-02-16");
    row("2023-02-16 12:30", "2023-02-16");
    row("2023-02-16T12:30:00-0430", "2023-02-16");
    row("Thu, 16 Feb 2023 12:30:00 +0000", "2023-02-16");
    row("16 Feb 2023 12:30:00 GMT", "2023-02-16");
    row("Tue, 07 Feb 95 12:00:00 EST", "1995-02-07");
    row("07 Feb 05 12:00 UT", "2005-02-07");
    row("Thu, 16 Feb 2023 12:30:00 +0000 (UTC)", "2023-02-16");
    row("January 1, 2024 at 4:30 pm", "2024-01-01");
    row("January 1, 2024, 4 p.m.", "2024-01-01");
}

void TestDateReader::aDateIsRead()
{
    QFETCH(QString, iso);
    QCOMPARE(readDate(QString::fromUtf8(QTest::currentDataTag())).toIso(), iso);
}

void TestDateReader::theHintDecidesBetweenDayAndMonth_data()
{
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QString>("iso");
    QTest::addRow("09/02/2023") << DateOrder::DayFirst << u"2023-02-09"_s;
    QTest::addRow("9/2/2023") << DateOrder::MonthFirst << u"2023-09-02"_s;
    QTest::addRow("09-02-2023") << DateOrder::MonthFirst << u"2023-09-02"_s;
    QTest::addRow("09.02.2023") << DateOrder::MonthFirst << u"2023-09-02"_s;
    QTest::addRow("16/02/2023") << DateOrder::MonthFirst << u"2023-02-16"_s;
    QTest::addRow("02/16/2023") << DateOrder::DayFirst << u"2023-02-16"_s;
}

void TestDateReader::theHintDecidesBetweenDayAndMonth()
{
    QFETCH(DateOrder, order);
    QFETCH(QString, iso);
    QCOMPARE(readDate(QString::fromUtf8(QTest::currentDataTag()), order).toIso(), iso);
}

void TestDateReader::anythingElseIsNoDate_data()
{
    QTest::addColumn<QString>("text");
    const char *const texts[] = {
        "",
        " ",
        "Latin America",
        "January",
        "May",
        "1",
        "16",
        "999",
        "3000",
        "12345",
        "123456789",
        "in 2023",
        "2023 was a good year",
        "January 1, 2024 and more",
        "The 1990s",
        "1990s",
        "February 30, 2023",
        "31 de abril de 2023",
        "2023-13",
        "2023-02-30",
        "20231301",
        "32/01/2023",
        "13/13/2023",
        "00/00/2023",
        "2023-00",
        "3.1415",
        "2023.5",
        "1995/6",
        "12.30",
        "1.2.3",
        "192.168.1.1",
        "January 1",
        "1 de enero",
        "May Day",
        "Sunday",
        "Sunday 2023",
        "spring",
        "March for Life 2023",
        "16 Feb 23",
        "January 1, 2024 at",
        "2023-02-16T",
        "2023-02-16Tx",
        "2003-2005",
        "2003, 2004",
        "May/June 2003",
        "1 1 2023",
        "January January 2023",
        "16 2023 January",
        "de 2023 de",
        "2023 T12:00",
    };
    for (const char *text : texts)
        QTest::addRow("'%s'", text) << QString::fromUtf8(text);
    QTest::newRow("too long") << u"January 1, "_s + u" "_s.repeated(200) + u"2024"_s;
}

void TestDateReader::anythingElseIsNoDate()
{
    QFETCH(QString, text);
    QCOMPARE(readDate(text), PartialDate());
}

void TestDateReader::everyIsoDateIsItself()
{
    for (QDate day(1800, 1, 1); day.year() < 2100; day = day.addDays(17)) {
        const PartialDate date = PartialDate::ofDate(day);
        QCOMPARE(readDate(date.toIso()), date);
        QCOMPARE(readDate(date.toIso().first(7)), PartialDate::ofMonth(day.year(), day.month()));
    }
}

void TestDateReader::brokenTextIsNoDate()
{
    static const QStringList pieces = {u"2023"_s,
                                       u"16"_s,
                                       u"Feb"_s,
                                       u"de"_s,
                                       u"-"_s,
                                       u"/"_s,
                                       u"."_s,
                                       u","_s,
                                       u" "_s,
                                       u":"_s,
                                       u"T"_s,
                                       u"1er"_s,
                                       u"mar"_s,
                                       u"99999999999"_s,
                                       QString(QChar(0xD800)),
                                       QString(QChar(0)),
                                       u"½"_s,
                                       u"０"_s};
    QRandomGenerator random(7);
    int dates = 0;
    for (int i = 0; i < 50'000; ++i) {
        QString text;
        for (int piece = random.bounded(9); piece > 0; --piece)
            text += pieces[random.bounded(pieces.size())];
        const PartialDate date = readDate(text);
        QCOMPARE(PartialDate::fromIso(date.toIso()), date);
        dates += date.isKnown() ? 1 : 0;
    }
    QVERIFY(dates > 0);
}

QTEST_GUILESS_MAIN(TestDateReader)
#include "tst_datereader.moc"
