// Pictures in an article's text and in a note as it reads.
#include "articletext.h"
#include "notereading.h"
#include "picturecache.h"
#include "pictureviewer.h"

#include <QHelpEvent>
#include <QLabel>
#include <QPromise>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolTip>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

const QString kDigest(32, u'a');
const QString kLost(32, u'b');

// Gives a red picture of any size that is asked for, when it is let to.
class Shelf
{
public:
    PictureCache cache{[this](const QString &digest, int width, int height) {
        asked.append({digest, QSize(width, height)});
        QPromise<std::optional<PicturePixels>> promise;
        promise.start();
        const QSize size = QSize(1000, 500).scaled(width, height, Qt::KeepAspectRatio);
        if (digest == kLost) {
            promise.addResult(std::nullopt);
        } else {
            QByteArray pixels(4 * size.width() * size.height(), '\0');
            for (qsizetype i = 0; i < pixels.size() / 4; ++i)
                reinterpret_cast<quint32 *>(pixels.data())[i] = 0xffff0000;
            promise.addResult(PicturePixels{size.width(), size.height(), pixels});
        }
        promise.finish();
        return promise.future();
    }};
    QList<std::pair<QString, QSize>> asked;
};

Picture picture(int width, int height, const QString &digest = kDigest)
{
    return {.digest = digest, .type = u"image/png"_s, .width = width, .height = height};
}

struct Pane
{
    explicit Pane(QWidget *toShow)
        : text(new ArticleText(toShow))
    {
        text->setPictures(shelf.cache);
        text->resize(500, 400);
        text->show();
        std::ignore = QTest::qWaitForWindowExposed(text);
    }
    ~Pane() { delete text; }
    Q_DISABLE_COPY_MOVE(Pane)

    // What is red on the screen.
    QRect red() const
    {
        const QImage image = text->viewport()->grab().toImage();
        QRect all;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == Qt::red)
                    all = all.united(QRect(x, y, 1, 1));
            }
        }
        return all;
    }

    Shelf shelf;
    ArticleText *text;
};

} // namespace

class PicturesInTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsNoWiderThanItsColumn_data()
    {
        QTest::addColumn<int>("window");
        QTest::newRow("wide") << 700;
        QTest::newRow("narrow") << 320;
    }
    void aPictureIsNoWiderThanItsColumn()
    {
        QFETCH(const int, window);
        Pane pane(new QLabel(u"Header"_s));
        pane.text->resize(window, 500);
        pane.text->showText({}, u"Before.\n\n\ufffcA gate\nPhoto: Vera\n\nAfter."_s,
                            {picture(2000, 1000)});
        QTRY_VERIFY(!pane.red().isEmpty());
        const QRect red = pane.red();
        const QTextFrameFormat frame = pane.text->document()->rootFrame()->frameFormat();
        const int column =
            pane.text->viewport()->width() - int(frame.leftMargin()) - int(frame.rightMargin());
        QVERIFY(red.width() <= column + 1);
        QVERIFY(red.width() >= column - 2);
        QVERIFY(std::abs(red.height() - red.width() / 2) <= 2);
        // Its words stand below it, and the text after them.
        QCOMPARE(pane.text->toPlainText().remove(pictureMark).split(u'\n', Qt::SkipEmptyParts),
                 (QStringList{u"Before."_s, u"A gate"_s, u"Photo: Vera"_s, u"After."_s}));
    }

    void aSmallOneStaysAsItIs()
    {
        Pane pane(new QLabel(u"Header"_s));
        pane.text->showText({}, u"\ufffc"_s, {picture(80, 60)});
        QTRY_VERIFY(std::abs(pane.red().width() - 80) <= 1);
        QVERIFY(std::abs(pane.red().height() - 60) <= 1);
    }

    // Only what is in sight is decoded, at the size that is seen.
    void whatIsOutOfSightIsNotDecoded()
    {
        Pane pane(new QLabel(u"Header"_s));
        QString body = u"\ufffcFirst"_s;
        for (int i = 0; i < 60; ++i)
            body += u"\n\nA paragraph that says something of the canal and its gates."_s;
        body += u"\n\n\ufffcLast"_s;
        pane.text->showText({}, body, {picture(100, 50), picture(300, 150, QString(32, u'c'))});
        QTRY_COMPARE(pane.shelf.asked.size(), 1);
        QCOMPARE(pane.shelf.asked.first().first, kDigest);
        pane.text->verticalScrollBar()->setValue(pane.text->verticalScrollBar()->maximum());
        QTRY_COMPARE(pane.shelf.asked.size(), 2);
        QVERIFY(pane.shelf.asked.last().second.width() <= 300 * pane.text->devicePixelRatio());
    }

    void whatIsLostIsAQuietFrameWithItsWords()
    {
        Pane pane(new QLabel(u"Header"_s));
        pane.text->showText({}, u"\ufffcA gate\n\nText."_s, {picture(200, 100, kLost)});
        QTRY_VERIFY(pane.shelf.cache.isLost(kLost));
        QTest::qWait(50);
        QCOMPARE(pane.shelf.asked.size(), 1); // and is not asked for again
        QVERIFY(pane.red().isEmpty());
        QVERIFY(pane.text->toPlainText().contains(u"A gate"_s));
    }

    void marksWithoutPicturesShowNothing()
    {
        Pane pane(new QLabel(u"Header"_s));
        pane.text->showText({}, u"One.\n\n\ufffcA gate\n\nTwo."_s);
        QVERIFY(!pane.text->document()->toRawText().contains(pictureMark));
        QVERIFY(pane.shelf.asked.isEmpty());
    }

    void pointingAtItNamesItAndAClickChoosesIt()
    {
        Pane pane(new QLabel(u"Header"_s));
        pane.text->showText({}, u"\ufffcA gate\nPhoto: Vera"_s, {picture(200, 100)});
        QTRY_VERIFY(!pane.red().isEmpty());
        const QPoint middle = pane.red().center();
        QHelpEvent help(QEvent::ToolTip, middle, pane.text->viewport()->mapToGlobal(middle));
        QCoreApplication::sendEvent(pane.text->viewport(), &help);
        QTRY_COMPARE(QToolTip::text(), u"A gate Photo: Vera"_s);
        int chosen = 0;
        connect(pane.text, &ArticleText::pictureChosen, this, [&](const auto &shown) {
            QCOMPARE(shown.digest, kDigest);
            ++chosen;
        });
        QTest::mouseClick(pane.text->viewport(), Qt::LeftButton, {}, middle);
        QCOMPARE(chosen, 1);
        QTest::mouseClick(pane.text->viewport(), Qt::LeftButton, {},
                          QPoint(middle.x(), pane.red().bottom() + 12));
        QCOMPARE(chosen, 1);
        QTest::keyClick(pane.text, Qt::Key_Return);
        QCOMPARE(chosen, 2);
    }

    // Words behind a picture are found where they stand.
    void marksOfTheTextStandRight()
    {
        Pane pane(new QLabel(u"Header"_s));
        const QString body = u"One.\n\n\ufffcA gate\n\nThe canal."_s;
        pane.text->showText({}, body, {picture(200, 100)});
        const qsizetype at = body.indexOf(u"canal"_s);
        Highlight highlight;
        highlight.place = TextRange{.start = at, .length = 5};
        highlight.kept.anchor.field = TextField::Body;
        pane.text->showHighlights({highlight});
        QCOMPARE(pane.text->highlights().size(), 1);
        const TextRange range = pane.text->highlights().first().range;
        QCOMPARE(pane.text->document()->toRawText().sliced(range.start, range.length), u"canal"_s);
    }

    void aNoteShowsItsPictures()
    {
        Shelf shelf;
        NoteReading reading;
        reading.setPictures(shelf.cache);
        reading.resize(400, 500);
        reading.show();
        QVERIFY(QTest::qWaitForWindowExposed(&reading));
        reading.showMarkdown(u"Look:\n\n![A gate](acervo-picture:%1)\n\n![no](file:///etc/passwd) "
                             "![no](https://a.example/x.png)"_s.arg(kDigest));
        QTRY_COMPARE(shelf.asked.size(), 1);
        QCOMPARE(shelf.asked.first().first, kDigest);
        const auto isRed = [&] {
            const QImage image = reading.viewport()->grab().toImage();
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(image.width() / 4, y) == Qt::red)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isRed());
        QCOMPARE(reading.verticalScrollBar()->value(), 0);
    }

    void theViewerClosesWithEscape()
    {
        Shelf shelf;
        QWidget window;
        window.resize(600, 400);
        window.show();
        PictureViewer viewer(shelf.cache.loader(), {.digest = kDigest, .words = u"A gate"_s},
                             &window);
        viewer.show();
        QVERIFY(QTest::qWaitForWindowExposed(&viewer));
        QCOMPARE(viewer.windowTitle(), u"A gate"_s);
        QTRY_VERIFY(viewer.grab().toImage().pixelColor(viewer.rect().center()) == Qt::red);
        QTest::keyClick(&viewer, Qt::Key_Escape);
        QVERIFY(!viewer.isVisible());
    }
};

QTEST_MAIN(PicturesInTextTest)
#include "tst_picturesintext.moc"
