// Saved pages that list articles, in four languages and as many builds as sites have
// (tests/importing/pages), and pages that only look as if they did.
#include "expectedarticles.h"
#include "formatdetection.h"
#include "recordingsink.h"
#include "savedlisting.h"
#include "testpaths.h"

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

const QString paragraph =
    u"<p>The yard was measured twice, first with a rope and then, when the rope was called into "
    "question, with the rope and a witness, who had to be paid for the day.</p>"_s;

QString related(const QString &title)
{
    return u"<div class=\"card\"><h3><a href=\"/x/%1\">%1</a></h3><p>3 May 2021</p><p>A few words "
           "about what is in it, as sites have them.</p></div>"_s.arg(title);
}

QString relatedOnes()
{
    return related(u"A first other article"_s) + related(u"A second other article"_s) +
           related(u"A third other article"_s) + related(u"A fourth other article"_s);
}

QString page(const QString &head, const QString &body)
{
    return u"<!DOCTYPE html><html lang=en><head><title>Measured Twice</title>%1</head>"
           "<body>%2</body></html>"_s.arg(head, body);
}

} // namespace

class SavedListingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageGivesItsArticles_data()
    {
        addExpectedFiles(QStringLiteral(ACERVO_SOURCE_DIR "/tests/importing/pages"));
    }
    void everyPageGivesItsArticles()
    {
        QFETCH(QString, path);
        RecordingSink sink;
        QVERIFY(importFile(path, sink));
        compareFile(path, sink.articles);
    }

    void sourcesInBracketsAreTaken()
    {
        const auto item = [](const QString &title, const QString &source, const QString &day) {
            return u"<li><h3><a href=\"/%3\">%1</a> [%2]</h3><span>%3 May 2021</span><p>A few "
                   u"words "
                   "about what is in it, as sites have them.</p></li>"_s.arg(title, source, day);
        };
        const QString html =
            u"<html lang=en><title>Housing</title><body class=archive><h1>Housing</h1><ul>"_s +
            item(u"The first factory of the town"_s, u"The Guardian"_s, u"3"_s) +
            item(u"The second factory of the town"_s, u"geo.coop"_s, u"4"_s) +
            item(u"The third factory of the town"_s, u"Shareable"_s, u"5"_s) +
            u"</ul></body></html>"_s;
        const auto listing = savedListing(SavedHtml(html));
        QVERIFY(listing);
        QStringList shown;
        for (const ArticleDraft &draft : listing->articles)
            shown.append(draft.title + u'|' + draft.source + u'|' + draft.date.toIso());
        QCOMPARE(shown, (QStringList{"The first factory of the town|The Guardian|2021-05-03",
                                     "The second factory of the town|geo.coop|2021-05-04",
                                     "The third factory of the town|Shareable|2021-05-05"}));
    }

    void anArticleIsNoListing_data()
    {
        QTest::addColumn<QString>("html");
        const QString text = u"<h1>Measured Twice</h1>"_s + paragraph.repeated(12);
        QTest::newRow("with others under it") << page({}, text + relatedOnes());
        QTest::newRow("with others beside it")
            << page({}, u"<div>%1</div><div class=side>%2</div>"_s.arg(text, relatedOnes()));
        QTest::newRow("short, called an article")
            << page(u"<meta property=og:type content=article>"_s,
                    u"<h1>Measured Twice</h1>"_s + paragraph + relatedOnes());
        QTest::newRow("with comments")
            << page({}, text + u"<div class=c><h4><a href=/u/1>Ana Ruiz</a></h4><p>3 May 2021</p>"
                               "<p>I was there, and it was three times.</p></div>"_s.repeated(6));
        QTest::newRow("with headings that link to themselves")
            << page({}, u"<h1>Measured Twice</h1>"_s +
                            (u"<h2><a href=\"#a\">The first time</a></h2>"_s + paragraph) +
                            (u"<h2><a href=\"#b\">The second time</a></h2>"_s + paragraph) +
                            (u"<h2><a href=\"#c\">The third time</a></h2>"_s + paragraph));
        QTest::newRow("a few links")
            << page({}, u"<a href=/>Home</a><a href=/b>About</a>"_s + text);
    }
    void anArticleIsNoListing()
    {
        QFETCH(QString, html);
        QVERIFY(!savedListing(SavedHtml(html)).has_value());
    }
};

QTEST_APPLESS_MAIN(SavedListingTest)
#include "tst_savedlisting.moc"
