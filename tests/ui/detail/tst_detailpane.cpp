#include "articleheader.h"
#include "articletext.h"
#include "chiprow.h"
#include "detailpane.h"
#include "findbar.h"
#include "linklabel.h"
#include "queryparser.h"
#include "titletext.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace acervo;

namespace {

Article sample()
{
    Article article;
    article.id = ArticleId{7};
    article.title = QStringLiteral("A Factory without Bosses");
    article.summary = QStringLiteral("Indorca is a factory without bosses in Puerto Ordaz.");
    article.date = PartialDate::fromIso(u"2024-01-01");
    article.url = QStringLiteral("https://geo.coop/articles/factory-without-bosses");
    article.sources = QStringList{QStringLiteral("geo.coop")};
    article.persons = {{QStringLiteral("Azzellini"), QStringLiteral("Dario"), {}, {}}};
    Place venezuela{QStringLiteral("VE"), Provenance::Detected, 0.97};
    venezuela.evidence = {{TextField::Summary, 0, 7}};
    article.places = {venezuela, {QStringLiteral("419"), Provenance::Stated}};
    article.topics = {{1, QStringLiteral("Latin America"), Provenance::Stated}};
    article.tags = QStringList{QStringLiteral("to read")};
    return article;
}

QString placeName(const QString &code)
{
    return code == u"VE" ? QStringLiteral("Venezuela") : QStringLiteral("Latin America");
}

void show(DetailPane &pane)
{
    pane.resize(400, 600);
    pane.show();
    pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
}

Chip *chipNamed(const DetailPane &pane, const QString &label)
{
    for (Chip *chip : pane.findChildren<Chip *>()) {
        if (chip->content().label == label && !chip->isHidden())
            return chip;
    }
    return nullptr;
}

} // namespace

class DetailPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPaneSaysWhatToDo();
    void theTextIsThere();
    void markupIsShownNotInterpreted();
    void aSummaryThatTheBodyRepeatsIsShownOnce();
    void linesHaveAtMostSeventyCharacters();
    void theHeaderScrollsWithTheText();
    void theLinkOpensTheAddress();
    void onlyWebAddressesOpen_data();
    void onlyWebAddressesOpen();
    void aChipWishesForItsValue();
    void theWayToAddStandsBehindTheLastChip();
    void whatIsDetectedLooksAndReadsDifferent();
    void everyStandingReadsAndLooksItsOwn();
    void rejectedPlacesStandLast();
    void pointingAtAChipMarksItsWords();
    void evidenceIsFoundInTheTextAsShown_data();
    void evidenceIsFoundInTheTextAsShown();
    void theFocusStaysWithAChipThatChanges();
    void aChipHasAMenuByMouseAndKey();
    void aChangedTagKeepsThePlaceInTheText();
    void anotherArticleStartsAtItsTop();
    void aLongTitleIsCutAndBreaks();
    void findingMarksAndWalks();
    void escapeClosesTheFindBar();
    void wordsOfTheQueryAreMarkedAndWalked();
    void theFindBarLooksInTheNextArticleToo();
    void everyArticleIsWhereItWasLeft();
    void pagesGoToTheEndAndBack();
    void largerTextKeepsItsLines();
    void fullLinesHaveSixtyToSeventyFiveCharacters_data();
    void fullLinesHaveSixtyToSeventyFiveCharacters();
};

void DetailPaneTest::anEmptyPaneSaysWhatToDo()
{
    DetailPane pane(placeName);
    QCOMPARE(pane.currentIndex(), 0);
    QVERIFY(std::ranges::any_of(pane.findChildren<QLabel *>(), [](const QLabel *label) {
        return label->text().contains(u"Choose an article");
    }));
}

void DetailPaneTest::theTextIsThere()
{
    DetailPane pane(placeName);
    Article article = sample();
    article.body = QStringLiteral("First paragraph.\n\nSecond paragraph.");
    pane.showArticle(article);
    show(pane);
    QCOMPARE(pane.findChild<ArticleText *>()->toPlainText(),
             article.summary + "\nFirst paragraph.\nSecond paragraph.");
}

