#include "palettes.h"
#include "quietlabel.h"
#include "style.h"
#include "tagcolours.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace acervo;

namespace {

// Relative luminance and contrast: WCAG 2.1, section 1.4.3.
double luminance(const QColor &colour)
{
    const auto part = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) +
           0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

} // namespace

class StyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableInBothSchemes_data();
    void textIsReadableInBothSchemes();
    void coloursOfTagsAreTold_data();
    void coloursOfTagsAreTold();
    void theTypeScaleGrows();
    void aFontInPixelsScalesToo();
    void iconsTakeTheColourOfTheText_data();
    void iconsTakeTheColourOfTheText();
    void anUnknownIconIsNull();
    void quietTextFollowsTheScheme();
};

void StyleTest::textIsReadableInBothSchemes_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteFor(Qt::ColorScheme::Light);
    QTest::newRow("dark") << paletteFor(Qt::ColorScheme::Dark);
}

void StyleTest::textIsReadableInBothSchemes()
{
    QFETCH(QPalette, palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    constexpr double readable = 4.5;
    QVERIFY(contrast(palette.color(QPalette::Text), base) > 10);
    QVERIFY(contrast(style::mutedText(palette), base) >= readable);
    QVERIFY(contrast(style::mutedText(palette), window) >= readable);
    QVERIFY(contrast(style::accentText(palette), base) >= readable);
    QVERIFY(contrast(palette.color(QPalette::HighlightedText),
                     palette.color(QPalette::Highlight)) >= readable);
    QVERIFY(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >=
            readable);
    for (const bool focused : {true, false})
        QVERIFY(contrast(palette.color(QPalette::Text), style::selectedFill(palette, focused)) >=
                7);
}

void StyleTest::coloursOfTagsAreTold_data() { textIsReadableInBothSchemes_data(); }

// The dot on the list, and the letter on the dot, which is drawn in the list's colour.
void StyleTest::coloursOfTagsAreTold()
{
    QFETCH(QPalette, palette);
    QVERIFY(tagColours().size() >= 8);
    QSet<QRgb> seen;
    for (const QString &name : tagColours()) {
        const QColor colour = tagColour(name, palette);
        QVERIFY2(contrast(colour, palette.color(QPalette::Base)) >= 4.5, qPrintable(name));
        QVERIFY(tagColourInWords(name) != name);
        seen.insert(colour.rgb());
    }
    QCOMPARE(seen.size(), tagColours().size());
    QVERIFY(!tagColour(QStringLiteral("puce"), palette).isValid());
}

void StyleTest::theTypeScaleGrows()
{
    using enum style::TextSize;
    double last = 0;
    for (const style::TextSize size : {Small, Body, Title, Heading, ArticleTitle}) {
        const double now = style::font(size).pointSizeF();
        QVERIFY(now > last);
        last = now;
    }
    QCOMPARE(style::font(Body).pointSizeF(), QApplication::font().pointSizeF());
}

void StyleTest::aFontInPixelsScalesToo()
{
    QFont base;
    base.setPixelSize(20);
    QCOMPARE(style::font(style::TextSize::ArticleTitle, base).pixelSize(), 32);
}

void StyleTest::iconsTakeTheColourOfTheText_data() { textIsReadableInBothSchemes_data(); }

void StyleTest::iconsTakeTheColourOfTheText()
{
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    const QImage drawn = style::icon(QStringLiteral("go-previous"))
                             .pixmap(QSize(64, 64), 1.0)
                             .toImage()
                             .convertToFormat(QImage::Format_ARGB32);
    int inked = 0;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x) {
            const QColor pixel = drawn.pixelColor(x, y);
            if (pixel.alpha() < 255)
                continue;
            ++inked;
            QCOMPARE(pixel.rgb(), palette.color(QPalette::Text).rgb());
        }
    }
    QVERIFY(inked > 20);
}

void StyleTest::anUnknownIconIsNull()
{
    QVERIFY(style::icon(QStringLiteral("no-such-icon")).isNull());
    QVERIFY(!style::icon(QStringLiteral("go-next")).isNull());
}

void StyleTest::quietTextFollowsTheScheme()
{
    QWidget window;
    window.setBackgroundRole(QPalette::Base); // labels on it take another role of the palette
    auto *label = new QuietLabel(style::TextSize::Body, &window);
    window.show();
    for (const Qt::ColorScheme scheme : {Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
        const QPalette palette = paletteFor(scheme);
        QApplication::setPalette(palette);
        QTRY_COMPARE(label->palette().color(label->foregroundRole()), style::mutedText(palette));
    }
}

QTEST_MAIN(StyleTest)
#include "tst_style.moc"
