#include "listingitem.h"
#include "listinglines.h"
#include "listingpage.h"
#include "pagewords.h"

#include <QTest>

using namespace acervo;

namespace {

// One line an article: date | title | summary
QStringList shown(const ListingPage &page)
{
    QStringList lines;
    for (const ArticleDraft &draft : page.articles)
        lines.append(draft.date.toIso() + u'|' + draft.title + u'|' + draft.summary);
    return lines;
}

} // namespace

class ListingPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageTellsHowItRepeats_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QStringList>("articles");

        QTest::newRow("date, title, summary")
            << R"(Latin America

January 1, 2024

A Factory

It has no bosses.

May 2, 2023

A Commune

It has no landlord.
)"
            << "Latin America"
            << QStringList{"2024-01-01|A Factory|It has no bosses.",
                           "2023-05-02|A Commune|It has no landlord."};
        QTest::newRow("title, date, summary")
            << R"(Latin America

A Factory
January 1, 2024
It has no bosses.

A Commune
May 2, 2023
It has no landlord.
)"
            << "Latin America"
            << QStringList{"2024-01-01|A Factory|It has no bosses.",
                           "2023-05-02|A Commune|It has no landlord."};
        QTest::newRow("title, summary, date")
            << R"(Latin America

A Factory
It has no bosses.
January 1, 2024