void DetailPaneTest::markupIsShownNotInterpreted()
{
    DetailPane pane(placeName);
    Article article = sample();
    article.title = QStringLiteral("<h1>big</h1>");
    article.summary = QStringLiteral("<img src=file:///etc/passwd><b>bold</b> &amp;");
    article.tags = QStringList{QStringLiteral("<i>tag</i>")};
    pane.showArticle(article);
    show(pane);
    auto *text = pane.findChild<ArticleText *>();
    QCOMPARE(text->toPlainText(), article.summary);
    QVERIFY(
        text->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/passwd")))
            .isNull());
    for (const QLabel *label : pane.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), label->pixmap().isNull() ? Qt::PlainText : Qt::AutoText);
    QVERIFY(!chipNamed(pane, QStringLiteral("<i>tag</i>"))->toolTip().contains(u'<'));
}

void DetailPaneTest::aSummaryThatTheBodyRepeatsIsShownOnce()
{
    DetailPane pane(placeName);
    Article article = sample();
    article.body = article.summary + QStringLiteral(" And more.");
    pane.showArticle(article);
    QCOMPARE(pane.findChild<ArticleText *>()->toPlainText(), article.body);
}

void DetailPaneTest::linesHaveAtMostSeventyCharacters()
{
    DetailPane pane(placeName);
    Article article = sample();
    article.body = QStringLiteral("The workers of the plant decide together. ").repeated(40);
    pane.showArticle(article);
    show(pane);
    pane.resize(1600, 600);
    QTest::qWait(50);
    auto *text = pane.findChild<ArticleText *>();
    const QTextBlock block = text->document()->lastBlock();
    QVERIFY(block.layout()->lineCount() > 3);
    for (int i = 0; i < block.layout()->lineCount(); ++i)
        QVERIFY(block.layout()->lineAt(i).textLength() <= 90); // letters are narrower than 'x'
    QVERIFY(block.layout()->lineAt(0).textLength() >= 55);
}

void DetailPaneTest::theHeaderScrollsWithTheText()
{
    DetailPane pane(placeName);
    Article article = sample();
    article.body = QStringLiteral("Paragraph.\n\n").repeated(200);
    pane.showArticle(article);
    show(pane);
    auto *text = pane.findChild<ArticleText *>();
    auto *header = pane.findChild<ArticleHeader *>();
    QCOMPARE(header->y(), 0);
    text->verticalScrollBar()->setValue(120);
    QCOMPARE(header->y(), -120);
}

void DetailPaneTest::theLinkOpensTheAddress()
{
    DetailPane pane(placeName);
    pane.showArticle(sample());
    show(pane);
    QSignalSpy wanted(&pane, &DetailPane::openWanted);
    const QList<LinkLabel *> links = pane.findChildren<LinkLabel *>();
    const auto found = std::ranges::find_if(
        links, [](const LinkLabel *label) { return label->text().startsWith(u"geo.coop"); });
    QVERIFY(found != links.end());
    LinkLabel *link = *found;
    QTest::mouseClick(link, Qt::LeftButton);
    QTest::keyClick(link, Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.first().first().toUrl(), QUrl(sample().url));
}

void DetailPaneTest::onlyWebAddressesOpen_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("doi");
    QTest::addColumn<QString>("opens");
    QTest::newRow("https") << "https://a.org/x?y=1" << "" << "https://a.org/x?y=1";
    QTest::newRow("http") << "http://a.org/" << "" << "http://a.org/";
    QTest::newRow("file") << "file:///etc/passwd" << "" << "";
    QTest::newRow("script") << "javascript:alert(1)" << "" << "";
    QTest::newRow("no host") << "https:///x" << "" << "";
    QTest::newRow("relative") << "articles/x" << "" << "";
    QTest::newRow("doi") << "" << "10.1000/182" << "https://doi.org/10.1000/182";
    QTest::newRow("hostile doi") << "" << "10.1/a?b#c" << "https://doi.org/10.1/a%3Fb%23c";
    QTest::newRow("none") << "" << "" << "";
}

void DetailPaneTest::onlyWebAddressesOpen()
{
    Article article;
    QFETCH(QString, url);
    QFETCH(QString, doi);
    article.url = url;
    article.doi = doi;
    QTEST(QString::fromUtf8(openableAddress(article).toEncoded()), "opens");
}

