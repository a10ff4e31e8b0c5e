#include "helppage.h"
#include "helpwords.h"

#include <QTest>
#include <QTextDocument>

using namespace acervo;

class HelpPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesBecomeRows_data();
    void linesBecomeRows();
    void noWordIsLost();
};

void HelpPageTest::linesBecomeRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    const QString table = QStringLiteral("<table cellspacing='0' cellpadding='3'>%1</table>");
    QTest::newRow("paragraph") << "One & all.\n" << "<p>One &amp; all.</p>";
    QTest::newRow("a heading and its terms")
        << "Dates\n  date:>2022    from a date on\n  added:        when it\n"
           "                came in\n"
        << "<h4>Dates</h4>" +
               table.arg("<tr><td><code>date:&gt;2022</code></td><td>from a date on</td></tr>"
                         "<tr><td><code>added:</code></td><td>when it came in</td></tr>");
    QTest::newRow("indented sentences are one paragraph")
        << "In the window\n  A list\n  offers names.\n\nLast.\n"
        << "<h4>In the window</h4>" +
               table.arg("<tr><td colspan='2'>A list offers names.</td></tr>") + "<p>Last.</p>";
}

void HelpPageTest::linesBecomeRows()
{
    QFETCH(QString, text);
    QTEST(helpPage(text), "html");
}

void HelpPageTest::noWordIsLost()
{
    QTextDocument document;
    document.setHtml(helpPage(queryHelp()));
    const auto words = [](QString text) {
        return text.replace(QChar::ParagraphSeparator, u' ').simplified().split(u' ');
    };
    QVERIFY(words(queryHelp()).size() > 100);
    QCOMPARE(words(document.toPlainText()), words(queryHelp()));
}

QTEST_MAIN(HelpPageTest)
#include "tst_helppage.moc"
