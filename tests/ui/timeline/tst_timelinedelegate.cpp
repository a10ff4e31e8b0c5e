#include "palettes.h"
#include "queryparser.h"
#include "timelinedelegate.h"
#include "timelinefixture.h"

#include <QApplication>
#include <QDir>
#include <QPainter>

#include <cmath>

using namespace acervo;

namespace {

// Rows as the sample has them, with every mark and kind of date among them.
ArticleRow exampleRow(ArticleId article)
{
    ArticleRow row = numberedRow(article);
    switch (number(article)) {
    case 1:
        row.title = QStringLiteral("A Factory without Bosses");
        row.summary = QStringLiteral("Industrias del Orinoco, C.A. is a company under workers' "
                                     "control in Venezuela that produces what others imported.");
        row.starred = true;
        break;
    case 2:
        row.title = QStringLiteral(
            "Venezuela's Commune Experiment: What the Communal Councils Built, What They Could "
            "Not, and What Comes After the Long Crisis of the Petrostate");
        row.date = PartialDate::ofDay(2024, 5, 25);
        row.tags = {QStringLiteral("to read")};
        row.hasNote = true;
        row.starred = true;
        row.read = true;
        break;
    case 3:
        row.title = QStringLiteral("Building, Here and Now");
        row.date = PartialDate::ofMonth(2024, 9);
        break;
    case 4:
        row.title = QString();
        row.summary = QString();
        row.date = PartialDate::ofYear(2023);
        row.read = true;
        break;
    case 5:
        row.title = QStringLiteral("合作社与社区：古巴的经验");
        row.summary = QStringLiteral("मानव अधिकार और सहकारी समितियाँ");
        row.date = PartialDate::ofDay(2023, 12, 12);
        row.hasNote = true;
        break;
    default:
        row.read = true;
    }
    return row;
}

SearchResultPtr exampleResult()
{
    auto result = std::make_shared<SearchResult>(*numberedResult(1, 8));
    result->headings = {
        {0, PartialDate::ofYear(2024)}, {3, PartialDate::ofYear(2023)}, {7, PartialDate()}};
    return result;
}

// WCAG 2.2: relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

// How many pixels of `area` differ between the two pictures.
int difference(const QImage &one, const QImage &other, const QRect &area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    }
    return count;
}

// Anything that is clearly not the ground is black; a tint is ground.
QImage inBlackAndWhite(QImage image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y,
                           qGray(image.pixel(x, y)) < 200 ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
    }
    return image;
}

QImage painted(const ArticleRow &row, QStyle::State state = QStyle::State_Enabled,
               const QString &query = {})
{
    TimelineModel model(rowInWords);
    QObject::connect(
        &model, &TimelineModel::rowsWanted, &model,
        [&](const QList<ArticleId> &, quint64 request) { model.setRows(request, {row}); });
    auto result = std::make_shared<SearchResult>();
    result->articles = {row.id};
    model.showResult(result);
    model.setVisibleRows(0, 0);

    const TimelineMetrics metrics = TimelineMetrics::of(QApplication::font());
    TimelineDelegate delegate;
    delegate.setMetrics(metrics);
    delegate.setQuery(parseQuery(query).query);
    QImage image(500, metrics.rowHeight, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.state = state;
    option.palette = paletteFor(Qt::ColorScheme::Light);
    option.direction = Qt::LeftToRight;
    delegate.paint(&painter, option, model.index(0, 0));
    return image;
}

} // namespace

class TestTimelineDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aStateShowsByItsForm_data();
    void aStateShowsByItsForm();
    void quietTextCanBeRead_data();
    void quietTextCanBeRead();
    void nothingIsDrawnOverTheTitlesEnd();
    void aMonstrousTitleIsDrawn();
    void hitsAreMarkedAndShown();
    void whatIsKeptChangesNothing();
    void breaksAndTabsStandInTheLine();
    void looksRight_data();
    void looksRight();
};

void TestTimelineDelegate::initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

// In black and white too: what changes is a shape, somewhere a reader can tell.
void TestTimelineDelegate::aStateShowsByItsForm_data()
{
    QTest::addColumn<ArticleRow>("row");
    QTest::addColumn<int>("state");
    const ArticleRow plain = numberedRow(ArticleId(1));
    ArticleRow row = plain;
    row.read = true;
    QTest::newRow("read") << row << 0;
    row = plain;
    row.starred = true;
    QTest::newRow("starred") << row << 0;
    row = plain;
    row.hasNote = true;
    QTest::newRow("with a note") << row << 0;
    row = plain;
    row.tags = {QStringLiteral("t")};
    QTest::newRow("tagged") << row << 0;
    QTest::newRow("selected") << plain << int(QStyle::State_Selected);
    QTest::newRow("focused") << plain << int(QStyle::State_HasFocus);
}

