#include "measurenotes.h"

#include "windowwatch.h"

#include "library.h"
#include "mainwindow.h"
#include "noteeditor.h"
#include "timelineview.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFuture>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

namespace acervo {

namespace {

constexpr qsizetype megabyte = 1 << 20;
constexpr int longestWait = 60'000; // ms

// As a person writes them: headings, paragraphs with marks and links, lists, tasks, quotes, code.
QString noteOf(qsizetype characters, const QString &title)
{
    const QString part = QStringLiteral(
        "## The cooperatives of the valley\n\nA *factory* without **bosses** keeps [its accounts]"
        "(https://example.org/accounts) in `plain text`, as those of the mill have done since the "
        "first assembly; what follows is what was said there, by whom, and what came of it.\n\n"
        "- the loom\n  - its warp\n  - its weft\n- [ ] ask the archive\n- [x] read the minutes\n\n"
        "> Nobody asked us, and so we asked ourselves.\n\n```cpp\nint main() { return 0; "
        "}\n```\n\n");
    QString text = QStringLiteral("# ") + title + QStringLiteral("\n\n");
    while (text.size() < characters)
        text += part;
    return text;
}

template <typename T>
std::optional<T> waitFor(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, longestWait) || !future.result())
        return std::nullopt;
    return *future.result();
}

std::optional<ArticleId> makeNote(Library &library, const QString &text)
{
    const auto made = waitFor(library.addFreeNote());
    if (!made || !waitFor(library.saveNote(made->added.value(0), text)))
        return std::nullopt;
    return made->added.first();
}

// Sees when a widget has been painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget &widget) { widget.installEventFilter(this); }

    // Milliseconds from the act until it is painted and `isDone`.
    std::optional<double> untilPainted(const std::function<void()> &act,
                                       const std::function<bool()> &isDone)
    {
        QElapsedTimer clock;
        clock.start();
        m_isPainted = false;
        act();
        while (!m_isPainted || !isDone()) {
            if (clock.elapsed() > longestWait)
                return std::nullopt;
            if (!isDone())
                m_isPainted = false;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        return double(clock.nsecsElapsed()) / 1e6;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(this, [this] { m_isPainted = true; }, Qt::QueuedConnection);
        return false;
    }

private:
    bool m_isPainted = false;
};

// Also while what is far from sight is coloured still.
bool open(WindowWatch &watch, ArticleId note, qsizetype characters, const QString &name,
          Figures &figures)
{
    auto *editor = watch.part<NoteEditor>();
    PaintWatch painted(*editor->viewport());
    watch.forgetPauses();
    const auto shown = painted.untilPainted(
        [&] { watch.part<TimelineView>()->setCurrentArticle(note); },
        [&] { return editor->isEnabled() && editor->document()->characterCount() > characters; });
    if (!shown)
        return false;
    QTest::qWait(4000);
    Samples took;
    took.add(*shown);
    figures.add({.what = QStringLiteral("a note of %1: until it is shown").arg(name),
                 .samples = took,
                 .floors = {},
                 .budget = Budget{Budget::Of::Most, 1000}});
    figures.add({.what = QStringLiteral("– pauses of 10 ms or more, also 4 s after (%1)").arg(name),
                 .samples = watch.pauses(),
                 .floors = {},
                 .budget = Budget{Budget::Of::Most, 50}});
    return true;
}

// In its middle, thirty keys a second; it saves itself all the while.
bool type(WindowWatch &watch, Figures &figures)
{
    auto *editor = watch.part<NoteEditor>();
    editor->setFocus();
    QTextCursor cursor(editor->document()->findBlockByNumber(editor->blockCount() / 2));
    editor->setTextCursor(cursor);
    editor->centerCursor();
    QTest::qWait(500);
    PaintWatch painted(*editor->viewport());
    watch.forgetPauses();
    Samples keys;
    const QString words = QStringLiteral("what was *said* of the `loom` and [[ the mill ]]. ");
    for (int key = 0; key < 400; ++key) {
        const auto took = painted.untilPainted(
            [&] { QTest::keyClicks(editor, words.mid(key % words.size(), 1)); },
            [] { return true; });
        if (!took)
            return false;
        keys.add(*took);
        QTest::qWait(33);
    }
    figures.add({.what = QStringLiteral("a key in a note of 1 MB, to its paint"),
                 .samples = keys,
                 .floors = {},
                 .budget = Budget{Budget::Of::P95, 16}});
    figures.add({.what = QStringLiteral("– pauses of 10 ms or more while typing"),
                 .samples = watch.pauses(),
                 .floors = {},
                 .budget = Budget{Budget::Of::Most, 50}});
    return true;
}

} // namespace

bool measureNotes(Figures &figures)
{
    const QTemporaryDir folder;
    auto library =
        Library::open(folder.filePath(QStringLiteral("notes.acervo")),
                      folder.filePath(QStringLiteral("cache")), Library::Access::ReadWrite);
    if (!library)
        return false;
    const auto large = makeNote(**library, noteOf(5 * megabyte, QStringLiteral("Five")));
    const auto middle = makeNote(**library, noteOf(megabyte, QStringLiteral("One")));
    const auto small = makeNote(**library, QStringLiteral("Short"));
    if (!large || !middle || !small)
        return false;
    MainWindow window(**library);
    window.resize(1366, 768);
    WindowWatch watch(window);
    window.show();
    if (!watch.settle() ||
        !open(watch, *small, 4, QStringLiteral("one word (the first)"), figures) ||
        !open(watch, *large, 5 * megabyte, QStringLiteral("5 MB"), figures) ||
        !open(watch, *small, 4, QStringLiteral("one word, after it"), figures) ||
        !open(watch, *middle, megabyte, QStringLiteral("1 MB"), figures))
        return false;
    return type(watch, figures);
}

} // namespace acervo
