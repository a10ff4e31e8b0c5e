#include "tagtwins.h"

#include <QElapsedTimer>
#include <QTest>

using namespace acervo;

class TestTagTwins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs();
    void theOneOnMoreArticlesStays();
    void onlyBelowTheSameTag();
    void manyTagsTakeNoTime();
};

namespace {

Tag tag(FacetValue id, const QString &name, qint64 articles = 1, FacetValue parent = 0)
{
    Tag one;
    one.id = id;
    one.name = name;
    one.articles = articles;
    one.parent = parent;
    return one;
}

} // namespace

void TestTagTwins::pairs_data()
{
    using Likeness = TagTwins::Likeness;
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<std::optional<Likeness>>("likeness");
    const auto row = [](const char *one, const char *other, std::optional<Likeness> likeness) {
        QTest::addRow("%s, %s", one, other)
            << QString::fromUtf8(one) << QString::fromUtf8(other) << likeness;
    };
    row("to read", "to-read", Likeness::Marks);
    row("toread", "to read", Likeness::Marks);
    row("cooperative", "cooperatives", Likeness::Plural);
    row("city", "cities", Likeness::Plural);
    row("comunas", "comuna", Likeness::Plural);
    row("elección", "elecciones", Likeness::Plural);
    row("união", "uniões", Likeness::Plural);
    row("voz", "voces", Likeness::Plural);
    row("method", "methid", Likeness::OneLetter);
    row("method", "mehod", Likeness::OneLetter);
    row("organisation", "organization", Likeness::OneLetter);
    row("land", "labour", std::nullopt);
    row("oil", "soil", std::nullopt);
    row("2021", "2022", std::nullopt); // numbers are meant as they are
}

void TestTagTwins::pairs()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(std::optional<TagTwins::Likeness>, likeness);
    const QList<TagTwins> found = findTwins({tag(1, one), tag(2, other)});
    QCOMPARE(found.size(), likeness ? 1 : 0);
    if (likeness)
        QCOMPARE(found.first().likeness, *likeness);
}

void TestTagTwins::theOneOnMoreArticlesStays()
{
    const QList<TagTwins> found =
        findTwins({tag(1, QStringLiteral("commune")), tag(2, QStringLiteral("communes"), 9)});
    QCOMPARE(found.first().one.id, FacetValue(2));
    QCOMPARE(found.first().other.id, FacetValue(1));
}

void TestTagTwins::onlyBelowTheSameTag()
{
    QVERIFY(findTwins({tag(1, QStringLiteral("a/review"), 1, 7), tag(2, QStringLiteral("reviews"))})
                .isEmpty());
    QCOMPARE(findTwins({tag(1, QStringLiteral("a/review"), 1, 7),
                        tag(2, QStringLiteral("a/reviews"), 1, 7)})
                 .size(),
             1);
}

void TestTagTwins::manyTagsTakeNoTime()
{
    QList<Tag> tags;
    for (int i = 0; i < 5000; ++i)
        tags += tag(FacetValue(i + 1), QStringLiteral("word%1 of the tags").arg(i * 7919));
    QElapsedTimer timer;
    timer.start();
    findTwins(tags);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestTagTwins)
#include "tst_tagtwins.moc"
