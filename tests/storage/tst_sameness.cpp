#include "sameness.h"

#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

class TestSameness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameOrNot_data();
    void sameOrNot();
    void whatIsTheSameIsFoundByItsKeys_data() { sameOrNot_data(); }
    void whatIsTheSameIsFoundByItsKeys();
};

namespace {

ArticleDraft draft(const QString &title, const QString &date, const QString &url = {},
                   const QString &doi = {}, const QStringList &families = {})
{
    ArticleDraft made;
    made.title = title;
    made.date = PartialDate::fromIso(date);
    made.url = url;
    made.doi = doi;
    for (const QString &family : families)
        made.persons.append({.family = family, .given = {}, .name = {}});
    return made;
}

} // namespace

void TestSameness::sameOrNot_data()
{
    QTest::addColumn<ArticleDraft>("a");
    QTest::addColumn<ArticleDraft>("b");
    QTest::addColumn<bool>("same");
    const QString day = u"2024-01-01"_s;
    const QString url = u"https://geo.coop/a"_s;
    const QString doi = u"10.1/a"_s;
    QTest::newRow("title and date") << draft(u"A Café"_s, day) << draft(u"a cafe"_s, day) << true;
    QTest::newRow("signs do not count")
        << draft(u"Here & now!"_s, day) << draft(u"Here, now"_s, day) << true;
    QTest::newRow("another date") << draft(u"A"_s, day) << draft(u"A"_s, u"2024-01-02"_s) << false;
    QTest::newRow("another precision")
        << draft(u"A"_s, day) << draft(u"A"_s, u"2024-01"_s) << false;
    QTest::newRow("both undated") << draft(u"A"_s, {}) << draft(u"A"_s, {}) << true;
    QTest::newRow("one undated") << draft(u"A"_s, day) << draft(u"A"_s, {}) << false;
    QTest::newRow("same address, nothing else")
        << draft(u"A"_s, day, url) << draft(u"B"_s, {}, u"http://www.geo.coop/a/#x"_s) << true;
    QTest::newRow("same doi, another address")
        << draft(u"A"_s, day, url, doi) << draft(u"B"_s, {}, u"https://x.org"_s, u"doi:10.1/A"_s)
        << true;
    QTest::newRow("a doi and its resolver's address")
        << draft(u"A"_s, day, u"https://doi.org/10.1000/a"_s)
        << draft(u"B"_s, {}, u"https://x.org/a"_s, u"10.1000/A"_s) << true;
    QTest::newRow("a resolver's address and a page's own, else the same")
        << draft(u"A"_s, day, u"https://doi.org/10.1000/a"_s)
        << draft(u"A"_s, day, u"https://x.org/a"_s) << true;
    QTest::newRow("another address")
        << draft(u"A"_s, day, url) << draft(u"A"_s, day, u"https://geo.coop/b"_s) << false;
    QTest::newRow("another doi") << draft(u"A"_s, day, {}, doi)
                                 << draft(u"A"_s, day, {}, u"10.1/b"_s) << false;
    QTest::newRow("one has an address") << draft(u"A"_s, day, url) << draft(u"A"_s, day) << true;
    QTest::newRow("one has an address, the other a doi")
        << draft(u"A"_s, day, url) << draft(u"A"_s, day, {}, doi) << true;
    QTest::newRow("one has both") << draft(u"A"_s, day, url, doi) << draft(u"A"_s, day) << true;
    QTest::newRow("other authors") << draft(u"A"_s, day, {}, {}, {u"Allende"_s})
                                   << draft(u"A"_s, day, {}, {}, {u"Borges"_s}) << false;
    QTest::newRow("an author in common")
        << draft(u"A"_s, day, {}, {}, {u"García Márquez"_s})
        << draft(u"A"_s, day, {}, {}, {u"Borges"_s, u"MARQUEZ"_s}) << true;
    QTest::newRow("authors on one side")
        << draft(u"A"_s, day, {}, {}, {u"Allende"_s}) << draft(u"A"_s, day) << true;
    QTest::newRow("a title that begins the other")
        << draft(u"Lending without Landlords"_s, day)
        << draft(u"Lending without Landlords, Revisited"_s, day) << false;
    ArticleDraft second = draft(u"Water Wars, Part II"_s, day);
    second.summary = u"A series on who owns the pipes."_s;
    ArticleDraft third = second;
    third.title = u"Water Wars, Part III"_s;
    QTest::newRow("parts with one summary") << second << third << false;
    QTest::newRow("a monthly column") << draft(u"From the Editors"_s, u"2024-01"_s)
                                      << draft(u"From the Editors"_s, u"2024-02"_s) << false;
    QTest::newRow("the site's front page") << draft(u"A"_s, day, u"https://geo.coop/"_s)
                                           << draft(u"B"_s, day, u"http://www.geo.coop"_s) << false;
    ArticleDraft column = draft(u"Editorial"_s, {});
    column.summary = u"Why the mill in Leiria stands still, and who pays for it."_s;
    ArticleDraft next = column;
    next.summary = u"A vote among dairy farmers goes on for the third week."_s;
    QTest::newRow("an undated column, other words") << column << next << false;
    ArticleDraft longer = column;
    longer.summary += u" Ten families tell."_s;
    QTest::newRow("an undated column, more words") << column << longer << true;
    column.persons = next.persons = {{.family = u"Ruiz"_s, .given = {}, .name = {}}};
    QTest::newRow("other words of one author") << column << next << true;
    QTest::newRow("no titles, nothing at all") << draft({}, {}) << draft({}, {}) << false;
    ArticleDraft summaryOnly;
    summaryOnly.summary = u"Words"_s;
    QTest::newRow("no titles, same summary") << summaryOnly << summaryOnly << true;
    ArticleDraft signsOnly = draft(u"?!"_s, day);
    QTest::newRow("a title of signs") << signsOnly << signsOnly << true;
}

void TestSameness::sameOrNot()
{
    QFETCH(const ArticleDraft, a);
    QFETCH(const ArticleDraft, b);
    QFETCH(const bool, same);
    QCOMPARE(isSame(Likeness::of(a), Likeness::of(b)), same);
    QCOMPARE(isSame(Likeness::of(b), Likeness::of(a)), same);
}

void TestSameness::whatIsTheSameIsFoundByItsKeys()
{
    QFETCH(const ArticleDraft, a);
    QFETCH(const ArticleDraft, b);
    QFETCH(const bool, same);
    if (!same)
        return;
    const QList<qint64> own = IdentityKeys::of(Likeness::of(a)).own;
    const QList<qint64> sought = IdentityKeys::of(Likeness::of(b)).sought;
    QVERIFY(std::ranges::any_of(own, [&](qint64 key) { return sought.contains(key); }));
}

QTEST_GUILESS_MAIN(TestSameness)
#include "tst_sameness.moc"