void DetailPaneTest::aChipWishesForItsValue()
{
    DetailPane pane(placeName);
    pane.showArticle(sample());
    show(pane);
    QSignalSpy chosen(&pane, &DetailPane::valueChosen);
    QTest::mouseClick(chipNamed(pane, QStringLiteral("Venezuela")), Qt::LeftButton,
                      Qt::ControlModifier);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).value<Facet>(), Facet::Country);
    QCOMPARE(chosen.first().at(1).toString(), "VE");
    QCOMPARE(chosen.first().at(2).value<Qt::KeyboardModifiers>(),
             Qt::KeyboardModifiers(Qt::ControlModifier));
}

void DetailPaneTest::theWayToAddStandsBehindTheLastChip()
{
    DetailPane pane(placeName);
    show(pane);
    Article article = sample();
    pane.showArticle(article);
    // Another one, whose chips are longer and break elsewhere.
    article.id = ArticleId{8};
    article.tags.clear();
    article.topics.append({2, QStringLiteral("Agricultural cooperatives"), Provenance::Detected});
    pane.showArticle(article);
    QCoreApplication::processEvents();
    const auto *row = pane.findChild<ChipRow *>();
    const auto *add = row->findChild<QToolButton *>();
    const Chip *last = chipNamed(pane, QStringLiteral("Agricultural cooperatives"));
    QVERIFY(last);
    QCOMPARE(add->pos(), last->geometry().topRight() + QPoint(1 + 4, 0));
    QVERIFY(row->rect().contains(add->geometry()));
}

void DetailPaneTest::whatIsDetectedLooksAndReadsDifferent()
{
    DetailPane pane(placeName);
    pane.showArticle(sample());
    Chip *detected = chipNamed(pane, QStringLiteral("Venezuela"));
    QCOMPARE(detected->accessibleName(),
             QStringLiteral("Venezuela, detected in the text, 97\u00a0%"));
    QVERIFY(detected->toolTip().contains(u"Indorca")); // the words that prove it
    QCOMPARE(detected->accessibleDescription(), QStringLiteral("“Indorca”"));
    QCOMPARE(chipNamed(pane, QStringLiteral("to read"))->accessibleName(), "to read");
}

void DetailPaneTest::everyStandingReadsAndLooksItsOwn()
{
    QStringList names;
    QList<QImage> pictures;
    for (const Standing standing : {Standing::Stated, Standing::Detected, Standing::Suggested,
                                    Standing::Confirmed, Standing::Rejected, Standing::Added}) {
        Chip chip({.facet = Facet::Country,
                   .value = QStringLiteral("VE"),
                   .label = QStringLiteral("Venezuela"),
                   .standing = standing,
                   .confidence = 0.5,
                   .evidence = {},
                   .words = {}});
        chip.resize(160, 24);
        // Without colour: what is left must still tell them apart.
        const QImage picture = chip.grab().toImage().convertToFormat(QImage::Format_Mono);
        QVERIFY(!names.contains(chip.accessibleName()));
        QVERIFY(!pictures.contains(picture));
        names << chip.accessibleName();
        pictures << picture;
    }
}

void DetailPaneTest::rejectedPlacesStandLast()
{
    DetailPane pane(placeName);
    Article article = sample();
    article.places.front().provenance = Provenance::Rejected;
    pane.showArticle(article);
    const QList<Chip *> chips = pane.findChildren<Chip *>();
    QCOMPARE(chips.size(), 4);
    QCOMPARE(chips.last()->content().label, "Venezuela");
    QCOMPARE(chips.last()->accessibleName(), "Venezuela, rejected by you");
}

namespace {

QStringList markedIn(const QTextEdit &text)
{
    QStringList words;
    for (const QTextEdit::ExtraSelection &mark : text.extraSelections())
        words << mark.cursor.selectedText();
    return words;
}

} // namespace