void TestTimelineDelegate::aStateShowsByItsForm()
{
    QFETCH(ArticleRow, row);
    QFETCH(int, state);
    const QImage plain = painted(numberedRow(ArticleId(1)));
    const QImage other = painted(row, QStyle::State_Enabled | QStyle::State(state));
    QVERIFY(difference(inBlackAndWhite(other), inBlackAndWhite(plain), plain.rect()) > 20);
}

void TestTimelineDelegate::quietTextCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<int>("state");
    for (const auto scheme : {Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
        const char *name = scheme == Qt::ColorScheme::Light ? "light" : "dark";
        const QPalette palette = paletteFor(scheme);
        QTest::addRow("%s", name) << palette << 0;
        QTest::addRow("%s, selected", name) << palette << int(QStyle::State_Selected);
        QTest::addRow("%s, under the pointer", name) << palette << int(QStyle::State_MouseOver);
    }
}

// WCAG 2.2, 1.4.3: at least 4.5 : 1.
void TestTimelineDelegate::quietTextCanBeRead()
{
    QFETCH(QPalette, palette);
    QFETCH(int, state);
    QWidget focused;
    focused.show();
    focused.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&focused));
    QStyleOptionViewItem option;
    option.palette = palette;
    option.state = QStyle::State(state);
    option.widget = &focused; // the strongest fill
    const double ratio =
        contrast(TimelineDelegate::quietText(option), TimelineDelegate::ground(option));
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestTimelineDelegate::nothingIsDrawnOverTheTitlesEnd()
{
    ArticleRow row = numberedRow(ArticleId(1));
    row.title = QString(200, u'W');
    row.starred = true;
    row.hasNote = true;
    const QImage image = painted(row);
    const TimelineMetrics metrics = TimelineMetrics::of(QApplication::font());
    const auto layout =
        TimelineRowLayout::of(metrics, image.rect(), false, PartialDate::Precision::Year, 2);
    const QRect between(layout.title.right() + 1, layout.title.top(),
                        layout.marks.left() - layout.title.right() - 2, layout.title.height());
    QImage blank = image;
    blank.fill(Qt::white);
    QCOMPARE(difference(image, blank, between), 0);
}

void TestTimelineDelegate::aMonstrousTitleIsDrawn()
{
    ArticleRow row = numberedRow(ArticleId(1));
    row.title = QStringLiteral("<b>word\n\u202e") + QString(4'000'000, u'x');
    QVERIFY(!painted(row).isNull());
}

// Pictures for people to look at, and the one thing a machine can see: text that can be read.
void TestTimelineDelegate::hitsAreMarkedAndShown()
{
    ArticleRow row = numberedRow(ArticleId(1));
    row.summary = QString(300, u'x').replace(QStringLiteral("xxxxx"), QStringLiteral("xxxx ")) +
                  QStringLiteral("about weavers and looms");
    const auto layout =
        TimelineRowLayout::of(TimelineMetrics::of(QApplication::font()), QRect(0, 0, 500, 64),
                              false, PartialDate::Precision::Year, 0);
    const QImage plain = painted(row);
    const QImage none = painted(row, QStyle::State_Enabled, QStringLiteral("nothing"));
    QCOMPARE(none, plain);
    // A word of the title: a ground behind it, nothing else.
    const QImage title = painted(row, QStyle::State_Enabled, QStringLiteral("article"));
    QVERIFY(difference(title, plain, layout.title) > 100);
    // A word far down in the summary: the row shows the piece that has it.
    const QImage summary = painted(row, QStyle::State_Enabled, QStringLiteral("looms"));
    QCOMPARE(difference(summary, plain, layout.title), 0);
    QVERIFY(difference(summary, plain, layout.summary) > 100);
    const QImage other = painted(row, QStyle::State_Enabled, QStringLiteral("weavers"));
    QVERIFY(difference(summary, other, layout.summary) > 100);
}

