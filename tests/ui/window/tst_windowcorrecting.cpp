#include "windowhands.h"

#include "actions.h"
#include "articleheader.h"
#include "await.h"
#include "correctedlines.h"
#include "detailpane.h"
#include "factfield.h"
#include "factsform.h"
#include "linklabel.h"
#include "messagebar.h"
#include "recentlyreadbox.h"
#include "selectionpane.h"
#include "timelinemodel.h"
#include "titletext.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace acervo;

namespace {

void importTwo(const WindowFixture &f)
{
    QFile file(f.folder.filePath(QStringLiteral("two.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"title":"Farms in Cubba","date":"2024-02-01","summary":"They lease land.","lang":"en"}
{"title":"Taxi drivers","date":"2024-01-01","summary":"They found one.","lang":"en"}
)");
    file.close();
    f.window->importFiles({file.fileName()});
    QTRY_COMPARE(f.status(), QStringLiteral("2 articles"));
    f.list()->setFocus();
    f.key(Qt::Key_Home);
    QTRY_COMPARE(f.part<DetailPane>()->articleTitle(), QStringLiteral("Farms in Cubba"));
}

FactsForm *openForm(const WindowFixture &f)
{
    f.list()->setFocus();
    f.key(Qt::Key_F2);
    auto *form = f.part<FactsForm>();
    [&] { QTRY_VERIFY(form->isVisible()); }();
    return form;
}

FactField *fieldOf(const QWidget &form, Correctable fact)
{
    for (FactField *field : form.findChildren<FactField *>()) {
        if (field->fact() == fact)
            return field;
    }
    return nullptr;
}

// Writes over what stands there, with the keys.
void typeInto(FactField &field, const QString &text)
{
    field.editor().setFocus();
    QTest::keyClick(&field.editor(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&field.editor(), text);
}

QString titleOf(const WindowFixture &f) { return f.part<TitleText>()->toPlainText(); }

QPushButton *buttonOf(const WindowFixture &f, const QString &text)
{
    for (QPushButton *button : f.part<SelectionPane>()->findChildren<QPushButton *>()) {
        if (button->text() == text && !button->isHidden())
            return button;
    }
    return nullptr;
}

} // namespace

class WindowCorrectingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void aTitleIsCorrectedAndTakenBackByOneClick();
    void summaryAndTextAreCorrected();
    void lettersAndEscapeAreTheForms();
    void aDateThatIsNotUnderstoodIsNotSaved();
    void authorsAreLines();
    void whoGoesOnKeepsWhatWasTyped();
    void severalAreCorrectedAsOneStep();
    void severalShowWhatTheyShare();
    void whatWasReadIsFoundAgain();
    void anArticleIsMadeByHand();
    void aPastedAddressIsKeptAndSaysHowItIsRead();
    void anAddressInTheTrashSaysSo();
};

void WindowCorrectingTest::aTitleIsCorrectedAndTakenBackByOneClick()
{
    WindowFixture f;
    importTwo(f);
    FactsForm *form = openForm(f);
    typeInto(*fieldOf(*form, Correctable::Title), QStringLiteral("Farms in Cuba"));
    QTest::keyClick(form->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(titleOf(f), QStringLiteral("Farms in Cuba"));
    QVERIFY(!form->isVisible());
    QVERIFY(f.list()->hasFocus());
    QCOMPARE(f.list()->currentIndex().data().toString(), QStringLiteral("Farms in Cuba"));
    auto *lines = f.part<CorrectedLines>();
    QTRY_VERIFY(lines->isVisible());
    QVERIFY(
        lines->findChildren<QLabel *>().last()->text().contains(QStringLiteral("Farms in Cubba")));
    // The corrected value is found, the source's is not.
    f.window->setQueryText(QStringLiteral("title:Cuba"));
    QTRY_COMPARE(f.list()->model()->rowCount(), 1);
    f.window->setQueryText({});
    QTRY_COMPARE(f.list()->model()->rowCount(), 2);
    QTest::mouseClick(lines->findChildren<LinkLabel *>().last(), Qt::LeftButton);
    QTRY_COMPARE(titleOf(f), QStringLiteral("Farms in Cubba"));
    QTRY_VERIFY(!lines->isVisible());
    // Both are steps.
    QTRY_VERIFY(f.part<Actions>()->action(Command::Undo)->isEnabled());
    f.list()->setFocus();
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(titleOf(f), QStringLiteral("Farms in Cuba"));
}

void WindowCorrectingTest::summaryAndTextAreCorrected()
{
    WindowFixture f;
    importTwo(f);
    FactsForm *form = openForm(f);
    // With a no-break space, which stays.
    auto *text = qobject_cast<QPlainTextEdit *>(&fieldOf(*form, Correctable::Text)->editor());
    QVERIFY(text && text->isVisibleTo(form));
    text->setPlainText(QStringLiteral("First\u00a0paragraph.\n\nIts ploughs."));
    typeInto(*fieldOf(*form, Correctable::Summary), QStringLiteral("They own land."));
    QTest::keyClick(form->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!form->isVisible());
    auto *lines = f.part<CorrectedLines>();
    QTRY_VERIFY(lines->isVisible());
    f.window->setQueryText(QStringLiteral("text:ploughs summary:own"));
    QTRY_COMPARE(f.list()->model()->rowCount(), 1);
    f.window->setQueryText({});
    QTRY_COMPARE(f.list()->model()->rowCount(), 2);
    const ArticleId article = f.list()->currentArticle();
    const auto now = [&] { return await(f.library->articles({article}))->first(); };
    QCOMPARE(now().body, QStringLiteral("First\u00a0paragraph.\n\nIts ploughs."));
    // The source comes again, with more: beneath.
    QFile file(f.folder.filePath(QStringLiteral("again.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"title":"Farms in Cubba","date":"2024-02-01","summary":"They lease.","text":"X"})");
    file.close();
    f.window->importFiles({file.fileName()});
    QTRY_VERIFY(f.part<MessageBar>()->text().contains(QStringLiteral("updated")));
    QCOMPARE(now().summary, QStringLiteral("They own land."));
    QTRY_VERIFY(!lines->findChildren<LinkLabel *>().isEmpty());
    QVERIFY(await(f.library->restoreFacts({article}, {Correctable::Summary, Correctable::Text})));
    QCOMPARE(now().summary, QStringLiteral("They lease."));
    QCOMPARE(now().body, QStringLiteral("X"));
    // Of several there is no one text.
    f.list()->setFocus();
    f.key(Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(f.part<SelectionPane>()->isVisible());
    form = openForm(f);
    QVERIFY(!fieldOf(*form, Correctable::Text)->isVisible());
    QVERIFY(fieldOf(*form, Correctable::Title)->isVisible());
}

// S would star, Escape would take a filter away.
void WindowCorrectingTest::lettersAndEscapeAreTheForms()
{
    WindowFixture f;
    importTwo(f);
    FactsForm *form = openForm(f);
    typeInto(*fieldOf(*form, Correctable::Title), QStringLiteral("s t e j"));
    QCOMPARE(form->corrections().size(), 1);
    fieldOf(*form, Correctable::Language)->editor().setFocus();
    QTest::keyClick(form->focusWidget(), Qt::Key_S); // Spanish
    QCOMPARE(form->corrections().size(), 2);
    QTest::keyClick(form->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!form->isVisible());
    QCOMPARE(titleOf(f), QStringLiteral("Farms in Cubba"));
    QVERIFY(f.list()->hasFocus());
    const auto article = await(f.library->articles({f.list()->currentArticle()}));
    QVERIFY(!article->first().starred);
}

void WindowCorrectingTest::aDateThatIsNotUnderstoodIsNotSaved()
{
    WindowFixture f;
    importTwo(f);
    FactsForm *form = openForm(f);
    FactField *date = fieldOf(*form, Correctable::Date);
    typeInto(*date, QStringLiteral("some day"));
    QVERIFY(!form->isValid());
    QTest::keyClick(form->focusWidget(), Qt::Key_Return);
    QVERIFY(form->isVisible());
    typeInto(*date, QStringLiteral("2021-03"));
    QVERIFY(form->isValid());
    QTest::keyClick(form->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(f.list()->model()->rowCount(), 2);
    f.window->setQueryText(QStringLiteral("date:2021-03"));
    QTRY_COMPARE(f.list()->model()->rowCount(), 1);
}

void WindowCorrectingTest::authorsAreLines()
{
    WindowFixture f;
    importTwo(f);
    FactsForm *form = openForm(f);
    FactField *authors = fieldOf(*form, Correctable::Authors);
    authors->editor().setFocus();
    QTest::keyClicks(&authors->editor(), QStringLiteral("Ruiz, Ana"));
    QTest::keyClick(&authors->editor(), Qt::Key_Return);
    QTest::keyClicks(&authors->editor(), QStringLiteral("Colectivo Sur"));
    QTest::keyClick(&authors->editor(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!form->isVisible());
    QTRY_COMPARE(f.part<DetailPane>()->shownArticle().persons.size(), 2);
    const QList<Person> persons = f.part<DetailPane>()->shownArticle().persons;
    QCOMPARE(
        persons[0],
        (Person{.family = QStringLiteral("Ruiz"), .given = QStringLiteral("Ana"), .name = {}}));
    QCOMPARE(persons[1].name, QStringLiteral("Colectivo Sur"));
}

void WindowCorrectingTest::whoGoesOnKeepsWhatWasTyped()
{
    WindowFixture f;
    importTwo(f);
    FactsForm *form = openForm(f);
    typeInto(*fieldOf(*form, Correctable::Title), QStringLiteral("Farms in Cuba"));
    f.list()->selectNext();
    QTRY_VERIFY(!form->isVisible());
    QTRY_COMPARE(titleOf(f), QStringLiteral("Taxi drivers"));
    f.list()->selectPrevious();
    QTRY_COMPARE(titleOf(f), QStringLiteral("Farms in Cuba"));
}

void WindowCorrectingTest::severalAreCorrectedAsOneStep()
{
    WindowFixture f;
    importTwo(f);
    f.list()->setFocus();
    f.key(Qt::Key_A, Qt::ControlModifier);
    FactsForm *form = openForm(f);
    // What they share stands there; what differs is left alone.
    typeInto(*fieldOf(*form, Correctable::Date), QStringLiteral("1999"));
    fieldOf(*form, Correctable::Language)->editor().setFocus();
    QTest::keyClick(form->focusWidget(), Qt::Key_S);
    QTest::keyClick(form->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    f.window->setQueryText(QStringLiteral("date:1999 lang:es"));
    QTRY_COMPARE(f.list()->model()->rowCount(), 2);
    QTRY_COMPARE(await(f.library->journal(1))->first().arguments.value(u"articles").toInt(), 2);
    const QList<Article> articles = *await(f.library->articles({ArticleId{1}, ArticleId{2}}));
    QCOMPARE(articles[0].title, QStringLiteral("Farms in Cubba"));
    QCOMPARE(articles[1].title, QStringLiteral("Taxi drivers"));
}

void WindowCorrectingTest::severalShowWhatTheyShare()
{
    WindowFixture f;
    importTwo(f);
    f.list()->setFocus();
    f.key(Qt::Key_A, Qt::ControlModifier);
    auto *pane = f.part<SelectionPane>();
    QTRY_VERIFY(pane->isVisible());
    QTRY_VERIFY(buttonOf(f, QStringLiteral("Tag 2 articles…")));
    QVERIFY(buttonOf(f, QStringLiteral("Correct the facts of 2 articles…")));
    QVERIFY(buttonOf(f, QStringLiteral("Move 2 articles to the trash")));
    QVERIFY(!buttonOf(f, QStringLiteral("Take 2 articles out of the trash")));
    QTest::mouseClick(buttonOf(f, QStringLiteral("Star 2 articles")), Qt::LeftButton);
    QTRY_VERIFY(buttonOf(f, QStringLiteral("Take the stars off 2 articles")));
    QTRY_VERIFY(!buttonOf(f, QStringLiteral("Star 2 articles")));
    f.part<MessageBar>()->dismiss(); // that of the import, which Escape would take
    f.list()->setFocus();
    f.key(Qt::Key_Escape);
    QTRY_VERIFY(!pane->isVisible());
}

void WindowCorrectingTest::whatWasReadIsFoundAgain()
{
    WindowFixture f;
    importTwo(f);
    const QModelIndex farms = f.list()->currentIndex();
    f.key(Qt::Key_M);
    QTRY_VERIFY(farms.data(TimelineModel::ReadRole).toBool());
    f.list()->selectNext();
    QTRY_COMPARE(titleOf(f), QStringLiteral("Taxi drivers"));
    f.window->setQueryText(QStringLiteral("taxi"));
    QTRY_COMPARE(f.list()->model()->rowCount(), 1);
    f.list()->setFocus();
    f.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto *box = f.part<RecentlyReadBox>();
    QTRY_VERIFY(box->isVisible());
    auto *lines = box->findChild<QListView *>();
    QTRY_COMPARE(lines->model()->rowCount(), 1);
    auto *field = box->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("farms"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(titleOf(f), QStringLiteral("Farms in Cubba"));
}

void WindowCorrectingTest::anArticleIsMadeByHand()
{
    WindowFixture f;
    importTwo(f);
    f.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget *dialog = QApplication::activeModalWidget();
    auto *form = dialog->findChild<FactsForm *>();
    typeInto(*fieldOf(*form, Correctable::Title), QStringLiteral("A pamphlet"));
    typeInto(*fieldOf(*form, Correctable::Date), QStringLiteral("1974"));
    QTest::keyClick(form->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(f.status(), QStringLiteral("3 articles"));
    f.window->setQueryText(QStringLiteral("date:1974"));
    QTRY_COMPARE(f.list()->model()->rowCount(), 1);
    f.window->setQueryText({});
    QTRY_VERIFY(f.part<Actions>()->action(Command::Undo)->isEnabled());
    f.list()->setFocus();
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(f.status(), QStringLiteral("2 articles"));
}

void WindowCorrectingTest::aPastedAddressIsKeptAndSaysHowItIsRead()
{
    WindowFixture f;
    importTwo(f);
    QGuiApplication::clipboard()->setText(QStringLiteral("https://geo.coop/a-page\n"));
    f.list()->setFocus();
    f.key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(f.status(), QStringLiteral("3 articles"));
    QTRY_VERIFY(f.part<MessageBar>()->text().contains(QStringLiteral("save it in the browser")));
    // A second time it is there already.
    f.key(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(f.part<MessageBar>()->text().contains(QStringLiteral("already")));
    QCOMPARE(f.status(), QStringLiteral("3 articles"));
    f.window->setQueryText(QStringLiteral("source:geo.coop"));
    QTRY_COMPARE(f.list()->model()->rowCount(), 1);
    QTRY_COMPARE(f.list()->model()->index(0, 0).data().toString(),
                 QStringLiteral("https://geo.coop/a-page"));
    f.list()->setFocus();
    f.key(Qt::Key_Home);
    QTRY_COMPARE(f.part<DetailPane>()->address().host(), QStringLiteral("geo.coop"));
    // The page that comes joins it.
    QFile file(f.folder.filePath(QStringLiteral("page.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"title":"A page","url":"https://geo.coop/a-page","summary":"Its text."})");
    file.close();
    f.window->importFiles({file.fileName()});
    QTRY_COMPARE(titleOf(f), QStringLiteral("A page"));
    QCOMPARE(f.list()->model()->rowCount(), 1);
}

void WindowCorrectingTest::anAddressInTheTrashSaysSo()
{
    WindowFixture f;
    importTwo(f);
    QGuiApplication::clipboard()->setText(QStringLiteral("https://geo.coop/a-page\n"));
    f.list()->setFocus();
    f.key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(f.status(), QStringLiteral("3 articles"));
    const auto found = await(f.library->search({.query = {}, .today = QDate::currentDate()}));
    QVERIFY(await(f.library->setTrashed({(*found)->articles.back()}, true)));
    QTRY_COMPARE(f.status(), QStringLiteral("2 articles"));
    f.list()->setFocus();
    f.key(Qt::Key_V, Qt::ControlModifier);
    auto *bar = f.part<MessageBar>();
    QTRY_VERIFY(bar->text().contains(QStringLiteral("in the trash")));
    QCOMPARE(f.status(), QStringLiteral("2 articles"));
    for (auto *button : bar->findChildren<QAbstractButton *>()) {
        if (button->text() == QStringLiteral("Take out of the trash"))
            button->click();
    }
    QTRY_COMPARE(f.status(), QStringLiteral("3 articles"));
}

QTEST_MAIN(WindowCorrectingTest)
#include "tst_windowcorrecting.moc"
