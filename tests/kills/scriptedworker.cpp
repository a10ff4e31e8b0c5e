// scriptedworker LIBRARY CACHE SEED: does what WorkScript says until it is killed, and writes a
// line for each step that the library says is done.
#include "workscript.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto writer = acervo::LibraryWriter::open(arguments.at(1), arguments.at(2));
    if (!writer)
        return 1;
    acervo::WorkScript script(**writer, arguments.at(3).toUInt());
    while (true) {
        script.step();
        std::puts("done");
        std::fflush(stdout);
    }
}