A Commune
It has no landlord.
May 2, 2023
)"
            << "Latin America"
            << QStringList{"2024-01-01|A Factory|It has no bosses.",
                           "2023-05-02|A Commune|It has no landlord."};
        QTest::newRow("title, date")
            << "Latin America\n\nA Factory\nJanuary 1, 2024\n\nA Commune\nMay 2, 2023\n"
            << "Latin America" << QStringList{"2024-01-01|A Factory|", "2023-05-02|A Commune|"};
        QTest::newRow("date, title")
            << "Latin America\n\nJanuary 1, 2024\nA Factory\n\nMay 2, 2023\nA Commune\n"
            << "Latin America" << QStringList{"2024-01-01|A Factory|", "2023-05-02|A Commune|"};
        QTest::newRow("no dates") << "Latin America\n\nA Factory\n\nIt has no bosses.\n\nA "
                                     "Commune\n\nIt has no landlord.\n"
                                  << "Latin America"
                                  << QStringList{"|A Factory|It has no bosses.",
                                                 "|A Commune|It has no landlord."};
        QTest::newRow("no heading")
            << "May 2, 2023\nA Commune\nIt has no landlord.\n"
            << "" << QStringList{"2023-05-02|A Commune|It has no landlord."};
        QTest::newRow("cut after a date")
            << "Cuba\n\nMay 2, 2023\n\nA Commune\n\nIt has no landlord.\n\nMay 1, 2023\n"
            << "Cuba" << QStringList{"2023-05-02|A Commune|It has no landlord."};
        QTest::newRow("an undated one first")
            << "Cuba\n\nA Clinic\n\nIt is open.\n\nMay 2, 2023\n\nA Commune\n\nIt has no "
               "landlord.\n"
            << "Cuba"
            << QStringList{"|A Clinic|It is open.", "2023-05-02|A Commune|It has no landlord."};
        QTest::newRow("a summary of two paragraphs")
            << "Cuba\n\nMay 2, 2023\n\nA Commune\n\nIt has no landlord.\n\nIt has a school.\n"
            << "Cuba"
            << QStringList{"2023-05-02|A Commune|It has no landlord.\n\nIt has a school."};
        QTest::newRow("a title that looks like a date")
            << "Books\n\nMay 2, 2023\n\n1984\n\nA novel on work.\n"
            << "Books" << QStringList{"2023-05-02|1984|A novel on work."};
        QTest::newRow("a title that looks like furniture")
            << "Books\n\nMay 2, 2023\n\nPages\n\nA novel on work.\n"
            << "Books" << QStringList{"2023-05-02|Pages|A novel on work."};
        QTest::newRow("years only")
            << "Laws\n\n2011\n\nA Law\n\nOn co-ops.\n\n2014\n\nB Law\n\nOn others.\n"
            << "Laws" << QStringList{"2011|A Law|On co-ops.", "2014|B Law|On others."};
        QTest::newRow("the order of figures is learned from another date")
            << "Cuba\n\n25/12/2022\n\nA\n\nText a.\n\n09/02/2023\n\nB\n\nText b.\n"
            << "Cuba" << QStringList{"2022-12-25|A|Text a.", "2023-02-09|B|Text b."};
        QTest::newRow("portuguese")
            << "Ir para o conteúdo principal\n\nEconomia solidária\n\n3 de março de 2021\n\nUm "
               "banco\n\nÉ "
               "de todos.\n\nLer mais\n"
            << "Economia solidária" << QStringList{"2021-03-03|Um banco|É de todos."};
        QTest::newRow("french") << "Aller au contenu principal\n\nÉconomie sociale\n\n1er mars "
                                   "2024\n\nUne banque\n\nElle est "
                                   "à tous.\n"
                                << "Économie sociale"
                                << QStringList{"2024-03-01|Une banque|Elle est à tous."};
        QTest::newRow("a menu") << "Home\nAbout\nBooks\nEvents\nCuba\n\nMay 2, 2023\n\nA Commune\n"
                                << "Cuba" << QStringList{"2023-05-02|A Commune|"};
        QTest::newRow("windows line ends") << "Cuba\r\n\r\nMay 2, 2023\r\n\r\nA Commune\r\n"
                                           << "Cuba" << QStringList{"2023-05-02|A Commune|"};
        QTest::newRow("nothing") << "" << "" << QStringList{};
        QTest::newRow("only dates") << "May 2, 2023\nMay 3, 2023\n" << "" << QStringList{};
    }
    void thePageTellsHowItRepeats()
    {
        QFETCH(QString, text);
        const ListingPage page = readListingPage(text);
        QTEST(page.heading, "heading");
        QTEST(shown(page), "articles");
    }

    void labelsGiveTheirFields()
    {
        const ListingPage page = readListingPage(uR"(Andes

Image
May 16, 2024

A Dairy
Authors: Ana Ruiz, Bo Li
Tags: milk, water
Economic Sectors: Farming
Summary
Sixty families pooled their herds.

Image
May 15, 2024

Another Dairy
Economic Sectors:
Published in haste
)");
        QCOMPARE(page.articles.size(), 2);
        const ArticleDraft &draft = page.articles.first();
        QCOMPARE(draft.title, QStringLiteral("A Dairy"));
        QCOMPARE(draft.summary, QStringLiteral("Sixty families pooled their herds."));
        QCOMPARE(draft.persons.size(), 2);
        QCOMPARE(draft.topics, (QStringList{"Andes", "milk", "water"}));
        QCOMPARE(draft.fields.value(u"Economic Sectors").toString(), QStringLiteral("Farming"));
        QVERIFY(page.articles.last().fields.isEmpty());
    }

    void theTextUnderTheHeadingDescribesThePage()
    {
        const ListingPage page =
            readListingPage(u"Credit Unions\n\nBanks of their members.\n\nMay 1, 2020\n\nA Bank\n");
        QCOMPARE(page.description, QStringLiteral("Banks of their members."));
        QCOMPARE(page.articles.size(), 1);
    }

    void aCitationOfSomethingElseIsAnArticle()
    {
        const ListingPage page =
            readListingPage(u"Credit Unions\n\nCitations\n\nAna Ruiz (2019).  Other Work.  "
                            u"Journal.\n\nMay 1, 2020\n\nA Bank\n");
        QCOMPARE(shown(page), (QStringList{"2019|Other Work|", "2020-05-01|A Bank|"}));
        QCOMPARE(page.articles.first().source, QStringLiteral("Journal"));
    }

    void aRepeatedSummaryIsKeptOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("once");
        QTest::newRow("no space") << "A follow-up.A follow-up." << "A follow-up.";
        QTest::newRow("space") << "A follow-up. A follow-up." << "A follow-up.";
        QTest::newRow("not repeated") << "A follow-up." << "A follow-up.";
        QTest::newRow("short") << "Bora Bora" << "Bora Bora";
        QTest::newRow("empty") << "" << "";
    }
    void aRepeatedSummaryIsKeptOnce()
    {
        QFETCH(QString, text);
        QTEST(withoutRepeat(text), "once");
    }

    void aTextIsTakenForAListingByItsMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isListing");
        QTest::newRow("date line") << "Cuba\n\nMay 1, 2020\n\nTitle\n" << true;
        QTest::newRow("skip link") << "Pular para o conteúdo principal\n\nCuba\n" << true;
        QTest::newRow("permanent link") << "Cuba\n\nPermanent link to this article: http://a.b/c\n"
                                        << true;
        QTest::newRow("letter") << "Dear Ana,\n\nI saw you on May 1, 2020 in town.\n" << false;
        QTest::newRow("html") << "<html>\nMay 1, 2020\n" << false;
        QTest::newRow("json") << "{\nMay 1, 2020\n" << false;
        QTest::newRow("a year is no mark") << "Notes\n\n2020\n\nA good year\n" << false;
        QTest::newRow("empty") << "" << false;
    }
    void aTextIsTakenForAListingByItsMarks()
    {
        QFETCH(QString, text);
        QTEST(looksLikeListing(text), "isListing");
    }

    void pagersAndLinksAreFurniture_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isFurniture");
        QTest::newRow("pager") << " 1 2 3 Next › Last »" << true;
        QTest::newRow("spanish pager") << "1 2 … siguiente › última »" << true;
        QTest::newRow("page of") << "Page 1 of 3" << true;
        QTest::newRow("read more") << "Read more" << true;
        QTest::newRow("copyright") << "© 2023 The Site" << true;
        QTest::newRow("arrows") << "« ‹ › »" << true;
        QTest::newRow("year") << "2023" << false;
        QTest::newRow("title") << "The Last Page" << false;
        QTest::newRow("title with page") << "Next of Kin" << false;
    }
    void pagersAndLinksAreFurniture()
    {
        QFETCH(QString, line);
        QTEST(isPageFurniture(line.trimmed()), "isFurniture");
    }

    void hostileTextIsSurvived_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one line of 10 MB") << QString(10'000'000, u'x');
        QTest::newRow("a word often") << QStringLiteral("May 1, 2020 x ").repeated(500'000);
        QTest::newRow("dates only") << QStringLiteral("May 1, 2020\n").repeated(100'000);
        QTest::newRow("labels only") << QStringLiteral("Authors\n").repeated(100'000);
        QTest::newRow("titles only") << QStringLiteral("Title\n").repeated(100'000);
        QTest::newRow("colons") << QStringLiteral("A:\n").repeated(100'000);
        QTest::newRow("long lines in a row") << (QString(100, u'y') + u'\n').repeated(50'000);
        QTest::newRow("names") << QStringLiteral("By Aa Aa Aa Aa Aa Aa Aa Aa\n").repeated(50'000);
    }
    void hostileTextIsSurvived()
    {
        QFETCH(QString, text);
        const ListingPage page = readListingPage(text);
        QVERIFY(page.articles.size() <= maxListingArticles);
        for (const ArticleDraft &article : page.articles)
            QVERIFY(!article.title.isEmpty() || !article.summary.isEmpty());
    }

    void sourcesStandInBrackets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("articles"); // title | source | summary

        QTest::newRow("behind titles")
            << "Cooperatives\n\nJanuary 1, 2024\nA Factory [The Guardian]\nIt has no bosses.\n\n"
               "May 2, 2023\nA Commune [Le Monde]\nIt has no landlord.\n\n"
               "April 3, 2022\nA Mill (revisited) [Shareable]\nIt turns again.\n"
            << QStringList{"A Factory|The Guardian|It has no bosses.",
                           "A Commune|Le Monde|It has no landlord.",
                           "A Mill (revisited)|Shareable|It turns again."};
        QTest::newRow("behind dates")
            << "Cooperativas\n\nUna fábrica\n16 de febrero de 2023 (El País)\nNo tiene "
               "patrones.\n\n"
               "Una comuna\n2 de mayo de 2022 (Página 12)\nNo tiene dueño.\n\n"
               "Un molino\n3 de abril de 2021 (La Jornada)\nGira otra vez.\n"
            << QStringList{"Una fábrica|El País|No tiene patrones.",
                           "Una comuna|Página 12|No tiene dueño.",
                           "Un molino|La Jornada|Gira otra vez."};
        QTest::newRow("on lines of their own")
            << "Housing\n\nA Factory\n[geo.coop]\nJanuary 1, 2024\nIt has no bosses.\n\n"
               "A Commune\n[venezuelanalysis.com]\nMay 2, 2023\nIt has no landlord.\n\n"
               "A Mill\n[shareable.net]\nApril 3, 2022\nIt turns again.\n"
            << QStringList{"A Factory|geo.coop|It has no bosses.",
                           "A Commune|venezuelanalysis.com|It has no landlord.",
                           "A Mill|shareable.net|It turns again."};
        QTest::newRow("countries are none")
            << "Cooperatives\n\nJanuary 1, 2024\nA Factory [Venezuela]\nIt has no bosses.\n\n"
               "May 2, 2023\nA Commune [Cuba]\nIt has no landlord.\n\n"
               "April 3, 2022\nA Mill [Argentina]\nIt turns again.\n"
            << QStringList{"A Factory [Venezuela]||It has no bosses.",
                           "A Commune [Cuba]||It has no landlord.",
                           "A Mill [Argentina]||It turns again."};
        QTest::newRow("kinds are none")
            << "Cooperatives\n\nJanuary 1, 2024\nA Factory [Video]\nIt has no bosses.\n\n"
               "May 2, 2023\nA Commune [Podcast]\nIt has no landlord.\n\n"
               "April 3, 2022\nA Mill [Part 2]\nIt turns again.\n"
            << QStringList{"A Factory [Video]||It has no bosses.",
                           "A Commune [Podcast]||It has no landlord.",
                           "A Mill [Part 2]||It turns again."};
        QTest::newRow("two of many are the titles' own")
            << "Cooperatives\n\nJanuary 1, 2024\nA Factory (The Movie)\nIt has no bosses.\n\n"
               "May 2, 2023\nA Commune\nIt has no landlord.\n\n"
               "May 1, 2023\nA Farm\nIt has no fences.\n\n"
               "April 3, 2022\nA Mill (The Book)\nIt turns again.\n"
            << QStringList{"A Factory (The Movie)||It has no bosses.",
                           "A Commune||It has no landlord.", "A Farm||It has no fences.",
                           "A Mill (The Book)||It turns again."};
        QTest::newRow("places in round ones")
            << "Cooperatives\n\nJanuary 1, 2024\nA Factory (Rosario)\nIt has no bosses.\n\n"
               "May 2, 2023\nA Commune (Caracas)\nIt has no landlord.\n\n"
               "April 3, 2022\nA Mill (El Alto)\nIt turns again.\n"
            << QStringList{"A Factory (Rosario)||It has no bosses.",
                           "A Commune (Caracas)||It has no landlord.",
                           "A Mill (El Alto)||It turns again."};
    }
    void sourcesStandInBrackets()
    {
        QFETCH(QString, text);
        QStringList lines;
        for (const ArticleDraft &draft : readListingPage(text).articles)
            lines.append(draft.title + u'|' + draft.source + u'|' + draft.summary);
        QTEST(lines, "articles");
    }
};

QTEST_GUILESS_MAIN(ListingPageTest)
#include "tst_listingpage.moc"
