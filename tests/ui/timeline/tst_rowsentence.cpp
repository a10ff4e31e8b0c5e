#include "rowsentence.h"

#include <QTest>

using namespace acervo;

class TestRowSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowReadsAsOneSentence_data();
    void aRowReadsAsOneSentence();
};

void TestRowSentence::aRowReadsAsOneSentence_data()
{
    QTest::addColumn<ArticleRow>("row");
    QTest::addColumn<QString>("sentence");

    ArticleRow row;
    row.read = true;
    QTest::newRow("nothing known") << row << "Untitled, No date.";
    row.title = QStringLiteral("A Factory\nwithout Bosses");
    row.date = PartialDate::ofDay(2024, 1, 1);
    QTest::newRow("read") << row << "A Factory without Bosses, 1 January 2024.";
    row.read = false;
    row.sources = {QStringLiteral("geo.coop")};
    QTest::newRow("unread, with a source")
        << row << "A Factory without Bosses, 1 January 2024, geo.coop, unread.";
    row.starred = true;
    row.hasNote = true;
    row.tags = {QStringLiteral("to read")};
    row.date = PartialDate::ofMonth(2024, 1);
    QTest::newRow("all marks") << row
                               << "A Factory without Bosses, January 2024, geo.coop, unread, "
                                  "starred, tagged to read, with a note.";
    row = {};
    row.title = QStringLiteral("Looms");
    row.read = true;
    row.subjects = {{Facet::Country, QStringLiteral("VE"), Provenance::Stated, false},
                    {Facet::Topic, QStringLiteral("Communes"), Provenance::Detected, false},
                    {Facet::Country, QStringLiteral("CU"), Provenance::Detected, true}};
    QTest::newRow("countries and topics")
        << row
        << "Looms, No date, about Venezuela, Communes (detected), and Cuba (suggested).";
    row.subjects = {{Facet::Country, QStringLiteral("VE"), Provenance::Confirmed, false},
                    {Facet::Country, QStringLiteral("CU"), Provenance::Added, false}};
    QTest::newRow("decided") << row
                             << "Looms, No date, about Venezuela (confirmed) and Cuba (added).";
}

void TestRowSentence::aRowReadsAsOneSentence()
{
    QFETCH(ArticleRow, row);
    QLocale::setDefault(QLocale(QLocale::English));
    QTEST(rowInWords(row), "sentence");
}

QTEST_MAIN(TestRowSentence)
#include "tst_rowsentence.moc"
