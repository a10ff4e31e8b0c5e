// The page's own filters, run by another program's JavaScript, against counting by hand.
#include "examplepage.h"
#include "pdfreading.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

const QStringList kFilters{u"countries"_s, u"topics"_s, u"tags"_s, u"years"_s};

QByteArray filterScript()
{
    QFile file(u":/acervo/page/filter.js"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What `expression` gives, with the page's functions and its data at hand.
QJsonValue valueOf(const QByteArray &expression, const QByteArray &data = "null")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.js"_s));
    if (!file.open(QIODevice::WriteOnly))
        return QJsonValue::Undefined;
    file.write(filterScript() + "\nconst data = " + data + ";\nprint(JSON.stringify([" +
               expression + "]));\n");
    file.close();
    const QByteArray output = outputOf(u"qjs"_s, {file.fileName()}).value_or(QByteArray());
    return QJsonDocument::fromJson(output).array().at(0);
}

QStringList someOf(QRandomGenerator &random, const QString &name, int values)
{
    QStringList some;
    for (int i = random.bounded(4); i > 0; --i)
        some += name + QString::number(random.bounded(values));
    some.removeDuplicates();
    return some;
}

// The names of each filter's values of an article.
QList<QStringList> valuesOf(const Article &article)
{
    QList<QStringList> values(4);
    for (const Place &place : article.places)
        values[0] += u"Land "_s + place.code;
    for (const Topic &topic : article.topics)
        values[1] += topic.name;
    values[2] = article.tags;
    values[3] = {article.date.isKnown() ? QString::number(article.date.year()) : u"No date"_s};
    return values;
}

bool isShown(const QList<QStringList> &values, const QList<QStringList> &chosen)
{
    for (qsizetype f = 0; f < chosen.size(); ++f) {
        const bool has = std::ranges::any_of(
            chosen[f], [&](const QString &name) { return values[f].contains(name); });
        if (!chosen[f].isEmpty() && !has)
            return false;
    }
    return true;
}

QJsonArray toJson(const QList<QStringList> &chosen)
{
    QJsonArray array;
    for (const QStringList &names : chosen)
        array += QJsonArray::fromStringList(names);
    return array;
}

QList<ArticleRecord> randomRecords(QRandomGenerator &random, int count)
{
    QList<ArticleRecord> records;
    for (int i = 0; i < count; ++i) {
        const QString year =
            random.bounded(5) ? QString::number(2015 + random.bounded(6)) : QString();
        records += record(u"Article %1"_s.arg(i), year, someOf(random, u"C"_s, 5),
                          someOf(random, u"Topic "_s, 6), someOf(random, u"tag "_s, 3));
    }
    return records;
}

} // namespace

class TestPageFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNumberBesideAValueIsWhatAClickShows();
    void wordsFilterAsWell();
    void yearsAreInOrderAndTheUndatedLast();
    void wordsAreFound_data();
    void wordsAreFound();
    void textIsReadOutOfThePage();
};

void TestPageFilters::theNumberBesideAValueIsWhatAClickShows()
{
    QRandomGenerator random(11);
    const QList<ArticleRecord> records = randomRecords(random, 120);
    const QJsonObject data = dataOf(pageOf(records));
    // Many choices at once: starting the other program is what costs time.
    QList<QList<QStringList>> choices(60, QList<QStringList>(4));
    for (QList<QStringList> &chosen : choices) {
        for (qsizetype f = 0; f < 4; ++f) {
            for (int i = random.bounded(3); i > 0; --i)
                chosen[f] += valuesOf(records[random.bounded(records.size())].article)[f];
        }
    }
    QJsonArray asked;
    for (const QList<QStringList> &chosen : choices)
        asked += toJson(chosen);
    const QByteArray expression = QJsonDocument(asked).toJson(QJsonDocument::Compact) +
                                  R"(.map((choice) => {
             const filters = readFilters(data, "No date");
             const chosen = filters.map(({ names }, f) => new Set(choice[f].map((n) => names.indexOf(n))));
             const { shown, total, counts } = evaluate(filters, chosen, null, data.years.length);
             return { shown: [...shown], total, counts: filters.map(({ names }, f) =>
               Object.fromEntries(names.map((name, v) => [name, counts[f][v]]))) };
           }))";
    const QJsonArray answers =
        valueOf(expression, QJsonDocument(data).toJson(QJsonDocument::Compact)).toArray();
    QCOMPARE(answers.size(), choices.size());
    for (qsizetype c = 0; c < choices.size(); ++c) {
        const QJsonObject answer = answers[c].toObject();
        int total = 0;
        for (qsizetype a = 0; a < records.size(); ++a) {
            const bool shown = isShown(valuesOf(records[a].article), choices[c]);
            QCOMPARE(answer["shown"][a].toInt(), int(shown));
            total += shown;
        }
        QCOMPARE(answer["total"].toInt(), total);
        for (qsizetype f = 0; f < 4; ++f) {
            const QJsonObject counts = answer["counts"][f].toObject();
            QVERIFY(!counts.isEmpty());
            for (auto count = counts.begin(); count != counts.end(); ++count) {
                // Those of that value among what is shown once it is clicked.
                QList<QStringList> clicked = choices[c];
                if (!clicked[f].contains(count.key()))
                    clicked[f] += count.key();
                const auto counted = std::ranges::count_if(records, [&](const ArticleRecord &one) {
                    const QList<QStringList> values = valuesOf(one.article);
                    return isShown(values, clicked) && values[f].contains(count.key());
                });
                QCOMPARE(count->toInt(), counted);
            }
        }
    }
}

