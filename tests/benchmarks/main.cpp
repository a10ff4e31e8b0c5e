// acervo_benchmark: measures a library of many articles, headless, and prints one table (README.md
// beside this file). Each measurement is a process of its own, of this same program.
#include "millionmaker.h"
#include "phases.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace {

using namespace acervo;

struct Phase
{
    const char *name;
    bool (*measure)(Bench &bench);
    int times = 1;
};

constexpr Phase phases[] = {
    {"import", measureImport},         {"barestart", measureBareStart, 3},
    {"start", measureStart, 5},        {"memory", measureMemory},
    {"keystrokes", measureKeystrokes}, {"relevance", measureRelevance},
    {"ticks", measureTicksAndDrag},    {"small", measureSmallEdits},
    {"bulk", measureBulkTagging},      {"commands", measureBulkCommands},
    {"rebuild", measureRebuild},       {"export", measureExport},
    {"dossier", measureDossier},
};

void say(const QString &text) { std::fputs((text + u'\n').toUtf8().constData(), stderr); }

// The child's part: figures as lines of JSON.
int measureHere(const Phase &phase, const QString &folder)
{
    Bench bench{.folder = folder, .figures = {}};
    const bool done = phase.measure(bench);
    for (const Figure &figure : bench.figures.all()) {
        const QByteArray line = QJsonDocument(figure.toJson()).toJson(QJsonDocument::Compact);
        std::puts(line.constData());
    }
    return done ? 0 : 1;
}

bool measureInChild(const Phase &phase, const QString &folder, Figures &figures)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--measure"), QString::fromLatin1(phase.name),
                 QStringLiteral("--folder"), folder});
    child.waitForFinished(-1);
    const QByteArray output = child.readAllStandardOutput();
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            figures.add(Figure::fromJson(QJsonDocument::fromJson(line).object()));
    }
    return child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0;
}

// Records may be packed, as the shared ones are.
bool unpack(const QString &records, const QString &to)
{
    QFile::remove(to);
    if (!records.endsWith(u".xz"))
        return QFile::copy(records, to);
    QProcess xz;
    xz.setStandardInputFile(records);
    xz.setStandardOutputFile(to);
    xz.start(QStringLiteral("xz"), {QStringLiteral("--decompress"), QStringLiteral("--stdout")});
    return xz.waitForFinished(-1) && xz.exitCode() == 0;
}

bool makeReady(const Bench &bench, const QString &records, int articles)
{
    if (QFile::exists(bench.articlesFile()))
        return true;
    if (articles == 0)
        return unpack(records, bench.articlesFile());
    const QString parts = bench.folder + QStringLiteral("/records.jsonl");
    return unpack(records, parts) &&
           makeArticles(parts, bench.articlesFile(), articles, QStringLiteral("articles")) &&
           QFile::remove(parts);
}

int measureAll(const Bench &bench, const QStringList &wanted)
{
    Figures figures;
    int failed = 0;
    for (const Phase &phase : phases) {
        const QString name = QString::fromLatin1(phase.name);
        const bool isThere = name == u"import" && QFile::exists(bench.libraryFile());
        if (isThere || (!wanted.isEmpty() && !wanted.contains(name)))
            continue;
        for (int time = 0; time < phase.times; ++time) {
            say(name);
            if (!measureInChild(phase, bench.folder, figures)) {
                say(name + QStringLiteral(" failed"));
                ++failed;
            }
        }
    }
    std::fputs(figures.table().toUtf8().constData(), stdout);
    return failed == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument("records", "JSON Lines, also packed with xz.");
    parser.addOption(
        {"articles", "Makes so many articles of the records; else they are them.", "number", "0"});
    parser.addOption({"folder", "Where the library is made, or is from before.", "folder"});
    parser.addOption({"only", "Only these measurements, with commas between.", "names"});
    parser.addOption({"measure", "One measurement, in this process.", "name"});
    parser.process(app);

    QTemporaryDir temporary;
    const QString folder = parser.isSet("folder") ? parser.value("folder") : temporary.path();
    for (const Phase &phase : phases) {
        if (parser.value("measure") == QLatin1String(phase.name))
            return measureHere(phase, folder);
    }
    const Bench bench{.folder = QDir(folder).absolutePath(), .figures = {}};
    const QString records = parser.positionalArguments().value(0);
    if (!QDir().mkpath(bench.folder) ||
        !makeReady(bench, records, parser.value("articles").toInt())) {
        say(QStringLiteral("There are no articles to measure with: %1").arg(records));
        return 2;
    }
    return measureAll(bench, parser.value("only").split(u',', Qt::SkipEmptyParts));
}
