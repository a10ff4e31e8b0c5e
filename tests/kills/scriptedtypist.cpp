// scriptedtypist LIBRARY CACHE LOG SEED: the window over a library, and a person at work in it.
#include "library.h"
#include "mainwindow.h"
#include "style.h"
#include "typist.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    acervo::applyStyle(app);
    const QStringList arguments = QApplication::arguments();
    auto library =
        acervo::Library::open(arguments.at(1), arguments.at(2), acervo::Library::Access::ReadWrite);
    if (!library)
        return 1;
    acervo::MainWindow window(**library);
    std::unique_ptr<acervo::Typist> typist;
    QObject::connect(&window, &acervo::MainWindow::ready, &app, [&] {
        typist = std::make_unique<acervo::Typist>(**library, window, arguments.at(3),
                                                  arguments.at(4).toUInt());
    });
    window.show();
    return QApplication::exec();
}
