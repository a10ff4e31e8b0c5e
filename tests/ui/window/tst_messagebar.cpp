#include "messagebar.h"

#include <QLabel>
#include <QPaintEvent>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace acervo;

class MessageBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChoiceActsAndTheMessageGoes();
    void aChoiceMaySayTheNextThing();
    void aNewMessageTakesThePlace();
    void itCanBeClosed();
    void aHostileTextIsText();
    void theGroundIsOfTheNewestKind();
};

namespace {

// What of a widget is painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget &widget) { widget.installEventFilter(this); }
    QRegion painted;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace

void MessageBarTest::aChoiceActsAndTheMessageGoes()
{
    MessageBar bar;
    int done = 0;
    bar.showMessage({Message::Kind::Done,
                     QStringLiteral("13 articles added."),
                     {{QStringLiteral("Undo"), [&] { ++done; }}}});
    QVERIFY(bar.isVisible());
    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(done, 1);
    QVERIFY(!bar.isVisible());
}

void MessageBarTest::aChoiceMaySayTheNextThing()
{
    MessageBar bar;
    bar.showMessage({Message::Kind::Done,
                     QStringLiteral("One."),
                     {{QStringLiteral("Next"), [&] {
                           bar.showMessage({Message::Kind::Problem, QStringLiteral("Two."), {}});
                       }}}});
    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.text(), "Two.");
}

void MessageBarTest::aNewMessageTakesThePlace()
{
    MessageBar bar;
    bar.showMessage({Message::Kind::Done,
                     QStringLiteral("One."),
                     {{QStringLiteral("A"), [] {}}, {QStringLiteral("B"), [] {}}}});
    bar.showMessage({Message::Kind::Done, QStringLiteral("Two."), {{QStringLiteral("C"), [] {}}}});
    const auto shown = [&bar] {
        QStringList texts;
        for (const QPushButton *button : bar.findChildren<QPushButton *>()) {
            if (button->isVisible())
                texts << button->text();
        }
        return texts;
    };
    QTRY_COMPARE(shown(), QStringList{"C"});
}

void MessageBarTest::itCanBeClosed()
{
    MessageBar bar;
    bar.showMessage({Message::Kind::Done, QStringLiteral("One."), {}});
    QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!bar.isVisible());
}

void MessageBarTest::aHostileTextIsText()
{
    MessageBar bar;
    bar.showMessage({Message::Kind::Problem, QStringLiteral("<img src=file:///x>"), {}});
    for (const QLabel *label : bar.findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

// Also at both its ends, where none of its parts is.
void MessageBarTest::theGroundIsOfTheNewestKind()
{
    MessageBar bar;
    bar.resize(600, 40);
    bar.showMessage({Message::Kind::Problem, QStringLiteral("It cannot be read."), {}});
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    PaintWatch watch(bar);
    QTest::qWait(50);
    watch.painted = {};
    bar.showMessage({Message::Kind::Done, QStringLiteral("It cannot be read."), {}});
    QTRY_COMPARE(watch.painted.boundingRect(), bar.rect());
}

QTEST_MAIN(MessageBarTest)
#include "tst_messagebar.moc"
