// acervo_benchmark FILE.jsonl: measures import, start, keystrokes, ticks and a drag over the
// articles of that file, and prints one table. Headless.
#include "measuring.h"
#include "millionmaker.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <string_view>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    if (argc == 5 && std::string_view(argv[1]) == "--make") {
        const bool made =
            acervo::makeArticles(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]),
                                 QByteArrayView(argv[4]).toInt());
        return made ? 0 : 1;
    }
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
