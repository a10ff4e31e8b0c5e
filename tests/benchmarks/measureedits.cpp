#include "await.h"
#include "importjob.h"
#include "millionmaker.h"
#include "phases.h"
#include "queryparser.h"
#include "rawdatabase.h"
#include "writingfloor.h"

#include <QFile>
#include <QThread>

namespace acervo {

namespace {

constexpr qsizetype aThousand = 1000;

QList<ArticleId> newest(Library &library, qsizetype count)
{
    const SearchResultPtr all = searchOnce(library, {});
    if (!all)
        return {};
    const std::vector<ArticleId> &found = all->articles;
    return {found.begin(), found.begin() + qMin(count, qsizetype(found.size()))};
}

qsizetype bearing(Library &library, const QString &query)
{
    const SearchResultPtr found = searchOnce(library, parseQuery(query).query);
    return found ? qsizetype(found->articles.size()) : -1;
}

// SQLite alone gives the articles a tag, in a file of that one table.
double taggingFloor(const Bench &bench, const QList<ArticleId> &articles)
{
    const QString file = bench.folder + QStringLiteral("/floor.db");
    double took = 0;
    {
        RawDatabase database(file, RawDatabase::Mode::Make);
        database.run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                     "PRAGMA cache_size=-16384; PRAGMA wal_autocheckpoint=4000;"
                     "CREATE TABLE article_tag(article INTEGER NOT NULL, tag INTEGER NOT NULL,"
                     " PRIMARY KEY(article, tag)) STRICT, WITHOUT ROWID");
        const auto insert = database.prepare("INSERT INTO article_tag VALUES(?, ?)");
        RawDatabase::bind(insert.get(), 2, qint64(1));
        const Clock clock;
        database.run("BEGIN IMMEDIATE");
        for (const ArticleId article : articles) {
            RawDatabase::bind(insert.get(), 1, number(article));
            database.step(insert.get());
        }
        database.run("COMMIT");
        took = database.isGood() ? clock.ms() : -1;
    }
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1StringView(suffix));
    return took;
}

// Until a search shows it.
bool tagAndUndo(Bench &bench, Library &library, const QList<ArticleId> &articles, double most)
{
    const QString count = QString::number(articles.size());
    const QString query = QStringLiteral("tag:\"bulk %1\"").arg(count);
    Figure tag{.what = QStringLiteral("tag %1 articles").arg(count),
               .samples = {},
               .floors = {},
               .budget = {{Budget::Of::Median, most}}};
    Figure undo = tag;
    undo.what = QStringLiteral("undo that");
    undo.what += QStringLiteral(" (%1)").arg(count);
    tag.floors.add(taggingFloor(bench, articles));
    {
        const Clock clock;
        if (!await(library.addTag(articles, QStringLiteral("bulk %1").arg(count))) ||
            bearing(library, query) != articles.size())
            return false;
        tag.samples.add(clock.ms());
    }
    const Clock clock;
    if (!await(library.undo()) || bearing(library, query) != 0)
        return false;
    undo.samples.add(clock.ms());
    bench.figures.add(tag);
    bench.figures.add(undo);
    return true;
}

bool importThousand(Bench &bench, Library &library)
{
    const QString file = bench.folder + QStringLiteral("/thousand.jsonl");
    // Made of the articles themselves, with addresses of their own.
    if (!makeArticles(bench.articlesFile(), file, int(aThousand), QStringLiteral("more")))
        return false;
    const qsizetype before = bearing(library, {});
    const Clock clock;
    if (!waitFor(library.importFiles({file})))
        return false;
    const qsizetype after = bearing(library, {});
    Samples took;
    took.add(clock.ms());
    bench.figures.add({.what = QStringLiteral("import 1000 more, until a search shows them"),
                       .samples = took,
                       .floors = {},
                       .budget = {}});
    const bool isThere = after == before + aThousand;
    return isThere && await(library.undo()).has_value() && QFile::remove(file);
}

} // namespace

bool measureSmallEdits(Bench &bench)
{
    const auto library = bench.open();
    if (!library)
        return false;
    const QList<ArticleId> articles = newest(*library, aThousand);
    return tagAndUndo(bench, *library, articles, 100) && importThousand(bench, *library);
}

bool measureBulkTagging(Bench &bench)
{
    constexpr qsizetype many = 100'000;
    const auto library = bench.open();
    if (!library)
        return false;
    const QList<ArticleId> all = newest(*library, std::numeric_limits<qsizetype>::max());
    const QList<ArticleId> some = all.first(qMin(many, all.size()));
    return tagAndUndo(bench, *library, some, 2000) &&
           (all.size() <= many || tagAndUndo(bench, *library, all, 15'000));
}

bool measureBulkCommands(Bench &bench)
{
    constexpr qsizetype many = 100'000;
    constexpr double most = 2000;
    const auto library = bench.open();
    if (!library)
        return false;
    const QList<ArticleId> articles = newest(*library, many);
    const QString name = QStringLiteral("bulk");
    using Edit = std::function<QFuture<Result<EditOutcome>>()>;
    const std::pair<QString, Edit> edits[] = {
        {QStringLiteral("star"), [&] { return library->setStarred(articles, true); }},
        {QStringLiteral("mark as read"),
         [&] { return library->setRead(articles, true, Library::Marking::ByPerson); }},
        {QStringLiteral("move to the trash"), [&] { return library->setTrashed(articles, true); }},
        {QStringLiteral("collect"), [&] { return library->collect(articles, name); }},
        {QStringLiteral("take out"), [&] { return library->takeOut(articles, name); }}};
    for (const auto &[what, edit] : edits) {
        Figure figure{.what = QStringLiteral("%1, %2 articles").arg(what).arg(articles.size()),
                      .samples = {},
                      .floors = {},
                      .budget = {{Budget::Of::Median, most}}};
        const Clock clock;
        if (!await(edit()) || !searchOnce(*library, {}))
            return false;
        figure.samples.add(clock.ms());
        bench.figures.add(figure);
    }
    for (size_t step = 0; step < std::size(edits); ++step) {
        if (!await(library->undo()))
            return false;
    }
    return true;
}

bool measureRebuild(Bench &bench)
{
    const QString cache = bench.cacheFile();
    const qint64 commits = commitsOf(bench.libraryFile());
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(cache + QLatin1StringView(suffix));
    const Clock clock;
    const auto library = bench.open();
    if (!library)
        return false;
    const QFuture<Result<void>> ready = library->derivedReady();
    Samples searches;
    while (!ready.isFinished()) {
        const Clock search;
        if (!searchOnce(*library, parseQuery(QStringLiteral("magnetic")).query))
            return false;
        searches.add(search.ms());
        QThread::msleep(100);
    }
    Samples took;
    took.add(clock.ms());
    Samples floor;
    floor.add(measureWriting({.library = bench.libraryFile(),
                              .cache = cache,
                              .folder = bench.folder,
                              .derivedOnly = true,
                              .commits = commitsOf(bench.libraryFile()) - commits})
                  .ms);
    bench.figures.add({.what = QStringLiteral("rebuild of all derived data"),
                       .samples = took,
                       .floors = floor,
                       .budget = {{Budget::Of::Ratio, 1.3}}});
    bench.figures.add({.what = QStringLiteral("rebuild, a search meanwhile"),
                       .samples = searches,
                       .floors = {},
                       .budget = {}});
    return await(ready).has_value() && floor.sum() > 0;
}

} // namespace acervo
