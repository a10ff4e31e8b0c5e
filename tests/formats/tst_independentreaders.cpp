// What other programs read in our exports: pandoc (all four bibliographic formats), bibutils
// (BibTeX, BibLaTeX, RIS) and Miller (CSV, TSV).
#include "exportedtext.h"
#include "nameparts.h"
#include "reference.h"
#include "samplearticles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

QByteArray through(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        qFatal("%s is not there", qPrintable(program));
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QString plainText(QString text)
{
    static const QRegularExpression tag(u"</?[a-z][^>]*>"_s);
    return text.remove(tag).simplified();
}

QString plain(const QJsonValue &value) { return plainText(value.toVariant().toString()); }

// Where a suffix or particle stands, each format has its own way.
QString sortedWords(QString name)
{
    QStringList words = name.remove(u',').split(u' ');
    words.sort();
    return words.join(u' ');
}

// What pandoc knows of an item, in a line each.
QStringList pandocFacts(const QJsonObject &item)
{
    QStringList facts;
    for (const QLatin1StringView name : {"title"_L1, "container-title"_L1, "volume"_L1, "issue"_L1,
                                         "publisher"_L1, "publisher-place"_L1, "DOI"_L1, "URL"_L1})
        facts += name + u' ' + plain(item.value(name));
    facts += u"page "_s + plain(item.value("page"_L1)).replace(u'–', u'-');
    QStringList names;
    for (const QJsonValue &value : item.value("author"_L1).toArray()) {
        const QJsonObject name = value.toObject();
        QStringList parts;
        for (const QLatin1StringView part : {"non-dropping-particle"_L1, "dropping-particle"_L1,
                                             "family"_L1, "suffix"_L1, "given"_L1, "literal"_L1})
            parts += plain(name.value(part));
        parts.removeAll(QString());
        names += sortedWords(parts.join(u' '));
    }
    facts += u"author "_s + names.join(u"; "_s);
    QStringList date;
    for (const QJsonValue &part :
         item.value("issued"_L1).toObject().value("date-parts"_L1).toArray().at(0).toArray())
        date += part.toVariant().toString();
    facts += u"issued "_s + date.join(u'-');
    return facts;
}

QStringList expectedFacts(const ArticleRecord &record, ExportFormat format)
{
    // BibTeX calls a page's site its organization; that pandoc takes for the publisher.
    const bool isBibtex = format == ExportFormat::Bibtex || format == ExportFormat::Biblatex;
    const Article &article = record.article;
    Reference reference = referenceOf(record);
    using enum ReferenceFact;
    if (format == ExportFormat::Ris)
        reference.facts[size_t(PublisherPlace)].clear(); // CY, which pandoc passes over
    const bool isPage =
        reference.kind == ReferenceKind::WebPage || reference.kind == ReferenceKind::BlogPost;
    if (isBibtex && isPage)
        reference.facts[size_t(Publisher)] = std::exchange(reference.container, QString());
    QStringList facts{u"title "_s + article.title,
                      u"container-title "_s + reference.container,
                      u"volume "_s + reference[Volume],
                      u"issue "_s + reference[Issue],
                      u"publisher "_s + reference[Publisher],
                      u"publisher-place "_s + reference[PublisherPlace],
                      u"DOI "_s + article.doi,
                      u"URL "_s + article.url,
                      u"page "_s + reference[Pages]};
    QStringList names;
    for (const Person &person : personsOf(article, u"author")) {
        const QString whole = wholeName(person);
        names += sortedWords(whole.isEmpty() ? person.family + u' ' + person.given : whole);
    }
    facts += u"author "_s + names.join(u"; "_s);
    QStringList date;
    for (const int part : {article.date.year(), article.date.month(), article.date.day()}) {
        if (part != 0)
            date += QString::number(part);
    }
    // Of a date in RIS pandoc reads the year.
    facts += u"issued "_s + (format == ExportFormat::Ris ? date.first() : date.join(u'-'));
    return facts;
}

// What BibTeX has no type for is "misc", which is nothing to pandoc; BibLaTeX has one for all that
// is online; of RIS pandoc has no word for a page, and others for what stands alone.
QString pandocKind(const QString &kind, ExportFormat format)
{
    const bool isOnline = kind == "webpage"_L1 || kind == "post-weblog"_L1 || kind == "article"_L1;
    if (format == ExportFormat::Bibtex)
        return isOnline || kind == "document"_L1 ? QString() : kind;
    if (format == ExportFormat::Biblatex)
        return isOnline ? u"webpage"_s : kind == "document"_L1 ? QString() : kind;
    if (format != ExportFormat::Ris)
        return kind;
    return kind == "webpage"_L1    ? u"misc"_s
           : kind == "article"_L1  ? u"unpublished"_s
           : kind == "document"_L1 ? u"entry"_s
                                   : kind;
}

QStringList textsOf(const QByteArray &xml)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters && !reader.isWhitespace())
            texts += reader.text().toString().simplified();
    }
    if (reader.hasError())
        qFatal("%s", qPrintable(reader.errorString()));
    return texts;
}

} // namespace

class TestIndependentReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pandocReadsTheSameFacts_data();
    void pandocReadsTheSameFacts();
    void pandocReadsTextsOfSeveralLines_data();
    void pandocReadsTextsOfSeveralLines();
    void pandocReadsEverySign();
    void pandocReadsTheSameKinds_data();
    void pandocReadsTheSameKinds();
    void bibutilsReadsTheSameTexts_data();
    void bibutilsReadsTheSameTexts();
    void millerReadsTheSameCells_data();
    void millerReadsTheSameCells();
};

void TestIndependentReaders::pandocReadsTheSameFacts_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("bibtex") << ExportFormat::Bibtex << "bibtex";
    QTest::newRow("biblatex") << ExportFormat::Biblatex << "biblatex";
    QTest::newRow("ris") << ExportFormat::Ris << "ris";
    QTest::newRow("csl-json") << ExportFormat::CslJson << "csljson";
}

void TestIndependentReaders::pandocReadsTheSameFacts()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const QString, name);
    const QList<ArticleRecord> records = sampleArticles();
    const QByteArray read =
        through(u"pandoc"_s, {u"-f"_s, name, u"-t"_s, u"csljson"_s}, exportedText(records, format));
    const QJsonArray items = QJsonDocument::fromJson(read).array();
    QCOMPARE(items.size(), records.size());
    for (qsizetype i = 0; i < items.size(); ++i)
        QCOMPARE(pandocFacts(items[i].toObject()), expectedFacts(records[i], format));
}

void TestIndependentReaders::pandocReadsTextsOfSeveralLines_data()
{
    pandocReadsTheSameFacts_data();
}

void TestIndependentReaders::pandocReadsTextsOfSeveralLines()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const QString, name);
    ArticleRecord record;
    record.article.title = u"One"_s;
    record.article.summary = u"The first.\n\nThe second.\nTY  - JOUR"_s;
    record.notes = {{.text = u"## Mine\n\n- ask whom\n- and when"_s}};
    const QByteArray read = through(u"pandoc"_s, {u"-f"_s, name, u"-t"_s, u"csljson"_s},
                                    exportedText({record, record}, format));
    const QJsonArray items = QJsonDocument::fromJson(read).array();
    QCOMPARE(items.size(), 2);
    for (const QJsonValue &item : items) {
        QCOMPARE(plain(item["title"_L1]), u"One"_s);
        // It sets the paragraphs of TeX side by side.
        const QString summary = plain(item["abstract"_L1]).remove(u' ');
        QVERIFY2(summary.startsWith(u"Thefirst.Thesecond.TY"_s), qPrintable(summary));
        if (format == ExportFormat::Ris)
            continue; // N1 is nothing to it
        const QString notes = plain(item["annote"_L1]) + plain(item["note"_L1]);
        for (const QString &words : {u"Mine"_s, u"ask whom"_s, u"and when"_s})
            QVERIFY2(notes.contains(words), qPrintable(notes));
    }
}

void TestIndependentReaders::pandocReadsEverySign()
{
    QString signs;
    for (char16_t c = 0x21; c < 0x2900; ++c) {
        const bool isText = QChar::category(c) < QChar::Other_Control && !QChar::isSpace(c);
        if (isText && !QChar(c).isMark() && !(c >= 0x0530 && c < 0x1e00))
            signs += QChar(c);
    }
    QList<ArticleRecord> records;
    for (const QChar c : signs) {
        ArticleRecord record;
        record.article.title = u"a"_s;
        record.article.summary = u"x "_s + c + u" y"_s;
        records += record;
    }
    const QByteArray read = through(u"pandoc"_s, {u"-f"_s, u"bibtex"_s, u"-t"_s, u"csljson"_s},
                                    exportedText(records, ExportFormat::Bibtex));
    const QJsonArray items = QJsonDocument::fromJson(read).array();
    QCOMPARE(items.size(), records.size());
    QString missed;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!plainText(items[i]["abstract"_L1].toString()).contains(signs[i]))
            missed += signs[i];
    }
    QCOMPARE(missed, QString());
}