void DetailPaneTest::pointingAtAChipMarksItsWords()
{
    DetailPane pane(placeName);
    Article article = sample();
    article.places.front().evidence.prepend({TextField::Title, 2, 9});
    article.places.front().evidence.append({TextField::Body, 13, 18});
    article.body = QStringLiteral("The Indorca  plant.\n\nIt is theirs.");
    pane.showArticle(article);
    show(pane);
    auto *title = pane.findChild<TitleText *>();
    auto *text = pane.findChild<ArticleText *>();
    Chip *chip = chipNamed(pane, QStringLiteral("Venezuela"));
    QCOMPARE(markedIn(*title), QStringList());

    chip->setFocus(Qt::TabFocusReason);
    QCOMPARE(markedIn(*title), QStringList{QStringLiteral("Factory")});
    QCOMPARE(markedIn(*text), (QStringList{QStringLiteral("Indorca"), QStringLiteral("plant")}));
    text->setFocus(Qt::OtherFocusReason);
    QCOMPARE(markedIn(*title), QStringList());
    QCOMPARE(markedIn(*text), QStringList());

    QEnterEvent enter(QPointF(5, 5), chip->mapTo(&pane, QPointF(5, 5)),
                      chip->mapToGlobal(QPointF(5, 5)));
    QCoreApplication::sendEvent(chip, &enter);
    QCOMPARE(markedIn(*title), QStringList{QStringLiteral("Factory")});
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(chip, &leave);
    QCOMPARE(markedIn(*text), QStringList());
}

void DetailPaneTest::evidenceIsFoundInTheTextAsShown_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("field");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<QStringList>("inTitle");
    QTest::addColumn<QStringList>("inText");
    const auto words = [](const char *word) { return QStringList{QString::fromUtf8(word)}; };
    const QStringList none;
    const int title = int(TextField::Title);
    const int summary = int(TextField::Summary);
    const int body = int(TextField::Body);
    QTest::newRow("white space") << "In   Cuba" << "" << "" << title << 5 << 9 << words("Cuba")
                                 << none;
    QTest::newRow("beyond the basic plane") << QStringLiteral("\U0001F33D in Cuba") << "" << ""
                                            << title << 5 << 9 << words("Cuba") << none;
    QTest::newRow("a long address") << QString(40, u'x') + QStringLiteral(" Cuba") << "" << ""
                                    << title << 41 << 45 << words("Cuba") << none;
    QTest::newRow("two words over a break of lines")
        << "T" << QString(70, u'w') + QStringLiteral(" Costa\nRica is\nfar.") << "" << summary << 71
        << 81 << none << words("Costa Rica");
    QTest::newRow("a summary that only the body shows")
        << "T" << "In Peru." << "In Peru.\n\nAnd more." << summary << 3 << 7 << none
        << words("Peru");
    QTest::newRow("the body after the summary") << "T" << "One two." << "In Peru\n\nor Chile."
                                                << body << 12 << 17 << none << words("Chile");
    QTest::newRow("beyond the text") << "T" << "One." << "" << summary << 2 << 90 << none << none;
    QTest::newRow("backwards") << "T" << "One two." << "" << summary << 5 << 2 << none << none;
}

void DetailPaneTest::evidenceIsFoundInTheTextAsShown()
{
    QFETCH(QString, title);
    QFETCH(QString, summary);
    QFETCH(QString, body);
    QFETCH(int, field);
    QFETCH(int, start);
    QFETCH(int, end);
    DetailPane pane(placeName);
    Article article = sample();
    article.title = title;
    article.summary = summary;
    article.body = body;
    article.places.front().evidence = {{TextField(field), start, end}};
    pane.showArticle(article);
    show(pane);
    chipNamed(pane, QStringLiteral("Venezuela"))->setFocus(Qt::TabFocusReason);
    QStringList inText;
    for (QString word : markedIn(*pane.findChild<ArticleText *>()))
        inText << word.replace(QChar::LineSeparator, u' ');
    QTEST(markedIn(*pane.findChild<TitleText *>()), "inTitle");
    QTEST(inText, "inText");
}

void DetailPaneTest::theFocusStaysWithAChipThatChanges()
{
    DetailPane pane(placeName);
    Article article = sample();
    pane.showArticle(article);
    show(pane);
    chipNamed(pane, QStringLiteral("Venezuela"))->setFocus(Qt::TabFocusReason);
    article.topics.front().provenance = Provenance::Detected;
    pane.showArticle(article);
    article.places.front().provenance = Provenance::Confirmed;
    pane.showArticle(article);
    QVERIFY(pane.chipInQuestion()); // not the topic, which is detected: the focus is elsewhere
    QCOMPARE(pane.chipInQuestion()->value, "VE");
    QCOMPARE(pane.chipInQuestion()->standing, Standing::Confirmed);
}

