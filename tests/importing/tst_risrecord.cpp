#include "risrecord.h"

#include <QJsonArray>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

ArticleDraft draftOf(const QString &record) { return risArticle(risFields(record)); }

QString shown(const QList<Person> &persons)
{
    QStringList names;
    for (const Person &person : persons) {
        const QString name =
            person.name.isEmpty() ? person.family + u'|' + person.given : person.name;
        names.append(person.role == u"author" ? name : QString(person.role + u':' + name));
    }
    return names.join(u"; ");
}

} // namespace

class RisRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTitleIsFound_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("title");
        QTest::newRow("TI") << u"TY  - JOUR\nTI  - A"_s << u"A"_s;
        QTest::newRow("T1") << u"TY  - JOUR\nT1  - A"_s << u"A"_s;
        QTest::newRow("TI before T1") << u"TY  - JOUR\nT1  - B\nTI  - A"_s << u"A"_s;
        QTest::newRow("a book's BT") << u"TY  - BOOK\nBT  - A"_s << u"A"_s;
        QTest::newRow("the short one") << u"TY  - JOUR\nST  - A"_s << u"A"_s;
        QTest::newRow("over lines")
            << u"TY  - JOUR\nT1  - One\ntwo three\n  four"_s << u"One two three four"_s;
        QTest::newRow("markup") << u"TY  - JOUR\nTI  - The <i>Drosophila</i> &amp; H<sub>2</sub>O: "
                                   "a < b"_s
                                << u"The Drosophila & H2O: a < b"_s;
    }
    void theTitleIsFound()
    {
        QFETCH(QString, record);
        QTEST(draftOf(record).title, "title");
    }

    void theContainerGoesByTheType_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("source");
        QTest::newRow("journal") << u"TY  - JOUR\nJO  - J. A.\nT2  - Journal A\nTI  - x"_s
                                 << u"Journal A"_s;
        QTest::newRow("journal by JF")
            << u"TY  - JOUR\nT2  - Issue on B\nJF  - A\nTI  - x"_s << u"A"_s;
        QTest::newRow("only the abbreviation") << u"TY  - JOUR\nJA  - A\nTI  - x"_s << u"A"_s;
        QTest::newRow("chapter") << u"TY  - CHAP\nT2  - Book\nT3  - Series\nTI  - x"_s << u"Book"_s;
        QTest::newRow("chapter by BT") << u"TY  - CHAP\nBT  - Book\nTI  - x"_s << u"Book"_s;
        QTest::newRow("paper") << u"TY  - CONF\nT2  - Conf\nC3  - Proceedings\nTI  - x"_s
                               << u"Proceedings"_s;
        QTest::newRow("newspaper") << u"TY  - NEWS\nT2  - The Paper\nTI  - x"_s << u"The Paper"_s;
        QTest::newRow("only an address")
            << u"TY  - ELEC\nUR  - https://www.geo.coop/x\nTI  - x"_s << u"geo.coop"_s;
        QTest::newRow("a resolver is no site")
            << u"TY  - BOOK\nUR  - https://doi.org/10.1000/1\nTI  - x"_s << QString();
    }
    void theContainerGoesByTheType()
    {
        QFETCH(QString, record);
        QTEST(draftOf(record).source, "source");
    }

    void theDateIsAsPreciseAsTheRecord_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("date");
        const auto row = [](const char *name, const char *tags, const char *date) {
            QTest::newRow(name) << QString::fromUtf8("TY  - JOUR\nTI  - x\n") +
                                       QString::fromUtf8(tags)
                                << QString::fromUtf8(date);
        };
        row("year", "PY  - 2014", "2014");
        row("slashes", "Y1  - 2014/05/06/", "2014-05-06");
        row("partial slashes", "Y1  - 1948/07//", "1948-07");
        row("year and slashes", "PY  - 2014///", "2014");
        row("zeros", "PY  - 2014/00/00", "2014");
        row("text behind", "PY  - 1999/12/25/Christmas", "1999-12-25");
        row("a month's name", "Y1  - 2001/Sep/3", "2001-09-03");
        row("day in DA", "PY  - 2014\nDA  - 2014/05/06", "2014-05-06");
        row("year in PY", "PY  - 2014\nDA  - May 6", "2014-05-06");
        row("months", "DA  - 2003 Jan-Feb", "2003-01");
        row("season", "PY  - Spring 2010", "2010");
        row("iso", "DA  - 2012-05-03", "2012-05-03");
        row("when it was looked at", "Y2  - 2012-05-03", "");
        row("no date", "PY  - in press", "");
    }
    void theDateIsAsPreciseAsTheRecord()
    {
        QFETCH(QString, record);
        QTEST(draftOf(record).date.toIso(), "date");
    }

    void personsAreInOrderAndApart_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("persons");
        QTest::newRow("authors") << u"TY  - JOUR\nAU  - Marx, Karl\nA1  - Lindgren,Astrid"_s
                                 << u"Marx|Karl; Lindgren|Astrid"_s;
        QTest::newRow("editors after authors")
            << u"TY  - CHAP\nED  - Ruiz, Ana\nAU  - Marx, Karl\nA4  - Paz, O."_s
            << u"Marx|Karl; editor:Ruiz|Ana; translator:Paz|O."_s;
        QTest::newRow("suffix") << u"TY  - JOUR\nAU  - King, Martin Luther, Jr."_s
                                << u"King Jr.|Martin Luther"_s;
        QTest::newRow("particle") << u"TY  - JOUR\nAU  - van der Berg, Jan"_s
                                  << u"van der Berg|Jan"_s;
        QTest::newRow("initials behind")
            << u"TY  - JOUR\nAU  - Baldwin SA\nAU  - Fanning E."_s << u"Baldwin|SA; Fanning|E."_s;
        QTest::newRow("an organisation")
            << u"TY  - RPRT\nAU  - World Health Organization"_s << u"World Health Organization"_s;
        QTest::newRow("one name") << u"TY  - JOUR\nAU  - Plato"_s << u"Plato"_s;
        QTest::newRow("several in a line")
            << u"TY  - JOUR\nAU  - Marx, K.; Engels, F."_s << u"Marx|K.; Engels|F."_s;
        QTest::newRow("and others")
            << u"TY  - JOUR\nAU  - Marx, K.\nAU  - et al."_s << u"Marx|K."_s;
    }
    void personsAreInOrderAndApart()
    {
        QFETCH(QString, record);
        QTEST(shown(draftOf(record).persons), "persons");
    }

    void topicsAreTakenApart_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QStringList>("topics");
        const QStringList two{u"one"_s, u"two words"_s};
        QTest::newRow("repeated") << u"TY  - JOUR\nKW  - one\nKW  - two words\nKW  - one"_s << two;
        QTest::newRow("lines") << u"TY  - JOUR\nKW  - one\ntwo words"_s << two;
        QTest::newRow("semicolons") << u"TY  - JOUR\nKW  - one; two words;"_s << two;
        QTest::newRow("commas in one") << u"TY  - JOUR\nKW  - one, two words"_s << two;
        QTest::newRow("commas in several") << u"TY  - JOUR\nKW  - Law, civil\nKW  - one"_s
                                           << QStringList({u"Law, civil"_s, u"one"_s});
    }
    void topicsAreTakenApart()
    {
        QFETCH(QString, record);
        QTEST(draftOf(record).topics, "topics");
    }

    void addressesAndNumbersAreFound_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("doi");
        QTest::addColumn<QString>("url");
        QTest::newRow("plain") << u"DO  - 10.1000/182\nUR  - http://a.b/c"_s << u"10.1000/182"_s
                               << u"http://a.b/c"_s;
        QTest::newRow("a resolver's address")
            << u"DO  - https://doi.org/10.1000/182"_s << u"10.1000/182"_s << QString();
        QTest::newRow("in M3") << u"M3  - doi: 10.1000/182"_s << u"10.1000/182"_s << QString();
        QTest::newRow("in the address") << u"UR  - http://dx.doi.org/10.1000/182"_s
                                        << u"10.1000/182"_s << u"http://dx.doi.org/10.1000/182"_s;
        QTest::newRow("two addresses")
            << u"UR  - http://a.b/c; http://d.e"_s << QString() << u"http://a.b/c"_s;
        QTest::newRow("only a link") << u"L2  - http://a.b/c"_s << QString() << u"http://a.b/c"_s;
        QTest::newRow("M3 is a type") << u"M3  - Article"_s << QString() << QString();
    }
    void addressesAndNumbersAreFound()
    {
        QFETCH(QString, record);
        const ArticleDraft draft = draftOf(u"TY  - JOUR\nTI  - x\n"_s + record);
        QTEST(draft.doi, "doi");
        QTEST(draft.url, "url");
    }

    void whatIsNotUnderstoodIsKept()
    {
        const ArticleDraft draft =
            draftOf(u"TY  - JOUR\nTI  - x\nVL  - 9\nXX  - one\nXX  - two\nLA  - English\nJF  - J\n"
                    "JA  - J."_s);
        QCOMPARE(draft.lang, u"en"_s);
        QCOMPARE(draft.fields, QJsonObject({{u"TY"_s, u"JOUR"_s},
                                            {u"VL"_s, u"9"_s},
                                            {u"JA"_s, u"J."_s},
                                            {u"XX"_s, QJsonArray{u"one"_s, u"two"_s}}}));
    }

    void linesOfAnAbstractThatWereWrappedAreJoined()
    {
        const QString wrapped = QString(u'x').repeated(70);
        const ArticleDraft draft = draftOf(u"TY  - JOUR\nAB  - "_s + wrapped + u"\n"_s + wrapped +
                                           u"\nend.\n\nNew paragraph"_s);
        QCOMPARE(draft.summary, wrapped + u' ' + wrapped + u" end.\nNew paragraph"_s);
    }
};

QTEST_GUILESS_MAIN(RisRecordTest)
#include "tst_risrecord.moc"
