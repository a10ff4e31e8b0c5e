// acervo_window_benchmark: what a person sees of a library of many articles, through the real
// window with real keys and the mouse: from the key to the paint (README.md beside this file).
#include "figures.h"
#include "jobcount.h"
#include "measurenotes.h"
#include "windowwatch.h"

#include "facetview.h"
#include "library.h"
#include "mainwindow.h"
#include "querybar.h"
#include "style.h"
#include "timelineview.h"
#include "timestrip.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

namespace {

using namespace acervo;

const QStringList typedQueries{"magnetic field", "galaxy",    "the",   "quantum computing",
                               "of the",         "supernova", "boson", "m"};

// What was measured under the same circumstances.
struct Round
{
    Figures &figures;
    QString circumstances;

    void add(const QString &what, const Samples &samples,
             const std::optional<Budget> &budget = {}) const
    {
        figures.add(
            {.what = what + circumstances, .samples = samples, .floors = {}, .budget = budget});
    }
};

// A person types a letter each 120 ms or so, and does not wait.
bool typeQueries(WindowWatch &watch, const Round &round)
{
    auto *field = watch.part<QueryBar>()->findChild<QLineEdit *>();
    Samples keys;
    for (const QString &text : typedQueries) {
        watch.window().setQueryText({});
        field->setFocus();
        if (!watch.settle())
            return false;
        for (const QChar letter : text) {
            const auto painted = watch.untilPainted([&] {
                QTest::keyClicks(field, QString(letter));
                return true;
            });
            if (!painted)
                return false;
            keys.add(*painted);
        }
    }
    round.add(QStringLiteral("key to paint, 8 queries"), keys, Budget{Budget::Of::P95, 50});
    watch.window().setQueryText({});
    return watch.settle();
}

bool tickValues(WindowWatch &watch, const Round &round)
{
    auto *panel = watch.part<FacetView>();
    const QAbstractItemModel &lines = *panel->model();
    Samples ticks;
    constexpr int values = 5;
    for (int section = 0; section < lines.rowCount(); ++section) {
        for (int row = 0; row < values; ++row) {
            const QModelIndex value = lines.index(row, 0, lines.index(section, 0));
            if (!value.isValid() || !panel->isExpanded(lines.index(section, 0)))
                break;
            panel->scrollTo(value);
            const auto painted = watch.untilPainted([&] {
                QTest::mouseClick(panel->viewport(), Qt::LeftButton, {},
                                  panel->visualRect(value).center());
                return !watch.part<QueryBar>()->text().isEmpty();
            });
            if (painted)
                ticks.add(*painted);
            watch.window().setQueryText({});
            if (!watch.settle())
                return false;
        }
    }
    round.add(QStringLiteral("tick to paint"), ticks, Budget{Budget::Of::P95, 16});
    return ticks.size() > 0;
}

bool dragRange(WindowWatch &watch, const Round &round)
{
    auto *strip = watch.part<TimeStrip>();
    const int y = strip->height() / 2;
    const int first = strip->width() / 8;
    const int last = strip->width() * 7 / 8;
    Samples moves;
    bool isChosen = false;
    QObject::connect(strip, &TimeStrip::rangeChanged, &watch, [&] { isChosen = true; });
    QTest::mousePress(strip, Qt::LeftButton, {}, QPoint(first, y));
    const auto moveTo = [&](int x) {
        isChosen = false;
        const auto painted = watch.untilPainted([&] {
            QTest::mouseMove(strip, QPoint(x, y));
            return isChosen; // a step within one bar asks nothing
        });
        if (painted)
            moves.add(*painted);
    };
    for (int x = first; x < last; ++x)
        moveTo(x);
    for (int x = last; x > first; --x)
        moveTo(x);
    QTest::mouseRelease(strip, Qt::LeftButton, {}, QPoint(first, y));
    QObject::disconnect(strip, &TimeStrip::rangeChanged, &watch, nullptr);
    round.add(QStringLiteral("drag step to paint"), moves, Budget{Budget::Of::P99, 16});
    watch.window().setQueryText({});
    return watch.settle() && moves.size() > 0;
}

bool measureRound(WindowWatch &watch, const Round &round)
{
    watch.forgetPauses();
    const bool done =
        typeQueries(watch, round) && tickValues(watch, round) && dragRange(watch, round);
    round.add(QStringLiteral("the window's longest pauses"), watch.pauses(),
              Budget{Budget::Of::Most, 50});
    return done;
}

bool measureStart(WindowWatch &watch, const QElapsedTimer &start, Figures &figures)
{
    const auto shown = watch.untilPainted([&] {
        watch.window().show();
        return true;
    });
    if (!shown)
        return false;
    Samples took;
    took.add(double(start.nsecsElapsed()) / 1e6);
    figures.add({.what = QStringLiteral("start, rows painted"),
                 .samples = took,
                 .floors = {},
                 .budget = Budget{Budget::Of::Median, 600}});
    return watch.settle();
}

bool measure(const QString &folder, Figures &figures)
{
    QElapsedTimer start;
    start.start();
    auto library = Library::open(folder + QStringLiteral("/bench.acervo"),
                                 folder + QStringLiteral("/cache"), Library::Access::ReadWrite);
    if (!library)
        return false;
    JobCount jobs(**library);
    MainWindow window(**library);
    window.resize(1366, 768);
    WindowWatch watch(window);
    if (!measureStart(watch, start, figures))
        return false;
    jobs.waitForBegin();
    if (jobs.areRunning()) {
        if (!measureRound(watch, {figures, QStringLiteral(", beside a job")}))
            return false;
        jobs.waitForEnd();
    }
    return measureRound(watch, {figures, {}});
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    applyStyle(app);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument("folder", "Where acervo_benchmark has left its library; without "
                                           "one only notes are measured.");
    parser.process(app);
    Figures figures;
    const QString folder = parser.positionalArguments().value(0);
    const bool done = (folder.isEmpty() || measure(folder, figures)) && measureNotes(figures);
    std::fputs(figures.table().toUtf8().constData(), stdout);
    if (!done)
        std::fputs("Something did not come to an end.\n", stderr);
    return done ? 0 : 1;
}