void DetailPaneTest::aChipHasAMenuByMouseAndKey()
{
    DetailPane pane(placeName);
    pane.showArticle(sample());
    show(pane);
    QSignalSpy menu(&pane, &DetailPane::chipMenuWanted);
    Chip *chip = chipNamed(pane, QStringLiteral("Venezuela"));
    chip->setFocus(Qt::TabFocusReason);
    for (const auto reason : {QContextMenuEvent::Mouse, QContextMenuEvent::Keyboard}) {
        QContextMenuEvent event(reason, QPoint(4, 4), chip->mapToGlobal(QPoint(4, 4)));
        QCoreApplication::sendEvent(chip, &event);
    }
    QCOMPARE(menu.size(), 2);
    QCOMPARE(menu.last().first().value<ChipContent>().value, "VE");
}

void DetailPaneTest::aChangedTagKeepsThePlaceInTheText()
{
    DetailPane pane(placeName);
    Article article = sample();
    article.body = QStringLiteral("Paragraph.\n\n").repeated(200);
    pane.showArticle(article);
    show(pane);
    auto *bar = pane.findChild<ArticleText *>()->verticalScrollBar();
    bar->setValue(300);
    article.tags << QStringLiteral("new");
    pane.showArticle(article);
    QCOMPARE(bar->value(), 300);
    QTRY_VERIFY(chipNamed(pane, QStringLiteral("new")));
}

void DetailPaneTest::anotherArticleStartsAtItsTop()
{
    DetailPane pane(placeName);
    Article article = sample();
    article.body = QStringLiteral("Paragraph.\n\n").repeated(200);
    pane.showArticle(article);
    show(pane);
    auto *bar = pane.findChild<ArticleText *>()->verticalScrollBar();
    bar->setValue(300);
    article.id = ArticleId{8};
    pane.showArticle(article);
    QCOMPARE(bar->value(), 0);
}

void DetailPaneTest::aLongTitleIsCutAndBreaks()
{
    DetailPane pane(placeName);
    Article article = sample();
    article.title = QString(100'000, u'x');
    pane.showArticle(article);
    show(pane);
    auto *header = pane.findChild<ArticleHeader *>();
    QVERIFY(header->width() <= 400);
    QVERIFY(header->height() < 1000);
}

namespace {

Article longArticle(qint64 id, int paragraphs)
{
    Article article;
    article.id = ArticleId{id};
    article.title = QStringLiteral("Looms and cooperatives");
    QStringList text;
    for (int i = 0; i < paragraphs; ++i)
        text += QStringLiteral("Paragraph %1 is about the Telar número %1.").arg(i);
    article.body = text.join(QStringLiteral("\n\n"));
    return article;
}

} // namespace

void DetailPaneTest::findingMarksAndWalks()
{
    DetailPane pane(placeName);
    show(pane);
    pane.showArticle(longArticle(1, 60));
    pane.find();
    QWidget *field = QApplication::focusWidget();
    QVERIFY(qobject_cast<QLineEdit *>(field));
    QTest::keyClicks(field, QStringLiteral("telar NUMERO 4"));
    const auto *text = pane.findChild<ArticleText *>();
    QCOMPARE(markedIn(*text).size(), 11); // 4 and 40 to 49
    QCOMPARE(markedIn(*text).first(), QStringLiteral("Telar número 4"));
    const auto *bar = pane.findChild<FindBar *>();
    const auto says = [bar](const QString &count) {
        const QList<QLabel *> labels = bar->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](QLabel *label) { return label->text() == count; });
    };
    QVERIFY(says(QStringLiteral("1 of 11")));
    QCOMPARE(text->verticalScrollBar()->value(), 0);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(says(QStringLiteral("2 of 11")));
    QVERIFY(text->verticalScrollBar()->value() > 0); // it is in sight
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    pane.walkHits(-1); // round and round
    QVERIFY(says(QStringLiteral("11 of 11")));
    QTest::keyClicks(field, QStringLiteral("xyz"));
    QVERIFY(says(QStringLiteral("Not found")));
    QVERIFY(markedIn(*text).isEmpty());
}

