#include "bibteximporter.h"
#include "latextext.h"
#include "recordingsink.h"

#include <QBuffer>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

RecordingSink read(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    RecordingSink sink;
    if (!BibtexImporter().read(buffer, u"file.bib"_s, sink))
        qFatal("the file is not read");
    return sink;
}

ArticleDraft draftOf(const QString &text)
{
    const RecordingSink sink = read(text);
    return sink.articles.isEmpty() ? ArticleDraft() : sink.articles.last();
}

QString shown(const QList<Person> &persons)
{
    QStringList names;
    for (const Person &person : persons)
        names.append(person.name.isEmpty() ? person.family + u'|' + person.given : person.name);
    return names.join(u"; ");
}

} // namespace

class BibtexImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesOfSeveralPartsAreOne_data()
    {
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("source");
        QTest::newRow("with an addon")
            << u"@article{k, title={A}, subtitle={B}, titleaddon={C}, journaltitle={J}}"_s
            << u"A: B. C"_s << u"J"_s;
        QTest::newRow("an issue of a periodical")
            << u"@periodical{k, title={J}, issuetitle={Water}, date=2001}"_s << u"Water"_s
            << u"J"_s;
        QTest::newRow("a volume of several")
            << u"@incollection{k, title={A}, booktitle={Vol. 2}, maintitle={Works}}"_s << u"A"_s
            << u"Works"_s;
    }
    void titlesOfSeveralPartsAreOne()
    {
        QFETCH(QString, fields);
        const ArticleDraft draft = draftOf(fields);
        QTEST(draft.title, "title");
        QTEST(draft.source, "source");
    }

    void anElectronicPrintHasItsArchivesAddress_data()
    {
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("url");
        QTest::newRow("arXiv") << u"eprinttype={arxiv}, eprint={1001.2345}"_s
                               << u"https://arxiv.org/abs/1001.2345"_s;
        QTest::newRow("JSTOR") << u"eprinttype={jstor}, eprint={1234}"_s
                               << u"https://www.jstor.org/stable/1234"_s;
        QTest::newRow("none known") << u"eprinttype={other}, eprint={1234}"_s << u""_s;
    }
    void anElectronicPrintHasItsArchivesAddress()
    {
        QFETCH(QString, fields);
        QTEST(draftOf(u"@article{k, title={A}, "_s + fields + u'}').url, "url");
    }

    void latexBecomesText_data()
    {
        QTest::addColumn<QString>("tex");
        QTest::addColumn<QString>("text");
        for (const auto &[tex, text] :
             {std::pair(u"G{\\\"o}del, Erd\\H{o}s, \\'{\\i}, \\c{c}a, {\\o}",
                        u"Gödel, Erdős, í, ça, ø"),
              {u"{{The}} \\emph{Title} of \\textbf{things}", u"The Title of things"},
              {u"pages 1--2 --- ``quoted'' and `single'", u"pages 1–2 — “quoted” and ‘single’"},
              {u"H$_2$O, x$^{2}$, $\\alpha \\leq 5$, \\$5", u"H₂O, x², α≤5, $5"},
              {u"costs $5", u"costs $5"},
              {u"R\\&D 50\\% a\\_b", u"R&D 50% a_b"},
              {u"\\href{http://a.b}{there} \\unknown", u"there \\unknown"},
              {u"one\ntwo\n\nthree", u"one two\nthree"}})
            QTest::newRow(qPrintable(QString::fromUtf16(tex)))
                << QString::fromUtf16(tex) << QString::fromUtf16(text);
    }
    void latexBecomesText()
    {
        QFETCH(QString, tex);
        QTEST(latexText(tex), "text");
    }

    void namesAreApart_data()
    {
        QTest::addColumn<QString>("tex");
        QTest::addColumn<QString>("names");
        for (const auto &[tex, names] :
             {std::pair(u"Donald E. Knuth and Leslie Lamport", u"Knuth|Donald E.; Lamport|Leslie"),
              {u"Ludwig van Beethoven", u"van Beethoven|Ludwig"},
              {u"de la Fontaine, Jean", u"de la Fontaine|Jean"},
              {u"King, Jr., Martin Luther", u"King Jr.|Martin Luther"},
              {u"{Barnes and Noble} and others", u"Barnes and Noble"},
              {u"{\\'E}douard Masterly", u"Masterly|Édouard"},
              {u"family=Vries, given=Jan, prefix=de", u"de Vries|Jan"},
              {u"Plato", u"Plato"}})
            QTest::newRow(qPrintable(QString::fromUtf16(tex)))
                << QString::fromUtf16(tex) << QString::fromUtf16(names);
    }
    void namesAreApart()
    {
        QFETCH(QString, tex);
        QTEST(shown(draftOf(u"@book{a, title={x}, author={"_s + tex + u"}}"_s).persons), "names");
    }

    void datesAreRead_data()
    {
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("iso");
        for (const auto &[fields, iso] : {std::pair(u"year=2001", u"2001"),
                                          {u"year=2001, month=feb", u"2001-02"},
                                          {u"year={2001}, month=2, day=3", u"2001-02-03"},
                                          {u"year=2001, month={3~} # feb", u"2001-02-03"},
                                          {u"date={2001-02/2002}", u"2001-02"},
                                          {u"date={1999?}", u"1999"},
                                          {u"year={in press}", u""}})
            QTest::newRow(qPrintable(QString::fromUtf16(fields)))
                << QString::fromUtf16(fields) << QString::fromUtf16(iso);
    }
    void datesAreRead()
    {
        QFETCH(QString, fields);
        QTEST(draftOf(u"@misc{a, title={x}, "_s + fields + u"}"_s).date.toIso(), "iso");
    }

    void stringsAreJoined()
    {
        const ArticleDraft draft = draftOf(u"@string{j = {Journal}}\n@comment{x}\n@ARTICLE(key,\n"
                                           "title = \"A {B}\" # { C}, journal = j # \" of D\",\n"
                                           "keywords={a, b}, volume = 3)"_s);
        QCOMPARE(draft.title, u"A B C"_s);
        QCOMPARE(draft.source, u"Journal of D"_s);
        QCOMPARE(draft.topics, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(draft.fields, QJsonObject({{u"entrytype"_s, u"article"_s},
                                            {u"citekey"_s, u"key"_s},
                                            {u"volume"_s, u"3"_s}}));
    }

    void aChildTakesItsBooksTitleAndNotItsNumber()
    {
        const RecordingSink sink =
            read(u"@incollection{c, title={Chapter}, crossref={b}}\n"
                 "@collection{b, title={Book}, year=2001, doi={10.1000/1}}"_s);
        QCOMPARE(sink.articles.size(), 2);
        QCOMPARE(sink.articles[0].source, u"Book"_s);
        QCOMPARE(sink.articles[0].date.toIso(), u"2001"_s);
        QCOMPARE(sink.articles[0].doi, QString());
        QCOMPARE(sink.articles[1].doi, u"10.1000/1"_s);
    }

    void aBrokenEntryIsReportedAndDoesNotStopTheRest()
    {
        const RecordingSink sink = read(u"@article{a, title={A}}\n@article{b,\n title={B,\n"
                                        " year=2001\n}\n@article{c, title={C}}\n"_s);
        QCOMPARE(sink.articles.size(), 3);
        QCOMPARE(sink.articles[2].title, u"C"_s);
        QCOMPARE(sink.bad.size(), 1);
        QCOMPARE(sink.bad.first().code, ErrorCode::RecordMalformed);
        QCOMPARE(sink.bad.first().line, 2);
        QCOMPARE(sink.bad.first().detail, u"b, line 6"_s);
    }

    void bytesInAnyOrderAreSurvived()
    {
        const QString whole = u"@string{a={b}} @article{k, title={A {B}}, author=\"X and {Y}\", "
                              "year=2001 # a, abstract={$x^2$ \\'e}}"_s;
        quint32 seed = 7;
        for (int i = 0; i < 3000; ++i) {
            seed = seed * 1664525 + 1013904223;
            QString changed = whole.first(qsizetype(seed % size_t(whole.size())) + 1);
            changed[qsizetype((seed >> 8) % size_t(changed.size()))] = QChar((seed >> 16) % 128);
            for (const ArticleDraft &draft : read(changed).articles)
                QVERIFY(draft.title.isValidUtf16());
        }
        QCOMPARE(read(u"@a{b,c="_s.repeated(20'000)).articles.size(), 0);
    }
};

QTEST_GUILESS_MAIN(BibtexImporterTest)
#include "tst_bibteximporter.moc"