namespace {

struct Scene
{
    QString query;
    int width = 500;
    QStyle::State state = QStyle::State_Enabled;
    Qt::ColorScheme scheme = Qt::ColorScheme::Light;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    int points = 10;
};

QImage paintedBy(TimelineDelegate &delegate, TimelineModel &model, const Scene &scene)
{
    QFont font = QApplication::font();
    font.setPointSize(scene.points);
    const TimelineMetrics metrics = TimelineMetrics::of(font);
    delegate.setMetrics(metrics);
    delegate.setQuery(parseQuery(scene.query).query);
    QImage image(scene.width, metrics.rowHeight, QImage::Format_RGB32);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.state = scene.state;
    option.palette = paletteFor(scene.scheme);
    option.direction = scene.direction;
    image.fill(option.palette.color(QPalette::Base));
    QPainter painter(&image);
    painter.setLayoutDirection(scene.direction);
    delegate.paint(&painter, option, model.index(0, 0));
    return image;
}

} // namespace

// One that has painted all kinds of scenes paints each as one does that has just been made.
void TestTimelineDelegate::whatIsKeptChangesNothing()
{
    TimelineModel model(rowInWords);
    ArticleRow row = exampleRow(ArticleId{1});
    const auto answer = [&](const QList<ArticleId> &, quint64 request) {
        model.setRows(request, {row});
    };
    connect(&model, &TimelineModel::rowsWanted, &model, answer);
    auto result = std::make_shared<SearchResult>();
    result->articles = {row.id};
    model.showResult(result);
    model.setVisibleRows(0, 0);

    const QList<Scene> scenes{
        {},
        {.query = QStringLiteral("factory")},
        {.query = QStringLiteral("title:bosses venezuela")},
        {.query = QStringLiteral("venezuela"), .width = 260},
        {.query = QStringLiteral("venezuela"), .state = QStyle::State_Selected},
        {.query = QStringLiteral("venezuela"), .scheme = Qt::ColorScheme::Dark},
        {.query = QStringLiteral("venezuela"), .direction = Qt::RightToLeft},
        {.scheme = Qt::ColorScheme::Dark},
        {.width = 260},
        {.direction = Qt::RightToLeft},
        {.points = 17},
        {.query = QStringLiteral("country:VE")},
    };
    TimelineDelegate kept;
    for (int time = 0; time < 2; ++time) {
        for (const Scene &scene : scenes) {
            TimelineDelegate fresh;
            QCOMPARE(paintedBy(kept, model, scene), paintedBy(fresh, model, scene));
        }
    }
    // Another text of the same article.
    row.title = QStringLiteral("A Factory with Bosses");
    model.applyChange({.touched = {{.id = row.id}}});
    const QImage before = paintedBy(kept, model, {});
    TimelineDelegate fresh;
    QCOMPARE(before, paintedBy(fresh, model, {}));
}

void TestTimelineDelegate::breaksAndTabsStandInTheLine()
{
    ArticleRow row = exampleRow(ArticleId{1});
    row.title = QStringLiteral("Factory without Bosses");
    const QImage plain = painted(row);
    for (const char *title : {"Factory\nwithout Bosses", "Factory\twithout\rBosses",
                              "Factory\u2028without\u2029Bosses"}) {
        row.title = QString::fromUtf8(title);
        QCOMPARE(painted(row), plain);
    }
}

void TestTimelineDelegate::looksRight_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("years");
    QTest::newRow("light") << paletteFor(Qt::ColorScheme::Light) << Qt::LeftToRight << true;
    QTest::newRow("dark") << paletteFor(Qt::ColorScheme::Dark) << Qt::LeftToRight << true;
    // The rest is the same in both.
    QTest::newRow("without-years")
        << paletteFor(Qt::ColorScheme::Light) << Qt::LeftToRight << false;
    QTest::newRow("right-to-left") << paletteFor(Qt::ColorScheme::Light) << Qt::RightToLeft << true;
}

void TestTimelineDelegate::looksRight()
{
    QFETCH(QPalette, palette);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(bool, years);
    TimelineFixture f(exampleRow);
    f.view.setPalette(palette);
    f.view.setLayoutDirection(direction);
    f.show();
    auto result = std::make_shared<SearchResult>(*exampleResult());
    if (!years)
        result->headings.clear();
    f.model.showResult(result);
    f.view.setCurrentArticle(ArticleId(2));
    const QString file = QDir::temp().filePath(
        QStringLiteral("acervo-timeline-%1.png").arg(QLatin1String(QTest::currentDataTag())));
    const QImage picture = f.view.grab().toImage();
    QVERIFY(picture.save(file));
    qInfo("%s", qPrintable(file));
}

QTEST_MAIN(TestTimelineDelegate)
#include "tst_timelinedelegate.moc"
