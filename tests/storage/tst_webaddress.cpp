#include "webaddress.h"

#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

class TestWebAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreNormalised_data();
    void addressesAreNormalised();
    void pagesStayApart_data();
    void pagesStayApart();
    void doisAreNormalised_data();
    void doisAreNormalised();
    void aResolversAddressIsItsDoi_data();
    void aResolversAddressIsItsDoi();
};

void TestWebAddress::addressesAreNormalised_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("normalised");
    const auto row = [](const char *name, const QString &address, const QString &normalised) {
        QTest::newRow(name) << address << normalised;
    };
    row("empty", {}, {});
    row("plain", u"https://geo.coop/a"_s, u"https://geo.coop/a"_s);
    row("http", u"http://geo.coop/a"_s, u"https://geo.coop/a"_s);
    row("no scheme but its slashes", u"//geo.coop/a"_s, u"https://geo.coop/a"_s);
    row("white space around", u" https://geo.coop/a\n"_s, u"https://geo.coop/a"_s);
    row("www", u"https://www.geo.coop/a"_s, u"https://geo.coop/a"_s);
    row("host's case", u"HTTPS://GEO.coop/A"_s, u"https://geo.coop/A"_s);
    row("host with a final dot", u"https://geo.coop./a"_s, u"https://geo.coop/a"_s);
    row("host in other letters", u"https://www.peña.es/a"_s, u"https://xn--pea-8ma.es/a"_s);
    row("slash", u"https://geo.coop/a/"_s, u"https://geo.coop/a"_s);
    row("slash before a query", u"https://geo.coop/a/?p=2"_s, u"https://geo.coop/a?p=2"_s);
    row("root", u"https://geo.coop/"_s, u"https://geo.coop"_s);
    row("dots in the path", u"https://geo.coop/x/../a/./b"_s, u"https://geo.coop/a/b"_s);
    row("index file", u"https://geo.coop/a/index.html"_s, u"https://geo.coop/a"_s);
    row("index file with a query", u"https://geo.coop/index.php?id=3"_s,
        u"https://geo.coop?id=3"_s);
    row("default port", u"http://geo.coop:80/a"_s, u"https://geo.coop/a"_s);
    row("default port of https", u"https://geo.coop:443/a"_s, u"https://geo.coop/a"_s);
    row("other port", u"http://geo.coop:8080/a"_s, u"https://geo.coop:8080/a"_s);
    row("fragment", u"https://geo.coop/a#b"_s, u"https://geo.coop/a"_s);
    row("fragment of a text", u"https://geo.coop/a#:~:text=the%20mill"_s, u"https://geo.coop/a"_s);
    row("a fragment that is a page", u"https://geo.coop/#!/a"_s, u"https://geo.coop#!/a"_s);
    row("tracking", u"https://geo.coop/a?utm_source=x&fbclid=y&gclid=z"_s, u"https://geo.coop/a"_s);
    row("tracking in capitals", u"https://geo.coop/a?id=7&UTM_Medium=x"_s,
        u"https://geo.coop/a?id=7"_s);
    row("tracking by other names", u"https://geo.coop/a?pk_campaign=x&srsltid=y&page=2&_gl=z"_s,
        u"https://geo.coop/a?page=2"_s);
    row("mailings", u"https://geo.coop/a?mc_cid=1&mc_eid=2&_hsenc=3&mkt_tok=4"_s,
        u"https://geo.coop/a"_s);
    row("session in the path", u"https://geo.coop/a;jsessionid=0A1B2C"_s, u"https://geo.coop/a"_s);
    row("session in the query", u"https://geo.coop/a?PHPSESSID=9f&id=2"_s,
        u"https://geo.coop/a?id=2"_s);
    row("parameters in another order", u"https://geo.coop/a?year=2020&id=7"_s,
        u"https://geo.coop/a?id=7&year=2020"_s);
    row("escapes in small letters", u"https://geo.coop/%c3%a1rbol%2fa"_s,
        u"https://geo.coop/%C3%A1rbol%2Fa"_s);
    row("letters that are not escaped", u"https://geo.coop/árbol"_s,
        u"https://geo.coop/%C3%A1rbol"_s);
    row("escapes that need not be", u"https://geo.coop/%7Eana/%61"_s, u"https://geo.coop/~ana/a"_s);
    row("mobile", u"https://m.geo.coop/a"_s, u"https://geo.coop/a"_s);
    row("mobile under www", u"https://www.m.geo.coop/a"_s, u"https://geo.coop/a"_s);
    row("mobile after the language", u"https://en.m.wikipedia.org/wiki/A"_s,
        u"https://en.wikipedia.org/wiki/A"_s);
    row("amp host", u"https://amp.geo.coop/a/b"_s, u"https://geo.coop/a/b"_s);
    row("amp at the end", u"https://geo.coop/a/b/amp/"_s, u"https://geo.coop/a/b"_s);
    row("amp as a parameter", u"https://geo.coop/a?amp=1"_s, u"https://geo.coop/a"_s);
    row("amp as another", u"https://geo.coop/a?outputType=amp"_s, u"https://geo.coop/a"_s);
    row("no address", u"  see page 7 "_s, u"see page 7"_s);
    row("mail", u"mailto:ana@geo.coop"_s, u"mailto:ana@geo.coop"_s);
}

