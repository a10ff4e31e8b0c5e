// The query bar inside the window: what it completes, and what it keeps for the next time.
#include "windowfixture.h"

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
    void queriesOfBeforeAreThereInTheNextWindow();
    void wordsInsideOfATextOrANoteAreShownInTheList();
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
    file.write(R"({"title":"One","authors":["Ana Souza"]})" "\n"
               R"({"title":"Two","authors":["Ana Souza","Li Wei"]})" "\n");
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
    file.write(R"({"title":"One","summary":"On spinning","body":"There stood one loom."})" "\n");
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