void DetailPaneTest::escapeClosesTheFindBar()
{
    DetailPane pane(placeName);
    show(pane);
    pane.find(); // nothing is read: nothing to find in
    QVERIFY(!pane.closeFind());
    pane.showArticle(longArticle(1, 3));
    pane.find();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("loom"));
    QCOMPARE(markedIn(*pane.findChild<TitleText *>()), QStringList{QStringLiteral("Loom")});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(markedIn(*pane.findChild<TitleText *>()).isEmpty());
    QVERIFY(pane.findChild<ArticleText *>()->hasFocus());
    QVERIFY(!pane.closeFind());
}

void DetailPaneTest::wordsOfTheQueryAreMarkedAndWalked()
{
    DetailPane pane(placeName);
    show(pane);
    pane.setQuery(parseQuery(u"cooperative paragraph").query);
    pane.showArticle(longArticle(1, 30));
    const auto *text = pane.findChild<ArticleText *>();
    // A bare word has its other forms.
    QCOMPARE(markedIn(*pane.findChild<TitleText *>()), QStringList{QStringLiteral("cooperatives")});
    QCOMPARE(markedIn(*text).size(), 30);
    QCOMPARE(text->verticalScrollBar()->value(), 0);
    pane.walkHits(-1); // the last one is out of sight
    QVERIFY(text->verticalScrollBar()->value() > 0);
    // What is looked for in the article is marked instead, as long as it is.
    pane.find();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("numero 7"));
    QCOMPARE(markedIn(*text), QStringList{QStringLiteral("número 7")});
    QVERIFY(pane.closeFind());
    QCOMPARE(markedIn(*text).size(), 30);
    pane.setQuery({});
    QVERIFY(markedIn(*text).isEmpty());
}

void DetailPaneTest::theFindBarLooksInTheNextArticleToo()
{
    DetailPane pane(placeName);
    show(pane);
    pane.showArticle(longArticle(1, 3));
    pane.find();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("telar"));
    QCOMPARE(markedIn(*pane.findChild<ArticleText *>()).size(), 3);
    pane.showArticle(longArticle(2, 5));
    QCOMPARE(markedIn(*pane.findChild<ArticleText *>()).size(), 5);
}

void DetailPaneTest::everyArticleIsWhereItWasLeft()
{
    DetailPane pane(placeName);
    show(pane);
    pane.showArticle(longArticle(1, 200));
    const auto *text = pane.findChild<ArticleText *>();
    QVERIFY(pane.page(1) && pane.page(1));
    const int place = int(text->topPosition());
    QVERIFY(place > 0);
    pane.showArticle(longArticle(2, 200));
    QCOMPARE(text->verticalScrollBar()->value(), 0);
    pane.showNothing();
    pane.showArticle(longArticle(1, 200));
    QCOMPARE(text->topPosition(), place);
}

void DetailPaneTest::pagesGoToTheEndAndBack()
{
    DetailPane pane(placeName);
    show(pane);
    QVERIFY(!pane.page(1)); // nothing is read
    pane.showArticle(longArticle(1, 100));
    int pages = 0;
    while (pane.page(1))
        ++pages;
    QVERIFY(pages >= 3 && pages < 100);
    const QScrollBar &bar = *pane.findChild<ArticleText *>()->verticalScrollBar();
    QCOMPARE(bar.value(), bar.maximum());
    while (pane.page(-1))
        --pages;
    QCOMPARE(bar.value(), 0);
    QCOMPARE(pages, 0);
}

void DetailPaneTest::largerTextKeepsItsLines()
{
    DetailPane pane(placeName);
    pane.resize(1600, 600);
    pane.show();
    pane.showArticle(longArticle(1, 100));
    const auto *text = pane.findChild<ArticleText *>();
    const auto *title = pane.findChild<TitleText *>();
    const double size = text->font().pointSizeF();
    const double titleSize = title->font().pointSizeF();
    const int width = title->width();
    pane.setTextSize(150);
    QCOMPARE(qRound(text->font().pointSizeF() / size * 100), 150);
    QCOMPARE(qRound(title->font().pointSizeF() / titleSize * 100), 150);
    // As many characters a line: the column is wider.
    QVERIFY(title->width() > width * 5 / 4);
    pane.setTextSize(100);
    QCOMPARE(title->width(), width);
}

