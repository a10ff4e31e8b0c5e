// The query bar inside the window: what it completes, and what it keeps for the next time.
#include "windowfixture.h"
#include "windowhands.h"

#include "articletext.h"
#include "detailpane.h"
#include "searchcontroller.h"
#include "suggestionlist.h"
#include "timelinemodel.h"

#include <QTemporaryDir>

using namespace acervo;

class WindowQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void completionsCountWhatWouldBeSeen();
    void authorsAreCompletedThoughNobodyLooksAtTheirFacet();
    void aTypedWordIsWholeWhereThatFindsNoLess();
    void queriesOfBeforeAreThereInTheNextWindow();
    void wordsInsideOfATextOrANoteAreShownInTheList();
    void whatIsReadStaysWhileAFilterIsTyped();
    void anArticleIsWhereItWasLeftAlsoTheNextTime();
};

void WindowQueryTest::initTestCase()
{
    if (seedFiles().isEmpty())
        QSKIP("the folder shared/data/seeds is not beside the checkout");
}

void WindowQueryTest::completionsCountWhatWouldBeSeen()
{
    WindowFixture f;
    f.importSeeds();
    f.key(Qt::Key_Slash);
    f.type("country:v");
    const auto *list = f.part<SuggestionList>();
    QTRY_COMPARE(list->model()->index(0, 0).data(SuggestionModel::CountRole).toInt(), 6);
    f.key(Qt::Key_Tab);
    QCOMPARE(f.query(), "country:VE ");
    QTRY_COMPARE(f.status(), "13 articles  ·  6 shown");
}

void WindowQueryTest::authorsAreCompletedThoughNobodyLooksAtTheirFacet()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("one.jsonl")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(R"({"title":"One","authors":["Ana Souza"]})"
               "\n"
               R"({"title":"Two","authors":["Ana Souza","Li Wei"]})"
               "\n");
    file.close();
    WindowFixture f;
    f.window->importFiles({file.fileName()});
    QTRY_COMPARE(f.status(), "2 articles");
    f.key(Qt::Key_Slash);
    f.type("author:sou");
    const auto *list = f.part<SuggestionList>();
    QTRY_COMPARE(list->model()->index(0, 0).data(SuggestionModel::CountRole).toInt(), 2);
}

void WindowQueryTest::wordsInsideOfATextOrANoteAreShownInTheList()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("one.jsonl")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(R"({"title":"One","summary":"On spinning","body":"There stood one loom."})"
               "\n");
    file.close();
    WindowFixture f;
    f.window->importFiles({file.fileName()});
    QTRY_COMPARE(f.status(), "1 article");
    const auto passage = [&f] {
        const QModelIndex row = f.list()->model()->index(0, 0);
        return row.data(TimelineModel::PassageRole).value<FoundPassage>();
    };
    f.window->setQueryText(QStringLiteral("loom"));
    QTRY_COMPARE(passage().text, "There stood one loom.");
    f.window->setQueryText(QStringLiteral("spinning"));
    QTRY_COMPARE(passage().text, QString());
    const auto article = f.list()->model()->index(0, 0).data(TimelineModel::IdRole);
    f.library->saveNote(article.value<ArticleId>(), QStringLiteral("Ask about the shuttle"), {});
    f.window->setQueryText(QStringLiteral("shuttle"));
    QTRY_COMPARE(passage().text, "Ask about the shuttle");
    QCOMPARE(passage().part, TextPart::Note);
}

// Its first letters are words that no article has.
void WindowQueryTest::whatIsReadStaysWhileAFilterIsTyped()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("four.jsonl")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(R"({"title":"One laser","date":"2021"})"
               "\n"
               R"({"title":"Two laser","date":"2019"})"
               "\n"
               R"({"title":"Three laser","date":"2005"})"
               "\n"
               R"({"title":"Four","date":"2004"})"
               "\n");
    file.close();
    WindowFixture f;
    f.window->importFiles({file.fileName()});
    QTRY_COMPARE(f.status(), "4 articles");
    f.key(Qt::Key_Slash);
    f.type("laser");
    QTRY_COMPARE(f.status(), "4 articles  ·  3 shown");
    const QRect row = f.list()->visualRect(f.list()->model()->index(1, 0));
    QTest::mouseClick(f.list()->viewport(), Qt::LeftButton, {}, row.center());
    const ArticleId read = f.list()->currentArticle();
    QTRY_COMPARE(f.part<DetailPane>()->articleTitle(), "Two laser");
    f.key(Qt::Key_Slash);
    f.key(Qt::Key_End);
    f.type(" d");
    QTRY_COMPARE(f.status(), "4 articles  ·  0 shown");
    QCOMPARE(f.part<DetailPane>()->article(), read);
    f.type("ate:>=2010");
    QTRY_COMPARE(f.status(), "4 articles  ·  2 shown");
    QCOMPARE(f.part<DetailPane>()->article(), read);
    QCOMPARE(f.list()->currentIndex().row(), 1);
    QCOMPARE(f.list()->selectedArticles(), QList{read});
    QCOMPARE(f.list()->visualRect(f.list()->currentIndex()).top(), row.top());

    // The commands are about what is read, also while it has no row.
    f.type(" date:2021");
    QTRY_COMPARE(f.status(), "4 articles  ·  1 shown");
    f.list()->setFocus();
    const auto isStarred = [&] {
        const auto *model = static_cast<const TimelineModel *>(f.list()->model());
        return model->dataOf(read, TimelineModel::StarredRole).toBool();
    };
    f.key(Qt::Key_S);
    QTRY_VERIFY(isStarred());
    f.key(Qt::Key_S);
    QTRY_VERIFY(!isStarred());
    QCOMPARE(f.part<DetailPane>()->article(), read);
}