void TestPageFilters::wordsFilterAsWell()
{
    const QByteArray page = pageOf({record(u"a"_s, u"2024"_s, {u"VE"_s}),
                                    record(u"b"_s, u"2024"_s, {u"VE"_s}), record(u"c"_s)});
    const QJsonValue answer = valueOf(R"((() => { const filters = readFilters(data, "No date");
             const { total, counts } = evaluate(filters, filters.map(() => new Set()), [0, 1, 1], 3);
             return [total, [...counts[0]], [...counts[3]]]; })())",
                                      QJsonDocument(dataOf(page)).toJson());
    QCOMPARE(answer, QJsonValue(QJsonArray({2, QJsonArray({1}), QJsonArray({1, 1})})));
}

void TestPageFilters::yearsAreInOrderAndTheUndatedLast()
{
    const QByteArray page =
        pageOf({record(u"a"_s, u"2024"_s), record(u"b"_s), record(u"c"_s, u"987"_s),
                record(u"d"_s, u"2023-02"_s), record(u"e"_s, u"2024-01-01"_s)});
    QCOMPARE(
        valueOf("readFilters(data, \"No date\")[3].names", QJsonDocument(dataOf(page)).toJson()),
        QJsonValue(QJsonArray({u"2023"_s, u"2024"_s, u"No date"_s})));
}

void TestPageFilters::wordsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const QString text = u"The Commune of Señor Ñandú, self-managed (2021). 工厂自治"_s;
    const auto row = [&](const QString &typed, bool found) {
        QTest::newRow(qPrintable(typed)) << text << typed << found;
    };
    row(u"commune"_s, true);
    row(u"COMMUNE"_s, true);
    row(u"comm"_s, true); // as it is typed
    row(u"mune"_s, false);
    row(u"senor nandu"_s, true);
    row(u"señor"_s, true);
    row(u"nandu commune"_s, true); // in any order
    row(u"nandu factory"_s, false);
    row(u"\"commune of\""_s, true);
    row(u"\"of commune\""_s, false);
    row(u"\"commune o\""_s, false); // a phrase is of whole words
    row(u"\"commune of"_s, true);   // not finished
    row(u"-factory"_s, true);
    row(u"commune -nandu"_s, false);
    row(u"-\"commune of\""_s, false);
    row(u"self-man"_s, true);
    row(u"2021"_s, true);
    row(u"自治"_s, true);
    row(u"- \" ( *"_s, true); // says nothing
}

void TestPageFilters::wordsAreFound()
{
    QFETCH(const QString, text);
    QFETCH(const QString, typed);
    QFETCH(const bool, found);
    const QByteArray asked =
        QJsonDocument(QJsonArray({text, typed})).toJson(QJsonDocument::Compact);
    QCOMPARE(valueOf("hasWords(folded(data[0]), readWords(data[1]))", asked), QJsonValue(found));
}

void TestPageFilters::textIsReadOutOfThePage()
{
    const QByteArray html = R"("<p>Tom &amp; Ana</p><ul><li>a</li><li>&lt;b&gt;</li></ul>")";
    QCOMPARE(valueOf("folded(textOfHtml(data))", html), QJsonValue(u" tom ana a b "_s));
    // A browser writes what stands in attributes as it is.
    const QByteArray marked =
        R"("un<mark class=\"green\"><a class=\"letter\" title=\"a > b\">G</a>heard</mark> <img alt=\"c > d\">")";
    QCOMPARE(valueOf("folded(textOfHtml(data))", marked), QJsonValue(u" unheard "_s));
}

QTEST_GUILESS_MAIN(TestPageFilters)
#include "tst_pagefilters.moc"
