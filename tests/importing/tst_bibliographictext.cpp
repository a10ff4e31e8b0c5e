// The small readers that the bibliographic formats share.
#include "doi.h"
#include "inlinemarkup.h"
#include "listedname.h"
#include "publicationdate.h"
#include "statedlanguage.h"

#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

class BibliographicTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doisAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("doi");
        const auto row = [](const char *text, const char *doi) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(doi);
        };
        row("10.1000/182", "10.1000/182");
        row("https://doi.org/10.1000/182", "10.1000/182");
        row("doi:10.1000/182.", "10.1000/182");
        row("(see 10.1000/182)", "10.1000/182");
        row("10.1016/S0735-1097(98)00347-7", "10.1016/S0735-1097(98)00347-7");
        row("http://dx.doi.org/10.1023%2FA:1017379030770", "10.1023/A:1017379030770");
        row("10.1000.10/123456", "10.1000.10/123456");
        row("10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O",
            "10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O");
        row("10.12/3", "");
        row("110.1000/182", "");
        row("Article", "");
    }
    void doisAreFound()
    {
        QFETCH(QString, text);
        QTEST(doiIn(text), "doi");
    }

    void languagesHaveCodes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        for (const auto &[name, code] : {std::pair("en", "en"),
                                         {"en-GB", "en"},
                                         {"pt_BR", "pt"},
                                         {"eng", "en"},
                                         {"ger", "de"},
                                         {"English", "en"},
                                         {"Español", "es"},
                                         {"français", "fr"},
                                         {"ngerman", "de"},
                                         {"klingonisch", ""},
                                         {"", ""},
                                         {"Undetermined", ""}})
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(code);
    }
    void languagesHaveCodes()
    {
        QFETCH(QString, name);
        QTEST(statedLanguage(name), "code");
    }

    void datesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        for (const auto &[text, iso] : {std::pair("2004", "2004"),
                                        {"2004-05", "2004-05"},
                                        {"2004-05-06", "2004-05-06"},
                                        {"2004-05-06T10:00:00Z", "2004-05-06"},
                                        {"2004-22", "2004"},
                                        {"2003-06/2003-08", "2003-06"},
                                        {"2003/2005", "2003"},
                                        {"1999?", "1999"},
                                        {"2005-03~", "2005-03"},
                                        {"../2001", "2001"},
                                        {"1997/..", "1997"},
                                        {"May-June 2003", "2003-05"},
                                        {"Jan. 5-8, 2004", "2004-01-05"},
                                        {"5 July 2004", "2004-07-05"},
                                        {"c1998", "1998"},
                                        {"[1998]", "1998"},
                                        {"2003, reprinted 2010", "2003"},
                                        {"to appear", ""},
                                        {"12345", ""}})
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(iso);
    }
    void datesAreRead()
    {
        QFETCH(QString, text);
        QTEST(publicationDate(text).toIso(), "iso");
    }

    void markupBecomesText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        for (const auto &[text, plain] :
             {std::pair("a < b > c", "a < b > c"),
              {"<i>x</i><br/>y", "x\ny"},
              {"<jats:p>One</jats:p><jats:p>Two</jats:p>", "One\nTwo"},
              {"R&amp;D &lt;x&gt; &eacute;&#233;&#x2014;&#150;", "R&D <x> éé—–"},
              {"AT&T; &unknown; &", "AT&T; &unknown; &"},
              {"<unknown>x</unknown>", "<unknown>x</unknown>"},
              {"<span class=\"a\">x</span", "x</span"}})
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(plain);
    }
    void markupBecomesText()
    {
        QFETCH(QString, text);
        QTEST(withoutInlineMarkup(text), "plain");
    }

    void markupTakesLinearTime()
    {
        QCOMPARE(withoutInlineMarkup(QString(u'<').repeated(300'000)).size(), 300'000);
        QCOMPARE(withoutInlineMarkup(u"<i "_s.repeated(100'000)).size(), 299'999);
    }
};

QTEST_GUILESS_MAIN(BibliographicTextTest)
#include "tst_bibliographictext.moc"
