// A picture that is pasted into a note, or dropped on it, is kept in the library.
#include "libraryfixture.h"
#include "noteeditor.h"
#include "notepane.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QUrl>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

QImage plain(QColor colour)
{
    QImage image(120, 80, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

// Of which a PNG is larger than a library keeps.
QImage noise(int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    quint32 state = 1;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            state = state * 1664525 + 1013904223;
            image.setPixel(x, y, 0xff000000 | (state >> 8));
        }
    }
    return image;
}

void paste(NoteEditor &editor, QMimeData *data)
{
    QGuiApplication::clipboard()->setMimeData(data);
    QTest::keyClick(&editor, Qt::Key_V, Qt::ControlModifier);
}

} // namespace

class NotePicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<LibraryFixture>();
        m_library = m_fixture->open();
        importAll(*m_library, {m_fixture->write(u"two.jsonl"_s, "{\"title\":\"Looms\"}\n"
                                                                "{\"title\":\"Mills\"}\n")});
        m_pane = std::make_unique<NotePane>(*m_library);
        m_pane->resize(400, 300);
        m_pane->show();
        m_pane->showArticle(ArticleId{1});
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        QTRY_VERIFY(m_pane->editor().isEnabled());
    }
    void cleanup()
    {
        m_pane->finish();
        m_pane.reset();
        m_library.reset();
    }

    void anImageOfTheClipboardIsKept()
    {
        QTest::keyClicks(&m_pane->editor(), u"See this:"_s);
        auto *data = new QMimeData;
        data->setImageData(plain(Qt::red));
        paste(m_pane->editor(), data);
        QTRY_COMPARE(pictureDigestsIn(text()).size(), 1);
        const QString digest = pictureDigestsIn(text()).first();
        QCOMPARE(text(), u"See this:\n\n![](%1)\n\n"_s.arg(pictureAddress(digest)));
        const auto pixels = m_library->picturePixels(digest, 1000, 1000).result();
        QVERIFY(pixels);
        QCOMPARE(QSize(pixels->width, pixels->height), QSize(120, 80));
        // The field's own undo takes it out again, as one step.
        m_pane->editor().undo();
        QCOMPARE(text(), u"See this:"_s);
        m_pane->editor().redo();
        QVERIFY(m_pane->finish());
        QCOMPARE(*await(m_library->note(ArticleId{1})), text());
        // And a version of the note shows it, whatever the note is now.
        m_pane->editor().clear();
        QVERIFY(m_library->picturePixels(digest, 10, 10).result());
    }

    void aFileIsKeptAsItIs()
    {
        const QByteArray bytes = png(plain(Qt::blue));
        auto *data = new QMimeData;
        data->setUrls(
            {QUrl::fromLocalFile(m_fixture->write(u"gate.png"_s, bytes)),
             QUrl::fromLocalFile(m_fixture->write(u"again.PNG"_s, png(plain(Qt::green))))});
        paste(m_pane->editor(), data);
        QTRY_COMPARE(pictureDigestsIn(text()).size(), 2);
        QVERIFY(pictureDigestsIn(text()).contains(pictureDigest(bytes)));
    }

    void whatIsTooLargeIsMadeSmaller()
    {
        auto *data = new QMimeData;
        data->setImageData(noise(1100));
        paste(m_pane->editor(), data);
        QTRY_COMPARE_WITH_TIMEOUT(pictureDigestsIn(text()).size(), 1, 20'000);
        const auto facts = await(m_library->pictures(pictureDigestsIn(text())));
        QCOMPARE(facts->first().type, u"image/jpeg"_s);
        QCOMPARE(facts->first().width, 1100);
    }

    void whatIsNoPictureIsSaidAndLeavesTheNote()
    {
        QSignalSpy refused(m_pane.get(), &NotePane::pictureRefused);
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(m_fixture->write(u"bad.png"_s, "no picture"))});
        paste(m_pane->editor(), data);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(text(), QString());
    }

    // Programs for text copy a picture of it beside it.
    void wordsWithAPictureOfThemStayWords()
    {
        auto *data = new QMimeData;
        data->setText(u"a cell"_s);
        data->setImageData(plain(Qt::red));
        paste(m_pane->editor(), data);
        QCOMPARE(text(), u"a cell"_s);
    }

    void itGoesIntoNoOtherNote()
    {
        auto *data = new QMimeData;
        data->setImageData(noise(600));
        paste(m_pane->editor(), data);
        m_pane->showArticle(ArticleId{2});
        QTest::qWait(500);
        QCOMPARE(text(), QString());
        QVERIFY(m_pane->finish());
        QCOMPARE(*await(m_library->note(ArticleId{2})), QString());
    }

private:
    QString text() const { return m_pane->editor().toPlainText(); }

    std::unique_ptr<LibraryFixture> m_fixture;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<NotePane> m_pane;
};

QTEST_MAIN(NotePicturesTest)
#include "tst_notepictures.moc"