void TestIndependentReaders::pandocReadsTheSameKinds_data() { pandocReadsTheSameFacts_data(); }

void TestIndependentReaders::pandocReadsTheSameKinds()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const QString, name);
    const QList<ArticleRecord> records = sampleArticles();
    const QByteArray read =
        through(u"pandoc"_s, {u"-f"_s, name, u"-t"_s, u"csljson"_s}, exportedText(records, format));
    QStringList kinds;
    for (const QJsonValue &item : QJsonDocument::fromJson(read).array())
        kinds += item.toObject().value("type"_L1).toString();
    QStringList wanted;
    for (const ArticleRecord &record : records)
        wanted += pandocKind(record.article.fields.value("type"_L1).toString(), format);
    QCOMPARE(kinds.join(u", "_s), wanted.join(u", "_s));
}

void TestIndependentReaders::bibutilsReadsTheSameTexts_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("program");
    QTest::newRow("bibtex") << ExportFormat::Bibtex << "bib2xml";
    QTest::newRow("biblatex") << ExportFormat::Biblatex << "biblatex2xml";
    QTest::newRow("ris") << ExportFormat::Ris << "ris2xml";
}

void TestIndependentReaders::bibutilsReadsTheSameTexts()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const QString, program);
    for (const ArticleRecord &record : sampleArticles()) {
        const QByteArray text = exportedText({record}, format);
        const QStringList texts = textsOf(through(program, {u"-i"_s, u"utf8"_s}, text));
        const Article &article = record.article;
        const Reference reference = referenceOf(record);
        const QString all = texts.join(u'\n');
        QStringList wanted{QString::number(article.date.year()),
                           reference.container,
                           reference[ReferenceFact::Volume],
                           reference[ReferenceFact::Issue],
                           reference[ReferenceFact::Publisher],
                           article.doi,
                           article.url};
        wanted += article.title.section(u':', 0, 0);
        wanted.removeAll(QString());
        for (const QString &one : wanted)
            QVERIFY2(all.contains(one), qPrintable(one + u" is not in\n"_s + texts.join(u'\n') +
                                                   u"\nof\n"_s + QString::fromUtf8(text)));
    }
}

void TestIndependentReaders::millerReadsTheSameCells_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("separator");
    QTest::newRow("csv") << ExportFormat::Csv << "comma";
    QTest::newRow("tsv") << ExportFormat::Tsv << "tab";
}

void TestIndependentReaders::millerReadsTheSameCells()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const QString, separator);
    QList<ArticleRecord> records = sampleArticles();
    records[0].article.title = u"=HYPERLINK(\"x\"),\ta"_s;
    records[0].article.summary = u"One \"line\".\nAnd another."_s;
    const auto cells = [&](const ExportOptions &options) {
        const QByteArray read =
            through(u"mlr"_s, {u"--icsv"_s, u"--ifs"_s, separator, u"--ojson"_s, u"-S"_s, u"cat"_s},
                    exportedText(records, format, options));
        return QJsonDocument::fromJson(read).array();
    };
    const QJsonArray guarded = cells({});
    QCOMPARE(guarded.size(), records.size());
    QCOMPARE(guarded[0]["title"_L1].toString(), u'\'' + records[0].article.title);
    QCOMPARE(guarded[0]["summary"_L1].toString(), records[0].article.summary);
    QCOMPARE(guarded[0]["authors"_L1].toString(),
             u"de la Fontaine, Jean; Ñandú, José Ángel; King, Martin Luther, Jr."_s);
    QCOMPARE(guarded[2]["date"_L1].toString(), u"2024-01-05"_s);
    QCOMPARE(guarded[0]["my tags"_L1].toString(), u"por leer"_s);
    QCOMPARE(cells({.guardsFormulas = false})[0]["title"_L1].toString(), records[0].article.title);
}

QTEST_GUILESS_MAIN(TestIndependentReaders)
#include "tst_independentreaders.moc"
