#include "feedhtml.h"

#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

class FeedHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"One\n two"_s << u"One two"_s;
        QTest::newRow("paragraphs") << u"<p>One</p>\n<p>Two</p>"_s << u"One\n\nTwo"_s;
        QTest::newRow("lines") << u"One<br/>two<BR>three"_s << u"One\ntwo\nthree"_s;
        QTest::newRow("list") << u"<ul><li>a</li><li>b</li></ul>c"_s << u"a\nb\n\nc"_s;
        QTest::newRow("inside a word") << u"mar<b>ke</b>t"_s << u"market"_s;
        QTest::newRow("reference") << u"caf&eacute;&nbsp;&#8212; &amp;amp;"_s << u"café — &amp;"_s;
        QTest::newRow("no reference")
            << u"R&D: 1 &lt; 2 &unknown; &"_s << u"R&D: 1 < 2 &unknown; &"_s;
        QTest::newRow("no tag") << u"1 < 2 <3 a<b"_s << u"1 < 2 <3 a<b"_s;
        QTest::newRow("script") << u"a<script>if (a < b) x();</script>b"_s << u"ab"_s;
        QTest::newRow("style") << u"<STYLE>p{}</STYLE >b"_s << u"b"_s;
        QTest::newRow("script that never ends") << u"a<script>b"_s << u"a"_s;
        QTest::newRow("comment") << u"a<!-- <p>no</p> -->b"_s << u"ab"_s;
        QTest::newRow("quoted end") << u"a<img alt=\"1 > 0\">b"_s << u"ab"_s;
        QTest::newRow("quote that never ends") << u"a<a href=\"x>b</a>c"_s << u"abc"_s;
        QTest::newRow("cells") << u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</table>"_s
                               << u"a b\nc"_s;
    }
    void says()
    {
        QFETCH(QString, html);
        QTEST(feedHtmlText(html), "text");
    }

    void lineIsOneLine() { QCOMPARE(feedHtmlLine(u"<p>One</p><p>two</p>"), u"One two"_s); }

    void whatStandsBehindAPostIsLeftOut_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *tail) {
            QTest::newRow(tail) << u"<p>Text.</p>\n<p>%1</p>\n"_s.arg(QString::fromUtf8(tail))
                                << u"Text."_s;
        };
        row("The post <a href=\"x\">Who pays?</a> appeared first on <a href=\"y\">The Mill</a>.");
        row("The post <a href=\"x\">Who pays?</a> first appeared on <a href=\"y\">The Mill</a>.");
        row("La entrada <a href=\"x\">¿Quién paga?</a> aparece primero en <a>El Molino</a>.");
        row("La entrada ¿Quién paga? se publicó primero en El Molino.");
        row("O post Quem paga? apareceu primeiro em O Moinho.");
        row("L’article Qui paie ? est apparu en premier sur Le Moulin.");
        row("Der Beitrag Wer zahlt? erschien zuerst auf Die Mühle.");
        QTest::newRow("alone") << u"The post A appeared first on B."_s << QString();
        QTest::newRow("before the end") << u"<p>The post A appeared first on B.</p><p>Text.</p>"_s
                                        << u"The post A appeared first on B.\n\nText."_s;
        QTest::newRow("said in the text")
            << u"<p>Text. The post office appeared first on Main Street.</p>"_s
            << u"Text. The post office appeared first on Main Street."_s;
    }
    void whatStandsBehindAPostIsLeftOut()
    {
        QFETCH(QString, html);
        QTEST(feedPostText(html), "text");
    }

    // The whole is read once, whatever is open.
    void hostileTextIsReadOnce()
    {
        for (const QString &piece : {u"<a href=\""_s, u"<"_s, u"&#"_s, u"<!--"_s, u"<script>"_s,
                                     u"<p "_s, u"<a href='>"_s}) {
            const QString text = feedHtmlText(piece.repeated(20'000));
            QVERIFY(text.size() <= piece.size() * 20'000);
        }
    }
};

QTEST_GUILESS_MAIN(FeedHtmlTest)
#include "tst_feedhtml.moc"