void TestWebAddress::addressesAreNormalised()
{
    QFETCH(const QString, address);
    QFETCH(const QString, normalised);
    QCOMPARE(normalisedAddress(address), normalised);
    QCOMPARE(normalisedAddress(normalised), normalised);
}

void TestWebAddress::pagesStayApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *name, const QString &one, const QString &other) {
        QTest::newRow(name) << one << other;
    };
    row("paths in other letters", u"https://geo.coop/A"_s, u"https://geo.coop/a"_s);
    row("a parameter's value", u"https://geo.coop/a?id=1"_s, u"https://geo.coop/a?id=2"_s);
    row("a page of several", u"https://geo.coop/a"_s, u"https://geo.coop/a?page=2"_s);
    row("a site that is called m", u"https://m.org/a"_s, u"https://org/a"_s);
    row("an article on amps", u"https://geo.coop/amp"_s, u"https://geo.coop/"_s);
    row("an amp of a value", u"https://geo.coop/a?amp=15"_s, u"https://geo.coop/a"_s);
    row("an escaped slash", u"https://geo.coop/a%2Fb"_s, u"https://geo.coop/a/b"_s);
    row("an escaped question mark", u"https://geo.coop/a%3Fb"_s, u"https://geo.coop/a?b"_s);
    row("other hosts", u"https://blog.geo.coop/a"_s, u"https://geo.coop/a"_s);
    row("other ports", u"https://geo.coop:8080/a"_s, u"https://geo.coop/a"_s);
    row("a file that is no index", u"https://geo.coop/indexes.html"_s, u"https://geo.coop/"_s);
}

void TestWebAddress::pagesStayApart()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QVERIFY(normalisedAddress(one) != normalisedAddress(other));
}

void TestWebAddress::doisAreNormalised_data()
{
    QTest::addColumn<QString>("doi");
    QTest::addColumn<QString>("normalised");
    QTest::newRow("plain") << u"10.1103/PhysRevA.52"_s << u"10.1103/physreva.52"_s;
    QTest::newRow("prefix") << u"doi:10.1103/x"_s << u"10.1103/x"_s;
    QTest::newRow("prefix and space") << u"DOI: 10.1103/x"_s << u"10.1103/x"_s;
    QTest::newRow("resolver") << u"https://doi.org/10.1103/x"_s << u"10.1103/x"_s;
    QTest::newRow("none") << u"n/a"_s << u""_s;
    QTest::newRow("a number with ten in it") << u"v110.5"_s << u""_s;
}

void TestWebAddress::doisAreNormalised()
{
    QFETCH(const QString, doi);
    QFETCH(const QString, normalised);
    QCOMPARE(normalisedDoi(doi), normalised);
}

void TestWebAddress::aResolversAddressIsItsDoi_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("doi");
    QTest::newRow("plain") << u"https://doi.org/10.1103/PhysRevA.52"_s << u"10.1103/physreva.52"_s;
    QTest::newRow("old") << u"http://dx.doi.org/10.1103/x"_s << u"10.1103/x"_s;
    QTest::newRow("www") << u"https://www.doi.org/10.1103/x"_s << u"10.1103/x"_s;
    QTest::newRow("escaped") << u"https://doi.org/10.1103/a%28b%29"_s << u"10.1103/a(b)"_s;
    QTest::newRow("a publisher's") << u"https://example.org/doi/10.1103/x"_s << u""_s;
    QTest::newRow("no number") << u"https://doi.org/about"_s << u""_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestWebAddress::aResolversAddressIsItsDoi()
{
    QFETCH(const QString, address);
    QFETCH(const QString, doi);
    QCOMPARE(resolvedDoi(address), doi);
}

QTEST_GUILESS_MAIN(TestWebAddress)
#include "tst_webaddress.moc"
