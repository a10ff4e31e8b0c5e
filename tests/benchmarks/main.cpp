// acervo_benchmark FILE.jsonl: measures import, start, keystrokes, ticks and a drag over the
// articles of that file, and prints one table. Headless.
#include "measuring.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    if (argc != 2 || !folder.isValid()) {
        std::fputs("acervo_benchmark FILE.jsonl\n", stderr);
        return 2;
    }
    acervo::Bench bench{.folder = folder.path(), .articles = QString::fromLocal8Bit(argv[1])};
    const bool done = acervo::measureImport(bench) && acervo::measureStart(bench) &&
                      acervo::measureSearches(bench);
    std::fputs(bench.figures.table().toUtf8().constData(), stdout);
    if (!done)
        std::fputs("A measurement failed; the table ends there.\n", stderr);
    return done ? 0 : 1;
}
