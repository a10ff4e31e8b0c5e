// Citations against the examples that the styles publish (citations/*.json, each with its place).
#include "citationtext.h"
#include "citedtext.h"
#include "jsonrecord.h"
#include "testpaths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

QJsonArray examplesOf(const QString &style)
{
    QFile file(QStringLiteral(ACERVO_SOURCE_DIR "/tests/formats/citations/%1.json").arg(style));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no examples");
    return QJsonDocument::fromJson(file.readAll()).array();
}

// As the library has it once it is imported.
ArticleRecord recordOf(const QJsonObject &item)
{
    const ArticleDraft draft = articleOf(item);
    ArticleRecord record;
    record.article.title = draft.title;
    record.article.date = draft.date;
    record.article.persons = draft.persons;
    record.article.url = draft.url;
    record.article.doi = draft.doi;
    record.article.sources = {draft.source};
    record.article.fields = draft.fields;
    return record;
}

void addExamples(CitationStyle style, const QString &name)
{
    const QJsonArray examples = examplesOf(name);
    for (const QJsonValue &value : examples) {
        const QJsonObject example = value.toObject();
        QTest::addRow("%s: %s", qPrintable(name), qPrintable(example.value("text"_L1).toString()))
            << style << example;
    }
}

} // namespace

class TestCitationText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedExamples_data();
    void publishedExamples();
    void eachSaysHowSureItsWordsAre();
    void moreNamesThanAreListed();
    void whatIsNotKnownIsLeftOut();
    void textIsEscapedInHtml();
    void editions_data();
    void editions();
    void initials_data();
    void initials();
};

void TestCitationText::publishedExamples_data()
{
    QTest::addColumn<CitationStyle>("style");
    QTest::addColumn<QJsonObject>("example");
    addExamples(CitationStyle::Apa, u"apa"_s);
    addExamples(CitationStyle::Chicago, u"chicago"_s);
}

void TestCitationText::publishedExamples()
{
    QFETCH(const CitationStyle, style);
    QFETCH(const QJsonObject, example);
    QVERIFY(!example.value("source"_L1).toString().isEmpty());
    const ArticleRecord record = recordOf(example.value("item"_L1).toObject());
    QCOMPARE(citationText(record, style, CitationMarkup::Plain),
             example.value("text"_L1).toString());
    if (example.contains("html"_L1))
        QCOMPARE(citationText(record, style, CitationMarkup::Html),
                 example.value("html"_L1).toString());
}

void TestCitationText::eachSaysHowSureItsWordsAre()
{
    const auto counts = [](const QString &style) {
        QMap<QString, int> wordings;
        for (const QJsonValue &value : examplesOf(style))
            ++wordings[value["wording"_L1].toString()];
        return wordings;
    };
    const QMap<QString, int> apa{{u"compared"_s, 21}, {u"not compared"_s, 7}};
    const QMap<QString, int> chicago{
        {u"compared"_s, 11}, {u"not compared"_s, 4}, {u"adapted"_s, 4}};
    QCOMPARE(counts(u"apa"_s), apa);
    QCOMPARE(counts(u"chicago"_s), chicago);
}

void TestCitationText::moreNamesThanAreListed()
{
    ArticleRecord record;
    record.article.title = u"Many"_s;
    record.article.date = PartialDate::ofYear(2020);
    for (int i = 1; i <= 22; ++i)
        record.article.persons += Person{.family = u"N%1"_s.arg(i), .given = u"A"_s};
    const QString apa = citationText(record, CitationStyle::Apa, CitationMarkup::Plain);
    QVERIFY2(apa.contains("N19, A., . . . N22, A. (2020)"_L1), qPrintable(apa));
    const QString chicago = citationText(record, CitationStyle::Chicago, CitationMarkup::Plain);
    QVERIFY2(chicago.contains("A N3, et al. 2020."_L1), qPrintable(chicago));
}

void TestCitationText::whatIsNotKnownIsLeftOut()
{
    ArticleRecord record;
    record.article.title = u"Why?"_s;
    QCOMPARE(citationText(record, CitationStyle::Apa, CitationMarkup::Plain), u"Why? (n.d.)."_s);
    QCOMPARE(citationText(record, CitationStyle::Chicago, CitationMarkup::Plain), u"“Why?” n.d."_s);
}

void TestCitationText::textIsEscapedInHtml()
{
    ArticleRecord record;
    record.article.title = u"<script>alert(1)</script>"_s;
    record.article.url = u"https://example.org/\"onclick=\"x"_s;
    for (const CitationStyle style : {CitationStyle::Apa, CitationStyle::Chicago}) {
        const QString html = citationText(record, style, CitationMarkup::Html);
        QVERIFY2(!html.contains("<script"_L1), qPrintable(html));
        QVERIFY2(html.contains("href=\"https://example.org/&quot;onclick=&quot;x\""_L1),
                 qPrintable(html));
    }
}

void TestCitationText::editions_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("said");
    QTest::newRow("a number") << "3" << "3rd ed.";
    QTest::newRow("said already") << "2nd ed." << "2nd ed.";
    QTest::newRow("a word with these letters") << "revised" << "revised ed.";
    QTest::newRow("none") << "" << "";
}

void TestCitationText::editions()
{
    QFETCH(const QString, edition);
    QTEST(editionOf(edition), "said");
}

void TestCitationText::initials_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("initials");
    QTest::newRow("two names") << "Gabriel José" << "G. J.";
    QTest::newRow("a hyphen") << "Jean-Paul" << "J.-P.";
    QTest::newRow("initials already") << "J. S." << "J. S.";
    QTest::newRow("without a space") << "J.S." << "J. S.";
    QTest::newRow("none") << "" << "";
}

void TestCitationText::initials()
{
    QFETCH(const QString, given);
    QTEST(initialsOf(given), "initials");
}

QTEST_GUILESS_MAIN(TestCitationText)
#include "tst_citationtext.moc"
