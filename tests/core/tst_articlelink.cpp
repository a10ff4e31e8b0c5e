#include "articlelink.h"

#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

class TestArticleLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressNamesItsArticle_data()
    {
        QTest::addColumn<QString>("uuid");
        QTest::newRow("ours") << u"0c8cbd6e-6be1-4fb6-8ea1-5d8f0f5c0a11"_s;
        QTest::newRow("a number") << u"17"_s;
        QTest::newRow("brackets and spaces") << u"a) (b] c"_s;
        QTest::newRow("other letters") << u"año/𝒳%41"_s;
    }
    void anAddressNamesItsArticle()
    {
        QFETCH(const QString, uuid);
        const QString address = articleAddress(uuid);
        QCOMPARE(uuidOfAddress(address), uuid);
        QCOMPARE(linkedArticles(u"see [it](%1), and"_s.arg(address)), QStringList{uuid});
    }

    void anAddressMayNameOneOfItsNotes()
    {
        const QString address = articleAddress(u"a"_s, u"b #c"_s);
        QCOMPARE(uuidOfAddress(address), u"a"_s);
        QCOMPARE(noteOfAddress(address), u"b #c"_s);
        QCOMPARE(noteOfAddress(articleAddress(u"a"_s)), QString());
        QCOMPARE(linkedArticles(u"[x](%1) [y](acervo-article:a)"_s.arg(address)),
                 QStringList{u"a"_s});
        QCOMPARE(withAddresses(u"[x](%1)."_s.arg(address),
                               [](const QString &whole) { return whole.section(u'#', 1); }),
                 u"[x](b%20%23c)."_s);
    }

    void otherAddressesNameNone()
    {
        for (const QString &address :
             {u"https://a.org"_s, u"acervo-picture:00"_s, u"acervo-article:"_s,
              u"acervo-article:a b"_s, u"acervo-article:a)"_s, u"xacervo-article:a"_s})
            QCOMPARE(uuidOfAddress(address), QString());
    }

    void aNoteNamesEachOnceInItsOrder()
    {
        const QString note = u"[B](acervo-article:b) [A](acervo-article:a)\n\n"
                             "[B again](acervo-article:b \"why\") [ab](acervo-article:ab)"_s;
        QCOMPARE(linkedArticles(note), (QStringList{u"b"_s, u"a"_s, u"ab"_s}));
    }

    void addressesAreReplacedWhereThereIsAnother()
    {
        const QString note = u"[A](acervo-article:a) [B](acervo-article:b) end"_s;
        const QString written = withAddresses(note, [](const QString &address) {
            return uuidOfAddress(address) == u"a" ? u"A%20file.md"_s : QString();
        });
        QCOMPARE(written, u"[A](A%20file.md) [B](acervo-article:b) end"_s);
    }
};

QTEST_GUILESS_MAIN(TestArticleLink)
#include "tst_articlelink.moc"
