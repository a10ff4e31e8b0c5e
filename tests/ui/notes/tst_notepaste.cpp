// What is pasted into a note: a page's piece as Markdown, other things as their words.
#include "noteeditor.h"

#include <QClipboard>
#include <QMimeData>
#include <QTest>

using namespace acervo;

class NotePasteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pasted_data();
    void pasted();
};

void NotePasteTest::pasted_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("plain"); // with Shift
    QTest::addColumn<QString>("note");
    const QString page =
        QStringLiteral("<p>A <b>bold</b> <a href='https://a.example/'>link</a></p>");
    QTest::newRow("a piece of a page")
        << page << "A bold link" << false << "Before. A **bold** [link](https://a.example/)";
    QTest::newRow("its words alone") << page << "A bold link" << true << "Before. A bold link";
    QTest::newRow("text without HTML")
        << "" << "snake_case *x*" << false << "Before. snake_case *x*";
    QTest::newRow("a program's text in colours")
        << "<div style='color:red'><span>int a_b;</span></div>" << "int a_b;" << false
        << "Before. int a_b;";
    QTest::newRow("HTML without words") << "<div></div>" << "plain" << false << "Before. plain";
}

void NotePasteTest::pasted()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QFETCH(bool, plain);
    NoteEditor editor;
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    QTest::keyClicks(&editor, QStringLiteral("Before. "));
    auto *data = new QMimeData;
    if (!html.isEmpty())
        data->setHtml(html);
    data->setText(text);
    QGuiApplication::clipboard()->setMimeData(data);
    QTest::keyClick(&editor, Qt::Key_V,
                    Qt::ControlModifier | (plain ? Qt::ShiftModifier : Qt::NoModifier));
    QTEST(editor.toPlainText(), "note");
    editor.undo();
    QCOMPARE(editor.toPlainText(), QStringLiteral("Before. "));
}

QTEST_MAIN(NotePasteTest)
#include "tst_notepaste.moc"