void DetailPaneTest::fullLinesHaveSixtyToSeventyFiveCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("percent");
    const QList<std::pair<const char *, QString>> texts{
        {"English",
         QStringLiteral(
             "Whereas recognition of the inherent dignity and of the equal and inalienable rights "
             "of all members of the human family is the foundation of freedom, justice and peace "
             "in the world, and whereas disregard and contempt for human rights have resulted in "
             "barbarous acts which have outraged the conscience of mankind, and the advent of a "
             "world in which human beings shall enjoy freedom of speech and belief and freedom "
             "from fear and want has been proclaimed as the highest aspiration of the common "
             "people, it is essential, if man is not to be compelled to have recourse, as a last "
             "resort, to rebellion against tyranny and oppression, that human rights should be "
             "protected by the rule of law.")},
        {"Spanish",
         QStringLiteral(
             "Considerando que la libertad, la justicia y la paz en el mundo tienen por base el "
             "reconocimiento de la dignidad intrínseca y de los derechos iguales e inalienables de "
             "todos los miembros de la familia humana; considerando que el desconocimiento y el "
             "menosprecio de los derechos humanos han originado actos de barbarie ultrajantes para "
             "la conciencia de la humanidad, y que se ha proclamado, como la aspiración más "
             "elevada del hombre, el advenimiento de un mundo en que los seres humanos, liberados "
             "del temor y de la miseria, disfruten de la libertad de palabra y de la libertad de "
             "creencias.")},
        {"Portuguese",
         QStringLiteral(
             "Considerando que o reconhecimento da dignidade inerente a todos os membros da "
             "família humana e de seus direitos iguais e inalienáveis é o fundamento da liberdade, "
             "da justiça e da paz no mundo; considerando que o desprezo e o desrespeito pelos "
             "direitos humanos resultaram em atos bárbaros que ultrajaram a consciência da "
             "humanidade e que o advento de um mundo em que mulheres e homens gozem de liberdade "
             "de palavra, de crença e da liberdade de viverem a salvo do temor e da necessidade "
             "foi proclamado como a mais alta aspiração do ser humano comum.")},
        {"French",
         QStringLiteral(
             "Considérant que la reconnaissance de la dignité inhérente à tous les membres de la "
             "famille humaine et de leurs droits égaux et inaliénables constitue le fondement de "
             "la liberté, de la justice et de la paix dans le monde; considérant que la "
             "méconnaissance et le mépris des droits de l’homme ont conduit à des actes de "
             "barbarie qui révoltent la conscience de l’humanité et que l’avènement d’un monde où "
             "les êtres humains seront libres de parler et de croire, libérés de la terreur et de "
             "la misère, a été proclamé comme la plus haute aspiration de l’homme.")}};
    for (const auto &[language, text] : texts) {
        for (const int percent : {70, 100, 130, 200})
            QTest::addRow("%s, %d %%", language, percent) << text << percent;
    }
}

void DetailPaneTest::fullLinesHaveSixtyToSeventyFiveCharacters()
{
    QFETCH(const QString, text);
    QFETCH(const int, percent);
    DetailPane pane(placeName);
    show(pane);
    pane.resize(1800, 900);
    pane.setTextSize(percent);
    Article article = sample();
    article.summary = text;
    pane.showArticle(article);
    const QTextDocument &document = *pane.findChild<ArticleText *>()->document();
    const QTextLayout &layout = *document.firstBlock().layout();
    QVERIFY(layout.lineCount() > 7);
    // Where the next word is a long one a line ends early, and narrow letters make it longer.
    qsizetype characters = 0;
    for (int i = 0; i + 1 < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const QString shown = text.mid(line.textStart(), line.textLength()).trimmed();
        QVERIFY2(shown.size() >= 50 && shown.size() <= 79,
                 qPrintable(QStringLiteral("%1: %2").arg(shown.size()).arg(shown)));
        characters += shown.size();
    }
    const double mean = double(characters) / (layout.lineCount() - 1);
    QVERIFY2(mean >= 62 && mean <= 73, qPrintable(QString::number(mean)));
}

QTEST_MAIN(DetailPaneTest)
#include "tst_detailpane.moc"
