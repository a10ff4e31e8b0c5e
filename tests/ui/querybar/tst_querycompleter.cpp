#include "querybar.h"
#include "queryfield.h"
#include "queryhistory.h"
#include "suggestionfixture.h"
#include "suggestionlist.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace acervo;

namespace {

// A window with the bar on top and something below it that can take the keys.
struct Fixture
{
    QAction back;
    QAction forward;
    QMenu menu;
    QWidget window;
    QueryBar *bar = new QueryBar(&back, &forward, &menu, testPlaceName);
    QWidget *content = new QWidget;
    QueryField *field = bar->findChild<QueryField *>();

    Fixture()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(bar);
        column->addWidget(content, 1);
        content->setFocusPolicy(Qt::StrongFocus);
        window.resize(800, 500);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        bar->setResult(testResult());
        content->setFocus();
    }
    SuggestionList &list() const { return *window.findChild<SuggestionList *>(); }
    void type(const QString &text) const { QTest::keyClicks(field, text); }
    void key(Qt::Key key) const { QTest::keyClick(field, key); }
    QString line(int row) const { return list().model()->index(row, 0).data().toString(); }
};

} // namespace

class QueryCompleterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsChosenByKeyAlone();
    void aNameGoesOnToItsValues();
    void tabTakesTheFirst();
    void tabWithoutAListLeavesTheField();
    void returnWithoutAChoiceIsTheFieldsOwn();
    void escapeClosesTheListFirst();
    void whatIsStillOfferedIsNoMistake();
    void aClickWritesTheValue();
    void aWholeListScrollsWithTheKeys();
    void ctrlZTakesACompletionBack();
    void completingInTheMiddleLeavesTheRest();
    void newCountsKeepTheChoice();
    void anEmptyFieldOffersTheQueriesOfBefore();
    void upOffersTheQueriesOfBefore();
    void acceptedQueriesAreKeptOnceAndNewestFirst();
    void aHistoryHasAnEnd();
    void leavingTheFieldClosesTheList();
    void theListHasAName();
};

void QueryCompleterTest::aValueIsChosenByKeyAlone()
{
    Fixture f;
    f.bar->focusQuery();
    QSignalSpy edited(f.bar, &QueryBar::queryEdited);
    f.type("country:ven");
    QVERIFY(f.list().isVisible());
    QCOMPARE(f.line(0), "Venezuela");
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Return);
    QCOMPARE(f.field->text(), "country:VE ");
    QCOMPARE(edited.last().first().toString(), "country:VE ");
    QVERIFY(!f.list().isVisible());
    QVERIFY(f.field->hasFocus());
}

void QueryCompleterTest::aNameGoesOnToItsValues()
{
    Fixture f;
    f.bar->focusQuery();
    f.type("cou");
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Return);
    QCOMPARE(f.field->text(), "country:");
    QVERIFY(f.list().isVisible());
    QCOMPARE(f.line(0), "Venezuela");
}

void QueryCompleterTest::tabTakesTheFirst()
{
    Fixture f;
    f.bar->focusQuery();
    f.type("topic:lat");
    f.key(Qt::Key_Tab);
    QCOMPARE(f.field->text(), "topic:\"Latin America\" ");
    QVERIFY(f.field->hasFocus());
}

void QueryCompleterTest::tabWithoutAListLeavesTheField()
{
    Fixture f;
    f.bar->focusQuery();
    f.type("zz");
    QVERIFY(!f.list().isVisible());
    f.key(Qt::Key_Tab);
    QVERIFY(!f.field->hasFocus());
}