void WindowQueryTest::anArticleIsWhereItWasLeftAlsoTheNextTime()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("long.jsonl")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("{\"title\":\"Long\",\"date\":\"2021\",\"body\":\"");
    for (int i = 0; i < 200; ++i)
        file.write("A paragraph of some words that stand in a line.\\n\\n");
    file.write("\"}\n{\"title\":\"Short\",\"date\":\"2020\"}\n");
    file.close();
    WindowFixture f;
    f.window->importFiles({file.fileName()});
    QTRY_COMPARE(f.status(), "2 articles");
    const auto choose = [&f](int row) {
        const QRect line = f.list()->visualRect(f.list()->model()->index(row, 0));
        QTest::mouseClick(f.list()->viewport(), Qt::LeftButton, {}, line.center());
    };
    const auto at = [&f] { return f.part<ArticleText>()->topPosition(); };
    choose(0);
    QTRY_COMPARE(f.part<DetailPane>()->articleTitle(), "Long");
    f.key(Qt::Key_Space);
    f.key(Qt::Key_Space);
    QTRY_VERIFY(at() > 1000);
    const qsizetype left = at();
    choose(1);
    QTRY_COMPARE(f.part<DetailPane>()->articleTitle(), "Short");
    f.reopen();
    QTRY_COMPARE(f.status(), "2 articles");
    choose(0);
    QTRY_COMPARE(f.part<DetailPane>()->articleTitle(), "Long");
    QTRY_VERIFY(std::abs(at() - left) < 200);
}

// "cooperativa" is found in its other forms as soon as it stands for a moment, and with Return;
// "coop" stays the beginning that finds more. Either way a click finds what its number said.
void WindowQueryTest::aTypedWordIsWholeWhereThatFindsNoLess()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("three.jsonl")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(R"({"title":"La cooperativa","lang":"es"})"
               "\n"
               R"({"title":"Las cooperativas","lang":"es"})"
               "\n"
               R"({"title":"Cooper","lang":"en"})"
               "\n");
    file.close();
    WindowFixture f;
    f.window->importFiles({file.fileName()});
    QTRY_COMPARE(f.status(), "3 articles");
    f.key(Qt::Key_Slash);
    f.type("cooperativas");
    QTRY_COMPARE(f.status(), "3 articles  ·  1 shown");
    QTRY_COMPARE(f.status(), "3 articles  ·  2 shown");
    QCOMPARE(f.part<QueryBar>()->text(), "cooperativas");
    f.key(Qt::Key_Return);
    QTest::qWait(SearchController::settleDelay * 2);
    QCOMPARE(f.status(), "3 articles  ·  2 shown");

    f.key(Qt::Key_Slash);
    f.key(Qt::Key_A, Qt::ControlModifier);
    f.type("coop");
    QTRY_COMPARE(f.status(), "3 articles");
    f.key(Qt::Key_Return);
    QTest::qWait(SearchController::settleDelay * 2);
    QCOMPARE(f.status(), "3 articles");
    QCOMPARE(f.part<QueryBar>()->text(), "coop");
    clickFacetValue(*f.part<FacetView>(), QStringLiteral("Spanish"));
    QTRY_COMPARE(f.status(), "3 articles  ·  2 shown");
    QCOMPARE(f.part<QueryBar>()->text(), "coop* lang:es");
}

void WindowQueryTest::queriesOfBeforeAreThereInTheNextWindow()
{
    WindowFixture f;
    f.importSeeds();
    f.key(Qt::Key_Slash);
    f.type("cooperatives");
    f.key(Qt::Key_Return);
    QVERIFY(f.list()->hasFocus());
    f.window->close();
    f.window = std::make_unique<MainWindow>(*f.library);
    QCOMPARE(f.part<QueryBar>()->history(), QStringList{"cooperatives"});
}

QTEST_MAIN(WindowQueryTest)
#include "tst_windowquery.moc"
