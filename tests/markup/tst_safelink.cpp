#include "safelink.h"

#include <QTest>

using namespace acervo;

class TestSafeLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAddressesOfTheWebAndOfMailAreLinks_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("link");
        const auto row = [](const char *name, const QString &address, const char *link) {
            QTest::newRow(name) << address << QByteArray(link);
        };
        row("https", "https://geo.coop/articles/factory?x=1&y=2#z",
            "https://geo.coop/articles/factory?x=1&y=2#z");
        row("http", "http://a.org", "http://a.org");
        row("mail", "mailto:ana@a.org", "mailto:ana@a.org");
        row("upper case", "HTTPS://A.org/B", "https://a.org/B");
        row("white space around", "  https://a.org/b \n", "https://a.org/b");
        row("letters beyond ASCII", QString::fromUtf8("https://a.org/acción"),
            "https://a.org/acci%C3%B3n");
        row("host beyond ASCII", QString::fromUtf8("https://münchen.de/"),
            "https://xn--mnchen-3ya.de/");
        row("space", "https://a.org/b c", "https://a.org/b%20c");
        row("quote", "https://a.org/'b", "https://a.org/%27b");
        row("attribute of cairo", "https://a.org/' rect=[0 0 9 9] dest='x",
            "https://a.org/%27%20rect=[0%200%209%209]%20dest=%27x");
        row("parentheses", "https://a.org/b_(c)", "https://a.org/b_%28c%29");
        row("backslash", "https://a.org/b\\c", "https://a.org/b%5Cc");
        row("password", "https://u:p@a.org/", "https://u@a.org/");
        row("script", "javascript:alert(1)", "");
        row("script in disguise", " JaVaScRiPt://a.org/%0aalert(1)", "");
        row("data", "data:text/html,x", "");
        row("file", "file:///etc/passwd", "");
        row("ftp", "ftp://a.org/b", "");
        row("no scheme", "a.org/b", "");
        row("no host", "https:///b", "");
        row("no mailbox", "mailto:", "");
        row("nothing", "", "");
        row("a word", "hello", "");
        row("too long", "https://a.org/" + QString(5000, u'b'), "");
    }

    void onlyAddressesOfTheWebAndOfMailAreLinks()
    {
        QFETCH(QString, address);
        QFETCH(QByteArray, link);
        QCOMPARE(safeLink(address), link);
    }

    void whateverTheAddressTheLinkHasNoSyntax()
    {
        for (char16_t c = 1; c < 0x3000; ++c) {
            const QByteArray link = safeLink(QStringLiteral("https://a.org/") + QChar(c) + u'z');
            for (const char byte : link)
                QVERIFY2(byte > ' ' && byte < 0x7f && !QByteArrayView("'\"()\\<>").contains(byte),
                         link.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestSafeLink)
#include "tst_safelink.moc"