void QueryCompleterTest::returnWithoutAChoiceIsTheFieldsOwn()
{
    Fixture f;
    f.bar->focusQuery();
    QSignalSpy accepted(f.bar, &QueryBar::queryAccepted);
    f.type("comm");
    QVERIFY(f.list().isVisible());
    f.key(Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(f.field->text(), "comm");
    QVERIFY(!f.list().isVisible());
}

void QueryCompleterTest::escapeClosesTheListFirst()
{
    Fixture f;
    f.bar->focusQuery();
    QSignalSpy released(f.bar, &QueryBar::focusReleased);
    f.type("comm");
    f.key(Qt::Key_Escape);
    QVERIFY(!f.list().isVisible());
    QCOMPARE(released.size(), 0);
    f.key(Qt::Key_Escape);
    QCOMPARE(released.size(), 1);
}

void QueryCompleterTest::whatIsStillOfferedIsNoMistake()
{
    Fixture f;
    const auto unknown = [](qsizetype start, const QString &text) {
        return QueryHint{.code = QueryHint::Code::UnknownValue,
                         .start = start,
                         .length = text.size(),
                         .text = text,
                         .suggestion = {}};
    };
    f.field->setFocus();
    f.type(QStringLiteral("country:ven"));
    QVERIFY(f.list().isOpen());
    f.bar->setHints({unknown(0, QStringLiteral("country:ven"))});
    QTest::qWait(QueryField::hintDelay * 2);
    QCOMPARE(f.field->hint(), QString());
    f.key(Qt::Key_Escape);
    QTRY_VERIFY(!f.field->hint().isEmpty());
    // What else is wrong is said meanwhile.
    f.field->clear();
    f.type(QStringLiteral("is:blue country:ven"));
    f.bar->setHints(
        {unknown(0, QStringLiteral("is:blue")), unknown(8, QStringLiteral("country:ven"))});
    QTRY_VERIFY(f.field->hint().contains(QStringLiteral("is:blue")));
}

void QueryCompleterTest::aClickWritesTheValue()
{
    Fixture f;
    f.bar->focusQuery();
    f.type("country:");
    const QModelIndex cuba = f.list().model()->index(1, 0);
    QTest::mouseClick(f.list().viewport(), Qt::LeftButton, {}, f.list().visualRect(cuba).center());
    QCOMPARE(f.field->text(), "country:CU ");
    QVERIFY(f.field->hasFocus());
}

void QueryCompleterTest::aWholeListScrollsWithTheKeys()
{
    Fixture f;
    f.bar->focusQuery();
    f.type("country:");
    const int rows = f.list().model()->rowCount();
    for (int i = 0; i < rows; ++i)
        f.key(Qt::Key_Down);
    QCOMPARE(f.list().currentIndex().row(), rows - 1);
    f.key(Qt::Key_Down);
    QVERIFY(!f.list().current());
    f.key(Qt::Key_Up);
    QCOMPARE(f.list().currentIndex().row(), rows - 1);
}

void QueryCompleterTest::ctrlZTakesACompletionBack()
{
    Fixture f;
    f.bar->focusQuery();
    f.type("country:ven");
    f.key(Qt::Key_Tab);
    QTest::keyClick(f.field, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(f.field->text() != "country:VE ");
    QVERIFY(f.field->text().startsWith("country:"));
}

void QueryCompleterTest::completingInTheMiddleLeavesTheRest()
{
    Fixture f;
    f.bar->focusQuery();
    f.type("country:() workers");
    f.field->setCursorPosition(9);
    f.type("cub");
    f.key(Qt::Key_Tab);
    QCOMPARE(f.field->text(), "country:(CU) workers");
}

void QueryCompleterTest::newCountsKeepTheChoice()
{
    Fixture f;
    f.bar->focusQuery();
    f.type("country:");
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Down);
    f.bar->setResult(testResult(5));
    QVERIFY(f.list().current());
    QCOMPARE(f.list().current()->insert, "CU");
}

void QueryCompleterTest::anEmptyFieldOffersTheQueriesOfBefore()
{
    Fixture f;
    f.bar->setHistory({"country:VE workers", "tag:read"});
    f.bar->focusQuery();
    QVERIFY(f.list().isVisible());
    QCOMPARE(f.line(1), "tag:read");
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Return);
    QCOMPARE(f.field->text(), "country:VE workers");
    QVERIFY(!f.list().isVisible());
}

void QueryCompleterTest::upOffersTheQueriesOfBefore()
{
    Fixture f;
    f.bar->setHistory({"tag:read"});
    f.bar->focusQuery();
    f.type("zz");
    f.key(Qt::Key_Up);
    QVERIFY(f.list().isVisible());
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Return);
    QCOMPARE(f.field->text(), "tag:read");
}

void QueryCompleterTest::acceptedQueriesAreKeptOnceAndNewestFirst()
{
    Fixture f;
    f.bar->focusQuery();
    f.type("zza");
    f.key(Qt::Key_Return);
    f.field->selectAll();
    f.type("zzb");
    f.key(Qt::Key_Return);
    f.field->selectAll();
    f.type("zza");
    f.key(Qt::Key_Return);
    QCOMPARE(f.bar->history(), QStringList({"zza", "zzb"}));
}

void QueryCompleterTest::aHistoryHasAnEnd()
{
    QueryHistory history;
    for (int i = 0; i < 100; ++i)
        history.record(QString::number(i));
    history.record(QStringLiteral("  "));
    history.record(QString(QueryHistory::longest + 1, u'x'));
    QCOMPARE(history.texts().size(), QueryHistory::most);
    QCOMPARE(history.texts().first(), "99");
}

void QueryCompleterTest::leavingTheFieldClosesTheList()
{
    Fixture f;
    f.bar->focusQuery();
    f.type("country:");
    QVERIFY(f.list().isVisible());
    f.content->setFocus();
    QVERIFY(!f.list().isVisible());
}

void QueryCompleterTest::theListHasAName()
{
    Fixture f;
    f.bar->focusQuery();
    f.type("country:");
    QVERIFY(!f.list().accessibleName().isEmpty());
    const QRect inWindow(f.list().mapTo(&f.window, QPoint()), f.list().size());
    QVERIFY(f.window.rect().contains(inWindow));
    QCOMPARE(f.list().visibleRegion().boundingRect(), f.list().rect());
    QVERIFY(inWindow.top() >= f.field->mapTo(&f.window, QPoint(0, f.field->height())).y());
}

QTEST_MAIN(QueryCompleterTest)
#include "tst_querycompleter.moc"
